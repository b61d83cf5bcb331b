// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/state/stateschema.h"

#include "core/state/statetables.h"

#include <QCryptographicHash>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QtEndian>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

/// Result codes of SQLite; extended codes keep them in their low byte.
enum SqliteCode {
    Error = 1,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

StateFailure::Kind failureKind(int code)
{
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return StateFailure::Kind::Locked;
    case ReadOnly:
    case CantOpen:
        return StateFailure::Kind::ReadOnly;
    case Full:
        return StateFailure::Kind::DiskFull;
    case Error: // our statements are right: what they ask for is missing, or the format is not SQLite's
    case Corrupt:
    case NotADatabase:
        return StateFailure::Kind::Damaged;
    default:
        return StateFailure::Kind::Other;
    }
}

StateFailure damaged(const QSqlDatabase &database, const QString &words)
{
    return { StateFailure::Kind::Damaged, database.databaseName(), words.left(500), 0, {} };
}

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', "\"\""_L1) + u'"';
}

QVariantList withoutSeal(const QSqlQuery &query, int sealColumn)
{
    QVariantList values;
    const int columns = query.record().count();
    for (int i = 0; i < columns; ++i) {
        if (i != sealColumn)
            values << query.value(i);
    }
    return values;
}

Result<void, StateFailure> verifyTable(QSqlDatabase &database, const QString &table)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec("SELECT * FROM "_L1 + quoted(table)))
        return unexpected(sqlFailure(database, query.lastError()));
    const int seal = query.record().indexOf(u"seal"_s);
    if (seal < 0)
        return unexpected(damaged(database, u"table %1 has no checksums"_s.arg(table)));
    while (query.next()) {
        if (query.value(seal).toLongLong() != sealOf(withoutSeal(query, seal)))
            return unexpected(damaged(database, u"a row of table %1 does not fit its checksum"_s.arg(table)));
    }
    if (query.lastError().isValid())
        return unexpected(sqlFailure(database, query.lastError()));
    return {};
}

/// Writes the seals of a table's rows anew: a step may have added columns.
Result<void, StateFailure> sealTable(QSqlDatabase &database, const QString &table)
{
    QSqlQuery read(database);
    if (!read.exec("SELECT * FROM "_L1 + quoted(table)))
        return unexpected(sqlFailure(database, read.lastError()));
    const int seal = read.record().indexOf(u"seal"_s);
    QStringList keys;
    for (int i = 0; i < read.record().count(); ++i) {
        if (i != seal)
            keys << quoted(read.record().fieldName(i)) + " IS ?"_L1;
    }
    std::vector<QVariantList> rows;
    while (read.next())
        rows.push_back(withoutSeal(read, seal));
    QSqlQuery write(database);
    write.prepare("UPDATE "_L1 + quoted(table) + " SET seal = ? WHERE "_L1 + keys.join(" AND "_L1));
    for (const QVariantList &row : rows) {
        write.addBindValue(sealOf(row));
        for (const QVariant &value : row)
            write.addBindValue(value);
        if (!write.exec())
            return unexpected(sqlFailure(database, write.lastError()));
    }
    return {};
}

