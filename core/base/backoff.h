// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <random>

namespace wql {

/// How long to wait before the next try: full jitter below a ceiling that doubles, for ever.
///
/// Full jitter (a uniform draw from zero to the ceiling) spreads a thousand loaders that lost the
/// same QueueMetrics at the same moment. The same seed gives the same delays.
class Backoff {
public:
    struct Limits {
        std::chrono::milliseconds first{ 500 };
        std::chrono::milliseconds max{ std::chrono::seconds{ 30 } };
    };

    Backoff(Limits limits, quint32 seed);

    /// The delay before the next try; each call doubles the ceiling up to Limits::max.
    std::chrono::milliseconds next();

    /// Something succeeded: the next delay is short again.
    void reset();

    int failures() const { return m_failures; }

private:
    Limits m_limits;
    std::chrono::milliseconds m_ceiling;
    std::minstd_rand m_random;
    int m_failures = 0;
};

} // namespace wql
