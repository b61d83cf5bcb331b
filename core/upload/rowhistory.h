// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logposition.h"
#include "core/upload/batchaudit.h"

#include <optional>
#include <vector>

namespace wql {

class UploadMachine;
struct LogWindow;

/// What a target should have of the log's past, read again from the file when somebody needs to know.
class RowHistory {
public:
    virtual ~RowHistory() = default;

    /// For each row of \a window: how many copies of it the log holds for \a machine before that row; of one
    /// that is cut, how many rows that are equal to it, or are when they are cut.
    /// None if the log cannot be read just now.
    virtual std::optional<std::vector<quint64>> countEarlier(
        const UploadMachine &machine, const LogWindow &window)
        = 0;

    /// The machine's rows of \a range; empty where the log is gone.
    virtual RangeRows readRange(const UploadMachine &machine, const LogRange &range) = 0;
};

} // namespace wql
