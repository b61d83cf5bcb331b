// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/wizard/targettests.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int atATime = 4;

bool isFailed(const ConnectionStage &stage)
{
    return stage.outcome == ConnectionStage::Outcome::Failed;
}

} // namespace

bool TargetTests::Outcome::isGood() const
{
    return isDone && trouble.isEmpty() && !stages.empty() && std::ranges::none_of(stages, isFailed);
}

void TargetTests::start(const QStringList &targets, Test test)
{
    stop();
    m_test = std::move(test);
    m_waiting = targets;
    m_outcomes.clear();
    for (const QString &target : targets)
        m_outcomes[target];
    m_running = std::make_unique<QObject>();
    next();
}

void TargetTests::stop()
{
    m_calls.clear();
    m_running.reset();
    m_waiting.clear();
    m_outstanding = 0;
}

bool TargetTests::isOver() const
{
    return std::ranges::all_of(m_outcomes, [](const auto &entry) { return entry.second.isDone; });
}

int TargetTests::goodOnes() const
{
    return int(std::ranges::count_if(m_outcomes, [](const auto &entry) { return entry.second.isGood(); }));
}

void TargetTests::next()
{
    while (m_outstanding < atATime && !m_waiting.isEmpty()) {
        const QString target = m_waiting.takeFirst();
        ++m_outstanding;
        const auto onStage = [this, target](const ConnectionStage &stage) {
            m_outcomes[target].stages.push_back(stage);
            Q_EMIT progressed(target);
        };
        m_calls[target] = m_test(target, m_running.get(), onStage,
            [this, target](const auto &reply) { onFinished(target, reply); });
    }
}

void TargetTests::onFinished(const QString &target, const Reply<std::vector<CheckedTarget>> &reply)
{
    --m_outstanding;
    Outcome &outcome = m_outcomes[target];
    outcome.isDone = true;
    // The answer holds all stages, also those whose notification was left out.
    if (reply && !reply->empty())
        outcome.stages = reply->front().report.stages;
    else if (!reply)
        outcome.trouble = reply.error().words;
    next();
    Q_EMIT progressed(target);
}

} // namespace wql
