// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/bytereader.h"

#include <string_view>

namespace wql {

/// One file that holds log rows, under whatever name: who it is, how much of it was seen, and how to read it.
///
/// A plain file is read only as far as look() saw it, and look() proves that what was seen is still there.
class LogFile {
public:
    LogFile(FileSystem &files, std::string path, Compression compression);
    /// What an earlier process knew of it.
    LogFile(FileSystem &files, const SegmentRecord &record);

    enum class Look { Same, Grew, Truncated };

    /// Opens \a path if it is not open; takes over device and inode, not yet the head.
    Result<void, FileFailure> open();
    void close() { m_reader.reset(); }
    bool isOpen() const { return m_reader != nullptr; }

    /// Compares an open plain file with what was seen of it, and takes in what was added.
    Result<Look, FileFailure> look();

    /// True if the file at \a path, just opened, begins and, if it is plain, goes on as this one is known to.
    Result<bool, FileFailure> continuesAs(LogFile &candidate) const;

    Result<bool, FileFailure> seek(qint64 offset);
    /// Never more than was seen of a plain file.
    Result<size_t, FileFailure> read(qint64 offset, char *bytes, size_t most);
    Result<TailMark, FileFailure> markBefore(qint64 offset, qint64 notBefore = 0);

    /// The first plain bytes, at most \a most.
    Result<std::string, FileFailure> head(size_t most);

    const FileIdentity &identity() const { return m_identity; }
    const std::string &path() const { return m_path; }
    Compression compression() const { return m_compression; }
    bool isPlain() const { return m_compression == Compression::None; }
    const FileStatus &status() const { return m_status; }
    /// Plain bytes seen; -1: an archive that nobody read to its end.
    qint64 seen() const { return m_seen; }
    const TailMark &tail() const { return m_tail; }

private:
    Result<void, FileFailure> extendHead(qint64 size);

    FileSystem *m_files;
    std::string m_path;
    Compression m_compression;
    FileIdentity m_identity;
    FileStatus m_status;
    qint64 m_seen = 0;
    TailMark m_tail;
    std::unique_ptr<ByteReader> m_reader;
};

} // namespace wql
