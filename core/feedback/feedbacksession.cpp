// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/feedbacksession.h"

#include "core/feedback/transactiontext.h"
#include "core/queuemetrics/commands.h"

#include <algorithm>
#include <utility>

namespace wql {

using namespace Qt::StringLiterals;
using Milliseconds = std::chrono::milliseconds;

namespace {

constexpr size_t maxWaiting = 200;

FeedbackResult forPeople(FeedbackResult result)
{
    result.id = printable(result.id);
    result.text = printable(result.text);
    return result;
}

} // namespace

FeedbackSession::FeedbackSession(Asker asker, FeedbackMachine::Intervals intervals, ActionGuard guard,
    ActionLedger &ledger, AuditLog &audit, const Clock &clock)
    : m_asker(std::move(asker))
    , m_audit(audit)
    , m_clock(clock)
    , m_machine(ledger, intervals)
    , m_guard(std::move(guard))
    , m_runner(ledger, {})
    , m_firstPoll(clock.monotonic() + Milliseconds{ qint64(double(intervals.usual.count()) * asker.phase) })
{
    m_waitTimer.setSingleShot(true);
    connect(&m_waitTimer, &QTimer::timeout, this, &FeedbackSession::decideWaiting);
    connect(&m_runner, &FeedbackRunner::finished, this, &FeedbackSession::onFinished);
}

FeedbackSession::~FeedbackSession() = default;

// ---------------------------------------------------------------- asking

std::optional<Milliseconds> FeedbackSession::wakeAt() const
{
    if (m_isStopped)
        return std::nullopt;
    return std::max(m_firstPoll, m_machine.nextPoll());
}

std::optional<QByteArray> FeedbackSession::due(Milliseconds now)
{
    if (m_isStopped || now < *wakeAt())
        return std::nullopt;
    return checkFbBody(m_asker.token, m_machine.question(now));
}

void FeedbackSession::answered(const Result<QmAnswer, ApiFailure> &answer, Milliseconds now)
{
    if (!answer) {
        m_machine.failed(answer.error());
        if (answer.error().kind == ApiFailure::Kind::Refused)
            setOff(answer.error().words.isEmpty() ? u"KO"_s : answer.error().words);
        return;
    }
    setOff({});
    const std::vector<FeedbackAction> fresh
        = m_machine.answered(m_isStopped ? std::vector<FeedbackAction>() : answer->actions, now);
    m_guard.beginReply(m_machine.sinceLastAnswer());
    noteTrip(now);
    m_counters.asked += fresh.size();
    for (const FeedbackAction &action : fresh)
        decide(action);
}

void FeedbackSession::setOff(const QString &words)
{
    if (std::exchange(m_counters.offWords, words).isEmpty() != words.isEmpty())
        Q_EMIT troubleChanged();
}

// ---------------------------------------------------------------- judging

void FeedbackSession::decide(const FeedbackAction &action)
{
    if (!m_waiting.empty()) // what came earlier goes first
        return postpone(action);
    const Milliseconds now = m_clock.monotonic();
    const ActionDecision decision = m_guard.decide(action, now);
    if (decision.showAgainAt) {
        m_waitTimer.start(*decision.showAgainAt - now);
        postpone(action);
    } else if (decision.toRun) {
        m_runner.run(*decision.toRun);
    } else {
        write(auditOf(auditContext(), decision));
        noteTrip(now);
        refuse(*decision.answer);
        if (!decision.verdicts.empty())
            Q_EMIT reported(forPeople(*decision.answer));
    }
}

void FeedbackSession::postpone(const FeedbackAction &action)
{
    if (m_waiting.size() < maxWaiting)
        m_waiting.push_back(action);
    else
        refuse({ action.id, false, u"KO: refused by the loader: too many actions wait"_s });
}

void FeedbackSession::decideWaiting()
{
    for (std::deque<FeedbackAction> waiting = std::exchange(m_waiting, {}); !waiting.empty();
         waiting.pop_front())
        decide(waiting.front());
    Q_EMIT rescheduled();
}

void FeedbackSession::refuse(const FeedbackResult &answer)
{
    ++m_counters.refused;
    m_counters.lastRefusal = printable(answer.text);
    m_machine.finished(answer);
}

void FeedbackSession::noteTrip(Milliseconds now)
{
    const bool wasTripped = std::exchange(m_counters.isTripped, m_guard.isTripped(now));
    if (wasTripped != m_counters.isTripped)
        Q_EMIT troubleChanged();
}

void FeedbackSession::stop()
{
    m_isStopped = true;
    m_waitTimer.stop();
    for (const FeedbackAction &action : std::exchange(m_waiting, {}))
        refuse({ action.id, false, u"KO: not done (loader stopped or configured anew)"_s });
}

// ---------------------------------------------------------------- reporting

void FeedbackSession::onFinished(
    const FeedbackResult &result, const AdmittedAction &action, const std::vector<AmiOutcome> &outcomes)
{
    ++(result.ok ? m_counters.done : m_counters.failed);
    write(auditOf(auditContext(), action, outcomes, result));
    m_machine.finished(result);
    Q_EMIT reported(forPeople(result));
    Q_EMIT rescheduled();
}

void FeedbackSession::write(const std::vector<AuditEntry> &entries)
{
    for (const AuditEntry &entry : entries)
        m_counters.auditLinesLost += !m_audit.append(entry);
}

AuditContext FeedbackSession::auditContext() const
{
    return { m_clock.wall(), m_asker.name, m_asker.mode };
}

} // namespace wql
