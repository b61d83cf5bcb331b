// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace wql {

/// How much of the event loop's time the work for others may take: a hundredth in the long run, and 20 ms at
/// once after a quiet time, so that who asks now and then is answered at once.
///
/// No debt is longer than half a second: after one piece of work that took very long the share may be more.
class WorkBudget {
public:
    static constexpr int oneIn = 100;
    static constexpr std::chrono::nanoseconds atOnce = std::chrono::milliseconds(20);
    static constexpr std::chrono::nanoseconds maxPause = std::chrono::milliseconds(500);
    /// Many short pauses would cost more than the work between them.
    static constexpr std::chrono::nanoseconds minPause = std::chrono::milliseconds(50);

    /// \a now is a time that passes, the work's end; its zero is arbitrary, but no less than 0.
    void spend(std::chrono::nanoseconds work, std::chrono::nanoseconds now);
    /// How long nothing may be done; 0: something may be done.
    std::chrono::nanoseconds pauseAt(std::chrono::nanoseconds now) const;

private:
    std::chrono::nanoseconds m_paidUntil{ std::chrono::hours(-1) };
};

} // namespace wql
