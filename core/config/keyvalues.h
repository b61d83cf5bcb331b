// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configkeys.h"
#include "core/schema/field.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <type_traits>
#include <utility>

/// Between the members of a section's struct and the text behind the `=` of a key: what the tables of keys
/// are made of (keybuilder.h).
///
/// A text was checked before (sectionvalues.h). One that is wrong all the same leaves its member alone. A
/// text that was written is read back to an equal value.
namespace wql::keyvalue {

/// The struct that a member, or a member of its member, belongs to.
template <auto Member> using SectionOf = decltype(schema::ownerOf(Member));

template <typename> inline constexpr bool isDuration = false;
template <typename Rep, typename Period>
inline constexpr bool isDuration<std::chrono::duration<Rep, Period>> = true;

/// What the values of a key are when nothing else is said of it.
template <typename Value> constexpr ValueKind kindOf()
{
    if constexpr (std::is_same_v<Value, bool>)
        return ValueKind::Flag;
    else if constexpr (HasWireNames<Value>)
        return ValueKind::Choice;
    else if constexpr (std::is_same_v<Value, QUrl>)
        return ValueKind::Url;
    else if constexpr (std::is_same_v<Value, std::optional<QUrl>>)
        return ValueKind::Proxy;
    else if constexpr (std::is_integral_v<Value> || isDuration<Value>)
        return ValueKind::Number;
    else
        return ValueKind::Text;
}

void readValue(QString &value, const QString &text);
void readValue(bool &value, const QString &text);
void readValue(QUrl &value, const QString &text);
void readValue(std::optional<QUrl> &value, const QString &text);
void readValue(quint16 &value, const QString &text);

template <HasWireNames Enum> void readValue(Enum &value, const QString &text)
{
    value = enumNamed(text, value);
}

/// In whole seconds.
template <typename Rep, typename Period>
void readValue(std::chrono::duration<Rep, Period> &value, const QString &text)
{
    value = std::chrono::seconds(text.toLongLong());
}

QString textOf(const QString &value);
QString textOf(bool value);
QString textOf(const QUrl &value);
QString textOf(const std::optional<QUrl> &value);
QString textOf(quint16 value);

template <HasWireNames Enum> QString textOf(Enum value)
{
    return wireName(value);
}

template <typename Rep, typename Period> QString textOf(std::chrono::duration<Rep, Period> value)
{
    return QString::number(std::chrono::duration_cast<std::chrono::seconds>(value).count());
}

template <auto Member> void readMember(SectionOf<Member> &section, const QString &text)
{
    readValue(section.*Member, text);
}

template <auto Member> QStringList writeMember(const SectionOf<Member> &section)
{
    return { textOf(section.*Member) };
}

/// \name A password: one member, and a key for each place where it can be
/// @{

/// The first key that says where the password is counts; that there is another one is reported elsewhere.
void readPassword(SecretReference &reference, SecretReference::Kind kind, const QString &text);
/// Nothing if the password is somewhere else.
QStringList writePassword(const SecretReference &reference, SecretReference::Kind kind);

template <auto Member, SecretReference::Kind Kind>
void readPasswordOf(SectionOf<Member> &section, const QString &text)
{
    readPassword(section.*Member, Kind, text);
}

template <auto Member, SecretReference::Kind Kind>
QStringList writePasswordOf(const SectionOf<Member> &section)
{
    return writePassword(section.*Member, Kind);
}

/// @}
/// \name The tests of a filter: one member, and a key that may repeat for each kind
/// @{

QStringList writeTests(const NameFilter &filter, NameTest::Kind kind);

template <auto Member, NameTest::Kind Kind> void readTestOf(SectionOf<Member> &section, const QString &text)
{
    (section.*Member).tests.push_back({ Kind, text });
}

template <auto Member, NameTest::Kind Kind> QStringList writeTestsOf(const SectionOf<Member> &section)
{
    return writeTests(section.*Member, Kind);
}

/// @}
/// \name The targets that a `[test]` expects: names with commas between, or `nobody`
/// @{

void readExpected(RuleTest &test, const QString &text);
QStringList writeExpected(const RuleTest &test);

/// @}

} // namespace wql::keyvalue
