// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"
#include "core/routing/decide.h"
#include "core/routing/namereader.h"
#include "core/routing/owners.h"
#include "core/routing/route.h"
#include "core/routing/routingdecision.h"

#include <vector>

namespace wql {

/// The rules of one configuration, ready to be asked. Immutable: routing and explaining both ask here.
class RoutingRules {
public:
    explicit RoutingRules(const LoaderConfig &config);

    const LoaderConfig &config() const { return m_config; }
    const RuleTable &table() const { return m_table; }
    /// The index of the rule's target; -1 if the rule takes no part.
    int targetOf(int rule) const { return m_targets[size_t(rule)]; }

    NameReader queueReader() const;
    NameReader agentReader() const;

    /// Takings by filters and by being unassociated, as takes of targets.
    Route route(
        const std::vector<Taking> &takings, const NameFindings &queue, const NameFindings &agent) const;

    /// A row whose call is known goes to those that the call belongs to.
    Route routeOfCall(
        const std::vector<Owner> &owners, const NameFindings &queue, const NameFindings &agent) const;

    /// True if no agent could have changed where rows of that queue go, and under what names.
    bool isSettledByQueue(const std::vector<Taking> &takings, const NameFindings &queue) const;

    /// \a owners: of the row's call, null if by-call routing does not know it or is off.
    RoutingDecision explain(
        const NameFindings &queue, const NameFindings &agent, const std::vector<Owner> *owners) const;

private:
    Take take(int rule, const NameFindings &queue, const NameFindings &agent) const;
    RuleVerdict verdict(
        size_t rule, const RuleSteps &steps, const NameFindings &queue, const NameFindings &agent) const;

    LoaderConfig m_config;
    std::vector<int> m_targets; ///< for each rule an index into the targets; -1: the rule takes no part
    RuleTable m_table;
};

/// True if a queue filter placed the row: its call belongs to these targets then.
bool isPlacedByQueue(const std::vector<Taking> &takings);

/// True for a row without a queue that no filter placed, such as those of an IVR: who gets it may depend on
/// its call.
bool dependsOnCall(const std::vector<Taking> &takings, const NameFindings &queue);

} // namespace wql
