// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/engine/engine.h"
#include "core/logging/activitylog.h"
#include "core/logging/logring.h"
#include "headless/wqloaderd/configsource.h"
#include "headless/wqloaderd/controlroom.h"
#include "headless/wqloaderd/progress.h"
#include "headless/wqloaderd/servicemanager.h"
#include "headless/wqloaderd/statustable.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace wql {

/// wqloaderd from its start to its exit code: puts the engine together with the log, the progress display and
/// what signals ask for.
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
    void openControl(const ConfigToRun &run);
    void put(LoaderConfig config);
    /// \a target: the one that the line is about, for those who want its lines only.
    void info(const QString &text, const QString &target = {}) { write(false, text, target); }
    void error(const QString &text, const QString &target = {}) { write(true, text, target); }
    void write(bool isError, const QString &text, const QString &target);
    void tellStart(const ConfigToRun &run, const StateOpening &opening);
    void tellRules(const LoaderConfig &config);
    void tellTarget(const QString &name);
    void onLogChanged();
    void tellLog();
    void tellLogNews(const LoaderStatus &status);
    void onTick();
    void showProgress(const LoaderStatus &status);
    void watchForTheEnd(const LoaderStatus &status);
    void onStopped();
    void writeReport(const LoaderStatus &status);
    void tellAction(const QString &target, const FeedbackResult &result);
    void tellActionTrouble(const QString &target);
    Result<Secret, QString> readPassword(const SecretReference &reference);

    const Clock &m_clock;
    Options m_options;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<ActivityLog> m_log;
    LogRing m_ring;
    std::unique_ptr<ControlRoom> m_control;
    std::unique_ptr<ServiceManager> m_manager;
    Progress m_progress;
    QTimer m_tick;
    StatusTable m_table;
    bool m_draws = false;
    std::chrono::milliseconds m_progressTold{ 0 };
    std::map<QString, QString> m_told; ///< target -> what was said of it last
    std::map<QString, TargetStatus::Remark> m_remarksTold;
    std::map<QString, QString> m_actionsTold;
    QString m_logTold;
    QTimer m_logPatience; ///< between rename and creation there is no log for a moment
    LoaderStatus m_newsTold; ///< as it was when the log's news were told last
    quint64 m_rowsAtLastLook = 0;
    std::chrono::milliseconds m_lastProgress{ 0 };
    std::optional<std::chrono::milliseconds> m_stuckSince; ///< only a person can help
    bool m_allConfirmed = false;
};

} // namespace wql
