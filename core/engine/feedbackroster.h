// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/config/loaderconfig.h"
#include "core/engine/enginesettings.h"
#include "core/engine/storedactionledger.h"
#include "core/feedback/auditlog.h"
#include "core/feedback/feedbacksession.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace wql {

/// The feedback actions of all targets: makes a session for each that may ask, replaces those whose part of
/// the configuration changed, and keeps their ledgers.
///
/// A session that is replaced finishes what runs; its successor goes on asking where it was. Other rules
/// replace none: they only bound what the target may act on. The calls themselves go out with the uploads of
/// the target (sideCalls).
class FeedbackRoster : public QObject {
    Q_OBJECT
public:
    /// \a auditFile is for a configuration that names none.
    /// \a stored is what the state store has; what the last run left there is settled when its target comes.
    FeedbackRoster(const Clock &clock, std::vector<ActionRecord> stored, StoredActionLedger::Disk disk,
        const QString &auditFile);
    ~FeedbackRoster() override;

    void configure(
        const LoaderConfig &config, const PasswordReader &passwords, const TenantRegistry::RowSource &rows);

    /// None for a target whose actions are off.
    SideCalls *sideCalls(const QString &key) const;
    ActionCounters counters(const QString &key) const;

    const QString &auditPath() const { return m_audit.path(); }

    void addTo(StateChanges &changes) const;
    void onCommitted(const StateChanges &changes);

    /// Begins nothing any more.
    void stop();
    bool isIdle() const;
    /// Of what configure() replaced, something still runs.
    bool endsSessions() const { return !m_retired.empty(); }

Q_SIGNALS:
    /// The target's next question may be due earlier than it was.
    void rescheduled(const QString &key);
    void reported(const QString &target, const wql::FeedbackResult &result);
    void troubleChanged(const QString &target);
    void becameIdle(); ///< what ran has ended, of one session at least

private:
    StoredActionLedger &ledger(const QString &key);
    std::unique_ptr<FeedbackSession> makeSession(
        const LoaderConfig &config, const Target &target, const std::vector<ActionEndpoint> &endpoints);
    void retire(std::unique_ptr<FeedbackSession> session);
    void dropIdle();

    const Clock &m_clock;
    std::vector<ActionRecord> m_stored; ///< of targets that have no ledger yet
    StoredActionLedger::Disk m_disk;
    QString m_auditFile; ///< unless the configuration names another
    AuditLog m_audit;
    LoaderConfig m_config;
    std::vector<ActionEndpoint> m_endpoints;
    std::shared_ptr<TenantRegistry> m_tenants; ///< of m_config's rules
    std::map<QString, std::unique_ptr<StoredActionLedger>> m_ledgers;
    std::map<QString, std::unique_ptr<FeedbackSession>> m_sessions;
    std::vector<std::unique_ptr<FeedbackSession>> m_retired;
    bool m_hasForgotten = false; ///< ids of targets that are gone, once a run
};

} // namespace wql
