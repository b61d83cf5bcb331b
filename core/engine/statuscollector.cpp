// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/statuscollector.h"

#include "core/engine/refusedstatus.h"

#include <algorithm>

namespace wql {

std::optional<TargetStatus> StatusCollector::targetStatus(const QString &name) const
{
    const TargetRunner *runner = roster.find(name);
    return runner ? std::optional(statusOf(*runner)) : std::nullopt;
}

TargetStatus StatusCollector::statusOf(const TargetRunner &runner) const
{
    TargetStatus status = runner.status();
    status.actionMode = settings.runsActions ? runner.target().actions : ActionMode::Off;
    status.actions = feedback.counters(runner.key());
    status.verification = verifications.summary(runner.key());
    const UploadWork work = roster.workFor(runner.key());
    status.counters = work.counters;
    status.rowsSelected = work.counters.rowsConfirmed;
    status.wireRequests = work.wireRequests;
    status.bytesSent = work.bytesSent;
    status.backlogBytes = backlogOf(runner);
    status.lag = lagOf(runner);
    if (runner.session()) {
        const UploadMachine &machine = runner.session()->machine();
        status.rowsSelected += machine.bufferedRows();
        status.isDrained = isDrained(machine);
        if (const auto at = machine.retryAt())
            status.nextAttempt
                = clock.wall() + std::chrono::ceil<std::chrono::seconds>(*at - clock.monotonic());
    }
    if (const RefusedRows::Rows &refused = refusedRowsOf(runner); !refused.empty())
        status.refused = wql::statusOf(refused, log.chain().records());
    status.isDrained = status.isDrained && status.refused.waiting == 0;
    return status;
}

/// Those of a target that has no session, or whose session has not begun, are as they were stored.
const RefusedRows::Rows &StatusCollector::refusedRowsOf(const TargetRunner &runner) const
{
    static const RefusedRows::Rows none;
    if (runner.session() && runner.session()->machine().phase() != UploadPhase::NotStarted)
        return runner.session()->machine().refusedRows().rows();
    const auto stored = cursors.stored().refused.find(runner.key());
    return stored == cursors.stored().refused.end() ? none : stored->second;
}

const RefusedRows::Rows *StatusCollector::refusedRows(const QString &name) const
{
    const TargetRunner *runner = roster.find(name);
    return runner ? &refusedRowsOf(*runner) : nullptr;
}

std::vector<ShownRefusedRow> StatusCollector::shownRefused(
    const QString &name, qint64 after, size_t max) const
{
    std::vector<ShownRefusedRow> rows;
    const RefusedRows::Rows *refused = refusedRows(name);
    if (!refused)
        return rows;
    const std::vector<SegmentRecord> segments = log.chain().records();
    for (auto row = refused->upper_bound(after); row != refused->end() && rows.size() < max; ++row)
        rows.push_back(shown(row->second, segments));
    return rows;
}

/// Rows before it are at the target, or belong to others; none while that is not known.
std::optional<LogPosition> StatusCollector::confirmedOf(const TargetRunner &runner) const
{
    if (runner.session())
        return runner.session()->machine().confirmed();
    const auto &stored = cursors.stored().targets;
    const auto progress = stored.find(runner.key());
    return progress == stored.end() ? std::nullopt : std::optional(progress->second.position);
}

qint64 StatusCollector::backlogOf(const TargetRunner &runner) const
{
    const LogChain &chain = log.chain();
    return chain.isReady() ? chain.bytesBetween(confirmedOf(runner).value_or(chain.first()), chain.end()) : 0;
}

/// At the end of a rotated file that has to rest, there is nothing to read for a while, but more to come.
bool StatusCollector::isDrained(const UploadMachine &machine) const
{
    const LogChain &chain = log.chain();
    const LogPosition read = machine.supply().readPosition();
    const LogPosition end = chain.isReady() ? chain.end() : read;
    return machine.isDrained() && !chain.health().mayHideRows()
        && (read.segment == end.segment || chain.bytesBetween(read, end) == 0);
}

/// By the row itself where it is in memory. Else by the first row behind what is confirmed, which may be
/// another target's: then it is older than that, never younger. Of a target that was never reached nobody
/// knows what it has: there the rows since the loader's start are the ones that wait for certain.
std::optional<std::chrono::seconds> StatusCollector::lagOf(const TargetRunner &runner) const
{
    const auto age = [this](qint64 time) {
        return std::max(clock.wall() - std::chrono::seconds{ time }, std::chrono::seconds{ 0 });
    };
    if (runner.session()) {
        const RowSupply &supply = runner.session()->machine().supply();
        if (const auto oldest = supply.oldestTime())
            return age(*oldest);
        if (supply.isCaughtUp())
            return {};
    }
    const LogChain &chain = log.chain();
    const std::optional<LogPosition> confirmed = confirmedOf(runner);
    if (!chain.isReady() || chain.bytesBetween(confirmed.value_or(chain.first()), chain.end()) == 0)
        return {};
    const auto oldest = history.timeAt(confirmed.value_or(chain.first()));
    if (!oldest)
        return {};
    return age(confirmed ? *oldest : std::max(*oldest, qint64(startedAt.count())));
}

LoaderStatus StatusCollector::status() const
{
    const LogChain &chain = log.chain();
    LoaderStatus status;
    status.queueLog = config.general.queueLog;
    status.stateDirectory = settings.stateDirectory;
    status.startedAt = startedAt;
    status.log = chain.health();
    status.logMend = mendingCommand(status.log, settings.serviceUser);
    status.readFailure = distributor.failure();
    if (chain.isReady())
        status.logBytes = chain.bytesBetween(chain.first(), chain.end());
    status.rowsRead = distributor.counters().rows;
    status.linesNoRow = distributor.counters().noRows;
    status.linesNotKept = quint64(distributor.quarantine().linesNotKept());
    status.bytesRead = distributor.counters().bytesRead + history.bytesRead();
    status.rowsUnmatched = distributor.timeline().latest().router->counters().unmatched;
    status.lostSegments = log.totals().lostSegments;
    status.repeatingSegments = log.totals().repeatingSegments;
    status.lateSegments = log.totals().lateSegments;
    status.truncations = log.totals().truncations;
    if (committer.state() == StateCommitter::State::Failing)
        status.stateProblem = committer.failure().words;
    for (const auto &runner : roster.runners())
        status.targets.push_back(statusOf(*runner));
    return status;
}

WorkSigns StatusCollector::workSigns() const
{
    // Until the log is there, and while nothing can be recorded, no target can get rows.
    const bool canWork = log.chain().isReady() && committer.state() != StateCommitter::State::Failing;
    WorkSigns signs{
        .steps = distributor.steps(), .owesRows = canWork && distributor.owesRows(), .oldestCall = {}
    };
    for (const TargetRoster::Runners *runners : { &roster.runners(), &roster.retired() })
        for (const auto &runner : *runners) {
            const auto since = runner->session() ? runner->session()->busySince() : std::nullopt;
            if (!since || (signs.oldestCallSince && *signs.oldestCallSince <= *since))
                continue;
            signs.oldestCall = runner->target().name;
            signs.oldestCallSince = since;
        }
    return signs;
}

} // namespace wql
