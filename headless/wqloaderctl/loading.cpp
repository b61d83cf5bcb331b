// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/loading.h"

#include "core/host/loaderhost.h"

namespace wql {

using namespace std::chrono_literals;

/// A person who stops it waits gladly for an answer that saves the next load a wait.
static constexpr auto answerPatience = 5s;

Result<std::unique_ptr<Loading>, StateFailure> Loading::open(
    LoaderConfig config, const QString &target, const QString &folder, const QString &inserts)
{
    std::unique_ptr<Loading> loading(new Loading(target));
    // The service says that we live.
    config.general.heartbeat = 24h;
    for (Target &each : config.targets) {
        // The service's rows beside ours are no foreign copies.
        each.shared = true;
        if (each.name != target)
            loading->m_others += each.name;
    }
    EngineSettings settings{ .stateDirectory = folder,
        .pollInterval = 200ms,
        .stopDeadline = answerPatience,
        .runsActions = false,
        .insertsDirectory = inserts };
    settings.upload.asksForAll = true;
    settings.upload.auditsBeforeEnd = true;
    settings.upload.auditDelay = 20s;
    auto engine = Engine::open(loading->m_clock, settings, config, readPassword);
    if (!engine)
        return unexpected(engine.error());
    loading->m_engine = std::move(*engine);
    return loading;
}

void Loading::start()
{
    connect(m_engine.get(), &Engine::stopped, this, [this] {
        m_timer.stop();
        Q_EMIT finished(m_isComplete);
    });
    connect(&m_timer, &QTimer::timeout, this, &Loading::tick);
    m_end = EndCheck(m_clock.monotonic());
    m_engine->start();
    for (const QString &other : m_others)
        m_engine->setPaused(other, true);
    m_timer.start(250ms);
}

void Loading::stop()
{
    m_engine->stop();
}

void Loading::tick()
{
    Q_EMIT ticked();
    LoaderStatus status = m_engine->status();
    std::erase_if(status.targets, [this](const TargetStatus &each) { return each.name != m_target; });
    const EndCheck::Decision decision = m_end.decide(status, m_clock.monotonic());
    if (decision == EndCheck::Decision::GoOn)
        return;
    m_isComplete = decision == EndCheck::Decision::Done;
    m_engine->stop();
}

} // namespace wql
