// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/segmentlist.h"

#include "core/queuelog/rowtime.h"

#include <algorithm>
#include <limits>

namespace wql {

namespace {

/// So many files that are missed are remembered.
constexpr ptrdiff_t maxMissed = 64;

bool isNeeded(const LogSegment &segment)
{
    return segment.needed;
}

LogSegment segmentOf(const SegmentRecord &record)
{
    LogSegment segment;
    segment.number = record.number;
    segment.base = record.base;
    segment.life = record.lost ? LogSegment::Life::Lost
        : record.finished      ? LogSegment::Life::Finished
                               : LogSegment::Life::Growing;
    segment.needed = record.needed;
    if ((record.finished || record.lost) && record.size >= 0)
        segment.fixedLength = record.size;
    segment.origin = record.origin;
    segment.doubtedTo = record.doubtedTo;
    segment.judgedTo = record.base + std::max<qint64>(0, record.size);
    segment.isRestored = true;
    segment.isMissed = record.lost;
    return segment;
}

} // namespace

void SegmentList::restore(FileSystem &files, std::vector<SegmentRecord> records)
{
    std::sort(
        records.begin(), records.end(), [](const auto &a, const auto &b) { return a.number < b.number; });
    if (!records.empty())
        m_nextNumber = records.back().number + 1;
    // Of a file that was still empty only the inode is known, and that may be another's by now. Nobody is
    // behind its begin, so it may be found as a new one, in its place among those that came since; the first
    // of those gets its number, for cursors stand there. A rotation by logrotate may leave two such files.
    if (!records.empty() && records.back().identity.headLength == 0 && !records.back().finished)
        m_emptyAtStop = records.back();
    while (records.size() > 1 && records.back().identity.headLength == 0
        && (!m_isLastFollowed || !records.back().finished)) {
        m_isLastFollowed = true;
        m_nextNumber = records.back().number;
        records.pop_back();
    }
    for (const SegmentRecord &record : records) {
        noteGiven(record.newestGiven);
        LogSegment segment = segmentOf(record);
        const auto sharer = std::find_if(m_segments.begin(), m_segments.end(), [&](const LogSegment &other) {
            return other.file->path() == record.path && other.file->identity() == record.identity
                && other.fixedLength && record.base == other.base + *other.fixedLength;
        });
        segment.file = sharer == m_segments.end() ? std::make_shared<LogFile>(files, record) : sharer->file;
        if (sharer != m_segments.end())
            *segment.file = LogFile(files, record); // it knows more of the file than the one before
        m_segments.push_back(std::move(segment));
    }
    for (LogSegment &segment : m_segments)
        segment.doubtedTime = segment.mayHaveBeenSent() ? m_newestGiven : 0;
    const auto newest = std::find_if(m_segments.rbegin(), m_segments.rend(),
        [](const LogSegment &segment) { return segment.life == LogSegment::Life::Finished; });
    if (newest != m_segments.rend())
        newest->life = LogSegment::Life::FinishedBefore;
}

std::vector<SegmentRecord> SegmentList::records() const
{
    std::vector<SegmentRecord> records;
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const LogSegment &segment = m_segments[i];
        if (segment.isLost() && !segment.isMissed)
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
        record.finished = segment.isFinished();
        record.lost = segment.isLost();
        record.needed = segment.needed && !record.lost;
        record.origin = segment.origin;
        record.doubtedTo = segment.doubtedTo;
        record.newestGiven = m_newestGiven;
        records.push_back(std::move(record));
    }
    return records;
}

std::optional<size_t> SegmentList::indexOf(qint64 number) const
{
    const auto found = std::lower_bound(m_segments.begin(), m_segments.end(), number,
        [](const LogSegment &segment, qint64 wanted) { return segment.number < wanted; });
    if (found == m_segments.end() || found->number != number)
        return {};
    return size_t(found - m_segments.begin());
}

bool SegmentList::isLastOfItsFile(size_t index) const
{
    return std::none_of(m_segments.begin() + ptrdiff_t(index) + 1, m_segments.end(),
        [&](const LogSegment &later) { return later.file == m_segments[index].file; });
}

bool SegmentList::wasLog(const LogSegment &segment) const
{
    return &segment == &m_segments.back() && !m_isLastFollowed;
}

LogSegment &SegmentList::append(std::shared_ptr<LogFile> file, qint64 base)
{
    LogSegment segment;
    segment.number = m_nextNumber++;
    segment.life = file->isPlain() ? LogSegment::Life::Growing : LogSegment::Life::Finished;
    segment.base = base;
    segment.restingSince = segment.foundAt = m_seenAt;
    const auto piece = std::find_if(m_segments.rbegin(), m_segments.rend(),
        [&](const LogSegment &before) { return before.file == file; });
    if (piece != m_segments.rend()) {
        segment.origin = piece->origin;
        segment.doubtedTo = piece->doubtedTo;
        segment.doubtedTime = piece->doubtedTime;
    }
    segment.file = std::move(file);
    m_segments.push_back(std::move(segment));
    m_isLastFollowed = false;
    ++m_changes.newSegments;
    m_changes.recordsChanged = true;
    m_changes.grew = true;
    return m_segments.back();
}

