// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/engine/workcheck.h"
#include "core/status/loaderstatus.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace wql {

class Engine;

/// What systemd is told, where there is one.
///
/// The watchdog is fed by the engine's own look at the log, about every half of the time that systemd allows,
/// and only while WorkCheck finds that the work goes on: no timer of ours can feed it. The status line is
/// told when it changed, at most every five seconds.
class ServiceManager : public QObject {
    Q_OBJECT
public:
    using Status = std::function<LoaderStatus()>;
    /// What it is given must outlive it.
    ServiceManager(const Clock &clock, const Engine &engine, Status status);

    void ready();
    void reloading();
    void stopping();

Q_SIGNALS:
    void workStands(const QString &why); ///< once, until it goes on again

private:
    void onPolled();
    void feedWatchdog(std::chrono::milliseconds now);
    void setStatus(std::chrono::milliseconds now);

    const Clock &m_clock;
    const Engine &m_engine;
    const Status m_source;
    WorkCheck m_check;
    std::optional<std::chrono::milliseconds> m_feedEvery; ///< none: there is no watchdog
    std::chrono::milliseconds m_fedAt{ 0 };
    std::chrono::milliseconds m_statusAt;
    QString m_status;
    QString m_problem;
};

} // namespace wql
