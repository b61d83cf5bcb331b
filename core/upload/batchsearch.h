// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/upload/presencesearch.h"
#include "core/upload/rowsupply.h"
#include "core/upload/uploadaction.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wql {

/// Asks which of the first rows of a supply the server holds. The supply keeps them until the search is over.
///
/// A server that cut a row to its columns does not find it by its full text: then the text it kept is asked
/// for.
class BatchSearch {
public:
    BatchSearch(const RowSupply &supply, size_t rows);

    size_t rows() const { return m_rows; }
    /// Where the rows are in the log.
    const LogRange &range() const { return m_range; }

    /// CountEarlier, or a question; none: the search is over.
    std::optional<UploadAction> next(const RowSupply &supply) const;
    /// Earlier copies of the rows are counted: questions can be asked.
    bool isCounted() const { return m_presence.has_value() || m_isTaken; }
    /// \a counts answers CountEarlier.
    void setEarlierCounts(const RowSupply &supply, const std::vector<quint64> &counts,
        PresenceSearch::Assume assume, quint32 seed);
    /// Of how many rows the log has an equal one before it, by the counts.
    static size_t repetitionsIn(const std::vector<quint64> &counts, size_t rows);
    void answer(quint64 copiesAtServer);
    /// The server cannot be asked for the row in question.
    void setUnaskable(PresenceSearch::Unaskable why);
    /// In place of questions: all of it is there.
    void takeAll() { m_isTaken = true; }

    /// \name After the search
    /// @{
    std::vector<bool> presence() const
    {
        return m_isTaken ? std::vector<bool>(m_rows, true) : m_presence->presence();
    }
    size_t arrived() const;
    /// Takes what arrived out of \a supply.
    void confirm(RowSupply &supply) const;
    /// What arrived are the first rows, without a gap.
    bool isPrefix() const { return m_isTaken || m_presence->isPrefix(); }
    /// All were asked for, and of each the server has at least one.
    bool isEachThere() const { return m_isTaken || m_presence->isEachThere(); }
    /// @}

private:
    /// A row that the server may have had to cut.
    struct WideRow {
        std::string cut;
        quint64 lookAlikes = 0; ///< other rows before it that are equal to it when they are cut
    };

    LogWindow window(const RowSupply &supply) const;

    size_t m_rows;
    LogRange m_range;
    std::map<size_t, WideRow> m_wide; ///< by number of the row
    std::optional<PresenceSearch> m_presence;
    bool m_isTaken = false;
    bool m_asksCut = false; ///< the row in question was not found by its full text
};

} // namespace wql
