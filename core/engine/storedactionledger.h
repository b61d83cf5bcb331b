// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/feedback/actionledger.h"
#include "core/state/staterecords.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <functional>

namespace wql {

/// The feedback actions of one target, kept by the state store.
///
/// Changes go to disk with the next commit, many in one. Only begin() waits for the disk itself: before it
/// returns, neither kill -9 nor a power cut can make us forget that the action may have been done. A result
/// is not among undelivered() before it is committed, so that after a kill QueueMetrics is told the same
/// again; only a power cut may turn it into "unknown". A plan that is lost is no loss: its action was not
/// begun.
///
/// Ids are \a remembered for 30 days, or until \a maxRecords younger ones have come.
class StoredActionLedger final : public ActionLedger {
public:
    static constexpr std::chrono::hours remembered{ 30 * 24 };

    struct Disk {
        std::function<void()> touch; ///< something changed: commit soon
        std::function<bool()> commitNow;
    };

    /// \a stored are the records of this target.
    StoredActionLedger(QString target, const std::vector<ActionRecord> &stored, Disk disk, const Clock &clock,
        qsizetype maxRecords = 20000);

    Stage stage(const QString &id) const override;
    bool plan(const QString &id) override;
    bool begin(const QString &id) override;
    bool finish(const FeedbackResult &result) override;
    bool acknowledge(const QStringList &ids) override;
    bool repeat(const QString &id) override;
    std::vector<FeedbackResult> undelivered(qsizetype most) const override;
    QStringList left(Stage stage) const override;

    /// What is not on disk yet.
    void addTo(StateChanges &changes) const;
    void onCommitted(const StateChanges &changes);

private:
    void change(const ActionRecord &record);
    bool makeRoom();
    void forget(const QString &id);
    bool isForgettable(const ActionRecord &record) const;

    QString m_target;
    Disk m_disk;
    const Clock &m_clock;
    qsizetype m_maxRecords;
    QHash<QString, ActionRecord> m_records;
    QStringList m_undelivered; ///< ids of results, oldest first
    QSet<QString> m_unwritten;
    QSet<QString> m_forgotten; ///< and still on disk
};

} // namespace wql
