// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/refusals.h"

#include "core/queuemetrics/columnwidths.h"

#include <algorithm>
#include <utility>

namespace wql {

std::optional<UploadAction> Refusals::witness(const RowSupply &supply, Scope scope) const
{
    const auto piece = m_isolation.nextWitness(supply);
    if (!piece || piece->behind + piece->rows > std::min(scope.rows, supply.rows().count()))
        return {};
    return UploadAction{ .kind = UploadAction::Kind::Insert,
        .rows = supply.rows().joined(piece->behind, piece->rows),
        .count = piece->rows,
        .behind = piece->behind };
}

Refusals::Failure Refusals::failed(const UploadCall &call, const ApiFailure &failure, const RowSupply &supply,
    Scope scope, const BatchSize &size)
{
    const bool isMiscounted = failure.kind == ApiFailure::Kind::CountDiffers;
    const bool isRefusal = (saysSomeRowsFailed(failure) && !isMiscounted)
        || (failure.kind == ApiFailure::Kind::TooLarge && call.rows == 1);
    if (call.behind > 0 && isMiscounted)
        m_isolation.witnessMiscounted();
    else if (call.behind > 0 && isRefusal)
        m_isolation.witnessRefused();
    else if (call.behind > 0)
        m_isolation.witnessLost();
    if (!isRefusal || call.behind > 0)
        return {};
    if (!m_isolation.isActive())
        m_sizeBefore = size;
    m_isolation.refused(supply, call.rows, failure);
    if (call.rows > 1 || m_rows.isFull())
        return { .isSearched = call.rows > 1 };
    const auto piece = m_isolation.findWitness(supply, scope.rows, m_rows);
    if (!piece)
        return { .isKnown = isFound(supply, scope) };
    m_isolation.setWitness(*piece);
    return { .isKnown = true,
        .outOfOrder = LogRange{ supply.begin(), supply.endOf(piece->behind + piece->rows) } };
}

bool Refusals::isFound(const RowSupply &supply, Scope scope) const
{
    return scope.rows > 0 && !m_rows.isFull()
        && m_isolation.isFound(supply, scope.rows, m_rows, scope.serverTakesOthers);
}

void Refusals::pass(RowSupply &supply, BatchSize &size, std::chrono::seconds now)
{
    const RowBuffer &rows = supply.rows();
    m_rows.add({ .place = rows.at(0),
        .time = rows.timeInLog(0),
        .text = std::string(rows.row(0)),
        .words = m_isolation.words(),
        .since = now.count() });
    supply.passFirst();
    m_isolation.found();
    if (m_sizeBefore)
        size = *std::exchange(m_sizeBefore, {});
}

std::optional<UploadAction> Refusals::next(const RowSupply &supply, std::chrono::milliseconds now)
{
    if (!m_rows.isWorking() && std::exchange(m_isSupplysTurn, false) && supply.batchRows() > 0)
        return {};
    auto action = m_rows.next(now);
    m_isSupplysTurn = action.has_value();
    return action;
}

std::vector<quint64> Refusals::withoutRefused(
    std::vector<quint64> counts, const RowSupply &supply, size_t rows) const
{
    if (m_rows.rows().empty())
        return counts;
    size_t cut = rows; // the counts of the rows as they are cut follow
    for (size_t row = 0; row < rows; ++row) {
        const std::string_view text = supply.rows().row(row);
        const LogPosition place = supply.rows().at(row);
        const auto takeOut = [&](quint64 &count, std::string_view sentAs) {
            count -= std::min(count, m_rows.missingCopies(text, sentAs, supply.server(), place));
        };
        takeOut(counts[row], text);
        if (const auto asCut = cutToColumns(text))
            takeOut(counts[cut++], *asCut);
    }
    return counts;
}

} // namespace wql
