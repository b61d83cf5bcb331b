// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/status/loaderstatus.h"

#include <QString>

#include <deque>
#include <map>

namespace wql {

/// What a run looks like from outside: a table that is drawn anew, for a terminal. Pure but for what it
/// remembers to compute speeds.
class Progress {
public:
    /// Lines of the table, without line ends; at most \a maxTargets targets, the most interesting first.
    QStringList lines(const LoaderStatus &status, std::chrono::milliseconds now, size_t maxTargets);

    /// A line for each target that lags and has come on since the last call, for a log.
    QStringList news(const LoaderStatus &status, std::chrono::milliseconds now);

    /// Rows confirmed a second over the last seconds, for all targets.
    double rowsPerSecond(const LoaderStatus &status, std::chrono::milliseconds now);

private:
    struct Sample {
        std::chrono::milliseconds at;
        quint64 rows;
        qint64 backlog;
    };
    struct Speed {
        double rows = 0;
        double bytes = 0; ///< of backlog, gone
    };
    Speed speedOf(const QString &name, const Sample &now);

    std::map<QString, std::deque<Sample>> m_samples;
    std::map<QString, quint64> m_newsTold; ///< target -> rows confirmed then
};

} // namespace wql
