// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/routing/rowflows.h"

#include <QPointF>
#include <QRectF>

#include <vector>

namespace wql {

/// One queue, rule or target of a picture, or several that are drawn as one.
struct PictureNode {
    enum class Kind {
        Queue,
        Agent,
        NoName, ///< rows with neither queue nor agent
        OtherNames,
        Rule,
        SeveralRules, ///< the first of them has the number and the name
        WithoutNames, ///< all rules that look at names which the row does not have
        OtherRules,
        NoRule,
        Target,
        OtherTargets,
        Nobody,
    };
    enum Column { Sources, Rules, Targets, ColumnCount };

    Kind kind = Kind::Queue;
    Column column = Sources;
    QString name;
    int number = 0; ///< of a rule, from 1
    int members = 1; ///< how many it stands for; -1: too many to be counted
    quint64 rows = 0;
    quint64 changedRows = 0; ///< of these, rows that go elsewhere by the other rules
    QRectF slot; ///< where it has its label
    QRectF bar; ///< as high as its rows; in the slot's middle
};

/// The rows that go from one node to another.
struct PictureBand {
    int from = 0;
    int to = 0;
    bool isChanged = false; ///< its rows go elsewhere by the other rules
    quint64 rows = 0;
    double height = 0; ///< as its rows
    /// At \a from. Less than height where rows go to several targets: the copies begin together as high as
    /// their node, and each grows to its rows.
    double beginHeight = 0;
    QPointF begin; ///< the upper corner at \a from
    QPointF end; ///< the upper corner at \a to
    std::vector<int> flows; ///< indexes into RowFlows::flows
};

/// What is to be seen.
struct PictureWish {
    FlowCounter::Side side = FlowCounter::Side::Edited;
    bool onlyChanges = false;
    QSizeF size;
    double lineHeight = 16; ///< a node gets no less
    double labelWidth = 160; ///< at either side
};

/// Queues and agents at the left, rules in the middle, targets at the right, and bands as high as the rows
/// that flow. Every row flows into exactly one node of the middle; from there into one target or several.
/// What has no room of its own is gathered: the least frequent ones of a column.
///
/// A value: it knows sizes and no painter, so that it can be tested and printed.
class RoutingPicture {
public:
    static constexpr double barWidth = 12;

    RoutingPicture() = default;
    RoutingPicture(const RowFlows &flows, const PictureWish &wish);

    const std::vector<PictureNode> &nodes() const { return m_nodes; } ///< by column, from top to bottom
    const std::vector<PictureBand> &bands() const { return m_bands; }
    bool isEmpty() const { return m_bands.empty(); }
    quint64 rows() const { return m_rows; } ///< that flow into the middle
    /// The height of the column's titles.
    double headHeight() const { return m_headHeight; }
    double columnLeft(PictureNode::Column column) const { return m_lefts[size_t(column)]; }

    /// \name At a place; -1: none is there
    /// @{
    int nodeAt(QPointF place) const;
    int bandAt(QPointF place) const;
    /// @}
    /// The upper edge of the band at \a x between its ends.
    static double topAt(const PictureBand &band, double x);
    static double heightAt(const PictureBand &band, double x);

    /// \name For the keyboard: the node beside, or above and below; the same one at an end
    /// @{
    int beside(int node, int columns) const;
    int below(int node, int steps) const;
    /// @}
    /// The bands at a node, and their flows without repetitions.
    std::vector<int> bandsOf(int node) const;
    std::vector<int> flowsOf(int node) const;

private:
    void layOut(const PictureWish &wish);
    void place(PictureNode::Column column, double scale, const PictureWish &wish);
    double scaleFor(PictureNode::Column column, const PictureWish &wish) const;
    void stackBands(double scale);
    void stackBegins();
    void stackEnds();

    std::vector<PictureNode> m_nodes;
    std::vector<PictureBand> m_bands;
    quint64 m_rows = 0;
    double m_headHeight = 0;
    double m_lefts[PictureNode::ColumnCount] = {};
};

} // namespace wql
