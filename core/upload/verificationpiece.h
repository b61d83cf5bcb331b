// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/filesystem.h"
#include "core/queuelog/logposition.h"

#include <optional>
#include <string>
#include <vector>

namespace wql {

/// Which piece of the log a verification wants to have next.
struct VerificationRequest {
    std::optional<LogPosition> begin; ///< none: where the oldest row from \a fromTime on may stand
    LogPosition limit; ///< nothing behind it
    std::optional<qint64> fromTime; ///< as in the log; none: any
    std::optional<qint64> toTime; ///< rows before it
    bool isUrgent = false; ///< what cannot be read just now is left out
};

/// A piece of the log, of any length, with the rows that a target should have of it.
struct VerificationPiece {
    /// Whether the row is surely the target's, so that the server has to have it.
    enum class Claim {
        Certain,
        PlacedByCall, ///< that depends on what was read before
        Forgotten, ///< the rules that were valid then are not known, or no target had to get its file
    };
    struct Row {
        std::string text; ///< encoded
        qint64 time = 0; ///< as in the log
        LogPosition begin; ///< of its first copy
        LogPosition end; ///< of that one's line
        quint64 copies = 1; ///< in the log, those behind the piece as well
        Claim claim = Claim::Certain;
        bool isInDoubt = false; ///< it is looked at anyway, and may still be sent or stored
    };
    std::vector<Row> rows; ///< each different one; those that stand before the piece as well are left out
    LogPosition end; ///< the next piece begins here
    LogPosition limit; ///< of the request, or nearer: nothing behind it is old enough
    qint64 bytes = 0;
    qint64 bytesLeft = 0; ///< up to the limit; for archives that were never read an estimate
    std::vector<FileFailure> leftOut; ///< why a file, or the rest of it, could not be read
    bool isUnreadable = false; ///< just now; nothing else is valid
};

} // namespace wql
