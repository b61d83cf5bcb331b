// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/config/loaderconfig.h"
#include "core/logging/logring.h"
#include "core/state/statestore.h"
#include "core/status/loaderstatus.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <map>
#include <optional>

namespace wql {

class Engine;
struct FeedbackResult;

/// Turns what happens in an engine into lines of the activity log, and says each fact once.
///
/// Every line goes into the ring and out by written(). A reporter outlives the engines that it watches, one
/// after the other.
class ActivityReporter : public QObject {
    Q_OBJECT
public:
    explicit ActivityReporter(const Clock &clock, QObject *parent = nullptr);

    LogRing &ring() { return m_ring; }
    const LogRing &ring() const { return m_ring; }

    /// \a target: the one that the line is about; empty: it is about no single one.
    void info(const QString &text, const QString &target = {}) { write(false, text, target); }
    void error(const QString &text, const QString &target = {}) { write(true, text, target); }

    /// Says what \a engine was opened with, and from now on what happens in it. The engine has not begun.
    void begin(const Engine &engine, const QString &origin, const QStringList &warnings);
    /// To be called right after the engine took its first look at the log.
    void reportLog();
    /// The engine has another configuration.
    void reportReload();
    /// Of \a targets those that get nothing of the log's past; before they are fed.
    void reportNewTargets(const std::vector<Target> &targets);
    /// The engine has stopped: says what came of it, and watches it no more.
    void end();
    /// Watches the engine no more, without a word.
    void detach();

Q_SIGNALS:
    void written(bool isError, const QString &text, const QString &target);

private:
    /// What was said of a target last.
    struct Reported {
        std::optional<QString> problem; ///< empty: it works
        TargetStatus::Remark remark = TargetStatus::Remark::None;
        QString actions;
        int refusedRows = 0; ///< since the last news
    };

    void write(bool isError, const QString &text, const QString &target);
    void reportRules(const LoaderConfig &config);
    void reportOpening(const StateOpening &opening);
    void onTargetChanged(const QString &name);
    void reportRemark(const TargetStatus &target);
    void onVerified(const QString &name);
    void onLogChanged();
    void reportNews();
    void onRowRefused(const QString &target, const ShownRefusedRow &row);
    void onAction(const QString &target, const FeedbackResult &result);
    void onActionTrouble(const QString &name);

    const Clock &m_clock;
    LogRing m_ring;
    const Engine *m_engine = nullptr; ///< from begin() to detach()
    std::map<QString, Reported> m_targets; ///< by name
    QString m_logProblem; ///< as it was reported last
    QTimer m_logPatience; ///< between rename and creation there is no log for a moment
    QTimer m_newsTimer;
    LoaderStatus m_status; ///< as it was at the last reportNews()
};

} // namespace wql
