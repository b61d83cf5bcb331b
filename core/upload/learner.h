// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/servercharacter.h"
#include "core/upload/formlearner.h"

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wql {

/// Finds out what a server is like by questions that are asked before anything else. Once in a target's life,
/// which rows its server takes for equal: as soon as it was seen to find a row, it is asked for rows that
/// nobody has sent and that differ only by case, an accent, a trailing blank. And once in a process, in what
/// form it keeps odd text (FormLearner).
class Learner {
public:
    /// \a row was found. Does nothing once that is known.
    void found(std::string_view row, ServerCharacter &server);
    /// The first \a count of \a rows were. Rows wait for these questions, so only a server that was seen to
    /// answer some is asked.
    void confirmed(const RowBuffer &rows, size_t count, const ServerCharacter &server)
    {
        if (server.findsRows)
            m_forms.confirmed(rows, count);
    }
    /// They may be, and are about to be asked for.
    void doubted(const RowBuffer &rows, size_t count) { m_forms.doubted(rows, count); }
    /// What is to be asked before anything else.
    std::optional<std::string_view> question() const;
    /// Returns true if it was the last one, and the server takes some rows for equal: what was counted before
    /// was not counted so.
    bool answer(quint64 copies, ServerCharacter &server);
    /// A request failed: the row that was found may be gone when the server is back. The next one that is
    /// found begins anew, a few times in a process.
    void interrupt();
    /// This question is none that the server answers.
    void giveUp();
    /// \a row as it has to be asked for: as the server keeps it. Valid until the next call.
    std::string_view asAskedFor(std::string_view row, const ServerCharacter &server);
    /// The answer to that. True: it is to be asked for once more, as it was sent; a server may keep other
    /// text of the kind as it comes, or be mended.
    bool wantsAsSent(quint64 copies);

private:
    struct Question {
        std::string row;
        bool ServerCharacter::*shows; ///< if it is found
    };

    std::vector<Question> m_questions; ///< the next one last
    FormLearner m_forms;
    std::string m_asked; ///< as the server keeps it
    std::string m_sent; ///< the same as it was sent; empty: they do not differ
    bool m_asksAsSent = false;
    int m_interruptions = 0;
};

} // namespace wql
