// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/filematcher.h"
#include "core/queuelog/logchain.h"
#include "core/queuelog/siblings.h"

#include <errno.h>

#include <algorithm>
#include <cstring>

namespace wql {

namespace {

/// A long line is looked through in pieces, so that nothing else has to wait for its end.
constexpr qint64 passAtOnce = 64 * 1024 * 1024;
/// A disk may take half a minute to say that it cannot read.
constexpr std::chrono::minutes betweenTries{ 1 };

bool isOfTheDisk(const FileFailure &failure)
{
    const int number = failure.errorNumber;
    return failure.operation != FileFailure::Operation::Decompress
        && (number == EIO || number == EBADMSG || number == EUCLEAN);
}

} // namespace

std::optional<size_t> LogChain::indexOf(qint64 number) const
{
    const auto found = std::lower_bound(m_segments.begin(), m_segments.end(), number,
        [](const LogSegment &segment, qint64 wanted) { return segment.number < wanted; });
    if (found == m_segments.end() || found->number != number)
        return {};
    return size_t(found - m_segments.begin());
}

/// Opens a known file again where it was last.
std::optional<FileFailure> LogChain::ensureOpen(size_t index)
{
    LogFile &file = *m_segments[index].file;
    m_segments[index].lastUse = ++m_uses;
    if (file.isOpen())
        return {};
    LogFile candidate(m_files, file.path(), file.compression());
    if (const auto opened = candidate.open(); !opened)
        return opened.error();
    const auto continued = file.isContinuedBy(candidate);
    if (!continued)
        return continued.error();
    const bool sameInode = candidate.identity().device == file.identity().device
        && candidate.identity().inode == file.identity().inode;
    if (!*continued || !sameInode || !mayBeWhole(m_segments[index], candidate)) // relink() knows better
        return FileFailure{ FileFailure::Operation::Open, file.path(), ENOENT };
    file = std::move(candidate);
    return {};
}

/// True if the file is open and \a fileOffset can be read.
Result<bool, FileFailure> LogChain::prepare(size_t index, qint64 fileOffset)
{
    auto failure = ensureOpen(index);
    if (failure && failure->errorNumber == ENOENT) {
        const qint64 number = m_segments[index].number;
        if (const auto status = m_files.status(m_settings.path); status && mayLookAround())
            relink(*status);
        const auto again = indexOf(number);
        if (!again || m_segments[*again].lost)
            return unexpected(*failure);
        index = *again;
        failure = ensureOpen(index);
    }
    if (failure)
        return unexpected(*failure);
    return m_segments[index].file->seek(fileOffset);
}

LogRead LogChain::goOn(size_t index, LogPosition at) const
{
    LogRead read;
    read.end = at;
    if (index + 1 >= m_segments.size())
        return read;
    read.kind = LogRead::Kind::NextSegment;
    read.end = { m_segments[index + 1].number, 0 };
    if (m_segments[index].lost)
        read.lost = std::max<qint64>(0, m_segments[index].fixedLength.value_or(0) - at.offset);
    return read;
}

LogRead LogChain::failed(size_t index, LogPosition at, const FileFailure &failure)
{
    LogSegment &segment = m_segments[index];
    const bool damaged = failure.operation == FileFailure::Operation::Decompress;
    const bool isLast = index + 1 >= m_segments.size();
    if (damaged || (exhaustsPatience(segment, at.offset, failure) && !isLast)) {
        segment.park(failure, at.offset);
        return passedOver(index);
    }
    LogRead read;
    read.kind = LogRead::Kind::Failed;
    read.failure = failure;
    return read;
}

LogRead LogChain::passedOver(size_t index) const
{
    LogRead read;
    read.kind = LogRead::Kind::Failed;
    read.failure = *m_segments[index].parked;
    read.parked = index + 1 < m_segments.size();
    read.mayReturn = read.parked && m_segments[index].badDisk;
    if (read.parked)
        read.end = { m_segments[index + 1].number, 0 };
    return read;
}

/// True if the disk has failed to give this for long, though it gives the directory.
bool LogChain::exhaustsPatience(LogSegment &segment, qint64 offset, const FileFailure &failure)
{
    if (!isOfTheDisk(failure))
        return segment.badDisk.reset(), false;
    if (!segment.badDisk)
        segment.badDisk = { m_now, m_now, offset };
    LogSegment::BadDisk &bad = *segment.badDisk;
    bad.from = std::min(bad.from, offset);
    bad.nextTry = m_now + betweenTries;
    if (m_now - bad.since < m_settings.mostPatience)
        return false;
    if (!findSiblings(m_files, m_settings.path))
        bad.since = m_now;
    return bad.since != m_now;
}

LogRead LogChain::read(LogPosition at, std::string &bytes, size_t most)
{
    bytes.clear();
    auto index = indexOf(at.segment);
    if (!index) {
        // Released, or older than anything known: the next one, if there is one.
        const auto later = std::find_if(m_segments.begin(), m_segments.end(),
            [&](const LogSegment &segment) { return segment.number > at.segment; });
        LogRead read;
        read.end = later == m_segments.end() ? at : LogPosition{ later->number, 0 };
        read.kind = later == m_segments.end() ? LogRead::Kind::Waiting : LogRead::Kind::NextSegment;
        return read;
    }
    const LogSegment &segment = m_segments[*index];
    const auto length = segment.length();
    if (segment.lost || (segment.finished && length && at.offset >= *length))
        return goOn(*index, at);
    const bool isWorthATry = segment.badDisk && m_now >= segment.badDisk->nextTry;
    if (segment.parked && at.offset >= segment.damagedFrom && !isWorthATry)
        return passedOver(*index);
    if (length && at.offset >= *length)
        return { LogRead::Kind::Waiting, at };
    const auto ready = prepare(*index, segment.base + at.offset);
    index = indexOf(at.segment); // looking for the file may have added and dropped others
    if (!index || m_segments[*index].lost)
        return read(at, bytes, most);
    if (!ready)
        return failed(*index, at, ready.error());
    if (!*ready)
        return { LogRead::Kind::Busy, at };
    return readLines(*index, at, bytes, most);
}

LogRead LogChain::readLines(size_t index, LogPosition at, std::string &bytes, size_t most)
{
    LogSegment &segment = m_segments[index];
    const auto length = segment.length();
    const size_t want = length ? size_t(std::min<qint64>(qint64(most), *length - at.offset)) : most;
    bytes.resize(want);
    const auto got = segment.file->read(segment.base + at.offset, bytes.data(), want);
    if (!got) {
        bytes.clear();
        return failed(index, at, got.error());
    }
    bytes.resize(*got);
    if (!segment.finished) {
        const auto there = segment.file->isStillThere();
        if (!there) {
            bytes.clear();
            return failed(index, at, there.error());
        }
        if (!*there) { // truncated since the last poll: these bytes may be of the new content
            bytes.clear();
            return { LogRead::Kind::Waiting, at };
        }
    }
    if (segment.badDisk && at.offset >= segment.badDisk->from && *got > 0)
        segment.heal();
    bool isEnd = length && at.offset + qint64(*got) >= *length;
    LogRead read = wholeLines(at, bytes);
    if (!length && read.kind == LogRead::Kind::Waiting && *got < want) {
        char next; // the archive's end, or the place of its damage
        const auto more = segment.file->read(segment.base + at.offset + qint64(*got), &next, 1);
        if (!more) {
            bytes.clear();
            return failed(index, at, more.error());
        }
        isEnd = *more == 0;
        if (isEnd)
            segment.fixedLength = at.offset + qint64(*got);
    }
    if (read.kind == LogRead::Kind::Waiting && bytes.size() > limits::lineBytes)
        return passLongLine(index, at, bytes);
    if (read.kind == LogRead::Kind::Waiting && segment.finished && isEnd && !bytes.empty())
        read = { LogRead::Kind::Rows, { at.segment, at.offset + qint64(bytes.size()) }, 0, true };
    else if (read.kind == LogRead::Kind::Waiting)
        bytes.clear();
    if (read.kind == LogRead::Kind::Waiting && segment.finished && isEnd)
        return goOn(index, at);
    segment.given = std::max(segment.given, read.end.offset);
    return read;
}

/// Cuts \a bytes behind its last line that is whole and not too long.
LogRead LogChain::wholeLines(LogPosition at, std::string &bytes) const
{
    // From one line's begin the last newline within reach, again and again: looks at few bytes, however
    // short the lines are, and finds each line that is too long.
    const std::string_view view = bytes;
    size_t end = 0;
    for (;;) {
        const size_t newline = view.substr(end, limits::lineBytes + 1).rfind('\n');
        if (newline == std::string_view::npos)
            break;
        end += newline + 1;
    }
    if (end == 0)
        return { LogRead::Kind::Waiting, at };
    bytes.resize(end);
    return { LogRead::Kind::Rows, { at.segment, at.offset + qint64(end) } };
}

/// Looks for the end of a line that is too long, or of the run of NULs that it begins with.
LogRead LogChain::passLongLine(size_t index, LogPosition at, std::string &bytes)
{
    LogSegment &segment = m_segments[index];
    const bool nuls = bytes.front() == '\0';
    const auto endIn = [&]() { return nuls ? bytes.find_first_not_of('\0') : bytes.find('\n'); };
    qint64 &passed = m_longLines[at];
    for (const qint64 limit = passed + passAtOnce; passed < limit;) {
        const qint64 offset = at.offset + passed;
        const auto length = segment.length();
        bytes.resize(limits::blockBytes);
        const size_t want
            = length ? size_t(std::min<qint64>(qint64(bytes.size()), *length - offset)) : bytes.size();
        const auto ready = segment.file->seek(segment.base + offset);
        const auto got = ready && *ready ? segment.file->read(segment.base + offset, bytes.data(), want)
                                         : Result<size_t, FileFailure>(size_t(0));
        bytes.resize(got.value_or(0));
        const size_t end = endIn();
        passed += qint64(end == std::string::npos ? bytes.size() : end + (nuls ? 0 : 1));
        const bool isOver = end != std::string::npos;
        const bool isLast = ready && got && *ready && bytes.size() < want;
        const bool atKnownEnd = length && at.offset + passed >= *length;
        bytes.clear();
        if (!ready || !got)
            return failed(index, at, ready ? got.error() : ready.error());
        if (!*ready)
            return { LogRead::Kind::Busy, at };
        if (isOver || ((isLast || atKnownEnd) && segment.finished)) {
            const LogPosition behind{ at.segment, at.offset + passed };
            m_longLines.erase(at); // another reader begins at the line's begin again
            segment.given = std::max(segment.given, behind.offset);
            return { LogRead::Kind::Oversized, behind };
        }
        if (isLast || atKnownEnd)
            return { LogRead::Kind::Waiting, at };
    }
    return { LogRead::Kind::Busy, at };
}

TailMark LogChain::markAt(LogPosition at)
{
    const auto index = indexOf(at.segment);
    if (!index || m_segments[*index].lost || !m_segments[*index].file->isPlain() || at.offset == 0
        || ensureOpen(*index))
        return {};
    const LogSegment &segment = m_segments[*index];
    const auto bytes = segment.file->before(segment.base + at.offset, TailMark::most, segment.base);
    return bytes ? tailMarkOf(*bytes) : TailMark{};
}

LogChain::Holds LogChain::holds(const Cursor &cursor)
{
    const LogPosition at = cursor.position;
    auto index = indexOf(at.segment);
    if (!index || m_segments[*index].lost)
        return Holds::No;
    const auto length = m_segments[*index].length();
    if (length && at.offset > *length)
        return Holds::No;
    if (cursor.mark.length == 0)
        return Holds::Yes;
    const auto ready = prepare(*index, m_segments[*index].base + at.offset);
    index = indexOf(at.segment); // looking for the file may have found that it is gone
    if (!index || m_segments[*index].lost)
        return Holds::No;
    // Before a place behind an archive's damage nothing can be compared, now or later: its head has to do.
    const auto unknown = [](const FileFailure &failure) {
        return failure.operation == FileFailure::Operation::Decompress ? Holds::Yes : Holds::CannotTell;
    };
    if (!ready)
        return unknown(ready.error());
    const LogSegment &segment = m_segments[*index];
    const auto bytes = segment.file->before(segment.base + at.offset, TailMark::most, segment.base);
    if (!bytes)
        return unknown(bytes.error());
    return tailMarkOf(*bytes) == cursor.mark ? Holds::Yes : Holds::No;
}

} // namespace wql
