// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/ruledesk.h"

#include "gui/models/ruledocument.h"

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
    m_link = link;
    m_document->load({}, {});
    enter(State::Empty);
    if (!link)
        return;
    connect(link, &LoaderLink::stateChanged, this, &RuleDesk::look);
    m_hitsTimer.start();
    look();
}

void RuleDesk::look()
{
    if (!m_link || m_link->state() != LoaderLink::State::Open)
        return;
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
    m_isWritable = answer->isWritable;
    const bool isOurs = answer->revision == m_document->revision() && !m_document->texts().empty();
    if (m_discards || (!m_document->isDirty() && !isOurs)) {
        m_discards = false;
        m_theirs.reset();
        m_document->load(answer->texts, answer->revision);
    } else if (!isOurs) {
        m_theirs = answer;
        enter(State::Foreign);
        return;
    }
    enter(State::Ready);
}

QStringList RuleDesk::takeTheirs()
{
    if (!m_theirs)
        return {};
    const QStringList lost = m_document->rebase(m_theirs->texts, m_theirs->revision);
    m_theirs.reset();
    enter(State::Ready);
    return lost;
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
