// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/actionadmission.h"

#include <algorithm>

namespace wql {

void ActionAdmission::beginReply(std::optional<Milliseconds> sinceLastReply)
{
    m_inReply = 0;
    m_isStale = !m_limits.executesStale && (!sinceLastReply || *sinceLastReply > m_limits.longestSilence);
}

ActionAdmission::Decision ActionAdmission::admit(Milliseconds now)
{
    if (++m_inReply > m_limits.perReply)
        return Decision::TooMany;
    if (m_isStale)
        return Decision::Stale;
    if (isTripped(now))
        return Decision::Tripped;
    const double gained = double((now - m_filledAt).count()) * m_limits.perSecond / 1000.0;
    m_tokens = m_tokens < 0 ? m_limits.burst : std::min(m_tokens + gained, double(m_limits.burst));
    m_filledAt = now;
    if (m_tokens < 1) {
        --m_inReply;
        return Decision::TooFast;
    }
    m_tokens -= 1;
    return Decision::Admit;
}

ActionAdmission::Milliseconds ActionAdmission::untilNext() const
{
    return Milliseconds{ qint64((1 - m_tokens) * 1000 / m_limits.perSecond) + 1 };
}

bool ActionAdmission::noteRefusal(Milliseconds now)
{
    while (!m_refusals.empty() && m_refusals.front() + m_limits.refusalWindow <= now)
        m_refusals.pop_front();
    m_refusals.push_back(now);
    if (int(m_refusals.size()) < m_limits.refusals || isTripped(now))
        return false;
    m_refusals.clear();
    m_trippedAt = now;
    return true;
}

} // namespace wql
