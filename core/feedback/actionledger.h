// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/feedbackaction.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace wql {

/// What became of the feedback actions of one target, durably: an id is executed at most once, across
/// restarts, and its result is kept until QueueMetrics has it.
///
///     (unknown)  plan()         -> Planned
///     Planned    begin()        -> Running
///     any        finish()       -> Done
///     Done       acknowledge()  -> Done, result delivered
///     Planned, Running  recoverActions() -> Done, with a KO that says what is known
///
/// A function that returns false could not make the change durable; the caller must not go on as if it had.
/// Ids are remembered for 30 days at least.
class ActionLedger {
public:
    enum class Stage { Unknown, Planned, Running, Done };

    virtual ~ActionLedger() = default;

    virtual Stage stage(const QString &id) const = 0;
    virtual bool plan(const QString &id) = 0;
    virtual bool begin(const QString &id) = 0;
    virtual bool finish(const FeedbackResult &result) = 0;

    /// QueueMetrics has these results. They are not sent again unless the action is delivered again.
    virtual bool acknowledge(const QStringList &ids) = 0;

    /// The action was delivered again: its result, if there is one, is sent again.
    virtual bool repeat(const QString &id) = 0;

    /// At most \a maxCount results that QueueMetrics is not known to have, oldest first.
    virtual std::vector<FeedbackResult> undelivered(qsizetype maxCount) const = 0;

    /// Ids that the last run of the loader left in \a stage.
    virtual QStringList left(Stage stage) const = 0;
};

/// To be called once after a start: settles what the last run left. What was running may have been done, so
/// it is never run again; what was planned was not.
inline void recoverActions(ActionLedger &ledger)
{
    for (const QString &id : ledger.left(ActionLedger::Stage::Running))
        ledger.finish({ id, false, QStringLiteral("KO: unknown whether it was done (loader restarted)") });
    for (const QString &id : ledger.left(ActionLedger::Stage::Planned))
        ledger.finish({ id, false, QStringLiteral("KO: not done (loader restarted)") });
}

} // namespace wql
