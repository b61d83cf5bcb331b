// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/targethistory.h"

#include <QString>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace wql {

/// How a target is doing at a moment.
struct TargetSample {
    QString key; ///< by what the state knows it, whatever it is called
    std::optional<PastState> state; ///< none: it does not run, and nothing is kept of it
    quint64 rowsConfirmed = 0; ///< since the loader started
    std::optional<std::chrono::seconds> lag;
    qint64 backlogBytes = 0;
};

/// The minute of one target.
struct TargetMinute {
    QString key;
    HistoryPoint point;
};

/// Makes minutes of samples: the rows that came, the longest lag, the largest backlog and the worst state of
/// each. Knows no clock and no file.
///
/// It is told the time with each sample. A time of another minute, later or earlier, ends the one that was
/// begun; so a clock that is set makes no minute longer, and of the minutes that it leaps over there is
/// nothing. Rows count for the minute in which they are seen to be confirmed. In memory is one minute of each
/// target, and the totals of at most maxTotals keys.
class Minutes {
public:
    static constexpr size_t maxTotals = 10'000;

    /// Returns the minutes that are over. Several samples of a target in a minute are taken together.
    std::vector<TargetMinute> add(std::chrono::seconds now, const std::vector<TargetSample> &samples);
    /// Ends the minute that was begun.
    std::vector<TargetMinute> end();
    /// Null: nothing was seen of the target in this minute.
    const HistoryPoint *current(const QString &key) const;

private:
    quint64 newRows(const TargetSample &sample);
    void forgetTotals(const std::vector<TargetSample> &samples);

    std::chrono::seconds m_minute{ 0 };
    std::map<QString, HistoryPoint> m_points; ///< by key
    std::map<QString, quint64> m_totals; ///< rows that were confirmed when last seen, by key
};

} // namespace wql
