// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace wql {

/// One line of an Asterisk queue_log, split into the fields QueueMetrics calls a row.
///
/// Always five parameters; missing ones are empty. The fields are valid UTF-8: a line that was not is
/// read as Latin-1 before it is split. Otherwise the text is what Asterisk wrote: nothing is trimmed,
/// re-cased or reordered.
template <typename Text> struct BasicQueueLogRow {
    Text timeId;
    Text callId;
    Text queue;
    Text agent;
    Text verb;
    std::array<Text, 5> parameters;

    bool operator==(const BasicQueueLogRow &) const = default;
};

/// A row that owns its text.
using QueueLogRow = BasicQueueLogRow<std::string>;

/// A row whose fields point into a line that somebody else keeps.
using QueueLogRowView = BasicQueueLogRow<std::string_view>;

} // namespace wql
