// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/rowflows.h"

#include "core/base/asciitext.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace wql {

namespace {

using Source = RowFlows::Source;

/// The ways that others take are still told apart, for so many pairs of ways.
constexpr size_t maxOtherKeys = 2 * FlowCounter::maxKeys;
/// Characters of all names and samples of a result: an answer of the control channel has to hold them,
/// escaped.
constexpr qsizetype maxFlowText = 200'000;

void appendNumber(std::string &key, int number)
{
    key.append(reinterpret_cast<const char *>(&number), sizeof number);
}

void addSamples(std::vector<std::string> &to, const std::vector<std::string> &samples)
{
    for (const std::string &sample : samples) {
        if (to.size() >= size_t(RowFlows::maxSamples))
            return;
        to.push_back(sample);
    }
}

/// The flows of the most frequent names, these together.
template <typename Count> std::vector<const Count *> byFrequency(const std::vector<const Count *> &counts)
{
    std::map<std::pair<Source, std::string_view>, quint64> rows;
    for (const Count *count : counts)
        rows[{ count->source, count->name }] += count->rows;
    std::vector<std::pair<quint64, const Count *>> ranked; // looked up once, not at each comparison
    for (const Count *count : counts)
        ranked.emplace_back(rows[{ count->source, count->name }], count);
    std::sort(ranked.begin(), ranked.end(), [](const auto &one, const auto &other) {
        const auto &[ofOne, a] = one;
        const auto &[ofOther, b] = other;
        if (ofOne != ofOther)
            return ofOne > ofOther;
        return std::tie(a->source, a->name, b->rows, a->running, a->edited)
            < std::tie(b->source, b->name, a->rows, b->running, b->edited);
    });
    std::vector<const Count *> sorted;
    for (const auto &[total, count] : ranked)
        sorted.push_back(count);
    return sorted;
}

/// Each flow's first sample first, so that none is left without one while others have three.
template <typename Count>
void giveSamples(std::vector<RowFlows::Flow> &flows, const std::vector<const Count *> &counts)
{
    qsizetype room = maxFlowText;
    for (const RowFlows::Flow &flow : flows)
        room -= flow.name.size();
    for (size_t number = 0; number < size_t(RowFlows::maxSamples); ++number) {
        for (size_t i = 0; i < flows.size(); ++i) {
            if (number >= counts[i]->samples.size())
                continue;
            const QString sample = toText(counts[i]->samples[number]);
            if (sample.size() > room)
                return;
            room -= sample.size();
            flows[i].samples += sample;
        }
    }
}

} // namespace

FlowCounter::FlowCounter(const LoaderConfig &running, const LoaderConfig &edited)
{
    m_running.names = namesOf(running);
    m_edited.names = namesOf(edited);
}

FlowCounter::Names FlowCounter::namesOf(const LoaderConfig &config)
{
    Names names;
    for (const Rule &rule : config.rules)
        names.rules += rule.name;
    for (const Target &target : config.targets)
        names.targets += target.name;
    return names;
}

int FlowCounter::wayOf(Side side, const Route &route)
{
    Ways &ways = side == Side::Running ? m_running : m_edited;
    const bool isWithoutNames = route.takes.size() > 1 && route.reason == Route::Reason::Unassociated;
    std::vector<int> key{ isWithoutNames };
    for (const wql::Take &take : route.takes)
        key.push_back(take.rule);
    if (const auto known = ways.known.find(key); known != ways.known.end())
        return known->second;
    const int takes = ways.takes + int(route.takes.size());
    if (int(ways.list.size()) >= RowFlows::maxWays || takes > RowFlows::maxTakes)
        return -1;
    ways.takes = takes;
    RowFlows::Way way;
    way.isWithoutNames = isWithoutNames;
    for (const wql::Take &take : route.takes)
        way.takes.push_back({ take.rule, ways.names.rules[take.rule], ways.names.targets[take.target] });
    ways.list.push_back(std::move(way));
    return ways.known[std::move(key)] = int(ways.list.size() - 1);
}

FlowCounter::Count *FlowCounter::countOf(
    Source source, std::string_view name, int running, int edited, size_t max)
{
    m_key.clear();
    appendNumber(m_key, running);
    appendNumber(m_key, edited);
    m_key += char(source);
    m_key += name;
    auto known = m_counts.find(std::string_view(m_key));
    if (known == m_counts.end()) {
        if (m_counts.size() >= max)
            return nullptr;
        known = m_counts.try_emplace(m_key).first;
        known->second = { source, std::string(name), running, edited, 0, {} };
    }
    return &known->second;
}

void FlowCounter::add(std::string_view queue, std::string_view agent, int running, int edited, quint64 rows,
    const std::vector<std::string> &samples)
{
    const Source source = isName(queue) ? Source::Queue : isName(agent) ? Source::Agent : Source::NoName;
    const std::string_view name = source == Source::Queue ? queue
        : source == Source::Agent                         ? agent
                                                          : std::string_view();
    Count *count = countOf(source, beginning(name), running, edited, maxKeys);
    if (!count) {
        m_isFull = true;
        count = countOf(Source::Others, {}, running, edited, maxOtherKeys);
    }
    if (!count)
        count = countOf(Source::Others, {}, -1, -1, maxOtherKeys + 1);
    count->rows += rows;
    addSamples(count->samples, samples);
}

RowFlows FlowCounter::result() const
{
    std::vector<const Count *> all;
    for (const auto &[key, count] : m_counts)
        all.push_back(&count);
    std::map<std::pair<int, int>, Count> others;
    std::vector<const Count *> kept;
    std::set<std::pair<Source, std::string_view>> names;
    std::set<std::pair<Source, std::string_view>> otherNames;
    for (const Count *count : byFrequency(all)) {
        const std::pair name{ count->source, std::string_view(count->name) };
        const bool isNamed = count->source != Source::Others && !otherNames.contains(name);
        if (isNamed && int(kept.size()) < RowFlows::maxFlows / 2
            && (names.contains(name) || int(names.size()) < RowFlows::maxNames)) {
            names.insert(name);
            kept.push_back(count);
            continue;
        }
        if (count->source != Source::Others)
            otherNames.insert(name);
        const bool hasRoom = int(others.size()) < RowFlows::maxFlows / 2 - 1
            || others.contains({ count->running, count->edited });
        const std::pair ways = hasRoom ? std::pair{ count->running, count->edited } : std::pair{ -1, -1 };
        Count &other = others[ways];
        other.running = ways.first;
        other.edited = ways.second;
        other.rows += count->rows;
        addSamples(other.samples, count->samples);
    }
    for (const auto &[ways, count] : others)
        kept.push_back(&count);

    RowFlows result{ m_running.list, m_edited.list, {}, m_isFull ? -1 : int(otherNames.size()) };
    for (const Count *count : kept)
        result.flows.push_back(
            { count->source, toText(count->name), count->running, count->edited, count->rows, {} });
    giveSamples(result.flows, kept);
    return result;
}

} // namespace wql
