// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/targethistory.h"

#include "core/schema/json.h"
#include "core/status/loaderstatus.h"

#include <algorithm>

namespace wql {

using namespace std::chrono_literals;

namespace {

constexpr int minutesOfADay = 24 * 60;
constexpr qint64 lastSecond = 253402300799; ///< that a calendar has a name for

} // namespace

template <>
inline constexpr auto jsonFields<HistoryPoint> = std::tuple{
    Field<&HistoryPoint::time>("time").max(lastSecond),
    Field<&HistoryPoint::rows>("rows").optional(),
    Field<&HistoryPoint::lag>("lag").max(lastSecond),
    Field<&HistoryPoint::backlogBytes>("backlogBytes").optional(),
    Field<&HistoryPoint::minutes, &StateMinutes::well>("well").max(minutesOfADay).optional(),
    Field<&HistoryPoint::minutes, &StateMinutes::paused>("paused").max(minutesOfADay).optional(),
    Field<&HistoryPoint::minutes, &StateMinutes::retrying>("retrying").max(minutesOfADay).optional(),
    Field<&HistoryPoint::minutes, &StateMinutes::needsAttention>("needsAttention")
        .max(minutesOfADay)
        .optional(),
};

template <>
inline constexpr auto jsonFields<TargetHistory> = std::tuple{
    Field<&TargetHistory::target>("target"),
    Field<&TargetHistory::span>("span"),
    Field<&TargetHistory::from>("from").max(lastSecond),
    Field<&TargetHistory::to>("to").max(lastSecond),
    Field<&TargetHistory::step>("step"),
    Field<&TargetHistory::problem>("problem").optional(),
    Field<&TargetHistory::points>("points").max(TargetHistory::maxPoints),
};

std::optional<PastState> pastStateOf(const TargetStatus &target)
{
    using State = TargetStatus::State;
    if (target.refused.waiting > 0 || target.state == State::Parked || target.state == State::NoPassword)
        return PastState::NeedsAttention;
    const bool hasRemark = target.remark != TargetStatus::Remark::None || target.actions.isTripped;
    if (target.state == State::BackingOff || hasRemark)
        return PastState::Retrying;
    if (target.state == State::Stopped)
        return {};
    if (target.state == State::Paused)
        return PastState::Paused;
    // A next attempt after a failure is no success yet.
    if (target.state != State::UpToDate && target.failure)
        return needsHuman(target.failure->kind) ? PastState::NeedsAttention : PastState::Retrying;
    return PastState::Well;
}

int &StateMinutes::of(PastState state)
{
    switch (state) {
    case PastState::Well:
        return well;
    case PastState::Paused:
        return paused;
    case PastState::Retrying:
        return retrying;
    case PastState::NeedsAttention:
        return needsAttention;
    }
    Q_UNREACHABLE();
}

PastState HistoryPoint::worst() const
{
    for (int state = pastStates - 1; state > 0; --state)
        if (minutes.of(PastState(state)) > 0)
            return PastState(state);
    return PastState::Well;
}

void HistoryPoint::add(const HistoryPoint &other)
{
    rows += other.rows;
    if (other.lag)
        lag = std::max(lag.value_or(0s), *other.lag);
    backlogBytes = std::max(backlogBytes, other.backlogBytes);
    for (int state = 0; state < pastStates; ++state)
        minutes.of(PastState(state)) += other.minutes.of(PastState(state));
}

std::chrono::seconds lengthOf(HistorySpan span)
{
    switch (span) {
    case HistorySpan::Hour:
        return 1h;
    case HistorySpan::Day:
        return 24h;
    case HistorySpan::Week:
        return 7 * 24h;
    case HistorySpan::Month:
        return 30 * 24h;
    case HistorySpan::Year:
        return 365 * 24h;
    }
    Q_UNREACHABLE();
}

std::chrono::seconds stepOf(HistorySpan span)
{
    switch (span) {
    case HistorySpan::Hour:
    case HistorySpan::Day:
        return 1min;
    case HistorySpan::Week:
    case HistorySpan::Month:
        return 1h;
    case HistorySpan::Year:
        return 24h;
    }
    Q_UNREACHABLE();
}

std::chrono::seconds stepBegin(std::chrono::seconds time, std::chrono::seconds step)
{
    return time - time % step;
}

std::vector<HistoryPoint> inCells(const TargetHistory &history, int cells)
{
    const auto steps = lengthOf(history.span) / history.step;
    const std::chrono::seconds width = history.step * ((steps + cells - 1) / cells);
    std::vector<HistoryPoint> gathered;
    for (int i = 0; i < cells; ++i)
        gathered.push_back({ .time = history.from + i * width });
    for (const HistoryPoint &point : history.points) {
        const auto cell = (point.time - history.from) / width;
        if (cell >= 0 && cell < cells)
            gathered[size_t(cell)].add(point);
    }
    return gathered;
}

std::vector<PastTrouble> troublesOf(const TargetHistory &history)
{
    std::vector<PastTrouble> troubles;
    for (const HistoryPoint &point : history.points) {
        if (point.worst() < PastState::Retrying)
            continue;
        if (troubles.empty() || troubles.back().to != point.time)
            troubles.push_back({ .from = point.time, .to = point.time });
        PastTrouble &trouble = troubles.back();
        trouble.to = point.time + history.step;
        trouble.worst = std::max(trouble.worst, point.worst());
        for (int state = 0; state < pastStates; ++state)
            trouble.minutes.of(PastState(state)) += point.minutes.of(PastState(state));
    }
    return troubles;
}

HistoryPoint sumOf(const TargetHistory &history)
{
    HistoryPoint sum{ .time = history.from };
    for (const HistoryPoint &point : history.points)
        sum.add(point);
    return sum;
}

int unknownMinutes(const TargetHistory &history)
{
    const auto all = std::chrono::ceil<std::chrono::minutes>(history.to + 1s - history.from).count();
    return std::max(int(all) - sumOf(history).minutes.known(), 0);
}

QJsonObject toJson(const TargetHistory &history)
{
    return toObject(history);
}

TargetHistory targetHistoryFromJson(const QJsonObject &json)
{
    TargetHistory history = fromObject<TargetHistory>(json);
    history.step = stepOf(history.span);
    history.from = std::clamp(history.from, history.to - lengthOf(history.span), history.to);
    std::chrono::seconds next = history.from;
    std::erase_if(history.points, [&](const HistoryPoint &point) {
        if (point.time < next || point.time > history.to)
            return true;
        next = point.time + 1s;
        return false;
    });
    return history;
}

} // namespace wql
