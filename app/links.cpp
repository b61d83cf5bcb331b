// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/links.h"

#include "core/control/socketlink.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Where the service on this machine listens: as a system service, or started by this user.
QString usualSocket()
{
    const QString system = u"/run/wqloader/control.sock"_s;
    const QString own = qEnvironmentVariable("XDG_RUNTIME_DIR") + "/wqloader/control.sock"_L1;
    return !QFileInfo::exists(system) && QFileInfo::exists(own) ? own : system;
}

} // namespace

std::unique_ptr<LoaderLink> makeLink(const Site &site)
{
    return std::make_unique<SocketLink>(site.place.isEmpty() ? usualSocket() : site.place);
}

} // namespace wql
