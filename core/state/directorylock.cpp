// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/state/directorylock.h"

#include "core/base/ownfile.h"
#include "core/base/system.h"

#include <QByteArray>
#include <QFileInfo>
#include <QSysInfo>

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include <utility>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

StateFailure lockedBy(int fd, const QString &path)
{
    StateFailure failure{ StateFailure::Kind::Locked, path, u"another program uses this state directory"_s, 0,
        {} };
    char text[256];
    const ssize_t size = ::pread(fd, text, sizeof text, 0);
    if (size <= 0)
        return failure;
    const QList<QByteArray> lines = QByteArray(text, qsizetype(size)).split('\n');
    failure.ownerPid = lines.value(0).toLongLong();
    failure.ownerProgram = QString::fromUtf8(lines.value(1)).simplified();
    // On a volume that machines share.
    if (const QString host = QString::fromUtf8(lines.value(2)).simplified();
        !host.isEmpty() && host != QSysInfo::machineHostName())
        failure.ownerProgram += u" on "_s + host;
    return failure;
}

bool writeOwner(int fd, const QString &program)
{
    const QByteArray text = QByteArray::number(qint64(::getpid())) + '\n' + program.left(100).toUtf8() + '\n'
        + QSysInfo::machineHostName().left(100).toUtf8() + '\n';
    return ::ftruncate(fd, 0) == 0 && ::pwrite(fd, text.constData(), size_t(text.size()), 0) == text.size();
}

} // namespace

Result<DirectoryLock, StateFailure> DirectoryLock::take(const QString &directory, const QString &program)
{
    const QString path = directory + "/lock"_L1;
    if (const auto own = ownfile::checkFolder(directory); !own && QFileInfo(directory).isDir())
        return unexpected(StateFailure{ StateFailure::Kind::ReadOnly, directory, own.error(), 0, {} });
    const int fd = ownfile::open(path, O_RDWR | O_CREAT | O_NOFOLLOW, 0600);
    if (fd < 0)
        return unexpected(systemFailure(path, errno));
    DirectoryLock lock(fd);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0)
        return unexpected(errno == EWOULDBLOCK ? lockedBy(fd, path) : systemFailure(path, errno));
    // On a full disk the lock holds all the same; it only cannot say whose it is.
    if (!writeOwner(fd, program) && errno != ENOSPC && errno != EDQUOT)
        return unexpected(systemFailure(path, errno));
    return lock;
}

DirectoryLock::DirectoryLock(DirectoryLock &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
{
}

DirectoryLock &DirectoryLock::operator=(DirectoryLock &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

DirectoryLock::~DirectoryLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

StateFailure systemFailure(const QString &path, int error)
{
    using Kind = StateFailure::Kind;
    Kind kind = Kind::Other;
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        kind = Kind::DiskFull;
    else if (error == EACCES || error == EPERM || error == EROFS)
        kind = Kind::ReadOnly;
    return { kind, path, systemWords(error), 0, {} };
}

} // namespace wql
