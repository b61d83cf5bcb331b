// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/loaderlink.h"

namespace wql {

PendingCall::PendingCall(LinkCall *call)
    : m_call(std::make_shared<QPointer<LinkCall>>(call))
{
}

PendingCall &PendingCall::operator=(PendingCall &&other)
{
    cancel();
    m_call = std::move(other.m_call);
    return *this;
}

void PendingCall::cancel()
{
    if (m_call)
        delete *m_call;
    m_call.reset();
}

void PendingCall::giveTo(QObject *owner) &&
{
    if (*this)
        (*m_call)->setParent(owner);
    m_call.reset();
}

void PendingCall::onFinished(const std::function<void(const LinkResult &)> &then)
{
    if (!*this)
        return;
    QObject::connect(*m_call, &LinkCall::finished, [held = m_call, then](const LinkResult &result) {
        if (*held)
            (*held)->deleteLater(); // it is the one that reports
        held->clear();
        then(result);
    });
}

void LoaderLink::enter(State state)
{
    m_silence = {};
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void LoaderLink::fail(const LinkError &trouble)
{
    m_trouble = trouble;
    m_silence = {};
    m_state = State::Lost;
    Q_EMIT stateChanged();
}

void LoaderLink::setStatus(const LoaderStatus &status)
{
    heard();
    m_status = status;
    Q_EMIT statusChanged();
}

void LoaderLink::heard()
{
    m_lastContact = QDateTime::currentDateTime();
    setSilence({});
}

void LoaderLink::setSilence(std::chrono::milliseconds silence)
{
    if (std::exchange(m_silence, silence) != silence)
        Q_EMIT silenceChanged();
}

} // namespace wql
