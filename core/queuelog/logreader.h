// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/limits.h"
#include "core/queuelog/segmentlist.h"

#include <map>
#include <string>

namespace wql {

/// What one read brought.
struct LogRead {
    enum class Kind {
        Rows, ///< `bytes` holds whole lines; `end` is behind them
        TornRow, ///< the last line of a finished file, which has no newline. Take it if it is a row
        Waiting, ///< nothing whole yet
        NextSegment, ///< this one is done: go on at `end`
        Oversized, ///< a line above limits::lineBytes, or a longer run of NULs, was passed over; `end` is
                   ///< behind it
        Busy, ///< passing over a long line or into an archive: call again
        Misplaced, ///< the file is not where it was last: the next poll looks for it
        Failed, ///< `failure` says why; try later
        Damaged, ///< `failure` says how; the rest of this segment is lost: go on at `end`, the next one
        Withheld, ///< a disk has not given the rest for too long a time; it may return. Go on at `end`
    };
    Kind kind = Kind::Waiting;
    LogPosition end;
    qint64 lost = 0; ///< of NextSegment: bytes behind the asked place that no file holds any more
    FileFailure failure = {};

    bool hasRows() const { return kind == Kind::Rows || kind == Kind::TornRow; }
    /// True if the reader passes over what is behind the asked place.
    bool passesOver() const { return kind == Kind::Damaged || kind == Kind::Withheld; }
};

/// Reads what the list of segments says is there, and finds nothing by itself: a file that is not at its
/// place is for LogScout. Never gives more than the last look saw, and checks that it is still what it was.
/// Marks in the list what it learns by reading: an archive's length, damage, how far anybody was given it.
class LogReader {
public:
    LogReader(SegmentList &segments, DiskPatience patience);

    /// Whole lines from \a at on, at most \a max bytes (more than limits::lineBytes) in \a bytes.
    LogRead read(LogPosition at, std::string &bytes, size_t max = limits::blockBytes);

    /// The mark to store with a cursor at \a at; empty if it cannot be read, and in archives: they do not
    /// change, and going through one costs seconds.
    TailMark markAt(LogPosition at);

    enum class Holds {
        Yes, ///< also if the mark is empty, or the archive damaged before it
        No, ///< no segment has that place, or other bytes stand before it
        CannotTell ///< its file cannot be read for now
    };
    Holds holds(const Cursor &cursor);

    /// Nobody will read before \a oldestNeeded again.
    void release(LogPosition oldestNeeded);

private:
    LogRead readLines(size_t index, LogPosition at, std::string &bytes, size_t max);
    LogRead withoutNewline(size_t index, LogPosition at, std::string &bytes, size_t want);
    LogRead passLongLine(size_t index, LogPosition at, std::string &bytes);
    LogRead next(size_t index, LogPosition at) const;
    LogRead failed(size_t index, LogPosition at, const FileFailure &failure);
    LogRead passedOver(size_t index) const;

    SegmentList &m_segments;
    DiskPatience m_patience;
    /// How far each line that is too long was looked through, by its begin: readers may be amid several.
    std::map<LogPosition, qint64> m_longLines;
};

} // namespace wql
