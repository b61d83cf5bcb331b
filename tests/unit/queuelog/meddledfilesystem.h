// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/modelfilesystem.h"

#include <errno.h>

#include <functional>
#include <limits>

namespace wql {

/// A model file system where things happen between two calls of the same poll, and single files are bad.
class MeddledFileSystem final : public FileSystem {
public:
    explicit MeddledFileSystem(ModelFileSystem &files)
        : m_files(files)
    {
    }

    /// Done once, in front of the next look at \a path.
    void beforeStatusOf(const std::string &path, std::function<void()> meddle)
    {
        m_meddledPath = path;
        m_meddle = std::move(meddle);
    }
    /// Reading \a file fails so; 0: it works again.
    void failReadsOf(const ModelFileSystem::File &file, int errorNumber)
    {
        m_readErrors[file->inode] = errorNumber;
    }
    int readsOf(const ModelFileSystem::File &file) { return m_reads[file->inode]; }
    /// No more than so many files can be open.
    void setMaxHandles(size_t max) { m_maxHandles = max; }
    int opens() const { return m_opens; } ///< also those that failed
    int lists() const { return m_lists; }

    Result<int, FileFailure> open(const std::string &path) override
    {
        ++m_opens;
        if (m_files.openHandles() >= m_maxHandles)
            return unexpected(FileFailure{ FileFailure::Operation::Open, path, EMFILE });
        return m_files.open(path);
    }
    void close(int handle) override { m_files.close(handle); }
    Result<size_t, FileFailure> read(
        int handle, qint64 offset, char *bytes, size_t most, const std::string &path) override
    {
        const quint64 inode = m_files.status(handle, path)->inode;
        ++m_reads[inode];
        if (const int errorNumber = m_readErrors[inode])
            return unexpected(FileFailure{ FileFailure::Operation::Read, path, errorNumber });
        return m_files.read(handle, offset, bytes, most, path);
    }
    Result<FileStatus, FileFailure> status(int handle, const std::string &path) override
    {
        return m_files.status(handle, path);
    }
    Result<FileStatus, FileFailure> status(const std::string &path) override
    {
        if (m_meddle && path == m_meddledPath)
            std::exchange(m_meddle, nullptr)();
        return m_files.status(path);
    }
    Result<std::vector<std::string>, FileFailure> list(const std::string &directory) override
    {
        ++m_lists;
        return m_files.list(directory);
    }

private:
    ModelFileSystem &m_files;
    std::string m_meddledPath;
    std::function<void()> m_meddle;
    std::map<quint64, int> m_readErrors;
    std::map<quint64, int> m_reads;
    size_t m_maxHandles = std::numeric_limits<size_t>::max();
    int m_opens = 0;
    int m_lists = 0;
};

} // namespace wql
