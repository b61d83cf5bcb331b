// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/routingpicture.h"

#include "gui/models/picturebuilder.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace wql {

namespace {

constexpr double gapOfLine = 0.3; ///< between slots
constexpr double headOfLine = 1.6;
/// Where some are gathered, so much of the height is for lines, and the rest lets bands be as wide as their
/// rows.
constexpr double gatheredShare = 0.6;
constexpr double nearPixels = 3; ///< a thin band is hit beside it, too

double gapIn(const PictureWish &wish)
{
    return gapOfLine * wish.lineHeight;
}

double roomIn(const PictureWish &wish)
{
    return std::max(wish.lineHeight, wish.size.height() - headOfLine * wish.lineHeight);
}

/// How many slots have room below each other in that share of the height.
int capacityOf(const PictureWish &wish, double share)
{
    constexpr double minSlots = 4;
    return int(std::max(minSlots, (roomIn(wish) * share + gapIn(wish)) / (wish.lineHeight + gapIn(wish))));
}

std::vector<size_t> inOrderOf(const std::vector<PictureBand> &bands, int PictureBand::*otherEnd)
{
    std::vector<size_t> order(bands.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return std::pair(bands[a].*otherEnd, bands[a].isChanged)
            < std::pair(bands[b].*otherEnd, bands[b].isChanged);
    });
    return order;
}

/// How far an edge of the band is from its begin to its end at \a x, 0 to 1.
double shareAt(const PictureBand &band, double x)
{
    const double width = band.end.x() - band.begin.x();
    const double wanted = width > 0 ? std::clamp((x - band.begin.x()) / width, 0.0, 1.0) : 0;
    // The curve that is painted has its control points half way between: x = 1.5 t (1 - t) + t^3, which
    // grows.
    double low = 0;
    double high = 1;
    for (int i = 0; i < 20; ++i) {
        const double t = (low + high) / 2;
        (1.5 * t * (1 - t) + t * t * t < wanted ? low : high) = t;
    }
    const double t = low;
    return 3 * t * t * (1 - t) + t * t * t;
}

} // namespace

RoutingPicture::RoutingPicture(const RowFlows &flows, const PictureWish &wish)
{
    PictureBuilder builder(flows, wish, { capacityOf(wish, 1), capacityOf(wish, gatheredShare) });
    m_nodes = builder.takeNodes();
    m_bands = builder.takeBands();
    m_rows = builder.rows();
    layOut(wish);
}

void RoutingPicture::layOut(const PictureWish &wish)
{
    m_headHeight = headOfLine * wish.lineHeight;
    m_lefts[PictureNode::Sources] = wish.labelWidth;
    m_lefts[PictureNode::Targets]
        = std::max(wish.labelWidth + 4 * barWidth, wish.size.width() - wish.labelWidth - barWidth);
    m_lefts[PictureNode::Rules]
        = std::round((m_lefts[PictureNode::Sources] + m_lefts[PictureNode::Targets]) / 2);
    double scale = std::numeric_limits<double>::max();
    for (const auto column : { PictureNode::Sources, PictureNode::Rules, PictureNode::Targets })
        scale = std::min(scale, scaleFor(column, wish));
    for (const auto column : { PictureNode::Sources, PictureNode::Rules, PictureNode::Targets })
        place(column, scale, wish);
    stackBands(scale);
}

/// Pixels a row, so that the column just fits: a slot is as high as its rows, but no less than a line.
double RoutingPicture::scaleFor(PictureNode::Column column, const PictureWish &wish) const
{
    std::vector<double> rows;
    for (const PictureNode &node : m_nodes) {
        if (node.column == column)
            rows.push_back(double(node.rows));
    }
    std::sort(rows.begin(), rows.end());
    double room = roomIn(wish) - gapIn(wish) * double(rows.size());
    double sum = std::accumulate(rows.begin(), rows.end(), 0.0);
    // The small ones have their line; what they leave is shared by the others.
    for (const double each : rows) {
        if (sum <= 0)
            break;
        const double scale = std::max(0.0, room) / sum;
        if (each * scale >= wish.lineHeight)
            return scale;
        room -= wish.lineHeight;
        sum -= each;
    }
    // All have just a line: the largest must not be higher.
    return rows.empty() || rows.back() <= 0 ? std::numeric_limits<double>::max()
                                            : wish.lineHeight / rows.back();
}

void RoutingPicture::place(PictureNode::Column column, double scale, const PictureWish &wish)
{
    double height = -gapIn(wish);
    for (const PictureNode &node : m_nodes) {
        if (node.column == column)
            height += std::max(wish.lineHeight, double(node.rows) * scale) + gapIn(wish);
    }
    double y = m_headHeight + std::max(0.0, (roomIn(wish) - height) / 2);
    const double left = m_lefts[size_t(column)];
    for (PictureNode &node : m_nodes) {
        if (node.column != column)
            continue;
        const double bar = double(node.rows) * scale;
        const double slot = std::max(wish.lineHeight, bar);
        node.bar = QRectF(left, y + (slot - bar) / 2, barWidth, bar);
        if (column == PictureNode::Sources)
            node.slot = QRectF(0, y, left + barWidth, slot);
        else if (column == PictureNode::Targets)
            node.slot = QRectF(left, y, std::max(0.0, wish.size.width() - left), slot);
        else
            node.slot = QRectF(left, y, (m_lefts[PictureNode::Targets] - left) * 0.8, slot);
        y += slot + gapIn(wish);
    }
}

