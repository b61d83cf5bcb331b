// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/state/statefailure.h"

#include <QString>

namespace wql {

/// Which file a path means, so that its being replaced is noticed.
struct FilePlace {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    bool created = false; ///< by createPrivateFile() just now

    bool isSameFile(const FilePlace &other) const { return device == other.device && inode == other.inode; }
};

/// Makes sure that a regular file is there, that only its owner may read it and that we may write it.
Result<FilePlace, StateFailure> createPrivateFile(const QString &path);

/// Fails with Missing if nothing is there.
Result<FilePlace, StateFailure> placeOf(const QString &path);

Result<void, StateFailure> createPrivateDirectory(const QString &path);

/// A path with this beginning that is not taken.
QString freePath(const QString &beginning);

/// Renames a database with what belongs to it to `<path>.<why>-<time>`; returns where it is now.
Result<QString, StateFailure> setDatabaseAside(const QString &path, const QString &why, const Clock &clock);

} // namespace wql
