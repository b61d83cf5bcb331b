// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logfile.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <memory>
#include <optional>

namespace wql {

/// A numbered piece of the log: a file from `base` on. Two segments share a file where late rows of another
/// file came between.
struct LogSegment {
    qint64 number = 0;
    std::shared_ptr<LogFile> file;
    qint64 base = 0;
    std::optional<qint64> fixedLength; ///< known once finished; of an archive once it was read to its end
    bool finished = false;
    bool unwatched = false; ///< finished by an earlier process, which may have ended soon after
    bool followed = false; ///< a later file was known to an earlier process, though it is not among ours
    bool needed = true;
    bool lost = false; ///< no file holds it any more
    bool restsOnly = false; ///< only rest finishes it: its writer was caught writing on
    bool begun = false; ///< has a whole first line
    bool reopened = false; ///< that line is Asterisk's word that it opened this file
    qint64 given = 0; ///< as far as anybody was given it
    quint64 lastUse = 0;
    std::chrono::milliseconds restingSince{ 0 }; ///< last growth; once finished, when that was
    std::optional<FileFailure> parked; ///< an archive is damaged, or its disk is bad,
    qint64 damagedFrom = std::numeric_limits<qint64>::max(); ///< and gives nothing from here on

    /// An error of the disk, which may pass.
    struct BadDisk {
        std::chrono::milliseconds since{ 0 };
        std::chrono::milliseconds nextTry{ 0 }; ///< once it is parked
        qint64 from = 0;
    };
    std::optional<BadDisk> badDisk;

    void park(const FileFailure &failure, qint64 from)
    {
        parked = failure;
        damagedFrom = std::min(damagedFrom, from);
    }
    void heal()
    {
        badDisk.reset();
        parked.reset();
        damagedFrom = std::numeric_limits<qint64>::max();
    }

    /// Plain bytes known so far; none of an archive that nobody read to its end.
    std::optional<qint64> length() const
    {
        if (fixedLength)
            return fixedLength;
        return file->seen() < 0 ? std::nullopt : std::optional(file->seen() - base);
    }
};

} // namespace wql
