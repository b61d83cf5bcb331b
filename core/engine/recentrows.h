// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"
#include "core/engine/loghistory.h"

#include <memory>

namespace wql {

/// Shows the latest rows of one target, from which its calls and agents are known (ActionGate::RowSource):
/// those behind what was shown before, but not more than the last 4 MiB of the log.
///
/// Past rows are routed as present ones, by \a router: it belongs to \a config.
class RecentRows {
public:
    static constexpr qint64 maxBytes = 4 * 1024 * 1024;

    /// \a history and \a chain must outlive it.
    RecentRows(LogHistory &history, const LogChain &chain, std::shared_ptr<Router> router,
        const LoaderConfig &config, const QString &target);

    /// Names are as the rules saw them.
    void operator()(const std::function<void(const QueueLogRowView &)> &show);

private:
    LogHistory *m_history;
    const LogChain *m_chain;
    std::shared_ptr<Router> m_router;
    std::vector<bool> m_isOwn; ///< per index of a target
    std::vector<bool> m_strips; ///< per index of a rule
    LogPosition m_shown; ///< of the last row seen
};

} // namespace wql
