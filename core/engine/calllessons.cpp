// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/calllessons.h"

#include "core/engine/loghistory.h"
#include "core/engine/stepback.h"

#include <algorithm>

namespace wql {

namespace {

/// Each is one reader's way through the log; more come only from many targets that lag at many places.
constexpr size_t maxParts = 64;

/// The last of the log between \a known and \a place, oldest first. Each lies in one file, so that one that
/// cannot be read hides no other.
std::vector<LogRange> piecesBefore(const LogChain &chain, LogPosition place, LogPosition known)
{
    std::vector<LogRange> pieces;
    qint64 bytes = CallLessons::maxBytes;
    while (bytes > 0 && known < place) {
        if (place.offset == 0) {
            const LogPosition before = stepBack(chain, place, 1);
            if (before == place)
                break;
            place = { before.segment, before.offset + 1 };
            continue;
        }
        const LogPosition begin
            = std::max(known, LogPosition{ place.segment, std::max<qint64>(0, place.offset - bytes) });
        bytes -= place.offset - begin.offset;
        pieces.push_back({ begin, place });
        place = begin;
    }
    std::ranges::reverse(pieces);
    return pieces;
}

} // namespace

void CallLessons::catchUp(LogChain &chain, LogPosition place)
{
    if (!m_router->learnsCalls())
        return;
    const auto behind = std::ranges::upper_bound(m_parts, place, {}, &LogRange::begin);
    const LogPosition known = behind == m_parts.begin() ? LogPosition() : std::prev(behind)->end;
    const std::vector<LogRange> pieces = piecesBefore(chain, place, known);
    const auto seen = behind == m_parts.end() ? Router::Seen::First : Router::Seen::Again;
    const RoutingTimeline none; // nobody gets these rows
    LogHistory history(chain, none);
    for (const LogRange &piece : pieces) {
        // What is known ends with a line, and a walk takes the first one for the rest of a line.
        const bool isAtLine = piece.begin == known && piece.begin.offset > 0;
        history.eachRow({ piece.begin.segment, piece.begin.offset - isAtLine }, piece.end,
            [&](const QueueLogRowView &row, LogPosition) { m_router->learn(row, seen); });
    }
    const bool isJoined = behind != m_parts.begin() && (pieces.empty() || pieces.front().begin <= known);
    if (!isJoined)
        open({ pieces.empty() ? place : pieces.front().begin, place });
    else
        m_current = size_t(std::prev(behind) - m_parts.begin());
    reached(place);
}

void CallLessons::open(const LogRange &part)
{
    if (m_parts.size() >= maxParts)
        m_parts.erase(m_parts.begin());
    const auto behind = std::ranges::upper_bound(m_parts, part.begin, {}, &LogRange::begin);
    const auto opened = m_parts.insert(behind, part);
    m_current = size_t(opened - m_parts.begin());
}

void CallLessons::show(const QueueLogRowView &row, LogPosition at)
{
    if (!hasBegun() || at < m_parts[m_current].end)
        return;
    const bool isNewest = m_current + 1 == m_parts.size();
    m_router->learn(row, isNewest ? Router::Seen::First : Router::Seen::Again);
}

void CallLessons::reached(LogPosition place)
{
    if (!hasBegun())
        return;
    LogRange &part = m_parts[m_current];
    part.end = std::max(part.end, place);
    const auto next = m_parts.begin() + std::ptrdiff_t(m_current) + 1;
    const auto apart
        = std::find_if(next, m_parts.end(), [&](const LogRange &other) { return part.end < other.begin; });
    for (auto joined = next; joined != apart; ++joined)
        part.end = std::max(part.end, joined->end);
    m_parts.erase(next, apart);
}

} // namespace wql
