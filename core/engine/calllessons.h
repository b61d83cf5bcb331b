// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logrange.h"
#include "core/queuelog/queuelogrow.h"
#include "core/routing/router.h"

#include <memory>
#include <vector>

namespace wql {

class LogChain;

/// What a router has been shown of the log, so that it knows whose call is whose.
///
/// A router begins with no memory: at each start of the loader, and with each change of the rules. The calls
/// that run on entered their queues before that. So, before it routes rows from a place on that it has not
/// come to by itself, it is shown the last rows before it. Nothing is read for rules that do not ask for
/// calls.
class CallLessons {
public:
    static constexpr qint64 maxBytes = 4 * 1024 * 1024;

    explicit CallLessons(std::shared_ptr<Router> router)
        : m_router(std::move(router))
    {
    }

    bool hasBegun() const { return !m_parts.empty(); }
    /// Rows from \a place on come next. What cannot be read now is passed over.
    void catchUp(LogChain &chain, LogPosition place);
    /// A row behind that place which the router is not given as one that is seen first.
    void show(const QueueLogRowView &row, LogPosition at);
    /// All rows from where catchUp() was called last up to \a place have been routed.
    void reached(LogPosition place);

private:
    void open(const LogRange &part);

    std::shared_ptr<Router> m_router;
    std::vector<LogRange> m_parts; ///< that it knows, by place; they do not overlap
    size_t m_current = 0; ///< the one that grows
};

} // namespace wql
