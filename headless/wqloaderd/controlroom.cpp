// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderd/controlroom.h"

#include "core/control/controlmethods.h"

#include <utility>

namespace wql {

ControlRoom::ControlRoom(
    const Clock &clock, Engine &engine, LogRing &log, ConfigKeeper::Place place, ConfigKeeper::Reload reload)
    : m_status(clock, [&engine] { return engine.status(); })
    , m_keeper(clock, std::move(place), std::move(reload))
    , m_server(m_desk)
{
    connect(&m_keeper, &ConfigKeeper::told, this, [this](const QString &text) { Q_EMIT told(text, {}); });
    addControlMethods(m_desk,
        { .engine = engine,
            .log = log,
            .config = m_keeper,
            .status = m_status,
            .clock = clock,
            .tell = [this](const QString &target, const QString &text) { Q_EMIT told(text, target); } });
}

} // namespace wql
