// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feedback/actionguard.h"
#include "core/feedback/actionledger.h"

#include <QObject>

#include <deque>
#include <memory>
#include <vector>

namespace wql {

/// Carries admitted actions to their endpoints: one AmiSession at a time on each, endpoints side by side.
///
///     Idle     run()                  -> Busy
///     Busy     a session finished, more waits on its endpoint -> Busy
///     Busy     nothing waits, nothing runs                    -> Idle
///
/// Each action is begun in the ledger before its first byte is sent; what cannot be begun there is not sent.
/// Each is reported once, never from inside run(). The ledger must outlive the runner. Destroying a runner is
/// silent and leaves what runs as Running in the ledger.
class FeedbackRunner : public QObject {
    Q_OBJECT
public:
    struct Limits {
        size_t waitingPerEndpoint = 100;
        AmiDeadlines deadlines;
    };

    FeedbackRunner(ActionLedger &ledger, Limits limits, QObject *parent = nullptr);
    ~FeedbackRunner() override;

    void run(const wql::AdmittedAction &action);
    bool isIdle() const;

Q_SIGNALS:
    /// \a outcomes are per transaction of \a action; empty if it was not started. The result is not in the
    /// ledger yet.
    void finished(const wql::FeedbackResult &result, const wql::AdmittedAction &action,
        const std::vector<wql::AmiOutcome> &outcomes);

private:
    struct Lane {
        ActionEndpoint endpoint;
        std::deque<AdmittedAction> waiting;
        std::unique_ptr<AmiSession> session;
    };

    Lane &laneOf(const ActionEndpoint &endpoint);
    void startNext(Lane &lane);
    void onSessionFinished(Lane &lane, const std::vector<AmiOutcome> &outcomes);
    void refuse(const AdmittedAction &action, const QString &reason);

    ActionLedger &m_ledger;
    Limits m_limits;
    std::vector<std::unique_ptr<Lane>> m_lanes; ///< one per endpoint of the configuration
};

/// The result that QueueMetrics gets for what Asterisk said. OK if every transaction was done.
FeedbackResult resultOf(const AdmittedAction &action, const std::vector<AmiOutcome> &outcomes);

} // namespace wql
