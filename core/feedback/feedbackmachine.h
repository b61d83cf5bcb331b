// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feedback/actionledger.h"
#include "core/queuemetrics/apifailure.h"
#include "core/queuemetrics/feedbackaction.h"

#include <QSet>

#include <chrono>
#include <optional>
#include <vector>

namespace wql {

/// Decides when to ask one QueueMetrics for feedback actions, which results go with the question, and which
/// of its actions are new. Pure: time is given, and what must outlive us is in the ledger.
///
///     Waiting   question(), when nextPoll() is reached  -> Asking
///     Asking    answered()                              -> Waiting: the results sent are acknowledged
///     Asking    failed()                                -> Waiting: they are sent again
///
/// A refused question means that feedback is switched off there; then we ask rarely.
class FeedbackMachine {
public:
    using Milliseconds = std::chrono::milliseconds;

    struct Intervals {
        Milliseconds usual{ 5000 };
        Milliseconds soon{ 250 }; ///< while results wait to be sent
        Milliseconds rare{ 300000 }; ///< when feedback is off
        Milliseconds max{ 60000 }; ///< between tries while there is no answer
    };

    /// \a ledger must outlive the machine, and recoverActions() must have been called.
    FeedbackMachine(ActionLedger &ledger, Intervals intervals);

    /// In place of \a before, which asked the same QueueMetrics until now: its last answer is the one before
    /// our first.
    void goOnAfter(const FeedbackMachine &before) { m_lastAnswer = before.m_lastAnswer; }

    /// When to ask next; never before this.
    Milliseconds nextPoll() const;

    /// The results that go with the question that is sent now.
    std::vector<FeedbackResult> question(Milliseconds now);

    /// QueueMetrics answered OK. Returns the actions to be judged and run, each of them planned in the
    /// ledger; those it has delivered before are only answered again.
    std::vector<FeedbackAction> answered(const std::vector<FeedbackAction> &actions, Milliseconds now);
    void failed(const ApiFailure &failure);

    /// Between the last two answers; unset before the second.
    std::optional<Milliseconds> sinceLastAnswer() const { return m_sinceLastAnswer; }

    /// Takes a result, to be sent with the next question; also that of an action that was not run.
    void finished(const FeedbackResult &result);

private:
    enum class Pace { Usual, Rare, Failing };

    ActionLedger &m_ledger;
    Intervals m_intervals;
    QStringList m_asked; ///< ids whose results went with the question
    Pace m_pace = Pace::Usual;
    int m_failures = 0;
    std::optional<Milliseconds> m_lastPoll;
    std::optional<Milliseconds> m_lastAnswer;
    std::optional<Milliseconds> m_sinceLastAnswer;
    QSet<QString> m_news; ///< ids whose results were never sent; some are not yet durable
    bool m_hasMore = false; ///< results that found no room in the last question, or were not acknowledged
};

} // namespace wql
