// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/tenantscope.h"

#include <algorithm>
#include <utility>

namespace wql {

using Ownership = TenantScope::Ownership;

namespace {

/// The rules with texts in lower case, for names in lower case. Rewrites were applied before.
LoaderConfig inLowerCase(LoaderConfig config)
{
    config.rewrites.clear();
    for (Rule &rule : config.rules) {
        for (NameFilter *filter : { &rule.queue, &rule.agent }) {
            for (NameTest &test : filter->tests)
                test.text = test.kind == NameTest::Kind::Matches ? QStringLiteral("(?i)") + test.text
                                                                 : test.text.toLower();
        }
    }
    return config;
}

std::string lower(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).toLower().toStdString();
}

std::vector<int> targetsOf(const RoutingRules &rules, const NameFindings &queue, const NameFindings &agent)
{
    std::vector<int> targets;
    for (const Taking &taking : decide(rules.table(), queue, agent)) {
        if (taking.reason == Route::Reason::Queue || taking.reason == Route::Reason::Agent)
            targets.push_back(rules.targetOf(taking.rule));
    }
    return targets;
}

/// `-0000001f`, which Asterisk puts behind a device's name to name a channel.
bool endsInChannelNumber(std::string_view name)
{
    return name.size() > 9 && name[name.size() - 9] == '-'
        && std::all_of(name.end() - 8, name.end(),
            [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// \a agent as rules may know it: whole, without its context, and without its technology as well.
std::vector<std::string> formsOf(const std::string &agent)
{
    std::vector<std::string> forms{ agent };
    const std::string plain(plainAgent(agent));
    const std::string technology
        = agent.substr(0, agent.find('/') == std::string::npos ? 0 : agent.find('/') + 1);
    for (const std::string &form : { technology + plain, plain }) {
        if (form != forms.back())
            forms.push_back(form);
    }
    return forms;
}

Ownership merged(const std::vector<Ownership> &all)
{
    for (const Ownership one : { Ownership::Foreign, Ownership::Own }) {
        if (std::find(all.begin(), all.end(), one) != all.end())
            return one;
    }
    return Ownership::Unknown;
}

Ownership ownershipIn(const std::vector<int> &targets, int target)
{
    if (targets.empty())
        return Ownership::Unknown;
    return std::find(targets.begin(), targets.end(), target) == targets.end() ? Ownership::Foreign
                                                                              : Ownership::Own;
}

} // namespace

TenantRegistry::TenantRegistry(const LoaderConfig &config, RowSource rows)
    : m_rules(config)
    , m_queues(m_rules.queueReader())
    , m_agents(m_rules.agentReader())
    , m_anyCase(inLowerCase(config))
    , m_queuesInAnyCase(m_anyCase.queueReader())
    , m_agentsInAnyCase(m_anyCase.agentReader())
    , m_router(config)
    , m_rows(std::move(rows))
{
}

void TenantRegistry::readRows()
{
    if (m_rows)
        m_rows([this](const QueueLogRowView &row) { note(row); });
}

void TenantRegistry::note(const QueueLogRowView &row)
{
    const Route &route = m_router.route(row, Router::Seen::Again);
    if (route.reason != Route::Reason::Queue && route.reason != Route::Reason::Agent
        && route.reason != Route::Reason::Unfiltered)
        return;
    const bool isProven = isProvingVerb(row.verb);
    if (isCallId(row.callId))
        m_calls.learn(row.callId, route.takes, isProven);
    // CONNECT has the agent's channel by its id, AGENTLOGIN by its name; anybody can write the latter.
    if (row.verb == "CONNECT" && isCallId(row.parameters[1]))
        m_calls.learn(row.parameters[1], route.takes, isProven);
    if (row.verb == "AGENTLOGIN" && row.parameters[0].find('/') != std::string_view::npos)
        m_calls.learn(row.parameters[0], route.takes, isProven);
    if (!isName(row.queue) || !isName(row.agent))
        return;
    const std::string asWritten = lower(plainAgent(row.agent));
    const std::string asRuled = lower(plainAgent(m_agents.read(row.agent).name));
    m_shownAgents.learn(asWritten, route.takes, isProven);
    if (asRuled != asWritten)
        m_shownAgents.learn(asRuled, route.takes, isProven);
}

std::vector<int> TenantRegistry::targetsOfQueue(std::string_view queue)
{
    return targetsOf(m_rules, m_queues.read(queue), {});
}

std::vector<int> TenantRegistry::targetsOfAgent(std::string_view agent)
{
    return targetsOf(m_rules, {}, m_agents.read(agent));
}

std::vector<int> TenantRegistry::targetsOfQueueInAnyCase(std::string_view queue)
{
    return targetsOf(m_anyCase, m_queuesInAnyCase.read(lower(m_queues.read(queue).name)), {});
}

std::vector<int> TenantRegistry::targetsOfAgentInAnyCase(std::string_view agent)
{
    return targetsOf(m_anyCase, {}, m_agentsInAnyCase.read(lower(m_agents.read(agent).name)));
}

const OwnerMemory::Entry *TenantRegistry::agent(std::string_view agent)
{
    const OwnerMemory::Entry *entry = m_shownAgents.find(lower(plainAgent(agent)));
    return entry ? entry : m_shownAgents.find(lower(plainAgent(m_agents.read(agent).name)));
}

bool TenantRegistry::isBeginningOfAnother(std::string_view agent, int target) const
{
    const std::string name = lower(plainAgent(agent));
    return m_shownAgents.anyOf([&](const std::string &known, const OwnerMemory::Entry &entry) {
        return known.size() > name.size() && known.starts_with(name) && !entry.wasShownTo(target);
    });
}

TenantScope::TenantScope(std::shared_ptr<TenantRegistry> registry, const QString &target)
    : m_registry(std::move(registry))
{
    const LoaderConfig &config = m_registry->config();
    const auto own = std::find_if(config.targets.begin(), config.targets.end(),
        [&](const Target &each) { return each.name == target; });
    m_target = own == config.targets.end() ? -1 : int(own - config.targets.begin());
    m_isBounded = std::none_of(config.rules.begin(), config.rules.end(), [&](const Rule &rule) {
        return rule.enabled && rule.target == target && !rule.queue.isEnabled() && !rule.agent.isEnabled();
    });
}

Ownership TenantScope::ofQueue(const QString &queue) const
{
    if (!m_isBounded)
        return Ownership::Own;
    const std::string name = queue.toStdString();
    const Ownership inAnyCase = ownershipIn(m_registry->targetsOfQueueInAnyCase(name), m_target);
    return inAnyCase == Ownership::Foreign ? Ownership::Foreign
                                           : ownershipIn(m_registry->targetsOfQueue(name), m_target);
}

Ownership TenantScope::ofAgent(const QString &agent, bool needsProof)
{
    if (!m_isBounded)
        return Ownership::Own;
    std::vector<Ownership> byRules;
    std::vector<Ownership> inAnyCase;
    const std::string name = agent.toStdString();
    for (const std::string &form : formsOf(name)) {
        byRules.push_back(ownershipIn(m_registry->targetsOfAgent(form), m_target));
        inAnyCase.push_back(ownershipIn(m_registry->targetsOfAgentInAnyCase(form), m_target));
    }
    const Ownership owner = merged(byRules);
    // What differs from a filter by its case only is another's to the rules than to Asterisk.
    if (merged(inAnyCase) == Ownership::Foreign)
        return Ownership::Foreign;
    if (owner != Ownership::Unknown)
        return owner;
    if (merged(inAnyCase) != Ownership::Unknown)
        return Ownership::Foreign;
    const OwnerMemory::Entry *entry = shown(name);
    if (!entry)
        return Ownership::Unknown;
    const bool isSure = entry->isProven || (!needsProof && entry->others.empty());
    return entry->isOwnedBy(m_target) && isSure ? Ownership::Own
        : entry->wasShownTo(m_target)           ? Ownership::Shared
                                                : Ownership::Foreign;
}

bool TenantScope::ownsCall(const QString &idOrChannel)
{
    const std::string name = idOrChannel.toStdString();
    const OwnerMemory::Entry *entry = freshest([&] { return m_registry->call(name); });
    return entry && entry->isOwnedBy(m_target) && (entry->isProven || !m_isBounded);
}

bool TenantScope::isProven(const QString &agent)
{
    const OwnerMemory::Entry *entry = shown(agent.toStdString());
    return entry && entry->isProven;
}

bool TenantScope::isBeginningOfAnother(const QString &agent) const
{
    return m_isBounded && m_registry->isBeginningOfAnother(agent.toStdString(), m_target);
}

const OwnerMemory::Entry *TenantScope::shown(const std::string &agent)
{
    return freshest([&] { return m_registry->agent(agent); });
}

/// What is proven stays so. For anything else the log may have news.
const OwnerMemory::Entry *TenantScope::freshest(const std::function<const OwnerMemory::Entry *()> &find)
{
    const OwnerMemory::Entry *entry = find();
    if ((entry && entry->isProven) || !std::exchange(m_mayReadRows, false))
        return entry;
    m_registry->readRows();
    return find();
}

std::string_view plainAgent(std::string_view agent)
{
    if (agent.starts_with("hint:"))
        agent.remove_prefix(5);
    const std::string_view name = withoutTechnology(agent);
    const bool isDevice = name.size() < agent.size();
    std::string_view plain = name.substr(0, name.find('@'));
    if (isDevice && endsInChannelNumber(plain))
        plain.remove_suffix(9);
    return plain.empty() ? agent : plain;
}

} // namespace wql
