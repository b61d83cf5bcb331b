// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <string_view>

namespace wql {

/// Text inside a JSON string inside a form field, pure ASCII: everything above 0x7E and all control
/// characters as \uXXXX, the quote and the backslash escaped, and then everything percent-encoded but RFC
/// 3986's unreserved characters. So neither a servlet's form charset nor a `+` can change a name.

/// The most bytes that writeEncoded() makes of \a bytes bytes.
constexpr size_t encodedBound(size_t bytes)
{
    return 8 * bytes + 8;
}

/// Writes \a utf8 encoded to \a to, which has encodedBound() bytes, and returns where it ended.
/// Malformed UTF-8 becomes U+FFFD.
char *writeEncoded(char *to, std::string_view utf8);

/// Appends \a text encoded, without quotes.
void appendEncoded(QByteArray &to, const QString &text);

} // namespace wql
