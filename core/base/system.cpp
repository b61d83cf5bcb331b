// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/system.h"

#include <QDir>

#include <pwd.h>
#include <string.h>

using namespace Qt::StringLiterals;

namespace wql {

QString systemWords(int error)
{
    return QString::fromLocal8Bit(strerror(error));
}

QString userName(uid_t user)
{
    const passwd *entry = ::getpwuid(user);
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(user);
}

QString userStateFolder()
{
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir::isAbsolutePath(named) ? named : QDir::homePath() + u"/.local/state"_s;
}

} // namespace wql
