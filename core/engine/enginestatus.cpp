// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/engine.h"
#include "core/engine/targetstate.h"

#include <algorithm>

namespace wql {

TargetStatus::State Engine::stateOfFeeding(const Feeding &feeding) const
{
    if (feeding.session)
        return stateOf(feeding.session->machine());
    return isPaused(feeding.target.name) ? TargetStatus::State::Paused : TargetStatus::State::NoPassword;
}

Result<Secret, QString> Engine::passwordOf(const Target &target) const
{
    for (const Feeding &feeding : m_feedings)
        if (feeding.target.name == target.name && feeding.session)
            return feeding.password;
    if (target.password.kind == SecretReference::Kind::Command)
        return unexpected(QStringLiteral("password_command runs only at the start and on a reload"));
    return m_passwords(target.password);
}

QString Engine::actionsLog() const
{
    return m_feedback ? m_feedback->auditPath() : QString();
}

void Engine::Work::add(const UploadSession &session)
{
    counters += session.machine().counters();
    wireRequests += session.traffic().requests;
    bytesSent += session.traffic().bytesOut;
}

/// Of the sessions that are gone, of those that still wait for their last answer, and of the present one.
Engine::Work Engine::workFor(const QString &key) const
{
    const auto known = m_servers.find(key);
    Work work = known == m_servers.end() ? Work() : known->second.work;
    for (const auto *feedings : { &m_retiring, &m_feedings })
        for (const Feeding &feeding : *feedings)
            if (feeding.key == key && feeding.session)
                work.add(*feeding.session);
    return work;
}

TargetStatus Engine::statusOf(const Feeding &feeding) const
{
    TargetStatus status{
        .name = feeding.target.name, .url = feeding.target.url, .token = feeding.target.token
    };
    status.secretProblem = feeding.secretProblem;
    status.state = stateOfFeeding(feeding);
    status.actionMode = m_settings.runsActions ? feeding.target.actions : ActionMode::Off;
    status.actions = m_feedback->counters(feeding.key);
    const Work work = workFor(feeding.key);
    status.counters = work.counters;
    status.rowsSelected = work.counters.rowsConfirmed;
    status.wireRequests = work.wireRequests;
    status.bytesSent = work.bytesSent;
    if (!feeding.session) {
        const auto &stored = m_book->stored().targets;
        const auto progress = stored.find(feeding.key);
        if (m_chain->isReady())
            status.backlogBytes = m_chain->bytesBetween(
                progress == stored.end() ? m_chain->first() : progress->second.position, m_chain->end());
        return status;
    }
    const UploadMachine &machine = feeding.session->machine();
    status.remark = remarkOf(machine.remark());
    status.failure = machine.failure();
    status.rowsSelected += machine.bufferedRows();
    status.backlogBytes = m_chain->isReady()
        ? m_chain->bytesBetween(machine.confirmed().value_or(m_chain->first()), m_chain->end())
        : 0;
    status.lag = lagOf(machine);
    status.clockDifference = feeding.session->clockDifference();
    // At the end of a rotated file that has to rest, there is nothing to read for a while, but more to come.
    const LogPosition read = machine.readPosition();
    const LogPosition end = m_chain->isReady() ? m_chain->end() : read;
    status.isDrained
        = machine.isDrained() && (read.segment == end.segment || m_chain->bytesBetween(read, end) == 0);
    return status;
}

/// By the row itself where it is in memory. Else by the first row behind what is confirmed, which may be
/// another target's: then it is older than that, never younger.
std::optional<std::chrono::seconds> Engine::lagOf(const UploadMachine &machine) const
{
    std::optional<qint64> oldest = machine.oldestTime();
    const std::optional<LogPosition> confirmed = machine.confirmed();
    if (!oldest && confirmed && !machine.isCaughtUp() && m_chain->isReady())
        oldest = m_feed->timeAt(*confirmed);
    if (!oldest)
        return {};
    return std::max(m_clock.wall() - std::chrono::seconds{ *oldest }, std::chrono::seconds{ 0 });
}

std::optional<TargetStatus> Engine::targetStatus(const QString &name) const
{
    for (const Feeding &feeding : m_feedings)
        if (feeding.target.name == name)
            return statusOf(feeding);
    return {};
}

LoaderStatus Engine::status() const
{
    LoaderStatus status;
    status.queueLog = m_config.general.queueLog;
    status.stateDirectory = m_settings.stateDirectory;
    if (!m_chain)
        return status;
    status.startedAt = m_startedAt;
    status.log = m_chain->health();
    status.logMend = mendingCommand(status.log, m_settings.serviceUser);
    status.readFailure = m_feed->failure();
    if (m_chain->isReady())
        status.logBytes = m_chain->bytesBetween(m_chain->first(), m_chain->end());
    status.rowsRead = m_feed->counters().rows;
    status.linesNoRow = m_feed->counters().noRows;
    status.linesNotKept = quint64(m_quarantine->linesNotKept());
    status.bytesRead = m_feed->counters().bytesRead;
    status.rowsUnmatched = m_router->counters().unmatched;
    status.lostSegments = m_totals.lostSegments;
    status.lateSegments = m_totals.lateSegments;
    status.truncations = m_totals.truncations;
    if (m_keeper->state() == StateKeeper::State::Failing)
        status.stateProblem = m_keeper->failure().words;
    for (const Feeding &feeding : m_feedings)
        status.targets.push_back(statusOf(feeding));
    return status;
}

WorkSigns Engine::workSigns() const
{
    // Until the log is there, and while nothing can be recorded, nobody can get rows.
    const bool canWork = m_chain->isReady() && m_keeper->state() != StateKeeper::State::Failing;
    WorkSigns signs{ .feedSteps = m_feedSteps, .feedOwes = canWork && m_feed->owesRows(), .oldestCall = {} };
    for (const auto *feedings : { &m_feedings, &m_retiring })
        for (const Feeding &feeding : *feedings) {
            const auto since = feeding.session ? feeding.session->busySince() : std::nullopt;
            if (!since || (signs.oldestCallSince && *signs.oldestCallSince <= *since))
                continue;
            signs.oldestCall = feeding.target.name;
            signs.oldestCallSince = since;
        }
    return signs;
}

RoutingCounters Engine::routingCounters() const
{
    return m_router->counters();
}

} // namespace wql
