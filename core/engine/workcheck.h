// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace wql {

/// What can be seen of the loader's work at one moment.
struct WorkSigns {
    quint64 steps = 0; ///< pieces of the log handed out since the start
    bool owesRows = false; ///< a target wants rows, and nothing that is known keeps them from it
    /// The target whose call has been under way for the longest time, and since when.
    QString oldestCall;
    std::optional<std::chrono::milliseconds> oldestCallSince;
};

/// Compares signs of work with earlier ones and says whether the work goes on. Pure.
///
/// Waiting for good reasons is work: at the end of the log, for a log that cannot be read, backing off,
/// parked, paused. Two things are not: to owe rows and hand out none, and a call that outlived its own
/// deadlines.
class WorkCheck {
public:
    static constexpr std::chrono::seconds rowsPatience{ 20 };
    /// Connecting takes at most 10 s and a request 60 s (QmNetworkAccessManager::Settings), and a machine may
    /// be slow.
    static constexpr std::chrono::seconds callPatience{ 90 };

    /// In plain words why the work stands still; empty: it goes on.
    QString problem(const WorkSigns &signs, std::chrono::milliseconds now);

private:
    std::optional<std::chrono::milliseconds> m_owesSince;
    quint64 m_steps = 0;
};

} // namespace wql
