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

} // namespace wql
