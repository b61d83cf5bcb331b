// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/loghealth.h"
#include "core/queuelog/relinker.h"
#include "core/queuelog/segmentlist.h"

#include <utility>
#include <vector>

namespace wql {

struct LogChainSettings {
    std::string path;
    /// How long a rotated file must rest before it counts as finished, if nothing else says that it is.
    std::chrono::milliseconds drainQuiet{ std::chrono::seconds{ 30 } };
    /// A file that is needed stays open while there is room, so that deleting it loses nothing.
    size_t maxOpenFiles = 48;
    /// How long a disk may fail to give a file that is not the log any more before it is passed over.
    std::chrono::milliseconds maxPatience{ std::chrono::minutes{ 10 } };
};

/// Looks at the log and the files beside it, and writes into the list of segments what it finds: that a file
/// grew or was truncated, that another one is the log now, which one has rested for so long that it is done.
///
/// An idle look is two or three system calls. Only if a file is not where it was does Relinker look at
/// every file beside the log: at once after a change, then, while it cannot take in all, now and then.
class LogScout {
public:
    LogScout(FileSystem &files, LogChainSettings settings, SegmentList &segments);

    void poll(std::chrono::milliseconds now);

    const LogHealth &health() const { return m_health; }
    /// False until the first poll that saw the log, or found all that was restored.
    bool isReady() const { return m_isLinked && !m_segments.isEmpty(); }

private:
    enum class Begun { Waits, IsTakenIn };
    bool lookAtFiles(Begun begun);
    bool isCutInPlace(LogSegment &log);
    bool lookAtFile(size_t index, Begun begun);
    void openAgain(LogSegment &segment);
    void lookAtPath();
    void relink(const std::optional<FileStatus> &atPath);
    Relinker::Outcome lookAround(const std::optional<FileStatus> &atPath);
    bool mayLookAround();
    bool isBlocked(const FileStatus &atPath);
    void complainOfHolding();
    bool isWatched(size_t index) const;
    bool hasRested(const LogSegment &segment) const;
    void takeLateRows(size_t index);
    void finishRested();
    bool hasGrown(LogSegment &segment);
    void closeIdle();
    void judgeOrigin(LogSegment &segment);
    void complain(const FileFailure &failure, const FileStatus &status = {});
    void complainOfOldFiles();

    FileSystem &m_files;
    const LogChainSettings m_settings;
    SegmentList &m_segments;
    const DiskPatience m_patience;
    LogHealth m_health;
    std::optional<FileNode> m_awaited; ///< a log that could not be opened: its rows must not be skipped
    std::chrono::milliseconds m_nextLookAround{ 0 };
    qint64 m_siblings = 0; ///< at the last look around
    bool m_isLinked = false; ///< each known file is where the list says
    std::optional<FileStatus> m_blockedAt; ///< the log as it was when the last look around was blocked
    /// What kept the last look around from taking in what is new.
    std::vector<Complaint> m_holding;
    /// What did so until its disk had failed for too long a time.
    std::vector<Complaint> m_passedOver;
    std::chrono::milliseconds m_heldSince{ 0 };
    std::chrono::milliseconds m_nextSearch{ 0 }; ///< for files that are missed
    bool m_hidRows = false;
};

} // namespace wql
