// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/condition.h"

#include "core/status/targethistory.h"

#include <algorithm>

namespace wql {

namespace {

constexpr std::chrono::seconds lastingLag{ 60 };

} // namespace

Condition conditionOf(TargetStatus::State state)
{
    switch (state) {
    case TargetStatus::State::Starting:
    case TargetStatus::State::Uploading:
    case TargetStatus::State::Reconciling:
        return Condition::Working;
    case TargetStatus::State::UpToDate:
        return Condition::Good;
    case TargetStatus::State::BackingOff:
        return Condition::Warning;
    case TargetStatus::State::Parked:
    case TargetStatus::State::NoPassword:
        return Condition::Bad;
    case TargetStatus::State::Paused:
        return Condition::Paused;
    case TargetStatus::State::Stopped:
        return Condition::Off;
    }
    Q_UNREACHABLE();
}

Condition conditionOf(const TargetStatus &target)
{
    const Condition condition = conditionOf(target.state);
    if (target.refused.waiting > 0)
        return Condition::Bad;
    const bool hasRemark = target.remark != TargetStatus::Remark::None || target.actions.isTripped;
    return hasRemark ? std::max(condition, Condition::Warning) : condition;
}

Standing standingOf(const TargetStatus &target, bool isKnown)
{
    if (!isKnown)
        return Standing::NotKnown;
    const std::optional<PastState> state = pastStateOf(target);
    if (!state)
        return Standing::Off;
    switch (*state) {
    case PastState::Well: {
        const bool isBusy = target.state != TargetStatus::State::UpToDate;
        return isBusy && target.lag && *target.lag >= lastingLag ? Standing::Lagging : Standing::Well;
    }
    case PastState::Paused:
        return Standing::Paused;
    case PastState::Retrying:
        return Standing::Retrying;
    case PastState::NeedsAttention:
        return Standing::NeedsAttention;
    }
    Q_UNREACHABLE();
}

Condition conditionOf(Standing standing)
{
    switch (standing) {
    case Standing::Off:
        return Condition::Off;
    case Standing::Well:
        return Condition::Good;
    case Standing::Paused:
        return Condition::Paused;
    case Standing::Lagging:
        return Condition::Working;
    case Standing::Retrying:
        return Condition::Warning;
    case Standing::NotKnown:
        return Condition::Silent;
    case Standing::NeedsAttention:
        return Condition::Bad;
    }
    Q_UNREACHABLE();
}

Condition conditionOf(const LoaderStatus &status)
{
    if (!status.log.isReadable() || !status.stateProblem.isEmpty())
        return Condition::Bad;
    Condition worst = status.log.isOk() && !status.readFailure && status.configProblem.isEmpty()
        ? Condition::Good
        : Condition::Warning;
    for (const TargetStatus &target : status.targets)
        worst = std::max(worst, conditionOf(target));
    return worst;
}

Condition conditionOf(const LoaderLink &link)
{
    switch (link.state()) {
    case LoaderLink::State::Closed:
        return Condition::Off;
    case LoaderLink::State::Opening:
        return Condition::Working;
    case LoaderLink::State::Lost:
        return Condition::Bad;
    case LoaderLink::State::Open:
        return link.silence().count() > 0 ? Condition::Silent : conditionOf(link.status());
    }
    Q_UNREACHABLE();
}

bool isAnswering(const LoaderLink &link)
{
    return link.state() == LoaderLink::State::Open && link.silence().count() == 0;
}

} // namespace wql