/// A flipped bit in the file's header makes SQLite take it for one that is only to be read, and BEGIN says
/// nothing.
Result<void, StateFailure> tryToWrite(QSqlDatabase &database)
{
    if (auto begun = execute(database, u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    const auto written = execute(database, u"UPDATE meta SET value = value"_s);
    const auto undone = execute(database, u"ROLLBACK"_s);
    return written ? undone : written;
}

Result<QString, StateFailure> schemaMark(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name"_s))
        return unexpected(sqlFailure(database, query.lastError()));
    QVariantList definitions;
    while (query.next())
        definitions << query.value(0) << query.value(1);
    return QString::number(sealOf(definitions));
}

Result<void, StateFailure> writeIdentity(QSqlDatabase &database, const StateIdentity &identity)
{
    QSqlQuery query(database);
    query.prepare(u"INSERT OR REPLACE INTO meta (key, value, seal) VALUES (?, ?, ?)"_s);
    const std::pair<QString, QString> entries[]{ { u"version"_s, QString::number(identity.version) },
        { u"host"_s, identity.host }, { u"schema"_s, identity.schema } };
    for (const auto &[key, value] : entries) {
        query.addBindValue(key);
        query.addBindValue(value);
        query.addBindValue(sealOf({ key, value }));
        if (!query.exec())
            return unexpected(sqlFailure(database, query.lastError()));
    }
    return {};
}

Result<void, StateFailure> applyAll(
    QSqlDatabase &database, const std::vector<SchemaStep> &steps, const StateIdentity &from)
{
    for (size_t version = size_t(from.version); version < steps.size(); ++version) {
        for (const QString &statement : steps[version]) {
            if (auto done = execute(database, statement); !done)
                return done;
        }
    }
    const auto schema = schemaMark(database);
    if (!schema)
        return unexpected(schema.error());
    if (auto done = writeIdentity(database, { int(steps.size()), from.host, *schema }); !done)
        return done;
    for (const QString &table : database.tables()) {
        if (auto done = sealTable(database, table); !done)
            return done;
    }
    return {};
}

} // namespace

const std::vector<SchemaStep> &schemaSteps()
{
    static const std::vector<SchemaStep> steps{
        QStringList{ u"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL, seal INTEGER NOT NULL) "
                     "WITHOUT ROWID"_s }
            + StateTables::createStatements(),
        StateTables::statementsToVersion2(),
    };
    return steps;
}

qint64 sealOf(const QVariantList &values)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QVariant &value : values) {
        const QByteArray text
            = value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
        const qint64 size = qToLittleEndian(qint64(text.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
        hash.addData(text);
    }
    return qFromLittleEndian<qint64>(hash.result().constData());
}

Result<StateIdentity, StateFailure> readIdentity(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT key, value, seal FROM meta"_s))
        return unexpected(sqlFailure(database, query.lastError()));
    StateIdentity identity;
    while (query.next()) {
        const QString key = query.value(0).toString();
        const QString value = query.value(1).toString();
        if (query.value(2).toLongLong() != sealOf({ key, value }))
            return unexpected(damaged(database, u"the entry %1 does not fit its checksum"_s.arg(key)));
        if (key == "version"_L1)
            identity.version = value.toInt();
        else if (key == "host"_L1)
            identity.host = value;
        else if (key == "schema"_L1)
            identity.schema = value;
    }
    if (identity.version < 1)
        return unexpected(damaged(database, u"no version in it"_s));
    return identity;
}

Result<void, StateFailure> applySteps(
    QSqlDatabase &database, const std::vector<SchemaStep> &steps, const StateIdentity &from)
{
    if (auto begun = execute(database, u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Result<void, StateFailure> done = applyAll(database, steps, from);
    if (done)
        done = execute(database, u"COMMIT"_s);
    if (!done)
        static_cast<void>(execute(database, u"ROLLBACK"_s));
    return done;
}

Result<void, StateFailure> copyDatabase(QSqlDatabase &database, const QString &path)
{
    QSqlQuery query(database);
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(path);
    if (!query.exec())
        return unexpected(sqlFailure(database, query.lastError()));
    return {};
}

Result<void, StateFailure> verify(QSqlDatabase &database, const StateIdentity &identity)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA integrity_check(1)"_s) || !query.next())
        return unexpected(sqlFailure(database, query.lastError()));
    if (const QString words = query.value(0).toString(); words != "ok"_L1)
        return unexpected(damaged(database, words));
    query.finish();
    const auto schema = schemaMark(database);
    if (!schema)
        return unexpected(schema.error());
    if (*schema != identity.schema)
        return unexpected(
            damaged(database, u"the tables are not those of version %1"_s.arg(identity.version)));
    for (const QString &table : database.tables()) {
        if (auto verified = verifyTable(database, table); !verified)
            return verified;
    }
    return tryToWrite(database);
}

Result<void, StateFailure> execute(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return unexpected(sqlFailure(database, query.lastError()));
    return {};
}

StateFailure sqlFailure(const QSqlDatabase &database, const QSqlError &error)
{
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return { failureKind(error.nativeErrorCode().toInt()), database.databaseName(),
        words.simplified().left(500), 0, {} };
}

} // namespace wql
