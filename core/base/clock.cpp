// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/clock.h"

namespace wql {

std::chrono::milliseconds SystemClock::monotonic() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

std::chrono::seconds SystemClock::wall() const
{
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch());
}

} // namespace wql
