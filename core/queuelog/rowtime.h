// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuelog/queuelogrow.h"

#include <QtGlobal>

#include <charconv>

namespace wql {

/// The row's time in seconds since 1970; 0 if its timeId is no number in range.
inline qint64 timeOf(const QueueLogRowView &row)
{
    qint64 time = 0;
    std::from_chars(row.timeId.data(), row.timeId.data() + row.timeId.size(), time);
    return time;
}

/// In seconds: by so much rows may be younger than what stands behind them, while no clock is set back.
inline constexpr qint64 rowTimeSlack = 5;

/// The seconds of a file's time.
constexpr qint64 secondsOf(qint64 nanoseconds)
{
    return nanoseconds / 1'000'000'000;
}

} // namespace wql
