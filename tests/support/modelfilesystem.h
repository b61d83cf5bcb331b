// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/filesystem.h"

#include <map>
#include <memory>
#include <set>
#include <string>

namespace wql {

/// A file system in memory that does on demand what real ones do on bad days. Like ext4 it gives the lowest
/// free inode away at once; a file that was removed lives on while somebody holds it.
class ModelFileSystem final : public FileSystem {
public:
    struct Node {
        quint64 inode = 0;
        std::string bytes;
        qint64 modified = 0;
        bool isDirectory = false;
    };
    using File = std::shared_ptr<Node>;

    // What the writer and the administrator do.
    File create(const std::string &path);
    File file(const std::string &path) const;
    void append(const File &file, std::string_view bytes);
    void write(const File &file, std::string bytes);
    void rename(const std::string &from, const std::string &to);
    void remove(const std::string &path);
    void copy(const std::string &from, const std::string &to);
    /// \a path becomes a symbolic link to \a target; a relative or dangling one is not known here.
    void link(const std::string &path, const std::string &target);
    bool exists(const std::string &path) const { return file(path) != nullptr; }
    /// True if somebody reads it at the moment.
    bool isHeld(const File &file) const;
    bool hasName(const File &file) const;
    const std::map<std::string, File> &names() const { return m_names; }

    // What goes wrong.
    void refuseOpen(const std::string &path, int errorNumber) { m_refused[path] = errorNumber; }
    void allowOpen(const std::string &path) { m_refused.erase(path); }
    void failReads(int errorNumber, int times) { m_readError = errorNumber, m_readFailures = times; }
    void failOpens(int errorNumber) { m_openError = errorNumber; }
    void unmount(bool away) { m_away = away; }

    size_t openHandles() const { return m_handles.size(); }
    size_t mostOpenHandles() const { return m_most; }

    Result<int, FileFailure> open(const std::string &path) override;
    void close(int handle) override;
    Result<size_t, FileFailure> read(
        int handle, qint64 offset, char *bytes, size_t most, const std::string &path) override;
    Result<FileStatus, FileFailure> status(int handle, const std::string &path) override;
    Result<FileStatus, FileFailure> status(const std::string &path) override;
    Result<std::vector<std::string>, FileFailure> list(const std::string &directory) override;

private:
    FileStatus statusOf(const Node &node) const;
    quint64 freeInode();

    std::map<std::string, File> m_names;
    std::map<std::string, std::string> m_links;
    std::map<int, File> m_handles;
    std::vector<std::weak_ptr<Node>> m_nodes;
    std::map<std::string, int> m_refused;
    int m_nextHandle = 3;
    int m_readError = 0;
    int m_readFailures = 0;
    int m_openError = 0;
    bool m_away = false;
    size_t m_most = 0;
    qint64 m_now = 1;
};

} // namespace wql
