// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/peeridentity.h"

#include <grp.h>
#include <pwd.h>
#include <sys/socket.h>

#include <algorithm>

namespace wql {

namespace {

constexpr int maxGroups = 4096;

void addGroups(PeerIdentity &peer, const passwd &user)
{
    int count = maxGroups;
    std::vector<gid_t> groups(static_cast<size_t>(count));
    if (getgrouplist(user.pw_name, user.pw_gid, groups.data(), &count) < 0)
        count = maxGroups; // in more groups than anybody is: those that fit
    groups.resize(size_t(count));
    peer.groups.insert(peer.groups.end(), groups.begin(), groups.end());
}

} // namespace

std::optional<PeerIdentity> peerOf(int socket)
{
    ucred credentials{};
    socklen_t length = sizeof(credentials);
    if (getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &length) != 0)
        return {};
    PeerIdentity peer{
        .user = credentials.uid, .name = QString::number(credentials.uid), .groups = { credentials.gid }
    };
    if (const passwd *user = getpwuid(credentials.uid)) {
        peer.name = QString::fromLocal8Bit(user->pw_name);
        addGroups(peer, *user);
    }
    return peer;
}

LinkRole roleOf(const PeerIdentity &peer, uid_t serviceUser, std::optional<gid_t> adminGroup)
{
    const bool isAdmin = peer.user == 0 || peer.user == serviceUser
        || (adminGroup
            && std::find(peer.groups.begin(), peer.groups.end(), *adminGroup) != peer.groups.end());
    return isAdmin ? LinkRole::Admin : LinkRole::ReadOnly;
}

std::optional<gid_t> adminGroup()
{
    const group *found = getgrnam("wqloader-admin");
    return found ? std::optional(found->gr_gid) : std::nullopt;
}

} // namespace wql
