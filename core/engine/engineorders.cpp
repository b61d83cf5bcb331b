// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/engine.h"

#include <algorithm>

namespace wql {

void Engine::retryNow()
{
    for (UploadSession *session : sessions()) {
        session->machine().retryNow();
        session->wake();
    }
    readPasswordsAgain();
}

bool Engine::setPaused(const QString &name, bool paused)
{
    if (m_state != State::Running || !isFedTarget(name))
        return false;
    if (isPaused(name) == paused)
        return true;
    if (paused)
        m_paused.insert(name);
    else
        m_paused.erase(name);
    // Ends the session, or opens one; the rows in between wait in the log, behind the stored cursor.
    replaceSession(name);
    m_keeper->commitNow();
    return true;
}

bool Engine::resync(const QString &name)
{
    if (m_state != State::Running || !isFedTarget(name))
        return false;
    replaceSession(name);
    return true;
}

/// The successor starts where every start does: it asks the server.
void Engine::replaceSession(const QString &name)
{
    for (Feeding &feeding : m_feedings)
        if (feeding.target.name == name)
            retire(feeding);
    setTargets();
    startSessions();
    for (Feeding &feeding : m_feedings)
        if (feeding.target.name == name)
            tell(feeding);
}

bool Engine::isFedTarget(const QString &name) const
{
    return std::any_of(m_feedings.begin(), m_feedings.end(),
        [&](const Feeding &feeding) { return feeding.target.name == name; });
}

} // namespace wql
