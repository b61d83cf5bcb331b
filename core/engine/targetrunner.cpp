// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/targetrunner.h"

#include "core/config/configtext.h"
#include "core/engine/targetkey.h"

#include <utility>

namespace wql {

namespace {

using TargetState = TargetStatus::State;

TargetState stateOf(const UploadMachine &machine)
{
    switch (machine.waiting()) {
    case UploadMachine::Waiting::BackingOff:
        return TargetState::BackingOff;
    case UploadMachine::Waiting::Parked:
        return TargetState::Parked;
    case UploadMachine::Waiting::No:
        break;
    }
    switch (machine.phase()) {
    case UploadMachine::Phase::NotStarted:
        return TargetState::Stopped;
    case UploadMachine::Phase::Undecided:
        return TargetState::Parked;
    case UploadMachine::Phase::AskingMark:
    case UploadMachine::Phase::Proving:
    case UploadMachine::Phase::Skipping:
    case UploadMachine::Phase::Probing:
    case UploadMachine::Phase::Settling:
        return TargetState::Starting;
    case UploadMachine::Phase::Reconciling:
        return TargetState::Reconciling;
    case UploadMachine::Phase::Streaming:
        return machine.isDrained() ? TargetState::UpToDate : TargetState::Uploading;
    }
    Q_UNREACHABLE();
}

TargetStatus::Remark remarkOf(const UploadMachine &machine)
{
    if (const auto question = machine.question()) {
        switch (*question) {
        case Question::ForeignCopies:
            return TargetStatus::Remark::ForeignCopies;
        case Question::NothingFound:
            return TargetStatus::Remark::NothingFound;
        case Question::OtherForm:
            return TargetStatus::Remark::OtherForm;
        }
    }
    switch (machine.markCheck()) {
    case MarkCheck::Plausible:
        return TargetStatus::Remark::None;
    case MarkCheck::InFuture:
        return TargetStatus::Remark::MarkInFuture;
    case MarkCheck::BelowConfirmed:
        return TargetStatus::Remark::MarkBelowConfirmed;
    case MarkCheck::RowsGone:
        return TargetStatus::Remark::RowsGone;
    }
    Q_UNREACHABLE();
}

} // namespace

void UploadWork::add(const UploadSession &session)
{
    counters += session.machine().counters();
    wireRequests += session.traffic().requests;
    bytesSent += session.traffic().bytesOut;
}

TargetRunner::TargetRunner(const Target &target, bool isPaused)
    : m_target(target)
    , m_key(keyOf(target))
    , m_isPaused(isPaused)
{
}

bool TargetRunner::sharesServerWith(const TargetRunner &other) const
{
    return m_key == other.m_key || m_target.name == other.m_target.name;
}

bool TargetRunner::open(
    const PasswordReader &passwords, const UploadSettings &settings, RowHistory &history, const Clock &clock)
{
    const auto password = passwords(m_target.password);
    m_passwordProblem = password ? QString() : password.error();
    if (!password)
        return false;
    m_password = *password;
    m_session = std::make_unique<UploadSession>(m_target, *password, settings, history, clock);
    return true;
}

bool TargetRunner::isStartable() const
{
    return m_session && m_session->machine().phase() == UploadMachine::Phase::NotStarted;
}

bool TargetRunner::wake()
{
    if (!m_session)
        return false;
    const UploadMachine::Phase before = m_session->machine().phase();
    m_session->wake();
    return m_session->machine().phase() != before;
}

TargetState TargetRunner::state() const
{
    if (m_session)
        return stateOf(m_session->machine());
    return m_isPaused ? TargetState::Paused : TargetState::NoPassword;
}

bool TargetRunner::takeStateChange()
{
    const TargetState now = state();
    return std::exchange(m_reportedState, now) != now;
}

bool TargetRunner::takeNewDoubts()
{
    const quint64 doubts = m_session ? m_session->machine().counters().doubts : m_knownDoubts;
    return std::exchange(m_knownDoubts, doubts) < doubts;
}

std::vector<qint64> TargetRunner::takeNewRefused()
{
    std::vector<qint64> numbers;
    if (!m_session)
        return numbers;
    const RefusedRows::Rows &rows = m_session->machine().refusedRows().rows();
    const qint64 last = rows.empty() ? 0 : rows.rbegin()->first;
    const qint64 known = std::exchange(m_lastRefused, last).value_or(last); // an earlier session's are known
    for (auto row = rows.upper_bound(known); row != rows.end(); ++row)
        numbers.push_back(row->first);
    return numbers;
}

TargetStatus TargetRunner::status() const
{
    TargetStatus status{ .name = m_target.name,
        .url = m_target.url,
        .token = m_target.token,
        .settings = shownSettings(m_target) };
    status.secretProblem = m_passwordProblem;
    status.state = state();
    if (!m_session)
        return status;
    status.remark = remarkOf(m_session->machine());
    status.failure = m_session->machine().failure();
    status.clockDifference = m_session->clockDifference();
    return status;
}

CursorTable::Entry TargetRunner::entry(bool isStopping) const
{
    return { .key = m_key,
        .machine = m_session ? &m_session->machine() : nullptr,
        .ended = m_session && isStopping && !m_session->machine().isCallOutstanding() };
}

} // namespace wql
