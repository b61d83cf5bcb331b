// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/segmentrecord.h"
#include "core/status/loaderstatus.h"
#include "core/upload/refusedrows.h"

#include <vector>

namespace wql {

/// \a segments: the files of the log, for the row's place.
ShownRefusedRow shown(const RefusedRow &row, const std::vector<SegmentRecord> &segments);

RefusedStatus statusOf(const RefusedRows::Rows &rows, const std::vector<SegmentRecord> &segments);

} // namespace wql
