// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/routing/owners.h"
#include "core/routing/router.h"
#include "core/routing/routingrules.h"

#include <QString>

#include <functional>
#include <memory>

namespace wql {

/// Whose the queues, agents and calls of one PBX are: by the rules that route rows, and by the rows that the
/// log has shown lately. One for all targets of a configuration.
class TenantRegistry {
public:
    /// Shows the rows of the log that it has not shown before, oldest first, as the log has them.
    using RowSource = std::function<void(const std::function<void(const QueueLogRowView &)> &)>;

    explicit TenantRegistry(const LoaderConfig &config, RowSource rows = {});

    void note(const QueueLogRowView &row);
    /// Takes in what the log has got since the last time.
    void readRows();

    const LoaderConfig &config() const { return m_rules.config(); }

    /// The targets whose filters take that queue, or that agent, in the order of the rules.
    std::vector<int> targetsOfQueue(std::string_view queue);
    std::vector<int> targetsOfAgent(std::string_view agent);
    /// The same, whatever the case of letters: Asterisk finds queues, and some devices, in any case.
    std::vector<int> targetsOfQueueInAnyCase(std::string_view queue);
    std::vector<int> targetsOfAgentInAnyCase(std::string_view agent);

    /// What rows have shown; null if they did not.
    const OwnerMemory::Entry *call(std::string_view idOrChannel) const { return m_calls.find(idOrChannel); }
    const OwnerMemory::Entry *agent(std::string_view agent);
    /// Rows have shown an agent whose name goes on behind \a agent, and not to \a target.
    bool isBeginningOfAnother(std::string_view agent, int target) const;

private:
    RoutingRules m_rules;
    NameReader m_queues;
    NameReader m_agents;
    RoutingRules m_anyCase;
    NameReader m_queuesInAnyCase;
    NameReader m_agentsInAnyCase;
    Router m_router;
    RowSource m_rows;
    OwnerMemory m_calls;
    OwnerMemory m_shownAgents; ///< by their names without technology and context
};

/// What one target may act on: asks the same matcher that sends it its rows.
///
/// A target with a rule without filters has no bound. Otherwise its own is what its filters take, unless in
/// other letters it were another target's, and:
/// - a call whose first row of Asterisk's queues went to it;
/// - an agent that no filter takes, if its queues were the first to show it: in a row that nobody but
/// Asterisk's
///   queues writes, or else in such rows of no other target.
class TenantScope {
public:
    enum class Ownership {
        Own,
        Shared, ///< another target's first, but shown by queues of this one too
        Foreign, ///< another target's
        Unknown, ///< nobody's
    };

    TenantScope(std::shared_ptr<TenantRegistry> registry, const QString &target);

    /// To be called for each reply of QueueMetrics: its questions may lead to one look into the log. Without
    /// that bound a flood of questions would read it again and again.
    void beginReply() { m_mayReadRows = true; }

    bool isBounded() const { return m_isBounded; }
    Ownership ofQueue(const QString &queue) const;
    /// \a agent is a member's name or an interface. What is not proven by a row that only Asterisk's queues
    /// write counts only where \a needsProof is false.
    Ownership ofAgent(const QString &agent, bool needsProof = false);
    bool ownsCall(const QString &idOrChannel);
    /// Asterisk's queues have shown an agent of that name to anybody.
    bool isProven(const QString &agent);
    /// An agent that is not this target's, as far as rows have shown, has a name that begins so.
    bool isBeginningOfAnother(const QString &agent) const;

private:
    const OwnerMemory::Entry *shown(const std::string &agent);
    const OwnerMemory::Entry *freshest(const std::function<const OwnerMemory::Entry *()> &find);

    std::shared_ptr<TenantRegistry> m_registry;
    int m_target = -1;
    bool m_isBounded = true;
    bool m_mayReadRows = true;
};

/// `101` of `SIP/101`, `Local/101@agents/n`, `hint:101@ext-local` and `PJSIP/101-0000001f`: what is left of
/// an agent or its phone without technology, context and number of a channel.
std::string_view plainAgent(std::string_view agent);

} // namespace wql
