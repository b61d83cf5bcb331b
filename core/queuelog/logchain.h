// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/limits.h"
#include "core/queuelog/loghealth.h"
#include "core/queuelog/logsegment.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wql {

class FileMatcher;
struct FoundFile;

struct LogChainSettings {
    std::string path;
    /// How long a rotated file must rest before it counts as finished, if nothing else says that it is.
    std::chrono::milliseconds drainQuiet{ std::chrono::seconds{ 30 } };
    /// Open files at most; a file that is needed stays open while there is room, so that deleting it loses
    /// nothing.
    size_t mostOpenFiles = 48;
    /// How long a disk may fail to give a file that is not the log any more before it is passed over.
    std::chrono::milliseconds mostPatience{ std::chrono::minutes{ 10 } };
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
        Failed, ///< `failure` says why; try later. With `parked`, go on at `end`, the next segment: the rest
                ///< is lost, or with `mayReturn` has not been readable for long
    };
    Kind kind = Kind::Waiting;
    LogPosition end;
    qint64 lost = 0; ///< of NextSegment: bytes behind the asked place that no file holds any more
    bool torn
        = false; ///< of Rows: the last line of a finished file, which has no newline. Take it if it is a row
    bool parked = false;
    bool mayReturn = false;
    FileFailure failure = {};
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

    /// The mark to store with a cursor at \a at; empty if it cannot be read, and in archives: they do not
    /// change, and going through one costs seconds.
    TailMark markAt(LogPosition at);

    enum class Holds {
        Yes, ///< also if the mark is empty, or the archive damaged before it
        No, ///< the chain does not know that place, or other bytes stand before it
        CannotTell ///< its file cannot be read for now
    };
    Holds holds(const Cursor &cursor);

    LogPosition first() const; ///< start of the oldest needed segment
    LogPosition end() const; ///< end of what is known of the live file
    /// How much a reader has before it; for archives that nobody read to the end an estimate.
    qint64 bytesBetween(LogPosition from, LogPosition to) const;

    std::vector<SegmentRecord> records() const;

    /// Nobody will read before \a oldestNeeded again.
    void release(LogPosition oldestNeeded);
    /// Everybody has what stands before \a at, though it may be read again: it cannot be lost any more.
    void setGiven(LogPosition at);
    /// Puts the next older archive in front of first(), for a first start. False: there is none.
    bool extendBack();

    const LogHealth &health() const { return m_health; }
    /// False until the first poll that saw the log, or found all that records named.
    bool isReady() const { return m_linked && !m_segments.empty(); }
    size_t openFiles() const;

private:
    /// Live numbering starts here, so that older archives can be put in front.
    static constexpr qint64 firstNumber = 1'000'000;

    // What the world looks like now.
    enum class Begun { Waits, IsTakenIn };
    void lookAtFiles(Begun begun);
    void lookAtPath();
    bool mayLookAround();
    std::optional<qint64> endOfWholeLines(const LogSegment &segment);
    void takeLateRows(size_t index);
    void finishRested();
    void boundOpenFiles();
    bool isLastOfItsFile(size_t index) const;
    bool isWatched(size_t index) const;
    bool hasGrown(LogSegment &segment);
    void finish(LogSegment &segment);
    void lookAtBeginning(LogSegment &segment);

    // Which file is which.
    void relink(const std::optional<FileStatus> &atPath);
    std::optional<std::vector<FoundFile>> lookAround(const std::optional<FileStatus> &atPath);
    void finishCopies(const FileMatcher &matcher);
    bool isCopy(FoundFile &found);
    void startWith(std::vector<FoundFile> &found);
    bool appendUnknown(std::vector<FoundFile> &found, bool lastHasBegun);
    void goOnIn(const std::shared_ptr<LogFile> &copy, const std::shared_ptr<LogFile> &held);
    bool hasBegunElsewhere(const FileStatus &atPath);
    void settleLiveFile(FoundFile &live);
    void settleMissing(const FileMatcher &matcher);
    LogSegment &append(std::shared_ptr<LogFile> file, qint64 base);
    bool isOlderThanTheChain(FoundFile &found);
    void complain(const FileFailure &failure, const FileStatus &status = {});

    // Reading.
    std::optional<size_t> indexOf(qint64 number) const;
    Result<bool, FileFailure> prepare(size_t index, qint64 fileOffset);
    std::optional<FileFailure> ensureOpen(size_t index);
    LogRead readLines(size_t index, LogPosition at, std::string &bytes, size_t most);
    LogRead passLongLine(size_t index, LogPosition at, std::string &bytes);
    LogRead wholeLines(LogPosition at, std::string &bytes) const;
    LogRead goOn(size_t index, LogPosition at) const;
    LogRead failed(size_t index, LogPosition at, const FileFailure &failure);
    LogRead passedOver(size_t index) const;
    bool exhaustsPatience(LogSegment &segment, qint64 offset, const FileFailure &failure);

    FileSystem &m_files;
    LogChainSettings m_settings;
    std::vector<LogSegment> m_segments;
    std::optional<std::pair<quint64, quint64>>
        m_awaited; ///< a log we could not open: its rows must not be skipped
    qint64 m_nextNumber = firstNumber;
    /// How far each line that is too long was looked through, by its begin: readers may be amid several.
    std::map<LogPosition, qint64> m_longLines;
    LogHealth m_health;
    LogChanges m_changes;
    std::chrono::milliseconds m_now{ 0 };
    std::chrono::milliseconds m_nextLook{ 0 }; ///< for files that were not found
    qint64 m_siblings = 0;
    quint64 m_uses = 0;
    bool m_linked = false;
    bool m_hasBegun = false; ///< during poll(): an empty file was written to
};

} // namespace wql
