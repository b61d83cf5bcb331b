// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/limits.h"
#include "core/queuelog/loghealth.h"
#include "core/queuelog/logsegment.h"
#include "core/queuelog/siblings.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace wql {

struct LogChainSettings {
    std::string path;
    /// How long a rotated file must rest before it counts as finished, if nothing else says that it is.
    std::chrono::milliseconds drainQuiet{ std::chrono::seconds{ 30 } };
    /// Open files at most; a file that is needed stays open while there is room, so that deleting it loses
    /// nothing.
    size_t mostOpenFiles = 48;
};

/// What one poll found.
struct LogChanges {
    bool grew = false; ///< there may be something to read
    bool recordsChanged = false; ///< a segment came, ended, moved or went: store records() before any cursor
    int newSegments = 0;
    int truncations = 0;
    int lateSegments = 0; ///< rows came to a file after its successor had begun to be delivered
    int lostSegments = 0; ///< a needed file is gone
    qint64 lostBytes = 0; ///< known to have been there and not readable any more
};

/// What one read brought.
struct LogRead {
    enum class Kind {
        Rows, ///< `bytes` holds whole lines; `end` is behind them
        Waiting, ///< nothing whole yet
        NextSegment, ///< this one is done: go on at `end`
        Oversized, ///< a line above limits::lineBytes, or a longer run of NULs, was passed over; `end` is
                   ///< behind it
        Busy, ///< passing over a long line or into an archive: call again
        Failed, ///< `failure` says why; try later. With `parked`, never again: the rest is lost, `end` is the
                ///< next segment
    };
    Kind kind = Kind::Waiting;
    LogPosition end;
    bool torn
        = false; ///< of Rows: the last line of a finished file, which has no newline. Take it if it is a row
    bool parked = false;
    FileFailure failure;
};

/// The log as one endless text: archives that are still needed first, the live file last (logposition.h).
///
/// A segment's life; only the last one, and those that were last a moment ago, can grow:
///
///     Live       another file at the path, or truncated  -> Draining
///     Draining   proof or drainQuiet (TAILING.md)        -> Finished, watched for another drainQuiet
///     Finished   grows after all                         -> its late rows become a segment of their own
///     Finished   everybody is past it (release)          -> Done: remembered while the file exists
///
/// Synchronous, single-threaded, without a clock. poll() looks at the world, read() gives only what the last
/// poll saw and checks that it is still what it was. Every byte of every file is given once, in one order,
/// and the same order after a restart with records().
class LogChain {
public:
    LogChain(FileSystem &files, LogChainSettings settings);

    /// Before the first poll: the segments an earlier process knew.
    void restore(std::vector<SegmentRecord> records);

    LogChanges poll(std::chrono::milliseconds now);

    /// Whole lines from \a at on, at most \a most bytes (more than limits::lineBytes) in \a bytes.
    LogRead read(LogPosition at, std::string &bytes, size_t most = limits::blockBytes);

    /// The mark to store with a cursor at \a at; empty if it cannot be read.
    TailMark markAt(LogPosition at);
    /// False: the chain does not know that place, or other bytes stand before it.
    bool holds(const Cursor &cursor);

    LogPosition first() const; ///< start of the oldest needed segment
    LogPosition end() const; ///< end of what is known of the live file
    /// How much a reader has before it; for archives that nobody read to the end an estimate.
    qint64 bytesBetween(LogPosition from, LogPosition to) const;

    std::vector<SegmentRecord> records() const;

    /// Nobody will read before \a oldestNeeded again.
    void release(LogPosition oldestNeeded);
    /// Puts the next older archive in front of first(), for a first start. False: there is none.
    bool extendBack();

    const LogHealth &health() const { return m_health; }
    /// False until the first poll that saw the log, or found all that records named.
    bool isReady() const { return m_ready; }
    size_t openFiles() const;

private:
    LogSegment *find(qint64 number);
    FileSystem &m_files;
    LogChainSettings m_settings;
    LogHealth m_health;
    bool m_ready = false;
};

} // namespace wql
