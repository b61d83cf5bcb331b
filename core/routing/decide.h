// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/routing/namereader.h"
#include "core/routing/route.h"

#include <vector>

namespace wql {

/// What deciding needs to know of a rule.
struct RuleShape {
    bool usable = false; ///< enabled, and its target exists
    bool continues = false;
    bool hasQueueFilter = false;
    bool hasAgentFilter = false;

    bool isUnfiltered() const { return !hasQueueFilter && !hasAgentFilter; }
};

/// The rules as deciding needs them.
struct RuleTable {
    std::vector<RuleShape> rules;
    std::vector<int> unfiltered; ///< usable rules without filters, ascending

    static RuleTable of(const std::vector<Rule> &rules, const std::vector<bool> &usable);
};

/// A rule that takes a row, and what for.
struct Taking {
    int rule = 0;
    Route::Reason reason = Route::Reason::Unmatched;

    bool operator==(const Taking &) const = default;
};

/// How far a rule was asked, for those who want to know why.
struct RuleSteps {
    bool queueAsked = false;
    bool agentAsked = false;
    int blocker = -1; ///< the rule that took the row before this one was asked to the end
};

/// The semantics of routing (ROUTING.md): which rules take a row with these names, in order.
/// \a steps, if given, has one entry for each rule and is filled in; it does not change the outcome.
std::vector<Taking> decide(const RuleTable &rules, const NameFindings &queue, const NameFindings &agent,
    std::vector<RuleSteps> *steps = nullptr);

} // namespace wql
