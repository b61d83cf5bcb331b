// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/routememo.h"

#include <QHashFunctions>
#include <QRandomGenerator>

namespace wql {

namespace {
// A hoster of 200 tenants has some 50,000 pairs of a queue and an agent; forgetting them again and again
// costs ten times what a look-up does.
constexpr size_t maxEntries = 64 * 1024;
constexpr size_t maxMemoBytes = 12 * 1024 * 1024;
constexpr size_t firstSlots = 1024; // a power of two, as after each doubling
} // namespace

RouteMemo::RouteMemo()
    : m_seed(size_t(QRandomGenerator::global()->generate64()))
    , m_slots(firstSlots)
{
}

quint64 RouteMemo::hashOf(std::string_view queue) const
{
    return qHashBits(queue.data(), queue.size(), m_seed);
}

quint64 RouteMemo::hashOf(quint64 queueHash, std::string_view agent) const
{
    return qHashBits(agent.data(), agent.size(), size_t(queueHash));
}

RouteMemo::Entry *RouteMemo::find(quint64 queueHash, std::string_view queue)
{
    return find(queueHash, queue, {}, true);
}

RouteMemo::Entry *RouteMemo::find(quint64 hash, std::string_view queue, std::string_view agent)
{
    return find(hash, queue, agent, false);
}

RouteMemo::Entry *RouteMemo::find(quint64 hash, std::string_view queue, std::string_view agent, bool anyAgent)
{
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask; m_slots[at].entry != 0; at = (at + 1) & mask) {
        if (m_slots[at].hash != hash)
            continue;
        Entry &entry = m_entries[m_slots[at].entry - 1];
        if (entry.anyAgent == anyAgent && entry.queue == queue && entry.agent == agent)
            return &entry;
    }
    return nullptr;
}

RouteMemo::Entry &RouteMemo::insert(quint64 hash, Entry entry)
{
    m_bytes += sizeof(Entry) + entry.queue.size() + entry.agent.size();
    if (entry.route.use_count() <= 2) // not yet an other entry's; the second owner is who shares it
        m_bytes += sizeof(Route) + entry.route->takes.size() * sizeof(Take);
    m_entries.push_back(std::move(entry));
    if (2 * m_entries.size() > m_slots.size()) {
        std::vector<Slot> old(2 * m_slots.size());
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.entry != 0)
                place(slot);
        }
    }
    place({ hash, quint32(m_entries.size()) });
    return m_entries.back();
}

void RouteMemo::place(Slot slot)
{
    const size_t mask = m_slots.size() - 1;
    size_t at = slot.hash & mask;
    while (m_slots[at].entry != 0)
        at = (at + 1) & mask;
    m_slots[at] = slot;
}

bool RouteMemo::full() const
{
    return m_entries.size() >= maxEntries || m_bytes >= maxMemoBytes;
}

void RouteMemo::clear()
{
    m_slots.assign(firstSlots, {});
    m_entries.clear();
    m_bytes = 0;
}

} // namespace wql
