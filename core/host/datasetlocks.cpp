// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/host/datasetlocks.h"

#include "core/config/targeturl.h"

#include <QCryptographicHash>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Outside of them are root and the users of services, on every distribution.
constexpr uid_t firstPerson = 1000;
constexpr uid_t lastPerson = 59999;

bool isToBeBelieved(const ucred &owner)
{
    return owner.uid < firstPerson || owner.uid > lastPerson || owner.uid == ::geteuid();
}

struct LockAddress {
    sockaddr_un address{};
    socklen_t size = 0;
};

LockAddress addressOf(const QString &dataset)
{
    const QByteArray name
        = "wqloader-" + QCryptographicHash::hash(dataset.toUtf8(), QCryptographicHash::Sha256).toHex();
    LockAddress out;
    out.address.sun_family = AF_UNIX;
    // A first byte of zero: no file.
    std::memcpy(out.address.sun_path + 1, name.constData(), size_t(name.size()));
    out.size = socklen_t(offsetof(sockaddr_un, sun_path) + 1 + size_t(name.size()));
    return out;
}

/// Who listens there; none: nobody.
std::optional<ucred> ownerOf(const LockAddress &lock)
{
    const int file = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (file < 0)
        return {};
    ucred owner{};
    socklen_t size = sizeof owner;
    const bool isKnown = ::connect(file, reinterpret_cast<const sockaddr *>(&lock.address), lock.size) == 0
        && ::getsockopt(file, SOL_SOCKET, SO_PEERCRED, &owner, &size) == 0;
    ::close(file);
    return isKnown ? std::optional(owner) : std::nullopt;
}

/// A socket that listens, or -1 with errno.
int listenAt(const LockAddress &lock)
{
    const int file = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (file < 0)
        return -1;
    if (::bind(file, reinterpret_cast<const sockaddr *>(&lock.address), lock.size) == 0
        && ::listen(file, 1) == 0)
        return file;
    const int reason = errno;
    ::close(file);
    errno = reason;
    return -1;
}

} // namespace

DatasetLocks::~DatasetLocks()
{
    for (const auto &[dataset, socket] : m_sockets)
        ::close(socket);
}

Result<void, QString> DatasetLocks::hold(const LoaderConfig &config)
{
    std::map<QString, int> sockets;
    std::map<QString, int> taken; // now, and given back if one of them is not to be had
    for (const Target &target : config.targets) {
        const QString dataset = datasetOf(target.url, target.token);
        if (target.shared || sockets.contains(dataset))
            continue;
        if (const auto held = m_sockets.find(dataset); held != m_sockets.end()) {
            sockets.insert(*held);
            continue;
        }
        const LockAddress lock = addressOf(dataset);
        const int socket = listenAt(lock);
        if (socket >= 0) {
            sockets.emplace(dataset, socket);
            taken.emplace(dataset, socket);
            continue;
        }
        const std::optional<ucred> owner = errno == EADDRINUSE ? ownerOf(lock) : std::nullopt;
        if (!owner || !isToBeBelieved(*owner))
            continue; // no lock can be had here, or somebody plays
        for (const auto &[name, file] : taken)
            ::close(file);
        return unexpected(
            u"another loader on this machine, process %1, sends to the dataset of target '%2' "
            "already: every row would be there twice. Stop it, or take the target out of one of "
            "the two configurations"_s.arg(owner->pid)
                .arg(target.name));
    }
    for (const auto &[dataset, socket] : m_sockets)
        if (!sockets.contains(dataset))
            ::close(socket);
    m_sockets = std::move(sockets);
    return {};
}

} // namespace wql
