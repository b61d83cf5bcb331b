// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/wizard/targettests.h"

#include "core/base/jsonvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int atATime = 4;

bool isFailed(const QJsonObject &stage)
{
    return stage.value("outcome"_L1) == "failed"_L1;
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
        LinkCall *call = m_test(target, m_running.get(), [this, target](const QJsonObject &stage) {
            m_outcomes[target].stages.push_back(stage);
            Q_EMIT progressed(target);
        });
        ++m_outstanding;
        connect(call, &LinkCall::finished, this, [this, call, target](const LinkResult &result) {
            call->deleteLater();
            onFinished(target, result);
        });
    }
}

void TargetTests::onFinished(const QString &target, const LinkResult &result)
{
    --m_outstanding;
    Outcome &outcome = m_outcomes[target];
    outcome.isDone = true;
    if (result) {
        // The answer holds all stages, also those whose notification was left out.
        const std::vector<QJsonObject> tested = json::objects(*result, "targets"_L1, 1);
        if (!tested.empty())
            outcome.stages = json::objects(tested.front(), "stages"_L1, 100);
    } else {
        outcome.trouble = result.error().words;
    }
    next();
    Q_EMIT progressed(target);
}

} // namespace wql
