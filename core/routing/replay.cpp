// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/replay.h"

#include <algorithm>

namespace wql {

namespace {

constexpr size_t maxExample = 1000;
constexpr size_t maxName = 200;

void setIds(std::vector<int> &to, const Route &route, const std::vector<int> &ids)
{
    to.clear();
    for (const Take &take : route.takes)
        to.push_back(ids[size_t(take.target)]);
    std::sort(to.begin(), to.end());
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
    const Route &before = m_before.route(row);
    const Route &after = m_after.route(row);
    setIds(m_from, before, m_beforeIds);
    setIds(m_to, after, m_afterIds);
    if (m_from != m_to)
        countMove(line);
    else if (sendsSameNames(before, after, row))
        ++m_totals.same;
    else
        ++m_totals.renamed;
    if (m_to.empty())
        countNames(m_unmatched, row);
    else if (m_to.size() > 1 && isPlacedByFilter(after.reason))
        countNames(m_several, row);
}

void Replay::countMove(std::string_view line)
{
    m_key.clear();
    appendIds(m_key, m_from);
    m_key += '>'; // ends a number of 4 bytes: no two pairs of lists have the same key
    appendIds(m_key, m_to);
    auto known = m_moves.find(std::string_view(m_key));
    if (known == m_moves.end()) {
        if (m_moves.size() >= maxKeys)
            return;
        known = m_moves.try_emplace(m_key).first;
        known->second = { 0, m_from, m_to, std::string(line.substr(0, maxExample)) };
    }
    ++known->second.rows;
}

void Replay::countNames(Counts &counts, const QueueLogRowView &row)
{
    m_key.assign(row.queue.substr(0, maxName));
    m_key += '\0';
    m_key += row.agent.substr(0, maxName);
    auto known = counts.find(std::string_view(m_key));
    if (known == counts.end()) {
        if (counts.size() >= maxKeys)
            return;
        known = counts.try_emplace(m_key).first;
        known->second = { 0, {}, m_to, m_key };
    }
    ++known->second.rows;
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

ReplayResult Replay::result() const
{
    ReplayResult result = m_totals;
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
