// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/control/configkeeper.h"
#include "core/control/controldesk.h"
#include "core/control/controlserver.h"
#include "core/control/statusfeed.h"
#include "core/engine/engine.h"
#include "core/logging/logring.h"

namespace wql {

/// All that answers at the service's control socket, put together over one engine.
///
/// Whatever becomes of the socket, the engine does not depend on it.
class ControlRoom : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    ControlRoom(const Clock &clock, Engine &engine, LogRing &log, ConfigKeeper::Place place,
        ConfigKeeper::Reload reload);

    Result<void, QString> open(const QString &path) { return m_server.listen(path); }
    /// The configuration is read again: who looks at it may have to look once more.
    void noticeConfig() { m_keeper.notice(); }

Q_SIGNALS:
    void told(const QString &text, const QString &target); ///< for the activity log

private:
    StatusFeed m_status;
    ConfigKeeper m_keeper;
    ControlDesk m_desk;
    ControlServer m_server;
};

} // namespace wql
