// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/filematcher.h"
#include "core/queuelog/logchain.h"
#include "core/queuelog/siblings.h"

#include <errno.h>

#include <algorithm>
#include <limits>

namespace wql {

namespace {

/// Of archives that were there before us, the newest so many.
constexpr qsizetype mostOlderArchives = 256;
/// A clock may be set back by a daylight saving hour, or corrected; an archive put here by hand is older.
constexpr qint64 clockTolerance = 2 * 3600;

/// The time of a file's first row: in its head, or behind a run of NULs or a line of rubbish.
std::optional<qint64> firstTimeOf(LogFile &file)
{
    const qint64 seen = file.isPlain() ? file.seen() : file.identity().headLength;
    for (const size_t most : { FileIdentity::mostHead, limits::lineBytes }) {
        const auto head = file.before(std::min(seen, qint64(most)), most);
        if (const auto time = head ? firstRowTime(*head) : std::nullopt)
            return time;
    }
    return {};
}

} // namespace

/// The log itself, if it is there, then the files beside it.
std::optional<std::vector<FoundFile>> LogChain::lookAround(const std::optional<FileStatus> &atPath)
{
    std::vector<FoundFile> all;
    if (atPath) {
        FoundFile live{ { m_settings.path, *atPath, Compression::None } };
        live.atPath = true;
        live.file = std::make_shared<LogFile>(m_files, m_settings.path, Compression::None);
        if (const auto opened = live.file->open(); !opened) {
            m_awaited = { atPath->device, atPath->inode };
            return complain(opened.error(), *atPath), std::nullopt;
        }
        live.sibling.status = live.file->status(); // it may be another one by now
        all.push_back(std::move(live));
    }
    auto siblings = findSiblings(m_files, m_settings.path);
    if (!siblings)
        return complain(siblings.error()), std::nullopt;
    m_siblings = qint64(siblings->size());
    for (Sibling &sibling : *siblings) {
        const bool isLive = atPath && sibling.status.inode == all[0].sibling.status.inode
            && sibling.status.device == all[0].sibling.status.device;
        if (!isLive)
            all.push_back({ std::move(sibling) });
    }
    return all;
}

/// Finds each known file under its present name, and the unknown ones that came between.
void LogChain::relink(const std::optional<FileStatus> &atPath)
{
    auto around = lookAround(atPath);
    if (!around)
        return;
    std::vector<FoundFile> &all = *around;
    if (m_segments.empty())
        return atPath ? startWith(all) : void();

    const bool lastHasBegun = atPath && hasBegunElsewhere(*atPath);
    FileMatcher matcher(m_files, m_segments, all);
    matcher.match();
    finishCopies(matcher);
    if (atPath) {
        for (const auto &[held, copy] : matcher.continuations())
            goOnIn(copy, held);
        if (!appendUnknown(all, lastHasBegun))
            return;
        settleLiveFile(all[0]);
        settleMissing(matcher);
    }
    m_linked = atPath.has_value();
    for (size_t i = 0; i < m_segments.size(); ++i) {
        LogSegment &segment = m_segments[i];
        const bool watch = m_linked && std::exchange(segment.unwatched, false);
        if (watch)
            segment.restingSince = m_now;
        if (!segment.lost && (watch || !segment.finished))
            ensureOpen(i);
    }
}

/// What was seen of \a held is read from its \a copy from now on, so that a restart finds it; then comes what
/// somebody may still write to \a held, then what is new in the copy.
void LogChain::goOnIn(const std::shared_ptr<LogFile> &copy, const std::shared_ptr<LogFile> &held)
{
    for (LogSegment &part : m_segments) {
        if (part.file != held)
            continue;
        if (!part.finished)
            finish(part);
        part.file = copy;
    }
    append(held, held->seen());
    append(copy, held->seen());
}

/// True if the last file was empty, is not the log any more, and was written to since. Takes in what it has,
/// for by that it is found if it was compressed meanwhile.
bool LogChain::hasBegunElsewhere(const FileStatus &atPath)
{
    const LogSegment &last = m_segments.back();
    const FileIdentity &identity = last.file->identity();
    const bool isLog = identity.device == atPath.device && identity.inode == atPath.inode;
    if (isLog || last.finished || last.lost || !last.file->isOpen() || last.file->seen() != 0)
        return false;
    const auto look = last.file->begin();
    return look && *look == LogFile::Look::Grew;
}

void LogChain::finishCopies(const FileMatcher &matcher)
{
    for (const auto &copy : matcher.copies()) {
        m_changes.recordsChanged = true;
        for (LogSegment &part : m_segments) {
            if (part.file == copy && !part.finished)
                finish(part);
        }
    }
}

bool LogChain::isCopy(FoundFile &found)
{
    return found.open(m_files)
        && std::any_of(m_segments.begin(), m_segments.end(), [&](const LogSegment &segment) {
               return segment.file != found.file && segment.file->hasSameHead(*found.file);
           });
}

LogSegment &LogChain::append(std::shared_ptr<LogFile> file, qint64 base)
{
    LogSegment segment;
    segment.number = m_nextNumber++;
    segment.finished = !file->isPlain();
    segment.file = std::move(file);
    segment.base = base;
    segment.restingSince = m_now;
    lookAtBeginning(segment);
    m_segments.push_back(std::move(segment));
    ++m_changes.newSegments;
    m_changes.recordsChanged = true;
    m_changes.grew = true;
    return m_segments.back();
}

/// All that is there already is older than the live file; none of it is needed until somebody asks.
void LogChain::startWith(std::vector<FoundFile> &found)
{
    const std::shared_ptr<LogFile> live = found[0].file;
    std::vector<std::pair<qint64, std::shared_ptr<LogFile>>> older;
    for (size_t i = 1; i < found.size(); ++i) {
        if (!found[i].sibling.isRotation || !found[i].open(m_files) || live->hasSameHead(*found[i].file))
            continue;
        const auto time = firstTimeOf(*found[i].file);
        if (time || found[i].file->identity().headLength == 0)
            older.emplace_back(time.value_or(0), found[i].file);
        found[i].file->close();
    }
    std::stable_sort(
        older.begin(), older.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    if (older.size() > size_t(mostOlderArchives))
        older.erase(older.begin(), older.end() - mostOlderArchives);
    qint64 number = firstNumber - qint64(older.size());
    for (auto &[time, file] : older) {
        LogSegment segment;
        segment.number = number++;
        segment.finished = true;
        segment.needed = false;
        if (file->isPlain())
            segment.fixedLength = file->seen();
        segment.file = std::move(file);
        m_segments.push_back(std::move(segment));
    }
    append(live, 0);
    LogSegment *const newest = m_segments.size() > 1 ? &m_segments[m_segments.size() - 2] : nullptr;
    if (newest && newest->file->isPlain() && !m_segments.back().begun) {
        // Renamed by logrotate a moment ago: Asterisk writes on into the old one until its reload.
        newest->finished = false;
        newest->fixedLength.reset();
        newest->needed = true;
        newest->restingSince = m_now;
    }
    m_linked = true;
}

bool LogChain::isOlderThanTheChain(FoundFile &found)
{
    if (m_segments.empty() || found.firstTime == std::numeric_limits<qint64>::max())
        return false;
    const size_t last = m_segments.size() - 1;
    const LogFile &file = *m_segments[last].file;
    // Of one that was empty only the inode is known, and that may be another's by now, or this one's.
    if ((!file.isOpen() && file.identity().headLength == 0) || ensureOpen(last))
        return false;
    const auto time = firstTimeOf(*m_segments[last].file);
    return time && found.firstTime < *time - clockTolerance;
}

/// Files that came and were renamed between two looks, or while nobody looked. False: one of them was the log
/// when it could not be opened, and still cannot; nothing behind it may be appended. If the last one that we
/// know was empty and \a lastHasBegun since, they may be older than it: it gets another segment, in its place
/// among them.
bool LogChain::appendUnknown(std::vector<FoundFile> &all, bool lastHasBegun)
{
    std::vector<FoundFile *> between;
    for (FoundFile &found : all) {
        const FileStatus &status = found.sibling.status;
        const bool awaited = m_awaited == std::pair(status.device, status.inode);
        if (found.known || found.atPath || !(found.sibling.isRotation || awaited))
            continue;
        if (!found.open(m_files)) {
            if (awaited)
                return complain({ FileFailure::Operation::Open, found.sibling.path, EACCES }, status), false;
            continue;
        }
        if (isCopy(found)) // only now: a disk that failed a moment ago may work again
            continue;
        const auto time = firstTimeOf(*found.file);
        if (time)
            found.firstTime = *time;
        // To an empty plain file Asterisk may still write; an empty archive is nothing.
        const bool mayGrow = found.file->identity().headLength == 0 && found.file->isPlain();
        if ((time || mayGrow) && !isOlderThanTheChain(found))
            between.push_back(&found);
    }
    FoundFile begun{ .sibling = {}, .file = m_segments.back().file };
    if (lastHasBegun && !between.empty()) {
        finish(m_segments.back());
        m_segments.back().fixedLength = 0;
        begun.sibling.status = begun.file->status();
        begun.firstTime = firstTimeOf(*begun.file).value_or(begun.firstTime);
        between.push_back(&begun);
    }
    std::stable_sort(between.begin(), between.end(), [](const FoundFile *a, const FoundFile *b) {
        return std::pair(a->firstTime, a->sibling.status.modified)
            < std::pair(b->firstTime, b->sibling.status.modified);
    });
    for (FoundFile *found : between)
        append(found->file, 0);
    m_awaited.reset();
    return true;
}

void LogChain::settleLiveFile(FoundFile &live)
{
    LogSegment &last = m_segments.back();
    if (live.known && last.file->identity().inode == live.sibling.status.inode
        && last.file->identity().device == live.sibling.status.device && !last.finished)
        return;
    for (auto segment = m_segments.rbegin(); segment != m_segments.rend(); ++segment) {
        const bool copied = !live.known && segment->file->isOpen() && segment->file->hasSameHead(*live.file);
        const auto continued
            = copied ? segment->file->isContinuedBy(*live.file) : Result<bool, FileFailure>(false);
        if (copied && continued && *continued) // replaced by a copy of itself: only what is new in it is new
            return void(append(live.file, segment->file->seen()));
        if (live.known && segment->file == live.file) {
            if (!segment->finished) {
                const qint64 whole = endOfWholeLines(*segment).value_or(live.file->seen());
                finish(*segment);
                segment->fixedLength = whole - segment->base; // a torn row goes on in the next piece
            }
            return void(append(live.file, segment->base + segment->length().value_or(0)));
        }
    }
    if (!live.known)
        append(live.file, 0);
}

/// What no file holds any more is lost, if it was needed, and forgotten otherwise. Not called while the log
/// itself is missing: its file system may be away.
void LogChain::settleMissing(const FileMatcher &matcher)
{
    const auto isMissing = [&](const LogSegment &segment) {
        return !segment.file->isOpen() && !segment.lost && !matcher.isLocated(*segment.file);
    };
    for (LogSegment &segment : m_segments) {
        if (!segment.needed || !isMissing(segment))
            continue;
        const qint64 length = segment.length().value_or(segment.given);
        segment.lost = true;
        segment.finished = true;
        segment.fixedLength = length;
        m_changes.recordsChanged = true;
        m_changes.grew = true;
        if (segment.given < length) {
            ++m_changes.lostSegments;
            m_changes.lostBytes += length - segment.given;
        }
    }
    std::erase_if(m_segments, [&](const LogSegment &segment) {
        return !segment.needed && (segment.lost || isMissing(segment)) && &segment != &m_segments.back();
    });
}

} // namespace wql
