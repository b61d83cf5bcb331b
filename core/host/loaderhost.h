// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/control/configstore.h"
#include "core/control/controldispatcher.h"
#include "core/control/controlserver.h"
#include "core/control/statuspublisher.h"
#include "core/engine/engine.h"
#include "core/host/activityreporter.h"
#include "core/host/datasetlocks.h"
#include "core/host/historyrecorder.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace wql {

/// Reads a password from where the configuration says it is; not from a desktop's keychain.
Result<Secret, QString> readPassword(const SecretReference &reference);

/// A whole loader, for as long as its engine runs: the engine, the methods by which it is looked at and
/// ordered, and the reporting to the activity log. The service, the desktop's own loader and tests put
/// nothing else together.
///
/// Whatever becomes of the control socket, the engine does not depend on it.
class LoaderHost : public QObject {
    Q_OBJECT
public:
    struct Setup {
        EngineSettings engine; ///< but for the service's user: that is who we are
        PasswordReader passwords = readPassword;
        QString configFile; ///< absolute; empty: it comes from elsewhere, and no method can change it
        QString origin; ///< of the configuration, for the activity log
        QStringList warnings; ///< about the configuration
        /// What to do about another queue_log, for the activity log.
        QString otherLogHint;
        /// Puts a configuration in force that a method changed, or says why not; none: reload().
        ConfigStore::Reload apply;
    };

    struct Failure {
        StateFailure::Kind kind; ///< Locked also if another loader sends to one of the targets
        QString words;
    };
    /// Fails if the state or a target's dataset cannot be had. \a activity must outlive the host.
    static Result<std::unique_ptr<LoaderHost>, Failure> open(
        const Clock &clock, Setup setup, const LoaderConfig &config, ActivityReporter &activity);

    ~LoaderHost() override;

    Engine &engine() { return *m_engine; }
    const ControlDispatcher &methods() const { return m_methods; }

    /// Answers at the socket, too. A failure is reported, and stops nothing.
    void listen(const QString &path);
    void start();
    /// To be called before the configuration is read again: clients hear of it if the files have changed.
    void noticeConfig() { m_config.notice(); }
    /// The files on disk are wrong: the old configuration stays in force. The status says so until reload().
    /// \a problems are lines for people.
    void refuseConfig(const QStringList &problems);
    LoaderStatus status() const;
    /// Another queue_log takes a new host; all else changes where it differs. Fails, with a sentence, and
    /// changes nothing while the engine stops or if another loader has one of the datasets.
    Result<void, QString> reload(LoaderConfig config);

private:
    LoaderHost(const Clock &clock, Setup setup, std::unique_ptr<Engine> engine,
        std::unique_ptr<DatasetLocks> locks, ActivityReporter &activity);
    void letGoOfLocks();

    ActivityReporter &m_activity;
    std::unique_ptr<DatasetLocks> m_locks;
    QString m_otherLogHint;
    std::optional<StateFailure> m_stateFailure; ///< the last one
    QString m_configProblem; ///< of the configuration that was refused; empty: none
    std::unique_ptr<Engine> m_engine;
    HistoryRecorder m_history;
    StatusPublisher m_status;
    ConfigStore m_config;
    ControlDispatcher m_methods;
    ControlServer m_server;
};

} // namespace wql
