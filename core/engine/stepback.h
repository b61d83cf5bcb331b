// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logchain.h"

namespace wql {

/// A place \a bytes before \a from, but not before the start of the segment before; not necessarily the start
/// of a line.
LogPosition stepBack(const LogChain &chain, LogPosition from, qint64 bytes);

/// A place \a bytes behind \a from, over as many segments as that takes, but not over one whose length nobody
/// knows yet, nor over more than a few: there it may be behind the segment's end. Not necessarily the start
/// of a line.
LogPosition stepForward(const LogChain &chain, LogPosition from, qint64 bytes);

} // namespace wql
