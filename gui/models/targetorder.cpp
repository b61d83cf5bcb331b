// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/targetorder.h"

#include "gui/models/targetsmodel.h"

namespace wql {

TargetOrder::TargetOrder(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(TargetsModel::SortRole);
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void TargetOrder::setStandings(const QSet<int> &wanted)
{
    m_standings = wanted;
    invalidateFilter();
}

bool TargetOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_standings.isEmpty()
        && !m_standings.contains(
            sourceModel()->index(row, 0, parent).data(TargetsModel::StandingRole).toInt()))
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

/// Qt puts a row that changed anywhere among equal ones.
bool TargetOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (QSortFilterProxyModel::lessThan(left, right))
        return true;
    if (QSortFilterProxyModel::lessThan(right, left))
        return false;
    return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
}

} // namespace wql
