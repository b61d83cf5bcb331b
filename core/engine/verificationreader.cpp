// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/verificationreader.h"

#include "core/engine/copytally.h"
#include "core/engine/stepback.h"
#include "core/queuelog/rowtime.h"
#include "core/queuemetrics/likeness.h"

#include <errno.h>

#include <algorithm>
#include <unordered_map>

namespace wql {

namespace {

/// It is read at one go, and holds up everybody meanwhile.
constexpr qint64 pieceBytes = 256 * 1024;
/// Copies have one second, so they stand close by: looking for them ends with a step in which nothing is as
/// young, or as old, as that.
constexpr qint64 step = 64 * 1024;
constexpr int maxSteps = 16;

const FileFailure notThere{ .errorNumber = ENOENT };

/// Where to begin so that the line which begins at \a place is taken, and one that began before is not.
LogPosition beforeLine(LogPosition place)
{
    return { place.segment, std::max<qint64>(0, place.offset - 1) };
}

/// The times of the rows of a piece, those of other targets as well.
struct Times {
    std::optional<qint64> oldest;
    std::optional<qint64> newest;

    void add(qint64 time)
    {
        oldest = std::min(oldest.value_or(time), time);
        newest = std::max(newest.value_or(time), time);
    }
};

} // namespace

// ---------------------------------------------------------------- where the time asked for is

/// The time of the first row that begins behind \a place, in one step.
std::optional<qint64> VerificationReader::timeBehind(LogPosition place) const
{
    std::optional<qint64> time;
    m_history.eachRow(place, { place.segment, place.offset + step },
        [&](const QueueLogRowView &row, LogPosition) { time = time.value_or(timeOf(row)); });
    return time;
}

/// Near the first row of one file that is as young as \a time; both are of that file.
LogPosition VerificationReader::behindRowsBefore(qint64 time, LogPosition begin, LogPosition end) const
{
    while (end.offset - begin.offset > pieceBytes) {
        const LogPosition middle{ begin.segment, begin.offset + (end.offset - begin.offset) / 2 };
        const std::optional<qint64> there = timeBehind(middle);
        (there && *there < time ? begin : end) = middle;
    }
    return begin;
}

/// Those that are there, by age.
std::vector<SegmentRecord> VerificationReader::files() const
{
    std::vector<SegmentRecord> files = m_chain.records();
    std::erase_if(files, [](const SegmentRecord &record) { return record.lost; });
    return files;
}

/// Nothing as young as \a time stands before it. Looked for from the newest file on, for each that is looked
/// at is opened, and may have to be unpacked.
LogPosition VerificationReader::beginOf(const std::optional<qint64> &time) const
{
    const std::vector<SegmentRecord> files = this->files();
    if (files.empty())
        return m_chain.first();
    // Late rows, and a copy of older ones, may be older than what stands before them.
    const auto isOlder = [&](const SegmentRecord &record) {
        if (!time || record.base > 0 || record.origin == LogOrigin::Repeats)
            return false;
        const std::optional<qint64> first = m_history.timeAt({ record.number, 0 });
        return first && *first < *time - rowTimeSlack;
    };
    const auto found = std::find_if(files.rbegin(), files.rend(), isOlder);
    const SegmentRecord *file = found == files.rend() ? &files.front() : &*found;
    const LogPosition begin{ file->number, 0 };
    // To look into the middle of an archive it has to be unpacked up to there.
    if (!time || file->compression != Compression::None || file->size < 0)
        return begin;
    return behindRowsBefore(*time - rowTimeSlack, begin, { file->number, file->size });
}

/// Nothing older than \a time stands behind it.
LogPosition VerificationReader::endOf(qint64 time, LogPosition limit) const
{
    const std::vector<SegmentRecord> files = this->files();
    const auto isYounger = [&](const SegmentRecord &record) {
        const std::optional<qint64> first = m_history.timeAt({ record.number, 0 });
        return first && *first > time + rowTimeSlack;
    };
    const auto file = std::find_if_not(files.rbegin(), files.rend(), isYounger);
    if (file != files.rbegin() && !files.empty())
        limit = std::min(limit, LogPosition{ std::prev(file)->number, 0 });
    if (file == files.rend() || file->compression != Compression::None || file->size < 0
        || file->number > limit.segment)
        return limit;
    const LogPosition place
        = behindRowsBefore(time + rowTimeSlack, { file->number, 0 }, { file->number, file->size });
    const LogPosition end{ place.segment, place.offset + 2 * pieceBytes };
    return end.offset < file->size ? std::min(limit, end) : limit;
}

// ---------------------------------------------------------------- a piece

/// By the oldest rules that are remembered an older row may be another target's by now, or have another time.
VerificationPiece::Claim VerificationReader::claimOf(const QueueLogRowView &row, LogPosition at) const
{
    using Claim = VerificationPiece::Claim;
    if (!m_timeline.isRememberedAt(at))
        return Claim::Forgotten;
    return m_timeline.at(at).router->isPlacedByCall(row) ? Claim::PlacedByCall : Claim::Certain;
}

/// By the name that the file of \a segment has now.
FileFailure VerificationReader::failureAt(qint64 segment, FileFailure failure) const
{
    for (const SegmentRecord &record : m_chain.records())
        if (record.number == segment)
            failure.path = record.path;
    return failure;
}

/// In place of a piece: what stands behind the file that could not be read at \a begin comes next.
VerificationPiece VerificationReader::withoutFile(LogPosition begin, LogPosition limit) const
{
    VerificationPiece piece;
    piece.leftOut.push_back(failureAt(begin.segment, m_history.failure().value_or(notThere)));
    piece.limit = piece.end = limit;
    for (const SegmentRecord &file : files())
        if (file.number > begin.segment)
            piece.end = std::min(piece.end, LogPosition{ file.number, 0 });
    piece.bytes = m_chain.bytesBetween(begin, piece.end);
    piece.bytesLeft = m_chain.bytesBetween(piece.end, piece.limit);
    return piece;
}

/// A piece, and what has to be known of its rows until they are counted.
struct VerificationReader::Reading {
    const RowSupply &supply;
    const VerificationRequest &request;
    LogPosition begin;
    VerificationPiece piece = {};
    std::unordered_map<std::string, size_t> known = {}; ///< by likeness, to the number of the row
    std::vector<CopyTally> copies = {}; ///< of each row
    Times times = {};

