// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/history/minutes.h"

#include <algorithm>
#include <utility>

namespace wql {

using namespace std::chrono_literals;

std::vector<TargetMinute> Minutes::add(std::chrono::seconds now, const std::vector<TargetSample> &samples)
{
    std::vector<TargetMinute> over;
    const std::chrono::seconds minute = stepBegin(now, 1min);
    if (minute != m_minute)
        over = end();
    m_minute = minute;
    for (const TargetSample &sample : samples) {
        if (!sample.state)
            continue;
        HistoryPoint seen{
            .time = minute, .rows = newRows(sample), .lag = sample.lag, .backlogBytes = sample.backlogBytes
        };
        HistoryPoint &point = m_points[sample.key];
        const PastState worst = std::max(point.worst(), *sample.state);
        seen.add(point);
        seen.minutes = {};
        seen.minutes.of(worst) = 1;
        point = seen;
    }
    if (m_totals.size() > maxTotals)
        forgetTotals(samples);
    return over;
}

std::vector<TargetMinute> Minutes::end()
{
    std::vector<TargetMinute> over;
    for (const auto &[key, point] : std::exchange(m_points, {}))
        over.push_back({ key, point });
    return over;
}

const HistoryPoint *Minutes::current(const QString &key) const
{
    const auto found = m_points.find(key);
    return found == m_points.end() ? nullptr : &found->second;
}

/// A total that is smaller than before counts from zero: the target was taken out and put back.
quint64 Minutes::newRows(const TargetSample &sample)
{
    const quint64 before = std::exchange(m_totals[sample.key], sample.rowsConfirmed);
    return sample.rowsConfirmed >= before ? sample.rowsConfirmed - before : sample.rowsConfirmed;
}

void Minutes::forgetTotals(const std::vector<TargetSample> &samples)
{
    std::map<QString, quint64> kept;
    for (const TargetSample &sample : samples)
        if (const auto total = m_totals.find(sample.key); total != m_totals.end())
            kept.insert(*total);
    m_totals = std::move(kept);
}

} // namespace wql
