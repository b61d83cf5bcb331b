// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace wql {

/// The time of day and the time that passes. Everything that waits asks a Clock, so that tests own time.
class Clock {
public:
    virtual ~Clock() = default;

    /// Never goes back and does not jump when the wall clock is set; its zero is arbitrary.
    virtual std::chrono::milliseconds monotonic() const = 0;

    /// Seconds since 1970, UTC. May jump either way.
    virtual std::chrono::seconds wall() const = 0;
};

class SystemClock final : public Clock {
public:
    std::chrono::milliseconds monotonic() const override;
    std::chrono::seconds wall() const override;
};

} // namespace wql
