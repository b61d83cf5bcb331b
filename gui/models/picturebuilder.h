// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/routingpicture.h"

#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace wql {

/// Makes nodes and bands of flows: who is drawn, who is gathered, and in which order; nothing of places.
class PictureBuilder {
public:
    /// So many nodes a column has room for, and so many it keeps if some have to be gathered.
    struct Capacity {
        int all = 0;
        int gathered = 0;
    };
    PictureBuilder(const RowFlows &flows, const PictureWish &wish, Capacity capacity);

    std::vector<PictureNode> takeNodes() { return std::move(m_nodes); }
    std::vector<PictureBand> takeBands() { return std::move(m_bands); }
    quint64 rows() const { return m_rows; }

private:
    using Kind = PictureNode::Kind;
    using Column = PictureNode::Column;
    /// What makes a node another one. The number is a rule's, or that of a way of several rules.
    using Key = std::tuple<Column, Kind, int, QString>;
    struct Candidate {
        PictureNode node;
        bool isGathered = false;
    };

    const RowFlows::Way *wayOf(const RowFlows::Flow &flow, FlowCounter::Side side) const;
    bool changes(const RowFlows::Flow &flow) const;
    Key sourceOf(const RowFlows::Flow &flow) const;
    Key ruleOf(const RowFlows::Flow &flow) const;
    std::vector<Key> targetsOf(const RowFlows::Flow &flow) const;
    void count(const Key &key, quint64 rows, bool isChanged);
    void countAll(const PictureWish &wish);
    void gather(Column column, Kind into, Capacity capacity);
    void makeNodes();
    void makeBands();
    void order();
    int nodeOf(const Key &key) const;

    const RowFlows &m_flows;
    FlowCounter::Side m_side;
    std::vector<int> m_shown; ///< flows
    std::vector<bool> m_isChanged; ///< of each flow
    std::map<Key, Candidate> m_candidates;
    std::map<Key, int> m_indexes;
    int m_gatheredNodes[PictureNode::ColumnCount] = { -1, -1, -1 };
    std::vector<PictureNode> m_nodes;
    std::vector<PictureBand> m_bands;
    quint64 m_rows = 0;
};

} // namespace wql
