// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/connectiontests.h"

#include <algorithm>
#include <utility>

namespace wql {

namespace {

void notify(const ConnectionTests::Listener &listener, const ConnectionReport &report)
{
    for (const ConnectionStage &stage : report.stages)
        if (listener.context)
            listener.onStage(stage);
    if (listener.context)
        listener.onFinished(report);
}

} // namespace

ConnectionTests::ConnectionTests(const Clock &clock, PasswordSource passwords)
    : m_clock(clock)
    , m_passwords(std::move(passwords))
{
}

ConnectionTests::~ConnectionTests() = default;

void ConnectionTests::ask(
    const Target &target, ConnectionTest::Heartbeat heartbeat, Sharing sharing, const Listener &listener)
{
    const auto fits = [&](const std::shared_ptr<Job> &job) {
        return job && job->sharing == Sharing::Shared && job->target == target;
    };
    if (sharing == Sharing::Shared) {
        const auto done = m_done.find(target.name);
        if (done != m_done.end() && fits(done->second)
            && m_clock.monotonic() - done->second->doneAt < keptFor) {
            QMetaObject::invokeMethod(
                this, [listener, report = done->second->report] { notify(listener, report); },
                Qt::QueuedConnection);
            return;
        }
        const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(), fits);
        Job *job = fits(m_running) ? m_running.get() : waiting != m_waiting.end() ? waiting->get() : nullptr;
        if (job) {
            for (const ConnectionStage &stage : job->report.stages)
                listener.onStage(stage);
            job->listeners.push_back(listener);
            connect(listener.context, &QObject::destroyed, this, &ConnectionTests::dropUnwanted,
                Qt::UniqueConnection);
            return;
        }
    }
    const auto job = std::make_shared<Job>(Job{ target, heartbeat, sharing, { listener }, {}, {} });
    connect(
        listener.context, &QObject::destroyed, this, &ConnectionTests::dropUnwanted, Qt::UniqueConnection);
    sharing == Sharing::Own ? m_waiting.push_front(job) : m_waiting.push_back(job);
    if (!m_running)
        startNext();
}

bool ConnectionTests::isWanted(const Job &job) const
{
    return std::any_of(job.listeners.begin(), job.listeners.end(),
        [](const Listener &listener) { return !listener.context.isNull(); });
}

void ConnectionTests::startNext()
{
    while (!m_waiting.empty() && !m_running) {
        const auto job = m_waiting.front();
        m_waiting.pop_front();
        if (isWanted(*job))
            m_running = job;
    }
    if (!m_running)
        return;
    const Target &target = m_running->target;
    m_test = std::make_unique<ConnectionTest>(target, m_passwords(target), m_running->heartbeat);
    connect(m_test.get(), &ConnectionTest::stageFinished, this, &ConnectionTests::onStage);
    connect(m_test.get(), &ConnectionTest::finished, this, &ConnectionTests::onFinished);
    m_test->start();
}

/// Nobody is there any more to hear of the test that goes on.
void ConnectionTests::dropUnwanted()
{
    if (!m_running || isWanted(*m_running))
        return;
    m_test.reset();
    m_running.reset();
    startNext();
}

void ConnectionTests::onStage(const ConnectionStage &stage)
{
    m_running->report.stages.push_back(stage);
    for (const Listener &listener : std::vector(m_running->listeners))
        if (listener.context)
            listener.onStage(stage);
}

void ConnectionTests::onFinished()
{
    m_test.release()->deleteLater(); // it is the one that tells us
    const auto job = std::exchange(m_running, nullptr);
    job->doneAt = m_clock.monotonic();
    if (job->sharing == Sharing::Shared)
        m_done[job->target.name] = job;
    for (const Listener &listener : std::exchange(job->listeners, {}))
        if (listener.context)
            listener.onFinished(job->report);
    if (!m_running)
        startNext();
}

} // namespace wql
