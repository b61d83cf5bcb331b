// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/routing/route.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace wql {

/// What was decided for the names seen so far, found by the names' bytes without an allocation.
///
/// Open addressing: one probe and two comparisons a row. Bounded: when \a full(), the owner clears it.
class RouteMemo {
public:
    struct Entry {
        std::string queue;
        std::string agent; ///< empty with anyAgent
        std::shared_ptr<const Route> route; ///< the same takes are kept once, however many names lead to them
        bool placedByQueue
            = false; ///< a queue filter matched: the row's call is known to be of these targets
        bool dependsOnCall = false; ///< no queue, and no filter placed it: its call may know better
        bool anyAgent = false; ///< the queue alone decides
        quint64 rows = 0;
    };

    RouteMemo();

    /// The hash for an entry with anyAgent, and what the other hash begins with.
    quint64 hashOf(std::string_view queue) const;
    quint64 hashOf(quint64 queueHash, std::string_view agent) const;

    /// Null if unknown. Valid until the next insert() or clear().
    Entry *find(quint64 queueHash, std::string_view queue);
    Entry *find(quint64 hash, std::string_view queue, std::string_view agent);

    Entry &insert(quint64 hash, Entry entry);
    bool full() const;
    void clear();

    const std::vector<Entry> &entries() const { return m_entries; }

private:
    struct Slot {
        quint64 hash = 0;
        quint32 entry = 0; ///< index + 1; zero: free
    };

    Entry *find(quint64 hash, std::string_view queue, std::string_view agent, bool anyAgent);
    void place(Slot slot);

    size_t m_seed; ///< drawn, so that nobody can make up names that collide
    std::vector<Slot> m_slots;
    std::vector<Entry> m_entries;
    size_t m_bytes = 0;
};

} // namespace wql
