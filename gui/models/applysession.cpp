// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/applysession.h"

#include "core/base/jsonvalues.h"
#include "core/status/problemjson.h"
#include "core/status/replayjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int replayMegabytes = 8;
constexpr std::chrono::seconds replayDeadline{ 120 };
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
        connect(link, &LoaderLink::notified, this, [this](const QString &method) { onNotified(method); });
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

void ApplySession::ask(
    const QString &method, const QJsonObject &parameters, void (ApplySession::*then)(const LinkResult &))
{
    delete m_call;
    if (!m_link)
        return;
    m_call = m_link->call(method, parameters, this);
    connect(m_call, &LinkCall::finished, this, [this, then](const LinkResult &result) {
        m_call->deleteLater();
        m_call.clear();
        (this->*then)(result);
    });
}

void ApplySession::check()
{
    if (!m_link)
        return;
    const QJsonArray files = filesJson(m_texts);
    ask(u"config.validate"_s, { { u"files"_s, files } }, &ApplySession::onChecked);
    LinkCall *replay = m_link->call(
        u"replay"_s, { { u"files"_s, files }, { u"megabytes"_s, replayMegabytes } }, this, replayDeadline);
    connect(replay, &LinkCall::finished, this, [this, replay](const LinkResult &result) {
        replay->deleteLater();
        if (result)
            m_effect = replayResultFromJson(*result);
        else
            m_effectFailure = result.error();
        Q_EMIT effectKnown();
    });
}

void ApplySession::onChecked(const LinkResult &result)
{
    if (result)
        m_problems = problemsFromJson(*result);
    else
        m_failure = result.error();
    enter(State::Ready);
}

void ApplySession::apply()
{
    if (m_state != State::Ready || hasErrors())
        return;
    m_failure.reset();
    enter(State::Applying);
    ask(u"config.apply"_s,
        { { u"revision"_s, m_revision }, { u"files"_s, filesJson(m_texts) },
            { u"confirmWithin"_s, int(confirmWithin.count()) } },
        &ApplySession::onApplied);
}

void ApplySession::onApplied(const LinkResult &result)
{
    if (result) {
        m_newRevision = json::rawText(*result, "revision"_L1, 200);
        m_deadline = QDeadlineTimer(confirmWithin);
        m_tick.start();
        enter(State::Confirming);
        return;
    }
    m_failure = result.error();
    m_problems = problemsFromJson(result.error().data);
    const bool conflict = m_failure->kind == LinkError::Kind::Conflict;
    enter(conflict ? State::Conflict : isLost(*m_failure) ? State::Unsure : State::Ready);
}

void ApplySession::keep()
{
    if (m_state != State::Confirming)
        return;
    enter(State::Keeping);
    ask(u"config.confirm"_s, { { u"revision"_s, m_newRevision } }, &ApplySession::onKept);
}

void ApplySession::onKept(const LinkResult &result)
{
    if (result) {
        enter(State::Kept);
        return;
    }
    m_failure = result.error();
    if (isLost(*m_failure)) {
        enter(State::Unsure);
        return;
    }
    // Too late, or confirmed already by a question whose answer was lost: the revision says which.
    m_failure.reset();
    askWhatBecame();
}

void ApplySession::onSettled(const LinkResult &result)
{
    const auto answer = result ? configAnswerFromJson(*result) : std::nullopt;
    if (!answer)
        enter(State::Unsure);
    else
        enter(answer->revision == m_newRevision ? State::Kept : State::RolledBack);
}

void ApplySession::undo()
{
    if (m_state != State::Confirming)
        return;
    enter(State::Undoing);
    ask(u"config.rollback"_s, {}, &ApplySession::onUndone);
}

void ApplySession::onUndone(const LinkResult &result)
{
    if (!result)
        m_failure = result.error();
    if (result || isLost(*m_failure))
        enter(result ? State::Undone : State::Unsure);
    else
        askWhatBecame();
}

void ApplySession::askWhatBecame()
{
    ask(u"config.get"_s, {}, &ApplySession::onSettled);
}

void ApplySession::onLinkState()
{
    const bool underway = m_state == State::Applying || m_state == State::Confirming
        || m_state == State::Keeping || m_state == State::Undoing;
    if (m_link->state() == LoaderLink::State::Lost && underway) {
        m_failure = m_link->trouble();
        delete m_call;
        enter(State::Unsure);
    } else if (m_link->state() == LoaderLink::State::Open && m_state == State::Unsure) {
        ask(u"config.get"_s, {}, &ApplySession::onLookedAgain);
    }
}

void ApplySession::onLookedAgain(const LinkResult &result)
{
    const auto answer = result ? configAnswerFromJson(*result) : std::nullopt;
    if (!answer)
        return;
    if (answer->revision == m_revision) {
        enter(m_newRevision.isEmpty() ? State::Ready : State::RolledBack);
        return;
    }
    const bool isOurs
        = m_newRevision.isEmpty() ? answer->texts == m_texts : answer->revision == m_newRevision;
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
    m_newRevision = answer->revision;
    m_tick.start();
    enter(State::Confirming);
}

void ApplySession::onNotified(const QString &method)
{
    const bool isUnasked = m_state == State::Undoing && !m_call;
    if (method == "config.rolledBack"_L1
        && (m_state == State::Confirming || m_state == State::Unsure || isUnasked))
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
            askWhatBecame();
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
