// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/rowstore.h"

#include <QSqlError>
#include <QUuid>

#include <algorithm>
#include <functional>
#include <tuple>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

constexpr auto createPartitions = R"(CREATE TABLE IF NOT EXISTS partitions (
    id INTEGER PRIMARY KEY, context TEXT NOT NULL, name TEXT NOT NULL, UNIQUE(context, name)))";
constexpr auto createRows = R"(CREATE TABLE IF NOT EXISTS rows (
    id INTEGER PRIMARY KEY, partition INTEGER NOT NULL REFERENCES partitions(id),
    heartbeat INTEGER NOT NULL, arrived INTEGER NOT NULL,
    time_id TEXT NOT NULL, call_id TEXT NOT NULL, queue TEXT NOT NULL, agent TEXT NOT NULL, verb TEXT NOT NULL,
    data1 TEXT NOT NULL, data2 TEXT NOT NULL, data3 TEXT NOT NULL, data4 TEXT NOT NULL, data5 TEXT NOT NULL))";

quint64 hashOf(const SandboxRow &row)
{
    // 0x1F keeps "a|b" in one field apart from "a" and "b" in two.
    std::u16string joined;
    for (const QString &field : row) {
        joined.append(reinterpret_cast<const char16_t *>(field.utf16()), size_t(field.size()));
        joined.push_back(u'\x1f');
    }
    return std::hash<std::u16string>{}(joined);
}

// A null QString would become SQL's NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

SandboxRow fieldsOf(const QSqlQuery &query, int first)
{
    SandboxRow row;
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = query.value(first + int(i)).toString();
    return row;
}

} // namespace

RowStore::RowStore(QString connection)
    : m_connection(std::move(connection))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
    , m_insert(m_database)
{
}

