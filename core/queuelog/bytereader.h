// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/filesystem.h"
#include "core/queuelog/segmentrecord.h"

#include <memory>

namespace wql {

/// The plain bytes of one open file, compressed or not, by offset.
class ByteReader {
public:
    virtual ~ByteReader() = default;

    /// Makes \a offset readable; false after a bounded amount of work: call again. Only archives need it.
    virtual Result<bool, FileFailure> seek(qint64 offset) = 0;

    /// Fills \a bytes as far as the file goes; 0 is its end. In an archive \a offset must have been sought.
    virtual Result<size_t, FileFailure> read(qint64 offset, char *bytes, size_t max) = 0;

    virtual Result<FileStatus, FileFailure> status() = 0;

    /// Gives back the memory that only makes reading faster.
    virtual void rest() { }
    /// True if it costs work to read on in it after rest(): an archive amid which somebody is.
    virtual bool isUnderWay() const { return false; }
};

/// Reads a `.gz`, also of several members, or a `.zst`, checking its checksums. Going forward is streaming,
/// going back more than a block begins anew. A few readers, each at its own place, do not disturb each other.
/// A damaged or cut archive fails with FileFailure::Operation::Decompress.
std::unique_ptr<ByteReader> makeArchiveReader(
    FileSystem &files, FileHandle handle, std::string path, Compression compression);

std::unique_ptr<ByteReader> makePlainReader(FileSystem &files, FileHandle handle, std::string path);

} // namespace wql
