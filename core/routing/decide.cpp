// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/decide.h"

#include <algorithm>

namespace wql {

namespace {

/// One row on its way through the rules.
class Decider {
public:
    Decider(const RuleTable &table, const NameFindings &queue, const NameFindings &agent,
        std::vector<RuleSteps> *steps)
        : m_rules(table.rules)
        , m_unfiltered(table.unfiltered)
        , m_queue(queue)
        , m_agent(agent)
        , m_steps(steps)
        , m_count(int(table.rules.size()))
    {
    }

    std::vector<Taking> run()
    {
        if (!m_queue.present && !m_agent.present) {
            askBoth(0, m_count);
            takeUnassociated(0, m_count);
            return std::move(m_taken);
        }
        for (int from = 0; from < m_count;)
            from = section(from);
        return std::move(m_taken);
    }

private:
    /// The rules from \a from up to the next one without filters, which takes what is left. Returns where to
    /// go on.
    int section(int from)
    {
        const int end = nextUnfiltered(from);
        if (const int rule = firstMatch(m_queue, from, end, &RuleSteps::queueAsked); rule >= 0)
            return take(rule, Route::Reason::Queue, from);
        if (const int rule = firstMatch(m_agent, from, end, &RuleSteps::agentAsked); rule >= 0)
            return take(rule, Route::Reason::Agent, from);
        if (!m_queue.present || !m_agent.present)
            takeUnassociated(from, end);
        return end < m_count ? take(end, Route::Reason::Unfiltered, end) : m_count;
    }

    int nextUnfiltered(int from) const
    {
        const auto next = std::lower_bound(m_unfiltered.begin(), m_unfiltered.end(), from);
        return next == m_unfiltered.end() ? m_count : *next;
    }

    int firstMatch(const NameFindings &name, int from, int end, bool RuleSteps::*asked)
    {
        const auto match = std::lower_bound(name.matches.begin(), name.matches.end(), from,
            [](const NameMatch &each, int rule) { return each.rule < rule; });
        const bool matched = match != name.matches.end() && match->rule < end;
        if (m_steps) {
            for (int rule = from; rule < (matched ? match->rule + 1 : end); ++rule)
                (*m_steps)[size_t(rule)].*asked = true;
        }
        return matched ? match->rule : -1;
    }

    int take(int rule, Route::Reason reason, int from)
    {
        m_taken.push_back({ rule, reason });
        const bool goesOn = m_rules[size_t(rule)].continues;
        if (m_steps) {
            for (int other = from; other < (goesOn ? rule : m_count); ++other) {
                RuleSteps &steps = (*m_steps)[size_t(other)];
                if (other != rule && !(steps.queueAsked && steps.agentAsked))
                    steps.blocker = rule;
            }
        }
        return goesOn ? rule + 1 : m_count;
    }

    void takeUnassociated(int from, int end)
    {
        for (int i = from; i < end; ++i) {
            const RuleShape &rule = m_rules[size_t(i)];
            if (!rule.usable || (rule.hasQueueFilter && m_queue.present)
                || (rule.hasAgentFilter && m_agent.present))
                continue;
            m_taken.push_back(
                { i, rule.isUnfiltered() ? Route::Reason::Unfiltered : Route::Reason::Unassociated });
        }
    }

    void askBoth(int from, int end)
    {
        for (int rule = from; m_steps && rule < end; ++rule)
            (*m_steps)[size_t(rule)] = { .queueAsked = true, .agentAsked = true };
    }

    const std::vector<RuleShape> &m_rules;
    const std::vector<int> &m_unfiltered;
    const NameFindings &m_queue;
    const NameFindings &m_agent;
    std::vector<RuleSteps> *m_steps;
    int m_count;
    std::vector<Taking> m_taken;
};

} // namespace

RuleTable RuleTable::of(const std::vector<Rule> &rules, const std::vector<bool> &usable)
{
    RuleTable table;
    for (size_t i = 0; i < rules.size(); ++i) {
        const Rule &rule = rules[i];
        table.rules.push_back({ .usable = usable[i],
            .continues = rule.continues,
            .hasQueueFilter = rule.queue.isEnabled(),
            .hasAgentFilter = rule.agent.isEnabled() });
        if (usable[i] && table.rules.back().isUnfiltered())
            table.unfiltered.push_back(int(i));
    }
    return table;
}

std::vector<Taking> decide(const RuleTable &rules, const NameFindings &queue, const NameFindings &agent,
    std::vector<RuleSteps> *steps)
{
    return Decider(rules, queue, agent, steps).run();
}

} // namespace wql
