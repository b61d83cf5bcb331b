// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

#include <type_traits>
#include <utility>

namespace wql {

namespace schema {

template <typename Struct, typename Member> Struct ownerOf(Member Struct::*);

template <auto First, auto... Rest> constexpr auto &member(auto &object)
{
    if constexpr (sizeof...(Rest) == 0)
        return object.*First;
    else
        return member<Rest...>(object.*First);
}

} // namespace schema

/// A member of a struct under the name that files, programs and tables know it by. A longer path names a
/// member's member: Field<&ConfigProblem::place, &ConfigPlace::line>.
///
/// A table of fields is a tuple; what is made of it is beside it: jsonFields in json.h, columns in sql.h.
template <auto First, auto... Rest> class Field {
public:
    using Owner = decltype(schema::ownerOf(First));
    using Value = std::remove_cvref_t<decltype(schema::member<First, Rest...>(std::declval<Owner &>()))>;

    constexpr explicit Field(const char *name)
        : m_name(name)
    {
    }

    /// \name What is accepted from others: the bounds of a number, the length of a text or list, and the
    /// enumerator that stands for a name that this version does not know (else the member's default).
    /// @{
    constexpr Field between(qint64 min, qint64 max) const
    {
        Field field = *this;
        field.m_min = min;
        field.m_max = max;
        return field;
    }
    constexpr Field max(qint64 max) const { return between(m_min, max); }
    /// Of a text in a list.
    constexpr Field maxEach(qsizetype max) const
    {
        Field field = *this;
        field.m_maxEach = max;
        return field;
    }
    /// A text that keeps its line ends.
    constexpr Field withLines() const
    {
        Field field = *this;
        field.m_hasLines = true;
        return field;
    }
    constexpr Field unknown(Value value) const requires(std::is_enum_v<Value>)
    {
        Field field = *this;
        field.m_unknown = int(value);
        return field;
    }
    /// @}
    /// Not written where it has the member's default.
    constexpr Field optional() const
    {
        Field field = *this;
        field.m_isOptional = true;
        return field;
    }

    constexpr QLatin1StringView name() const { return m_name; }
    constexpr qint64 min() const { return m_min; }
    constexpr bool isBounded() const { return m_max >= 0; }
    constexpr qint64 maxOr(qint64 usual) const { return isBounded() ? m_max : usual; }
    constexpr qsizetype maxEach() const { return m_maxEach; }
    constexpr bool hasLines() const { return m_hasLines; }
    constexpr bool isOptional() const { return m_isOptional; }
    constexpr Value unknownOr(Value usual) const requires(std::is_enum_v<Value>)
    {
        return m_unknown < 0 ? usual : Value(m_unknown);
    }

    static const Value &of(const Owner &owner) { return schema::member<First, Rest...>(owner); }
    static Value &of(Owner &owner) { return schema::member<First, Rest...>(owner); }

private:
    QLatin1StringView m_name;
    qint64 m_min = 0;
    qint64 m_max = -1;
    qsizetype m_maxEach = 4096;
    int m_unknown = -1;
    bool m_hasLines = false;
    bool m_isOptional = false;
};

} // namespace wql
