// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/loaderstatus.h"

#include <algorithm>

namespace wql {

bool LoaderStatus::isDrained() const
{
    return std::all_of(
        targets.begin(), targets.end(), [](const TargetStatus &target) { return target.isDrained; });
}

} // namespace wql
