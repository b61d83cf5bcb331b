// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/refusedrowsmodel.h"

#include "core/words/refusedtext.h"
#include "gui/look/icons.h"
#include "gui/text/measures.h"
#include "gui/text/plaintext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

Condition conditionOf(RefusedRow::State state)
{
    switch (state) {
    case RefusedRow::State::Waiting:
        return Condition::Bad;
    case RefusedRow::State::Retry:
    case RefusedRow::State::Cut:
        return Condition::Working;
    case RefusedRow::State::SetAside:
        return Condition::Paused;
    case RefusedRow::State::Sent:
        return Condition::Good;
    }
    Q_UNREACHABLE();
}

QString cellText(const ShownRefusedRow &row, RefusedRowsModel::Column column)
{
    switch (column) {
    case RefusedRowsModel::Number:
        return QString::number(row.number);
    case RefusedRowsModel::State:
        return nameOf(row.state);
    case RefusedRowsModel::Time:
        return timeText(row.time);
    case RefusedRowsModel::Cutting:
        return row.isCuttable ? RefusedRowsModel::tr("helps") : RefusedRowsModel::tr("does not help");
    case RefusedRowsModel::Place:
        return row.file.isEmpty()
            ? RefusedRowsModel::tr("file is gone")
            : isolated(u"%1:%2"_s.arg(shownPlainly(QFileInfo(row.file).fileName())).arg(row.offset));
    case RefusedRowsModel::Words:
        return shownPlainly(row.words);
    case RefusedRowsModel::Text:
        return isolated(shownPlainly(row.row));
    case RefusedRowsModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

void RefusedRowsModel::replace(std::vector<ShownRefusedRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RefusedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RefusedRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RefusedRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ShownRefusedRow &row = this->row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::DecorationRole:
        return column == State ? iconOf(conditionOf(row.state)) : QVariant();
    case Qt::ToolTipRole:
        return column == Place                  ? shownInToolTip(placeText(row))
            : column == Words || column == Text ? shownInToolTip(column == Words ? row.words : row.row)
                                                : QVariant();
    case Qt::TextAlignmentRole:
        return column == Number ? QVariant::fromValue(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter)
                                : QVariant();
    default:
        return {};
    }
}

QVariant RefusedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("Number");
    case State:
        return tr("State");
    case Time:
        return tr("Time");
    case Cutting:
        return tr("Cutting");
    case Place:
        return tr("Place");
    case Words:
        return tr("QueueMetrics says");
    case Text:
        return tr("Row");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace wql