void SegmentList::startWith(std::vector<std::shared_ptr<LogFile>> archives)
{
    qint64 number = firstNumber - qint64(archives.size());
    for (std::shared_ptr<LogFile> &file : archives) {
        LogSegment segment;
        segment.number = number++;
        segment.life = LogSegment::Life::Finished;
        segment.origin = LogOrigin::New; // whoever starts asks anyway
        segment.needed = false;
        if (file->isPlain())
            segment.fixedLength = file->seen();
        segment.file = std::move(file);
        m_segments.push_back(std::move(segment));
    }
}

void SegmentList::finish(LogSegment &segment)
{
    segment.life = LogSegment::Life::Finished;
    segment.restingSince = m_seenAt;
    if (segment.file->isPlain())
        segment.fixedLength = segment.file->seen() - segment.base;
    m_changes.recordsChanged = true;
    m_changes.grew = true; // readers may wait at its end
}

void SegmentList::lose(LogSegment &segment)
{
    const bool wasGrowing = segment.isGrowing();
    const qint64 length = segment.length().value_or(segment.given);
    segment.life = LogSegment::Life::Lost;
    segment.fixedLength = length;
    m_changes.recordsChanged = true;
    m_changes.grew = true;
    const bool hasUnseen = wasGrowing && segment.isRestored && segment.file->identity().headLength > 0;
    if (segment.given >= length && !hasUnseen)
        return;
    segment.isMissed = segment.isMissedSinceStart = true;
    ++m_changes.lostSegments;
    m_changes.lostBytes += std::max<qint64>(0, length - segment.given);
    const auto isMissed = [](const LogSegment &other) { return other.isMissed; };
    if (std::count_if(m_segments.begin(), m_segments.end(), isMissed) > maxMissed)
        std::find_if(m_segments.begin(), m_segments.end(), isMissed)->isMissed = false;
}

void SegmentList::cut(LogFile before, const std::shared_ptr<LogFile> &file)
{
    const auto old = std::make_shared<LogFile>(std::move(before));
    for (LogSegment &piece : m_segments) {
        if (piece.file != file)
            continue;
        const qint64 end = piece.base + piece.length().value_or(piece.given);
        const qint64 gone = end - std::max(piece.base + piece.given, std::min(end, file->seen()));
        piece.file = old;
        piece.life = LogSegment::Life::Lost;
        piece.fixedLength = 0; // what is left of it is read from the new piece
        m_changes.lostBytes += gone;
        m_changes.lostSegments += gone > 0;
    }
    setOrigin(append(file, 0), LogOrigin::Repeats);
}

void SegmentList::loseUnseen(const std::string &path)
{
    m_unseenPath = path;
    ++m_changes.lostSegments;
}

bool SegmentList::hasMissed() const
{
    return std::any_of(
        m_segments.begin(), m_segments.end(), [](const LogSegment &segment) { return segment.isMissed; });
}

LogSegment *SegmentList::missedIn(LogFile &file)
{
    for (LogSegment &segment : m_segments) {
        if (!segment.isMissed || segment.file->identity().headLength == 0)
            continue;
        if (const auto continued = segment.file->isContinuedBy(file); continued && *continued)
            return &segment;
    }
    return nullptr;
}

void SegmentList::setOrigin(LogSegment &segment, LogOrigin origin)
{
    const qint64 newest = newestTime().value_or(0);
    segment.origin = origin;
    if (segment.mayHaveBeenSent()) {
        segment.doubtedTo
            = segment.file->isPlain() ? segment.file->seen() : std::numeric_limits<qint64>::max();
        segment.doubtedTime = newest == std::numeric_limits<qint64>::max() ? 0 : newest;
    }
    if (origin == LogOrigin::Repeats)
        ++m_changes.repeatingSegments;
    m_changes.recordsChanged = true;
}

std::optional<qint64> SegmentList::newestTime() const
{
    std::optional<qint64> newest;
    if (m_newestGiven > 0)
        newest = m_newestGiven;
    for (const LogSegment &segment : m_segments) {
        if (segment.given > 0 && m_newestGiven == 0)
            return std::numeric_limits<qint64>::max();
        const bool isGiven = segment.length() && segment.given >= *segment.length();
        const bool isJudged = segment.origin != LogOrigin::Unknown;
        if (isJudged && segment.needed && !isGiven && segment.file->isPlain())
            newest = std::max(newest, segment.file->lastTime());
    }
    return newest;
}

