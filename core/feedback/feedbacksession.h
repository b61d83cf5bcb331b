// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/feedback/actioncounters.h"
#include "core/feedback/actionguard.h"
#include "core/feedback/actionledger.h"
#include "core/feedback/auditlog.h"
#include "core/feedback/feedbackmachine.h"
#include "core/feedback/feedbackrunner.h"
#include "core/queuemetrics/sidecalls.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace wql {

/// The feedback actions of one target, from the question to the report: asks on the connection of its
/// uploads, lets the guard judge, the runner run and the audit log remember. The states are those of its
/// parts.
///
/// Actions that come too fast wait here for their turn, a bounded number of them. The ledger, the audit log
/// and the clock must outlive the session; one that is destroyed leaves what runs as Running in the ledger.
class FeedbackSession : public QObject, public SideCalls {
    Q_OBJECT
public:
    struct Asker {
        QString name; ///< of the target, for the audit log
        QString token;
        ActionMode mode = ActionMode::Enforce;
        /// The first question comes within one interval, at this part of it, so that many targets do not ask
        /// at once.
        double phase = 0;
    };

    FeedbackSession(Asker asker, FeedbackMachine::Intervals intervals, ActionGuard guard,
        ActionLedger &ledger, AuditLog &audit, const Clock &clock);
    ~FeedbackSession() override;

    /// Takes the place of \a before: the answers that it had count as ours.
    void goOnAfter(const FeedbackSession &before) { m_machine.goOnAfter(before.m_machine); }
    /// The rules changed, and nothing else.
    void setScope(TenantScope scope) { m_guard.setScope(std::move(scope)); }

    std::optional<QByteArray> due(std::chrono::milliseconds now) override;
    void answered(const Result<QmAnswer, ApiFailure> &answer, std::chrono::milliseconds now) override;
    std::optional<std::chrono::milliseconds> wakeAt() const override;

    const ActionCounters &counters() const { return m_counters; }
    /// Asks and takes in nothing any more; what waits is answered as not done, what runs is finished.
    void stop();
    bool isIdle() const { return m_waiting.empty() && m_runner.isIdle(); }

Q_SIGNALS:
    /// What was judged, and what came of it if it was run. Their number is bounded like that of actions.
    void reported(const wql::FeedbackResult &result);
    /// wakeAt() may be earlier than it was.
    void rescheduled();
    /// QueueMetrics says that feedback is off, or that it is on again; the breaker tripped.
    void troubleChanged();

private:
    void decide(const FeedbackAction &action);
    void postpone(const FeedbackAction &action);
    void decideWaiting();
    void refuse(const FeedbackResult &answer);
    void noteTrip(std::chrono::milliseconds now);
    void onFinished(
        const FeedbackResult &result, const AdmittedAction &action, const std::vector<AmiOutcome> &outcomes);
    void write(const std::vector<AuditEntry> &entries);
    void setOff(const QString &words);
    AuditContext auditContext() const;

    Asker m_asker;
    AuditLog &m_audit;
    const Clock &m_clock;
    FeedbackMachine m_machine;
    ActionGuard m_guard;
    FeedbackRunner m_runner;
    std::chrono::milliseconds m_firstPoll;
    std::deque<FeedbackAction> m_waiting; ///< came too fast
    QTimer m_waitTimer;
    ActionCounters m_counters;
    bool m_isStopped = false;
};

} // namespace wql
