// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderd/servicemanager.h"

#include "core/engine/engine.h"
#include "core/words/statusline.h"

#include <time.h>

#include <utility>

#ifdef WQL_HAVE_SYSTEMD
#include <systemd/sd-daemon.h>
#endif

namespace wql {

namespace {

using namespace std::chrono_literals;

constexpr auto statusInterval = 5000ms;

void notify([[maybe_unused]] const QByteArray &what)
{
#ifdef WQL_HAVE_SYSTEMD
    sd_notify(0, what.constData());
#endif
}

/// Half of what systemd allows.
std::optional<std::chrono::milliseconds> feedingInterval()
{
#ifdef WQL_HAVE_SYSTEMD
    uint64_t allowed = 0;
    if (sd_watchdog_enabled(0, &allowed) > 0)
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::microseconds{ qint64(allowed / 2) });
#endif
    return {};
}

} // namespace

ServiceManager::ServiceManager(const Clock &clock, const Engine &engine, Status status)
    : m_clock(clock)
    , m_engine(engine)
    , m_source(std::move(status))
    , m_feedEvery(feedingInterval())
    , m_statusAt(clock.monotonic() - statusInterval)
{
    connect(&engine, &Engine::polled, this, &ServiceManager::onPolled);
}

void ServiceManager::ready()
{
    notify("READY=1");
    setStatus(m_clock.monotonic());
}

void ServiceManager::reloading()
{
    // Type=notify-reload wants to know when it began, by systemd's clock.
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const qint64 microseconds = qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
    notify("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(microseconds));
}

void ServiceManager::stopping()
{
    notify("STOPPING=1");
}

void ServiceManager::onPolled()
{
    const std::chrono::milliseconds now = m_clock.monotonic();
    if (m_feedEvery)
        feedWatchdog(now);
    if (now - m_statusAt >= statusInterval)
        setStatus(now);
}

void ServiceManager::feedWatchdog(std::chrono::milliseconds now)
{
    const QString problem = m_check.problem(m_engine.workSigns(), now);
    if (std::exchange(m_problem, problem) != problem && !problem.isEmpty())
        Q_EMIT workStands(problem);
    if (!problem.isEmpty() || now - m_fedAt < *m_feedEvery)
        return;
    notify("WATCHDOG=1");
    m_fedAt = now;
}

void ServiceManager::setStatus(std::chrono::milliseconds now)
{
    m_statusAt = now;
    const QString line = statusLine(m_source());
    if (std::exchange(m_status, line) == line)
        return;
    notify("STATUS=" + line.toUtf8());
}

} // namespace wql
