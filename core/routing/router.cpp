// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/router.h"

#include "core/routing/owners.h"
#include "core/routing/routememo.h"
#include "core/routing/routingrules.h"

#include <algorithm>
#include <set>
#include <utility>

namespace wql {

namespace {

constexpr size_t maxNames = 512;

void addExample(std::vector<UnmatchedExample> &examples, const RouteMemo::Entry &entry)
{
    const std::string queue(beginning(entry.queue));
    const std::string agent(beginning(entry.agent));
    const auto known = std::find_if(examples.begin(), examples.end(),
        [&](const UnmatchedExample &each) { return each.queue == queue && each.agent == agent; });
    if (known != examples.end())
        known->rows += entry.rows;
    else if (examples.size() < Router::maximumExamples)
        examples.push_back({ queue, agent, entry.rows });
}

void addRoute(RoutingCounters &counters, const Route &route, quint64 rows)
{
    for (const Take &take : route.takes)
        counters.rowsOfRule[size_t(take.rule)] += rows;
    if (route.reason == Route::Reason::Unassociated || route.reason == Route::Reason::Call)
        counters.unassociated += rows;
    else if (route.reason == Route::Reason::Unmatched)
        counters.unmatched += rows;
}

void addEntry(RoutingCounters &counters, const RouteMemo::Entry &entry)
{
    addRoute(counters, *entry.route, entry.rows);
    if (entry.route->reason == Route::Reason::Unmatched && entry.rows > 0)
        addExample(counters.examples, entry);
}

struct RouteLess {
    bool operator()(const std::shared_ptr<const Route> &a, const std::shared_ptr<const Route> &b) const
    {
        if (a->reason != b->reason)
            return a->reason < b->reason;
        return std::lexicographical_compare(a->takes.begin(), a->takes.end(), b->takes.begin(),
            b->takes.end(), [](const Take &one, const Take &other) { return one.rule < other.rule; });
    }
};

} // namespace

struct Router::Private {
    explicit Private(const LoaderConfig &config)
        : rules(config)
        , queues(rules.queueReader())
        , agents(rules.agentReader())
        , byCall(config.general.unassociated == Unassociated::ByCall)
    {
        counters.rowsOfRule.resize(config.rules.size());
    }

    RouteMemo::Entry decideAnew(std::string_view queue, std::string_view agent);
    std::shared_ptr<const Route> shared(std::shared_ptr<const Route> route);
    RouteMemo::Entry &entryOf(std::string_view queue, std::string_view agent);
    void forget();
    static void learnCall(OwnerMemory &memory, const RouteMemo::Entry &entry, const QueueLogRowView &row);
    const OwnerMemory::Entry *ownersOf(std::string_view callId) const;
    const Route *routeByCall(const RouteMemo::Entry &entry, std::string_view callId, Seen seen);

    const RoutingRules rules;
    NameReader queues;
    NameReader agents;
    const bool byCall;

