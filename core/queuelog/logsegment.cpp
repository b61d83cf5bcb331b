// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/logsegment.h"

#include "core/base/limits.h"
#include "core/queuelog/siblings.h"

#include <errno.h>

#include <algorithm>

namespace wql {

namespace {

/// A disk may take half a minute to say that it cannot read.
constexpr std::chrono::minutes betweenTries{ 1 };

} // namespace

bool isOfTheDisk(const FileFailure &failure)
{
    const int number = failure.errorNumber;
    return failure.operation != FileFailure::Operation::Decompress
        && (number == EIO || number == EBADMSG || number == EUCLEAN);
}

bool isOutOfHandles(const FileFailure &failure)
{
    return failure.errorNumber == EMFILE || failure.errorNumber == ENFILE;
}

std::optional<qint64> LogSegment::length() const
{
    if (fixedLength)
        return fixedLength;
    return file->seen() < 0 ? std::nullopt : std::optional(file->seen() - base);
}

bool LogSegment::hasLateRows() const
{
    return fixedLength && base + *fixedLength < file->seen();
}

bool LogSegment::mayBeWhole(const LogFile &found) const
{
    const FileIdentity &known = file->identity();
    return known.isFull() || isGrowing() || found.identity().headLength == known.headLength;
}

std::optional<FileFailure> LogSegment::ensureOpen()
{
    if (file->isOpen())
        return {};
    LogFile candidate = file->unopened();
    if (const auto opened = candidate.open(); !opened)
        return opened.error();
    const auto continued = file->isContinuedBy(candidate);
    if (!continued)
        return continued.error();
    // With another inode it may be a copy, or another file that begins alike. Only a look at all the files
    // beside it tells which (FileMatcher).
    const bool sameInode = candidate.identity().device == file->identity().device
        && candidate.identity().inode == file->identity().inode;
    if (!*continued || !sameInode || !mayBeWhole(candidate))
        return FileFailure{ FileFailure::Operation::Open, file->path(), ENOENT };
    *file = std::move(candidate);
    return {};
}

void LogSegment::lookAtFirstLine()
{
    if (firstLine != FirstLine::Missing || !file->isOpen())
        return;
    const qint64 end = std::min(
        base + qint64(FileIdentity::maxHead), file->isPlain() ? file->seen() : file->identity().headLength);
    const auto head = file->before(end, FileIdentity::maxHead, base);
    if (!head)
        return;
    if (base == 0 && beginsWithReopening(*head))
        firstLine = FirstLine::Reopening;
    else if (hasFirstLine(*head) || head->size() == FileIdentity::maxHead) // also one longer than we look
        firstLine = FirstLine::Whole;
}

Result<std::optional<qint64>, FileFailure> LogSegment::endOfWholeLines() const
{
    const auto end = file->before(file->seen(), limits::lineBytes, base);
    if (!end)
        return unexpected(end.error());
    const size_t newline = end->rfind('\n');
    if (newline == std::string::npos && end->size() == limits::lineBytes)
        return std::optional<qint64>();
    const size_t rest = newline == std::string::npos ? end->size() : end->size() - newline - 1;
    return std::optional(file->seen() - qint64(rest));
}

void LogSegment::park(const FileFailure &failure, qint64 from)
{
    damage.parked = failure;
    damage.from = std::min(damage.from, from);
}

bool DiskPatience::isExhausted(
    LogSegment &segment, qint64 offset, const FileFailure &failure, std::chrono::milliseconds now) const
{
    auto &bad = segment.damage.badDisk;
    if (!isOfTheDisk(failure))
        return bad.reset(), false;
    if (!bad)
        bad = { now, now, offset };
    bad->from = std::min(bad->from, offset);
    bad->nextTry = now + betweenTries;
    if (now - bad->since < m_max)
        return false;
    if (!findSiblings(m_files, m_logPath))
        bad->since = now; // it is not this file that is bad
    return bad->since != now;
}

} // namespace wql
