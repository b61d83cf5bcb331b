// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/recentrows.h"

#include "core/engine/stepback.h"

#include <algorithm>
#include <utility>

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

RecentRows::RecentRows(LogHistory &history, const LogChain &chain, std::shared_ptr<Router> router,
    const LoaderConfig &config, const QString &target)
    : m_history(&history)
    , m_chain(&chain)
    , m_router(std::move(router))
{
    for (const Target &other : config.targets)
        m_isOwn.push_back(other.name == target);
    for (const Rule &rule : config.rules)
        m_strips.push_back(rule.stripToken);
}

void RecentRows::operator()(const std::function<void(const QueueLogRowView &)> &show)
{
    if (!m_chain->isReady())
        return;
    const LogPosition end = m_chain->end();
    const LogPosition begin = std::max(m_shown, latest(*m_chain, end));
    // Begun at a row, eachRow() takes it for the rest of a line and goes on with the next one.
    m_history->eachRow(begin, end, [&](const QueueLogRowView &row, LogPosition at) {
        m_shown = at;
        for (const Take &take : m_router->route(row, Router::Seen::Again).takes) {
            if (!m_isOwn[size_t(take.target)])
                continue;
            QueueLogRowView seen = row;
            if (take.renamed && !m_strips[size_t(take.rule)]) {
                seen.queue = take.queue;
                seen.agent = take.agent;
            }
            show(seen);
        }
    });
}

} // namespace wql
