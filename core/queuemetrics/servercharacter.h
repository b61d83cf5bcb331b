// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/keptforms.h"

#include <chrono>

namespace wql {

/// What is learnt of a target's server from its answers, and kept with the target. An input of decisions,
/// never a reason to skip a question.
struct ServerCharacter {
    static constexpr int enoughSkipped = 3; ///< to believe that it does so

    std::chrono::milliseconds longestInsert{ 0 }; ///< that was answered, so far
    bool findsRows = false; ///< a question found a row: that one is not found means something
    bool isLearnt = false; ///< what it takes for equal is known
    int repetitionsSkipped
        = 0; ///< how often it was seen to skip a row that it has, though the log has it twice
    bool ignoresCase = false;
    bool ignoresAccents = false;
    bool ignoresTrailingBlanks = false;
    KeptForms keptForms; ///< odd text that it keeps otherwise than it was sent
    int foreignCopies = 0; ///< how often in a row it had more copies than the log

    /// Of equal rows it keeps one, however often they are sent.
    bool keepsOneOfEqual() const { return repetitionsSkipped >= enoughSkipped; }
    /// A repetition was sent by itself and is not there.
    void setKeepsOneOfEqual() { repetitionsSkipped = enoughSkipped; }
    /// Another loader writes the same rows.
    bool isWrittenByOthers() const { return foreignCopies >= 2; }

    bool operator==(const ServerCharacter &) const = default;
};

} // namespace wql
