// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/links.h"

#include "core/client/socketlink.h"
#include "core/client/socketpath.h"
#include "core/client/sshlink.h"
#include "core/words/linktext.h"
#include "core/words/texttable.h"
#include "headless/exitcodes.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// What stands in the place of a socket; empty: one, or nothing.
QString noSocketWords(const QString &path)
{
    const QFileInfo there(path);
    struct stat status { };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || S_ISSOCK(status.st_mode))
        return {};
    return there.isDir()
        ? u"%1 is a folder, no socket; --socket takes the path of the loader's control socket in it"_s.arg(
            path)
        : u"%1 is no socket; --socket takes the path of the loader's control socket"_s.arg(path);
}

} // namespace

QString socketPath(const Invocation &invocation)
{
    if (invocation.has("socket"_L1))
        return QFileInfo(invocation.value("socket"_L1)).absoluteFilePath(); // Qt looks for others in /tmp
    return controlSocketToUse();
}

std::unique_ptr<LoaderLink> makeLink(const Invocation &invocation)
{
    if (invocation.has("host"_L1))
        return std::make_unique<SshLink>(SshLink::Settings{
            .host = invocation.value("host"_L1), .socket = invocation.value("socket"_L1) });
    return std::make_unique<SocketLink>(socketPath(invocation));
}

QString describe(const LinkError &error, const Invocation &invocation)
{
    using Kind = LinkError::Kind;
    const QString host = visible(invocation.value("host"_L1));
    const FailureText text = describe(error, host);
    if (error.kind == Kind::NotRunning && host.isEmpty())
        if (const QString words = noSocketWords(socketPath(invocation)); !words.isEmpty())
            return visible(words, 2000);
    QString line = u"%1: %2"_s.arg(host.isEmpty() ? socketPath(invocation) : host, text.what);
    const bool saysMore = error.kind != Kind::NotRunning && error.kind != Kind::TimedOut;
    if (saysMore && !text.what.contains(error.words))
        line += u" (%1)"_s.arg(error.words);
    if (!text.mend.isEmpty())
        line += (line.endsWith(u'.') ? u" "_s : u". "_s) + text.mend;
    if (error.kind == Kind::NotRunning && host.isEmpty())
        line += u", or name its socket with --socket"_s;
    return visible(line, 2000);
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