    std::optional<size_t> find(const std::string &encoded) const
    {
        const auto found = known.find(likenessOf(encoded, supply.server()));
        return found == known.end() ? std::nullopt : std::optional(found->second);
    }
};

VerificationPiece VerificationReader::read(const RowSupply &supply, const VerificationRequest &request)
{
    Reading reading{ supply, request, request.begin ? *request.begin : beginOf(request.fromTime) };
    VerificationPiece &piece = reading.piece;
    piece.limit = request.limit;
    if (!request.begin && request.toTime)
        piece.limit = std::max(reading.begin, endOf(*request.toTime, request.limit));
    if (reading.begin >= piece.limit) {
        piece.end = reading.begin;
        return piece;
    }
    if (!readRows(reading)) {
        if (request.isUrgent)
            return withoutFile(reading.begin, piece.limit);
        piece.isUnreadable = true;
        return piece;
    }
    piece.bytes = m_chain.bytesBetween(reading.begin, piece.end);
    piece.bytesLeft = m_chain.bytesBetween(piece.end, piece.limit);
    if (!piece.rows.empty()) {
        countBehind(reading);
        dropRepeated(reading);
    }
    return piece;
}

/// False: they cannot be read.
bool VerificationReader::readRows(Reading &reading)
{
    VerificationPiece &piece = reading.piece;
    const VerificationRequest &request = reading.request;
    qint64 time = 0; // of the row that is looked at
    VerificationPiece::Claim claim = {};
    std::optional<size_t> open; // the row whose line has not ended yet
    const auto closeLine = [&](LogPosition at) {
        if (open)
            piece.rows[*open].end = at;
        open.reset();
    };
    const LogPosition begin = reading.begin;
    const LogPosition to = std::min(piece.limit, LogPosition{ begin.segment, begin.offset + pieceBytes });
    const auto walk = m_history.eachRowOf(
        reading.supply, beforeLine(begin), to,
        [&](const QueueLogRowView &row, LogPosition at) {
            closeLine(at);
            time = timeOf(row);
            reading.times.add(time);
            claim = claimOf(row, at);
        },
        [&](const std::string &encoded, LogPosition at) {
            if (time < request.fromTime.value_or(time) || time >= request.toTime.value_or(time + 1))
                return;
            const auto [found, isNew]
                = reading.known.try_emplace(likenessOf(encoded, reading.supply.server()), piece.rows.size());
            if (isNew) {
                open = piece.rows.size();
                piece.rows.push_back({ encoded, time, at, at, 1, claim });
                reading.copies.emplace_back();
            }
            reading.copies[found->second].add(m_chain.repetitionAt(at.segment));
        });
    if (!walk || walk->end < to)
        return false;
    if (walk->leftOut)
        piece.leftOut.push_back(failureAt(begin.segment, *walk->leftOut));
    piece.end = walk->end.segment == to.segment ? to : std::min(piece.limit, { walk->end.segment, 0 });
    closeLine(piece.end);
    return true;
}

/// What stands beside a piece was read up to \a end. If not, the piece says so.
bool VerificationReader::isWhole(
    Reading &reading, const std::optional<LogHistory::Walk> &beside, LogPosition end, qint64 segment) const
{
    if (beside && beside->end >= end)
        return true;
    reading.piece.isUnreadable = !reading.request.isUrgent;
    reading.piece.leftOut.push_back(failureAt(segment, m_history.failure().value_or(notThere)));
    return false;
}

/// Copies behind the piece count as well. What is not confirmed may not be at the server yet.
void VerificationReader::countBehind(Reading &reading)
{
    const LogPosition confirmed = reading.supply.begin();
    LogPosition at = reading.piece.end;
    for (int i = 0; i < maxSteps && at < confirmed; ++i) {
        Times there;
        const LogPosition end = std::min(confirmed, { at.segment, at.offset + step });
        const auto next = m_history.eachRowOf(
            reading.supply, beforeLine(at), end,
            [&](const QueueLogRowView &row, LogPosition) { there.add(timeOf(row)); },
            [&](const std::string &encoded, LogPosition place) {
                if (const auto row = reading.find(encoded))
                    reading.copies[*row].add(m_chain.repetitionAt(place.segment));
            });
        if (!isWhole(reading, next, end, end.segment)
            || (there.oldest && *there.oldest > *reading.times.newest + rowTimeSlack))
            break;
        at = next->end.segment == at.segment ? end : LogPosition{ next->end.segment, 0 };
    }
    for (size_t row = 0; row < reading.piece.rows.size(); ++row)
        reading.piece.rows[row].copies = reading.copies[row].total();
}

/// A row that stands before the piece as well was compared there, with all its copies.
void VerificationReader::dropRepeated(Reading &reading)
{
    VerificationPiece &piece = reading.piece;
    std::vector<bool> isRepeated(piece.rows.size());
    LogPosition at = reading.begin;
    for (int i = 0; i < maxSteps && !piece.isUnreadable; ++i) {
        Times there;
        const LogPosition from = stepBack(m_chain, at, step);
        if (from == at)
            break;
        const auto before = m_history.eachRowOf(
            reading.supply, from, at,
            [&](const QueueLogRowView &row, LogPosition) { there.add(timeOf(row)); },
            [&](const std::string &encoded, LogPosition) {
                if (const auto row = reading.find(encoded))
                    isRepeated[*row] = true;
            });
        if (!isWhole(reading, before, at, from.segment)
            || (there.newest && *there.newest < *reading.times.oldest - rowTimeSlack))
            break;
        at = before->first == at ? from : before->first;
    }
    size_t row = 0;
    std::erase_if(piece.rows, [&](const auto &) { return isRepeated[row++]; });
}

} // namespace wql
