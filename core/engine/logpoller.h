// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/config/loaderconfig.h"
#include "core/queuelog/logchain.h"
#include "core/queuelog/logwatcher.h"
#include "core/queuelog/posixfilesystem.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace wql {

/// Looks at the log from start() to stop(): at intervals, and soon after the kernel has told that something
/// was written.
class LogPoller : public QObject {
    Q_OBJECT
public:
    /// \a known are the segments that an earlier process knew.
    LogPoller(const GeneralSettings &general, std::vector<SegmentRecord> known,
        std::chrono::milliseconds interval, const Clock &clock);

    /// The first look is taken before this returns.
    void start();
    void stop();

    LogChain &chain() { return m_chain; }
    const LogChain &chain() const { return m_chain; }
    /// Of all polls since start().
    const LogChanges &totals() const { return m_totals; }

Q_SIGNALS:
    void polled(const wql::LogChanges &changes);
    /// After polled(): the log's health is another, or it was rotated or truncated.
    void logChanged();

private:
    void onHint();
    void poll();

    const Clock &m_clock;
    PosixFileSystem m_files;
    LogChain m_chain;
    LogWatcher m_watcher;
    QTimer m_timer;
    QTimer m_hintTimer;
    std::chrono::milliseconds m_polledAt{ 0 };
    LogChanges m_totals;
    bool m_wasOk = true;
};

} // namespace wql
