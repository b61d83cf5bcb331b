// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/encodedtext.h"

namespace wql {

/// A character beyond \uFFFF is written as a pair of escapes.
static bool isPair(std::string_view escape)
{
    return escape.substr(3, 2) == "uD" && escape.substr(5, 1) >= "8" && escape.substr(5, 1) < "C";
}

std::string_view firstCharacter(std::string_view text)
{
    if (!text.starts_with('%'))
        return text.substr(0, 1);
    if (!text.starts_with(encodedBackslash))
        return text.substr(0, 3);
    if (text.substr(3, 1) != "u")
        return text.substr(0, 6);
    return text.substr(0, isPair(text) ? 16 : 8);
}

} // namespace wql
