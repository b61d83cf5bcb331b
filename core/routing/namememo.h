// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QRandomGenerator>

#include <string_view>
#include <vector>

namespace wql {

/// What is known of the names of rows seen so far, found by the names' bytes without an allocation. An entry
/// has a `queue`, an `agent`, and `anyAgent` if it is one for all agents of its queue.
///
/// Open addressing: one probe and two comparisons a row. Its owner bounds it, and clears it then.
template <typename Entry> class NameMemo {
public:
    NameMemo()
        : m_seed(size_t(QRandomGenerator::global()->generate64()))
        , m_slots(firstSlots)
    {
    }

    /// The hash for an entry with anyAgent, and what the other hash begins with.
    quint64 hashOf(std::string_view queue) const { return qHashBits(queue.data(), queue.size(), m_seed); }
    quint64 hashOf(quint64 queueHash, std::string_view agent) const
    {
        return qHashBits(agent.data(), agent.size(), size_t(queueHash));
    }

    /// Null if unknown. Valid until the next insert() or clear().
    Entry *find(quint64 queueHash, std::string_view queue) { return lookUp(queueHash, queue, {}, true); }
    Entry *find(quint64 hash, std::string_view queue, std::string_view agent)
    {
        return lookUp(hash, queue, agent, false);
    }

    Entry &insert(quint64 hash, Entry entry)
    {
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

    void clear()
    {
        m_slots.assign(firstSlots, {});
        m_entries.clear();
    }

    const std::vector<Entry> &entries() const { return m_entries; }

private:
    struct Slot {
        quint64 hash = 0;
        quint32 entry = 0; ///< index + 1; zero: free
    };
    static constexpr size_t firstSlots = 1024; // a power of two, as after each doubling

    Entry *lookUp(quint64 hash, std::string_view queue, std::string_view agent, bool anyAgent)
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

    void place(Slot slot)
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = slot.hash & mask;
        while (m_slots[at].entry != 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }

    size_t m_seed; ///< drawn, so that nobody can make up names that collide
    std::vector<Slot> m_slots;
    std::vector<Entry> m_entries;
};

} // namespace wql
