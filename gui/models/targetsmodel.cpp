// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/targetsmodel.h"

#include "gui/look/icons.h"
#include "gui/text/measures.h"
#include "gui/text/plaintext.h"
#include "gui/text/targettext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

std::vector<QString> cellsOf(const TargetStatus &target, const TargetPace &pace)
{
    std::vector<QString> cells(TargetsModel::ColumnCount);
    cells[TargetsModel::Name] = shownPlainly(target.name, 100);
    cells[TargetsModel::State] = stateText(target);
    cells[TargetsModel::RowsPerMinute] = rateText(pace.rowsPerMinute());
    cells[TargetsModel::Lag] = lagText(target);
    cells[TargetsModel::Backlog] = backlogText(target, pace.remaining());
    cells[TargetsModel::Tls] = transportText(target.url);
    cells[TargetsModel::Actions] = actionsText(target.actionMode, target.actions);
    cells[TargetsModel::Problem] = problemOf(target).what;
    return cells;
}

} // namespace

TargetsModel::TargetsModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void TargetsModel::setStatus(const LoaderStatus &status)
{
    arrange(status.targets);
    for (int row = 0; row < rowCount(); ++row)
        refresh(row, status.targets[size_t(row)]);
    scaleCurves();
}

void TargetsModel::scaleCurves()
{
    double highest = 0;
    for (const Row &row : m_rows)
        for (const double rows : row.curve)
            highest = std::max(highest, rows);
    if (curveScale(std::exchange(m_highest, highest)) == curveScale(highest))
        return;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, RowsPerMinute), index(rowCount() - 1, RowsPerMinute));
    Q_EMIT highestOfCurvesChanged();
}

void TargetsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_highest = 0;
    endResetModel();
}

void TargetsModel::setKnown(bool isKnown)
{
    if (std::exchange(m_isKnown, isKnown) != isKnown && !m_rows.empty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, RowsPerMinute));
}

int TargetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TargetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TargetsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return row.cells[size_t(column)];
    case Qt::DecorationRole:
        return column == State ? iconOf(m_isKnown ? row.condition : Condition::Silent) : QVariant();
    case Qt::ToolTipRole:
        return column == Problem      ? shownInToolTip(row.cells[Problem])
            : column == State         ? shownInToolTip(nextAttemptText(row.status))
            : column == RowsPerMinute ? shownInToolTip(curveTip(curveScale(m_highest)))
                                      : QVariant();
    case Qt::TextAlignmentRole:
        return column == RowsPerMinute || column == Lag
            // Digits line up at their right end in every direction of writing.
            ? QVariant::fromValue(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter)
            : QVariant();
    case SortRole:
        return column == State ? QVariant(int(standing(index.row()))) : sortValue(row, column);
    case StandingRole:
        return int(standing(index.row()));
    case CurveRole:
        return column == RowsPerMinute && m_isKnown ? QVariant::fromValue(row.curve) : QVariant();
    case CurveScaleRole:
        return curveScale(m_highest);
    case ProgressRole:
        return column == Backlog && row.status.backlogBytes > 0 ? row.pace.progress() : QVariant();
    default:
        return {};
    }
}

QString TargetsModel::curveTip(double scale)
{
    return tr("The last two minutes. The full height is %1 rows/s, the same for all.")
        .arg(rateText(scale / double(TargetPace::curveSlice.count())));
}

QVariant TargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? header(section) : QVariant();
}

QString TargetsModel::header(int column)
{
    switch (Column(column)) {
    case Name:
        return tr("Target");
    case State:
        return tr("State");
    case RowsPerMinute:
        return tr("Rows/min");
    case Lag:
        return tr("Lag");
    case Backlog:
        return tr("Backlog");
    case Tls:
        return tr("Transport");
    case Actions:
        return tr("Actions");
    case Problem:
        return tr("Last problem");
    case ColumnCount:
        break;
    }
    return {};
}

int TargetsModel::rowOf(const QString &name) const
{
    const auto found
        = std::ranges::find_if(m_rows, [&name](const Row &row) { return row.status.name == name; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

/// Makes the rows those of \a targets, in their order; what stays keeps its pace.
void TargetsModel::arrange(const std::vector<TargetStatus> &targets)
{
    const auto isThere = [&targets](const QString &name) {
        return std::ranges::any_of(targets, [&](const TargetStatus &target) { return target.name == name; });
    };
    const bool isSame = std::ranges::equal(
        m_rows, targets, {}, [](const Row &row) { return row.status.name; }, &TargetStatus::name);
    if (isSame)
        return;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isThere(m_rows[size_t(row)].status.name))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(targets.size()); ++row) {
        const auto from = std::find_if(m_rows.begin() + row, m_rows.end(),
            [&](const Row &known) { return known.status.name == targets[size_t(row)].name; });
        if (from == m_rows.end()) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, Row{ {}, {}, {}, std::vector<QString>(ColumnCount), {} });
            m_rows[size_t(row)].status.name = targets[size_t(row)].name;
            endInsertRows();
        } else if (from != m_rows.begin() + row) {
            beginMoveRows({}, int(from - m_rows.begin()), int(from - m_rows.begin()), {}, row);
            std::rotate(m_rows.begin() + row, from, from + 1);
            endMoveRows();
        }
    }
    // Names that come twice cannot be told apart: the rows beyond are none.
    if (rowCount() > int(targets.size())) {
        beginRemoveRows({}, int(targets.size()), rowCount() - 1);
        m_rows.erase(m_rows.begin() + qsizetype(targets.size()), m_rows.end());
        endRemoveRows();
    }
}

void TargetsModel::refresh(int at, const TargetStatus &status)
{
    Row &row = m_rows[size_t(at)];
    row.pace.add(m_clock.monotonic(), status.counters.rowsConfirmed, status.backlogBytes);
    std::vector<QString> cells = cellsOf(status, row.pace);
    QList<double> curve = row.pace.curve();
    const Condition condition = conditionOf(status);
    const Standing standing = standingOf(status);
    int first = ColumnCount;
    int last = -1;
    for (int column = 0; column < ColumnCount; ++column) {
        const bool isNew = cells[size_t(column)] != row.cells[size_t(column)]
            || (column == State && (condition != row.condition || standing != row.standing))
            || (column == RowsPerMinute && curve != row.curve)
            || (column == Backlog && status.backlogBytes != row.status.backlogBytes);
        if (isNew) {
            first = std::min(first, column);
            last = column;
        }
    }
    row.status = status;
    row.cells = std::move(cells);
    row.curve = std::move(curve);
    row.condition = condition;
    row.standing = standing;
    if (last >= 0)
        Q_EMIT dataChanged(index(at, first), index(at, last));
}

QVariant TargetsModel::sortValue(const Row &row, int column) const
{
    switch (Column(column)) {
    case RowsPerMinute:
        return row.pace.rowsPerMinute();
    case Lag:
        return row.status.lag ? qint64(row.status.lag->count()) : qint64(-1);
    case Backlog:
        return row.status.backlogBytes;
    default:
        return row.cells[size_t(column)].toCaseFolded();
    }
}

} // namespace wql
