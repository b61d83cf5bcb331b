// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace wql {

/// Strict: no overlong forms, no surrogates, nothing above U+10FFFF.
bool isUtf8(std::string_view text);

/// Each byte is one character; the result is always UTF-8.
void latin1ToUtf8(std::string_view text, std::string &utf8);

} // namespace wql
