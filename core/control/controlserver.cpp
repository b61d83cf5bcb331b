// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/controlserver.h"

#include "core/base/system.h"
#include "core/control/controlpeer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int maxPerTurn = 8;
constexpr int readersTurn = 4; ///< every fourth belongs to those who may only look
constexpr std::chrono::milliseconds turnLength{ 3 };

enum class Occupant { Nobody, DeadSocket, Somebody, OtherFile };

/// Who is at the path. Connecting to a local socket never waits: it succeeds, or fails, at once.
Occupant occupantOf(const QByteArray &path)
{
    struct stat info;
    if (lstat(path.constData(), &info) != 0)
        return Occupant::Nobody;
    if (!S_ISSOCK(info.st_mode))
        return Occupant::OtherFile;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const int probe = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int failed = connect(probe, reinterpret_cast<const sockaddr *>(&address), sizeof(address));
    const bool isDead = failed != 0 && errno == ECONNREFUSED;
    close(probe);
    return isDead ? Occupant::DeadSocket : Occupant::Somebody;
}

} // namespace

ControlServer::ControlServer(const ControlDispatcher &dispatcher, qsizetype maxBytesHeld)
    : m_dispatcher(dispatcher)
    , m_maxBytesHeld(maxBytesHeld)
{
    m_running.start();
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &ControlServer::serve);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::serveLater);
}

ControlServer::~ControlServer()
{
    for (const auto &peer : m_peers)
        peer->disconnect(this);
}

Result<void, QString> ControlServer::listen(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (!QDir::isAbsolutePath(path) || name.size() >= qsizetype(sizeof(sockaddr_un::sun_path)))
        return unexpected(u"the path must be absolute and shorter than 108 bytes"_s);
    if (!QFileInfo(QFileInfo(path).path()).isDir())
        return unexpected(u"the directory %1 does not exist"_s.arg(QFileInfo(path).path()));
    switch (occupantOf(name)) {
    case Occupant::Nobody:
        break;
    case Occupant::DeadSocket:
        QLocalServer::removeServer(path);
        break;
    case Occupant::Somebody:
        return unexpected(u"another program answers there"_s);
    case Occupant::OtherFile:
        return unexpected(u"there is a file that is no socket"_s);
    }
    if (!m_server.listen(path))
        return unexpected(m_server.errorString());
    // Qt's own options make 0700 or 0070; until here the umask only lets the owner connect.
    if (chmod(name.constData(), 0660) != 0) {
        const QString words = systemWords();
        m_server.close();
        return unexpected(u"its mode cannot be set: %1"_s.arg(words));
    }
    return {};
}

void ControlServer::welcome(std::unique_ptr<QLocalSocket> socket)
{
    const std::optional<PeerIdentity> identity = peerOf(int(socket->socketDescriptor()));
    if (!identity)
        return;
    const LinkRole role = roleOf(*identity, geteuid(), adminGroup());
    if (!makeRoom(identity->user, role)) {
        // One line, which the kernel has room for; then it is closed with the socket.
        socket->write(
            rpc::answerLine({}, unexpected(rpc::refusal(RpcError::Refused, u"too many connections"_s))));
        socket->flush();
        return;
    }
    auto &peer = m_peers.emplace_back(
        std::make_unique<ControlPeer>(std::move(socket), *identity, role, m_dispatcher));
    connect(peer.get(), &ControlPeer::gone, this, [this, it = peer.get()] { removePeer(it); });
    connect(peer.get(), &ControlPeer::grew, this, &ControlServer::closeLargest);
    connect(peer.get(), &ControlPeer::ready, this, &ControlServer::serveLater);
}

size_t ControlServer::readOnlyPeers(std::optional<uid_t> user) const
{
    return size_t(std::count_if(m_peers.begin(), m_peers.end(), [&](const auto &peer) {
        return peer->role() == LinkRole::ReadOnly && (!user || peer->user() == *user);
    }));
}

