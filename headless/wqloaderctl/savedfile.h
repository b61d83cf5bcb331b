// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace wql {

/// Who may read a file that we write.
enum class Readers {
    Owner, ///< 0600
    Service, ///< as root, where the service's group is there: 0640 and that group; else 0600
    ServiceAsOwner, ///< the same, and the file is given to the service's user, who may then save it anew
    Everybody, ///< 0644
};

/// Writes the file in one step: under its name there is the old text or the whole new one. Nobody but the
/// readers can ever open it, and no link of another user is followed (core/base/ownfile.h). The failure is a
/// sentence.
Result<void, QString> saveFile(const QString &path, const QByteArray &bytes, Readers readers);

/// The same, but for a file that is there already: unless the user said \a mayReplace with --force.
Result<void, QString> saveNewFile(
    const QString &path, const QByteArray &bytes, Readers readers, bool mayReplace);

/// Makes the folder if it is not there, 0700, or 0750 for the service's group.
Result<void, QString> makePrivateFolder(const QString &path);

} // namespace wql
