// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/loghealth.h"

#include "core/base/shellquoted.h"

#include <errno.h>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QString quoted(const std::string &path)
{
    return shellQuoted(QString::fromLocal8Bit(path.data(), qsizetype(path.size())));
}

} // namespace

QString mendingCommand(const LogHealth &health, const QString &serviceUser)
{
    if (health.kind != LogHealth::Kind::Unreadable || health.failure.errorNumber != EACCES)
        return {};
    const std::string &path = health.failure.path;
    const size_t slash = path.rfind('/');
    const std::string directory = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    if (health.failure.operation == FileFailure::Operation::List)
        return u"setfacl -m u:%1:rx %2"_s.arg(serviceUser, quoted(path));
    const bool searchable = health.failure.operation == FileFailure::Operation::Open;
    if (!searchable) // the file cannot even be looked up
        return u"setfacl -m u:%1:rx %2"_s.arg(serviceUser, quoted(directory));
    // The default entry on the directory lets the next file that logrotate creates be readable too; o::-
    // keeps it from being everybody's where the directory is, for with a default list no umask counts.
    QString now = u"setfacl -m u:%1:r %2"_s.arg(serviceUser, quoted(path));
    for (const std::string &other : health.others)
        now += u' ' + quoted(other);
    return now + u" && setfacl -d -m u:%1:r,o::- %2"_s.arg(serviceUser, quoted(directory));
}

} // namespace wql
