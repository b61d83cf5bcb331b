// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/ownfile.h"

#include "core/base/descriptor.h"
#include "core/base/system.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql::ownfile {

namespace {

auto systemFailure()
{
    return unexpected(systemWords());
}

bool mayFollow(const struct stat &link)
{
    return ::geteuid() != 0 || link.st_uid == 0;
}

/// Where a link in a folder leads, empty if it must not be followed; errno says why.
QByteArray targetOf(int folder, const QByteArray &name, const struct stat &link)
{
    std::array<char, PATH_MAX> target;
    if (!mayFollow(link)) {
        errno = ELOOP;
        return {};
    }
    const ssize_t length = ::readlinkat(folder, name.constData(), target.data(), target.size());
    return length > 0 ? QByteArray(target.data(), length) : QByteArray();
}

/// Walks from the root, one name after the other.
Descriptor openFolder(const QByteArray &absolute)
{
    constexpr int maxLinks = 40;
    const auto root = [] { return Descriptor(::open("/", O_PATH | O_DIRECTORY | O_CLOEXEC)); };
    Descriptor here = root();
    QByteArrayList names = absolute.split('/');
    int links = 0;
    while (here && !names.isEmpty()) {
        const QByteArray name = names.takeFirst();
        struct stat status;
        if (name.isEmpty())
            continue;
        if (::fstatat(here.get(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            return Descriptor();
        if (!S_ISLNK(status.st_mode)) {
            here = Descriptor(
                ::openat(here.get(), name.constData(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
            continue;
        }
        const QByteArray target = targetOf(here.get(), name, status);
        if (target.isEmpty() || ++links > maxLinks)
            return Descriptor();
        names = target.split('/') + names;
        if (target.startsWith('/'))
            here = root();
    }
    return here;
}

/// A file's folder, and its name in there.
struct Place {
    explicit Place(const QString &path)
        : folder(openFolder(QFile::encodeName(QFileInfo(path).absolutePath())))
        , name(QFile::encodeName(QFileInfo(path).fileName()))
    {
    }
    Descriptor folder;
    QByteArray name;
};

bool writeAll(int file, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::write(file, bytes.constData() + done, size_t(bytes.size() - done));
        if (count < 0 && errno != EINTR)
            return false;
        done += qMax(ssize_t(0), count);
    }
    return ::fsync(file) == 0;
}

bool setAccess(int file, const Access &access)
{
    const bool isOwn = !access.group && !access.owner;
    return (isOwn || ::fchown(file, access.owner.value_or(uid_t(-1)), access.group.value_or(gid_t(-1))) == 0)
        && ::fchmod(file, access.mode) == 0;
}

/// A new file of a name that nobody knows before.
Descriptor makeTemporary(const Place &place, QByteArray &name)
{
    std::array<unsigned char, 8> random;
    if (::getentropy(random.data(), random.size()) != 0)
        return Descriptor();
    name = '.' + place.name.left(200) + '.'
        + QByteArray(reinterpret_cast<const char *>(random.data()), qsizetype(random.size())).toHex();
    return Descriptor(::openat(
        place.folder.get(), name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
}

/// So that a name that was given or taken away survives a power cut. A folder that was opened as a place only
/// cannot be synchronised itself.
void syncFolder(int folder)
{
    const Descriptor readable(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (readable)
        ::fsync(readable.get());
}

} // namespace

int open(const QString &path, int flags, mode_t mode)
{
    const Place place(path);
    if (!place.folder)
        return -1;
    const int file
        = ::openat(place.folder.get(), place.name.constData(), flags | O_NOFOLLOW | O_CLOEXEC, mode);
    struct stat link;
    const bool isLink = file < 0 && errno == ELOOP
        && ::fstatat(place.folder.get(), place.name.constData(), &link, AT_SYMLINK_NOFOLLOW) == 0;
    if (!isLink || !mayFollow(link)) {
        errno = isLink ? ELOOP : errno;
        return file;
    }
    return ::openat(place.folder.get(), place.name.constData(), flags | O_CLOEXEC, mode);
}

Result<QByteArray, QString> read(const QString &path, qint64 maxBytes)
{
    const Place place(path);
    // Not waiting: a named pipe in the file's place would hold us for ever.
    const Descriptor file(place.folder ? ::openat(place.folder.get(), place.name.constData(),
                              O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
                                       : -1);
    struct stat status;
    if (!file || ::fstat(file.get(), &status) != 0)
        return systemFailure();
    if (!S_ISREG(status.st_mode) || status.st_size > maxBytes)
        return unexpected(u"it is no file of at most %1 bytes"_s.arg(maxBytes));
    if (status.st_uid != ::geteuid() || (status.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return unexpected(u"it belongs to %1, or others may write it"_s.arg(userName(status.st_uid)));
    QByteArray bytes(status.st_size, Qt::Uninitialized);
    qsizetype size = 0;
    ssize_t count = 0;
    while (size < bytes.size()
        && (count = ::read(file.get(), bytes.data() + size, size_t(bytes.size() - size))) != 0) {
        if (count < 0 && errno != EINTR)
            return systemFailure();
        size += std::max<ssize_t>(count, 0);
    }
    bytes.truncate(size);
    return bytes;
}

Result<void, QString> replace(const QString &path, const QByteArray &bytes, const Access &access)
{
    const Place place(path);
    struct stat status;
    if (!place.folder)
        return systemFailure();
    const int folder = place.folder.get();
    const char *name = place.name.constData();
    const bool exists = ::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0;
    if (exists && !S_ISREG(status.st_mode) && !S_ISLNK(status.st_mode))
        return unexpected(u"it is no regular file"_s);
    QByteArray temporary;
    const Descriptor file = makeTemporary(place, temporary);
    if (!file)
        return systemFailure();
    if (setAccess(file.get(), access) && writeAll(file.get(), bytes)
        && ::renameat(folder, temporary.constData(), folder, name) == 0) {
        syncFolder(folder);
        return {};
    }
    const auto failure = systemFailure();
    ::unlinkat(folder, temporary.constData(), 0);
    return failure;
}

Result<void, QString> remove(const QString &path)
{
    const Place place(path);
    if (!place.folder || ::unlinkat(place.folder.get(), place.name.constData(), 0) != 0)
        return systemFailure();
    syncFolder(place.folder.get());
    return {};
}

Result<void, QString> makeFolder(const QString &path, const Access &access)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (openFolder(QFile::encodeName(info.filePath())))
        return {};
    if (errno != ENOENT || info.isRoot())
        return systemFailure();
    if (const auto above = makeFolder(info.path(), access); !above)
        return above;
    const Place place(info.filePath());
    if (!place.folder || ::mkdirat(place.folder.get(), place.name.constData(), 0700) != 0) {
        if (errno == EEXIST && openFolder(QFile::encodeName(info.filePath())))
            return {}; // somebody else has made it meanwhile
        return systemFailure();
    }
    const Descriptor made(::openat(
        place.folder.get(), place.name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!made || !setAccess(made.get(), access))
        return systemFailure();
    return {};
}

Result<void, QString> checkFolder(const QString &path)
{
    const Descriptor folder = openFolder(QFile::encodeName(QFileInfo(path).absoluteFilePath()));
    struct stat status;
    if (!folder || ::fstat(folder.get(), &status) != 0)
        return systemFailure();
    if (status.st_uid != ::geteuid())
        return unexpected(u"it belongs to the user %1, and this is %2"_s.arg(
            userName(status.st_uid), userName(::geteuid())));
    if ((status.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return unexpected(u"others may write in it: chmod go-w %1"_s.arg(path));
    return {};
}

} // namespace wql::ownfile