    RouteMemo memo;
    std::set<std::shared_ptr<const Route>, RouteLess> routes; ///< those that rename nothing, each once
    RouteMemo::Entry unremembered;
    OwnerMemory owners; ///< of calls, by the newest rows of the log
    OwnerMemory formerOwners; ///< by rows that are read once more: however many, they drive out none of those
    Route callRoute;
    RoutingCounters counters; ///< of what the memo no longer holds
};

Router::Router(const LoaderConfig &config)
    : d(std::make_unique<Private>(config))
{
}

Router::~Router() = default;
Router::Router(Router &&) noexcept = default;
Router &Router::operator=(Router &&) noexcept = default;

const Route &Router::route(const QueueLogRowView &row, Seen seen)
{
    RouteMemo::Entry &entry = d->entryOf(row.queue, row.agent);
    if (d->byCall) {
        if (entry.placedByQueue && seen == Seen::First) {
            Private::learnCall(d->owners, entry, row);
        } else if (const Route *route = d->routeByCall(entry, row.callId, seen)) {
            return *route;
        }
    }
    entry.rows += seen == Seen::First;
    return *entry.route;
}

bool Router::learnsCalls() const
{
    return d->byCall;
}

void Router::learn(const QueueLogRowView &row, Seen seen)
{
    if (d->byCall)
        Private::learnCall(
            seen == Seen::First ? d->owners : d->formerOwners, d->entryOf(row.queue, row.agent), row);
}

bool Router::isPlacedByCall(const QueueLogRowView &row)
{
    return d->byCall && d->entryOf(row.queue, row.agent).dependsOnCall;
}

bool Router::isSettledByQueue(const QueueLogRowView &row)
{
    return d->entryOf(row.queue, row.agent).anyAgent;
}

RoutingDecision Router::explain(const QueueLogRowView &row) const
{
    const OwnerMemory::Entry *call = d->byCall ? d->ownersOf(row.callId) : nullptr;
    return d->rules.explain(
        d->queues.find(row.queue), d->agents.find(row.agent), call ? &call->owners : nullptr);
}

RoutingCounters Router::counters() const
{
    RoutingCounters counters = d->counters;
    for (const RouteMemo::Entry &entry : d->memo.entries())
        addEntry(counters, entry);
    if (d->unremembered.route)
        addEntry(counters, d->unremembered);
    return counters;
}

RouteMemo::Entry &Router::Private::entryOf(std::string_view queue, std::string_view agent)
{
    const quint64 queueHash = memo.hashOf(queue);
    if (RouteMemo::Entry *entry = memo.find(queueHash, queue))
        return *entry;
    const quint64 hash = memo.hashOf(queueHash, agent);
    if (RouteMemo::Entry *entry = memo.find(hash, queue, agent))
        return *entry;
    if (queue.size() + agent.size() > maxNames) {
        if (unremembered.route)
            addEntry(counters, unremembered);
        return unremembered = decideAnew(queue, agent);
    }
    if (memo.full())
        forget();
    RouteMemo::Entry entry = decideAnew(queue, agent);
    entry.route = shared(std::move(entry.route));
    if (entry.anyAgent)
        entry.agent.clear();
    return memo.insert(entry.anyAgent ? queueHash : hash, std::move(entry));
}

RouteMemo::Entry Router::Private::decideAnew(std::string_view queue, std::string_view agent)
{
    const NameFindings &queueFindings = queues.read(queue);
    const NameFindings &agentFindings = agents.read(agent);
    const std::vector<Taking> takings = decide(rules.table(), queueFindings, agentFindings);
    return { .queue = std::string(queue),
        .agent = std::string(agent),
        .route = std::make_shared<const Route>(rules.route(takings, queueFindings, agentFindings)),
        .placedByQueue = isPlacedByQueue(takings),
        .dependsOnCall = dependsOnCall(takings, queueFindings),
        .anyAgent = !agents.rewrites() && rules.isSettledByQueue(takings, queueFindings) };
}

std::shared_ptr<const Route> Router::Private::shared(std::shared_ptr<const Route> route)
{
    const bool renames = std::any_of(
        route->takes.begin(), route->takes.end(), [](const Take &take) { return take.renamed; });
    return renames ? route : *routes.insert(route).first;
}

void Router::Private::forget()
{
    for (const RouteMemo::Entry &entry : memo.entries())
        addEntry(counters, entry);
    memo.clear();
    routes.clear();
}

void Router::Private::learnCall(
    OwnerMemory &memory, const RouteMemo::Entry &entry, const QueueLogRowView &row)
{
    if (entry.placedByQueue && isProvingVerb(row.verb) && isCallId(row.callId))
        memory.learn(row.callId, entry.route->takes, true);
}

const OwnerMemory::Entry *Router::Private::ownersOf(std::string_view callId) const
{
    const OwnerMemory::Entry *known = owners.find(callId);
    return known ? known : formerOwners.find(callId);
}

/// Null unless the row is one that its call places, and the call is known.
const Route *Router::Private::routeByCall(const RouteMemo::Entry &entry, std::string_view callId, Seen seen)
{
    const OwnerMemory::Entry *known = entry.dependsOnCall ? ownersOf(callId) : nullptr;
    if (!known)
        return nullptr;
    callRoute = rules.routeOfCall(known->owners, queues.read(entry.queue), agents.read(entry.agent));
    addRoute(counters, callRoute, seen == Seen::First);
    return &callRoute;
}

} // namespace wql
