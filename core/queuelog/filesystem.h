// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

#include <errno.h>

#include <string>
#include <utility>
#include <vector>

namespace wql {

/// What the operating system refused, as it said it.
struct FileFailure {
    enum class Operation { Open, Read, Status, List, Decompress, Write };
    Operation operation = Operation::Open;
    std::string path;
    int errorNumber = 0; ///< errno; 0 for a damaged archive

    bool isAbsence() const { return errorNumber == ENOENT || errorNumber == ENOTDIR; }

    bool operator==(const FileFailure &) const = default;
};

/// What stat says of a file.
struct FileStatus {
    enum class Type { Regular, Directory, Other };
    Type type = Type::Regular;
    quint64 device = 0;
    quint64 inode = 0;
    quint64 links = 1;
    qint64 size = 0;
    qint64 modified = 0; ///< nanoseconds since 1970
    quint32 mode = 0644;
    quint32 owner = 0;
    quint32 group = 0;
};

/// What following a log needs from the world: reading only, nothing is ever changed. A test can play it.
class FileSystem {
public:
    virtual ~FileSystem() = default;

    /// A handle for reading; never blocks, also not on a pipe that somebody put in the log's place.
    virtual Result<int, FileFailure> open(const std::string &path) = 0;
    virtual void close(int handle) = 0;

    /// As many bytes as there are, at most \a max; 0 at the end. \a path only names the file in a failure.
    virtual Result<size_t, FileFailure> read(
        int handle, qint64 offset, char *bytes, size_t max, const std::string &path)
        = 0;
    virtual Result<FileStatus, FileFailure> status(int handle, const std::string &path) = 0;

    /// Follows symbolic links.
    virtual Result<FileStatus, FileFailure> status(const std::string &path) = 0;

    /// The names in a directory, without `.` and `..`, in no order.
    virtual Result<std::vector<std::string>, FileFailure> list(const std::string &directory) = 0;
};

/// Owns one handle.
class FileHandle {
public:
    FileHandle() = default;
    FileHandle(FileSystem &files, int handle)
        : m_files(&files)
        , m_handle(handle)
    {
    }
    FileHandle(FileHandle &&other) noexcept
        : m_files(other.m_files)
        , m_handle(std::exchange(other.m_handle, -1))
    {
    }
    FileHandle &operator=(FileHandle &&other) noexcept
    {
        std::swap(m_files, other.m_files);
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~FileHandle() { reset(); }

    void reset()
    {
        if (m_handle >= 0)
            m_files->close(std::exchange(m_handle, -1));
    }
    int get() const { return m_handle; }
    bool isOpen() const { return m_handle >= 0; }

private:
    FileSystem *m_files = nullptr;
    int m_handle = -1;
};

} // namespace wql
