// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/state/statefile.h"

#include "core/state/directorylock.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

FilePlace placeOf(const struct stat &status, bool created)
{
    return { quint64(status.st_dev), quint64(status.st_ino), qint64(status.st_size), created };
}

bool exists(const QString &path)
{
    // QFileInfo says that a dangling link does not exist.
    return QFileInfo::exists(path) || QFileInfo(path).isSymLink();
}

} // namespace

Result<FilePlace, StateFailure> createPrivateFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    int fd = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool created = fd >= 0;
    if (fd < 0 && errno == EEXIST)
        fd = ::open(name.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0)
        return unexpected(systemFailure(path, errno));
    struct stat status;
    const bool known = ::fstat(fd, &status) == 0;
    const int error = errno;
    const bool isPrivate = known && ((status.st_mode & 0177) == 0 || ::fchmod(fd, 0600) == 0);
    const int modeError = errno;
    ::close(fd);
    if (!known)
        return unexpected(systemFailure(path, error));
    if (!S_ISREG(status.st_mode))
        return unexpected(StateFailure{ StateFailure::Kind::Other, path, u"not a regular file"_s, 0, {} });
    if (!isPrivate)
        return unexpected(systemFailure(path, modeError));
    return placeOf(status, created);
}

Result<FilePlace, StateFailure> placeOf(const QString &path)
{
    struct stat status;
    if (::lstat(QFile::encodeName(path).constData(), &status) == 0)
        return placeOf(status, false);
    StateFailure failure = systemFailure(path, errno);
    if (errno == ENOENT || errno == ENOTDIR)
        failure.kind = StateFailure::Kind::Missing;
    return unexpected(failure);
}

Result<void, StateFailure> createPrivateDirectory(const QString &path)
{
    namespace fs = std::filesystem;
    const fs::path directory(QFile::encodeName(path).toStdString());
    std::error_code error;
    const bool created = fs::create_directories(directory, error);
    if (created)
        fs::permissions(directory, fs::perms::owner_all, error);
    if (error)
        return unexpected(systemFailure(path, error.value()));
    return {};
}

QString freePath(const QString &beginning)
{
    QString path = beginning;
    for (int number = 2; exists(path); ++number)
        path = u"%1-%2"_s.arg(beginning).arg(number);
    return path;
}

Result<QString, StateFailure> setDatabaseAside(const QString &path, const QString &why, const Clock &clock)
{
    const QString time
        = QDateTime::fromSecsSinceEpoch(clock.wall().count()).toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString aside = freePath(u"%1.%2-%3"_s.arg(path, why, time));
    // The journals first: left alone beside a new database, they would be played into it.
    for (const QLatin1StringView suffix : { "-wal"_L1, "-shm"_L1, ""_L1 }) {
        const QByteArray from = QFile::encodeName(path + suffix);
        const QByteArray to = QFile::encodeName(aside + suffix);
        if (::rename(from.constData(), to.constData()) != 0 && errno != ENOENT)
            return unexpected(systemFailure(path + suffix, errno));
    }
    return aside;
}

} // namespace wql
