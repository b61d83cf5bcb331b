// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/field.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <string>
#include <tuple>

namespace wql {

/// A table of a database whose rows are structs: the statements, what is bound to them, and what a query's
/// row says. Each row ends with a column `seal`, which is the caller's.
template <typename... Fields> struct SqlTable {
    const char *name;
    const char *key; ///< its columns, with commas between
    std::tuple<Fields...> columns;

    constexpr SqlTable(const char *itsName, const char *itsKey, const Fields &...itsColumns)
        : name(itsName)
        , key(itsKey)
        , columns(itsColumns...)
    {
    }
};

template <typename Row> inline constexpr std::nullptr_t sqlTable{};

namespace schema {

/// Unsigned numbers are kept by their bits. A file's name is bytes and need not be UTF-8.
template <typename Value> QString sqlType()
{
    if constexpr (std::is_same_v<Value, QString>)
        return QStringLiteral("TEXT");
    else if constexpr (std::is_same_v<Value, std::string>)
        return QStringLiteral("BLOB");
    else
        return QStringLiteral("INTEGER");
}

template <typename Value> QVariant toSql(const Value &value)
{
    if constexpr (std::is_same_v<Value, QString>)
        return value.isNull() ? QStringLiteral("") : value; // Qt binds a null text as NULL
    else if constexpr (std::is_same_v<Value, std::string>)
        return QByteArray::fromStdString(value);
    else if constexpr (requires { value.count(); })
        return qint64(value.count());
    else
        return qint64(value);
}

template <typename Value> void fromSql(Value &value, const QVariant &column)
{
    if constexpr (std::is_same_v<Value, QString>)
        value = column.toString();
    else if constexpr (std::is_same_v<Value, std::string>)
        value = column.toByteArray().toStdString();
    else
        value = Value(column.toLongLong());
}

} // namespace schema

template <typename Row> QString createTable()
{
    QString columns;
    const auto add = [&columns](const auto &field) {
        columns += field.name() + u' '
            + schema::sqlType<typename std::remove_cvref_t<decltype(field)>::Value>()
            + QStringLiteral(" NOT NULL, ");
    };
    std::apply([&](const auto &...field) { (add(field), ...); }, sqlTable<Row>.columns);
    // WITHOUT ROWID: the key is the table, so no second tree can disagree with it.
    return QStringLiteral("CREATE TABLE %1 (%2seal INTEGER NOT NULL, PRIMARY KEY (%3)) WITHOUT ROWID")
        .arg(QLatin1StringView(sqlTable<Row>.name), columns, QLatin1StringView(sqlTable<Row>.key));
}

template <typename Row> QString replaceInto()
{
    const auto columns = qsizetype(std::tuple_size_v<decltype(sqlTable<Row>.columns)>);
    return QStringLiteral("INSERT OR REPLACE INTO %1 VALUES (%2?)")
        .arg(QLatin1StringView(sqlTable<Row>.name), QStringLiteral("?, ").repeated(columns));
}

template <typename Row> QString selectFrom()
{
    return QStringLiteral("SELECT * FROM %1 ORDER BY %2")
        .arg(QLatin1StringView(sqlTable<Row>.name), QLatin1StringView(sqlTable<Row>.key));
}

template <typename Row> QVariantList toRow(const Row &row)
{
    QVariantList values;
    std::apply([&](const auto &...field) { (values.append(schema::toSql(field.of(row))), ...); },
        sqlTable<Row>.columns);
    return values;
}

template <typename Row> Row fromRow(const QSqlQuery &query)
{
    Row row;
    int next = 0;
    std::apply([&](const auto &...field) { (schema::fromSql(field.of(row), query.value(next++)), ...); },
        sqlTable<Row>.columns);
    return row;
}

} // namespace wql
