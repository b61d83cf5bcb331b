// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/applysession.h"

#include "core/status/routingjson.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int replayMegabytes = 8;
constexpr std::chrono::seconds previewDeadline{ 120 };
/// Timers of a minute may be late by a twentieth.
constexpr std::chrono::seconds patience{ 5 };

bool isLost(const LinkError &error)
{
    return error.kind == LinkError::Kind::Lost || error.kind == LinkError::Kind::TimedOut;
}

} // namespace

ApplySession::ApplySession(LoaderLink *link, std::vector<ConfigText> texts, QString revision, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_texts(std::move(texts))
    , m_revision(std::move(revision))
{
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &ApplySession::onTick);
    if (link) {
        connect(link, &LoaderLink::stateChanged, this, &ApplySession::onLinkState);
        LoaderClient(link).onConfigRolledBack(this, [this](const QString &) { onRolledBack(); });
    }
}

bool ApplySession::hasErrors() const
{
    return std::any_of(m_problems.begin(), m_problems.end(),
        [](const ConfigProblem &problem) { return problem.severity == ConfigProblem::Severity::Error; });
}

int ApplySession::secondsLeft() const
{
    return int((m_deadline.remainingTime() + 999) / 1000);
}

void ApplySession::check()
{
    if (!m_link)
        return;
    const LoaderClient client(m_link);
    m_call = client.validate(m_texts, std::bind_front(&ApplySession::onChecked, this));
    m_replay = client.replay(
        m_texts, replayMegabytes,
        [this](const Reply<ReplayResult> &reply) {
            if (reply)
                m_effect = *reply;
            else
                m_effectFailure = reply.error();
            Q_EMIT effectKnown();
        },
        previewDeadline);
}

void ApplySession::onChecked(const Reply<std::vector<ConfigProblem>> &reply)
{
    if (reply)
        m_problems = *reply;
    else
        m_failure = reply.error();
    enter(State::Ready);
}

void ApplySession::apply()
{
    if (m_state != State::Ready || hasErrors())
        return;
    m_failure.reset();
    enter(State::Applying);
    m_call = LoaderClient(m_link).apply(
        m_revision, m_texts, confirmWithin, std::bind_front(&ApplySession::onApplied, this));
}

void ApplySession::onApplied(const Reply<QString> &reply)
{
    if (reply) {
        m_newRevision = *reply;
        m_deadline = QDeadlineTimer(confirmWithin);
        m_tick.start();
        enter(State::Confirming);
        return;
    }
    m_failure = reply.error();
    m_problems = problemsFromJson(reply.error().data);
    const bool conflict = m_failure->kind == LinkError::Kind::Conflict;
    enter(conflict ? State::Conflict : isLost(*m_failure) ? State::Unsure : State::Ready);
}

void ApplySession::keep()
{
    if (m_state != State::Confirming)
        return;
    enter(State::Keeping);
    m_call = LoaderClient(m_link).confirm(m_newRevision, std::bind_front(&ApplySession::onKept, this));
}

void ApplySession::onKept(const Reply<NoValue> &reply)
{
    if (reply) {
        enter(State::Kept);
        return;
    }
    m_failure = reply.error();
    if (isLost(*m_failure)) {
        enter(State::Unsure);
        return;
    }
    // Too late, or confirmed already by a question whose answer was lost: the revision says which.
    m_failure.reset();
    queryOutcome();
}

void ApplySession::onSettled(const Reply<ConfigSnapshot> &reply)
{
    if (!reply)
        enter(State::Unsure);
    else
        enter(reply->revision == m_newRevision ? State::Kept : State::RolledBack);
}

void ApplySession::undo()
{
    if (m_state != State::Confirming)
        return;
    enter(State::Undoing);
    m_call = LoaderClient(m_link).rollback(std::bind_front(&ApplySession::onUndone, this));
}

void ApplySession::onUndone(const Reply<NoValue> &reply)
{
    if (!reply)
        m_failure = reply.error();
    if (reply || isLost(*m_failure))
        enter(reply ? State::Undone : State::Unsure);
    else
        queryOutcome();
}

void ApplySession::queryOutcome()
{
    m_call = LoaderClient(m_link).config(std::bind_front(&ApplySession::onSettled, this));
}

void ApplySession::onLinkState()
{
    const bool underway = m_state == State::Applying || m_state == State::Confirming
        || m_state == State::Keeping || m_state == State::Undoing;
    if (m_link->state() == LoaderLink::State::Lost && underway) {
        m_failure = m_link->trouble();
        m_call.cancel();
        enter(State::Unsure);
    } else if (m_link->state() == LoaderLink::State::Open && m_state == State::Unsure) {
        m_call = LoaderClient(m_link).config(std::bind_front(&ApplySession::onLookedAgain, this));
    }
}

void ApplySession::onLookedAgain(const Reply<ConfigSnapshot> &reply)
{
    if (!reply)
        return;
    if (reply->revision == m_revision) {
        enter(m_newRevision.isEmpty() ? State::Ready : State::RolledBack);
        return;
    }
    const bool isOurs = m_newRevision.isEmpty() ? reply->texts == m_texts : reply->revision == m_newRevision;
    if (!isOurs) {
        enter(State::Conflict);
        return;
    }
    // A loader that nobody answered would have gone back when the time was over.
    if (!m_newRevision.isEmpty() && m_deadline.hasExpired()) {
        enter(State::Kept);
        return;
    }
    if (m_newRevision.isEmpty())
        m_deadline = QDeadlineTimer(confirmWithin);
    m_newRevision = reply->revision;
    m_tick.start();
    enter(State::Confirming);
}

void ApplySession::onRolledBack()
{
    const bool isUnasked = m_state == State::Undoing && !m_call;
    if (m_state == State::Confirming || m_state == State::Unsure || isUnasked)
        enter(State::RolledBack);
}

void ApplySession::onTick()
{
    if (m_state != State::Confirming) {
        m_tick.stop();
        return;
    }
    if (!m_deadline.hasExpired()) {
        Q_EMIT ticked();
        return;
    }
    // The loader goes back now and tells. It may not be able to.
    enter(State::Undoing);
    QTimer::singleShot(patience, this, [this] {
        if (m_state == State::Undoing)
            queryOutcome();
    });
}

void ApplySession::enter(State state)
{
    m_state = state;
    if (state != State::Confirming)
        m_tick.stop();
    Q_EMIT stateChanged();
}

} // namespace wql
