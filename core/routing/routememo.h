// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/routing/namememo.h"
#include "core/routing/route.h"

#include <memory>
#include <string>

namespace wql {

/// What was decided for a pair of names.
struct RememberedRoute {
    std::string queue;
    std::string agent; ///< empty with anyAgent
    std::shared_ptr<const Route> route; ///< the same takes are kept once, however many names lead to them
    bool placedByQueue = false; ///< a queue filter matched: the row's call is known to be of these targets
    bool dependsOnCall = false; ///< no queue, and no filter placed it: its call may know better
    bool anyAgent = false; ///< the queue alone decides
    quint64 rows = 0;
};

/// What was decided for the names seen so far. Bounded: when \a full(), the owner clears it.
class RouteMemo : private NameMemo<RememberedRoute> {
public:
    using Entry = RememberedRoute;
    using NameMemo::entries;
    using NameMemo::find;
    using NameMemo::hashOf;

    Entry &insert(quint64 hash, Entry entry);
    bool full() const;
    void clear();

private:
    size_t m_bytes = 0;
};

} // namespace wql
