// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wql {

/// Why the state could not be opened, read or written.
struct StateFailure {
    enum class Kind {
        Locked, ///< another program has the state, or its database, right now
        DiskFull,
        ReadOnly, ///< no right to write: mode, owner or mount
        Missing, ///< the file was removed or replaced under the running program
        Damaged,
        LeftBehind, ///< a pair's, and not on the volume of the log, which the other machine takes over
        NewerVersion, ///< written by a newer version of the loader; left alone
        Other,
    };
    Kind kind = Kind::Other;
    QString path;
    QString words; ///< the system's or the library's own
    qint64 ownerPid = 0; ///< of Locked, if known
    QString ownerProgram; ///< of Locked, if known

    bool operator==(const StateFailure &) const = default;
};

} // namespace wql
