// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/ruleplace.h"

#include "core/routing/rulecheck.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace wql {

namespace {

/// Lets no later rule see a row.
bool takesEverything(const Rule &rule)
{
    return rule.enabled && !rule.continues && !rule.queue.isEnabled() && !rule.agent.isEnabled();
}

/// The earlier rule that \a warning says to take what the last of the rules is for.
std::optional<size_t> takerIn(const RuleWarning &warning, const std::vector<Rule> &rules)
{
    const size_t last = rules.size() - 1;
    const auto about = size_t(warning.rule);
    const bool isCovered
        = warning.kind == RuleWarning::Kind::Shadowed || warning.kind == RuleWarning::Kind::CoveredTest;
    if (about == last && isCovered && warning.other >= 0)
        return size_t(warning.other);
    const NameFilter &filter
        = warning.field == RuleWarning::Field::Queue ? rules[last].queue : rules[last].agent;
    const bool takesAll = warning.kind == RuleWarning::Kind::MatchesAll && about < last;
    return takesAll && !rules[about].continues && filter.isEnabled() ? std::optional(about) : std::nullopt;
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
    for (const RuleWarning &warning : checkRules(config, std::numeric_limits<size_t>::max()))
        place = std::min(place, takerIn(warning, config.rules).value_or(place));
    return place;
}

} // namespace wql
