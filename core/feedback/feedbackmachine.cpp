// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/feedbackmachine.h"

#include <algorithm>

namespace wql {

namespace {

constexpr qsizetype resultsPerQuestion = 50;

} // namespace

FeedbackMachine::FeedbackMachine(ActionLedger &ledger, Intervals intervals)
    : m_ledger(ledger)
    , m_intervals(intervals)
{
}

FeedbackMachine::Milliseconds FeedbackMachine::nextPoll() const
{
    if (!m_lastPoll)
        return Milliseconds::min();
    switch (m_pace) {
    case Pace::Usual:
        return *m_lastPoll
            + (m_hasMore || !m_news.isEmpty() ? std::min(m_intervals.soon, m_intervals.usual)
                                              : m_intervals.usual);
    case Pace::Rare:
        return *m_lastPoll + std::max(m_intervals.rare, m_intervals.usual);
    case Pace::Failing:
        return *m_lastPoll
            + std::min(m_intervals.usual * (1 << std::min(m_failures - 1, 10)),
                std::max(m_intervals.max, m_intervals.usual));
    }
    Q_UNREACHABLE();
}

std::vector<FeedbackResult> FeedbackMachine::question(Milliseconds now)
{
    m_lastPoll = now;
    m_hasMore = false;
    std::vector<FeedbackResult> results = m_ledger.undelivered(resultsPerQuestion);
    m_asked.clear();
    for (const FeedbackResult &result : results) {
        m_asked.append(result.id);
        m_news.remove(result.id);
    }
    return results;
}

std::vector<FeedbackAction> FeedbackMachine::answered(
    const std::vector<FeedbackAction> &actions, Milliseconds now)
{
    m_pace = Pace::Usual;
    m_failures = 0;
    if (m_lastAnswer)
        m_sinceLastAnswer = now - *m_lastAnswer;
    m_lastAnswer = now;
    if (!m_asked.isEmpty())
        m_ledger.acknowledge(m_asked);
    m_asked.clear();
    m_hasMore = !m_ledger.undelivered(1).empty();

    std::vector<FeedbackAction> fresh;
    for (const FeedbackAction &action : actions) {
        switch (m_ledger.stage(action.id)) {
        case ActionLedger::Stage::Unknown:
            // What cannot be remembered must not be run: it could be run twice.
            if (!action.id.isEmpty() && m_ledger.plan(action.id))
                fresh.push_back(action);
            break;
        case ActionLedger::Stage::Done:
            // No news: an action that comes with every answer must not make us ask more often.
            m_ledger.repeat(action.id);
            break;
        case ActionLedger::Stage::Planned:
        case ActionLedger::Stage::Running:
            break;
        }
    }
    return fresh;
}

void FeedbackMachine::failed(const ApiFailure &failure)
{
    m_asked.clear();
    ++m_failures;
    m_pace = failure.kind == ApiFailure::Kind::Refused ? Pace::Rare : Pace::Failing;
}

void FeedbackMachine::finished(const FeedbackResult &result)
{
    if (m_ledger.finish(result))
        m_news.insert(result.id);
}

} // namespace wql
