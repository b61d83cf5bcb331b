// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <algorithm>
#include <string_view>

namespace wql {

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Of UTF-8; what is none becomes U+FFFD.
inline QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Names in protocols are compared without regard to ASCII case, whatever the locale.
inline bool equalsIgnoringCase(std::string_view left, std::string_view right)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; };
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [lower](char a, char b) { return lower(a) == lower(b); });
}

} // namespace wql
