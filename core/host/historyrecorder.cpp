// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/host/historyrecorder.h"

#include "core/engine/engine.h"
#include "core/engine/targetkey.h"
#include "core/host/activityreporter.h"

#include <QDir>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr std::chrono::seconds sampleInterval{ 10 };

TargetSample sampleOf(const QString &key, const TargetStatus &status)
{
    return { key, pastStateOf(status), status.counters.rowsConfirmed, status.lag, status.backlogBytes };
}

} // namespace

HistoryRecorder::HistoryRecorder(const Clock &clock, Engine &engine, ActivityReporter &activity)
    : m_clock(clock)
    , m_engine(engine)
    , m_activity(activity)
    , m_store(QDir(engine.settings().stateDirectory).filePath(u"history"_s))
{
    // The state was copied here from another machine, and this with it.
    if (engine.opening().kind == StateOpening::Kind::ForeignHost)
        m_store.clear();
    connect(&engine, &Engine::polled, this, &HistoryRecorder::lookAtAll);
    connect(&engine, &Engine::targetChanged, this, &HistoryRecorder::lookAt);
    connect(&engine, &Engine::stopped, this, &HistoryRecorder::end);
}

void HistoryRecorder::lookAtAll()
{
    const std::chrono::seconds now = m_clock.wall();
    if (stepBegin(now, sampleInterval) == m_lookedAt)
        return;
    m_lookedAt = stepBegin(now, sampleInterval);
    QHash<QString, QString> keys;
    for (const Target &target : m_engine.config().targets)
        keys.insert(target.name, keyOf(target));
    std::vector<TargetSample> samples;
    for (const TargetStatus &status : m_engine.status().targets)
        samples.push_back(sampleOf(keys.value(status.name), status));
    m_store.add(now, samples);
    reportDisk();
}

/// A trouble that is over before the next look is seen, too.
void HistoryRecorder::lookAt(const QString &name)
{
    const auto &targets = m_engine.config().targets;
    const auto target = std::ranges::find(targets, name, &Target::name);
    const auto status = m_engine.targetStatus(name);
    if (target == targets.end() || !status)
        return;
    m_store.add(m_clock.wall(), { sampleOf(keyOf(*target), *status) });
    reportDisk();
}

void HistoryRecorder::end()
{
    m_store.end(m_clock.wall());
    reportDisk();
}

void HistoryRecorder::reportDisk()
{
    if (const int damaged = m_store.takeDamaged(); damaged > 0)
        m_activity.error(u"The history of %1 target(s) was damaged and begins anew"_s.arg(damaged));
    const bool hasProblem = !m_store.problem().isEmpty();
    if (hasProblem && !m_hasProblem)
        m_activity.error(
            u"How the targets fare cannot be kept: %1. Everything else works"_s.arg(m_store.problem()));
    else if (m_hasProblem && !hasProblem)
        m_activity.info(u"How the targets fare is kept again"_s);
    m_hasProblem = hasProblem;
}

} // namespace wql
