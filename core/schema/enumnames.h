// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <string_view>
#include <type_traits>

namespace wql {

template <typename Enum> struct EnumName {
    Enum value;
    const char *name;
};

/// The table of an enumeration's names for programs, in lower case with hyphens. Each has one:
///
///     template <>
///     inline constexpr auto wireNames<Colour> = enumNames<Colour>({
///         { Colour::Red, "red" },
///         { Colour::DarkBlue, "dark-blue" },
///     });
template <typename Enum> inline constexpr std::nullptr_t wireNames{};

namespace schema {

/// Compilers print an enumerator by its name, and a value without one as a number behind a cast.
template <auto Value> consteval bool isEnumerator()
{
    const std::string_view function = __PRETTY_FUNCTION__;
    return function[function.find("Value = ") + 8] != '(';
}

} // namespace schema

/// Compiles only if the entries are all enumerators, in their order. The first enumerator is 0, and none is
/// left out between.
template <typename Enum, size_t N> consteval auto enumNames(const EnumName<Enum> (&entries)[N])
{
    if (schema::isEnumerator<Enum(N)>())
        throw "an enumerator has no name";
    std::array<QLatin1StringView, N> names;
    for (size_t i = 0; i < N; ++i) {
        if (size_t(entries[i].value) != i)
            throw "the names are not in the order of the enumerators";
        names[i] = QLatin1StringView(entries[i].name);
    }
    return names;
}

template <typename Enum>
concept HasWireNames
    = std::is_enum_v<Enum> && !std::is_null_pointer_v<std::remove_cvref_t<decltype(wireNames<Enum>)>>;

template <HasWireNames Enum> QString wireName(Enum value)
{
    return wireNames<Enum>[size_t(value)];
}

/// The enumerator of that name.
template <HasWireNames Enum> std::optional<Enum> enumNamed(QStringView name)
{
    for (size_t i = 0; i < wireNames<Enum>.size(); ++i) {
        if (name == wireNames<Enum>[i])
            return Enum(i);
    }
    return std::nullopt;
}

template <HasWireNames Enum> Enum enumNamed(QStringView name, Enum unknown)
{
    return enumNamed<Enum>(name).value_or(unknown);
}

} // namespace wql
