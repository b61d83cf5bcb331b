// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/servercharacter.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace wql {

/// \name Which rows a server takes for equal
/// Many databases compare without case, accents or trailing blanks (`utf8_general_ci` is what QueueMetrics'
/// own installer makes): a question about `menu-A` is answered with the rows of `menu-a` as well. Others keep
/// some text in another form (KeptForms), in which rows may look alike too. What the server takes for equal
/// has to be counted together, in the log as at the server.
///
/// All rows here come from appendEncodedRow().
/// @{

/// True if \a server takes some different rows for equal.
bool findsLookAlikes(const ServerCharacter &server);

/// What all rows that \a server takes for equal have in common; the row itself for one that compares exactly.
std::string likenessOf(std::string_view encodedRow, const ServerCharacter &server);

/// A row that any server finds again as it was sent: ASCII, no wider than the columns, and without blanks at
/// the beginning or the end of a field.
bool isFoundByAny(std::string_view encodedRow);

/// Rows that no log has, and that only a server finds which has \a encodedRow and compares in that way: with
/// other case, with an accent, with a trailing blank. None where the row has nothing to change.
struct LookAlikes {
    std::optional<std::string> otherCase;
    std::optional<std::string> accent;
    std::optional<std::string> trailingBlank;
};
LookAlikes lookAlikesOf(std::string_view encodedRow);

/// @}

} // namespace wql
