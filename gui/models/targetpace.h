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
    void add(std::chrono::milliseconds now, quint64 rowsConfirmed, qint64 backlogBytes);

    double rowsPerMinute() const; ///< over the last minute, or what is known of it
    QList<double> curve() const; ///< rows in each three seconds, oldest first, at most 40
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

    std::deque<Look> m_looks; ///< newest last
    qint64 m_worstBacklog = 0; ///< since there was none
};

} // namespace wql
