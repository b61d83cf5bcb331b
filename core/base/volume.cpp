// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/volume.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <errno.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>

namespace wql {

namespace {

/// What is not there yet will be made in the nearest folder that is.
std::optional<dev_t> volumeOf(QString path)
{
    struct stat status;
    while (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        if (errno != ENOENT || path == QFileInfo(path).path())
            return {};
        path = QFileInfo(path).path();
    }
    return status.st_dev;
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
