// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace wql {

/// The columns of QueueMetrics' table, in characters: timeId, callId, queue, agent, verb, the five
/// parameters.
inline constexpr std::array<size_t, 10> columnWidths{ 20, 200, 50, 30, 30, 200, 200, 200, 200, 200 };

/// What QueueMetrics may have kept of a row: \a encodedRow with each field cut to the width of its column, in
/// characters. None if every field fits. The row comes from appendEncodedRow().
std::optional<std::string> cutToColumns(std::string_view encodedRow);

/// \a encodedRow has a character that takes four bytes in UTF-8. MySQL's three-byte utf8, which the vendor's
/// installer creates tables in, refuses those.
bool hasFourByteCharacter(std::string_view encodedRow);

/// \a encodedRow as those columns hold it: each field cut to its width, and a question mark, as MySQL writes
/// it, in place of each character of four bytes. None: they hold it as it is.
std::optional<std::string> fittedToColumns(std::string_view encodedRow);

} // namespace wql
