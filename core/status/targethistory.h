// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/enumnames.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace wql {

struct TargetStatus;

/// How a target stood, from best to worst. That it did not run is no state: of that time nothing is known.
enum class PastState { Well, Paused, Retrying, NeedsAttention };
inline constexpr int pastStates = int(PastState::NeedsAttention) + 1;

template <>
inline constexpr auto wireNames<PastState> = enumNames<PastState>({
    { PastState::Well, "well" },
    { PastState::Paused, "paused" },
    { PastState::Retrying, "retrying" },
    { PastState::NeedsAttention, "needs-attention" },
});

/// None: it does not run. A remark is something that is being looked into, so it counts as trouble that is
/// expected to pass; refused rows wait for a person.
std::optional<PastState> pastStateOf(const TargetStatus &target);

/// How many minutes a target stood how. A minute counts by the worst that was seen in it.
struct StateMinutes {
    int well = 0;
    int paused = 0;
    int retrying = 0;
    int needsAttention = 0;

    int &of(PastState state);
    int of(PastState state) const { return const_cast<StateMinutes *>(this)->of(state); }
    int known() const { return well + paused + retrying + needsAttention; }

    bool operator==(const StateMinutes &) const = default;
};

/// How a target fared in one minute, hour or day.
struct HistoryPoint {
    std::chrono::seconds time{ 0 }; ///< where it begins, since 1970
    quint64 rows = 0; ///< confirmed in it
    std::optional<std::chrono::seconds> lag; ///< the longest; none: nothing waited
    qint64 backlogBytes = 0; ///< the largest
    StateMinutes minutes; ///< those that are missing are not known: the loader did not run

    PastState worst() const;
    /// Takes in what was in \a other, too. The time stays.
    void add(const HistoryPoint &other);

    bool operator==(const HistoryPoint &) const = default;
};

/// How much of a history is asked for, to now.
enum class HistorySpan { Hour, Day, Week, Month, Year };

template <>
inline constexpr auto wireNames<HistorySpan> = enumNames<HistorySpan>({
    { HistorySpan::Hour, "1h" },
    { HistorySpan::Day, "24h" },
    { HistorySpan::Week, "7d" },
    { HistorySpan::Month, "30d" },
    { HistorySpan::Year, "1y" },
});

std::chrono::seconds lengthOf(HistorySpan span);
/// Between two points: a minute, an hour, or a day of UTC.
std::chrono::seconds stepOf(HistorySpan span);
/// Where the step that holds \a time begins.
std::chrono::seconds stepBegin(std::chrono::seconds time, std::chrono::seconds step);

/// The points of one target, in order of time. Where a point is missing, nothing is known.
struct TargetHistory {
    QString target;
    HistorySpan span = HistorySpan::Day;
    std::chrono::seconds from{ 0 }; ///< where the first point could begin, since 1970
    std::chrono::seconds to{ 0 }; ///< the loader's time of the answer
    std::chrono::seconds step{ 60 };
    QString problem; ///< why what happens now is not kept; empty: it is
    std::vector<HistoryPoint> points;

    /// As many as a span has; what a peer says beyond them is not taken.
    static constexpr qint64 maxPoints = 1441;

    bool operator==(const TargetHistory &) const = default;
};

/// \a cells stretches of the same length, from history.from on; their times are where they begin. One of
/// which nothing is known has no minutes. A stretch is whole steps long.
std::vector<HistoryPoint> inCells(const TargetHistory &history, int cells);

/// A time without a break in which a target was retrying or needed attention.
struct PastTrouble {
    std::chrono::seconds from{ 0 }; ///< where its first point begins
    std::chrono::seconds to{ 0 }; ///< where its last point ends
    StateMinutes minutes; ///< of its points
    PastState worst = PastState::Retrying;

    bool operator==(const PastTrouble &) const = default;
};

/// In order of time. Points that are not next to each other are not one trouble.
std::vector<PastTrouble> troublesOf(const TargetHistory &history);

/// All points taken together; the time is where the span begins.
HistoryPoint sumOf(const TargetHistory &history);
/// Minutes of the span of which nothing is known.
int unknownMinutes(const TargetHistory &history);

/// What the method `history` answers.
QJsonObject toJson(const TargetHistory &history);
/// Of a peer: bounded. Points that are not in order or outside of from and to are left out.
TargetHistory targetHistoryFromJson(const QJsonObject &json);

} // namespace wql
