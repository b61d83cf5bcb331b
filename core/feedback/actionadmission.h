// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace wql {

/// How many feedback actions of one target are looked at, and when. Pure: time is given.
///
/// A bucket fills with so many actions a second up to a burst; only so many of one reply count; what comes
/// too fast for the bucket has to be shown again a little later. Too many refusals within a minute trip a
/// breaker: for a while everything is refused, so that a QueueMetrics that tries things out cannot go on
/// trying.
class ActionAdmission {
public:
    using Milliseconds = std::chrono::milliseconds;

    struct Limits {
        int perSecond = 5;
        int burst = 20;
        int perReply = 50;
        int refusals = 10; ///< so many within refusalWindow trip the breaker
        Milliseconds refusalWindow{ std::chrono::minutes{ 1 } };
        Milliseconds pause{ std::chrono::minutes{ 5 } }; ///< how long the breaker stays tripped
        /// QueueMetrics keeps actions while nobody asks. What was asked for longer ago is not done any more.
        Milliseconds longestSilence{ std::chrono::minutes{ 2 } };
        bool executesStale = false; ///< do it all the same
    };
    enum class Decision { Admit, Stale, TooMany, TooFast, Tripped };

    ActionAdmission() = default;
    explicit ActionAdmission(Limits limits)
        : m_limits(limits)
    {
    }

    /// A reply came; \a sinceLastReply is how long ago the one before was, unset if nobody knows.
    void beginReply(std::optional<Milliseconds> sinceLastReply);

    /// About the next action of that reply, or one that came too fast before.
    Decision admit(Milliseconds now);

    /// How long after TooFast the next action fits.
    Milliseconds untilNext() const;

    /// The action was refused for what it is. True if this trips the breaker.
    bool noteRefusal(Milliseconds now);

    bool isTripped(Milliseconds now) const { return m_trippedAt && now < *m_trippedAt + m_limits.pause; }

private:
    Limits m_limits;
    bool m_isStale = true;
    int m_inReply = 0;
    double m_tokens = -1; ///< negative: never filled yet
    Milliseconds m_filledAt{ 0 };
    std::deque<Milliseconds> m_refusals;
    std::optional<Milliseconds> m_trippedAt;
};

} // namespace wql
