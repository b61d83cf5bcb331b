// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logfile.h"

#include <chrono>
#include <limits>
#include <memory>
#include <optional>

namespace wql {

/// A numbered piece of the log: a file from `base` on. Two segments share a file where late rows of another
/// file came between.
struct LogSegment {
    /// Goes only downwards in this list. Whether somebody still wants the rows is another question
    /// (`needed`).
    enum class Life {
        Growing, ///< the log, or a file that was it a moment ago
        GrowingLate, ///< the same, but its writer was caught writing on: no proof finishes it, only rest does
        FinishedBefore, ///< finished by an earlier process, which may have ended soon after: to be watched
        Finished, ///< nothing more is written to it; if it grows after all, that is a segment of its own
        Lost, ///< no file holds it any more
    };
    enum class FirstLine {
        Missing, ///< not written, or not whole yet
        Whole,
        Reopening, ///< Asterisk's word that it opened this file, and so has closed the one before
    };
    /// Why nothing is given of it from some place on.
    struct Damage {
        /// An error of the disk, which may pass.
        struct BadDisk {
            std::chrono::milliseconds since{ 0 };
            std::chrono::milliseconds nextTry{ 0 }; ///< once readers pass over it
            qint64 from = 0;
        };
        std::optional<BadDisk> badDisk;
        std::optional<FileFailure> parked; ///< readers pass over the rest, because of this
        qint64 from = std::numeric_limits<qint64>::max();
    };

    static constexpr std::chrono::milliseconds longAgo{ std::numeric_limits<int>::min() };

    qint64 number = 0;
    std::shared_ptr<LogFile> file;
    qint64 base = 0;
    std::optional<qint64> fixedLength; ///< known once finished; of an archive once it was read to its end
    Life life = Life::Growing;
    FirstLine firstLine = FirstLine::Missing;
    bool needed = true; ///< some reader is not past it
    qint64 given = 0; ///< as far as anybody was given it
    quint64 lastUse = 0; ///< by a count of all uses
    quint64 openedAt = 0; ///< by the same
    std::chrono::milliseconds usedAt = longAgo;
    std::chrono::milliseconds restingSince{ 0 }; ///< last growth; once finished, when that was
    Damage damage;
    LogOrigin origin = LogOrigin::Unknown;
    qint64 doubtedTo = 0; ///< in the file; of Elsewhere and Repeats
    /// Of these: up to this time its rows may have been sent, however late they are copied into it. 0: all
    /// that still comes is new.
    qint64 doubtedTime = 0;
    qint64 judgedTo = 0; ///< in the file; an earlier process knew what of it is new
    std::chrono::milliseconds foundAt = longAgo;
    bool isRestored = false; ///< an earlier process knew it, and it was not seen since
    bool isMissed = false; ///< lost, and rows of it are, or may be: wanted if it comes back
    bool isMissedSinceStart = false; ///< by this process, which tells it

    bool isGrowing() const { return life < Life::FinishedBefore; }
    bool isFinished() const { return !isGrowing(); }
    bool isLost() const { return life == Life::Lost; }
    bool mayHaveBeenSent() const { return origin == LogOrigin::Elsewhere || origin == LogOrigin::Repeats; }

    /// Plain bytes known so far; none of an archive that nobody read to its end.
    std::optional<qint64> length() const;
    /// True if more was written to its file than it has.
    bool hasLateRows() const;
    /// True if \a found may be the whole of its file, by the length. Short files are compared whole, because
    /// two that were rotated within one second can begin alike.
    bool mayBeWhole(const LogFile &found) const;

    /// Opens the file again where it was last. ENOENT also if another file has that name now.
    std::optional<FileFailure> ensureOpen();
    /// Sees whether the first line is there by now.
    void lookAtFirstLine();
    /// Where the last whole line of a growing file ends; none amid a line that is too long.
    Result<std::optional<qint64>, FileFailure> endOfWholeLines() const;

    /// From \a from on readers pass over it.
    void park(const FileFailure &failure, qint64 from);
    void heal() { damage = {}; }
};

/// An error of the disk, which may pass, or may not.
bool isOfTheDisk(const FileFailure &failure);

/// Neither this file's fault nor its disk's: it can be opened when others are closed.
bool isOutOfHandles(const FileFailure &failure);

/// How long readers wait for a disk that does not give a file, before they go on without it.
class DiskPatience {
public:
    DiskPatience(FileSystem &files, std::string logPath, std::chrono::milliseconds max)
        : m_files(files)
        , m_logPath(std::move(logPath))
        , m_max(max)
    {
    }

    /// Takes note that \a segment could not be read at \a offset. True: the disk has failed to give it for
    /// too long a time, although it gave the directory.
    bool isExhausted(
        LogSegment &segment, qint64 offset, const FileFailure &failure, std::chrono::milliseconds now) const;

private:
    FileSystem &m_files;
    std::string m_logPath;
    std::chrono::milliseconds m_max;
};

} // namespace wql
