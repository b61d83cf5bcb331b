// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/jsonvalues.h"
#include "core/schema/enumnames.h"
#include "core/schema/field.h"

#include <QUrl>

#include <limits>
#include <string>
#include <tuple>

namespace wql {

/// The table of a struct's members in JSON, a tuple of Fields and of the kinds below. toObject() and
/// fromObject() are made of it. Reading never fails: what is missing or of another type keeps its default,
/// text and numbers are bounded, and members of a newer version are passed over.
///
/// To be included where a table is, that is by a .cpp.
template <typename Struct> inline constexpr std::nullptr_t jsonFields{};

template <typename Struct>
concept HasJsonFields = !std::is_null_pointer_v<std::remove_cvref_t<decltype(jsonFields<Struct>)>>;

template <HasJsonFields Struct> QJsonObject toObject(const Struct &value);
template <HasJsonFields Struct> Struct fromObject(const QJsonObject &json);

/// Fields of the struct that stand in an object of their own.
template <typename... Fields> struct JsonGroup {
    const char *name;
    std::tuple<Fields...> fields;

    constexpr explicit JsonGroup(const char *itsName, const Fields &...itsFields)
        : name(itsName)
        , fields(itsFields...)
    {
    }
};

/// A member whose own fields stand among those of the struct.
template <auto Member> struct JsonFlat {
};

/// What the struct says of itself; it is written and never read.
template <auto Query> struct JsonComputed {
    const char *name;
};

/// What no field can say.
template <typename Struct> struct JsonCustom {
    void (*write)(const Struct &, QJsonObject &);
    void (*read)(Struct &, const QJsonObject &);
};

namespace schema {

template <typename> inline constexpr bool isOptional = false;
template <typename Value> inline constexpr bool isOptional<std::optional<Value>> = true;
template <typename> inline constexpr bool isVector = false;
template <typename Value> inline constexpr bool isVector<std::vector<Value>> = true;
template <typename> inline constexpr bool isDuration = false;
template <typename Rep, typename Period>
inline constexpr bool isDuration<std::chrono::duration<Rep, Period>> = true;

template <typename Value> QJsonValue toValue(const Value &value)
{
    if constexpr (HasJsonFields<Value>) {
        return toObject(value);
    } else if constexpr (HasWireNames<Value>) {
        return wireName(value);
    } else if constexpr (isDuration<Value>) {
        return qint64(value.count());
    } else if constexpr (std::is_same_v<Value, bool> || std::is_same_v<Value, QString>) {
        return value;
    } else if constexpr (std::is_integral_v<Value>) {
        return qint64(value);
    } else if constexpr (std::is_same_v<Value, std::string>) {
        return QString::fromStdString(value);
    } else if constexpr (std::is_same_v<Value, QUrl>) {
        return value.toString(QUrl::RemoveUserInfo);
    } else if constexpr (std::is_same_v<Value, QStringList>) {
        return QJsonArray::fromStringList(value);
    } else {
        static_assert(isVector<Value>, "a type that is not known in JSON");
        QJsonArray array;
        for (const auto &each : value)
            array += toValue(each);
        return array;
    }
}

template <typename Field> QString readText(const QJsonObject &json, const Field &field)
{
    const auto max = qsizetype(field.maxOr(4096));
    return field.hasLines() ? json::rawText(json, field.name(), max) : json::text(json, field.name(), max);
}

/// A number, also as a duration.
template <typename Number, typename Field> qint64 readNumber(const QJsonObject &json, const Field &field)
{
    constexpr qint64 tenThousandYears = 10000LL * 366 * 86400;
    if constexpr (isDuration<Number>) {
        const qint64 max = field.maxOr(tenThousandYears);
        return json::number(json, field.name(), field.isBounded() ? field.min() : -max, max);
    } else {
        constexpr auto max = std::numeric_limits<Number>::max();
        constexpr qint64 usual = std::cmp_greater(max, std::numeric_limits<qint64>::max())
            ? std::numeric_limits<qint64>::max()
            : qint64(max);
        return json::number(json, field.name(), field.min(), field.maxOr(usual));
    }
}

template <typename Value, typename Field>
void readValue(Value &value, const QJsonObject &json, const Field &field)
{
    const QJsonValue found = json[field.name()];
    if constexpr (isOptional<Value>) {
        using Inner = typename Value::value_type;
        if (HasJsonFields<Inner> ? found.isObject() : found.isDouble())
            readValue(value.emplace(), json, field);
    } else if constexpr (HasJsonFields<Value>) {
        value = fromObject<Value>(found.toObject());
    } else if constexpr (HasWireNames<Value>) {
        value = enumNamed(found.toString(), field.unknownOr(value));
    } else if constexpr (std::is_same_v<Value, bool>) {
        value = found.toBool(value);
    } else if constexpr (std::is_same_v<Value, QString>) {
        value = readText(json, field);
    } else if constexpr (std::is_same_v<Value, std::string>) {
        value = readText(json, field).toStdString();
    } else if constexpr (std::is_same_v<Value, QUrl>) {
        value = QUrl(readText(json, field), QUrl::StrictMode).adjusted(QUrl::RemoveUserInfo);
    } else if constexpr (std::is_same_v<Value, QStringList>) {
        value = json::texts(json, field.name(), qsizetype(field.maxOr(10000)), field.maxEach());
    } else if constexpr (isVector<Value>) {
        for (const QJsonObject &each : json::objects(json, field.name(), qsizetype(field.maxOr(10000))))
            value.push_back(fromObject<typename Value::value_type>(each));
    } else if (found.isDouble()) {
        value = Value(readNumber<Value>(json, field));
    }
}

template <auto... Path> void write(const Field<Path...> &field, const auto &owner, QJsonObject &json)
{
    using Owner = typename Field<Path...>::Owner;
    const auto &value = field.of(owner);
    if constexpr (isOptional<typename Field<Path...>::Value>) {
        if (value)
            json[field.name()] = toValue(*value);
    } else if (!field.isOptional() || value != field.of(std::as_const(static_cast<const Owner &>(Owner())))) {
        json[field.name()] = toValue(value);
    }
}

template <auto... Path> void read(const Field<Path...> &field, auto &owner, const QJsonObject &json)
{
    readValue(field.of(owner), json, field);
}

template <typename... Fields>
void write(const JsonGroup<Fields...> &group, const auto &owner, QJsonObject &json)
{
    QJsonObject object;
    std::apply([&](const auto &...field) { (write(field, owner, object), ...); }, group.fields);
    json[QLatin1StringView(group.name)] = object;
}

template <typename... Fields>
void read(const JsonGroup<Fields...> &group, auto &owner, const QJsonObject &json)
{
    const QJsonObject object = json[QLatin1StringView(group.name)].toObject();
    std::apply([&](const auto &...field) { (read(field, owner, object), ...); }, group.fields);
}

template <auto Query> void write(const JsonComputed<Query> &computed, const auto &owner, QJsonObject &json)
{
    json[QLatin1StringView(computed.name)] = toValue((owner.*Query)());
}

template <auto Query> void read(const JsonComputed<Query> &, auto &, const QJsonObject &)
{
}

template <auto Member> void write(const JsonFlat<Member> &, const auto &owner, QJsonObject &json)
{
    const auto &value = owner.*Member;
    std::apply([&](const auto &...field) { (write(field, value, json), ...); },
        jsonFields<std::remove_cvref_t<decltype(value)>>);
}

template <auto Member> void read(const JsonFlat<Member> &, auto &owner, const QJsonObject &json)
{
    auto &value = owner.*Member;
    std::apply([&](const auto &...field) { (read(field, value, json), ...); },
        jsonFields<std::remove_cvref_t<decltype(value)>>);
}

template <typename Struct>
void write(const JsonCustom<Struct> &custom, const Struct &owner, QJsonObject &json)
{
    custom.write(owner, json);
}

template <typename Struct> void read(const JsonCustom<Struct> &custom, Struct &owner, const QJsonObject &json)
{
    custom.read(owner, json);
}

} // namespace schema

template <HasJsonFields Struct> QJsonObject toObject(const Struct &value)
{
    QJsonObject json;
    std::apply([&](const auto &...field) { (schema::write(field, value, json), ...); }, jsonFields<Struct>);
    return json;
}

template <HasJsonFields Struct> Struct fromObject(const QJsonObject &json)
{
    Struct value;
    std::apply([&](const auto &...field) { (schema::read(field, value, json), ...); }, jsonFields<Struct>);
    return value;
}

} // namespace wql
