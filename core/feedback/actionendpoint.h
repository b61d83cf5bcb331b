// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ami/amisession.h"

#include <QString>

#include <optional>
#include <vector>

namespace wql {

/// An Asterisk that feedback actions may reach.
struct ActionEndpoint {
    AmiEndpoint address;
    std::optional<AmiCredentials> credentials; ///< set: the login that QueueMetrics sends is dropped
    QString problem; ///< why nothing can be done there at the moment: the password cannot be read

    bool operator==(const ActionEndpoint &) const = default;
};

/// What is allowed unless the configuration lists something else: the manager on this machine.
std::vector<ActionEndpoint> defaultEndpoints();

/// The endpoint that QueueMetrics means. Its host and port only choose from the list, they are never
/// connected to: names of loopback are one, letters may differ in case, port 0 is 5038.
const ActionEndpoint *findEndpoint(
    const std::vector<ActionEndpoint> &endpoints, const QString &host, int port);

} // namespace wql
