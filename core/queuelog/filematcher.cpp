// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/filematcher.h"

#include <algorithm>

namespace wql {

bool FoundFile::open(FileSystem &files)
{
    if (file && file->isOpen())
        return true;
    auto opened = std::make_shared<LogFile>(files, sibling.path, sibling.compression);
    if (const auto outcome = opened->open(); !outcome) {
        failure = outcome.error();
        return false;
    }
    file = std::move(opened);
    return true;
}

void FoundFile::close()
{
    if (file && !known && !atPath)
        file->close();
}

/// How sure one is that another inode with the same content is the same file.
enum class FileMatcher::Match {
    Kilobyte, ///< all of a full head agrees
    Beginning ///< a copy made before the last rows came
};

/// What a short file that nobody held may have become.
enum class FileMatcher::Short {
    Dated, ///< an archive that was last written when it was
    Whole, ///< an archive, also of one we hold, or what has its inode
    Grown, ///< that too, though it was finished: only if nobody else is it
    Copied ///< another plain file, if it is needed and nowhere else
};

FileMatcher::FileMatcher(FileSystem &files, SegmentList &segments, std::vector<FoundFile> &found)
    : m_files(files)
    , m_segments(segments)
    , m_found(found)
{
}

void FileMatcher::match()
{
    for (FoundFile &found : m_found) {
        if (!claimHeld(found) && !claimByInode(found))
            found.close();
    }
    claimByContent(Match::Kilobyte);
    for (const Short kind : { Short::Dated, Short::Whole, Short::Grown, Short::Copied }) {
        for (LogSegment &segment : m_segments.all())
            claimShort(segment, kind);
    }
    claimByContent(Match::Beginning);
}

void FileMatcher::claimByContent(Match match)
{
    for (FoundFile &found : m_found) {
        if (!found.known)
            claimByContent(found, match);
        found.close();
    }
}

bool FileMatcher::continues(const LogFile &file, FoundFile &found)
{
    if ((found.file && file.hasOtherHead(*found.file)) || !found.open(m_files))
        return false;
    const auto continued = file.isContinuedBy(*found.file);
    return continued && *continued;
}

bool FileMatcher::hasInodeOf(const LogSegment &segment, const FoundFile &found) const
{
    const FileIdentity &identity = segment.file->identity();
    return !segment.isLost() && identity.device == found.sibling.status.device
        && identity.inode == found.sibling.status.inode;
}

bool FileMatcher::isUnclaimed(const LogSegment &segment) const
{
    return !segment.isLost() && !isLocated(*segment.file) && segment.file->identity().headLength != 0;
}

void FileMatcher::claim(LogFile &file, FoundFile &found)
{
    found.known = true;
    m_located.insert(&file);
}

/// An inode proves it while we hold the file open.
bool FileMatcher::claimHeld(FoundFile &found)
{
    for (LogSegment &segment : m_segments.all()) {
        if (!segment.file->isOpen() || !hasInodeOf(segment, found))
            continue;
        found.file = segment.file;
        segment.file->setPath(found.sibling.path);
        return claim(*segment.file, found), true;
    }
    return false;
}

bool FileMatcher::claimByInode(FoundFile &found)
{
    for (LogSegment &segment : m_segments.all()) {
        if (segment.file->isOpen() || !hasInodeOf(segment, found) || !isSame(segment, found))
            continue;
        return claimAsFile(segment, found), true;
    }
    return false;
}

void FileMatcher::claimAsFile(LogSegment &segment, FoundFile &found)
{
    if (found.file)
        *segment.file = std::move(*found.file);
    found.file = segment.file;
    segment.file->setPath(found.sibling.path);
    claim(*segment.file, found);
    closeUnneeded(segment, found);
}

/// So that thousands that were moved or touched are not all open until the next poll. Rows that came late are
/// watched for in an open file.
void FileMatcher::closeUnneeded(LogSegment &segment, const FoundFile &found)
{
    if (!found.atPath && !segment.needed && segment.isFinished() && !segment.hasLateRows())
        segment.file->close();
}

/// Whether a closed file is surely still what has its inode now.
bool FileMatcher::isSame(const LogSegment &segment, FoundFile &found)
{
    const LogFile &file = *segment.file;
    const FileStatus &status = found.sibling.status;
    if (file.compression() != found.sibling.compression)
        return false; // compressing makes a new file, which may get the inode of one that is gone
    if (file.status().modified == status.modified && (!file.isPlain() || file.seen() == status.size))
        return true;
    if (!found.open(m_files))
        return true; // unreadable for now: the inode is the best guess
    if (!file.identity().isFull())
        return false; // a free inode is given away at once: claimShort() compares it with the others
    return continues(file, found);
}

/// A short file to which rows came, or that was compressed or copied, while nobody held it: whoever begins
/// like it may be it, best of all those that have its inode or are archives. Of those it is the one that was
/// written first, because we knew it before the others came, and compressing keeps the time.
void FileMatcher::claimShort(LogSegment &segment, Short kind)
{
    if (!isUnclaimed(segment) || segment.file->identity().isFull())
        return;
    FoundFile *oldest = nullptr;
    for (FoundFile &found : m_found) {
        const bool isOlder = !oldest || found.sibling.status.modified < oldest->sibling.status.modified;
        if (!found.known && isOlder && mayBeShort(segment, found, kind))
            oldest = &found;
        found.close();
    }
    if (!oldest || !oldest->open(m_files))
        return;
    if (hasInodeOf(segment, *oldest) && oldest->sibling.compression == Compression::None)
        claimAsFile(segment, *oldest);
    else
        claimAsCopy(segment, *oldest);
}

bool FileMatcher::mayBeShort(const LogSegment &segment, FoundFile &found, Short kind)
{
    const LogFile &file = *segment.file;
    const bool plain = found.sibling.compression == Compression::None;
    if (kind == Short::Dated && (plain || found.sibling.status.modified != file.status().modified))
        return false;
    if (file.isOpen() && (plain || kind > Short::Whole))
        return false; // what we hold is no other plain file, and nobody but us can have seen it grow
    // A file that was the log may be copied and cut. One that was an archive is copied, with its time, to
    // another disk; of another time it is one that begins alike.
    const bool maybeCopy = plain && segment.needed
        && (m_segments.wasLog(segment) || found.sibling.status.modified == file.status().modified);
    if (kind == Short::Copied ? !maybeCopy : plain && !hasInodeOf(segment, found))
        return false;
    if (!continues(file, found))
        return false;
    // As long as it was and yet of another moment, the file that has its inode is another one.
    if (plain && kind != Short::Copied && found.file->seen() == file.seen())
        return false;
    return kind == Short::Grown || segment.mayBeWhole(*found.file);
}

/// Another inode with the same content: a copy (copytruncate, a restored backup), or compressed meanwhile.
void FileMatcher::claimByContent(FoundFile &found, Match match)
{
    // Of a file and its copy, that went on, the copy is the younger segment.
    for (auto segment = m_segments.all().rbegin(); segment != m_segments.all().rend(); ++segment) {
        if (segment->file->isOpen() && found.atPath)
            continue; // the log was replaced by a copy of itself while we hold the old one
        if (isUnclaimed(*segment) && agrees(*segment, found, match))
            return claimAsCopy(*segment, found);
    }
}

bool FileMatcher::agrees(const LogSegment &segment, FoundFile &found, Match match)
{
    const LogFile &file = *segment.file;
    if (!file.identity().isFull())
        return false;
    if (match == Match::Kilobyte)
        return continues(file, found) && segment.mayBeWhole(*found.file);
    const bool mayAgree = !file.isOpen() && !(found.file && file.hasOtherHead(*found.file));
    return mayAgree && found.open(m_files) && file.hasSameHead(*found.file);
}

/// True if a finished file that we hold has grown after all.
bool FileMatcher::hasLateRows(const LogFile &file) const
{
    const auto &all = m_segments.all();
    const auto last = std::find_if(
        all.rbegin(), all.rend(), [&](const LogSegment &segment) { return segment.file.get() == &file; });
    return file.isOpen() && file.isPlain() && last->hasLateRows();
}

void FileMatcher::claimAsCopy(LogSegment &segment, FoundFile &found)
{
    claim(*segment.file, found);
    if (hasLateRows(*segment.file))
        return; // they come first: the next poll takes them
    if (segment.file->isOpen() && segment.isGrowing()) { // somebody may still write to the one we hold
        // Of an archive only going through it would tell whether it has more.
        if (segment.file->identity().isFull() && found.file->seen() > segment.file->seen())
            m_continuations.emplace_back(segment.file, found.file);
        return;
    }
    *segment.file = std::move(*found.file);
    found.file = segment.file;
    closeUnneeded(segment, found);
    if (!found.atPath)
        m_copies.push_back(segment.file);
}

} // namespace wql
