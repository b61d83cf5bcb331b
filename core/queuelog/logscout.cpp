// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/logscout.h"

#include "core/base/limits.h"
#include "core/queuelog/idlefiles.h"

#include <errno.h>

#include <algorithm>
#include <tuple>

namespace wql {

namespace {

/// So many files wait for their rest at most; more only come from a rotation storm, which proves itself.
constexpr qsizetype maxDraining = 16;

/// A copy may still be on its way into its place when it is found.
constexpr std::chrono::seconds copyingTakes{ 10 };

/// How often a file that is missed is looked for.
constexpr std::chrono::seconds searchInterval{ 10 };

} // namespace

LogScout::LogScout(FileSystem &files, LogChainSettings settings, SegmentList &segments)
    : m_files(files)
    , m_settings(std::move(settings))
    , m_segments(segments)
    , m_patience(files, m_settings.path, m_settings.maxPatience)
{
}

void LogScout::poll(std::chrono::milliseconds now)
{
    m_segments.beginLook(now);
    m_health = {};
    const bool hasBegun = lookAtFiles(Begun::Waits);
    lookAtPath();
    if (hasBegun && m_isLinked)
        lookAtFiles(Begun::IsTakenIn);
    finishRested();
    m_segments.forgetImpossibleTime();
    closeIdle();
    if (m_health.isOk())
        complainOfOldFiles();
    if (std::exchange(m_hidRows, m_health.mayHideRows()) != m_hidRows)
        m_segments.changes().grew = true; // readers that wait at the end are not, or are, at the end of all
}

void LogScout::complainOfOldFiles()
{
    if (!m_passedOver.empty())
        m_health = { LogHealth::Kind::Parked, m_passedOver.front().failure, m_passedOver.front().status, {} };
    for (const LogSegment &segment : m_segments.all()) {
        if (segment.needed && segment.damage.parked)
            m_health = { LogHealth::Kind::Parked, *segment.damage.parked, segment.file->status(), {} };
    }
    const auto complainOfGone = [this](const std::string &path, const FileStatus &status) {
        if (m_health.kind == LogHealth::Kind::Gone)
            m_health.others.push_back(path);
        else
            m_health = { LogHealth::Kind::Gone, { FileFailure::Operation::Open, path, ENOENT }, status, {} };
    };
    for (const LogSegment &segment : m_segments.all())
        if (segment.isMissedSinceStart)
            complainOfGone(segment.file->path(), segment.file->status());
    if (!m_segments.unseenPath().empty())
        complainOfGone(m_segments.unseenPath(), {});
}

/// True if a file that was empty was written to. It is taken in only after the look at the path: something
/// may have come and gone meanwhile.
bool LogScout::lookAtFiles(Begun begun)
{
    bool hasBegun = false;
    for (size_t i = 0; i < m_segments.all().size(); ++i) { // taking in late rows appends
        if (m_isLinked && m_segments.all()[i].isGrowing())
            openAgain(m_segments.all()[i]);
        if (isWatched(i))
            hasBegun |= lookAtFile(i, begun);
    }
    return hasBegun;
}

/// Does nothing but after a handle went stale; then the file may have another name by now.
void LogScout::openAgain(LogSegment &segment)
{
    const auto failure = m_segments.ensureOpen(segment);
    if (failure && !failure->isAbsence())
        complain(*failure, segment.file->status());
    else if (failure && mayLookAround()) {
        m_isLinked = false;
        m_blockedAt.reset();
    }
}

bool LogScout::lookAtFile(size_t index, Begun begun)
{
    LogSegment &segment = m_segments.all()[index];
    LogFile &file = *segment.file;
    const auto look = begun == Begun::Waits ? file.look() : file.begin();
    if (!look) {
        if (!segment.damage.parked)
            complain(look.error(), file.status());
        if (look.error().errorNumber == ESTALE)
            file.close(); // a network file system forgot the handle: by path, then
        return false;
    }
    if (*look == LogFile::Look::Truncated && index + 1 == m_segments.all().size() && isCutInPlace(segment)) {
        return false;
    } else if (*look == LogFile::Look::Truncated) {
        ++m_segments.changes().truncations;
        file.close();
        m_isLinked = false; // a copy of what it was is looked for
        m_blockedAt.reset();
    } else if (*look == LogFile::Look::Begun) {
        // Copied and truncated meanwhile, perhaps: the look around sees the copy.
        if (std::exchange(m_isLinked, false))
            m_blockedAt.reset();
        return true;
    } else if (segment.isFinished()) {
        if (segment.hasLateRows())
            takeLateRows(index);
    } else if (*look == LogFile::Look::Grew) {
        segment.restingSince = m_segments.seenAt();
        m_segments.changes().grew = true;
    }
    return false;
}

/// The log begins as it did, and what was its end is not there any more: where that was cut, nobody knows,
/// and rows may have come behind it already.
bool LogScout::isCutInPlace(LogSegment &log)
{
    LogFile before = log.file->closed();
    const auto isSame = log.file->seeAnew();
    if (isSame && *isSame)
        m_segments.cut(std::move(before), std::shared_ptr(log.file));
    return isSame && *isSame;
}

bool LogScout::hasRested(const LogSegment &segment) const
{
    return m_segments.seenAt() - segment.restingSince >= m_settings.drainQuiet;
}

bool LogScout::isWatched(size_t index) const
{
    const LogSegment &segment = m_segments.all()[index];
    if (segment.isLost() || !segment.file->isPlain() || !segment.file->isOpen()
        || !m_segments.isLastOfItsFile(index))
        return false;
    return segment.isGrowing() || segment.hasLateRows() || !hasRested(segment);
}

/// The live file's segment ends where it is now, the late rows follow, then the live file goes on: in this
/// order they have been delivered so far, and after a restart the records say the same.
void LogScout::takeLateRows(size_t index)
{
    LogSegment &live = m_segments.last();
    if (!m_isLinked || m_segments.ensureOpen(live))
        return; // the live file was truncated, or cannot be opened: when it is found, then
    if (const auto there = live.file->isStillThere(); !there || !*there)
        return; // truncated a moment ago: what it was cannot be cut any more
    const auto whole = live.endOfWholeLines();
    if (!whole)
        complain(whole.error());
    if (!whole || !*whole)
        return; // at the next poll, then
    const qint64 cut = **whole;
    const std::shared_ptr<LogFile> liveFile = live.file;
    m_segments.finish(live);
    live.fixedLength = cut - live.base;
    const LogSegment &early = m_segments.all()[index];
    m_segments.append(early.file, early.base + *early.fixedLength).life = LogSegment::Life::GrowingLate;
    m_segments.append(liveFile, cut);
    ++m_segments.changes().lateSegments;
}

void LogScout::lookAtPath()
{
    const auto status = m_files.status(m_settings.path);
    if (!status) {
        complain(status.error());
        for (LogSegment &segment : m_segments.all())
            if (segment.damage.badDisk && !segment.damage.parked) // it is not one file that is bad
                segment.damage.badDisk->since = m_segments.seenAt();
        if (!m_isLinked && !m_segments.isEmpty() && mayLookAround())
            relink({});
        return;
    }
    if (status->type != FileStatus::Type::Regular) {
        const bool isDirectory = status->type == FileStatus::Type::Directory;
        m_health.kind = isDirectory ? LogHealth::Kind::Directory : LogHealth::Kind::NotAFile;
        m_health.failure = { FileFailure::Operation::Open, m_settings.path, 0 };
        return;
    }
    const bool isMissing = m_segments.hasMissed() || !m_passedOver.empty();
    const bool isSought = m_segments.isMisplaced() || !m_holding.empty()
        || (isMissing && m_segments.seenAt() >= m_nextSearch);
    if (m_isLinked && !m_segments.isEmpty()) {
        const LogFile &live = *m_segments.last().file;
        const bool isInPlace = live.isOpen() && live.identity().device == status->device
            && live.identity().inode == status->inode;
        if (isInPlace)
            return isSought && mayLookAround() ? relink(*status) : complainOfHolding();
    }
    isBlocked(*status) ? complainOfHolding() : relink(*status);
}

/// Nothing changed since the last look around, which was in vain, and another one would not be timely. A look
/// opens files; an unreadable log may be there for a weekend.
bool LogScout::isBlocked(const FileStatus &atPath)
{
    const auto access = [](const FileStatus &s) { return std::tuple(nodeOf(s), s.mode, s.owner, s.group); };
    return m_blockedAt && access(*m_blockedAt) == access(atPath) && !mayLookAround();
}

void LogScout::complainOfHolding()
{
    for (const Complaint &complaint : m_holding)
        complain(complaint.failure, complaint.status);
}

void LogScout::relink(const std::optional<FileStatus> &atPath)
{
    Relinker::Outcome outcome = lookAround(atPath);
    for (; outcome == Relinker::Outcome::Partly; outcome = lookAround(atPath)) {
        finishRested();
        closeIdle();
    }
    m_blockedAt = outcome == Relinker::Outcome::Blocked ? atPath : std::nullopt;
    if (outcome == Relinker::Outcome::Blocked)
        return;
    m_isLinked = outcome == Relinker::Outcome::Linked;
    if (m_isLinked && m_segments.isMisplaced()) {
        m_segments.setMisplaced(false);
        m_segments.changes().grew = true; // the readers that missed it try again
    }
    for (LogSegment &segment : m_segments.all()) {
        const bool toBeWatched = m_isLinked && segment.life == LogSegment::Life::FinishedBefore;
        if (toBeWatched) {
            segment.life = LogSegment::Life::Finished;
            segment.restingSince = m_segments.seenAt();
        }
        if (!toBeWatched && !segment.isGrowing())
            continue;
        const auto failure = m_segments.ensureOpen(segment);
        if (failure && !failure->isAbsence())
            complain(*failure, segment.file->status());
    }
}

Relinker::Outcome LogScout::lookAround(const std::optional<FileStatus> &atPath)
{
    Relinker relinker(m_files, m_settings.path, m_segments, m_awaited);
    const bool isPatient = m_holding.empty() || m_segments.seenAt() - m_heldSince < m_settings.maxPatience;
    if (!isPatient || !m_passedOver.empty())
        relinker.passOverBadDisks();
    const Relinker::Outcome outcome = relinker.run(atPath);
    if (relinker.siblings())
        m_siblings = *relinker.siblings();
    m_nextSearch = m_segments.seenAt()
        + std::max<std::chrono::milliseconds>(searchInterval, m_siblings * std::chrono::milliseconds{ 10 });
    for (const Complaint &complaint : relinker.complaints())
        complain(complaint.failure, complaint.status);
    const bool wasHeld = !m_holding.empty();
    m_holding.clear();
    if (outcome == Relinker::Outcome::Blocked) {
        m_holding = relinker.complaints();
        if (!wasHeld)
            m_heldSince = m_segments.seenAt();
    } else {
        m_passedOver = relinker.passedOver();
    }
    return outcome;
}

/// Looking among ten thousand files takes half a second: not each second, while it does not help.
bool LogScout::mayLookAround()
{
    if (m_segments.seenAt() < m_nextLookAround)
        return false;
    m_nextLookAround = m_segments.seenAt() + m_siblings * std::chrono::milliseconds{ 1 };
    return true;
}

/// Each file that cannot be read is named.
void LogScout::complain(const FileFailure &failure, const FileStatus &status)
{
    if (m_health.kind == LogHealth::Kind::Unreadable && !failure.isAbsence()) {
        auto &others = m_health.others;
        if (failure.path != m_health.failure.path
            && std::find(others.begin(), others.end(), failure.path) == others.end())
            others.push_back(failure.path);
        return;
    }
    m_health.others.clear();
    m_health.kind = failure.isAbsence() ? LogHealth::Kind::Missing : LogHealth::Kind::Unreadable;
    m_health.failure = failure;
    m_health.status = status;
}

/// True if rows came, or may have come, since the last look at it.
bool LogScout::hasGrown(LogSegment &segment)
{
    const auto look = segment.file->look();
    if (!look) { // rows that are there and cannot be read for now keep their place
        if (segment.file->isSeenWhole())
            return false;
        const qint64 length = segment.length().value_or(0);
        if (m_patience.isExhausted(segment, length, look.error(), m_segments.seenAt())) {
            segment.park(look.error(), length);
            m_segments.changes().grew = true; // readers wait at its end
        }
        return true;
    }
    if (*look == LogFile::Look::Same)
        return false;
    if (*look == LogFile::Look::Truncated)
        return true; // the next poll sees to it
    segment.restingSince = m_segments.seenAt();
    m_segments.changes().grew = true;
    return true;
}

/// Decides which of the files before the live one are done; TAILING.md says why so.
void LogScout::finishRested()
{
    qsizetype draining = 0;
    bool laterBegun = false;
    bool laterReopened = false;
    for (size_t i = m_segments.all().size(); i-- > 0;) {
        LogSegment &segment = m_segments.all()[i];
        segment.lookAtFirstLine();
        if (segment.isGrowing() && i + 1 < m_segments.all().size() && segment.file->isOpen()) {
            ++draining;
            const bool proven = laterReopened && segment.life != LogSegment::Life::GrowingLate
                && m_segments.isLastOfItsFile(i) && segment.file->endsWhole();
            const bool crowded = draining > maxDraining && segment.file->endsWhole();
            // What a later file says is only true of what this one had by then.
            if (laterBegun && (proven || hasRested(segment) || crowded) && !hasGrown(segment))
                m_segments.finish(segment);
        }
        judgeOrigin(segment); // of all that was seen of it, in the last look as well
        laterBegun = laterBegun || segment.firstLine != LogSegment::FirstLine::Missing;
        laterReopened = laterReopened || segment.firstLine == LogSegment::FirstLine::Reopening;
    }
}

/// Of a file that was empty its first row tells. One that came as a copy may still grow by being copied: what
/// comes is new only when it is younger than what we had.
void LogScout::judgeOrigin(LogSegment &segment)
{
    if (segment.origin == LogOrigin::Unknown && segment.file->isOpen()) {
        const auto time
            = segment.firstLine == LogSegment::FirstLine::Missing ? std::nullopt : segment.file->firstTime();
        const auto newest = time ? m_segments.newestTime() : std::nullopt;
        if (time)
            m_segments.setOrigin(segment, newest && *time < *newest ? LogOrigin::Repeats : LogOrigin::New);
    }
    const qint64 from = std::max(segment.doubtedTo, segment.judgedTo);
    if (!segment.mayHaveBeenSent() || !segment.file->isPlain() || !segment.file->isOpen()
        || segment.file->seen() <= from)
        return;
    const bool isFresh = m_segments.seenAt() - segment.foundAt < copyingTakes;
    if (!isFresh && segment.doubtedTime == 0)
        return;
    const bool isLong = segment.file->seen() - from > qint64(limits::lineBytes);
    const auto time = isFresh ? std::nullopt : segment.file->firstTimeBehind(from);
    if (isFresh || (time ? *time <= segment.doubtedTime : isLong))
        segment.doubtedTo = segment.file->seen();
    else if (time)
        segment.doubtedTime = 0;
}

void LogScout::closeIdle()
{
    closeIdleFiles(m_segments, m_settings.maxOpenFiles, [this](size_t index) { return isWatched(index); });
}

} // namespace wql
