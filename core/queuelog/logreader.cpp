// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/logreader.h"

#include "core/queuelog/siblings.h"

#include <errno.h>

#include <algorithm>

namespace wql {

namespace {

/// A long line is looked through in pieces, so that nothing else has to wait for its end.
constexpr qint64 passAtOnce = 64 * 1024 * 1024;

/// How much of \a bytes are lines that are whole and not too long.
size_t lengthOfWholeLines(std::string_view bytes)
{
    // From one line's begin the last newline within reach, again and again: looks at few bytes, however
    // short the lines are, and finds each line that is too long.
    size_t end = 0;
    for (;;) {
        const size_t newline = bytes.substr(end, limits::lineBytes + 1).rfind('\n');
        if (newline == std::string_view::npos)
            return end;
        end += newline + 1;
    }
}

} // namespace

LogReader::LogReader(SegmentList &segments, DiskPatience patience)
    : m_segments(segments)
    , m_patience(std::move(patience))
{
}

LogRead LogReader::read(LogPosition at, std::string &bytes, size_t max)
{
    bytes.clear();
    const auto index = m_segments.indexOf(at.segment);
    if (!index) { // released, or older than anything known: the next one, if there is one
        for (const LogSegment &later : m_segments.all())
            if (later.number > at.segment)
                return { LogRead::Kind::NextSegment, { later.number, 0 } };
        return { LogRead::Kind::Waiting, at };
    }
    LogSegment &segment = m_segments.all()[*index];
    const auto length = segment.length();
    if (segment.isLost() || (segment.isFinished() && length && at.offset >= *length))
        return next(*index, at);
    LogSegment::Damage &damage = segment.damage;
    const bool isWorthATry = damage.badDisk && m_segments.seenAt() >= damage.badDisk->nextTry;
    if (damage.parked && at.offset >= damage.from && !isWorthATry)
        return passedOver(*index);
    if (length && at.offset >= *length)
        return { LogRead::Kind::Waiting, at };
    if (const auto failure = m_segments.ensureOpen(segment))
        return failed(*index, at, *failure);
    const auto ready = segment.file->seek(segment.base + at.offset);
    if (!ready)
        return failed(*index, at, ready.error());
    if (!*ready)
        return { LogRead::Kind::Busy, at };
    return readLines(*index, at, bytes, max);
}

/// The segment's file is open, and \a at can be read.
LogRead LogReader::readLines(size_t index, LogPosition at, std::string &bytes, size_t max)
{
    LogSegment &segment = m_segments.all()[index];
    const auto length = segment.length();
    const size_t want = length ? size_t(std::min<qint64>(qint64(max), *length - at.offset)) : max;
    bytes.resize(want);
    const auto got = segment.file->read(segment.base + at.offset, bytes.data(), want);
    bytes.resize(got.value_or(0));
    if (!got)
        return failed(index, at, got.error());
    if (segment.isGrowing()) {
        const auto there = segment.file->isStillThere();
        if (!there || !*there)
            bytes.clear(); // truncated since the last look: these bytes may be of the new content
        if (!there)
            return failed(index, at, there.error());
        if (!*there)
            return { LogRead::Kind::Waiting, at };
    }
    if (segment.damage.badDisk && at.offset >= segment.damage.badDisk->from && *got > 0)
        segment.heal();
    const size_t whole = lengthOfWholeLines(bytes);
    if (whole > 0) {
        bytes.resize(whole);
        const LogPosition end{ at.segment, at.offset + qint64(whole) };
        segment.given = std::max(segment.given, end.offset);
        m_segments.noteGiven(newestRowTime(bytes, segment.file->latestTime()).value_or(0));
        return { LogRead::Kind::Rows, end };
    }
    return withoutNewline(index, at, bytes, want);
}

/// The \a bytes that came are a piece of one line, and perhaps all that is left.
LogRead LogReader::withoutNewline(size_t index, LogPosition at, std::string &bytes, size_t want)
{
    LogSegment &segment = m_segments.all()[index];
    const LogPosition end{ at.segment, at.offset + qint64(bytes.size()) };
    if (!segment.length() && bytes.size() < want) {
        char beyond; // the archive's end, or the place of its damage
        const auto more = segment.file->read(segment.base + end.offset, &beyond, 1);
        if (!more) {
            bytes.clear();
            return failed(index, at, more.error());
        }
        if (*more == 0)
            segment.fixedLength = end.offset;
    }
    if (bytes.size() > limits::lineBytes)
        return passLongLine(index, at, bytes);
    const bool isEnd = segment.isFinished() && segment.length() && end.offset >= *segment.length();
    if (isEnd && bytes.empty())
        return next(index, at);
    if (!isEnd)
        bytes.clear();
    const LogPosition given = isEnd ? end : at;
    segment.given = std::max(segment.given, given.offset);
    m_segments.noteGiven(newestRowTime(bytes, segment.file->latestTime()).value_or(0));
    return { isEnd ? LogRead::Kind::TornRow : LogRead::Kind::Waiting, given };
}

/// Looks for the end of a line that is too long, or of the run of NULs that it begins with.
LogRead LogReader::passLongLine(size_t index, LogPosition at, std::string &bytes)
{
    LogSegment &segment = m_segments.all()[index];
    const bool nuls = bytes.front() == '\0';
    qint64 &passed = m_longLines[at];
    for (const qint64 limit = passed + passAtOnce; passed < limit;) {
        const qint64 offset = at.offset + passed;
        const auto length = segment.length();
        const size_t want = length ? size_t(std::min<qint64>(qint64(limits::blockBytes), *length - offset))
                                   : limits::blockBytes;
        bytes.resize(want);
        const auto ready = segment.file->seek(segment.base + offset);
        const auto got = ready && *ready ? segment.file->read(segment.base + offset, bytes.data(), want)
                                         : Result<size_t, FileFailure>(size_t(0));
        bytes.resize(got.value_or(0));
        const size_t end = nuls ? bytes.find_first_not_of('\0') : bytes.find('\n');
        const bool isOver = end != std::string::npos;
        passed += qint64(isOver ? end + (nuls ? 0 : 1) : bytes.size());
        const bool isLast = bytes.size() < want || (length && at.offset + passed >= *length);
        bytes.clear();
        if (!ready || !got)
            return failed(index, at, ready ? got.error() : ready.error());
        if (!*ready)
            return { LogRead::Kind::Busy, at };
        if (isOver || (isLast && segment.isFinished())) {
            const LogPosition behind{ at.segment, at.offset + passed };
            m_longLines.erase(at); // another reader begins at the line's begin again
            segment.given = std::max(segment.given, behind.offset);
            return { LogRead::Kind::Oversized, behind };
        }
        if (isLast)
            return { LogRead::Kind::Waiting, at };
    }
    return { LogRead::Kind::Busy, at };
}

/// \a at is the end of a finished segment, or nothing of it is left.
LogRead LogReader::next(size_t index, LogPosition at) const
{
    if (index + 1 >= m_segments.all().size())
        return { LogRead::Kind::Waiting, at };
    const LogSegment &segment = m_segments.all()[index];
    LogRead read{ LogRead::Kind::NextSegment, { m_segments.all()[index + 1].number, 0 } };
    if (segment.isLost())
        read.lost = std::max<qint64>(0, segment.fixedLength.value_or(0) - at.offset);
    return read;
}

LogRead LogReader::failed(size_t index, LogPosition at, const FileFailure &failure)
{
    LogSegment &segment = m_segments.all()[index];
    if (failure.operation == FileFailure::Operation::Open && failure.errorNumber == ENOENT) {
        m_segments.setMisplaced(true);
        if (segment.damage.parked && at.offset >= segment.damage.from)
            return passedOver(index); // the readers wait for it no longer, wherever it is
        return { LogRead::Kind::Misplaced, at };
    }
    const bool isDamaged = failure.operation == FileFailure::Operation::Decompress;
    const bool isLast = index + 1 >= m_segments.all().size();
    if (isDamaged || (m_patience.isExhausted(segment, at.offset, failure, m_segments.seenAt()) && !isLast)) {
        segment.park(failure, at.offset);
        return passedOver(index);
    }
    return { .kind = LogRead::Kind::Failed, .end = {}, .failure = failure };
}

/// The last segment is waited for: there is nothing to go on with.
LogRead LogReader::passedOver(size_t index) const
{
    const LogSegment::Damage &damage = m_segments.all()[index].damage;
    LogRead read{ .kind = LogRead::Kind::Failed, .end = {}, .failure = *damage.parked };
    if (index + 1 < m_segments.all().size()) {
        read.kind = damage.badDisk ? LogRead::Kind::Withheld : LogRead::Kind::Damaged;
        read.end = { m_segments.all()[index + 1].number, 0 };
    }
    return read;
}

TailMark LogReader::markAt(LogPosition at)
{
    const auto index = m_segments.indexOf(at.segment);
    if (!index || at.offset == 0)
        return {};
    LogSegment &segment = m_segments.all()[*index];
    if (segment.isLost() || !segment.file->isPlain() || m_segments.ensureOpen(segment))
        return {};
    const auto bytes = segment.file->before(segment.base + at.offset, TailMark::maxLength, segment.base);
    return bytes ? tailMarkOf(*bytes) : TailMark{};
}

LogReader::Holds LogReader::holds(const Cursor &cursor)
{
    const LogPosition at = cursor.position;
    const auto index = m_segments.indexOf(at.segment);
    if (!index || m_segments.all()[*index].isLost())
        return Holds::No;
    LogSegment &segment = m_segments.all()[*index];
    const auto length = segment.length();
    if (length && at.offset > *length)
        return Holds::No;
    if (cursor.mark.length == 0)
        return Holds::Yes;
    if (const auto failure = m_segments.ensureOpen(segment)) {
        if (failure->errorNumber == ENOENT)
            m_segments.setMisplaced(true);
        return Holds::CannotTell;
    }
    const auto bytes = segment.file->before(segment.base + at.offset, TailMark::maxLength, segment.base);
    // Before a place behind an archive's damage nothing can be compared, now or later: its head has to do.
    if (!bytes)
        return bytes.error().operation == FileFailure::Operation::Decompress ? Holds::Yes : Holds::CannotTell;
    return tailMarkOf(*bytes) == cursor.mark ? Holds::Yes : Holds::No;
}

void LogReader::release(LogPosition oldestNeeded)
{
    std::erase_if(m_longLines, [&](const auto &line) { return line.first < oldestNeeded; });
}

} // namespace wql
