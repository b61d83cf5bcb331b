// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/feedbackqueue.h"

#include <algorithm>
#include <utility>

namespace wql {

void FeedbackQueue::take(const SandboxActionResult &result)
{
    m_results.push_back(result);
    std::erase_if(m_waiting, [&](const SandboxAction &action) { return action.id == result.id; });
}

std::vector<SandboxAction> FeedbackQueue::deliver(bool redeliver)
{
    return redeliver ? m_waiting : std::exchange(m_waiting, {});
}

} // namespace wql
