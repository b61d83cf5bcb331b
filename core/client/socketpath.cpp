// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/socketpath.h"

#include "core/base/system.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr auto socketName = "/control.sock"_L1;

QString userDirectory()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return runtime.startsWith(u'/') ? runtime + u"/wqloader"_s : QString();
}

bool isUsable(const QString &directory)
{
    const QFileInfo info(directory);
    return info.isDir() && info.isWritable();
}

} // namespace

QString controlSocketToOpen()
{
    const QString service = qEnvironmentVariable("RUNTIME_DIRECTORY").section(u':', 0, 0);
    if (isUsable(service))
        return service + socketName;
    if (isUsable(systemRuntimeFolder))
        return systemRuntimeFolder + socketName;
    const QString user = userDirectory();
    // XDG_RUNTIME_DIR itself is the user's alone, so this needs no mode of its own.
    if (!user.isEmpty() && QFileInfo(QFileInfo(user).path()).isDir() && QDir().mkpath(user))
        return user + socketName;
    return {};
}

QString controlSocketToUse()
{
    const QString user = userDirectory() + socketName;
    const QString system = systemRuntimeFolder + socketName;
    return !QFileInfo::exists(system) && QFileInfo::exists(user) ? user : system;
}

} // namespace wql
