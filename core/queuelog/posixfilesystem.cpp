// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/posixfilesystem.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wql {

namespace {

using Operation = FileFailure::Operation;

auto failure(Operation operation, const std::string &path)
{
    return unexpected(FileFailure{ operation, path, errno });
}

FileStatus statusOf(const struct stat &found)
{
    FileStatus status;
    status.type = S_ISREG(found.st_mode) ? FileStatus::Type::Regular
        : S_ISDIR(found.st_mode)         ? FileStatus::Type::Directory
                                         : FileStatus::Type::Other;
    status.device = found.st_dev;
    status.inode = found.st_ino;
    status.links = found.st_nlink;
    status.size = found.st_size;
    status.modified = qint64(found.st_mtim.tv_sec) * 1'000'000'000 + found.st_mtim.tv_nsec;
    status.mode = found.st_mode & 07777;
    status.owner = found.st_uid;
    status.group = found.st_gid;
    return status;
}

} // namespace

Result<int, FileFailure> PosixFileSystem::open(const std::string &path)
{
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (handle < 0)
        return failure(Operation::Open, path);
    return handle;
}

void PosixFileSystem::close(int handle)
{
    ::close(handle);
}

Result<size_t, FileFailure> PosixFileSystem::read(
    int handle, qint64 offset, char *bytes, size_t max, const std::string &path)
{
    size_t got = 0;
    while (got < max) {
        const ssize_t count = ::pread(handle, bytes + got, max - got, offset + qint64(got));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(Operation::Read, path);
        if (count == 0)
            break;
        got += size_t(count);
    }
    return got;
}

Result<FileStatus, FileFailure> PosixFileSystem::status(int handle, const std::string &path)
{
    struct stat found;
    if (::fstat(handle, &found) != 0)
        return failure(Operation::Status, path);
    return statusOf(found);
}

Result<FileStatus, FileFailure> PosixFileSystem::status(const std::string &path)
{
    struct stat found;
    if (::stat(path.c_str(), &found) != 0)
        return failure(Operation::Status, path);
    return statusOf(found);
}

Result<std::vector<std::string>, FileFailure> PosixFileSystem::list(const std::string &directory)
{
    DIR *const open = ::opendir(directory.c_str());
    if (!open)
        return failure(Operation::List, directory);
    std::vector<std::string> names;
    errno = 0;
    while (const dirent *entry = ::readdir(open)) {
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..")
            names.emplace_back(name);
        errno = 0;
    }
    const int problem = errno;
    ::closedir(open);
    if (problem != 0)
        return unexpected(FileFailure{ Operation::List, directory, problem });
    return names;
}

} // namespace wql
