// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/savedfile.h"

#include "core/base/ownfile.h"

#include <QFileInfo>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// The group that the service runs with, where we may hand files to it.
std::optional<gid_t> serviceGroup()
{
    const group *entry = ::geteuid() == 0 ? ::getgrnam("wqloader") : nullptr;
    return entry ? std::optional(entry->gr_gid) : std::nullopt;
}

std::optional<uid_t> serviceUser()
{
    const passwd *entry = ::geteuid() == 0 ? ::getpwnam("wqloader") : nullptr;
    return entry ? std::optional(entry->pw_uid) : std::nullopt;
}

ownfile::Access accessOf(Readers readers)
{
    const bool isForService = readers == Readers::Service || readers == Readers::ServiceAsOwner;
    const auto group = isForService ? serviceGroup() : std::nullopt;
    return { .mode = mode_t(readers == Readers::Everybody ? 0644
                     : group                              ? 0640
                                                          : 0600),
        .group = group,
        .owner = readers == Readers::ServiceAsOwner ? serviceUser() : std::nullopt };
}

} // namespace

Result<void, QString> saveFile(const QString &path, const QByteArray &bytes, Readers readers)
{
    const auto saved = ownfile::replace(path, bytes, accessOf(readers));
    if (!saved)
        return unexpected(u"%1 cannot be written: %2"_s.arg(path, saved.error()));
    return {};
}

Result<void, QString> saveNewFile(
    const QString &path, const QByteArray &bytes, Readers readers, bool mayReplace)
{
    if (const QFileInfo info(path); !mayReplace && (info.exists() || info.isSymLink()))
        return unexpected(u"%1 is there already; --force replaces it"_s.arg(path));
    return saveFile(path, bytes, readers);
}

Result<void, QString> makePrivateFolder(const QString &path)
{
    const auto group = serviceGroup();
    const auto made = ownfile::makeFolder(path, { .mode = mode_t(group ? 0750 : 0700), .group = group });
    if (!made)
        return unexpected(u"the folder %1 cannot be made: %2"_s.arg(path, made.error()));
    return {};
}

} // namespace wql
