// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/servercharacter.h"

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wql {

/// Finds out once in a target's life which rows its server takes for equal: as soon as it was seen to find a
/// row, it is asked for rows that nobody has sent and that differ only by case, an accent, a trailing blank.
class Learner {
public:
    /// \a row was found. Does nothing once that is known.
    void found(std::string_view row, ServerCharacter &server);
    /// What is to be asked before anything else.
    std::optional<std::string_view> question() const;
    /// Returns true if it was the last one, and the server takes some rows for equal: what was counted before
    /// was not counted so.
    bool answer(quint64 copies, ServerCharacter &server);
    /// A request failed: the row that was found may be gone when the server is back. The next one that is
    /// found begins anew, a few times in a process.
    void interrupt();

private:
    struct Question {
        std::string row;
        bool ServerCharacter::*shows; ///< if it is found
    };

    std::vector<Question> m_questions; ///< the next one last
    int m_interruptions = 0;
};

} // namespace wql
