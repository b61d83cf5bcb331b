// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/queuelogrow.h"

#include <string>
#include <vector>

namespace wql {

/// One target that takes a row, by the first of its rules that does.
struct Take {
    int target = 0; ///< index into LoaderConfig::targets
    int rule = 0; ///< index into LoaderConfig::rules
    bool renamed = false; ///< by a rewrite or strip_token: send the names below in place of the row's
    std::string queue; ///< empty unless renamed
    std::string agent;

    bool operator==(const Take &) const = default;
};

/// The row that is sent; a view of \a row and of \a take.
inline QueueLogRowView asTaken(QueueLogRowView row, const Take &take)
{
    if (take.renamed) {
        row.queue = take.queue;
        row.agent = take.agent;
    }
    return row;
}

/// Where a row goes. No target is in it twice; the takes are in the order of their rules.
struct Route {
    /// What the row is taken for; the first of these that holds for any of its rules.
    enum class Reason {
        Queue,
        Agent,
        Unassociated, ///< the filters of the rules look at fields that are NONE
        Call, ///< unassociated, but its call is known to belong to these targets (by-call)
        Unfiltered, ///< a rule without filters
        Unmatched, ///< nobody takes it: no takes
    };
    Reason reason = Reason::Unmatched;
    std::vector<Take> takes;

    bool operator==(const Route &) const = default;
};

} // namespace wql
