// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"

namespace wql {

/// Time stands still until a test moves it.
class ManualClock final : public Clock {
public:
    std::chrono::milliseconds monotonic() const override { return now; }
    std::chrono::seconds wall() const override { return time; }

    std::chrono::milliseconds now{ std::chrono::hours{ 1 } };
    std::chrono::seconds time{ 1407396656 }; ///< Thu Aug  7 07:30:56 2014 UTC
};

} // namespace wql
