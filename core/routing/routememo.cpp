// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/routememo.h"

namespace wql {

namespace {
// A hoster of 200 tenants has some 50,000 pairs of a queue and an agent; forgetting them again and again
// costs ten times what a look-up does.
constexpr size_t maxEntries = 64 * 1024;
constexpr size_t maxMemoBytes = 12 * 1024 * 1024;
} // namespace

RouteMemo::Entry &RouteMemo::insert(quint64 hash, Entry entry)
{
    m_bytes += sizeof(Entry) + entry.queue.size() + entry.agent.size();
    if (entry.route.use_count() <= 2) // not yet an other entry's; the second owner is who shares it
        m_bytes += sizeof(Route) + entry.route->takes.size() * sizeof(Take);
    return NameMemo::insert(hash, std::move(entry));
}

bool RouteMemo::full() const
{
    return entries().size() >= maxEntries || m_bytes >= maxMemoBytes;
}

void RouteMemo::clear()
{
    NameMemo::clear();
    m_bytes = 0;
}

} // namespace wql
