// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/pace.h"

#include <algorithm>

namespace wql {

namespace {

using FailureKind = ApiFailure::Kind;

/// So often a command may be refused in a row before a person is called.
constexpr int maxRefusalsInTurn = 5;

} // namespace

Pace::Pace(const UploadSettings &settings)
    : m_settings(settings)
    , m_backoff(settings.backoff, settings.seed)
    , m_questionBackoff(settings.backoff, settings.seed + 2)
    , m_random(settings.seed + 1)
{
}

void Pace::succeeded(const UploadCall &call)
{
    if (!call.isQuestion()) {
        m_backoff.reset();
        m_batchRefusals = 0;
    }
    m_questionBackoff.reset();
    m_otherRefusals = 0;
}

void Pace::failed(const UploadCall &call, const ApiFailure &failure, bool canShrink,
    const ServerCharacter &server, std::chrono::milliseconds now)
{
    int &refusals = call.isBatch() ? m_batchRefusals : m_otherRefusals;
    refusals = failure.kind == FailureKind::Refused ? refusals + 1 : 0;
    std::chrono::milliseconds delay = (call.isQuestion() ? m_questionBackoff : m_backoff).next();
    if (failure.retryAfter)
        delay = std::max<std::chrono::milliseconds>(delay, *failure.retryAfter);
    if (call.kind == UploadAction::Kind::Insert)
        m_quietUntil = now + quietAfter(failure, server, now - call.since);

    const bool isHopeless
        = refusals >= maxRefusalsInTurn || (call.isBatch() && failure.kind == FailureKind::TooLarge);
    m_waiting = Waiting::BackingOff;
    if (needsHuman(failure.kind) || (isHopeless && !canShrink)) {
        std::uniform_int_distribution<qint64> draw(0, m_settings.parkedProbe.count());
        delay = std::max(delay, m_settings.parkedProbe + std::chrono::milliseconds{ draw(m_random) });
        m_waiting = Waiting::Parked;
    }
    // A refused heartbeat or question of an audit holds up no rows.
    (call.isIdleWork() ? m_idleUntil : m_wakeAt) = now + delay;
}

std::chrono::milliseconds Pace::quietAfter(
    const ApiFailure &failure, const ServerCharacter &server, std::chrono::milliseconds took) const
{
    // A server that answered has finished; one that fell silent, or stands behind a proxy that gave up
    // on it, may still be at work, and asking too early would find nothing of what is about to arrive.
    if (failure.kind == FailureKind::NoAnswer || isFromGateway(failure))
        return quietAfterSilence(server);
    if (failure.kind == FailureKind::ConnectionLost || failure.kind == FailureKind::BadHttp)
        // A balancer or a firewall may have ended what took too long for it; the server is as slow as that.
        return std::max({ m_settings.quietAfterLoss, 2 * server.longestInsert, took });
    return {};
}

void Pace::keepQuiet(const UploadStart &start, const ServerCharacter &server, std::chrono::milliseconds now)
{
    m_quietUntil = start.quietUntil;
    // The connection ended with its process, but the server may not have noticed yet.
    if (!start.settled && start.insertLeftBefore)
        m_quietUntil = std::max(m_quietUntil, now - *start.insertLeftBefore + quietAfterSilence(server));
}

void Pace::pauseForLog(std::chrono::milliseconds now)
{
    m_waiting = Waiting::BackingOff;
    m_wakeAt = now + m_settings.quietAfterLoss;
}

void Pace::retryNow()
{
    m_wakeAt.reset();
    m_idleUntil.reset();
}

std::optional<std::chrono::milliseconds> Pace::hold(std::chrono::milliseconds now)
{
    const std::chrono::milliseconds until = std::max(m_wakeAt.value_or(m_quietUntil), m_quietUntil);
    if (now < until)
        return until;
    m_wakeAt.reset();
    return {};
}

std::optional<std::chrono::milliseconds> Pace::holdIdleWork(std::chrono::milliseconds now)
{
    if (m_idleUntil && now >= *m_idleUntil)
        m_idleUntil.reset();
    return m_idleUntil;
}

} // namespace wql
