// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <sys/types.h>

#include <optional>

/// Files in folders where another user may put names, used by a program that may be root's.
///
/// Root follows no link of another user, neither at the end of a path nor on the way: such a link may have
/// been planted to make root read or write another file. Links of root's own are followed, so /dev/stdout and
/// a folder that an administrator moved work. Failures are the system's words.
namespace wql::ownfile {

/// As open(2), O_CLOEXEC included; -1 and errno.
int open(const QString &path, int flags, mode_t mode = 0);

/// The bytes of a regular file that belongs to us and that nobody else may write; at most \a maxBytes.
Result<QByteArray, QString> read(const QString &path, qint64 maxBytes);

/// Whose a new file or folder is, and who may use it.
struct Access {
    mode_t mode = 0600; ///< as it is, whatever the umask
    std::optional<gid_t> group; ///< in place of our own
    std::optional<uid_t> owner; ///< in place of ourselves
};

/// Puts \a bytes under that name in one step: there is the old file or the whole new one, and nobody but
/// those whom \a access lets can ever open it. A link there is replaced, not followed; what is no file is
/// refused.
Result<void, QString> replace(const QString &path, const QByteArray &bytes, const Access &access = {});

/// Removes the file of that name; a link is removed, not followed. It is a failure if there is none.
Result<void, QString> remove(const QString &path);

/// Makes the folder, and those above it, unless it is there.
Result<void, QString> makeFolder(const QString &path, const Access &access);

/// Whether \a path is a folder of ours in which nobody else may write; the failure says what is wrong with
/// it.
Result<void, QString> checkFolder(const QString &path);

} // namespace wql::ownfile
