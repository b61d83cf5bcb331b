// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logrange.h"
#include "core/queuelog/logsegment.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wql {

/// What became known since the last look.
struct LogChanges {
    bool grew = false; ///< there may be something to read
    bool recordsChanged = false; ///< a segment came, ended, moved or went: store records() before any cursor
    int newSegments = 0;
    int truncations = 0;
    int lateSegments = 0; ///< rows came to a file after its successor had begun to be delivered
    int lostSegments = 0; ///< a file is gone of which rows are missed, as far as is known
    int repeatingSegments = 0; ///< a file came that may hold rows which were sent before
    qint64 lostBytes = 0; ///< known to have been there and not readable any more
};

/// What is known of the log: its segments in the order of writing, archives that are still needed first, the
/// live file last. LogScout finds out, LogReader reads by it; the list itself looks at no file.
///
/// A segment's life; only the last one, and those that were last a moment ago, can grow:
///
///     Growing         another file at the path, or truncated: not the last one any more, drained
///     Growing         proof or drainQuiet (TAILING.md)   -> Finished, watched for another drainQuiet
///     Finished        grows after all                    -> its late rows are a segment: GrowingLate
///     GrowingLate     drainQuiet                         -> Finished
///     restored        finished when a process ended      -> FinishedBefore -> found: watched, Finished
///     all             no file holds it any more          -> Lost
///     all but the last, once released: forgotten as soon as no file holds it; if rows of it are missed, when
///     it came back as another segment
class SegmentList {
public:
    using Time = std::chrono::milliseconds;

    /// Before the first look: the segments that an earlier process knew.
    void restore(FileSystem &files, std::vector<SegmentRecord> records);
    std::vector<SegmentRecord> records() const;

    /// All that follows is as seen at \a now.
    void beginLook(Time now) { m_seenAt = now; }
    Time seenAt() const { return m_seenAt; }
    LogChanges &changes() { return m_changes; }

    /// To be changed in place; they are added and finished below.
    std::vector<LogSegment> &all() { return m_segments; }
    const std::vector<LogSegment> &all() const { return m_segments; }
    bool isEmpty() const { return m_segments.empty(); }
    LogSegment &last() { return m_segments.back(); }
    const LogSegment &last() const { return m_segments.back(); }
    std::optional<size_t> indexOf(qint64 number) const;
    bool isLastOfItsFile(size_t index) const;
    /// True if \a segment is the last, and no later file was known when a process before us ended.
    bool wasLog(const LogSegment &segment) const;

    /// Of a file that is there already it is another piece, of the same origin.
    LogSegment &append(std::shared_ptr<LogFile> file, qint64 base);
    /// Says where the rows of \a segment come from, so that readers know.
    void setOrigin(LogSegment &segment, LogOrigin origin);
    /// Fills an empty list with archives that were there before us, oldest first. They are not needed until
    /// extendBack().
    void startWith(std::vector<std::shared_ptr<LogFile>> archives);
    void finish(LogSegment &segment);
    /// No file holds it any more. What nobody was given counts as lost; what an earlier process followed may
    /// have got rows that nobody has seen.
    void lose(LogSegment &segment);
    /// The log, \a file, lost its end in place, or something in its middle; it was \a before. What is left of
    /// it is a new segment, and may have been sent.
    void cut(LogFile before, const std::shared_ptr<LogFile> &file);
    bool hasMissed() const;
    /// The lost segment whose rows are missed, and whose content \a file has; none: it is another file.
    LogSegment *missedIn(LogFile &file);
    /// Opens the segment's file, if it is not open, where it was last.
    std::optional<FileFailure> ensureOpen(LogSegment &segment);
    /// Its rows, if somebody needs them, are still known to be there.
    void close(LogSegment &segment);
    size_t openFiles() const;

    /// The log that an earlier process followed at its end, if it was empty then: rows may have come since.
    /// Once.
    std::optional<SegmentRecord> takeEmptyAtStop() { return std::exchange(m_emptyAtStop, {}); }
    /// It is gone from \a path, and nobody knows what was in it.
    void loseUnseen(const std::string &path);
    /// Empty: there is no such log.
    const std::string &unseenPath() const { return m_unseenPath; }

    /// A reader found a file not at its place: to be looked for. Taken back by the next look.
    void setMisplaced(bool misplaced) { m_isMisplaced = misplaced; }
    bool isMisplaced() const { return m_isMisplaced; }

    /// Rows up to \a time were given to a reader.
    void noteGiven(qint64 time) { m_newestGiven = std::max(m_newestGiven, time); }
    /// The newest time of a row that was, or is to come of what has an origin; none: there is none. If it is
    /// not known, all are older.
    std::optional<qint64> newestTime() const;
    /// A state of an earlier process may hold a time that cannot be.
    void forgetImpossibleTime();
    /// The part of a segment of which rows may have been sent before it was found here.
    std::optional<LogRange> doubtAt(qint64 number) const;
    /// Where the file of a segment begins, if it may repeat the rows of others.
    std::optional<LogPosition> repetitionAt(qint64 number) const;

    LogPosition first() const; ///< start of the oldest needed segment
    LogPosition end() const; ///< end of what is known of the live file
    qint64 bytesBetween(LogPosition from, LogPosition to) const;

    void release(LogPosition oldestNeeded);
    void setGiven(LogPosition at);
    bool extendBack();

private:
    /// Live numbering starts here, so that older archives can be put in front.
    static constexpr qint64 firstNumber = 1'000'000;

    std::vector<LogSegment> m_segments;
    qint64 m_nextNumber = firstNumber;
    Time m_seenAt{ 0 };
    LogChanges m_changes;
    qint64 m_newestGiven = 0;
    quint64 m_uses = 0;
    bool m_isLastFollowed = false; ///< by a file that was empty, and so is not among the restored ones
    bool m_isMisplaced = false;
    std::optional<SegmentRecord> m_emptyAtStop;
    std::string m_unseenPath;
};

} // namespace wql
