// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/config/loaderconfig.h"
#include "core/engine/cursorbook.h"
#include "core/engine/feedbackdesk.h"
#include "core/engine/logfeed.h"
#include "core/engine/statekeeper.h"
#include "core/engine/workcheck.h"
#include "core/queuelog/logwatcher.h"
#include "core/queuelog/posixfilesystem.h"
#include "core/status/loaderstatus.h"
#include "core/upload/uploadsession.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace wql {

struct EngineSettings {
    QString stateDirectory;
    UploadSettings
        upload; ///< as for every target; its own offset, heartbeat and share of memory are filled in
    std::chrono::milliseconds pollInterval{ 1000 };
    /// How long stop() waits for answers that are under way.
    std::chrono::milliseconds stopDeadline{ 1500 };
    bool runsActions = true; ///< asks for feedback actions, for targets that may
    QString serviceUser; ///< whom we run as, for the command that makes the log readable
};

/// Reads a password, or says in words why it cannot be read.
using PasswordReader = std::function<Result<Secret, QString>(const SecretReference &)>;

/// The loader: builds the parts from a configuration, lets them run, replaces those whose part of the
/// configuration changed, and stops them with their state on disk.
///
///     Stopped   start() -> Running
///     Running   stop()  -> Stopping   (waits for outstanding answers, not longer than the deadline)
///     Stopping          -> Stopped    (signal stopped())
class Engine : public QObject {
    Q_OBJECT
public:
    enum class State { Stopped, Running, Stopping };

    Engine(const Clock &clock, EngineSettings settings, PasswordReader passwords, QObject *parent = nullptr);
    ~Engine() override;

    /// Fails if the state cannot be had: locked by another loader, not writable, of a newer version.
    Result<StateOpening, StateFailure> start(const LoaderConfig &config);
    /// The log's path and the state directory stay; all else changes where it differs.
    void reload(const LoaderConfig &config);
    void stop();

    State state() const { return m_state; }
    const LoaderConfig &config() const { return m_config; }
    LoaderStatus status() const;
    std::optional<TargetStatus> targetStatus(const QString &name) const;
    WorkSigns workSigns() const;
    RoutingCounters routingCounters() const;
    /// As it is in use; for a target that is not fed it is read, unless that takes running a program.
    Result<Secret, QString> passwordOf(const Target &target) const;
    QString actionsLog() const; ///< the file of the audit of feedback actions
    /// Tries parked and failing targets now.
    void retryNow();

    /// \name Orders about one target; false: none of that name is fed
    /// @{
    /// A paused target gets nothing, also no sign of life and no question for actions; its rows wait in the
    /// log. Remembered by name across restarts.
    bool setPaused(const QString &name, bool paused);
    bool isPaused(const QString &name) const { return m_paused.count(name) > 0; }
    /// Asks the server where to go on, as after a start; what waited or was parked does not wait any longer.
    bool resync(const QString &name);
    /// @}

Q_SIGNALS:
    void polled(); ///< the log was looked at, and what follows from that is done
    void progressed();
    void targetChanged(const QString &name); ///< its state or failure
    void logChanged(); ///< its health, or rotation, truncation
    /// A feedback action was refused after a look at it, or has run.
    void actionReported(const QString &target, const wql::FeedbackResult &result);
    /// QueueMetrics says that feedback is off, or that it is on again; too many refusals.
    void actionTroubleChanged(const QString &target);
    void stateFailed(const wql::StateFailure &failure);
    void stateRecovered();
    void stopped();

private:
    /// A target while it is fed. Without a session: it is paused, or its password cannot be read.
    struct Feeding {
        Target target;
        QString key;
        Secret password;
        QString secretProblem;
        std::unique_ptr<UploadSession> session;
        TargetStatus::State told = TargetStatus::State::Stopped; ///< the state last signalled
    };

    void replaceSession(const QString &name);
    bool isFedTarget(const QString &name) const;
    TargetStatus::State stateOfFeeding(const Feeding &feeding) const;
    void setUpRouting();
    void openFeedback(std::vector<ActionRecord> stored);
    void setTargets();
    void setFeedback();
    void openSession(Feeding &feeding);
    void startSessions();
    void retire(Feeding &feeding);
    void buryRetired(const UploadSession *session);
    UploadStart startOf(const Feeding &feeding);
    void readPasswordsAgain();
    UploadSettings settingsFor(const Target &target) const;

    void poll();
    void hint();
    void pump();
    void onProgress(UploadSession *session);
    void tell(Feeding &feeding);
    std::vector<CursorBook::Entry> entries() const;
    StateChanges changes();
    void onCommitted(const StateChanges &changes);
    std::vector<UploadSession *> sessions() const;
    void finishStopping();
    TargetStatus statusOf(const Feeding &feeding) const;
    std::optional<std::chrono::seconds> lagOf(const UploadMachine &machine) const;

    const Clock &m_clock;
    EngineSettings m_settings;
    PasswordReader m_passwords;
    LoaderConfig m_config;
    State m_state = State::Stopped;
    std::chrono::seconds m_startedAt{ 0 }; ///< since 1970

    PosixFileSystem m_files;
    std::unique_ptr<LogChain> m_chain;
    std::unique_ptr<CursorBook> m_book;
    std::unique_ptr<Quarantine> m_quarantine;
    std::unique_ptr<LogFeed> m_feed;
    std::unique_ptr<LogWatcher> m_watcher;
    std::unique_ptr<StateKeeper> m_keeper;
    std::shared_ptr<Router> m_router;
    std::unique_ptr<FeedbackDesk> m_feedback;
    std::vector<Feeding> m_feedings;
    /// Sessions that ended and still wait for an answer; a successor with the same key or name waits for
    /// them.
    std::vector<Feeding> m_retiring;
    std::map<const UploadSession *, quint64> m_doubts; ///< how many of each the last commit knew
    /// What has been done for a target since the loader started; no order to pause or to ask again resets it.
    struct Work {
        UploadCounters counters;
        quint64 wireRequests = 0;
        quint64 bytesSent = 0;

        void add(const UploadSession &session);
    };
    Work workFor(const QString &key) const;

    /// What a session that ended knows of its server, for its successor.
    struct KnownServer {
        std::chrono::milliseconds quietUntil{ 0 }; ///< it may be at work until then
        std::chrono::milliseconds longestInsert{ 0 };
        Work work; ///< by the target's key only
    };
    std::map<QString, KnownServer> m_servers; ///< by the target's name and by its key
    std::set<QString> m_paused; ///< names of targets
    std::set<QString> m_storedPaused; ///< as the last commit has them
    bool m_unsettling = false; ///< the next commit says that nobody is settled any more
    LogChanges m_totals;

    QTimer m_pollTimer;
    QTimer m_hintTimer;
    QTimer m_pumpTimer;
    QTimer m_stopTimer;
    QTimer m_secretTimer;
    std::chrono::milliseconds m_polledAt{ 0 };
    quint64 m_feedSteps = 0;
    bool m_logToldOk = true;
};

} // namespace wql
