// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/config/loaderconfig.h"
#include "core/engine/routingtimeline.h"
#include "core/engine/targetrunner.h"
#include "core/state/insertsunderway.h"
#include "core/state/staterecords.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace wql {

/// The targets that are fed, in the order of the configuration: adds, replaces, retires and finds their
/// runners.
///
/// A runner that is replaced or not wanted any more is retired: its session sends nothing new, but may still
/// wait for an answer. Until that is there, no other session of the same name or key may start.
class TargetRoster : public QObject {
    Q_OBJECT
public:
    /// What all sessions are made with. The history must outlive the roster.
    struct SessionTerms {
        const Clock &clock;
        UploadSettings upload; ///< offset, heartbeat, share of memory and seed are filled in for each target
        PasswordReader passwords;
        RowHistory &history;
        QString insertsDirectory; ///< of InsertsUnderWay
    };
    using Runners = std::vector<std::unique_ptr<TargetRunner>>;

    /// \a paused are the names of targets that an operator paused in an earlier run.
    TargetRoster(SessionTerms terms, std::set<QString> paused);

    /// Keeps the sessions of which nothing changed, and replaces the others.
    /// \a provesAll: every target gets a new session, which asks its server where to go on.
    void configure(const LoaderConfig &config, bool provesAll = false);
    /// \name Orders about a target
    /// @{
    /// Remembered by name, and also under another name, across restarts. False: nothing had to be changed.
    bool setPaused(const QString &name, bool paused);
    bool isPaused(const QString &name) const { return m_paused.count(name) > 0; }
    /// The successor starts as every session does: it asks the server.
    void replace(const QString &name);
    /// The same, and all that was confirmed is looked for by samples, whatever the high-water mark says.
    void replaceAndProve(const QString &name);
    /// @}
    /// Tries parked and failing targets now.
    void retryNow();
    /// While held, nothing is sent.
    void setHeld(bool held);
    /// The target's next question for feedback actions may be due earlier than it was.
    void wake(const QString &key);
    /// Gives each session the questions of its target to carry. Sessions that are ending get them, too: they
    /// may still bring an answer. \a sideCalls gets the target's key.
    void setSideCalls(const std::function<SideCalls *(const QString &key)> &sideCalls);
    /// Ends all sessions; sessionIdle() follows from each.
    void stop();
    /// How far an earlier process had read the log when its last insert left.
    LogPosition earlierReadTo() const { return m_inserts.earlierReadTo(); }
    /// That was told of another state.
    void forgetRead() { m_inserts.forgetRead(); }

    const Runners &runners() const { return m_runners; }
    /// Those whose session may still wait for an answer.
    const Runners &retired() const { return m_retired; }
    TargetRunner *find(const QString &name) const;
    std::vector<RoutingTimeline::Recipient> recipients() const;
    const PasswordReader &passwords() const { return m_terms.passwords; }
    /// As it is in use; for a target that is not fed it is read, unless that takes running a program.
    Result<Secret, QString> passwordOf(const Target &target) const;
    /// Those that have not begun and wait for no predecessor.
    std::vector<TargetRunner *> startable() const;
    /// \a start with what earlier sessions know of the runner's server, those of earlier processes as well.
    UploadStart withMemory(UploadStart start, const TargetRunner &runner);
    /// Removes retired runners that have their last answer. It has to be committed before.
    void removeIdle();
    bool isIdle() const;
    /// Since the loader started, over all sessions; no order makes it begin anew.
    UploadWork workFor(const QString &key) const;

    std::vector<CursorTable::Entry> entries(bool isStopping) const;
    void addTo(StateChanges &changes) const;
    void onCommitted(const StateChanges &changes);

Q_SIGNALS:
    /// A runner has another session than before, or none.
    void sessionsChanged();
    void progressed(wql::TargetRunner &runner);
    /// A session that was stopped waits for nothing any more.
    void sessionIdle();

private:
    /// What sessions that ended know of a server, for their successors.
    struct ServerMemory {
        std::chrono::milliseconds quietUntil{ 0 }; ///< it may be at work until then
        ServerCharacter server;
        UploadWork work; ///< kept under the target's key only
    };

    bool mayStay(const TargetRunner &runner, const Target &target) const;
    void openSession(TargetRunner &runner);
    void retire(std::unique_ptr<TargetRunner> runner);
    void endSession(UploadSession &session);
    void readPasswordsAgain();
    void remember(const TargetRunner &runner);
    void forgetServers();
    UploadSettings settingsFor(const Target &target) const;

    SessionTerms m_terms;
    InsertsUnderWay m_inserts;
    LoaderConfig m_config;
    Runners m_runners;
    Runners m_retired;
    std::map<QString, ServerMemory> m_servers; ///< by the target's name, and by its key
    std::set<QString> m_toProve; ///< names of targets whose next session does
    std::set<QString> m_paused; ///< names of targets
    std::set<QString> m_storedPaused; ///< as the last commit has them
    QTimer m_passwordTimer;
    bool m_isHeld = false;
};

} // namespace wql