RowStore::~RowStore()
{
    m_insert = QSqlQuery();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<RowStore>, QString> RowStore::open(const QString &path)
{
    std::unique_ptr<RowStore> store(new RowStore(u"sandbox-"_s + QUuid::createUuid().toString(QUuid::Id128)));
    store->m_database.setDatabaseName(path);
    if (const Result<void, QString> ready = store->prepare(); !ready)
        return unexpected(ready.error());
    store->countStored();
    return store;
}

Result<void, QString> RowStore::prepare()
{
    if (!m_database.open())
        return unexpected(m_database.lastError().text());
    // What is practised on may be lost with the machine's power, not with the process.
    for (const char *sql : { "PRAGMA journal_mode=WAL", "PRAGMA synchronous=OFF", createPartitions,
             createRows, "CREATE INDEX IF NOT EXISTS rows_of_partition ON rows(partition, heartbeat)" }) {
        if (QSqlQuery query(m_database); !query.exec(QString::fromLatin1(sql)))
            return unexpected(query.lastError().text());
    }
    m_insert = QSqlQuery(m_database);
    if (!m_insert.prepare(
            u"INSERT INTO rows(partition, heartbeat, arrived, time_id, call_id, queue, agent, verb,"
            " data1, data2, data3, data4, data5) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)"_s))
        return unexpected(m_insert.lastError().text());
    return {};
}

void RowStore::countStored()
{
    std::unordered_map<qint64, Partition *> byId;
    QSqlQuery names(m_database);
    names.exec(u"SELECT id, context, name FROM partitions"_s);
    while (names.next()) {
        Partition &partition = m_partitions[{ names.value(1).toString(), names.value(2).toString() }];
        partition.id = names.value(0).toLongLong();
        byId[partition.id] = &partition;
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.exec(u"SELECT time_id, call_id, queue, agent, verb, data1, data2, data3, data4, data5, heartbeat, "
               u"partition"
               " FROM rows ORDER BY id"_s);
    while (query.next())
        count(*byId.at(query.value(11).toLongLong()), fieldsOf(query, 0),
            query.value(10).toBool() ? Kind::Heartbeat : Kind::Row);
}

RowStore::Partition &RowStore::partitionOf(const PartitionName &name)
{
    Partition &partition = m_partitions[name];
    if (partition.id == 0) {
        QSqlQuery query(m_database);
        query.prepare(u"INSERT INTO partitions(context, name) VALUES(?, ?)"_s);
        query.addBindValue(notNull(name.context));
        query.addBindValue(notNull(name.partition));
        query.exec();
        partition.id = query.lastInsertId().toLongLong();
    }
    return partition;
}

void RowStore::count(Partition &partition, const SandboxRow &row, Kind kind)
{
    PartitionSummary &summary = partition.summary;
    const qint64 timeId = row[0].toLongLong();
    summary.highestTimeId = std::max(summary.highestTimeId, timeId);
    const qint64 equal = ++partition.counts[hashOf(row)];
    if (kind == Kind::Heartbeat) {
        ++summary.heartbeats;
        return;
    }
    ++summary.rows;
    summary.repeated += equal > 1;
    summary.outOfOrder += timeId < partition.lastTimeId;
    partition.lastTimeId = timeId;
}

Result<qint64, QString> RowStore::insert(
    const PartitionName &name, std::span<const SandboxRow> rows, Kind kind, qint64 now)
{
    if (rows.empty())
        return 0;
    Partition &partition = partitionOf(name);
    m_database.transaction();
    // execBatch() spares the bookkeeping of a bindValue() per field, a third of the time of a batch.
    const auto many = qsizetype(rows.size());
    m_insert.addBindValue(QVariantList(many, partition.id));
    m_insert.addBindValue(QVariantList(many, kind == Kind::Heartbeat ? 1 : 0));
    m_insert.addBindValue(QVariantList(many, now));
    for (size_t i = 0; i < std::tuple_size_v<SandboxRow>; ++i) {
        QVariantList column;
        column.reserve(many);
        for (const SandboxRow &row : rows)
            column.append(notNull(row[i]));
        m_insert.addBindValue(column);
    }
    if (!m_insert.execBatch()) {
        m_database.rollback();
        return unexpected(m_insert.lastError().text());
    }
    const qint64 id = m_insert.lastInsertId().toLongLong();
    if (!m_database.commit()) {
        const QString words = m_database.lastError().text();
        m_database.rollback();
        return unexpected(words);
    }
    for (const SandboxRow &row : rows)
        count(partition, row, kind);
    return id;
}

const RowStore::Partition *RowStore::find(const PartitionName &name) const
{
    const auto found = m_partitions.find(name);
    return found == m_partitions.end() ? nullptr : &found->second;
}

qint64 RowStore::countEqual(const PartitionName &name, const SandboxRow &row) const
{
    const Partition *partition = find(name);
    if (!partition)
        return 0;
    const auto found = partition->counts.find(hashOf(row));
    return found == partition->counts.end() ? 0 : found->second;
}

PartitionSummary RowStore::summary(const PartitionName &name) const
{
    const Partition *partition = find(name);
    return partition ? partition->summary : PartitionSummary{};
}

QStringList RowStore::partitions(const QString &context) const
{
    QStringList names;
    for (const auto &[name, partition] : m_partitions) {
        if (name.context == context)
            names.append(name.partition);
    }
    return names;
}

std::vector<StoredRow> RowStore::rows(const PartitionName &name, qint64 offset, qint64 limit) const
{
    return select(u"ASC"_s, name, offset, limit);
}

std::vector<StoredRow> RowStore::newest(const PartitionName &name, qint64 limit) const
{
    return select(u"DESC"_s, name, 0, limit);
}

std::vector<StoredRow> RowStore::select(
    const QString &order, const PartitionName &name, qint64 offset, qint64 limit) const
{
    const Partition *partition = find(name);
    if (!partition)
        return {};
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT id, arrived, time_id, call_id, queue, agent, verb, data1, data2, data3, data4, "
                  u"data5 FROM rows"
                  " WHERE partition=? AND heartbeat=0 ORDER BY id %1 LIMIT ? OFFSET ?"_s.arg(order));
    for (const qint64 value : { partition->id, limit, offset })
        query.addBindValue(value);
    query.exec();
    std::vector<StoredRow> rows;
    while (query.next())
        rows.push_back({ query.value(0).toLongLong(), query.value(1).toLongLong(), fieldsOf(query, 2) });
    return rows;
}

void RowStore::clear()
{
    for (const QString &sql : { u"DELETE FROM rows"_s, u"DELETE FROM partitions"_s })
        QSqlQuery(m_database).exec(sql);
    m_partitions.clear();
}

QByteArray toQueueLogLine(const SandboxRow &row)
{
    return QStringList(row.begin(), row.end()).join(u'|').toUtf8();
}

} // namespace wql
