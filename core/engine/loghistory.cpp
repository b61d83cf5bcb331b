// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/loghistory.h"

#include "core/engine/copytally.h"
#include "core/engine/stepback.h"
#include "core/engine/verificationreader.h"
#include "core/queuelog/lineparser.h"
#include "core/queuelog/lines.h"
#include "core/queuelog/rowtime.h"
#include "core/queuemetrics/columnwidths.h"
#include "core/queuemetrics/likeness.h"
#include "core/queuemetrics/rowencoder.h"

#include <algorithm>
#include <unordered_map>

namespace wql {

LogHistory::LogHistory(LogChain &chain, const RoutingTimeline &timeline, Unpacking unpacking)
    : m_chain(chain)
    , m_timeline(timeline)
    , m_unpacking(unpacking)
{
}

bool LogHistory::extendBack(UploadMachine &machine)
{
    if (machine.wantsEarlierFiles()) {
        searchEarlierFiles(machine);
        return true;
    }
    const std::optional<qint64> mark = machine.wantsEarlierThan();
    if (!mark)
        return false;
    const LogPosition first = m_chain.first();
    std::optional<qint64> time = firstTime(first);
    // Rows of the mark's own second may stand at the end of the archive before.
    while (time.value_or(*mark) >= *mark && m_chain.extendBack())
        time = firstTime(m_chain.first());
    machine.supply().advance(m_chain.first());
    machine.supply().setCaughtUp(false);
    return m_chain.first() != first;
}

/// All is read again with them, so each time as many come as there are.
void LogHistory::searchEarlierFiles(UploadMachine &machine)
{
    const LogPosition first = m_chain.first();
    const std::vector<SegmentRecord> records = m_chain.records();
    auto more = std::count_if(
        records.begin(), records.end(), [](const SegmentRecord &record) { return record.needed; });
    while (more > 0 && m_chain.extendBack())
        --more;
    const LogPosition now = m_chain.first();
    machine.onEarlierFiles(now == first ? std::nullopt : std::optional(now));
}

/// The time of the first row at \a at or behind it, within one read.
std::optional<qint64> LogHistory::firstTime(LogPosition at)
{
    std::string bytes, scratch;
    std::optional<qint64> time;
    constexpr int maxReads = 64;
    LogRead result;
    for (int i = 0; i < maxReads; ++i) {
        result = m_chain.read(at, bytes);
        if (result.kind != LogRead::Kind::Busy)
            break;
    }
    if (!result.hasRows())
        return time;
    forEachLine(bytes, [&](std::string_view text, size_t) {
        const ParsedLine line = parseLine(text, scratch);
        if (line.kind == LineKind::Row)
            time = timeOf(line.row);
        return !time;
    });
    return time;
}

std::optional<qint64> LogHistory::timeAt(LogPosition at)
{
    constexpr size_t maxTimes = 256;
    if (const auto known = m_times.find(at); known != m_times.end())
        return known->second;
    const std::optional<qint64> time = firstTime(at);
    if (!time)
        return {};
    if (m_times.size() >= maxTimes)
        m_times.clear();
    return m_times.emplace(at, *time).first->second;
}

std::optional<LogHistory::Walk> LogHistory::eachRow(LogPosition from, LogPosition to, const EachRow &take)
{
    std::string bytes, scratch;
    LogPosition at = from;
    std::optional<LogPosition> first;
    bool hasHoles = false;
    std::optional<FileFailure> leftOut;
    m_failure.reset();
    if (from.offset == 0)
        first = from;
    while (at < to) {
        const LogRead result = m_chain.read(at, bytes, limits::blockBytes);
        const bool isBusy = result.kind == LogRead::Kind::Busy;
        if (isBusy && m_unpacking == Unpacking::AtOnce)
            continue;
        m_isUnpacking = m_isUnpacking || isBusy;
        if (result.kind == LogRead::Kind::Failed)
            m_failure = result.failure;
        if (isBusy || result.kind == LogRead::Kind::Failed || result.kind == LogRead::Kind::Misplaced)
            return std::nullopt;
        if (result.kind == LogRead::Kind::Waiting)
            break;
        hasHoles = hasHoles || result.kind == LogRead::Kind::Withheld;
        if (result.passesOver())
            leftOut = result.failure;
        if (result.hasRows()) {
            m_bytesRead += bytes.size();
            forEachLine(bytes, [&](std::string_view text, size_t offset) {
                const LogPosition place{ at.segment, at.offset + qint64(offset) };
                if (!(place < to))
                    return false;
                if (!first) { // the rest of a line we came into the middle of
                    first = LogPosition{ place.segment, place.offset + qint64(text.size()) + 1 };
                    return true;
                }
                const ParsedLine line = parseLine(text, scratch);
                if (line.kind == LineKind::Row)
                    take(line.row, place);
                return true;
            });
        } else if (!first) {
            first = result.end; // the rest of a long line, or of a file
        }
        at = result.end;
    }
    return Walk{ std::min(first.value_or(to), to), at, hasHoles, leftOut };
}

std::optional<LogHistory::Walk> LogHistory::eachRowOf(const RowSupply &supply, LogPosition from,
    LogPosition to, const EachRow &look, const EachEncodedRow &take)
{
    std::string encoded;
    return eachRow(from, to, [&](const QueueLogRowView &row, LogPosition at) {
        look(row, at);
        const RoutingTimeline::Epoch &epoch = m_timeline.at(at);
        if (!epoch.lessons->hasBegun())
            epoch.lessons->catchUp(m_chain, to);
        for (const Take &taken : epoch.router->route(row, Router::Seen::Again).takes) {
            const int index = epoch.supplyOf[size_t(taken.target)];
            if (index < 0 || m_timeline.supplies()[size_t(index)] != &supply)
                continue;
            encoded.clear();
            appendEncodedRow(
                encoded, asTaken(row, taken), epoch.targets[size_t(taken.target)].timezoneOffset);
            take(encoded, at);
        }
    });
}

std::string LogHistory::rowNow(const RowSupply &supply, LogPosition at)
{
    std::string encoded;
    const RoutingTimeline::Epoch &epoch = m_timeline.latest();
    if (!epoch.lessons->hasBegun())
        epoch.lessons->catchUp(m_chain, at);
    // From a line before it on: a walk that begins amid the log takes the first line for the rest of one.
    const LogPosition from = stepBack(m_chain, at, 1);
    eachRow(from, { at.segment, at.offset + 1 }, [&](const QueueLogRowView &row, LogPosition place) {
        if (place != at)
            return;
        for (const Take &taken : epoch.router->route(row, Router::Seen::Again).takes) {
            const int index = epoch.supplyOf[size_t(taken.target)];
            if (index >= 0 && m_timeline.supplies()[size_t(index)] == &supply)
                appendEncodedRow(
                    encoded, asTaken(row, taken), epoch.targets[size_t(taken.target)].timezoneOffset);
        }
    });
    return encoded;
}

std::optional<std::vector<quint64>> LogHistory::countEarlier(const RowSupply &supply, const LogWindow &window)
{
    // Copies of a row have its second, so they stand close by, unless the clock was set back: the search ends
    // with the first piece of the log in which nothing is as young as the window.
    constexpr qint64 piece = 256 * 1024;
    constexpr int maxPieces = 256;

    // What the server takes for equal is counted as one row.
    const ServerCharacter &server = supply.server();
    const bool isExact = !findsLookAlikes(server);
    WantedRows wanted, wantedCut;
    for (size_t i = 0; i < window.rows.size(); ++i)
        (i < window.cutFrom ? wanted : wantedCut)[likenessOf(window.rows[i], server)].inWindow.push_back(i);
    const auto note = [](WantedRows &among, const std::string &row, LogPosition at) {
        if (const auto found = among.find(row); found != among.end())
            found->second.inLog.push_back(at);
    };
    const qint64 oldest = window.oldestTime - rowTimeSlack;

    LogPosition to = *std::max_element(window.places.begin(), window.places.end());
    const LogPosition earliest = repeatedFile(window).value_or(LogPosition{});
    if (!window.hasGaps && window.cutFrom == window.rows.size()) {
        // What stands between its rows is for others: no need to read that again.
        to = window.places.front();
        for (size_t i = 0; i < window.rows.size(); ++i)
            note(wanted, likenessOf(window.rows[i], server), window.places[i]);
    }
    for (int i = 0; i < maxPieces && earliest < to; ++i) {
        const LogPosition from = std::max(earliest, stepBack(m_chain, to, piece));
        if (from == to)
            break;
        bool young = false;
        const std::optional<Walk> walk = eachRowOf(
            supply, from, to,
            [&](const QueueLogRowView &row, LogPosition) { young = young || timeOf(row) >= oldest; },
            [&](const std::string &encoded, LogPosition at) {
                note(wanted, isExact ? encoded : likenessOf(encoded, server), at);
                if (!wantedCut.empty())
                    note(wantedCut, likenessOf(cutToColumns(encoded).value_or(encoded), server), at);
            });
        // It ends early in a log that was truncated since its last look: what is missing there would be
        // counted as never written.
        if (!walk || walk->end < to)
            return std::nullopt;
        // A file that repeats others may be as old as it likes: the search goes on in front of it.
        if (!young && !m_chain.repetitionAt(from.segment))
            break;
        to = !young ? LogPosition{ from.segment, 0 } : walk->first == to ? from : walk->first;
    }
    std::vector<quint64> counts(window.rows.size());
    for (WantedRows *rows : { &wanted, &wantedCut })
        for (auto &[text, copies] : *rows)
            count(copies, window, counts);
    return counts;
}

/// Where the file begins that all rows of \a window stand in, if it may repeat others: then only copies
/// within it count.
std::optional<LogPosition> LogHistory::repeatedFile(const LogWindow &window) const
{
    const auto [first, last] = std::minmax_element(window.places.begin(), window.places.end());
    const auto repeated = m_chain.repetitionAt(first->segment);
    return repeated == m_chain.repetitionAt(last->segment) ? repeated : std::nullopt;
}

void LogHistory::count(WantedRow &row, const LogWindow &window, std::vector<quint64> &counts) const
{
    std::sort(row.inLog.begin(), row.inLog.end());
    CopyTally tally;
    auto next = row.inLog.begin();
    for (const size_t copy : row.inWindow) {
        for (; next != row.inLog.end() && *next < window.places[copy]; ++next)
            tally.add(m_chain.repetitionAt(next->segment));
        counts[copy] = tally.before(m_chain.repetitionAt(window.places[copy].segment));
    }
}

RangeRows LogHistory::readRange(const RowSupply &supply, const LogRange &range)
{
    // Copies before and behind the range count as well: the server cannot tell them from those inside.
    constexpr qint64 around = 1024 * 1024;
    // A longer one is read in pieces, for it would hold up everybody.
    constexpr qint64 maxPiece = 4 * 1024 * 1024;
    LogRange piece = range;
    if (m_chain.bytesBetween(range.begin, range.end) > maxPiece)
        piece.end = std::min(range.end, LogPosition{ range.begin.segment, range.begin.offset + maxPiece });

    RangeRows result;
    std::unordered_map<std::string, size_t> known;
    std::unordered_map<std::string, CopyTally> outside; ///< before the piece
    std::vector<CopyTally> inside; ///< of each row of the result
    const LogPosition begin = stepBack(m_chain, piece.begin, around);
    // Copies have one second, so they stand close by, but a rotation may lie between.
    const LogPosition behind = stepForward(m_chain, piece.end, around);
    const LogPosition end = std::max(piece.end, std::min(behind, supply.begin()));
    std::optional<LogPosition> next; // the first row behind the piece
    const auto walk = eachRowOf(
        supply, begin, end,
        [&](const QueueLogRowView &, LogPosition at) {
            if (!next && at >= piece.end)
                next = at;
        },
        [&](const std::string &encoded, LogPosition at) {
            const auto repetition = m_chain.repetitionAt(at.segment);
            const std::string likeness = likenessOf(encoded, supply.server());
            if (const auto found = known.find(likeness); found != known.end()) {
                inside[found->second].add(repetition);
            } else if (piece.begin <= at && at < piece.end) {
                known.emplace(likeness, result.rows.size());
                result.rows.push_back({ encoded, 0 });
                inside.push_back(outside[likeness]);
                inside.back().add(repetition);
            } else if (at < piece.begin) {
                outside[likeness].add(repetition);
            }
        });
    for (size_t i = 0; i < inside.size(); ++i)
        result.rows[i].copies = inside[i].total();
    // It ends early in a file that still rests, and in a log that was truncated since its last look.
    result.isUnreadable = !walk || walk->hasHoles || walk->end < end;
    if (!result.isUnreadable && piece.end < range.end) {
        const LogPosition rest = next.value_or(walk->end);
        result.readTo = rest.segment == piece.end.segment ? piece.end : LogPosition{ rest.segment, 0 };
    }
    return result;
}

/// Rows at \a at may have been at the targets before they came there.
bool LogHistory::isDoubted(LogPosition at) const
{
    const std::optional<LogRange> doubt = m_chain.doubtAt(at.segment);
    return doubt && at < doubt->end;
}

RangeRows LogHistory::readBefore(const RowSupply &supply, LogPosition to)
{
    // A target whose rows are rare has none near: then there is none to look for.
    constexpr qint64 pieces[] = { 64 * 1024, 1024 * 1024 };
    constexpr size_t maxRows = 32;
    RangeRows result;
    for (const qint64 piece : pieces) {
        result = {};
        std::unordered_map<std::string, size_t> known;
        std::vector<CopyTally> copies; // of each row of the result
        std::unordered_map<std::string, CopyTally> repeated; // only by a file that repeats others
        qint64 time = 0; // of the row that is looked at
        bool isCertain = false; // that it went to who gets it now
        std::optional<qint64> firstTime;
        const auto walk = eachRowOf(
            // What stands before the first place that is needed may never have been sent.
            supply, std::max(stepBack(m_chain, to, piece), m_chain.first()), to,
            [&](const QueueLogRowView &row, LogPosition at) {
                time = timeOf(row);
                isCertain = !m_timeline.at(at).router->isPlacedByCall(row);
                firstTime = firstTime.value_or(time);
            },
            [&](const std::string &encoded, LogPosition at) {
                if (time <= *firstTime || !isCertain)
                    return; // copies of it may stand before the piece
                const std::string likeness = likenessOf(encoded, supply.server());
                const auto repetition = m_chain.repetitionAt(at.segment);
                const auto found = known.find(likeness);
                if (found != known.end()) {
                    copies[found->second].add(repetition);
                } else if (repetition && isDoubted(at)) {
                    repeated[likeness].add(repetition); // it may be older than what stands before it
                } else {
                    known.emplace(likeness, result.rows.size());
                    result.rows.push_back({ encoded, 0 });
                    copies.push_back(repeated[likeness]);
                    copies.back().add(repetition);
                }
            });
        for (size_t i = 0; i < copies.size(); ++i)
            result.rows[i].copies = copies[i].total();
        result.isUnreadable = !walk || walk->end < to;
        if (result.isUnreadable || !result.rows.empty())
            break;
    }
    // The last ones, and as many of those before, spread evenly.
    if (const size_t all = result.rows.size(); all > maxRows) {
        const size_t earlier = maxRows / 2;
        for (size_t i = 0; i < earlier; ++i)
            std::swap(result.rows[i], result.rows[i * (all - earlier) / earlier]);
        result.rows.erase(
            result.rows.begin() + ptrdiff_t(earlier), result.rows.end() - ptrdiff_t(maxRows - earlier));
    }
    return result;
}

VerificationPiece LogHistory::readPiece(const RowSupply &supply, const VerificationRequest &request)
{
    // Others may read the same archive at so many other places that each begins anew for the next: who comes
    // back in vain gets his piece at once in the end.
    constexpr int maxTries = 16;
    int &tries = m_comingBack[&supply];
    const bool mayComeBack = request.begin && tries < maxTries;
    LogHistory history(m_chain, m_timeline, mayComeBack ? Unpacking::BitByBit : Unpacking::AtOnce);
    VerificationPiece piece = VerificationReader(history, m_chain, m_timeline).read(supply, request);
    m_bytesRead += history.m_bytesRead;
    if (!history.m_isUnpacking) {
        m_comingBack.erase(&supply);
        return piece;
    }
    ++tries;
    return { .rows = {},
        .end = *request.begin,
        .limit = request.limit,
        .bytesLeft = m_chain.bytesBetween(*request.begin, request.limit) };
}

} // namespace wql
