// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/logmodel.h"

#include "gui/look/icons.h"
#include "gui/text/measures.h"
#include "gui/text/plaintext.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QIcon blankIcon()
{
    QPixmap blank(16, 16);
    blank.fill(Qt::transparent);
    return blank;
}

} // namespace

void LogModel::replace(const std::vector<LogLine> &lines)
{
    beginResetModel();
    m_lines.assign(lines.end() - qMin(qsizetype(lines.size()), qsizetype(maxLines)), lines.end());
    endResetModel();
}

void LogModel::append(const LogLine &line)
{
    // A tenth at once: to take one away for each that comes would be the dearer half of a busy log.
    if (rowCount() >= maxLines) {
        beginRemoveRows({}, 0, maxLines / 10 - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + maxLines / 10);
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_lines.push_back(line);
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LogLine &line = m_lines[size_t(index.row())];
    if (role == Qt::DecorationRole && index.column() == Time)
        return line.isError ? iconOf(Condition::Bad) : blankIcon(); // so that all times stand in one column
    if (role == Qt::AccessibleTextRole && index.column() == Time && line.isError)
        return tr("error, %1").arg(timeText(line.time));
    if (role == Qt::ToolTipRole && index.column() == Text)
        return shownInToolTip(line.text, 4000);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Time:
        return timeText(line.time);
    case Target:
        return line.target;
    case Text:
        return isolated(line.text);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case Target:
        return tr("Target");
    case Text:
        return tr("What happened");
    case ColumnCount:
        break;
    }
    return {};
}

LogFilter::LogFilter(LogModel &lines, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_lines(lines)
{
    setSourceModel(&lines);
}

void LogFilter::setWish(const Wish &wish)
{
    m_wish = wish;
    invalidateFilter();
}

const LogLine &LogFilter::line(int row) const
{
    return m_lines.line(mapToSource(index(row, 0)).row());
}

int LogFilter::nextError(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int candidate = (row + step) % count;
        if (line(candidate).isError)
            return candidate;
    }
    return -1;
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const LogLine &line = m_lines.line(row);
    if ((m_wish.errorsOnly && !line.isError) || (!m_wish.target.isEmpty() && line.target != m_wish.target))
        return false;
    const auto holds = [&line](const QRegularExpression &expression) {
        return expression.match(line.text).hasMatch() || expression.match(line.target).hasMatch();
    };
    return (m_wish.in.pattern().isEmpty() || holds(m_wish.in))
        && (m_wish.out.pattern().isEmpty() || !holds(m_wish.out));
}

LogLine shownPlainly(const LogLine &line)
{
    return { line.time, line.isError, shownPlainly(line.target, 100), shownPlainly(line.text, 4000) };
}

QString withoutSecrets(const QString &text)
{
    static const QRegularExpression named(
        uR"(((?:password|passwd|secret|pass|pwd|key|authorization|token)\s*[:=]\s*)(?:basic\s+|bearer\s+)?[^\s,;&]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inUrl(u"(://[^/\\s:@]*:)[^/\\s@]+@"_s);
    QString shared = text;
    shared.replace(named, u"\\1********"_s);
    shared.replace(inUrl, u"\\1********@"_s);
    return shared;
}

QString shareable(const LogLine &line)
{
    const QString time = QDateTime::fromSecsSinceEpoch(line.time.count()).toString(Qt::ISODate);
    return u"%1\t%2\t%3\t%4"_s.arg(
        time, line.isError ? u"error"_s : u"info"_s, line.target, withoutSecrets(line.text));
}

} // namespace wql
