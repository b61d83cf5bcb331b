// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/support/pbxfiles.h"

namespace wql {

/// What logrotate is told to do with one file.
struct LogrotateBlock {
    QString file;
    int line = 0;
    QString create; ///< behind `create`: mode, owner, group
    bool copiesAndTruncates = false;
    bool reloadsLogger = false; ///< a script of it tells Asterisk

    QString place() const { return QStringLiteral("%1:%2").arg(file).arg(line); }
};

/// The last block of etc/logrotate.conf and etc/logrotate.d that names \a path, also by a pattern.
std::optional<LogrotateBlock> logrotateBlockOf(const PbxFiles &files, const QString &path);

} // namespace wql
