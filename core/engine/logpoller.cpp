// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/logpoller.h"

#include <QFile>

#include <utility>

namespace wql {

namespace {
using namespace std::chrono_literals;
/// A row that comes alone is read at once, those of a burst together.
constexpr auto hintPause = 5ms;
}

LogPoller::LogPoller(const GeneralSettings &general, std::vector<SegmentRecord> known,
    std::chrono::milliseconds interval, const Clock &clock)
    : m_clock(clock)
    , m_chain(m_files,
          LogChainSettings{
              .path = QFile::encodeName(general.queueLog).toStdString(), .drainQuiet = general.drainQuiet })
    , m_watcher(general.queueLog)
{
    m_chain.restore(std::move(known));
    m_timer.setInterval(interval);
    m_hintTimer.setSingleShot(true);
    m_hintTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_watcher, &LogWatcher::hint, this, &LogPoller::onHint);
    connect(&m_timer, &QTimer::timeout, this, &LogPoller::poll);
    connect(&m_hintTimer, &QTimer::timeout, this, &LogPoller::poll);
}

void LogPoller::start()
{
    m_timer.start();
    poll();
}

void LogPoller::stop()
{
    m_timer.stop();
    m_hintTimer.stop();
    m_watcher.disconnect(this);
}

void LogPoller::onHint()
{
    const auto since = m_clock.monotonic() - m_polledAt;
    if (since >= hintPause)
        poll();
    else if (!m_hintTimer.isActive())
        m_hintTimer.start(hintPause - since);
}

void LogPoller::poll()
{
    m_watcher.refresh();
    m_polledAt = m_clock.monotonic();
    const LogChanges changes = m_chain.poll(m_polledAt);
    m_totals.newSegments += changes.newSegments;
    m_totals.truncations += changes.truncations;
    m_totals.lateSegments += changes.lateSegments;
    m_totals.lostSegments += changes.lostSegments;
    m_totals.lostBytes += changes.lostBytes;
    m_totals.repeatingSegments += changes.repeatingSegments;
    const bool ok = m_chain.health().isOk();
    Q_EMIT polled(changes);
    if (changes.recordsChanged || ok != std::exchange(m_wasOk, ok))
        Q_EMIT logChanged();
}

} // namespace wql
