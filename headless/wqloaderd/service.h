// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/host/activityreporter.h"
#include "core/host/loaderhost.h"
#include "core/logging/activitylog.h"
#include "headless/endcheck.h"
#include "headless/wqloaderd/configsource.h"
#include "headless/wqloaderd/progress.h"
#include "headless/wqloaderd/servicemanager.h"
#include "headless/wqloaderd/statustable.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace wql {

/// wqloaderd from its start to its exit code: a loader by the options, with its log, what signals ask for,
/// and the display of progress.
class Service : public QObject {
    Q_OBJECT
public:
    Service(const Clock &clock, Options options);

    /// Exit code if it cannot start; otherwise none, and finished() will bring one.
    std::optional<int> start();
    void stop();
    void reload();

Q_SIGNALS:
    void finished(int exitCode);

private:
    std::optional<int> openLog(const QString &path);
    std::optional<int> openHost(const ConfigToRun &run);
    void writePidFile(const QString &path);
    void startTicking();
    void write(bool isError, const QString &text, const QString &target);
    void onTick();
    void showProgress(const LoaderStatus &status);
    void onStopped();
    void writeReport(const LoaderStatus &status);

    const Clock &m_clock;
    Options m_options;
    std::unique_ptr<ActivityLog> m_log;
    ActivityReporter m_activity;
    std::unique_ptr<LoaderHost> m_host;
    std::unique_ptr<ServiceManager> m_manager;
    QTimer m_tick;
    Progress m_progress;
    StatusTable m_table;
    bool m_draws = false;
    std::chrono::milliseconds m_progressLoggedAt{ 0 };
    EndCheck m_endCheck; ///< of --once
    QString m_pidFile; ///< that was written
    bool m_allConfirmed = false;
};

} // namespace wql
