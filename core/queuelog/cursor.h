// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logposition.h"

namespace wql {

/// The bytes just before a position: proof that the file still holds what was read there.
struct TailMark {
    quint32 length = 0;
    quint64 hash = 0;

    bool operator==(const TailMark &) const = default;
};

/// Where a target stands in the log.
struct Cursor {
    LogPosition position;
    TailMark mark;

    bool operator==(const Cursor &) const = default;
};

} // namespace wql
