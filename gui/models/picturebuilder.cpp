// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/picturebuilder.h"

#include <algorithm>
#include <numeric>

namespace wql {

namespace {

/// These are drawn whatever their rows are.
bool isSpecial(PictureNode::Kind kind)
{
    return kind != PictureNode::Kind::Queue && kind != PictureNode::Kind::Agent
        && kind != PictureNode::Kind::Rule && kind != PictureNode::Kind::SeveralRules
        && kind != PictureNode::Kind::Target;
}

/// These are the last of their column, in this order.
int lastRank(PictureNode::Kind kind)
{
    switch (kind) {
    case PictureNode::Kind::NoName:
    case PictureNode::Kind::WithoutNames:
        return 1;
    case PictureNode::Kind::OtherNames:
    case PictureNode::Kind::OtherRules:
    case PictureNode::Kind::OtherTargets:
        return 2;
    case PictureNode::Kind::NoRule:
    case PictureNode::Kind::Nobody:
        return 3;
    default:
        return 0;
    }
}

std::set<QString> targetNames(const RowFlows::Way &way)
{
    std::set<QString> names;
    for (const RowFlows::Take &take : way.takes)
        names.insert(take.target);
    return names;
}

} // namespace

PictureBuilder::PictureBuilder(const RowFlows &flows, const PictureWish &wish, Capacity capacity)
    : m_flows(flows)
    , m_side(wish.side)
{
    countAll(wish);
    gather(PictureNode::Sources, Kind::OtherNames, capacity);
    gather(PictureNode::Rules, Kind::OtherRules, capacity);
    gather(PictureNode::Targets, Kind::OtherTargets, capacity);
    makeNodes();
    makeBands();
    order();
}

const RowFlows::Way *PictureBuilder::wayOf(const RowFlows::Flow &flow, FlowCounter::Side side) const
{
    const bool isRunning = side == FlowCounter::Side::Running;
    const int index = isRunning ? flow.running : flow.edited;
    return index < 0 ? nullptr : &(isRunning ? m_flows.running : m_flows.edited)[size_t(index)];
}

bool PictureBuilder::changes(const RowFlows::Flow &flow) const
{
    const RowFlows::Way *running = wayOf(flow, FlowCounter::Side::Running);
    const RowFlows::Way *edited = wayOf(flow, FlowCounter::Side::Edited);
    return running && edited && targetNames(*running) != targetNames(*edited);
}

PictureBuilder::Key PictureBuilder::sourceOf(const RowFlows::Flow &flow) const
{
    switch (flow.source) {
    case RowFlows::Source::Queue:
        return { PictureNode::Sources, Kind::Queue, 0, flow.name };
    case RowFlows::Source::Agent:
        return { PictureNode::Sources, Kind::Agent, 0, flow.name };
    case RowFlows::Source::NoName:
        return { PictureNode::Sources, Kind::NoName, 0, {} };
    case RowFlows::Source::Others:
        break;
    }
    return { PictureNode::Sources, Kind::OtherNames, 0, {} };
}

PictureBuilder::Key PictureBuilder::ruleOf(const RowFlows::Flow &flow) const
{
    const RowFlows::Way *way = wayOf(flow, m_side);
    if (!way)
        return { PictureNode::Rules, Kind::OtherRules, 0, {} };
    if (way->takes.empty())
        return { PictureNode::Rules, Kind::NoRule, 0, {} };
    if (way->isWithoutNames)
        return { PictureNode::Rules, Kind::WithoutNames, 0, {} };
    const RowFlows::Take &first = way->takes.front();
    if (way->takes.size() == 1)
        return { PictureNode::Rules, Kind::Rule, first.rule, first.name };
    return { PictureNode::Rules, Kind::SeveralRules,
        m_side == FlowCounter::Side::Running ? flow.running : flow.edited, first.name };
}

std::vector<PictureBuilder::Key> PictureBuilder::targetsOf(const RowFlows::Flow &flow) const
{
    const RowFlows::Way *way = wayOf(flow, m_side);
    if (!way)
        return { { PictureNode::Targets, Kind::OtherTargets, 0, {} } };
    if (way->takes.empty())
        return { { PictureNode::Targets, Kind::Nobody, 0, {} } };
    std::vector<Key> keys;
    for (const QString &name : targetNames(*way))
        keys.emplace_back(PictureNode::Targets, Kind::Target, 0, name);
    return keys;
}

void PictureBuilder::count(const Key &key, quint64 rows, bool isChanged)
{
    PictureNode &node = m_candidates[key].node;
    node.column = std::get<Column>(key);
    node.kind = std::get<Kind>(key);
    node.name = std::get<QString>(key);
    node.rows += rows;
    node.changedRows += isChanged ? rows : 0;
}

void PictureBuilder::countAll(const PictureWish &wish)
{
    m_isChanged.resize(m_flows.flows.size());
    for (size_t i = 0; i < m_flows.flows.size(); ++i) {
        const RowFlows::Flow &flow = m_flows.flows[i];
        const bool isChanged = changes(flow);
        m_isChanged[i] = isChanged;
        if (flow.rows == 0 || (wish.onlyChanges && !isChanged))
            continue;
        m_shown.push_back(int(i));
        m_rows += flow.rows;
        const Key rule = ruleOf(flow);
        count(sourceOf(flow), flow.rows, isChanged);
        count(rule, flow.rows, isChanged);
        const RowFlows::Way *way = wayOf(flow, m_side);
        if (way && !way->takes.empty()) {
            PictureNode &node = m_candidates[rule].node;
            node.number = way->takes.front().rule + 1;
            if (node.kind == Kind::SeveralRules || node.kind == Kind::WithoutNames)
                node.members = std::max(node.members, int(way->takes.size()));
        }
        for (const Key &target : targetsOf(flow))
            count(target, flow.rows, isChanged);
    }
}

void PictureBuilder::gather(Column column, Kind into, Capacity capacity)
{
    std::vector<Candidate *> ordinary;
    int specials = 0;
    bool hasOthers = false;
    for (auto &[key, candidate] : m_candidates) {
        if (candidate.node.column != column)
            continue;
        if (!isSpecial(candidate.node.kind))
            ordinary.push_back(&candidate);
        else
            ++specials;
        hasOthers = hasOthers || candidate.node.kind == into;
    }
    if (int(ordinary.size()) + specials <= capacity.all)
        return;
    const int room = capacity.gathered - specials - (hasOthers ? 0 : 1); // one for the gathered ones
    // What the edits move is what one looks for.
    const auto weight = [](const Candidate *each) { return each->node.rows + 4 * each->node.changedRows; };
    std::stable_sort(ordinary.begin(), ordinary.end(),
        [weight](const Candidate *a, const Candidate *b) { return weight(a) > weight(b); });
    for (size_t i = size_t(std::max(1, room)); i < ordinary.size(); ++i)
        ordinary[i]->isGathered = true;
}

void PictureBuilder::makeNodes()
{
    const Kind into[] = { Kind::OtherNames, Kind::OtherRules, Kind::OtherTargets };
    for (const Column column : { PictureNode::Sources, PictureNode::Rules, PictureNode::Targets }) {
        PictureNode others;
        others.column = column;
        others.kind = into[column];
        others.members = 0;
        bool hasOthers = false;
        for (const auto &[key, candidate] : m_candidates) {
            const PictureNode &node = candidate.node;
            if (node.column != column)
                continue;
            if (candidate.isGathered || node.kind == others.kind) {
                hasOthers = true;
                others.rows += node.rows;
                others.changedRows += node.changedRows;
                others.members += candidate.isGathered ? 1 : 0;
                continue;
            }
            m_indexes[key] = int(m_nodes.size());
            m_nodes.push_back(node);
        }
        if (!hasOthers)
            continue;
        const bool areFlowsGathered
            = column == PictureNode::Sources && m_candidates.contains(Key{ column, Kind::OtherNames, 0, {} });
        if (areFlowsGathered)
            others.members = m_flows.otherNames < 0 ? -1 : others.members + m_flows.otherNames;
        else if (m_candidates.contains(Key{ column, others.kind, 0, {} }))
            others.members = -1; // ways that are not told apart
        m_gatheredNodes[column] = int(m_nodes.size());
        m_nodes.push_back(others);
    }
}

int PictureBuilder::nodeOf(const Key &key) const
{
    const auto found = m_indexes.find(key);
    return found != m_indexes.end() ? found->second : m_gatheredNodes[std::get<Column>(key)];
}

void PictureBuilder::makeBands()
{
    std::map<std::tuple<int, int, bool>, PictureBand> bands;
    const auto add = [&bands](int from, int to, bool isChanged, int flow, quint64 rows) {
        PictureBand &band = bands[{ from, to, isChanged }];
        band.from = from;
        band.to = to;
        band.isChanged = isChanged;
        band.rows += rows;
        // Several targets of a flow may be drawn as one.
        if (band.flows.empty() || band.flows.back() != flow)
            band.flows.push_back(flow);
    };
    for (const int at : m_shown) {
        const RowFlows::Flow &flow = m_flows.flows[size_t(at)];
        const int rule = nodeOf(ruleOf(flow));
        add(nodeOf(sourceOf(flow)), rule, m_isChanged[size_t(at)], at, flow.rows);
        for (const Key &target : targetsOf(flow))
            add(rule, nodeOf(target), m_isChanged[size_t(at)], at, flow.rows);
    }
    for (auto &[key, band] : bands)
        m_bands.push_back(std::move(band));
}

/// Rules stay in their order; the others lie where most of their rows come from or go to.
void PictureBuilder::order()
{
    std::vector<double> rank(m_nodes.size());
    for (size_t i = 0; i < m_nodes.size(); ++i)
        rank[i] = m_nodes[i].number;
    for (const Column column : { PictureNode::Sources, PictureNode::Targets }) {
        std::vector<double> weights(m_nodes.size());
        std::vector<double> sums(m_nodes.size());
        for (const PictureBand &band : m_bands) {
            const auto here = size_t(column == PictureNode::Sources ? band.from : band.to);
            const auto rule = size_t(column == PictureNode::Sources ? band.to : band.from);
            if (m_nodes[here].column != column)
                continue;
            // Rows that all rules take, or none, say nothing of a place.
            const double weight = double(band.rows) * (lastRank(m_nodes[rule].kind) > 0 ? 1e-6 : 1);
            weights[here] += weight;
            sums[here] += weight * m_nodes[rule].number;
        }
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].column == column)
                rank[i] = weights[i] > 0 ? sums[i] / weights[i] : 0;
        }
    }
    std::vector<int> order(m_nodes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const PictureNode &one = m_nodes[size_t(a)];
        const PictureNode &other = m_nodes[size_t(b)];
        return std::tuple(one.column, lastRank(one.kind), rank[size_t(a)], other.rows)
            < std::tuple(other.column, lastRank(other.kind), rank[size_t(b)], one.rows);
    });
    std::vector<PictureNode> sorted;
    std::vector<int> places(m_nodes.size());
    for (const int at : order) {
        places[size_t(at)] = int(sorted.size());
        sorted.push_back(std::move(m_nodes[size_t(at)]));
    }
    m_nodes = std::move(sorted);
    for (PictureBand &band : m_bands) {
        band.from = places[size_t(band.from)];
        band.to = places[size_t(band.to)];
    }
}

} // namespace wql