void SegmentList::forgetImpossibleTime()
{
    qint64 newest = 0; // that a file was written
    bool isKnown = false;
    for (const LogSegment &segment : m_segments) {
        newest = std::max(newest, secondsOf(segment.file->status().modified));
        const std::optional<bool> isOfItsClock = segment.file->isOfItsClock();
        if (!isOfItsClock.value_or(true))
            return; // the files' times tell nothing of those of rows
        isKnown = isKnown || isOfItsClock;
    }
    if (!isKnown || m_newestGiven <= newest + LogFile::clockTolerance)
        return;
    m_newestGiven = newest;
    for (LogSegment &segment : m_segments)
        segment.doubtedTime = std::min(segment.doubtedTime, newest);
    m_changes.recordsChanged = true;
}

std::optional<LogRange> SegmentList::doubtAt(qint64 number) const
{
    const auto index = indexOf(number);
    if (!index || m_segments[*index].origin == LogOrigin::New)
        return {};
    const LogSegment &segment = m_segments[*index];
    const qint64 unknown
        = segment.file->isPlain() ? segment.file->seen() : std::numeric_limits<qint64>::max();
    const qint64 end = (segment.origin == LogOrigin::Unknown ? unknown : segment.doubtedTo) - segment.base;
    return end > 0 ? std::optional(LogRange{ { number, 0 }, { number, end } }) : std::nullopt;
}

std::optional<LogPosition> SegmentList::repetitionAt(qint64 number) const
{
    const auto index = indexOf(number);
    if (!index || m_segments[*index].origin != LogOrigin::Repeats)
        return {};
    const auto first = std::find_if(m_segments.begin(), m_segments.end(),
        [&](const LogSegment &segment) { return segment.file == m_segments[*index].file; });
    return LogPosition{ first->number, 0 };
}

std::optional<FileFailure> SegmentList::ensureOpen(LogSegment &segment)
{
    const bool wasOpen = segment.file->isOpen();
    const auto failure = segment.ensureOpen();
    ++m_uses;
    for (LogSegment &piece : m_segments) {
        if (piece.file != segment.file)
            continue;
        piece.lastUse = m_uses;
        piece.usedAt = m_seenAt;
        if (!wasOpen)
            piece.openedAt = m_uses;
    }
    segment.isRestored = segment.isRestored && failure;
    return failure;
}

void SegmentList::close(LogSegment &segment)
{
    if (segment.needed && segment.file->isOpen() && segment.file->isPlain())
        segment.file->lastTime(); // for newestTime()
    segment.file->close();
}

size_t SegmentList::openFiles() const
{
    std::vector<const LogFile *> open;
    for (const LogSegment &segment : m_segments) {
        if (segment.file->isOpen())
            open.push_back(segment.file.get());
    }
    std::sort(open.begin(), open.end());
    return size_t(std::unique(open.begin(), open.end()) - open.begin());
}

LogPosition SegmentList::first() const
{
    const auto oldest = std::find_if(m_segments.begin(), m_segments.end(), isNeeded);
    return oldest == m_segments.end() ? LogPosition{} : LogPosition{ oldest->number, 0 };
}

LogPosition SegmentList::end() const
{
    if (m_segments.empty())
        return {};
    return { m_segments.back().number, m_segments.back().length().value_or(0) };
}

qint64 SegmentList::bytesBetween(LogPosition from, LogPosition to) const
{
    // Rows compress about ten to one; the figure is for people who wonder whether to wait minutes or hours.
    constexpr qint64 usualRatio = 10;
    qint64 bytes = 0;
    for (const LogSegment &segment : m_segments) {
        if (segment.number < from.segment || segment.number > to.segment || segment.isLost())
            continue;
        const qint64 length = std::min(
            segment.damage.from, segment.length().value_or(segment.file->status().size * usualRatio));
        const qint64 begin = segment.number == from.segment ? from.offset : 0;
        const qint64 end = segment.number == to.segment ? to.offset : length;
        bytes += std::max<qint64>(0, end - begin);
    }
    return bytes;
}

void SegmentList::release(LogPosition oldestNeeded)
{
    for (LogSegment &segment : m_segments) {
        if (segment.needed && segment.number < oldestNeeded.segment) {
            segment.needed = false;
            m_changes.recordsChanged = true;
        }
        if (segment.number == oldestNeeded.segment)
            segment.given = std::max(segment.given, oldestNeeded.offset);
    }
}

void SegmentList::setGiven(LogPosition at)
{
    for (LogSegment &segment : m_segments) {
        if (segment.number < at.segment)
            segment.given = std::max(segment.given, segment.length().value_or(0));
        else if (segment.number == at.segment)
            segment.given = std::max(segment.given, at.offset);
    }
}

bool SegmentList::extendBack()
{
    auto older = std::find_if(m_segments.begin(), m_segments.end(), isNeeded);
    if (older == m_segments.end())
        return false;
    do {
        if (older == m_segments.begin())
            return false;
        --older;
    } while (older->isLost());
    older->needed = true;
    m_changes.recordsChanged = true;
    return true;
}

} // namespace wql
