// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace wql {

/// \name Rows as appendEncodedRow() writes them, character by character
/// @{
/// Around a key or a field; a quotation mark in a field is an escape.
inline constexpr std::string_view encodedQuote = "%22";
inline constexpr std::string_view encodedBlank = "%20";
inline constexpr std::string_view encodedBackslash = "%5C";
inline constexpr std::string_view encodedEscape = "%5Cu"; ///< and four hexadecimal digits

/// The first character of \a text: a byte, %XX, an escape, or the pair of escapes of a character that takes
/// four bytes in UTF-8. Empty only at the end.
std::string_view firstCharacter(std::string_view text);
inline bool isFourByteCharacter(std::string_view character)
{
    return character.size() > 8;
}
/// @}

} // namespace wql
