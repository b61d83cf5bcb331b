// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <array>
#include <compare>
#include <map>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace wql {

/// timeId, callId, queue, agent, verb and five parameters, as decoded from a command.
using SandboxRow = std::array<QString, 10>;

/// Where rows belong: a partition of one context's database.
struct PartitionName {
    QString context;
    QString partition;

    // QString has no <=> of its own in Qt 6.4, so the category has to be named.
    std::strong_ordering operator<=>(const PartitionName &) const = default;
};

/// What is known of a partition without asking the database.
struct PartitionSummary {
    qint64 rows = 0; ///< without heartbeats
    qint64 heartbeats = 0;
    qint64 repeated = 0; ///< rows of which an equal one had come before; the log can hold such rows too
    qint64 outOfOrder = 0; ///< rows with a lower time than the row before
    qint64 highestTimeId = -1;
};

/// A row as it is kept.
struct StoredRow {
    qint64 id = 0;
    qint64 arrived = 0; ///< milliseconds since 1970
    SandboxRow fields;
};

/// The rows of all contexts, in SQLite, with an index of counts in memory so that checkRow costs a look-up.
class RowStore {
public:
    ~RowStore();

    /// Opens or creates the file and counts what it holds.
    static Result<std::unique_ptr<RowStore>, QString> open(const QString &path);

    enum class Kind { Row, Heartbeat };
    /// All or nothing, in one transaction. The id of the last row.
    Result<qint64, QString> insert(
        const PartitionName &name, std::span<const SandboxRow> rows, Kind kind, qint64 now);

    /// Rows equal in all fields, heartbeats included.
    qint64 countEqual(const PartitionName &name, const SandboxRow &row) const;
    PartitionSummary summary(const PartitionName &name) const;
    /// Those of a context that ever took a row.
    QStringList partitions(const QString &context) const;

    /// In the order of insertion, without heartbeats; \a limit -1 is all of them.
    std::vector<StoredRow> rows(const PartitionName &name, qint64 offset = 0, qint64 limit = -1) const;
    /// The last ones, newest first.
    std::vector<StoredRow> newest(const PartitionName &name, qint64 limit) const;

    void clear();

private:
    struct Partition {
        qint64 id = 0; ///< in the database; 0: not there yet
        PartitionSummary summary;
        qint64 lastTimeId = -1;
        // Keyed by a 64-bit hash: among a million rows the chance that any two meet is below one in ten
        // million.
        std::unordered_map<quint64, qint64> counts;
    };

    explicit RowStore(QString connection);
    Result<void, QString> prepare();
    void countStored();
    void count(Partition &partition, const SandboxRow &row, Kind kind);
    Partition &partitionOf(const PartitionName &name);
    const Partition *find(const PartitionName &name) const;
    std::vector<StoredRow> select(
        const QString &order, const PartitionName &name, qint64 offset, qint64 limit) const;

    QString m_connection;
    QSqlDatabase m_database;
    QSqlQuery m_insert;
    std::map<PartitionName, Partition> m_partitions;
};

/// The row as a line of queue_log, without its newline.
QByteArray toQueueLogLine(const SandboxRow &row);

} // namespace wql
