// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/volume.h"

#include <QFile>
#include <QStorageInfo>

#include <sys/stat.h>

#include <algorithm>
#include <array>

namespace wql {

namespace {

std::optional<dev_t> volumeOf(const QString &path)
{
    struct stat status;
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? std::optional(status.st_dev)
                                                                     : std::nullopt;
}

} // namespace

std::optional<bool> areOnOneVolume(const QString &path, const QString &other)
{
    const auto a = volumeOf(path);
    const auto b = volumeOf(other);
    return a && b ? std::optional(*a == *b) : std::nullopt;
}

bool isOnSharedVolume(const QString &path)
{
    static constexpr std::array<QByteArrayView, 9> types{ "nfs", "nfs4", "ocfs2", "gfs2", "ceph",
        "fuse.glusterfs", "fuse.ceph", "cifs", "smb3" };
    const QStorageInfo volume(path);
    return volume.isValid()
        && (volume.device().startsWith("/dev/drbd")
            || std::ranges::find(types, volume.fileSystemType()) != types.end());
}

} // namespace wql
