// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/endcheck.h"

#include <algorithm>
#include <utility>

namespace wql {

namespace {

using namespace std::chrono_literals;

constexpr auto progressPatience = 60s;
constexpr auto personPatience = 5s;

bool needsPerson(const TargetStatus &target)
{
    switch (target.state) {
    case TargetStatus::State::Parked:
    case TargetStatus::State::NoPassword:
    case TargetStatus::State::Paused:
        return true;
    case TargetStatus::State::UpToDate:
        return target.refused.waiting > 0;
    case TargetStatus::State::Starting:
    case TargetStatus::State::Uploading:
    case TargetStatus::State::Reconciling:
    case TargetStatus::State::BackingOff:
    case TargetStatus::State::Stopped:
        break;
    }
    return false;
}

/// Whether only a person can bring on what is left to do.
bool needsPerson(const LoaderStatus &status)
{
    if (!status.log.isReadable() || !status.stateProblem.isEmpty())
        return true;
    return !status.targets.empty() && std::ranges::all_of(status.targets, [](const TargetStatus &target) {
        return target.isDrained || needsPerson(target);
    });
}

} // namespace

EndCheck::Decision EndCheck::decide(const LoaderStatus &status, std::chrono::milliseconds now)
{
    quint64 work = status.rowsRead;
    for (const TargetStatus &target : status.targets)
        work += target.counters.rowsConfirmed + target.counters.questions;
    if (std::exchange(m_work, work) != work)
        m_lastProgress = now;
    if (!needsPerson(status))
        m_stuckSince.reset();
    else if (!m_stuckSince)
        m_stuckSince = now;
    if (status.isDrained() && status.log.kind == LogHealth::Kind::Gone)
        return Decision::GiveUp; // all that is there is sent, but it is not all that was written
    if (status.isDrained() && status.log.isReadable())
        return Decision::Done;
    const bool isStuck = m_stuckSince && now - *m_stuckSince > personPatience;
    return isStuck || now - m_lastProgress > progressPatience ? Decision::GiveUp : Decision::GoOn;
}

} // namespace wql
