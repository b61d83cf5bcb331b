// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/links.h"

#include "app/ownloader.h"
#include "core/control/socketlink.h"
#include "core/control/socketpath.h"
#include "core/control/sshlink.h"

namespace wql {

std::unique_ptr<LoaderLink> makeLink(const Site &site, const Clock &clock)
{
    switch (site.kind) {
    case Site::Kind::Service:
        return std::make_unique<SocketLink>(site.place.isEmpty() ? controlSocketToUse() : site.place);
    case Site::Kind::Ssh:
        return std::make_unique<SshLink>(SshLink::Settings{ .host = site.place });
    case Site::Kind::ThisProgram:
        return std::make_unique<OwnLoader>(clock, OwnLoader::usualPlace(site.place));
    }
    Q_UNREACHABLE();
}

} // namespace wql
