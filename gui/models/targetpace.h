// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace wql {

/// How fast a target takes rows and how long its backlog will last, from what its status said lately. Pure:
/// it is told the time. Two minutes are remembered, at most one look a second.
class TargetPace {
public:
    static constexpr std::chrono::seconds curveSlice{ 3 };
    static constexpr int curveSlices = 40; ///< two minutes

    void add(std::chrono::milliseconds now, quint64 rowsConfirmed, qint64 backlogBytes);

    double rowsPerMinute() const; ///< over the last minute, or what is known of it
    /// Rows in each slice of time that is over and known from its beginning to its end, oldest first; the
    /// last one ended less than a slice ago. At most curveSlices.
    QList<double> curve() const;
    /// How much of the backlog there was is done, 0 to 1; 1 when there is none.
    double progress() const;
    /// Nothing while the backlog does not shrink.
    std::optional<std::chrono::seconds> remaining() const;

private:
    struct Look {
        std::chrono::milliseconds time;
        quint64 rows;
        qint64 backlog;
    };

    std::deque<Look>::const_iterator aMinuteAgo() const;
    double rowsAt(std::chrono::milliseconds time) const;

    std::deque<Look> m_looks; ///< newest last
    qint64 m_worstBacklog = 0; ///< since there was none
};

/// The height that curves beside each other share, in rows a slice: the highest of them, up to the next of 1,
/// 2 and 5 with zeros, so that it seldom changes, and at least a row a second.
double curveScale(double highest);

} // namespace wql
