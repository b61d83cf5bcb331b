// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/logchain.h"

namespace wql {

/// A place \a bytes before \a from, but not before the start of the segment before; not necessarily the start
/// of a line.
LogPosition stepBack(const LogChain &chain, LogPosition from, qint64 bytes);

} // namespace wql
