// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/isolation.h"

#include "core/queuemetrics/columnwidths.h"
#include "core/queuemetrics/rowencoder.h"

#include <algorithm>
#include <vector>

namespace wql {

namespace {

constexpr int refusalsAlone = 2;
/// Of a row that has nothing odd. A server that answers a part of all requests with errors must not make it
/// look like the reason: the witness would come before it.
constexpr int refusalsOfAPlainRow = 5;
constexpr int refusalsWithoutWitness = 5;
constexpr int refusalsForLong = 20;
/// One after the other, as long as all are refused.
constexpr size_t maxWitnesses = 16;
constexpr size_t minCareful = 8;
constexpr size_t maxCareful = 4096;

} // namespace

void Isolation::refused(const RowSupply &supply, size_t rows, const ApiFailure &failure)
{
    if (!m_end)
        m_hasAccepted = false;
    m_end = supply.endOf(rows);
    if (rows > 1)
        return;
    if (m_alone.refusals == 0 || m_alone.place != supply.begin())
        m_alone = { .place = supply.begin() };
    ++m_alone.refusals;
    m_alone.words = refusalWords(failure);
}

void Isolation::witnessRefused()
{
    m_alone.witness.reset(); // not before the row itself was refused once more
    ++m_alone.witnesses;
}

void Isolation::witnessMiscounted()
{
    m_alone.witness.reset();
    m_alone.isProven = true;
}

void Isolation::accepted(size_t rows)
{
    m_hasAccepted = true;
    m_alone = {};
    m_sinceFound += rows;
    if (m_careful && rows >= *m_careful)
        m_careful = 2 * *m_careful;
    if (m_careful > maxCareful)
        m_careful.reset();
}

void Isolation::found()
{
    m_careful = std::max(minCareful, m_sinceFound);
    m_sinceFound = 0;
    m_end.reset();
    m_alone = {};
}

std::optional<size_t> Isolation::limit(const RowSupply &supply, const RefusedRows &refused)
{
    std::optional<size_t> limit = m_careful;
    const size_t count = supply.rows().count();
    if (m_end) {
        size_t window = 0;
        while (window < count && supply.rows().at(window) < *m_end)
            ++window;
        if (window > 0)
            return std::max<size_t>(1, window / 2);
        m_end.reset(); // it was an accident
    }
    if (!refused.knowsKinds())
        return limit;
    const size_t rows = std::min(count, supply.demand().batchRows);
    for (size_t row = 0; row < rows; ++row)
        if (refused.isExpected(supply.rows().row(row)))
            return std::min(limit.value_or(rows), std::max<size_t>(1, row));
    return limit;
}

/// The row that was refused alone is the first one.
bool Isolation::isAlone(const RowSupply &supply) const
{
    return m_alone.refusals > 0 && !supply.rows().isEmpty() && m_alone.place == supply.rows().at(0);
}

bool Isolation::isSuspected(const RowSupply &supply, const RefusedRows &refused) const
{
    if (!isAlone(supply))
        return false;
    const std::string_view row = supply.rows().row(0);
    const int enough = fittedToColumns(row) ? refusalsAlone : refusalsOfAPlainRow;
    return m_alone.refusals >= enough || refused.isExpected(row);
}

std::optional<Isolation::Piece> Isolation::findWitness(
    const RowSupply &supply, size_t available, const RefusedRows &refused) const
{
    if (!isSuspected(supply, refused))
        return {};
    const RowBuffer &rows = supply.rows();
    available = std::min(available, rows.count());
    const auto isPlain = [&](size_t row) { return !fittedToColumns(rows.row(row)); };
    // Others that are odd may be refused as well: they come last, and not at all where that is known.
    std::vector<size_t> candidates;
    for (const bool plain : { true, false })
        for (size_t row = 1; row < available && candidates.size() < maxWitnesses; ++row)
            if (isPlain(row) == plain && !refused.isExpected(rows.row(row)))
                candidates.push_back(row);
    // Odd ones that were all refused as well say nothing: they may be refused as it is.
    const bool areOdd = candidates.empty() || !isPlain(candidates.front());
    if (areOdd && m_alone.witnesses >= candidates.size())
        return {};
    Piece piece{ candidates[m_alone.witnesses % candidates.size()], 1 };
    if (m_alone.witnesses > 0 || !refused.isExpected(rows.row(0)))
        return piece;
    const RowSupply::Demand &demand = supply.demand();
    size_t bytes = rows.row(piece.behind).size();
    for (size_t row = piece.behind + 1; row < available && piece.rows < demand.batchRows; ++row) {
        bytes += rows.row(row).size() + encodedRowSeparator.size();
        if (bytes > demand.batchBytes || !isPlain(row))
            break;
        ++piece.rows;
    }
    return piece;
}

bool Isolation::isFound(
    const RowSupply &supply, size_t available, const RefusedRows &refused, bool serverTakesOthers) const
{
    if (!isAlone(supply))
        return false;
    if (m_alone.isProven)
        return true;
    if (findWitness(supply, available, refused))
        return false;
    // Of a kind that is refused anyway, nobody is wronged.
    if (m_alone.refusals >= refusalsAlone && refused.isExpected(supply.rows().row(0)))
        return true;
    // That it took others once does not tell that it takes any now.
    const bool isOdd = fittedToColumns(supply.rows().row(0)).has_value();
    const int enough
        = m_hasAccepted || (isOdd && serverTakesOthers) ? refusalsWithoutWitness : refusalsForLong;
    return m_alone.refusals >= enough && (m_hasAccepted || serverTakesOthers);
}

} // namespace wql
