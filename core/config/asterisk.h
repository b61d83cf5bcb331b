// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/target.h"

#include <QString>

namespace wql {

/// An Asterisk that feedback actions may reach, by its manager interface.
struct Asterisk {
    QString name;
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 5038;
    bool tls = false;
    QString caFile; ///< PEM; empty: the system's authorities
    QString user; ///< empty: QueueMetrics sends the login
    SecretReference password;

    bool operator==(const Asterisk &) const = default;
};

} // namespace wql
