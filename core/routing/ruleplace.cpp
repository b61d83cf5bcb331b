// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/ruleplace.h"

#include "core/routing/rulecheck.h"

#include <algorithm>
#include <limits>

namespace wql {

namespace {

/// Lets no later rule see a row.
bool takesEverything(const Rule &rule)
{
    return rule.enabled && !rule.continues && !rule.queue.isEnabled() && !rule.agent.isEnabled();
}

} // namespace

size_t placeFor(const Rule &rule, const std::vector<Rule> &rules)
{
    if (!rule.queue.isEnabled() && !rule.agent.isEnabled())
        return rules.size();
    LoaderConfig config;
    config.rules = rules;
    config.rules.push_back(rule);
    config.rules.back().enabled = true; // one that waits to be switched on has its place as well
    size_t place = size_t(std::ranges::find_if(rules, takesEverything) - rules.begin());
    for (const RuleWarning &warning : checkRules(config, std::numeric_limits<size_t>::max())) {
        const bool isCovered
            = warning.kind == RuleWarning::Kind::Shadowed || warning.kind == RuleWarning::Kind::CoveredTest;
        if (size_t(warning.rule) == rules.size() && isCovered && warning.other >= 0)
            place = std::min(place, size_t(warning.other));
    }
    return place;
}

} // namespace wql
