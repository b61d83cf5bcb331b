// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/engine.h"

#include <algorithm>

namespace wql {

void Engine::stop()
{
    if (m_state != State::Running)
        return;
    m_state = State::Stopping;
    m_pollTimer.stop();
    m_hintTimer.stop();
    m_pumpTimer.stop();
    m_secretTimer.stop();
    m_feedback->stop();
    for (UploadSession *session : sessions()) {
        connect(session, &UploadSession::idle, this, &Engine::finishStopping);
        session->stop();
    }
    m_stopTimer.start(m_settings.stopDeadline);
    if (sessions().empty())
        QMetaObject::invokeMethod(this, &Engine::finishStopping, Qt::QueuedConnection);
}

void Engine::finishStopping()
{
    const std::vector<UploadSession *> all = sessions();
    const bool busy = !m_retiring.empty() || !m_feedback->isIdle()
        || std::any_of(
            all.begin(), all.end(), [](const UploadSession *session) { return session->isBusy(); });
    if (m_state != State::Stopping || (busy && m_stopTimer.isActive()))
        return;
    m_stopTimer.stop();
    m_keeper->commitNow();
    m_state = State::Stopped;
    Q_EMIT stopped();
}

} // namespace wql
