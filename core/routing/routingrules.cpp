// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/routingrules.h"

#include <QHash>

#include <algorithm>

namespace wql {

namespace {

std::vector<int> targetsOf(const LoaderConfig &config)
{
    QHash<QString, int> indexes;
    for (size_t i = 0; i < config.targets.size(); ++i)
        indexes.insert(config.targets[i].name, int(i));
    std::vector<int> targets;
    for (const Rule &rule : config.rules)
        targets.push_back(rule.enabled ? indexes.value(rule.target, -1) : -1);
    return targets;
}

std::vector<bool> usable(const std::vector<int> &targets)
{
    std::vector<bool> result;
    for (const int target : targets)
        result.push_back(target >= 0);
    return result;
}

const NameMatch *matchOf(const NameFindings &findings, int rule)
{
    const auto match = std::lower_bound(findings.matches.begin(), findings.matches.end(), rule,
        [](const NameMatch &each, int wanted) { return each.rule < wanted; });
    return match != findings.matches.end() && match->rule == rule ? &*match : nullptr;
}

/// The name without the text that \a rule matched. A name that would be nothing then, or nothing but its
/// technology, stays: QueueMetrics would take it for a row without queue or agent.
std::string stripped(const NameFindings &findings, int rule)
{
    const NameMatch *match = matchOf(findings, rule);
    if (!match)
        return findings.name;
    std::string name = findings.name;
    name.erase(match->begin, match->length);
    return isName(name) && name.back() != '/' ? name : findings.name;
}

bool hasReason(const std::vector<Taking> &takings, Route::Reason reason)
{
    return std::any_of(
        takings.begin(), takings.end(), [reason](const Taking &taking) { return taking.reason == reason; });
}

FilterVerdict filterVerdict(const NameFilter &filter, const NameFindings &findings, int rule, bool asked)
{
    using Outcome = FilterVerdict::Outcome;
    const NameMatch *match = asked ? matchOf(findings, rule) : nullptr;
    FilterVerdict verdict;
    if (filter.isEnabled())
        verdict.outcome = !findings.present ? Outcome::NoName
            : !asked                        ? Outcome::NotAsked
            : match                         ? Outcome::Matched
                                            : Outcome::DidNotMatch;
    for (size_t i = 0; i < filter.tests.size(); ++i) {
        TestVerdict test;
        test.test = filter.tests[i];
        if (match && int(i) == match->test)
            test = { filter.tests[i], TestVerdict::Outcome::Matched,
                findings.name.substr(match->begin, match->length) };
        else if (verdict.outcome == Outcome::DidNotMatch || (match && int(i) < match->test))
            test.outcome = TestVerdict::Outcome::DidNotMatch;
        verdict.tests.push_back(std::move(test));
    }
    return verdict;
}

RuleVerdict::Outcome outcomeOf(Route::Reason reason)
{
    switch (reason) {
    case Route::Reason::Queue:
        return RuleVerdict::Outcome::TakesByQueue;
    case Route::Reason::Agent:
        return RuleVerdict::Outcome::TakesByAgent;
    case Route::Reason::Unassociated:
        return RuleVerdict::Outcome::TakesUnassociated;
    case Route::Reason::Call:
        return RuleVerdict::Outcome::TakesByCall;
    case Route::Reason::Unfiltered:
        return RuleVerdict::Outcome::TakesUnfiltered;
    case Route::Reason::Unmatched:
        break;
    }
    return RuleVerdict::Outcome::DoesNotTake;
}

} // namespace

RoutingRules::RoutingRules(const LoaderConfig &config)
    : m_config(config)
    , m_targets(targetsOf(m_config))
    , m_table(RuleTable::of(m_config.rules, usable(m_targets)))
{
}

NameReader RoutingRules::queueReader() const
{
    return { m_config.rules, usable(m_targets), m_config.rewrites, NameMatcher::Field::Queue };
}

NameReader RoutingRules::agentReader() const
{
    return { m_config.rules, usable(m_targets), m_config.rewrites, NameMatcher::Field::Agent };
}

Take RoutingRules::take(int rule, const NameFindings &queue, const NameFindings &agent) const
{
    Take take;
    take.target = m_targets[size_t(rule)];
    take.rule = rule;
    const bool strips = m_config.rules[size_t(rule)].stripToken;
    std::string queueName = strips ? stripped(queue, rule) : queue.name;
    std::string agentName = strips ? stripped(agent, rule) : agent.name;
    take.renamed = queue.rewritten || agent.rewritten || queueName != queue.name || agentName != agent.name;
    if (take.renamed) {
        take.queue = std::move(queueName);
        take.agent = std::move(agentName);
    }
    return take;
}

Route RoutingRules::route(
    const std::vector<Taking> &takings, const NameFindings &queue, const NameFindings &agent) const
{
    Route route;
    std::vector<bool> has(m_config.targets.size());
    for (const Taking &taking : takings) {
        route.reason = std::min(route.reason, taking.reason);
        const auto target = size_t(m_targets[size_t(taking.rule)]);
        if (has[target])
            continue;
        has[target] = true;
        route.takes.push_back(take(taking.rule, queue, agent));
    }
    return route;
}

Route RoutingRules::routeOfCall(
    const std::vector<Owner> &owners, const NameFindings &queue, const NameFindings &agent) const
{
    Route route;
    route.reason = Route::Reason::Call;
    for (const Owner &owner : owners)
        route.takes.push_back(take(owner.rule, queue, agent));
    std::sort(
        route.takes.begin(), route.takes.end(), [](const Take &a, const Take &b) { return a.rule < b.rule; });
    return route;
}

bool RoutingRules::isSettledByQueue(const std::vector<Taking> &takings, const NameFindings &queue) const
{
    if (!queue.present || queue.rewritten || takings.size() != 1)
        return false;
    const Taking &only = takings.front();
    const Rule &rule = m_config.rules[size_t(only.rule)];
    // Queue filters are asked before all agent filters, up to the first rule that has neither.
    const bool first
        = only.reason == Route::Reason::Queue || (only.reason == Route::Reason::Unfiltered && only.rule == 0);
    return first && !rule.continues && !rule.stripToken;
}

RuleVerdict RoutingRules::verdict(
    size_t index, const RuleSteps &steps, const NameFindings &queue, const NameFindings &agent) const
{
    const Rule &rule = m_config.rules[index];
    RuleVerdict verdict;
    verdict.rule = int(index);
    const bool usable = m_table.rules[index].usable;
    verdict.queue = filterVerdict(rule.queue, queue, int(index), usable && steps.queueAsked);
    verdict.agent = filterVerdict(rule.agent, agent, int(index), usable && steps.agentAsked);
    if (!usable) {
        verdict.outcome = RuleVerdict::Outcome::SwitchedOff;
        return verdict;
    }
    verdict.blocker = steps.blocker;
    if (steps.blocker >= 0 && steps.blocker < int(index))
        verdict.outcome = RuleVerdict::Outcome::NotReached;
    return verdict;
}

RoutingDecision RoutingRules::explain(
    const NameFindings &queue, const NameFindings &agent, const std::vector<Owner> *owners) const
{
    std::vector<RuleSteps> steps(m_config.rules.size());
    std::vector<Taking> takings = decide(m_table, queue, agent, &steps);
    const bool byCall = owners && dependsOnCall(takings, queue);

    RoutingDecision decision;
    decision.queue = queue.name;
    decision.agent = agent.name;
    decision.rewritten = queue.rewritten || agent.rewritten;
    decision.route = byCall ? routeOfCall(*owners, queue, agent) : route(takings, queue, agent);
    for (size_t i = 0; i < steps.size(); ++i)
        decision.rules.push_back(verdict(i, steps[i], queue, agent));
    for (const Taking &taking : takings)
        decision.rules[size_t(taking.rule)].outcome
            = byCall ? RuleVerdict::Outcome::OtherCall : outcomeOf(taking.reason);
    for (const Take &take : decision.route.takes) {
        if (byCall)
            decision.rules[size_t(take.rule)].outcome = RuleVerdict::Outcome::TakesByCall;
    }
    if (!byCall) {
        for (const Taking &taking : takings)
            decision.rules[size_t(taking.rule)].targetHasIt = std::none_of(decision.route.takes.begin(),
                decision.route.takes.end(), [&](const Take &take) { return take.rule == taking.rule; });
    }
    return decision;
}

bool isPlacedByQueue(const std::vector<Taking> &takings)
{
    return hasReason(takings, Route::Reason::Queue);
}

bool dependsOnCall(const std::vector<Taking> &takings, const NameFindings &queue)
{
    return !queue.present && !hasReason(takings, Route::Reason::Queue)
        && !hasReason(takings, Route::Reason::Agent);
}

} // namespace wql
