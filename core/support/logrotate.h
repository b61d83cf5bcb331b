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
    QString oldFolder; ///< behind `olddir`; empty: the log's own
    QString compressor; ///< behind `compresscmd`; empty: gzip
    bool keepsNone = false; ///< `rotate 0`
    bool copiesAndTruncates = false;
    bool reloadsLogger = false; ///< a script of it tells Asterisk

    QString place() const { return QStringLiteral("%1:%2").arg(file).arg(line); }
};

/// The last block of etc/logrotate.conf and etc/logrotate.d that names \a path, also by a pattern.
/// What holds for the log at \a path, with what stands outside of all blocks.
std::optional<LogrotateBlock> logrotateBlockOf(const PbxFiles &files, const QString &path);

} // namespace wql
