// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logposition.h"
#include "core/queuemetrics/apifailure.h"
#include "core/upload/refusedrows.h"
#include "core/upload/rowsupply.h"

#include <optional>

namespace wql {

/// Finds the row that makes a server refuse batches.
///
/// A batch that is refused is halved until one row is left. A row that is refused alone may be why: twice if
/// it is too wide or has characters of four bytes, five times if nothing is odd about it;
/// or the server takes nothing just now. So, right after another refusal, a *witness* is sent: a row from
/// behind it. If that is taken, it is the row. If not, it is the server: everything stays where it is, and
/// order is kept.
///
/// Of rows that are too wide, or have characters of four bytes, the first ones are found so. When the server
/// has shown that it refuses their kind, batches end before such a row, and the next batch is the witness.
class Isolation {
public:
    /// Rows of the supply: \a rows of them, behind the first \a behind.
    struct Piece {
        size_t behind = 0;
        size_t rows = 0;
    };

    /// The server answered a batch of the first \a rows rows with an error.
    void refused(const RowSupply &supply, size_t rows, const ApiFailure &failure);
    /// The next batch is \a witness.
    void setWitness(Piece witness) { m_alone.witness = witness; }
    /// The witness was refused as well.
    void witnessRefused();
    /// The server stored other witnesses than were sent, or fewer, but it says OK: it is the row. What became
    /// of those is another question.
    void witnessMiscounted();
    /// The witness came to nothing.
    void witnessLost() { m_alone.witness.reset(); }
    /// It took a batch of that many rows.
    void accepted(size_t rows);
    /// The first row is the one, and is taken out of the supply.
    void found();
    /// Rows are read again, elsewhere.
    void restart()
    {
        m_end.reset();
        m_alone = {};
    }

    /// A batch was refused, and the row that may be why is not found.
    bool isActive() const { return m_end.has_value(); }
    /// How many rows the next batch may have, if the supply has no better reason; none: any number.
    std::optional<size_t> limit(const RowSupply &supply, const RefusedRows &refused);
    /// What is sent now in place of the first rows; none: those are.
    std::optional<Piece> nextWitness(const RowSupply &supply) const
    {
        return isAlone(supply) ? m_alone.witness : std::nullopt;
    }
    /// What may be sent as the witness, of the first \a available rows; none: there is none, or the first row
    /// was not refused alone so often that one is wanted.
    std::optional<Piece> findWitness(
        const RowSupply &supply, size_t available, const RefusedRows &refused) const;
    /// It is the first row, as a witness told; or, with no row that could be one among the first \a
    /// available, it was refused so often, while rows before it were taken, that it is.
    bool isFound(
        const RowSupply &supply, size_t available, const RefusedRows &refused, bool serverTakesOthers) const;
    /// What the server said when it refused the row alone.
    QString words() const { return m_alone.words; }

private:
    struct Alone {
        LogPosition place;
        int refusals = 0; ///< in a row
        size_t witnesses = 0; ///< that were refused as well
        std::optional<Piece> witness; ///< that is sent next
        bool isProven = false;
        QString words;
    };

    bool isAlone(const RowSupply &supply) const;
    bool isSuspected(const RowSupply &supply, const RefusedRows &refused) const;

    std::optional<LogPosition> m_end; ///< the row stands before it
    bool m_hasAccepted = false; ///< a batch, since one was refused
    Alone m_alone;
    size_t m_sinceFound = 0; ///< rows that were taken since a row was found
    std::optional<size_t> m_careful; ///< no larger batch, for a row was found just now
};

} // namespace wql
