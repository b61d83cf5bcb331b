// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/fileidentity.h"

#include <string>

namespace wql {

enum class Compression { None, Gzip, Zstd };

/// Whether rows of a file may be at the targets already although nobody here has read them.
enum class LogOrigin {
    Unknown, ///< no row of it was seen yet
    New, ///< Asterisk wrote it behind all that we know
    Elsewhere, ///< behind what we know, but it came as a copy: somebody else may have sent its rows
    Repeats, ///< it may hold again what files before it hold or held
};

/// What the state store keeps of a segment, so that a new process finds it again.
struct SegmentRecord {
    qint64 number = 0;
    FileIdentity identity;
    std::string path; ///< where it was last; a hint
    Compression compression = Compression::None;
    qint64 base = 0; ///< where in the file the segment begins; not 0 only after late rows
    qint64 size = 0; ///< plain bytes of the segment known so far; -1: an archive that was not read to its end
    TailMark tail; ///< the bytes of the file before base + size; of archives empty
    qint64 modified = 0; ///< of the file, nanoseconds; a hint
    bool finished = false; ///< nothing more is written to it
    bool needed
        = true; ///< false: everybody is past it; kept while the file exists, so that it is not taken for new
    bool lost = false; ///< no file holds it, and rows of it are missed: it is known again when it returns
    LogOrigin origin = LogOrigin::New;
    qint64 doubtedTo = 0; ///< in the file; rows before it may have been sent before it came here
    qint64 newestGiven = 0; ///< of all segments: the newest time of a row that somebody was given

    bool operator==(const SegmentRecord &) const = default;
};

} // namespace wql
