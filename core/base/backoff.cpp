// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/backoff.h"

#include <algorithm>

namespace wql {

Backoff::Backoff(Limits limits, quint32 seed)
    : m_limits(limits)
    , m_ceiling(limits.first)
    , m_random(seed)
{
}

std::chrono::milliseconds Backoff::next()
{
    std::uniform_int_distribution<qint64> draw(0, m_ceiling.count());
    const std::chrono::milliseconds delay{ draw(m_random) };
    m_ceiling = std::min(m_ceiling * 2, m_limits.max);
    ++m_failures;
    return delay;
}

void Backoff::reset()
{
    m_ceiling = m_limits.first;
    m_failures = 0;
}

} // namespace wql
