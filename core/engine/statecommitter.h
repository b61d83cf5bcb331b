// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/state/statestore.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace wql {

/// Writes to the state store what changed, many changes in one commit, and says when it cannot.
///
///     Clean    touch()          -> Dirty
///     Dirty    commit went well -> Clean
///     Dirty    commit failed    -> Failing   (nothing more may be sent: it could not be recorded)
///     Failing  commit went well -> Clean
class StateCommitter : public QObject {
    Q_OBJECT
public:
    enum class State { Clean, Dirty, Failing };

    /// \a changes is asked for what to write, when it is time to.
    StateCommitter(
        std::unique_ptr<StateStore> store, std::function<StateChanges()> changes, QObject *parent = nullptr);

    /// What the store is like since it was opened.
    StateOpening opening() const { return m_store->opening(); }

    /// Something changed: it will be written within a tenth of a second.
    void touch();
    /// Writes what changed, now. False: failure() has the reason.
    bool commitNow() { return commit(m_changes()); }
    /// Writes \a changes, which hold all that changed, now.
    bool commit(const StateChanges &changes);

    State state() const { return m_state; }
    const StateFailure &failure() const { return m_failure; }

Q_SIGNALS:
    void committed(const wql::StateChanges &changes);
    void failed();
    void recovered();

private:
    void enter(State state);

    std::unique_ptr<StateStore> m_store;
    std::function<StateChanges()> m_changes;
    QTimer m_timer;
    State m_state = State::Clean;
    StateFailure m_failure;
};

} // namespace wql
