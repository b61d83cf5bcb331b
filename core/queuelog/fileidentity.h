// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logposition.h"

#include <string_view>

namespace wql {

/// A hash that can be carried on: hashOf(b, hashOf(a)) is the hash of a and b together.
quint64 hashOf(std::string_view bytes, quint64 before = 0xcbf29ce484222325ULL);

/// Which file it is. The content decides; device and inode are a hint, for file systems give a free inode
/// away at once. The head is what stays of a file that is renamed, copied or compressed. It grows with the
/// file, so two identities are compared over the shorter one's length.
struct FileIdentity {
    static constexpr size_t maxHead = 1024;

    quint64 device = 0;
    quint64 inode = 0;
    quint32 headLength = 0; ///< plain bytes, at most maxHead
    quint64 headHash = 0; ///< of the first headLength bytes

    bool isFull() const { return headLength == maxHead; }
    bool operator==(const FileIdentity &) const = default;
};

/// The bytes just before a place: they tell whether a file was truncated and grew again meanwhile.
struct TailMark {
    static constexpr size_t maxLength = 256;

    quint32 length = 0;
    quint64 hash = 0;

    bool operator==(const TailMark &) const = default;
};

TailMark tailMarkOf(std::string_view bytes);

/// Where a target stands in the log, with the proof that it is still the same log.
struct Cursor {
    LogPosition position;
    TailMark mark;

    bool operator==(const Cursor &) const = default;
};

} // namespace wql
