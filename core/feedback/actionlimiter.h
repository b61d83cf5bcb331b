// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <deque>
#include <map>
#include <optional>

namespace wql {

/// How many feedback actions of one target are looked at, and when. Pure: time is given.
///
/// A bucket fills with so many actions a second up to a burst; only so many of one reply count; what comes
/// too fast for the bucket has to be shown again a little later. Too many refusals of one kind of action
/// within a minute trip a breaker: for a while that kind is refused, so that a QueueMetrics that tries things
/// out cannot go on trying, and all other kinds go on.
class ActionLimiter {
public:
    using Milliseconds = std::chrono::milliseconds;

    struct Limits {
        int perSecond = 5;
        int burst = 20;
        int perReply = 50;
        int refusals = 10; ///< so many of one kind within refusalWindow trip its breaker
        Milliseconds refusalWindow{ std::chrono::minutes{ 1 } };
        Milliseconds pause{ std::chrono::minutes{ 5 } }; ///< how long the breaker stays tripped
        /// QueueMetrics keeps actions while nobody asks. What was asked for longer ago is not done any more.
        Milliseconds maxSilence{ std::chrono::minutes{ 2 } };
        bool executesStale = false; ///< do it all the same
    };
    enum class Admission { Admit, Stale, TooMany, TooFast };

    ActionLimiter() = default;
    explicit ActionLimiter(Limits limits)
        : m_limits(limits)
    {
    }

    /// A reply came; \a sinceLastReply is how long ago the one before was, unset if nobody knows.
    void beginReply(std::optional<Milliseconds> sinceLastReply);

    /// About the next action of that reply, or one that came too fast before.
    Admission admit(Milliseconds now);

    /// How long after TooFast the next action fits.
    Milliseconds untilNext() const;

    /// An action of \a kind was refused for what it is; the caller bounds the number of kinds.
    void noteRefusal(const QString &kind, Milliseconds now);

    bool isTripped(const QString &kind, Milliseconds now) const;
    /// Whether any kind is refused at the moment.
    bool isTripped(Milliseconds now) const;

private:
    struct Breaker {
        std::deque<Milliseconds> refusals;
        std::optional<Milliseconds> trippedAt;
    };

    bool isTripped(const Breaker &breaker, Milliseconds now) const
    {
        return breaker.trippedAt && now < *breaker.trippedAt + m_limits.pause;
    }

    Limits m_limits;
    bool m_isStale = true;
    int m_inReply = 0;
    double m_tokens = -1; ///< negative: never filled yet
    Milliseconds m_filledAt{ 0 };
    std::map<QString, Breaker> m_breakers; ///< of each kind that was refused
};

} // namespace wql
