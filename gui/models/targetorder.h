// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

namespace wql {

/// The targets that an operator wants to see, in the order of a column; equal ones stay in the order of the
/// sites. Filtered by any text that is shown, and by their standing (TargetsModel::StandingRole).
class TargetOrder : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TargetOrder(QObject *parent = nullptr);

    /// Empty: all.
    void setStandings(const QSet<int> &wanted);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QSet<int> m_standings;
};

} // namespace wql
