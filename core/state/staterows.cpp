// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/state/staterows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

/// For a column that means nothing; the tables of databases that exist have it.
constexpr qint64 unusedColumn = 0;

/// Qt binds a null QString as NULL, which no column takes.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QString textOf(const std::map<QString, quint64> &counters)
{
    QJsonObject object;
    for (const auto &[name, value] : counters)
        object.insert(name, qint64(value));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::map<QString, quint64> countersOf(const QString &text)
{
    std::map<QString, quint64> counters;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        counters.emplace(it.key(), quint64(it.value().toInteger()));
    return counters;
}

/// The columns of a query's current row, one after the other.
class Columns {
public:
    explicit Columns(const QSqlQuery &row)
        : m_row(row)
    {
    }

    template <typename Integer> Integer number() { return Integer(m_row.value(m_next++).toLongLong()); }
    QString text() { return m_row.value(m_next++).toString(); }
    QByteArray bytes() { return m_row.value(m_next++).toByteArray(); }
    TailMark mark()
    {
        const auto length = number<quint32>();
        return { length, number<quint64>() };
    }
    void skip(int columns) { m_next += columns; }
    LogPosition position()
    {
        const auto segment = number<qint64>();
        return { segment, number<qint64>() };
    }

private:
    const QSqlQuery &m_row;
    int m_next = 0;
};

} // namespace

QVariantList targetRow(const QString &key, const TargetProgress &progress)
{
    return { text(key), progress.position.segment, progress.position.offset, qint64(progress.mark.length),
        qint64(progress.mark.hash), qint64(progress.settled), progress.newestTime, unusedColumn,
        textOf(progress.counters) };
}

TargetProgress targetOfRow(const QSqlQuery &row)
{
    Columns columns(row);
    columns.skip(1);
    TargetProgress progress;
    progress.position = columns.position();
    progress.mark = columns.mark();
    progress.settled = columns.number<bool>();
    progress.newestTime = columns.number<qint64>();
    columns.skip(1);
    progress.counters = countersOf(columns.text());
    return progress;
}

QVariantList segmentRow(const SegmentRecord &segment)
{
    const FileIdentity &identity = segment.identity;
    // A file's name is bytes; it need not be UTF-8.
    return { segment.number, qint64(identity.device), qint64(identity.inode), qint64(identity.headLength),
        qint64(identity.headHash), QByteArray::fromStdString(segment.path), qint64(segment.compression),
        segment.base, segment.size, qint64(segment.tail.length), qint64(segment.tail.hash), segment.modified,
        qint64(segment.finished), qint64(segment.needed) };
}

SegmentRecord segmentOfRow(const QSqlQuery &row)
{
    Columns columns(row);
    SegmentRecord segment;
    segment.number = columns.number<qint64>();
    segment.identity.device = columns.number<quint64>();
    segment.identity.inode = columns.number<quint64>();
    segment.identity.headLength = columns.number<quint32>();
    segment.identity.headHash = columns.number<quint64>();
    segment.path = columns.bytes().toStdString();
    segment.compression = columns.number<Compression>();
    segment.base = columns.number<qint64>();
    segment.size = columns.number<qint64>();
    segment.tail = columns.mark();
    segment.modified = columns.number<qint64>();
    segment.finished = columns.number<bool>();
    segment.needed = columns.number<bool>();
    return segment;
}

QVariantList auditRow(const QString &target, qint64 number, const AuditRange &range)
{
    return { text(target), number, range.begin.segment, range.begin.offset, range.end.segment,
        range.end.offset, qint64(range.neverSent) };
}

AuditRange auditOfRow(const QSqlQuery &row)
{
    Columns columns(row);
    columns.skip(2);
    AuditRange range;
    range.begin = columns.position();
    range.end = columns.position();
    range.neverSent = columns.number<bool>();
    return range;
}

QVariantList actionRow(const ActionRecord &action)
{
    return { text(action.target), text(action.id), qint64(action.state), text(action.resultStatus),
        text(action.resultText), qint64(action.acknowledged), action.seenWall, action.doneWall };
}

ActionRecord actionOfRow(const QSqlQuery &row)
{
    Columns columns(row);
    ActionRecord action;
    action.target = columns.text();
    action.id = columns.text();
    action.state = columns.number<ActionRecord::State>();
    action.resultStatus = columns.text();
    action.resultText = columns.text();
    action.acknowledged = columns.number<bool>();
    action.seenWall = columns.number<qint64>();
    action.doneWall = columns.number<qint64>();
    return action;
}

QVariantList routingRow(qint64 number, const RoutingRecord &routing)
{
    return { number, routing.from.segment, routing.from.offset, text(routing.rules) };
}

RoutingRecord routingOfRow(const QSqlQuery &row)
{
    Columns columns(row);
    columns.skip(1);
    RoutingRecord routing;
    routing.from = columns.position();
    routing.rules = columns.text();
    return routing;
}

} // namespace wql
