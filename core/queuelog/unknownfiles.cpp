// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/unknownfiles.h"

#include <algorithm>

namespace wql {

namespace {

/// A clock may be set back by a daylight saving hour, or corrected; an archive put here by hand is older.
constexpr qint64 setBackTolerance = 2 * 3600;

/// A file that is gone comes next no more, and one that is no archive never did.
bool isInTheWay(const FileFailure &failure)
{
    return failure.operation != FileFailure::Operation::Decompress && !failure.isAbsence();
}

/// True if \a log is a new one, and \a found was begun shortly before it: however far the clock was set back
/// before both, it may have been the log in between.
bool wasBegunJustBefore(const FoundFile &log, const FoundFile &found)
{
    if (!log.atPath || log.known || !log.file || !log.file->isOpen())
        return false;
    const auto time = log.file->firstTime();
    return time && found.firstTime <= *time && found.firstTime >= *time - setBackTolerance;
}

} // namespace

/// Without a handle left, files that are finished and still have their name give theirs: what cannot be
/// looked at would hold its place for as long.
bool UnknownFiles::open(FoundFile &found)
{
    if (found.open(m_files))
        return true;
    if (!isOutOfHandles(*found.failure))
        return false;
    for (LogSegment &segment : m_segments.all()) {
        if (segment.isGrowing() || segment.hasLateRows() || !segment.file->isOpen())
            continue;
        const auto status = m_files.status(segment.file->path());
        if (!segment.needed || (status && nodeOf(*status) == nodeOf(*segment.file)))
            m_segments.close(segment);
    }
    return found.open(m_files);
}

/// The newest first: if there is not a handle for each of them, it is not the newest one that is not looked
/// at.
std::vector<FoundFile *> UnknownFiles::find()
{
    std::vector<FoundFile *> unknown;
    for (auto place = m_found.rbegin(); place != m_found.rend(); ++place) {
        FoundFile &found = *place;
        const bool mayBeMissed = !found.known && !found.atPath && m_segments.hasMissed();
        if (!mayHaveBeenTheLog(found) && !mayBeMissed)
            continue;
        if (!open(found)) {
            noteHolding(found);
        } else if (mayBeMissed && m_segments.missedIn(*found.file)) {
            found.firstTime = found.file->firstTime().value_or(0);
            unknown.push_back(&found);
        } else if (mayHaveBeenTheLog(found) && isPiece(found)) {
            unknown.push_back(&found);
        }
        found.close();
    }
    std::reverse(unknown.begin(), unknown.end());
    std::stable_sort(unknown.begin(), unknown.end(), comesBefore);
    return unknown;
}

std::vector<Complaint> UnknownFiles::findHolding()
{
    m_holding.clear();
    for (FoundFile &found : m_found) {
        if (mayHaveBeenTheLog(found) && comesNext(found) && !open(found))
            noteHolding(found);
        found.close();
    }
    return m_holding;
}

void UnknownFiles::noteHolding(const FoundFile &found)
{
    if (mayHaveBeenTheLog(found) && comesNext(found) && isInTheWay(*found.failure))
        m_holding.push_back({ *found.failure, found.sibling.status });
}

/// It has a name that rotation gives, or it was the log when it could not be opened.
bool UnknownFiles::mayHaveBeenTheLog(const FoundFile &found) const
{
    return !found.known && !found.atPath
        && (found.sibling.isRotation || m_awaited == nodeOf(found.sibling.status));
}

/// It was written later than what we know.
bool UnknownFiles::comesNext(const FoundFile &found) const
{
    const bool isLater
        = !m_segments.isEmpty() && found.sibling.status.modified >= m_segments.last().file->status().modified;
    return isLater || m_awaited == nodeOf(found.sibling.status);
}

/// True if \a found holds rows that belong behind those that we know, or may still get some.
bool UnknownFiles::isPiece(FoundFile &found)
{
    if (isCopy(found)) // only now: a disk that failed a moment ago may work again
        return false;
    const auto time = found.file->firstTime();
    if (time)
        found.firstTime = *time;
    // To an empty plain file Asterisk may still write; an empty archive is nothing.
    const bool mayGrow = found.file->identity().headLength == 0 && found.file->isPlain();
    return (time || mayGrow) && !isOlderThanTheLog(found);
}

bool UnknownFiles::isCopy(FoundFile &found) const
{
    return std::any_of(m_segments.all().begin(), m_segments.all().end(), [&](const LogSegment &segment) {
        return !segment.isLost() && segment.file != found.file && segment.file->hasSameHead(*found.file);
    });
}

bool UnknownFiles::isOlderThanTheLog(const FoundFile &found)
{
    if (found.firstTime == FoundFile::noTime)
        return false;
    LogSegment &last = m_segments.last();
    // Of one that was empty only the inode is known, and that may be another's by now, or this one's.
    if ((!last.file->isOpen() && last.file->identity().headLength == 0) || m_segments.ensureOpen(last))
        return false;
    const auto time = last.file->firstTime();
    return time && found.firstTime < *time - setBackTolerance && !wasBegunJustBefore(m_found.front(), found);
}

} // namespace wql
