// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/loghistory.h"

namespace wql {

/// Shows the latest rows of the log, from which the owners of calls and agents are known
/// (TenantRegistry::RowSource): those behind what was shown before, but not more than the last 4 MiB.
class RecentRows {
public:
    static constexpr qint64 maxBytes = 4 * 1024 * 1024;

    /// \a history and \a chain must outlive it.
    RecentRows(LogHistory &history, const LogChain &chain)
        : m_history(&history)
        , m_chain(&chain)
    {
    }

    void operator()(const std::function<void(const QueueLogRowView &)> &show);

private:
    LogHistory *m_history;
    const LogChain *m_chain;
    LogPosition m_shown; ///< of the last row seen
};

} // namespace wql
