// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/history/historystore.h"

#include <QObject>

#include <chrono>

namespace wql {

class ActivityReporter;
class Engine;

/// Looks at the targets of an engine every ten seconds, and whenever one changes its state, and keeps what it
/// sees.
///
/// Trouble with the disk is reported when it begins and when it ends, and stops nothing.
class HistoryRecorder : public QObject {
    Q_OBJECT
public:
    /// All must outlive the recorder. The engine has not begun.
    HistoryRecorder(const Clock &clock, Engine &engine, ActivityReporter &activity);

    const HistoryStore &store() const { return m_store; }

private:
    void lookAtAll();
    void lookAt(const QString &name);
    void end();
    void reportDisk();

    const Clock &m_clock;
    Engine &m_engine;
    ActivityReporter &m_activity;
    HistoryStore m_store;
    std::chrono::seconds m_lookedAt{ -1 }; ///< where the ten seconds of the last look begin
    bool m_hasProblem = false; ///< as it was reported last
};

} // namespace wql
