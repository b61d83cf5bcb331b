// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/logchain.h"

#include "core/queuelog/siblings.h"

#include <errno.h>

#include <algorithm>

namespace wql {

namespace {

/// So many files wait for their rest at most; more only come from a rotation storm, which proves itself.
constexpr qsizetype mostDraining = 16;

bool isAbsence(int errorNumber)
{
    return errorNumber == ENOENT || errorNumber == ENOTDIR;
}

} // namespace

LogChain::LogChain(FileSystem &files, LogChainSettings settings)
    : m_files(files)
    , m_settings(std::move(settings))
{
}

void LogChain::restore(std::vector<SegmentRecord> records)
{
    std::sort(
        records.begin(), records.end(), [](const auto &a, const auto &b) { return a.number < b.number; });
    if (!records.empty())
        m_nextNumber = records.back().number + 1;
    // Of a file that was still empty only the inode is known, and that may be another's by now. Nobody is
    // behind its begin, so it may be found as a new one, in its place among those that came since; the first
    // of those gets its number, for cursors stand there. A rotation by logrotate may leave two such files.
    bool wasEmpty = false;
    while (records.size() > 1 && records.back().identity.headLength == 0
        && (!wasEmpty || !records.back().finished)) {
        wasEmpty = true;
        m_nextNumber = records.back().number;
        records.pop_back();
    }
    for (const SegmentRecord &record : records) {
        LogSegment segment;
        segment.number = record.number;
        segment.base = record.base;
        segment.finished = record.finished;
        segment.needed = record.needed;
        if (record.finished && record.size >= 0)
            segment.fixedLength = record.size;
        const auto sharer = std::find_if(m_segments.begin(), m_segments.end(), [&](const LogSegment &other) {
            return other.file->path() == record.path && other.file->identity() == record.identity
                && other.fixedLength && record.base == other.base + *other.fixedLength;
        });
        segment.file = sharer == m_segments.end() ? std::make_shared<LogFile>(m_files, record) : sharer->file;
        if (sharer != m_segments.end())
            *segment.file = LogFile(m_files, record); // it knows more of the file than the one before
        m_segments.push_back(std::move(segment));
    }
    if (wasEmpty)
        m_segments.back().followed = true;
    const auto newest = std::find_if(
        m_segments.rbegin(), m_segments.rend(), [](const LogSegment &segment) { return segment.finished; });
    if (newest != m_segments.rend())
        newest->unwatched = true;
}

LogChanges LogChain::poll(std::chrono::milliseconds now)
{
    m_now = now;
    m_health = {};
    lookAtFiles(Begun::Waits);
    lookAtPath();
    if (std::exchange(m_hasBegun, false) && m_linked)
        lookAtFiles(Begun::IsTakenIn);
    finishRested();
    boundOpenFiles();
    if (m_health.isOk()) {
        for (const LogSegment &segment : m_segments) {
            if (segment.needed && segment.parked)
                m_health = { LogHealth::Kind::Parked, *segment.parked, segment.file->status() };
        }
    }
    return std::exchange(m_changes, {});
}

bool LogChain::isLastOfItsFile(size_t index) const
{
    return std::none_of(m_segments.begin() + ptrdiff_t(index) + 1, m_segments.end(),
        [&](const LogSegment &later) { return later.file == m_segments[index].file; });
}

bool LogChain::isWatched(size_t index) const
{
    const LogSegment &segment = m_segments[index];
    if (segment.lost || !segment.file->isPlain() || !segment.file->isOpen() || !isLastOfItsFile(index))
        return false;
    const bool hasLateRows
        = segment.fixedLength && segment.file->seen() > segment.base + *segment.fixedLength;
    return !segment.finished || hasLateRows || m_now - segment.restingSince < m_settings.drainQuiet;
}

void LogChain::lookAtFiles(Begun begun)
{
    for (size_t i = 0; i < m_segments.size(); ++i) {
        LogSegment &segment = m_segments[i];
        if (m_linked && !segment.finished && !segment.lost) {
            // Does nothing but after a handle went stale; then the file may have another name by now.
            const auto failure = ensureOpen(i);
            if (failure && isAbsence(failure->errorNumber) && mayLookAround())
                m_linked = false;
        }
        if (!isWatched(i))
            continue;
        const auto look = begun == Begun::Waits ? segment.file->look() : segment.file->begin();
        if (!look) {
            if (!segment.parked)
                complain(look.error(), segment.file->status());
            if (look.error().errorNumber == ESTALE)
                segment.file->close(); // a network file system forgot the handle: by path, then
            continue;
        }
        if (*look == LogFile::Look::Truncated) {
            ++m_changes.truncations;
            segment.file->close(); // relink() looks for a copy of what it was
            m_linked = false;
            continue;
        }
        if (*look == LogFile::Look::Begun) {
            m_hasBegun = true;
            m_linked = false; // copied and truncated meanwhile, perhaps: relink() sees the copy
        } else if (segment.finished) {
            if (segment.fixedLength && segment.file->seen() > segment.base + *segment.fixedLength)
                takeLateRows(i);
        } else if (*look == LogFile::Look::Grew) {
            segment.restingSince = m_now;
            m_changes.grew = true;
        }
    }
}

/// Where the last whole line of a growing file ends; none amid a line that is too long, or if it is
/// unreadable.
std::optional<qint64> LogChain::endOfWholeLines(const LogSegment &segment)
{
    LogFile &file = *segment.file;
    const auto end = file.before(file.seen(), limits::lineBytes, segment.base);
    if (!end)
        complain(end.error());
    if (!end)
        return {};
    const size_t newline = end->rfind('\n');
    if (newline == std::string::npos && end->size() == limits::lineBytes)
        return {};
    return file.seen() - qint64(newline == std::string::npos ? end->size() : end->size() - newline - 1);
}

/// The live file's segment ends where it is now, the late rows follow, then the live file goes on.
void LogChain::takeLateRows(size_t index)
{
    const size_t live = m_segments.size() - 1;
    if (!m_linked || ensureOpen(live))
        return; // the live file was truncated, or cannot be opened: when it is found, then
    LogFile &liveFile = *m_segments[live].file;
    const qint64 liveBase = m_segments[live].base;
    if (const auto there = liveFile.isStillThere(); !there || !*there)
        return; // truncated a moment ago: what it was cannot be cut any more
    const auto whole = endOfWholeLines(m_segments[live]);
    if (!whole)
        return; // at the next poll, then
    const qint64 cut = *whole;
    const LogSegment early = m_segments[index];
    m_segments[live].fixedLength = cut - liveBase;
    m_segments[live].finished = true;
    m_segments[live].restingSince = m_now;
    append(early.file, early.base + *early.fixedLength).restsOnly = true;
    append(m_segments[live].file, cut);
    ++m_changes.lateSegments;
    m_changes.grew = true;
}

void LogChain::lookAtPath()
{
    const auto status = m_files.status(m_settings.path);
    if (!status) {
        complain(status.error());
        for (LogSegment &segment : m_segments)
            if (segment.badDisk && !segment.parked) // it is not one file that is bad
                segment.badDisk->since = m_now;
        if (!m_linked && !m_segments.empty() && mayLookAround())
            relink({});
        return;
    }
    if (status->type != FileStatus::Type::Regular) {
        const bool isDirectory = status->type == FileStatus::Type::Directory;
        m_health.kind = isDirectory ? LogHealth::Kind::Directory : LogHealth::Kind::NotAFile;
        m_health.failure = { FileFailure::Operation::Open, m_settings.path, 0 };
        return;
    }
    if (m_linked && !m_segments.empty()) {
        const LogFile &live = *m_segments.back().file;
        if (live.isOpen() && live.identity().device == status->device
            && live.identity().inode == status->inode)
            return;
    }
    relink(*status);
}

/// Looking among ten thousand files takes half a second: not each second, while it does not help.
bool LogChain::mayLookAround()
{
    if (m_now < m_nextLook)
        return false;
    m_nextLook = m_now + m_siblings * std::chrono::milliseconds{ 1 };
    return true;
}

void LogChain::complain(const FileFailure &failure, const FileStatus &status)
{
    m_health.kind = isAbsence(failure.errorNumber) ? LogHealth::Kind::Missing : LogHealth::Kind::Unreadable;
    m_health.failure = failure;
    m_health.status = status;
}

void LogChain::lookAtBeginning(LogSegment &segment)
{
    if (segment.begun || !segment.file->isOpen())
        return;
    const qint64 end = std::min(segment.base + qint64(FileIdentity::mostHead),
        segment.file->isPlain() ? segment.file->seen() : segment.file->identity().headLength);
    const auto head = segment.file->before(end, FileIdentity::mostHead, segment.base);
    // A line longer than what is looked at has begun as well.
    segment.begun = head && (hasFirstLine(*head) || head->size() == FileIdentity::mostHead);
    segment.reopened = head && segment.base == 0 && beginsWithReopening(*head);
}

void LogChain::finish(LogSegment &segment)
{
    segment.finished = true;
    segment.restingSince = m_now;
    if (segment.file->isPlain())
        segment.fixedLength = segment.file->seen() - segment.base;
    m_changes.recordsChanged = true;
    m_changes.grew = true; // somebody may wait at its end
}

bool LogChain::hasGrown(LogSegment &segment)
{
    const auto look = segment.file->look();
    if (!look) { // rows that are there and cannot be read for now keep their place
        const qint64 length = segment.length().value_or(0);
        if (segment.file->isSeenWhole())
            return false;
        if (exhaustsPatience(segment, length, look.error())) {
            segment.park(look.error(), length);
            m_changes.grew = true; // somebody waits at its end
        }
        return true;
    }
    if (*look == LogFile::Look::Same)
        return false;
    if (*look == LogFile::Look::Truncated)
        return true; // the next poll sees to it
    segment.restingSince = m_now;
    m_changes.grew = true;
    return true;
}

/// Decides which of the files before the live one are done; TAILING.md says why so.
void LogChain::finishRested()
{
    qsizetype draining = 0;
    bool laterBegun = false;
    bool laterReopened = false;
    for (size_t i = m_segments.size(); i-- > 0;) {
        LogSegment &segment = m_segments[i];
        lookAtBeginning(segment);
        if (!segment.finished && i + 1 < m_segments.size() && segment.file->isOpen()) {
            ++draining;
            const bool proven
                = laterReopened && !segment.restsOnly && isLastOfItsFile(i) && segment.file->endsWhole();
            const bool rested = m_now - segment.restingSince >= m_settings.drainQuiet;
            const bool crowded = draining > mostDraining && segment.file->endsWhole();
            // What a later file says is only true of what this one had by then.
            if (laterBegun && (proven || rested || crowded) && !hasGrown(segment))
                finish(segment);
        }
        laterBegun = laterBegun || segment.begun;
        laterReopened = laterReopened || segment.reopened;
    }
}

size_t LogChain::openFiles() const
{
    std::vector<const LogFile *> open;
    for (const LogSegment &segment : m_segments) {
        if (segment.file->isOpen())
            open.push_back(segment.file.get());
    }
    std::sort(open.begin(), open.end());
    return size_t(std::unique(open.begin(), open.end()) - open.begin());
}

/// Closes what nobody needs and nobody watches; above the limit, what was not read for longest.
void LogChain::boundOpenFiles()
{
    std::vector<LogSegment *> idle;
    for (size_t i = 0; i + 1 < m_segments.size(); ++i) {
        LogSegment &segment = m_segments[i];
        const bool shared = !isLastOfItsFile(i) || segment.file == m_segments.back().file;
        if (!segment.finished || !segment.file->isOpen() || shared)
            continue;
        if (!segment.needed && !isWatched(i))
            segment.file->close();
        else
            idle.push_back(&segment);
    }
    std::stable_sort(idle.begin(), idle.end(), [](const LogSegment *a, const LogSegment *b) {
        return std::pair(a->needed, a->lastUse) < std::pair(b->needed, b->lastUse);
    });
    size_t open = openFiles();
    for (LogSegment *segment : idle) {
        if (open-- <= m_settings.mostOpenFiles)
            break;
        segment->file->close();
    }
}

LogPosition LogChain::first() const
{
    const auto oldest = std::find_if(
        m_segments.begin(), m_segments.end(), [](const LogSegment &segment) { return segment.needed; });
    return oldest == m_segments.end() ? LogPosition{} : LogPosition{ oldest->number, 0 };
}

LogPosition LogChain::end() const
{
    if (m_segments.empty())
        return {};
    return { m_segments.back().number, m_segments.back().length().value_or(0) };
}

qint64 LogChain::bytesBetween(LogPosition from, LogPosition to) const
{
    // Rows compress about ten to one; whoever asks wants to know whether to wait minutes or hours.
    constexpr qint64 usualRatio = 10;
    qint64 bytes = 0;
    for (const LogSegment &segment : m_segments) {
        if (segment.number < from.segment || segment.number > to.segment || segment.lost)
            continue;
        const qint64 length = std::min(
            segment.damagedFrom, segment.length().value_or(segment.file->status().size * usualRatio));
        const qint64 begin = segment.number == from.segment ? from.offset : 0;
        const qint64 end = segment.number == to.segment ? to.offset : length;
        bytes += std::max<qint64>(0, end - begin);
    }
    return bytes;
}

std::vector<SegmentRecord> LogChain::records() const
{
    std::vector<SegmentRecord> records;
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const LogSegment &segment = m_segments[i];
        if (segment.lost)
            continue;
        SegmentRecord record;
        record.number = segment.number;
        record.identity = segment.file->identity();
        record.path = segment.file->path();
        record.compression = segment.file->compression();
        record.base = segment.base;
        record.size = segment.length().value_or(-1);
        if (isLastOfItsFile(i) && record.base + record.size == segment.file->seen())
            record.tail = segment.file->tail();
        record.modified = segment.file->status().modified;
        record.finished = segment.finished;
        record.needed = segment.needed;
        records.push_back(std::move(record));
    }
    return records;
}

void LogChain::release(LogPosition oldestNeeded)
{
    for (LogSegment &segment : m_segments) {
        if (segment.needed && segment.number < oldestNeeded.segment) {
            segment.needed = false;
            m_changes.recordsChanged = true;
        }
        if (segment.number == oldestNeeded.segment)
            segment.given = std::max(segment.given, oldestNeeded.offset);
    }
    std::erase_if(m_longLines, [&](const auto &line) { return line.first < oldestNeeded; });
}

void LogChain::setGiven(LogPosition at)
{
    for (LogSegment &segment : m_segments) {
        if (segment.number < at.segment)
            segment.given = std::max(segment.given, segment.length().value_or(0));
        else if (segment.number == at.segment)
            segment.given = std::max(segment.given, at.offset);
    }
}

bool LogChain::extendBack()
{
    const auto oldest = std::find_if(
        m_segments.begin(), m_segments.end(), [](const LogSegment &segment) { return segment.needed; });
    if (oldest == m_segments.begin() || oldest == m_segments.end())
        return false;
    std::prev(oldest)->needed = true;
    m_changes.recordsChanged = true;
    return true;
}

} // namespace wql
