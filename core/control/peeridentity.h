// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderlink.h"

#include <QString>

#include <sys/types.h>

#include <optional>
#include <vector>

namespace wql {

/// The Unix user at the other end of a local socket, as the kernel says.
struct PeerIdentity {
    uid_t user = 0;
    QString name; ///< for logs; the number where there is no name
    std::vector<gid_t> groups; ///< of the user by the system's files, and the process' own
};

std::optional<PeerIdentity> peerOf(int socket);

/// \a adminGroup: none if there is no such group on this machine.
LinkRole roleOf(const PeerIdentity &peer, uid_t serviceUser, std::optional<gid_t> adminGroup);

/// The number of `wqloader-admin`.
std::optional<gid_t> adminGroup();

} // namespace wql
