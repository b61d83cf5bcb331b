// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace wql {

/// An exchange of a fleet, and how its loader is reached.
struct FleetSite {
    QString name; ///< as the list has it
    QString host; ///< for ssh, perhaps with `user@`; empty: this machine
    quint16 port = 0; ///< 0: as ssh's configuration says
    QString identityFile; ///< empty: the same

    bool operator==(const FleetSite &) const = default;
};

/// Why there is no list: a sentence with its place, and whether it is that a file cannot be read.
struct SitesProblem {
    QString text;
    bool isUnreadable = false;
};

using SitesResult = Result<std::vector<FleetSite>, SitesProblem>;

/// What `--sites` names: a file, or hosts with commas between. A file is a plain list, a host a line, or an
/// Ansible inventory in one of its two forms; \a group takes those of one group. What decides how a host is
/// reached and cannot be read is a problem, never a guess.
SitesResult readSites(const QString &argument, const QString &group);

/// The same of a file's text; \a path is for its name and for the variables of hosts and groups that may lie
/// beside it.
SitesResult sitesFrom(const QByteArray &text, const QString &path, const QString &group);

} // namespace wql
