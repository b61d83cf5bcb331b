// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/logchain.h"
#include "core/queuelog/siblings.h"

#include <errno.h>

#include <algorithm>
#include <limits>

namespace wql {

namespace {

/// Numbers start here, so that older archives can be put in front.
constexpr qint64 firstNumber = 1'000'000;
/// Of archives that were there before us, the newest so many.
constexpr qsizetype mostOlderArchives = 256;
/// A clock may be set back by a daylight saving hour, or corrected; an archive put here by hand is older.
constexpr qint64 clockTolerance = 2 * 3600;

} // namespace

/// A file beside the log, or the log, and what we know of it by now.
struct LogChain::Found {
    Sibling sibling;
    std::shared_ptr<LogFile> file = nullptr; ///< once opened
    bool atPath = false;
    bool known = false;
    bool unreadable = false;
    qint64 firstTime = std::numeric_limits<qint64>::max();
};

bool LogChain::open(Found &found)
{
    if (found.file)
        return true;
    auto file = std::make_shared<LogFile>(m_files, found.sibling.path, found.sibling.compression);
    const auto opened = file->open();
    found.unreadable = !opened;
    if (opened)
        found.file = std::move(file);
    return bool(opened);
}

void LogChain::claim(LogFile &file, Found &found)
{
    found.known = true;
    m_located.push_back(&file);
}

/// Short files are compared whole: rotated within one second, two can begin alike.
bool LogChain::mayBe(const LogSegment &segment, const LogFile &found) const
{
    const FileIdentity &known = segment.file->identity();
    return known.isFull() || !segment.finished || found.identity().headLength == known.headLength;
}

/// The same inode, which proves it while we hold the file open; otherwise the content has to agree.
bool LogChain::claimByInode(Found &found)
{
    const FileStatus &status = found.sibling.status;
    for (const bool held : { true, false }) {
        for (LogSegment &segment : m_segments) {
            LogFile &file = *segment.file;
            if (file.isOpen() != held || segment.lost || file.identity().device != status.device
                || file.identity().inode != status.inode || (!held && !isSame(segment, found)))
                continue;
            if (held || !found.file || found.unreadable) {
                found.file = segment.file;
            } else {
                file = std::move(*found.file);
                found.file = segment.file;
            }
            file.setPath(found.sibling.path);
            return claim(file, found), true;
        }
    }
    return false;
}

/// Whether a closed file is still what has its inode now.
bool LogChain::isSame(const LogSegment &segment, Found &found)
{
    const LogFile &file = *segment.file;
    const FileStatus &status = found.sibling.status;
    if (file.compression() != found.sibling.compression)
        return false; // compressing makes a new file, which may get the inode of one that is gone
    if (file.status().modified == status.modified && (!file.isPlain() || file.seen() == status.size))
        return true;
    if (!open(found))
        return true; // unreadable for now: the inode is the best guess
    // A free inode is given away at once: a short file that was written to since, or is as long as it was and
    // yet not of the same moment, is another one.
    if (!file.identity().isFull() && (segment.finished || file.seen() == found.file->seen()))
        return false;
    const auto continued = file.isContinuedBy(*found.file);
    return continued && *continued;
}

/// How sure one is that another inode with the same content is the same file.
enum class LogChain::Match {
    Proof, ///< a kilobyte agrees, or it was compressed and agrees
    Likely, ///< a short plain copy of a file that is needed and nowhere else
    Beginning ///< a copy made before the last rows came
};

/// Another inode with the same content: a copy (copytruncate, a restored backup), or compressed meanwhile.
bool LogChain::claimByContent(Found &found, Match match)
{
    for (LogSegment &segment : m_segments) {
        const LogFile &file = *segment.file;
        const bool located = std::find(m_located.begin(), m_located.end(), &file) != m_located.end();
        if (file.isOpen() && found.atPath)
            continue; // the log was replaced by a copy of itself while we hold the old one: settleLiveFile()
        if (!located && !segment.lost && file.identity().headLength != 0 && open(found)
            && agrees(segment, *found.file, match)) {
            claimCopy(segment, found);
            return true;
        }
    }
    return false;
}

bool LogChain::agrees(const LogSegment &segment, LogFile &found, Match match) const
{
    const LogFile &file = *segment.file;
    const bool isShort = !file.identity().isFull() && found.isPlain();
    if (match == Match::Beginning)
        return !file.isOpen() && file.hasSameHead(found);
    // Rotated within one second two short files can be equal. Held open, the other one is not ours.
    if ((match == Match::Proof && isShort) || (match == Match::Likely && (file.isOpen() || !segment.needed)))
        return false;
    const auto continued = file.isContinuedBy(found);
    return continued && *continued && mayBe(segment, found);
}

void LogChain::claimCopy(LogSegment &segment, Found &found)
{
    claim(*segment.file, found);
    if (segment.file->isOpen() && !segment.finished)
        return; // somebody may still write to the one we hold
    *segment.file = std::move(*found.file);
    found.file = segment.file;
    m_changes.recordsChanged = true;
    for (LogSegment &part : m_segments) {
        if (part.file == segment.file && !part.finished && !found.atPath)
            finish(part); // nobody writes to a copy
    }
}

bool LogChain::isCopy(Found &found)
{
    return open(found) && std::any_of(m_segments.begin(), m_segments.end(), [&](const LogSegment &segment) {
        return segment.file != found.file && segment.file->hasSameHead(*found.file);
    });
}

/// Finds each known file under its present name, and the unknown ones that came between.
void LogChain::relink(const std::optional<FileStatus> &atPath)
{
    auto siblings = findSiblings(m_files, m_settings.path);
    if (!siblings)
        return complain(siblings.error());
    std::vector<Found> all;
    if (atPath) {
        Found live{ { m_settings.path, *atPath, Compression::None } };
        live.atPath = true;
        live.file = std::make_shared<LogFile>(m_files, m_settings.path, Compression::None);
        if (const auto opened = live.file->open(); !opened) {
            m_awaited = { atPath->device, atPath->inode };
            return complain(opened.error(), *atPath);
        }
        live.sibling.status = live.file->status(); // it may be another one by now
        all.push_back(std::move(live));
    }
    for (Sibling &sibling : *siblings) {
        const bool isLive = atPath && sibling.status.inode == all[0].sibling.status.inode
            && sibling.status.device == all[0].sibling.status.device;
        if (!isLive)
            all.push_back({ std::move(sibling) });
    }
    if (m_segments.empty())
        return atPath ? startWith(all) : void();

    m_located.clear();
    for (Found &found : all)
        claimByInode(found);
    for (const Match match : { Match::Proof, Match::Likely, Match::Beginning }) {
        for (Found &found : all) {
            if (!found.known)
                claimByContent(found, match);
        }
    }
    if (atPath) {
        appendUnknown(all);
        if (!m_health.isOk())
            return;
        settleLiveFile(all[0]);
    }
    settleMissing(atPath.has_value());
    m_linked = atPath.has_value();
    for (size_t i = 0; i < m_segments.size(); ++i) {
        if (!m_segments[i].finished && !m_segments[i].lost)
            ensureOpen(i);
    }
    m_located.clear();
}

LogSegment &LogChain::append(std::shared_ptr<LogFile> file, qint64 base)
{
    LogSegment segment;
    segment.number = m_segments.empty() ? firstNumber : m_segments.back().number + 1;
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
void LogChain::startWith(std::vector<Found> &found)
{
    const std::shared_ptr<LogFile> live = found[0].file;
    std::vector<std::pair<qint64, std::shared_ptr<LogFile>>> older;
    for (size_t i = 1; i < found.size(); ++i) {
        if (!open(found[i]) || live->hasSameHead(*found[i].file))
            continue;
        const auto head = found[i].file->before(found[i].file->identity().headLength, FileIdentity::mostHead);
        const auto time = head ? firstRowTime(*head) : std::nullopt;
        if (time || (head && head->empty()))
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

bool LogChain::isOlderThanTheChain(Found &found)
{
    if (m_segments.empty() || found.firstTime == std::numeric_limits<qint64>::max())
        return false;
    const size_t last = m_segments.size() - 1;
    if (ensureOpen(last))
        return false;
    LogFile &file = *m_segments[last].file;
    const auto head = file.before(file.identity().headLength, FileIdentity::mostHead);
    const auto time = head ? firstRowTime(*head) : std::nullopt;
    return time && found.firstTime < *time - clockTolerance;
}

/// Files that came and were renamed between two looks, or while nobody looked; then the live one.
void LogChain::appendUnknown(std::vector<Found> &all)
{
    std::vector<Found *> between;
    for (Found &found : all) {
        if (found.known || found.atPath || isCopy(found))
            continue;
        const FileStatus &status = found.sibling.status;
        if (!open(found)) {
            if (m_awaited == std::pair(status.device, status.inode))
                return complain({ FileFailure::Operation::Open, found.sibling.path, EACCES }, status);
            continue;
        }
        const auto head = found.file->before(found.file->identity().headLength, FileIdentity::mostHead);
        const auto time = head ? firstRowTime(*head) : std::nullopt;
        if (time)
            found.firstTime = *time;
        if ((time || (head && head->empty())) && !isOlderThanTheChain(found))
            between.push_back(&found);
    }
    std::stable_sort(between.begin(), between.end(),
        [](const Found *a, const Found *b) { return a->firstTime < b->firstTime; });
    for (Found *found : between)
        append(found->file, 0);
    m_awaited.reset();
}

void LogChain::settleLiveFile(Found &live)
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
            if (!segment->finished)
                finish(*segment);
            return void(append(live.file, segment->base + segment->length().value_or(0)));
        }
    }
    if (!live.known)
        append(live.file, 0);
}

/// What no file holds any more is lost, if it was needed, and forgotten otherwise. While the log itself is
/// missing nothing is: its file system may be away.
void LogChain::settleMissing(bool logIsThere)
{
    if (!logIsThere)
        return;
    const auto isMissing = [&](const LogSegment &segment) {
        return !segment.file->isOpen() && !segment.lost
            && std::find(m_located.begin(), m_located.end(), segment.file.get()) == m_located.end();
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
