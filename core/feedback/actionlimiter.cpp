// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/actionlimiter.h"

#include <algorithm>

namespace wql {

void ActionLimiter::beginReply(std::optional<Milliseconds> sinceLastReply)
{
    m_inReply = 0;
    m_isStale = !m_limits.executesStale && (!sinceLastReply || *sinceLastReply > m_limits.maxSilence);
}

ActionLimiter::Admission ActionLimiter::admit(Milliseconds now)
{
    if (++m_inReply > m_limits.perReply)
        return Admission::TooMany;
    if (m_isStale)
        return Admission::Stale;
    const double gained = double((now - m_filledAt).count()) * m_limits.perSecond / 1000.0;
    m_tokens = m_tokens < 0 ? m_limits.burst : std::min(m_tokens + gained, double(m_limits.burst));
    m_filledAt = now;
    if (m_tokens < 1) {
        --m_inReply;
        return Admission::TooFast;
    }
    m_tokens -= 1;
    return Admission::Admit;
}

ActionLimiter::Milliseconds ActionLimiter::untilNext() const
{
    return Milliseconds{ qint64((1 - m_tokens) * 1000 / m_limits.perSecond) + 1 };
}

void ActionLimiter::noteRefusal(const QString &kind, Milliseconds now)
{
    Breaker &breaker = m_breakers[kind];
    std::deque<Milliseconds> &refusals = breaker.refusals;
    while (!refusals.empty() && refusals.front() + m_limits.refusalWindow <= now)
        refusals.pop_front();
    refusals.push_back(now);
    if (int(refusals.size()) < m_limits.refusals || isTripped(breaker, now))
        return;
    refusals.clear();
    breaker.trippedAt = now;
}

bool ActionLimiter::isTripped(const QString &kind, Milliseconds now) const
{
    const auto breaker = m_breakers.find(kind);
    return breaker != m_breakers.end() && isTripped(breaker->second, now);
}

bool ActionLimiter::isTripped(Milliseconds now) const
{
    return std::any_of(m_breakers.begin(), m_breakers.end(),
        [this, now](const auto &entry) { return isTripped(entry.second, now); });
}

} // namespace wql
