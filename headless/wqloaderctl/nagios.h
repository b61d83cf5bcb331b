// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/loaderstatus.h"

#include <chrono>

namespace wql {

/// From which lag on a target is reported.
struct LagLimits {
    std::chrono::seconds warning{ 300 };
    std::chrono::seconds critical{ 1800 };
};

/// What a monitoring system of Nagios' family reads: an exit code, and one line with performance data.
struct NagiosAnswer {
    enum Code { Ok = 0, Warning = 1, Critical = 2, Unknown = 3 };
    Code code = Ok;
    QString line;
};

/// Critical: the log or the state cannot be used, a target needs a human, or its lag is critical.
/// Warning: a target is not reached, paused, or lags.
NagiosAnswer nagiosAnswer(const LoaderStatus &status, const LagLimits &limits);

/// `WQLOADER CRITICAL - text`.
NagiosAnswer nagiosAnswer(NagiosAnswer::Code code, const QString &text);

} // namespace wql
