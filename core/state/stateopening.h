// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wql {

/// How a store found its file. Anything but Existing and Migrated means: no cursor is known, ask the servers.
struct StateOpening {
    enum class Kind {
        Fresh, ///< there was none
        Existing,
        Migrated, ///< of an older version; a copy of the old one is at \a path
        DamagedSetAside, ///< the old file is at \a path, for the \a reason given
        ForeignHost, ///< the file is another machine's or pair's, and is set aside at \a path
    };
    Kind kind = Kind::Fresh;
    QString path;
    QString reason;

    bool operator==(const StateOpening &) const = default;
};

} // namespace wql
