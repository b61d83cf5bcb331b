// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

namespace wql {

/// Tells a row that the server cannot be asked for, because its text breaks the question (a character of four
/// bytes, compared with a table of three), from a server that answers no question just now.
///
/// A question that is answered with an error twice in a row is followed by one for a row that no log has, in
/// plain letters. If that is answered, several times in turn, it is the row; of a kind that broke a question
/// before, once is enough. A row of plain letters is never the reason.
class UnaskableRows {
public:
    bool contains(std::string_view row) const
    {
        return !m_rows.empty() && m_rows.count(std::string(row)) > 0;
    }

    /// \a row is to be asked for anew.
    void forget(std::string_view row) { m_rows.erase(std::string(row)); }
    /// \a row is asked for now.
    void asking(std::string_view row);
    /// The question was answered: returns true if that shows that the row asked for before is the reason why
    /// its own was not.
    bool answered();
    /// The question was answered with an error. Returns true if it need not be put off: the next one tells.
    bool refused();
    /// The question got no answer, or another one than that.
    void failed() { m_refusals = 0; }

    /// What is to be asked next in place of anything else; empty: nothing.
    std::string_view control() const;

private:
    bool isOddAsBefore() const;
    bool mayBeTheReason() const;

    std::unordered_set<std::string> m_rows;
    std::string m_suspect;
    int m_refusals = 0; ///< of the question for the suspect, in a row
    int m_proofs = 0; ///< control questions that were answered meanwhile
    bool m_asksControl = false;
    bool m_knowsFourByteCharacters = false; ///< as the reason why a question was refused
};

} // namespace wql
