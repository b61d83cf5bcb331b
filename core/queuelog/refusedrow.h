// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logposition.h"

#include <QString>

#include <string>

namespace wql {

/// A row that a server refuses while it takes the rows around it.
struct RefusedRow {
    enum class State {
        Waiting, ///< for a person; tried again now and then, for the server may be mended
        Retry, ///< to be sent once more
        Cut, ///< to be sent as far as the columns hold it
        SetAside, ///< not to be sent
        Sent, ///< it is at the target; kept for a while, for equal rows are counted
    };

    qint64 number = 0; ///< among the target's, from 1; what a person calls it by
    LogPosition place;
    qint64 time = 0; ///< in seconds, as in the log
    std::string text; ///< encoded, as it was refused
    std::string sending; ///< encoded: what goes, or went, in its place; empty: nothing else
    QString words; ///< the server's, when it was refused last
    qint64 since = 0; ///< in seconds since 1970
    State state = State::Waiting;

    bool operator==(const RefusedRow &) const = default;
};

} // namespace wql
