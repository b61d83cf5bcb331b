// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/replay.h"

#include "core/routing/owners.h"

#include <algorithm>

namespace wql {

namespace {

constexpr size_t maxExample = 1000;
constexpr size_t maxName = 200;
/// Longer ones are not remembered. As for the rest of what is pending, the router's own memory is about as
/// large.
constexpr size_t maxPendingNames = 512;
constexpr size_t maxPending = 64 * 1024;
constexpr size_t maxPendingBytes = 24 * 1024 * 1024;

std::vector<int> targetIds(const Route &route, const std::vector<int> &ids)
{
    std::vector<int> result;
    for (const Take &take : route.takes)
        result.push_back(ids[size_t(take.target)]);
    std::sort(result.begin(), result.end());
    return result;
}

/// What the row is called at the target.
std::pair<std::string_view, std::string_view> sentNames(const Take &take, const QueueLogRowView &row)
{
    const QueueLogRowView sent = asTaken(row, take);
    return { sent.queue, sent.agent };
}

bool sendsSameNames(const Route &before, const Route &after, const QueueLogRowView &row)
{
    // Nearly always nothing is renamed. Otherwise the takes may stand in another order: then they are
    // compared as sets of names, which is what an operator would notice.
    const auto renames = [](const Take &take) { return take.renamed; };
    if (std::none_of(before.takes.begin(), before.takes.end(), renames)
        && std::none_of(after.takes.begin(), after.takes.end(), renames))
        return true;
    std::vector<std::pair<std::string_view, std::string_view>> one, other;
    for (const Take &take : before.takes)
        one.push_back(sentNames(take, row));
    for (const Take &take : after.takes)
        other.push_back(sentNames(take, row));
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    return one == other;
}

bool isPlacedByFilter(Route::Reason reason)
{
    return reason == Route::Reason::Queue || reason == Route::Reason::Agent;
}

void appendIds(std::string &key, const std::vector<int> &ids)
{
    for (const int id : ids)
        key.append(reinterpret_cast<const char *>(&id), sizeof id);
}

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

template <typename List> void keepMostFrequent(List &list)
{
    const auto moreFrequent = [](const auto &a, const auto &b) { return a.rows > b.rows; };
    std::stable_sort(list.begin(), list.end(), moreFrequent);
    if (list.size() > ReplayResult::longestList)
        list.resize(ReplayResult::longestList);
}

} // namespace

Replay::Replay(const LoaderConfig &before, const LoaderConfig &after)
    : m_beforeIds(idsOf(before))
    , m_afterIds(idsOf(after))
    , m_before(before)
    , m_after(after)
    , m_isByCall(before.general.unassociated == Unassociated::ByCall
          || after.general.unassociated == Unassociated::ByCall)
    , m_flows(before, after)
{
}

int Replay::idOf(const QString &target)
{
    const qsizetype known = m_targets.indexOf(target);
    if (known >= 0)
        return int(known);
    m_targets += target;
    return int(m_targets.size() - 1);
}

std::vector<int> Replay::idsOf(const LoaderConfig &config)
{
    std::vector<int> ids;
    for (const Target &target : config.targets)
        ids.push_back(idOf(target.name));
    return ids;
}

void Replay::add(const QueueLogRowView &row, std::string_view line)
{
    ++m_totals.rows;
    Pending &names = pendingOf(row);
    if (m_isByCall) {
        if (names.placedByCall)
            return addByCall(names, row, line);
        // Only rows of a queue teach whose a call is, and only those with such a verb.
        if (isName(row.queue) && isProvingVerb(row.verb)) {
            m_before.route(row);
            m_after.route(row);
        }
    }
    ++names.rows;
    if (names.samples.size() < size_t(RowFlows::maxSamples))
        keepSample(names, line);
}

void Replay::addByCall(const Pending &names, const QueueLogRowView &row, std::string_view line)
{
    // The queue and the agent are the row's own: an entry for any agent has a queue.
    settle(fateOf(row, Router::Seen::First), names.queue, names.agent, 1,
        { std::string(line.substr(0, maxExample)) });
}

void Replay::keepSample(Pending &names, std::string_view line)
{
    names.samples.emplace_back(line.substr(0, maxExample));
    m_pendingBytes += sizeof(std::string) + names.samples.back().size();
}

Replay::Pending &Replay::pendingOf(const QueueLogRowView &row)
{
    const quint64 queueHash = m_pending.hashOf(row.queue);
    if (Pending *names = m_pending.find(queueHash, row.queue))
        return *names;
    const quint64 hash = m_pending.hashOf(queueHash, row.agent);
    if (Pending *names = m_pending.find(hash, row.queue, row.agent))
        return *names;
    const bool isLong = row.queue.size() + row.agent.size() > maxPendingNames;
    if (isLong || m_pending.entries().size() >= maxPending || m_pendingBytes >= maxPendingBytes)
        settleAll();
    Pending names;
    names.queue = row.queue;
    names.anyAgent = m_before.isSettledByQueue(row) && m_after.isSettledByQueue(row);
    if (!names.anyAgent)
        names.agent = row.agent;
    names.placedByCall = m_isByCall && (m_before.isPlacedByCall(row) || m_after.isPlacedByCall(row));
    // Learns nothing of the call: add() does.
    names.fate = fateOf(row, Router::Seen::Again);
    if (isLong)
        return m_unremembered = std::move(names);
    m_pendingBytes += sizeof(Pending) + names.queue.size() + names.agent.size()
        + (names.fate.from.size() + names.fate.to.size()) * sizeof(int);
    return m_pending.insert(names.anyAgent ? queueHash : hash, std::move(names));
}

Replay::Fate Replay::fateOf(const QueueLogRowView &row, Router::Seen seen)
{
    const Route &before = m_before.route(row, seen);
    return fateOf(before, m_after.route(row, seen), row);
}

Replay::Fate Replay::fateOf(const Route &before, const Route &after, const QueueLogRowView &row)
{
    Fate fate;
    fate.from = targetIds(before, m_beforeIds);
    fate.to = targetIds(after, m_afterIds);
    fate.runningWay = m_flows.wayOf(FlowCounter::Side::Running, before);
    fate.editedWay = m_flows.wayOf(FlowCounter::Side::Edited, after);
    fate.sendsSameNames = sendsSameNames(before, after, row);
    fate.isInSeveral = fate.to.size() > 1 && isPlacedByFilter(after.reason);
    return fate;
}

void Replay::settle(const Fate &fate, std::string_view queue, std::string_view agent, quint64 rows,
    const std::vector<std::string> &samples)
{
    if (fate.from != fate.to)
        countMove(fate, rows, samples.empty() ? std::string_view() : samples.front());
    else
        (fate.sendsSameNames ? m_totals.same : m_totals.renamed) += rows;
    if (fate.to.empty())
        countNames(m_unmatched, fate.to, queue, agent, rows);
    else if (fate.isInSeveral)
        countNames(m_several, fate.to, queue, agent, rows);
    m_flows.add(queue, agent, fate.runningWay, fate.editedWay, rows, samples);
}

void Replay::settleAll()
{
    const auto settleOne = [this](const Pending &names) {
        if (names.rows > 0)
            settle(names.fate, names.queue, names.agent, names.rows, names.samples);
    };
    for (const Pending &names : m_pending.entries())
        settleOne(names);
    settleOne(m_unremembered);
    m_pending.clear();
    m_pendingBytes = 0;
    m_unremembered = {};
}

void Replay::countMove(const Fate &fate, quint64 rows, std::string_view line)
{
    m_key.clear();
    appendIds(m_key, fate.from);
    m_key += '>'; // ends a number of 4 bytes: no two pairs of lists have the same key
    appendIds(m_key, fate.to);
    auto known = m_moves.find(std::string_view(m_key));
    if (known == m_moves.end()) {
        if (m_moves.size() >= maxKeys)
            return;
        known = m_moves.try_emplace(m_key).first;
        known->second = { 0, fate.from, fate.to, std::string(line) };
    }
    known->second.rows += rows;
}

void Replay::countNames(
    Counts &counts, const std::vector<int> &to, std::string_view queue, std::string_view agent, quint64 rows)
{
    m_key.assign(queue.substr(0, maxName));
    m_key += '\0';
    m_key += agent.substr(0, maxName);
    auto known = counts.find(std::string_view(m_key));
    if (known == counts.end()) {
        if (counts.size() >= maxKeys)
            return;
        known = counts.try_emplace(m_key).first;
        known->second = { 0, {}, to, m_key };
    }
    known->second.rows += rows;
}

QStringList Replay::namesOf(const std::vector<int> &ids) const
{
    QStringList names;
    for (const int id : ids)
        names += m_targets[id];
    return names;
}

std::vector<ReplayResult::Names> Replay::namesIn(const Counts &counts) const
{
    std::vector<ReplayResult::Names> list;
    for (const auto &[key, count] : counts) {
        const std::string_view names = count.example;
        const size_t end = names.find('\0');
        list.push_back(
            { textOf(names.substr(0, end)), textOf(names.substr(end + 1)), namesOf(count.to), count.rows });
    }
    // First by name, so that entries of the same frequency come in the same order every time.
    std::sort(list.begin(), list.end(),
        [](const auto &a, const auto &b) { return std::tie(a.queue, a.agent) < std::tie(b.queue, b.agent); });
    keepMostFrequent(list);
    return list;
}

ReplayResult Replay::result()
{
    settleAll();
    ReplayResult result = m_totals;
    result.flows = m_flows.result();
    for (const auto &[key, count] : m_moves)
        result.moved.push_back({ namesOf(count.from), namesOf(count.to), count.rows, textOf(count.example) });
    std::sort(result.moved.begin(), result.moved.end(),
        [](const auto &a, const auto &b) { return std::tie(a.from, a.to) < std::tie(b.from, b.to); });
    keepMostFrequent(result.moved);
    result.unmatched = namesIn(m_unmatched);
    result.several = namesIn(m_several);
    return result;
}

} // namespace wql
