// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/config/loaderconfig.h"
#include "core/engine/cursortable.h"
#include "core/engine/feedbackroster.h"
#include "core/engine/loghistory.h"
#include "core/engine/logpoller.h"
#include "core/engine/rowdistributor.h"
#include "core/engine/statecommitter.h"
#include "core/engine/statuscollector.h"
#include "core/engine/targetroster.h"
#include "core/engine/verifications.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace wql {

/// The loader: wires the parts that a configuration asks for, lets them run, hands them another
/// configuration, and stops them with their state on disk.
///
///     Stopped   start() -> Running
///     Running   stop()  -> Stopping   (waits for outstanding answers, not longer than the deadline)
///     Stopping          -> Stopped    (signal stopped())
///
/// An engine runs once: after stopped() there is nothing left to do with it but to look.
class Engine : public QObject {
    Q_OBJECT
public:
    enum class State { Stopped, Running, Stopping };

    /// Fails if the state cannot be had: locked by another loader, not writable, of a newer version.
    static Result<std::unique_ptr<Engine>, StateFailure> open(const Clock &clock,
        const EngineSettings &settings, const LoaderConfig &config, PasswordReader passwords);
    ~Engine() override;

    /// The first look at the log is taken before this returns.
    void start();
    /// The log's path and the state directory stay; all else changes where it differs.
    void reload(const LoaderConfig &config);
    /// Something of the configuration before a reload() still waits for its last answer, of rows or actions.
    bool endsSessions() const { return !m_roster.retired().empty() || m_feedback.endsSessions(); }
    void stop();

    State state() const { return m_state; }
    const LoaderConfig &config() const { return m_config; }
    /// How the state store was found.
    StateOpening opening() const { return m_committer.opening(); }
    const EngineSettings &settings() const { return m_settings; }
    LoaderStatus status() const { return collector().status(); }
    /// None: no target of that name is fed.
    std::optional<TargetStatus> targetStatus(const QString &name) const
    {
        return collector().targetStatus(name);
    }
    WorkSigns workSigns() const { return collector().workSigns(); }
    RoutingCounters routingCounters() const { return m_distributor.timeline().latest().router->counters(); }
    Result<Secret, QString> passwordOf(const Target &target) const { return m_roster.passwordOf(target); }
    /// Nothing is known of it while others have come on: fed from now on, it gets no row from before its
    /// rules.
    bool wouldBeginNow(const Target &target) const;
    QString actionsLog() const { return m_feedback.auditPath(); } ///< the file of the audit of actions
    Verifications &verifications() { return m_verifications; }
    const Verifications &verifications() const { return m_verifications; }
    /// Tries parked and failing targets now.
    void retryNow();

    /// \name Orders about one target; false: none of that name is fed
    /// @{
    /// A paused target gets nothing, also no sign of life and no question for actions; its rows wait in the
    /// log. Remembered by name across restarts.
    bool setPaused(const QString &name, bool paused);
    bool isPaused(const QString &name) const { return m_roster.isPaused(name); }
    /// Asks the server where to go on, as after a start; what waited or was parked does not wait any longer.
    bool resync(const QString &name);
    /// What a person says to a target that waits for it (TargetStatus::Remark). False: none of that name
    /// does.
    bool decide(const QString &name, Decision decision);
    /// @}

    /// \name Rows that a target refuses
    /// @{
    /// By number, from behind \a after on, at most \a max.
    std::vector<ShownRefusedRow> refusedRows(const QString &name, qint64 after, size_t max) const
    {
        return collector().shownRefused(name, after, max);
    }
    /// The numbers of those that are not at the target yet. None: no target of that name is fed.
    std::optional<std::vector<qint64>> openRefusedRows(const QString &name) const;
    /// False: the target does not run, there is no such row, it is at the target, or it cannot be cut. A row
    /// that is tried again goes by the present rules and rewrites, if the log still has it.
    bool decideRefused(const QString &name, qint64 number, RefusedRows::Order order);
    /// @}

Q_SIGNALS:
    void polled(); ///< the log was looked at, and what follows from that is done
    void progressed();
    void targetChanged(const QString &name); ///< its state or failure
    void verified(const QString &target); ///< a verification, or its repair, has ended
    /// A target refuses a row while it takes others.
    void rowRefused(const QString &name, const wql::ShownRefusedRow &row);
    void logChanged(); ///< its health, or rotation, truncation
    /// A feedback action was refused after a look at it, or has run.
    void actionReported(const QString &target, const wql::FeedbackResult &result);
    /// QueueMetrics says that feedback is off, or that it is on again; too many refusals.
    void actionTroubleChanged(const QString &target);
    void stateFailed(const wql::StateFailure &failure);
    void stateRecovered();
    /// endsSessions() may be another.
    void sessionEnded();
    void stopped();

private:
    Engine(const Clock &clock, const EngineSettings &settings, const LoaderConfig &config,
        PasswordReader passwords, std::unique_ptr<StateStore> store, StateContents contents);

    void connectParts();
    void onPolled(const LogChanges &changes);
    void pump();
    void onSessionsChanged();
    void onProgress(TargetRunner &runner);
    void onSessionIdle();
    void onFeedbackIdle();
    void startSessions();
    void report(TargetRunner &runner);
    bool isStopping() const { return m_state == State::Stopping; }
    StateChanges withOthers(StateChanges changes) const;
    void onCommitted(const StateChanges &changes);
    void finishStopping();
    StatusCollector collector() const;

    const Clock &m_clock;
    const EngineSettings m_settings;
    LoaderConfig m_config;
    State m_state = State::Stopped;
    std::chrono::seconds m_startedAt{ 0 }; ///< since 1970

    // From the log to the targets. What stands later refers to what stands before it.
    LogPoller m_log;
    CursorTable m_cursors;
    RowDistributor m_distributor;
    mutable LogHistory m_history; ///< remembers answers
    StateCommitter m_committer;
    FeedbackRoster m_feedback;
    TargetRoster m_roster;
    Verifications m_verifications;
    QTimer m_pumpTimer;
    QTimer m_stopTimer;
};

} // namespace wql
