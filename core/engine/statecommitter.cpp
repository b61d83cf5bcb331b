// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/statecommitter.h"

namespace wql {

namespace {
using namespace std::chrono_literals;
// A commit that is lost costs questions to the servers, never rows, so a few batches may share one.
constexpr auto commitDelay = 100ms;
constexpr auto retryDelay = 2s;
}

StateCommitter::StateCommitter(
    std::unique_ptr<StateStore> store, std::function<StateChanges()> changes, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_changes(std::move(changes))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StateCommitter::commitNow);
}

void StateCommitter::touch()
{
    if (m_state == State::Clean)
        enter(State::Dirty);
}

bool StateCommitter::commit(const StateChanges &changes)
{
    const auto done = m_store->commit(changes);
    if (done)
        Q_EMIT committed(changes);
    else
        m_failure = done.error();
    enter(done ? State::Clean : State::Failing);
    return done.has_value();
}

void StateCommitter::enter(State state)
{
    const State before = std::exchange(m_state, state);
    switch (state) {
    case State::Clean:
        m_timer.stop();
        if (before == State::Failing)
            Q_EMIT recovered();
        return;
    case State::Dirty:
        m_timer.start(commitDelay);
        return;
    case State::Failing:
        m_timer.start(retryDelay);
        if (before != State::Failing)
            Q_EMIT failed();
        return;
    }
}

} // namespace wql
