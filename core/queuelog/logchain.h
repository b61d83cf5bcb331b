// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logreader.h"
#include "core/queuelog/logscout.h"

#include <utility>

namespace wql {

/// The log as one endless text (logposition.h): the segments that are known, the scout that looks at the
/// files, and the reader. Archives that are still needed come first, the live file last.
///
/// Synchronous, single-threaded, without a clock. poll() looks at the world, read() gives only what the last
/// poll saw. Every byte of every file is given once, in one order, and the same order after a restart with
/// records().
class LogChain {
public:
    using Holds = LogReader::Holds;

    LogChain(FileSystem &files, LogChainSettings settings)
        : m_files(files)
        , m_scout(files, settings, m_segments)
        , m_reader(m_segments, DiskPatience(files, settings.path, settings.maxPatience))
    {
    }
    LogChain(const LogChain &) = delete;
    LogChain &operator=(const LogChain &) = delete;

    /// Before the first poll: the segments an earlier process knew.
    void restore(std::vector<SegmentRecord> records) { m_segments.restore(m_files, std::move(records)); }

    LogChanges poll(std::chrono::milliseconds now)
    {
        m_scout.poll(now);
        return std::exchange(m_segments.changes(), {});
    }
    const LogHealth &health() const { return m_scout.health(); }
    /// False until the first poll that saw the log, or found all that was restored.
    bool isReady() const { return m_scout.isReady(); }

    /// Whole lines from \a at on, at most \a max bytes (more than limits::lineBytes) in \a bytes.
    LogRead read(LogPosition at, std::string &bytes, size_t max = limits::blockBytes)
    {
        return m_reader.read(at, bytes, max);
    }
    /// The mark to store with a cursor at \a at; empty if it cannot be read, and in archives.
    TailMark markAt(LogPosition at) { return m_reader.markAt(at); }
    Holds holds(const Cursor &cursor) { return m_reader.holds(cursor); }

    LogPosition first() const { return m_segments.first(); } ///< start of the oldest needed segment
    LogPosition end() const { return m_segments.end(); } ///< end of what is known of the live file
    /// How much a reader has before it; for archives that nobody read to the end an estimate.
    qint64 bytesBetween(LogPosition from, LogPosition to) const { return m_segments.bytesBetween(from, to); }
    /// The part of a segment of which rows may be at targets already.
    std::optional<LogRange> doubtAt(qint64 segment) const { return m_segments.doubtAt(segment); }
    /// Where the file of \a segment begins, if it may repeat the rows of files before it.
    std::optional<LogPosition> repetitionAt(qint64 segment) const { return m_segments.repetitionAt(segment); }
    std::vector<SegmentRecord> records() const { return m_segments.records(); }
    size_t openFiles() const { return m_segments.openFiles(); }

    /// Nobody will read before \a oldestNeeded again.
    void release(LogPosition oldestNeeded)
    {
        m_segments.release(oldestNeeded);
        m_reader.release(oldestNeeded);
    }
    /// Everybody has what stands before \a at, though it may be read again: it cannot be lost any more.
    void setGiven(LogPosition at) { m_segments.setGiven(at); }
    /// Puts the next older archive in front of first(), for a first start. False: there is none.
    bool extendBack() { return m_segments.extendBack(); }

private:
    FileSystem &m_files;
    SegmentList m_segments;
    LogScout m_scout;
    LogReader m_reader;
};

} // namespace wql
