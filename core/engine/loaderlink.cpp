// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/loaderlink.h"

namespace wql {

void LoaderLink::enter(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void LoaderLink::fail(const LinkError &trouble)
{
    m_trouble = trouble;
    m_state = State::Lost;
    Q_EMIT stateChanged();
}

void LoaderLink::setStatus(const LoaderStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

} // namespace wql
