// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/servercharacter.h"
#include "core/upload/rowbuffer.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace wql {

/// Finds out in what form a server keeps odd text (OddText) that it takes without a word. The first row of
/// each kind that it confirms is asked for, once in a process: a server may be mended meanwhile. If that row
/// is not found, a row of plain text is asked for that was confirmed with it or later, and only if that one
/// is there, what servers usually make of such text.
///
/// Rows in doubt do not wait for one that is confirmed: of each kind that is not known one is asked for, as
/// it was sent and in the usual forms. If none of these is there, nothing is learnt: the row may not be
/// there.
class FormLearner {
public:
    /// The first \a count of \a rows are at the server.
    void confirmed(const RowBuffer &rows, size_t count);
    /// They may be, and are about to be asked for.
    void doubted(const RowBuffer &rows, size_t count);
    /// What is to be asked; none: nothing, or the plain row is yet to come.
    std::optional<std::string_view> question() const;
    /// Returns true if \a server was not known to keep rows in the form that is found now.
    bool answer(quint64 copies, ServerCharacter &server);
    /// A request failed, and what was to be asked for may be gone. The next such row begins anew, a few times
    /// in a process; a row in doubt is asked for once more.
    void interrupt();
    /// This question is none that the server answers.
    void giveUp();

private:
    enum class Step { Row, Plain, Form };
    struct Work {
        std::vector<OddText> kinds; ///< that are not settled yet, one or two
        std::string row;
        bool isInDoubt = false;
        int interruptions = 0;
        std::string plain = {};
        Step step = Step::Row;
        std::vector<KeptForms> forms = {}; ///< that are left to try
        std::string asked = {}; ///< the row in the first of them
    };

    std::vector<OddText> unsettledOf(std::string_view row) const;
    void lookAt(std::string_view row);
    /// Whose question is to be asked; null: none is.
    const Work *current() const;
    bool conclude(const KeptForms &forms, ServerCharacter &server);
    bool concludeUnknown(ServerCharacter &server);
    void dropCurrent();

    std::set<OddText> m_known;
    std::set<OddText> m_unsure; ///< the row that was asked for did not tell two forms apart
    KeptForms m_forms; ///< the server's, when something was learnt last
    std::set<OddText> m_foundInNone; ///< once; a copy of the database may have lagged behind
    std::optional<Work> m_work;
    std::vector<Work> m_doubted; ///< before that, the next one last
    int m_interruptions = 0;
};

} // namespace wql
