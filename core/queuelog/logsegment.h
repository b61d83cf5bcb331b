// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logfile.h"

#include <chrono>
#include <memory>
#include <optional>

namespace wql {

/// A numbered piece of the log: a file from `base` on. Two segments share a file where late rows of another
/// file came between.
struct LogSegment {
    qint64 number = 0;
    std::shared_ptr<LogFile> file;
    qint64 base = 0;
    std::optional<qint64> fixedLength; ///< known once finished; of an archive once it was read to the end
    bool finished = false;
    bool needed = true;
    bool lost = false; ///< no file holds it any more
    bool restsOnly = false; ///< only drainQuiet finishes it: its writer was caught writing on
    std::optional<FileFailure> parked;
    std::chrono::milliseconds restingSince{ 0 };
};

} // namespace wql
