// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/state/statefailure.h"

#include <QString>

namespace wql {

/// The right to use a state directory, held as long as the object lives.
///
/// A lock of the kernel (flock) on a file that names the owner: it ends with its owner however that ends, so
/// a file left behind by a killed program hinders nobody. Over NFS (unless mounted with local_lock) and
/// cluster file systems it holds between machines.
class DirectoryLock {
public:
    /// A directory of another user, or in which others may write, is refused as ReadOnly: what stands there
    /// may be planted. Fails with Locked and the owner's pid and program, or with ReadOnly, DiskFull or
    /// Other.
    static Result<DirectoryLock, StateFailure> take(const QString &directory, const QString &program);

    DirectoryLock(DirectoryLock &&other) noexcept;
    DirectoryLock &operator=(DirectoryLock &&other) noexcept;
    ~DirectoryLock();

private:
    explicit DirectoryLock(int fd)
        : m_fd(fd)
    {
    }

    int m_fd = -1;
};

/// A failure of the system, from errno.
StateFailure systemFailure(const QString &path, int error);

} // namespace wql
