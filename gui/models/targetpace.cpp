// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/targetpace.h"

#include <algorithm>
#include <cmath>

namespace wql {

using namespace std::chrono_literals;

namespace {

/// A slice more than the curve has: it begins with a whole one.
constexpr auto memory = TargetPace::curveSlice * (TargetPace::curveSlices + 1);

} // namespace

void TargetPace::add(std::chrono::milliseconds now, quint64 rowsConfirmed, qint64 backlogBytes)
{
    // Counters of a restarted loader begin anew, and what was before says nothing any more.
    if (!m_looks.empty() && rowsConfirmed < m_looks.back().rows)
        m_looks.clear();
    // The newest look stands for now until the second is over: the first of each second is kept.
    if (m_looks.size() >= 2 && now - m_looks[m_looks.size() - 2].time < 1s)
        m_looks.pop_back();
    m_looks.push_back({ now, rowsConfirmed, backlogBytes });
    while (now - m_looks.front().time > memory)
        m_looks.pop_front();
    m_worstBacklog = backlogBytes == 0 ? 0 : std::max(m_worstBacklog, backlogBytes);
}

std::deque<TargetPace::Look>::const_iterator TargetPace::aMinuteAgo() const
{
    return std::ranges::find_if(
        m_looks, [this](const Look &look) { return m_looks.back().time - look.time <= 60s; });
}

double TargetPace::rowsPerMinute() const
{
    if (m_looks.size() < 2)
        return 0;
    const auto first = aMinuteAgo();
    const double minutes
        = std::chrono::duration<double, std::ratio<60>>(m_looks.back().time - first->time).count();
    return minutes > 0 ? double(m_looks.back().rows - first->rows) / minutes : 0;
}

/// Between two looks rows are taken to flow evenly: when each of them came nobody knows.
double TargetPace::rowsAt(std::chrono::milliseconds time) const
{
    const auto behind = std::ranges::lower_bound(m_looks, time, {}, &Look::time);
    if (behind == m_looks.begin())
        return double(behind->rows);
    const Look &before = *(behind - 1);
    const double share = double((time - before.time).count()) / double((behind->time - before.time).count());
    return double(before.rows) + share * double(behind->rows - before.rows);
}

QList<double> TargetPace::curve() const
{
    QList<double> rows;
    if (m_looks.size() < 2)
        return rows;
    const std::chrono::milliseconds slice = curveSlice;
    const auto last = m_looks.back().time / slice;
    const auto first = std::max<qint64>(last - curveSlices, (m_looks.front().time + slice - 1ms) / slice);
    for (auto at = first; at < last; ++at)
        rows += rowsAt((at + 1) * slice) - rowsAt(at * slice);
    return rows;
}

double TargetPace::progress() const
{
    if (m_looks.empty() || m_worstBacklog == 0)
        return 1;
    return 1.0 - double(m_looks.back().backlog) / double(m_worstBacklog);
}

std::optional<std::chrono::seconds> TargetPace::remaining() const
{
    if (m_looks.size() < 2 || m_looks.back().backlog == 0)
        return {};
    const auto first = aMinuteAgo();
    const double seconds = std::chrono::duration<double>(m_looks.back().time - first->time).count();
    const double done = double(first->backlog - m_looks.back().backlog);
    // A look or two say nothing yet, and what takes more than a month is no forecast.
    if (seconds < 3 || done <= 0)
        return {};
    const double left = double(m_looks.back().backlog) * seconds / done;
    return left > 30.0 * 24 * 3600 ? std::nullopt : std::optional(std::chrono::seconds(qint64(left) + 1));
}

double curveScale(double highest)
{
    constexpr double least = double(TargetPace::curveSlice.count());
    if (highest <= least)
        return least;
    const double zeros = std::pow(10, std::floor(std::log10(highest)));
    for (const double step : { 1.0, 2.0, 5.0 }) {
        if (highest <= step * zeros)
            return step * zeros;
    }
    return 10 * zeros;
}

} // namespace wql
