// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/upload/batchsize.h"
#include "core/upload/isolation.h"
#include "core/upload/refusedrows.h"
#include "core/upload/rowsupply.h"

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace wql {

/// What an upload does about rows that its server refuses while it takes others: the search for such a row
/// (Isolation), the size of batches meanwhile, and the rows that were found (RefusedRows).
class Refusals {
public:
    explicit Refusals(RefusedPolicy policy)
        : m_rows(policy)
    {
    }

    RefusedRows &rows() { return m_rows; }
    const RefusedRows &rows() const { return m_rows; }

    /// What can be told about the first row of the supply from others.
    struct Scope {
        size_t rows = 0; ///< so many first rows may be sent; behind them the server may have some already
        bool serverTakesOthers = false; ///< it has rows from around them
    };

    /// \name Batches
    /// @{
    /// How many rows the next one may have, if the supply has no better reason.
    size_t maxRows() const { return m_maxRows; }
    /// That is found out anew. True: it is another number now.
    bool limit(const RowSupply &supply)
    {
        const size_t rows = m_isolation.limit(supply, m_rows).value_or(size_t(-1));
        return std::exchange(m_maxRows, rows) != rows;
    }
    /// A row from behind the first one, to be sent in its place; none: the next batch begins at the first.
    std::optional<UploadAction> witness(const RowSupply &supply, Scope scope) const;
    void accepted(const UploadCall &call) { m_isolation.accepted(call.rows); }

    struct Failure {
        bool isSearched = false; ///< it may be a row's fault, and the batch has more than one
        bool isKnown = false; ///< nothing is waited for: it is the row's fault, or a witness is to tell
        std::optional<LogRange> outOfOrder; ///< where that witness goes: some rows before it are not sent
    };
    /// A batch failed. \a size is noted when a search begins, for batches get smaller now.
    Failure failed(const UploadCall &call, const ApiFailure &failure, const RowSupply &supply, Scope scope,
        const BatchSize &size);
    /// Rows are read again, elsewhere: what was found out about the first one is of another time.
    void restart() { m_isolation.restart(); }
    /// The first row is the one.
    bool isFound(const RowSupply &supply, Scope scope) const;
    /// Takes the first row out of \a supply, and \a size is again what it was.
    void pass(RowSupply &supply, BatchSize &size, std::chrono::seconds now);
    /// @}

    /// What a person has decided about a row: a step of one of them, and then a batch of \a supply if there
    /// is one.
    std::optional<UploadAction> next(const RowSupply &supply, std::chrono::milliseconds now);

    /// \a counts, the copies that the log has before each of the first \a rows rows, without those that were
    /// refused: the server cannot have them.
    std::vector<quint64> withoutRefused(
        std::vector<quint64> counts, const RowSupply &supply, size_t rows) const;

private:
    RefusedRows m_rows;
    Isolation m_isolation;
    size_t m_maxRows = size_t(-1);
    bool m_isSupplysTurn = false; ///< one of the rows had its turn
    std::optional<BatchSize> m_sizeBefore; ///< batches had this size when the search began
};

} // namespace wql
