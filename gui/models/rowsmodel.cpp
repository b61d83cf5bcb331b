// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/rowsmodel.h"

#include "gui/text/measures.h"
#include "gui/text/plaintext.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QString fieldText(const QString &row, RowsModel::Column column)
{
    if (column == RowsModel::Parameters)
        return isolated(shownPlainly(row.section(u'|', column)));
    const QString field = row.section(u'|', column, column);
    if (column != RowsModel::Time)
        return isolated(shownPlainly(field));
    bool isNumber = false;
    const qint64 seconds = field.toLongLong(&isNumber);
    const bool isTime = isNumber && seconds >= 0 && seconds <= std::numeric_limits<quint32>::max();
    return isTime ? timeText(std::chrono::seconds(seconds)) : shownPlainly(field);
}

} // namespace

void RowsModel::replace(const QStringList &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return fieldText(row, Column(index.column()));
    if (role == Qt::ToolTipRole)
        return shownInToolTip(row);
    return {};
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Call:
        return tr("Call");
    case Queue:
        return tr("Queue");
    case Agent:
        return tr("Agent");
    case Event:
        return tr("Event");
    case Parameters:
        return tr("Parameters");
    default:
        return {};
    }
}

} // namespace wql
