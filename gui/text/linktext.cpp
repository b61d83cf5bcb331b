// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/linktext.h"

#include "core/client/loaderlink.h"
#include "gui/models/condition.h"
#include "gui/models/site.h"
#include "gui/text/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LinkText)
};

/// The remedy for a service that nobody answers for.
QString howToStart(const Site &site)
{
    switch (site.kind) {
    case Site::Kind::Service:
        return Text::tr("Start it with: systemctl start wqloaderd");
    case Site::Kind::Ssh:
        return Text::tr("Start it there with: systemctl start wqloaderd");
    case Site::Kind::ThisProgram:
        return Text::tr("Connect the site: it runs as long as this program.");
    }
    Q_UNREACHABLE();
}

QString openSummary(const LoaderStatus &status)
{
    if (!status.log.isReadable())
        return Text::tr("the queue_log cannot be read");
    if (!status.stateProblem.isEmpty())
        return Text::tr("the state cannot be written");
    const auto troubled = std::ranges::count_if(
        status.targets, [](const TargetStatus &target) { return conditionOf(target) >= Condition::Warning; });
    if (troubled > 0)
        return Text::tr("%n target(s) in trouble", nullptr, int(troubled));
    const auto busy = std::ranges::count_if(
        status.targets, [](const TargetStatus &target) { return conditionOf(target) == Condition::Working; });
    if (busy > 0)
        return Text::tr("%n target(s) catching up", nullptr, int(busy));
    return Text::tr("%n target(s), all is well", nullptr, int(status.targets.size()));
}

} // namespace

TroubleText describe(const LinkError &trouble, const Site &site)
{
    const QString words = shownPlainly(trouble.words);
    switch (trouble.kind) {
    case LinkError::Kind::NotRunning:
        return { Text::tr("No loader is running there."), howToStart(site) };
    case LinkError::Kind::NotPermitted:
        return { Text::tr("You may not talk to this loader."),
            Text::tr("Become a member of the group wqloader to look, and of wqloader-admin as well to change "
                     "things, and log in again.") };
    case LinkError::Kind::Unreachable:
        return { Text::tr("The host cannot be reached: %1").arg(words),
            Text::tr("Check the host's name and the network. It is tried again by itself.") };
    case LinkError::Kind::HostKeyChanged:
        return { Text::tr("The host's key is not the one that is known. Somebody may sit in between."),
            Text::tr("Ask whoever runs the host whether its key was changed. If so, remove the old one with "
                     "ssh-keygen -R %1 and connect again.")
                .arg(site.place.section(u'@', -1)) };
    case LinkError::Kind::HostKeyUnknown:
        return { Text::tr("The host's key is not known yet on this computer."),
            Text::tr("Run this once in a terminal, compare the key it shows with the host's, and answer yes: "
                     "ssh %1")
                .arg(site.place) };
    case LinkError::Kind::LoginFailed:
        return { Text::tr("The login by ssh failed: %1").arg(words),
            Text::tr("Check the user, and that your key is loaded (ssh-add -l). Then connect again.") };
    case LinkError::Kind::NotALoader:
        return { Text::tr("What answers there is no loader: %1").arg(words),
            Text::tr("Check the place of this site, and that wqloaderctl is installed there.") };
    case LinkError::Kind::VersionDiffers:
        return { Text::tr("This window and that loader do not speak the same version."),
            Text::tr("Update the older of both.") };
    case LinkError::Kind::Lost:
        return { Text::tr("The connection was lost."), Text::tr("It is tried again by itself.") };
    case LinkError::Kind::TimedOut:
        return { Text::tr("The loader did not answer in time."), Text::tr("It is tried again by itself.") };
    case LinkError::Kind::Refused:
        return { Text::tr("The loader refused: %1").arg(words), {} };
    case LinkError::Kind::Invalid:
        return { Text::tr("The loader does not know what was asked: %1").arg(words),
            Text::tr("It may be older than this window: update it.") };
    case LinkError::Kind::Conflict:
        return { Text::tr("Somebody else changed the configuration meanwhile."), {} };
    }
    Q_UNREACHABLE();
}

QString placeText(const Site &site)
{
    switch (site.kind) {
    case Site::Kind::Service:
        return site.place.isEmpty() ? Text::tr("the service on this machine")
                                    : Text::tr("the service at %1").arg(site.place);
    case Site::Kind::Ssh:
        return Text::tr("%1, by ssh").arg(site.place);
    case Site::Kind::ThisProgram:
        return Text::tr("a loader in this program");
    }
    Q_UNREACHABLE();
}

QString summaryText(const LoaderLink &link)
{
    switch (link.state()) {
    case LoaderLink::State::Closed:
        return Text::tr("not connected");
    case LoaderLink::State::Opening:
        return Text::tr("connecting…");
    case LoaderLink::State::Lost:
        return Text::tr("no connection");
    case LoaderLink::State::Open:
        return openSummary(link.status());
    }
    Q_UNREACHABLE();
}

} // namespace wql
