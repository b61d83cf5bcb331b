// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/ruledesk.h"

#include "core/base/jsonvalues.h"
#include "gui/models/ruledocument.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr std::chrono::seconds hitsInterval{ 5 };

} // namespace

RuleDesk::RuleDesk(RuleDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_hitsTimer.setInterval(hitsInterval);
    connect(&m_hitsTimer, &QTimer::timeout, this, &RuleDesk::askHits);
}

void RuleDesk::setLink(LoaderLink *link)
{
    if (m_link)
        m_link->disconnect(this);
    delete m_configCall;
    delete m_hitsCall;
    m_hitsTimer.stop();
    m_theirs.reset();
    m_discards = false;
    m_isHeld = false;
    m_hasMissed = false;
    m_link = link;
    m_document->load({}, {});
    enter(State::Empty);
    if (!link)
        return;
    connect(link, &LoaderLink::stateChanged, this, &RuleDesk::look);
    connect(link, &LoaderLink::notified, this, &RuleDesk::onNotified);
    m_hitsTimer.start();
    look();
}

void RuleDesk::look()
{
    if (!m_link || m_link->state() != LoaderLink::State::Open)
        return;
    if (m_isHeld) {
        m_hasMissed = true;
        return;
    }
    delete m_configCall;
    if (m_state == State::Empty)
        enter(State::Loading);
    m_configCall = m_link->call(u"config.get"_s, {}, this);
    connect(m_configCall, &LinkCall::finished, this, &RuleDesk::onConfig);
    askHits();
}

void RuleDesk::reload()
{
    m_discards = true;
    look();
}

void RuleDesk::onConfig(const LinkResult &result)
{
    m_configCall->deleteLater();
    const auto answer = result ? configAnswerFromJson(*result) : std::nullopt;
    if (!answer) {
        m_trouble = result ? LinkError{ LinkError::Kind::Invalid, {}, {} } : result.error();
        if (m_state == State::Loading)
            enter(State::Empty);
        Q_EMIT troubled();
        return;
    }
    take(*answer);
}

void RuleDesk::take(const ConfigAnswer &answer)
{
    m_isWritable = answer.isWritable;
    m_theirs.reset();
    if (std::exchange(m_discards, false) || m_document->texts().empty())
        m_document->load(answer.texts, answer.revision);
    else if (answer.revision != m_document->revision())
        return takeOthers(answer);
    enter(State::Ready);
}

void RuleDesk::takeOthers(const ConfigAnswer &answer)
{
    Q_EMIT aboutToTake();
    if (answer.texts == m_document->texts()) {
        m_document->markApplied(answer.texts, answer.revision);
        enter(State::Ready);
    } else if (m_document->isDirty()) {
        m_theirs = answer;
        enter(State::Foreign);
    } else {
        // With steps to undo, this becomes one of them: so does nothing get lost that was edited before.
        if (m_document->undoStack()->count() > 0)
            m_document->adopt(answer.texts, answer.revision);
        else
            m_document->load(answer.texts, answer.revision);
        enter(State::Ready);
        Q_EMIT tookTheirs();
    }
}

ConfigMerge RuleDesk::keepMine()
{
    const auto theirs = std::exchange(m_theirs, {});
    if (!theirs)
        return {};
    ConfigMerge merge = m_document->rebase(theirs->texts, theirs->revision);
    enter(State::Ready);
    return merge;
}

void RuleDesk::takeTheirs()
{
    const auto theirs = std::exchange(m_theirs, {});
    if (!theirs)
        return;
    m_document->adopt(theirs->texts, theirs->revision);
    enter(State::Ready);
}

void RuleDesk::setHeld(bool held)
{
    m_isHeld = held;
    if (!held && std::exchange(m_hasMissed, false))
        look();
}

void RuleDesk::onNotified(const QString &method, const QJsonObject &parameters)
{
    const bool isAboutIt = method == "config.changed"_L1 || method == "config.rolledBack"_L1;
    // While Foreign, what was told may be that they took it back.
    if (isAboutIt
        && (m_state == State::Foreign
            || json::rawText(parameters, "revision"_L1, 200) != m_document->revision()))
        look();
}

void RuleDesk::askHits()
{
    if (!m_link || m_link->state() != LoaderLink::State::Open || m_hitsCall)
        return;
    m_hitsCall = m_link->call(u"rules"_s, {}, this);
    connect(m_hitsCall, &LinkCall::finished, this, [this](const LinkResult &result) {
        m_hitsCall->deleteLater();
        m_hitsCall.clear();
        if (result)
            Q_EMIT hitsChanged(ruleHitsFromJson(*result));
    });
}

void RuleDesk::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace wql
