// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/controlpeer.h"

#include <QPointer>
#include <QSysInfo>

#include <sys/socket.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using namespace std::chrono_literals;

constexpr qint64 peerReadBytes = 64 * 1024;
/// Handed to the socket ahead; the rest waits here, where it can be bounded.
constexpr qint64 writtenAhead = 64 * 1024;
constexpr int maxPending = 16;
constexpr auto closingPatience = 2s;

} // namespace

ControlPeer::ControlPeer(std::unique_ptr<QLocalSocket> socket, PeerIdentity identity, LinkRole role,
    const ControlDispatcher &dispatcher)
    : m_socket(std::move(socket))
    , m_identity(std::move(identity))
    , m_role(role)
    , m_dispatcher(dispatcher)
    , m_maxLine(role == LinkRole::Admin ? rpc::frameBytes : rpc::readOnlyFrameBytes)
{
    m_socket->setParent(nullptr);
    m_socket->setReadBufferSize(peerReadBytes);
    m_patience.setSingleShot(true);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, [this] {
        if (isReady())
            Q_EMIT ready();
    });
    connect(m_socket.get(), &QLocalSocket::bytesWritten, this, &ControlPeer::write);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &ControlPeer::onDisconnected);
    connect(&m_patience, &QTimer::timeout, m_socket.get(), &QLocalSocket::abort);
    greet();
}

ControlPeer::~ControlPeer()
{
    m_socket->disconnect(this); // it says so when it is closed
}

quint64 ControlPeer::nextTurn()
{
    static quint64 turns = 0;
    return ++turns;
}

void ControlPeer::greet()
{
    notify(notice::hello,
        { { u"protocol"_s, 1 }, { u"version"_s, QStringLiteral(WQL_VERSION) },
            { u"host"_s, QSysInfo::machineHostName() },
            { u"role"_s, m_role == LinkRole::Admin ? u"admin"_s : u"read-only"_s } });
}

void ControlPeer::onNotification(const RpcMessage &message)
{
    if (message.method != notice::hello || message.parameters[u"role"_s] != "read-only"_L1)
        return;
    m_role = LinkRole::ReadOnly;
    greet();
}

void ControlPeer::notify(const QString &method, const QJsonObject &parameters)
{
    if (m_state != State::Open)
        return;
    const QByteArray line = rpc::notificationLine(method, parameters);
    if (method == "status"_L1)
        m_queue.pushStatus(line);
    else
        m_queue.pushNotification(line);
    write();
}

bool ControlPeer::isReady() const
{
    if (m_state != State::Open)
        return m_state == State::Closing && m_socket->bytesAvailable() > 0;
    return m_frames.hasLine() ? !m_queue.isFull() && m_pending < maxPending : m_socket->bytesAvailable() > 0;
}

void ControlPeer::serveOne()
{
    if (m_state == State::Closing)
        m_socket->skip(peerReadBytes);
    else if (m_frames.hasLine())
        answerNext();
    else
        read();
    m_socket->flush(); // now, so that it is counted as work for this peer
}

void ControlPeer::read()
{
    m_frames.add(m_socket->read(peerReadBytes));
    if (m_frames.isTooLong())
        return closeWith({ .code = RpcError::InvalidRequest,
            .message = u"a line holds at most %1 bytes"_s.arg(m_maxLine),
            .data = {} });
    Q_EMIT grew();
}

void ControlPeer::answerNext()
{
    const std::optional<QByteArray> line = m_frames.next();
    if (!line)
        return;
    const auto message = rpc::parse(*line);
    if (!message) {
        answer(message.error().id, unexpected(message.error().error));
    } else if (message->kind == RpcMessage::Kind::Notification) {
        onNotification(*message);
    } else if (message->kind == RpcMessage::Kind::Request) {
        ++m_pending;
        m_lastAsked = nextTurn();
        m_dispatcher.handle({ message->method, message->parameters }, *this,
            [peer = QPointer(this), id = message->id](const RpcResult &result) {
                if (!peer)
                    return;
                --peer->m_pending;
                peer->answer(id, result);
                if (peer->isReady())
                    Q_EMIT peer->ready();
            });
    }
}

void ControlPeer::answer(const QJsonValue &id, const RpcResult &result)
{
    if (m_state != State::Open)
        return;
    m_queue.pushAnswer(rpc::answerLine(id, result));
    write();
}

void ControlPeer::write()
{
    const bool wasFull = m_queue.isFull();
    while (m_socket->bytesToWrite() < writtenAhead) {
        const std::optional<QByteArray> line = m_queue.pop();
        if (!line)
            break;
        m_socket->write(*line);
    }
    if (m_state == State::Closing && m_queue.isEmpty() && m_socket->bytesToWrite() == 0)
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    else if (wasFull && isReady())
        Q_EMIT ready();
}

void ControlPeer::closeWith(const RpcError &error)
{
    if (m_state != State::Open)
        return;
    answer({}, unexpected(error));
    m_state = State::Closing;
    m_frames = FrameReader(m_maxLine); // what it holds is of no use any more
    m_patience.start(closingPatience);
    write();
}

void ControlPeer::drop(const RpcError &error)
{
    closeWith(error);
    m_socket->flush();
    m_socket->abort();
}

void ControlPeer::onDisconnected()
{
    if (std::exchange(m_state, State::Gone) != State::Gone)
        Q_EMIT gone();
}

qsizetype ControlPeer::bytesHeld() const
{
    return m_frames.bytesHeld() + m_queue.bytes() + qsizetype(m_socket->bytesToWrite());
}

} // namespace wql
