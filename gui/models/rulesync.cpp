// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/rulesync.h"

#include "gui/models/ruledocument.h"

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr std::chrono::seconds hitsInterval{ 5 };

} // namespace

RuleSync::RuleSync(RuleDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_hitsTimer.setInterval(hitsInterval);
    connect(&m_hitsTimer, &QTimer::timeout, this, &RuleSync::askHits);
}

void RuleSync::setLink(LoaderLink *link, const QString &site)
{
    if (m_link)
        m_link->disconnect(this);
    m_configCall.cancel();
    m_hitsCall.cancel();
    m_hitsTimer.stop();
    m_theirs.reset();
    m_discards = false;
    m_isHeld = false;
    m_hasMissed = false;
    m_link = link;
    m_isWritable = false;
    m_document->showSite(site);
    enter(State::Empty);
    if (!link)
        return;
    connect(link, &LoaderLink::stateChanged, this, &RuleSync::refresh);
    const LoaderClient client(link);
    client.onConfigChanged(this, std::bind_front(&RuleSync::lookUnlessKnown, this));
    client.onConfigRolledBack(this, std::bind_front(&RuleSync::lookUnlessKnown, this));
    m_hitsTimer.start();
    refresh();
}

void RuleSync::refresh()
{
    if (!m_link || m_link->state() != LoaderLink::State::Open)
        return;
    if (m_isHeld) {
        m_hasMissed = true;
        return;
    }
    if (m_state == State::Empty)
        enter(State::Loading);
    m_configCall = LoaderClient(m_link).config(std::bind_front(&RuleSync::onConfig, this));
    askHits();
}

void RuleSync::reload()
{
    m_discards = true;
    refresh();
}

void RuleSync::onConfig(const Reply<ConfigSnapshot> &reply)
{
    if (!reply) {
        m_trouble = reply.error();
        if (m_state == State::Loading)
            enter(State::Empty);
        Q_EMIT troubled();
        return;
    }
    take(*reply);
}

void RuleSync::take(const ConfigSnapshot &answer)
{
    m_isWritable = answer.isWritable;
    m_theirs.reset();
    if (std::exchange(m_discards, false) || m_document->texts().empty())
        m_document->load(answer.texts, answer.revision);
    else if (answer.revision != m_document->revision())
        return takeOthers(answer);
    enter(State::Ready);
}

void RuleSync::takeOthers(const ConfigSnapshot &answer)
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

ConfigMerge RuleSync::keepMine()
{
    const auto theirs = std::exchange(m_theirs, {});
    if (!theirs)
        return {};
    ConfigMerge merge = m_document->rebase(theirs->texts, theirs->revision);
    enter(State::Ready);
    return merge;
}

void RuleSync::takeTheirs()
{
    const auto theirs = std::exchange(m_theirs, {});
    if (!theirs)
        return;
    m_document->adopt(theirs->texts, theirs->revision);
    enter(State::Ready);
}

void RuleSync::setHeld(bool held)
{
    m_isHeld = held;
    if (!held && std::exchange(m_hasMissed, false))
        refresh();
}

void RuleSync::lookUnlessKnown(const QString &revision)
{
    // While Foreign, what was told may be that they took it back.
    if (m_state == State::Foreign || revision != m_document->revision())
        refresh();
}

void RuleSync::askHits()
{
    if (!m_link || m_link->state() != LoaderLink::State::Open || m_hitsCall)
        return;
    m_hitsCall = LoaderClient(m_link).rules([this](const Reply<RuleHits> &reply) {
        if (reply)
            Q_EMIT hitsChanged(*reply);
    });
}

void RuleSync::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace wql
