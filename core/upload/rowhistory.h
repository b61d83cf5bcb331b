// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logrange.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wql {

class RowSupply;
struct VerificationPiece;
struct VerificationRequest;

/// Some rows of a target, encoded, in the order of the log. Views are valid until the machine is called
/// again.
///
/// Behind the rows stand copies of those that are too wide for QueueMetrics' columns, cut to them. Of these
/// the rows that look alike when they are cut are meant.
struct LogWindow {
    std::vector<std::string_view> rows;
    std::vector<LogPosition> places; ///< where each of them begins
    size_t cutFrom = 0; ///< how many are not cut
    qint64 oldestTime = 0; ///< of the rows, in seconds, as in the log
    bool hasGaps = false; ///< the log has rows for the target between them
};

/// The distinct rows a target should have of a range, encoded, and how many copies of each the log holds
/// in all (before, inside and behind the range).
struct RangeRows {
    struct Row {
        std::string text;
        quint64 copies = 0;
    };
    std::vector<Row> rows;
    std::optional<LogPosition> readTo; ///< the rest of the range is looked at next; none: it was all
    bool isUnreadable = false; ///< the log could not be read: the rows are not all
};

/// What a target should have of the log's past, read again from the file when a machine needs to know.
class RowHistory {
public:
    virtual ~RowHistory() = default;

    /// For each row of \a window: how many copies of it the log holds for the target of \a supply before that
    /// row; of one that is cut, how many rows that are equal to it, or are when they are cut.
    /// None if the log cannot be read just now.
    virtual std::optional<std::vector<quint64>> countEarlier(const RowSupply &supply, const LogWindow &window)
        = 0;

    /// The rows of \a range for the target of \a supply; empty where the log is gone.
    virtual RangeRows readRange(const RowSupply &supply, const LogRange &range) = 0;

    /// The last distinct rows before \a to for the target of \a supply, in the order of the log; none if
    /// there is none near. Their copies are those before \a to. Rows of a file that repeats others are left
    /// out: that they are there tells nothing of what stands before them.
    virtual RangeRows readBefore(const RowSupply &supply, LogPosition to) = 0;

    /// The next piece of the log, with the rows for the target of \a supply.
    virtual VerificationPiece readPiece(const RowSupply &supply, const VerificationRequest &request) = 0;
};

} // namespace wql
