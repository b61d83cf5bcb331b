// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/linktext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct LinkWords {
    Q_DECLARE_TR_FUNCTIONS(LinkWords)
};

} // namespace

FailureText describe(const LinkError &error, const QString &host)
{
    switch (error.kind) {
    case LinkError::Kind::NotRunning:
        return { LinkWords::tr("No loader is running there."),
            host.isEmpty() ? LinkWords::tr("Start it with: systemctl start wqloaderd")
                           : LinkWords::tr("Start it there with: systemctl start wqloaderd") };
    case LinkError::Kind::NotPermitted:
        return { LinkWords::tr("You may not talk to this loader."),
            LinkWords::tr("Become a member of the group wqloader to look, and of wqloader-admin as well to "
                          "change things, and log in again.") };
    case LinkError::Kind::Unreachable:
        return { LinkWords::tr("The host cannot be reached: %1").arg(error.words),
            LinkWords::tr("Check the host's name and the network.") };
    case LinkError::Kind::HostKeyChanged:
        return { LinkWords::tr("The host's key is not the one that is known. Somebody may sit in between."),
            LinkWords::tr("Ask whoever runs the host whether its key was changed. If so, remove the old one "
                          "with ssh-keygen -R %1 and connect again.")
                .arg(host.section(u'@', -1)) };
    case LinkError::Kind::HostKeyUnknown:
        return { LinkWords::tr("The host's key is not known yet on this computer."),
            LinkWords::tr("Run this once in a terminal, compare the key it shows with the host's, and answer "
                          "yes: ssh %1")
                .arg(host) };
    case LinkError::Kind::LoginFailed:
        return { LinkWords::tr("The login by ssh failed: %1").arg(error.words),
            LinkWords::tr("Check the user, and that your key is loaded (ssh-add -l). Then connect again.") };
    case LinkError::Kind::NotALoader:
        return { LinkWords::tr("What answers there is no loader: %1").arg(error.words),
            LinkWords::tr("Check the address, and that wqloaderctl is installed there.") };
    case LinkError::Kind::VersionDiffers:
        return { LinkWords::tr("This program and that loader do not speak the same version."),
            LinkWords::tr("Update the older of both.") };
    case LinkError::Kind::Lost:
        return { LinkWords::tr("The connection was lost."), {} };
    case LinkError::Kind::TimedOut:
        return { LinkWords::tr("The loader did not answer in time."), {} };
    case LinkError::Kind::Refused:
        return { LinkWords::tr("The loader refused: %1").arg(error.words), {} };
    case LinkError::Kind::Invalid:
        return { LinkWords::tr("The loader does not know what was asked: %1").arg(error.words),
            LinkWords::tr("It may be older than this program: update it.") };
    case LinkError::Kind::Conflict:
        return { LinkWords::tr("Somebody else changed the configuration meanwhile."), {} };
    }
    Q_UNREACHABLE();
}

} // namespace wql
