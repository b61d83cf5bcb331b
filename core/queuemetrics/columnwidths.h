// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wql {

/// What QueueMetrics may have kept of a row: \a encodedRow with each field cut to the width of its column, in
/// characters. None if every field fits. The row comes from appendEncodedRow().
std::optional<std::string> cutToColumns(std::string_view encodedRow);

} // namespace wql