ControlPeer *ControlServer::oldestReadOnly(std::optional<uid_t> user) const
{
    ControlPeer *oldest = nullptr;
    for (const auto &peer : m_peers) {
        if (peer->role() != LinkRole::ReadOnly || (user && peer->user() != *user) || peer->isBusy())
            continue;
        const bool hasMore = oldest && readOnlyPeers(peer->user()) > readOnlyPeers(oldest->user());
        const bool isAsMany = oldest && readOnlyPeers(peer->user()) == readOnlyPeers(oldest->user());
        if (!oldest || hasMore || (isAsMany && peer->lastAsked() < oldest->lastAsked()))
            oldest = peer.get();
    }
    return oldest;
}

/// Whether another peer may come; closes one that may only look, if that is what it takes.
bool ControlServer::makeRoom(uid_t user, LinkRole role)
{
    ControlPeer *goes = nullptr;
    if (role == LinkRole::ReadOnly && readOnlyPeers(user) >= maxPeersOfUser)
        goes = oldestReadOnly(user);
    else if (role == LinkRole::ReadOnly && readOnlyPeers({}) >= maxReadOnlyPeers)
        goes = oldestReadOnly({});
    else if (m_peers.size() >= maxPeers && role == LinkRole::Admin)
        goes = oldestReadOnly({});
    else
        return m_peers.size() < maxPeers;
    if (goes)
        goes->drop(rpc::refusal(RpcError::Refused, u"others came, and this connection asked for nothing"_s));
    return goes != nullptr;
}

void ControlServer::removePeer(ControlPeer *peer)
{
    const auto gone = std::find_if(
        m_peers.begin(), m_peers.end(), [&](const auto &other) { return other.get() == peer; });
    if (gone == m_peers.end())
        return;
    gone->release()->deleteLater(); // it is the one that tells us
    m_peers.erase(gone);
}

void ControlServer::serveLater()
{
    if (!m_turn.isActive())
        m_turn.start(std::chrono::ceil<std::chrono::milliseconds>(m_budget.pauseAt(now())));
}

bool ControlServer::hasWork() const
{
    return m_server.hasPendingConnections()
        || std::any_of(m_peers.begin(), m_peers.end(), [](const auto &peer) { return peer->isReady(); });
}

void ControlServer::serve()
{
    const std::chrono::nanoseconds began = now();
    for (int done = 0; hasWork() && done < maxPerTurn && now() - began < turnLength; ++done) {
        if (m_server.hasPendingConnections())
            welcome(std::unique_ptr<QLocalSocket>(m_server.nextPendingConnection()));
        serveNextPeer();
    }
    m_budget.spend(now() - began, now());
    if (hasWork())
        serveLater();
}

void ControlServer::serveNextPeer()
{
    m_turns = (m_turns + 1) % readersTurn;
    const bool isReadersTurn = m_turns == 0;
    if (!serveNext(isReadersTurn ? LinkRole::ReadOnly : LinkRole::Admin))
        serveNext(isReadersTurn ? LinkRole::Admin : LinkRole::ReadOnly);
}

/// Serves the one of \a role that is ready and comes behind the one that was served last.
bool ControlServer::serveNext(LinkRole role)
{
    ControlPeer *&last = role == LinkRole::Admin ? m_lastAdmin : m_lastReader;
    const auto before
        = std::find_if(m_peers.begin(), m_peers.end(), [&](const auto &peer) { return peer.get() == last; });
    const size_t begin = before == m_peers.end() ? 0 : size_t(before - m_peers.begin()) + 1;
    for (size_t i = 0; i < m_peers.size(); ++i) {
        ControlPeer *peer = m_peers[(begin + i) % m_peers.size()].get();
        if (peer->role() != role || !peer->isReady())
            continue;
        last = peer;
        peer->serveOne(); // which may remove it
        return true;
    }
    return false;
}

void ControlServer::closeLargest()
{
    if (bytesHeld() <= m_maxBytesHeld)
        return;
    const auto largest = std::max_element(m_peers.begin(), m_peers.end(),
        [](const auto &a, const auto &b) { return a->bytesHeld() < b->bytesHeld(); });
    (*largest)->closeWith(rpc::refusal(RpcError::Refused, u"too much is waiting for you"_s));
}

qsizetype ControlServer::bytesHeld() const
{
    qsizetype bytes = 0;
    for (const auto &peer : m_peers)
        bytes += peer->bytesHeld();
    return bytes;
}

} // namespace wql
