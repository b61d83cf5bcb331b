// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/workbudget.h"

#include <algorithm>

namespace wql {

void WorkBudget::spend(std::chrono::nanoseconds work, std::chrono::nanoseconds now)
{
    const auto paid = std::max(m_paidUntil, now - atOnce * oneIn) + work * oneIn;
    m_paidUntil = std::min(paid, now + maxPause);
}

std::chrono::nanoseconds WorkBudget::pauseAt(std::chrono::nanoseconds now) const
{
    const std::chrono::nanoseconds owed = m_paidUntil - now;
    return owed.count() > 0 ? std::max(owed, minPause) : std::chrono::nanoseconds(0);
}

} // namespace wql
