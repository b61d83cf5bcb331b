// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/segmentlist.h"

#include <functional>

namespace wql {

/// Closes what nobody needs and nobody watches, an archive only when it has not been read for a while: who
/// reads on in it would unpack it from its begin. Above \a maxOpen files, what was not read for the longest
/// time. What may grow, and the log, stay open.
void closeIdleFiles(
    SegmentList &segments, size_t maxOpen, const std::function<bool(size_t index)> &isWatched);

} // namespace wql
