// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/host/datasetlocks.h"

#include "core/config/targeturl.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QSocketNotifier>
#include <QThread>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenTries = 20ms;
constexpr int minTries = 2;

/// Root and the users of services, on every distribution, and those that systemd makes for a service's run
/// (systemd's UIDS-GIDS: 61184 to 65519), and that of our own image. Others, such as those of other
/// containers, are whoever made them.
constexpr uid_t firstPerson = 1000;
constexpr uid_t firstDynamic = 61184;
constexpr uid_t lastDynamic = 65519;
constexpr uid_t ofTheImage = 65532;

bool isToBeBelieved(const ucred &owner)
{
    return owner.uid < firstPerson || (owner.uid >= firstDynamic && owner.uid <= lastDynamic)
        || owner.uid == ofTheImage || owner.uid == ::geteuid();
}

struct LockAddress {
    sockaddr_un address{};
    socklen_t size = 0;
};

LockAddress addressOf(DatasetLocks::Purpose purpose, const QString &dataset)
{
    const QByteArray name = (purpose == DatasetLocks::Purpose::Load ? "wqloaderctl-load-" : "wqloader-")
        + QCryptographicHash::hash(dataset.toUtf8(), QCryptographicHash::Sha256).toHex();
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
        && ::listen(file, SOMAXCONN) == 0)
        return file;
    const int reason = errno;
    ::close(file);
    errno = reason;
    return -1;
}

std::map<QString, const Target *> datasetsOf(const LoaderConfig &config)
{
    std::map<QString, const Target *> datasets;
    for (const Target &target : config.targets)
        if (!target.shared && isFed(config, target))
            datasets.emplace(datasetOf(target.url, target.token), &target);
    return datasets;
}

} // namespace

class DatasetLocks::Lock {
public:
    explicit Lock(int socket)
        : m_socket(socket)
        , m_asked(socket, QSocketNotifier::Read)
    {
        QObject::connect(&m_asked, &QSocketNotifier::activated, &m_asked, [socket] {
            for (int peer; (peer = ::accept4(socket, nullptr, nullptr, SOCK_CLOEXEC)) >= 0;)
                ::close(peer);
        });
    }
    ~Lock()
    {
        m_asked.setEnabled(false);
        ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(Lock)

private:
    const int m_socket;
    QSocketNotifier m_asked;
};

DatasetLocks::DatasetLocks(Purpose purpose)
    : m_purpose(purpose)
{
}

DatasetLocks::~DatasetLocks() = default;

Result<void, DatasetLocks::Taken> DatasetLocks::hold(
    const LoaderConfig &config, std::chrono::milliseconds patience)
{
    std::map<QString, std::unique_ptr<Lock>> taken;
    const QDeadlineTimer end(patience);
    for (const auto &[dataset, target] : datasetsOf(config)) {
        if (m_locks.contains(dataset))
            continue;
        const LockAddress lock = addressOf(m_purpose, dataset);
        int socket = -1;
        bool mayBeFreeSoon = true;
        std::optional<ucred> owner;
        for (int tries = 0; mayBeFreeSoon && (tries < minTries || !end.hasExpired()); ++tries) {
            if (tries > 0)
                QThread::msleep(betweenTries.count());
            socket = listenAt(lock);
            const bool isInUse = socket < 0 && errno == EADDRINUSE;
            owner = isInUse ? ownerOf(lock) : std::nullopt;
            if (owner && m_purpose == Purpose::Loader && !isToBeBelieved(*owner)) {
                owner.reset(); // somebody plays
                break;
            }
            // In use, and nobody there: its process ends, or begins, just now.
            mayBeFreeSoon = isInUse && (!owner || owner->pid != ::getpid());
        }
        if (owner)
            return unexpected(Taken{ target->name, owner->pid });
        if (socket >= 0)
            taken.emplace(dataset, std::make_unique<Lock>(socket));
        // Else no lock can be had here.
    }
    m_locks.merge(taken);
    return {};
}

void DatasetLocks::letGoOfOthers(const LoaderConfig &config)
{
    const auto held = datasetsOf(config);
    std::erase_if(m_locks, [&](const auto &lock) { return !held.contains(lock.first); });
}

} // namespace wql
