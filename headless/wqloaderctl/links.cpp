// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/links.h"

#include "core/control/socketlink.h"
#include "core/control/sshlink.h"
#include "core/words/texttable.h"
#include "headless/exitcodes.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wql {

QString socketPath(const Invocation &invocation)
{
    if (invocation.has("socket"_L1))
        return QFileInfo(invocation.value("socket"_L1)).absoluteFilePath(); // Qt looks for others in /tmp
    const QString ofService = u"/run/wqloader/control.sock"_s;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString own = runtime + u"/wqloader/control.sock"_s;
    const bool prefersOwn = !runtime.isEmpty() && !QFileInfo::exists(ofService) && QFileInfo::exists(own);
    return prefersOwn ? own : ofService;
}

std::unique_ptr<LoaderLink> makeLink(const Invocation &invocation)
{
    if (invocation.has("host"_L1))
        return std::make_unique<SshLink>(SshLink::Settings{ .host = invocation.value("host"_L1) });
    return std::make_unique<SocketLink>(socketPath(invocation));
}

namespace {

QString whereText(const Invocation &invocation)
{
    return invocation.has("host"_L1) ? visible(invocation.value("host"_L1)) : socketPath(invocation);
}

QString withWords(const QString &text, const QString &words)
{
    return words.isEmpty() ? text : u"%1: %2"_s.arg(text, visible(words));
}

} // namespace

QString describe(const LinkError &error, const Invocation &invocation)
{
    const QString where = whereText(invocation);
    switch (error.kind) {
    case LinkError::Kind::NotRunning:
        return u"no loader answers at %1. Start it: systemctl start wqloaderd (or name its socket with --socket)"_s
            .arg(where);
    case LinkError::Kind::NotPermitted:
        return withWords(u"no permission at %1"_s.arg(where), error.words)
            + u". Looking needs the group wqloader, changing wqloader-admin (or root)"_s;
    case LinkError::Kind::Unreachable:
        return withWords(u"ssh does not reach %1"_s.arg(where), error.words);
    case LinkError::Kind::HostKeyChanged:
        return withWords(u"the key of %1 is not the one that ssh knows"_s.arg(where), error.words)
            + u". Ask whoever runs that machine before you remove the old key with ssh-keygen -R"_s;
    case LinkError::Kind::HostKeyUnknown:
        return withWords(u"ssh has never seen the key of %1"_s.arg(where), error.words)
            + u". Run ssh to it once, and compare the key that it shows"_s;
    case LinkError::Kind::LoginFailed:
        return withWords(u"ssh was not let in at %1"_s.arg(where), error.words);
    case LinkError::Kind::NotALoader:
        return withWords(u"what answers at %1 is no loader"_s.arg(where), error.words);
    case LinkError::Kind::VersionDiffers:
        return withWords(
            u"the loader at %1 speaks another version of the protocol"_s.arg(where), error.words);
    case LinkError::Kind::Lost:
        return withWords(u"the connection to the loader was lost"_s, error.words);
    case LinkError::Kind::TimedOut:
        return u"the loader at %1 did not answer in time"_s.arg(where);
    case LinkError::Kind::Refused:
        return withWords(u"the loader refuses"_s, error.words);
    case LinkError::Kind::Invalid:
        return withWords(u"the loader does not understand; is it older than this program?"_s, error.words);
    case LinkError::Kind::Conflict:
        return withWords(u"the configuration was changed meanwhile"_s, error.words);
    }
    Q_UNREACHABLE();
}

int exitCodeOf(const LinkError &error)
{
    switch (error.kind) {
    case LinkError::Kind::NotRunning:
    case LinkError::Kind::Unreachable:
    case LinkError::Kind::NotALoader:
    case LinkError::Kind::VersionDiffers:
    case LinkError::Kind::Lost:
        return exitcode::unavailable;
    case LinkError::Kind::NotPermitted:
    case LinkError::Kind::HostKeyChanged:
    case LinkError::Kind::HostKeyUnknown:
    case LinkError::Kind::LoginFailed:
        return exitcode::permission;
    case LinkError::Kind::TimedOut:
    case LinkError::Kind::Conflict:
        return exitcode::temporary;
    case LinkError::Kind::Refused:
    case LinkError::Kind::Invalid:
        return exitcode::dataError;
    }
    Q_UNREACHABLE();
}

} // namespace wql
