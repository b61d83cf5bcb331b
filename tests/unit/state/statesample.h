// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/state/statestore.h"

#include <QString>
#include <QTest>

#include <memory>

namespace wql::test {

class FixedClock final : public Clock {
public:
    std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(0); }
    std::chrono::seconds wall() const override { return std::chrono::seconds(1795357830); }
};

inline const StateOptions thisHost{ QStringLiteral("test loader"), "this host" };

inline Result<std::unique_ptr<StateStore>, StateFailure> openStore(
    const QString &directory, const StateOptions &options = thisHost)
{
    return StateStore::open(directory, options, FixedClock());
}

/// Progress of which every number tells \a generation.
inline TargetProgress progressOf(qint64 generation)
{
    TargetProgress progress;
    progress.position = { 1000000 + generation, generation };
    progress.mark = { 256, ~quint64(0) - quint64(generation) };
    progress.settled = generation % 2;
    progress.newestTime = 1795357830 + generation;
    progress.server.longestInsert = std::chrono::milliseconds{ generation };
    progress.server.keptForms.set(OddText::FourBytes, TextForm(generation % 8));
    return progress;
}

/// The keys are as long as real ones.
inline QString targetKey(int number)
{
    return QStringLiteral("https://stats.example.net/customer%1 token-%1").arg(number);
}

/// All that the store holds after the commit of generation \a generation.
inline StateContents contentsOf(qint64 generation, int targets)
{
    StateContents contents;
    for (int i = 0; i < targets; ++i)
        contents.targets.emplace(targetKey(i), progressOf(generation));
    SegmentRecord segment;
    segment.number = 1000000 + generation;
    segment.identity.inode = ~quint64(0);
    segment.identity.headLength = 1024;
    segment.identity.headHash = ~quint64(0) - 1;
    segment.path = "/var/log/asterisk/queue_log\xff." + std::to_string(generation);
    segment.compression = Compression::Zstd;
    segment.base = 17;
    segment.size = -1;
    segment.tail = { 7, ~quint64(0) - 2 };
    segment.modified = 1795357830000000000;
    segment.finished = true;
    segment.needed = false;
    segment.lost = true;
    segment.origin = LogOrigin::Repeats;
    segment.doubtedTo = generation;
    segment.newestGiven = 1795357830 + generation;
    contents.segments = { SegmentRecord(), segment };
    contents.audits[targetKey(0)]
        = { { { 1, 2 }, { 3, generation } }, { { 4, generation }, { 6, 7 }, true } };
    contents.routings = { { { 1, generation }, QStringLiteral("[rule one]") },
        { { 2, generation }, QStringLiteral("[rule two]") } };
    contents.actions = { { targetKey(0), QStringLiteral("action 1"), ActionRecord::State::Done,
        QStringLiteral("KO: é"), QStringLiteral("refused\nby policy"), false, generation, 1795357831 } };
    contents.readTo = { 1000000 + generation, generation };
    RefusedRow refused{ .number = 1,
        .place = { 7, generation },
        .time = 1795357830,
        .text = "%7B%22timeId%22%3A%22",
        .sending = "%7B",
        .words = QStringLiteral("Data too long for column 'agent' at row 1 \u00e9"),
        .since = 1795357831,
        .state = RefusedRow::State::SetAside };
    contents.refused[targetKey(0)][1] = refused;
    refused.number = 1'000'000 + generation % 2;
    contents.refused[targetKey(0)][refused.number] = refused;
    contents.paused = { QStringLiteral("acme"), QStringLiteral("generation %1").arg(generation) };
    return contents;
}

inline StateChanges changesTo(const StateContents &contents)
{
    std::vector<std::pair<QString, RefusedRow>> refused;
    std::vector<std::pair<QString, qint64>> forgotten;
    for (const auto &[target, rows] : contents.refused) {
        for (const auto &[number, row] : rows)
            refused.emplace_back(target, row);
        const qint64 last = rows.rbegin()->first;
        forgotten.emplace_back(target, last % 2 ? last - 1 : last + 1); // the generation's before
    }
    return { .targets = contents.targets,
        .segments = contents.segments,
        .audits = contents.audits,
        .actions = contents.actions,
        .routings = contents.routings,
        .paused = contents.paused,
        .readTo = contents.readTo,
        .refused = refused,
        .forgottenRefused = forgotten };
}

} // namespace wql::test
