// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>
#include <random>
#include <string_view>
#include <vector>

namespace wql {

/// Finds out which rows of a window the server holds, by asking how often it holds some of them.
///
/// A server that fell silent in the middle of a batch has stored a prefix of it, so the border is searched by
/// halving, and the answer is spot-checked: at most twelve questions for 500 rows. As soon as two answers
/// contradict a prefix, every distinct row is asked. So it is from the start after a server has answered
/// with an error: some rows may have failed and others not.
///
/// Identical rows are genuine (a reload twice in a second), so a row counts as present only when the server
/// holds as many copies as the log has up to and including it.
class PresenceSearch {
public:
    /// Why a row cannot be asked for.
    enum class Unaskable {
        Refused, ///< its text breaks the question, and an insert as likely
        KeptOtherwise ///< the server takes it, in a form that is not known
    };
    enum class Assume { Prefix, Nothing };

    /// \a earlier[i] says how many copies of row i stand in the log before it. If the server \a
    /// keepsOneOfEqual, one copy is all that it needs, and a row that the log had before tells nothing about
    /// where a batch broke off: its copy may be that of then.
    PresenceSearch(const std::vector<std::string_view> &rows, const std::vector<quint64> &earlier,
        bool keepsOneOfEqual, Assume assume, quint32 seed);

    /// The row to ask about next; none when the search is over. Stays the same until answered.
    std::optional<size_t> question() const { return m_question; }
    void answer(quint64 copiesAtServer);
    /// The server cannot be asked for that row. It is taken for what the next row behind it is that can be
    /// asked for; as absent with none behind it, and if it is Refused amid rows of which any may be missing:
    /// a server that answered with an error is likely to have failed at it.
    void setUnaskable(Unaskable why);

    int questionsAsked() const { return m_asked; }
    /// After the search: per row whether the server holds it.
    std::vector<bool> presence() const;
    /// After the search: the answers were those of a whole prefix.
    bool isPrefix() const { return !m_askAll; }
    /// After the search: of each row the server has one, though perhaps not as many as the log.
    bool isEachThere() const;

private:
    enum class Known { Unknown, Present, Absent, Unaskable };

    Known known(size_t row) const;
    Known evidence(size_t row) const;
    bool contradictsPrefix() const;
    std::optional<size_t> next();
    std::optional<size_t> nextInSearch();
    std::optional<size_t> nearestUnknown(size_t row, size_t first, size_t end) const;
    std::optional<size_t> nextSpot();
    std::optional<size_t> nextUnasked() const;

    std::vector<size_t> m_identity; ///< row -> number of its text
    std::vector<quint64> m_needed; ///< row -> copies the server holds if it arrived
    std::vector<bool> m_tellsNothing; ///< row -> one copy stands for it and for rows before it
    std::vector<std::optional<quint64>> m_copies; ///< text -> the server's answer
    std::vector<std::optional<Unaskable>> m_unaskable; ///< text -> why there is none
    std::minstd_rand m_random;
    std::optional<size_t> m_question;
    std::optional<size_t> m_border; ///< rows before it are taken as present, from it on as absent
    int m_asked = 0;
    int m_spots = 0;
    bool m_askAll;
};

} // namespace wql
