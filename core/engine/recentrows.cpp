// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/recentrows.h"

#include "core/engine/stepback.h"

#include <algorithm>

namespace wql {

namespace {

LogPosition latest(const LogChain &chain, LogPosition end)
{
    LogPosition begin = end;
    for (qint64 bytes = RecentRows::maxBytes; bytes > 0;) {
        const LogPosition place = stepBack(chain, begin, bytes);
        if (place == begin)
            break;
        bytes -= chain.bytesBetween(place, begin);
        begin = place;
    }
    return begin;
}

} // namespace

void RecentRows::operator()(const std::function<void(const QueueLogRowView &)> &show)
{
    if (!m_chain->isReady())
        return;
    const LogPosition end = m_chain->end();
    const LogPosition begin = std::max(m_shown, latest(*m_chain, end));
    // Begun at a row, eachRow() takes it for the rest of a line and goes on with the next one.
    m_history->eachRow(begin, end, [&](const QueueLogRowView &row, LogPosition at) {
        m_shown = at;
        show(row);
    });
}

} // namespace wql
