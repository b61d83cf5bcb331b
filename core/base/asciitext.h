// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string_view>

namespace wql {

/// Names in protocols are compared without regard to ASCII case, whatever the locale.
inline bool equalsIgnoringCase(std::string_view left, std::string_view right)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; };
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [lower](char a, char b) { return lower(a) == lower(b); });
}

} // namespace wql
