// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/fileidentity.h"

#include <string>

namespace wql {

enum class Compression { None, Gzip, Zstd };

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

    bool operator==(const SegmentRecord &) const = default;
};

} // namespace wql