/// At each node the bands lie in the order of their other ends, so that few of them cross.
void RoutingPicture::stackBands(double scale)
{
    for (PictureBand &band : m_bands)
        band.height = double(band.rows) * scale;
    stackBegins();
    stackEnds();
}

void RoutingPicture::stackBegins()
{
    std::vector<double> heights(m_nodes.size());
    for (const PictureBand &band : m_bands)
        heights[size_t(band.from)] += band.height;
    std::vector<double> next;
    for (const PictureNode &node : m_nodes)
        next.push_back(node.bar.top());
    for (const size_t at : inOrderOf(m_bands, &PictureBand::to)) {
        PictureBand &band = m_bands[at];
        const auto node = size_t(band.from);
        // Each row leaves its node once, and as often as it has targets.
        const double share = heights[node] > 0 ? m_nodes[node].bar.height() / heights[node] : 1;
        band.beginHeight = band.height * std::min(1.0, share);
        band.begin = QPointF(m_nodes[node].bar.right(), next[node]);
        next[node] += band.beginHeight;
    }
}

void RoutingPicture::stackEnds()
{
    std::vector<double> next;
    for (const PictureNode &node : m_nodes)
        next.push_back(node.bar.top());
    for (const size_t at : inOrderOf(m_bands, &PictureBand::from)) {
        PictureBand &band = m_bands[at];
        const auto node = size_t(band.to);
        band.end = QPointF(m_nodes[node].bar.left(), next[node]);
        next[node] += band.height;
    }
}

double RoutingPicture::topAt(const PictureBand &band, double x)
{
    return band.begin.y() + shareAt(band, x) * (band.end.y() - band.begin.y());
}

double RoutingPicture::heightAt(const PictureBand &band, double x)
{
    return band.beginHeight + shareAt(band, x) * (band.height - band.beginHeight);
}

int RoutingPicture::nodeAt(QPointF place) const
{
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        const QRectF bar = m_nodes[i].bar.adjusted(-nearPixels, -1, nearPixels, 1);
        const bool isMiddle = m_nodes[i].column == PictureNode::Rules;
        if (bar.contains(place) || (!isMiddle && m_nodes[i].slot.contains(place)))
            return int(i);
    }
    return -1;
}

int RoutingPicture::bandAt(QPointF place) const
{
    int best = -1;
    double nearest = nearPixels;
    for (size_t i = 0; i < m_bands.size(); ++i) {
        const PictureBand &band = m_bands[i];
        if (place.x() < band.begin.x() || place.x() > band.end.x())
            continue;
        const double top = topAt(band, place.x());
        const double distance
            = std::max({ 0.0, top - place.y(), place.y() - top - heightAt(band, place.x()) });
        // What is painted later lies above.
        if (distance <= nearest) {
            nearest = distance;
            best = int(i);
        }
    }
    return best;
}

int RoutingPicture::beside(int node, int columns) const
{
    if (node < 0 || node >= int(m_nodes.size()))
        return m_nodes.empty() ? -1 : 0;
    // Along the widest band.
    int best = node;
    quint64 most = 0;
    for (const PictureBand &band : m_bands) {
        const int here = columns > 0 ? band.from : band.to;
        const int there = columns > 0 ? band.to : band.from;
        if (here == node && band.rows >= most) {
            most = band.rows;
            best = there;
        }
    }
    return best;
}

int RoutingPicture::below(int node, int steps) const
{
    const int wanted = node + steps;
    if (node < 0 || node >= int(m_nodes.size()))
        return m_nodes.empty() ? -1 : 0;
    const bool isThere = wanted >= 0 && wanted < int(m_nodes.size())
        && m_nodes[size_t(wanted)].column == m_nodes[size_t(node)].column;
    return isThere ? wanted : node;
}

std::vector<int> RoutingPicture::bandsOf(int node) const
{
    std::vector<int> bands;
    for (size_t i = 0; i < m_bands.size(); ++i) {
        if (m_bands[i].from == node || m_bands[i].to == node)
            bands.push_back(int(i));
    }
    return bands;
}

std::vector<int> RoutingPicture::flowsOf(int node) const
{
    std::vector<int> flows;
    for (const int band : bandsOf(node)) {
        const std::vector<int> &more = m_bands[size_t(band)].flows;
        flows.insert(flows.end(), more.begin(), more.end());
    }
    std::sort(flows.begin(), flows.end());
    flows.erase(std::unique(flows.begin(), flows.end()), flows.end());
    return flows;
}

} // namespace wql
