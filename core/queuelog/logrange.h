// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logposition.h"

namespace wql {

/// A piece of the log: from the row at \a begin up to, not including, the one at \a end.
struct LogRange {
    LogPosition begin;
    LogPosition end;

    bool operator==(const LogRange &) const = default;
    bool overlaps(const LogRange &other) const { return begin < other.end && other.begin < end; }
};

/// A piece of the log whose rows are to be asked for once more.
struct AuditRange {
    LogPosition begin;
    LogPosition end;
    /// It was passed over while it could not be read, so its rows are owed. Otherwise some of them were sent,
    /// and the outcome was in doubt.
    bool neverSent = false;

    LogRange range() const { return { begin, end }; }
    bool operator==(const AuditRange &) const = default;
};

} // namespace wql
