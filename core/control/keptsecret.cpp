// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/keptsecret.h"

#include "core/base/ownfile.h"
#include "core/config/legacy/importplan.h"
#include "core/secrets/secretfile.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr mode_t readersBeyondUs = 0040; // the one group that may read a secret

bool namesFile(const Target &target, const QString &path)
{
    return target.password.kind == SecretReference::Kind::File && target.password.name == path;
}

QString fileFor(const QString &folder, const QString &target, const std::vector<Target> &targets)
{
    const auto isAnothers = [&](const QString &path) {
        return std::ranges::any_of(
            targets, [&](const Target &each) { return each.name != target && namesFile(each, path); });
    };
    const auto own = std::ranges::find(targets, target, &Target::name);
    if (own != targets.end() && own->password.kind == SecretReference::Kind::File
        && !isAnothers(own->password.name))
        return own->password.name;
    const QString usual = secretPath(folder, target);
    QString path = usual; // a target that was renamed keeps its file
    for (int number = 2; isAnothers(path); ++number)
        path = u"%1-%2"_s.arg(usual).arg(number);
    return path;
}

ownfile::Access accessOf(const QString &path)
{
    struct stat status;
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    return { .mode = mode_t(0600 | (status.st_mode & readersBeyondUs)), .group = status.st_gid };
}

} // namespace

Result<QString, QString> keepSecret(
    const QString &folder, const QString &target, const Secret &password, const std::vector<Target> &targets)
{
    const QByteArray bytes = password.reveal();
    const SecretResult asRead = secretFrom(bytes);
    if (!asRead || asRead->reveal() != bytes)
        return unexpected(
            u"a password is a line of 1 to %1 bytes, without a blank at an end"_s.arg(maxSecretBytes));
    const QString path = fileFor(folder, target, targets);
    const bool isOurs = QFileInfo(path).path() == folder;
    const auto made = isOurs && !QFileInfo::exists(folder) ? ownfile::makeFolder(folder, { .mode = 0700 })
                                                           : Result<void, QString>();
    const auto saved = made ? ownfile::replace(path, bytes + '\n', accessOf(path)) : made;
    if (!saved)
        return unexpected(
            u"%1 cannot be written: %2; set it there, as root, with: wqloaderctl secret set %3"_s.arg(
                path, saved.error(), target));
    return path;
}

} // namespace wql
