// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/filesystem.h"

#include <QString>

#include <string>
#include <vector>

namespace wql {

/// Whether the log can be read, and what is in the way.
struct LogHealth {
    enum class Kind {
        Ok,
        Missing, ///< no file of that name; rows still flow if Asterisk writes on into a moved or deleted file
        Unreadable, ///< permission or an error of the disk; the old file is still read
        Directory,
        NotAFile, ///< a pipe, a device
        Parked, ///< an archive is damaged, or a disk does not give an old file; what follows it flows
        Gone, ///< a file that was not read to its end is not there any more; what follows it flows
    };
    Kind kind = Kind::Ok;
    FileFailure failure; ///< of all but Ok: the path, and errno if there was one
    FileStatus status; ///< of Unreadable: mode and owner, as far as stat told them
    std::vector<std::string> others; ///< of Unreadable and Gone: further files of which the same is true

    bool isOk() const { return kind == Kind::Ok; }
    bool isReadable() const { return kind == Kind::Ok || kind == Kind::Parked || kind == Kind::Gone; }
    /// There may be rows that nobody has seen.
    bool mayHideRows() const { return kind == Kind::Unreadable; }
};

/// A file that is in the way, and why.
struct Complaint {
    FileFailure failure;
    FileStatus status;
};

/// The line that mends it (`setfacl -m u:USER:r PATH`, with the lasting cure for logrotate behind it), for
/// the user the service runs as and all files that need it; empty where no command helps.
QString mendingCommand(const LogHealth &health, const QString &serviceUser);

} // namespace wql
