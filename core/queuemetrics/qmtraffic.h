// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace wql {

/// What went over the wire since the start.
struct QmTraffic {
    qint64 requests = 0; ///< of which at least one byte was handed to the system
    qint64 connections = 0; ///< made, TLS included
    qint64 bytesOut = 0; ///< requests handed to a connection, before TLS
    qint64 bytesIn = 0; ///< after TLS

    bool operator==(const QmTraffic &) const = default;
};

} // namespace wql
