// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/sandboxconnection.h"

#include "headless/sandbox/faultyreply.h"

#include <QTcpSocket>

#include <sys/socket.h>

#include <algorithm>

namespace wql {

namespace {

constexpr qint64 fillerBlock = 256 * 1024;
constexpr qint64 readAhead = 1024 * 1024; ///< of requests that were sent before the last was answered
constexpr std::chrono::seconds idleLimit{ 120 };
constexpr std::chrono::seconds swallowLimit{ 2 };

/// So that closing sends RST instead of FIN.
void makeClosingReset(const QTcpSocket &socket)
{
    const linger nothing{ 1, 0 };
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &nothing, sizeof nothing);
}

} // namespace

SandboxConnection::SandboxConnection(RequestHandler &handler, QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_handler(handler)
    , m_socket(socket)
    , m_reader(handler.model().settings().bodyLimit)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(readAhead);
    m_delay.setSingleShot(true);
    m_delay.setTimerType(Qt::PreciseTimer);
    connect(m_socket, &QTcpSocket::readyRead, this, &SandboxConnection::onBytes);
    connect(m_socket, &QTcpSocket::disconnected, this, &SandboxConnection::onClientLeft);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &SandboxConnection::onWritten);
    connect(&m_delay, &QTimer::timeout, this, &SandboxConnection::onDelayOver);
    connect(&m_trickle, &QTimer::timeout, this, &SandboxConnection::writeMore);
    m_delay.start(idleLimit);
    if (m_socket->bytesAvailable() > 0) // came with the TLS handshake
        QMetaObject::invokeMethod(this, &SandboxConnection::onBytes, Qt::QueuedConnection);
}

SandboxConnection::~SandboxConnection()
{
    m_socket->disconnect(this);
}

void SandboxConnection::onDelayOver()
{
    if (m_state == State::Storing)
        store();
    else if (m_state == State::Answering)
        answer();
    else if (m_state == State::Reading || m_state == State::Silent) // idle, or swallowed for long enough
        finish(Ending::Fin);
}

void SandboxConnection::onBytes()
{
    if (m_state == State::Silent)
        m_socket->skip(m_socket->bytesAvailable());
    if (m_state != State::Reading)
        return;
    m_reader.append(m_socket->readAll());
    readNext();
}

void SandboxConnection::readNext()
{
    m_delay.start(idleLimit);
    const std::optional<ReceivedRequest> request = m_reader.take();
    if (m_reader.badStatus() != 0) {
        m_delay.stop();
        m_state = State::Answering;
        send(HttpReply::page(m_reader.badStatus(), reasonOf(m_reader.badStatus())).toBytes(false),
            Ending::Swallow);
    } else if (request) {
        begin(*request);
    } else if (m_reader.takeExpectation()) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
}

void SandboxConnection::begin(const ReceivedRequest &request)
{
    m_delay.stop();
    m_exchange = m_handler.begin(request, m_socket->peerAddress().isLoopback());
    m_state = State::Storing;
    if (m_exchange.fault.stores == Fault::Stores::AfterClientLeft)
        m_state = State::Silent;
    else if (m_exchange.fault.beforeStoring.count() > 0)
        m_delay.start(m_exchange.fault.beforeStoring);
    else
        store();
}

void SandboxConnection::store()
{
    if (!m_exchange.ready)
        m_handler.store(m_exchange);
    if (m_clientLeft)
        return end();
    m_state = m_exchange.fault.answers == Fault::Answers::Never ? State::Silent : State::Answering;
    if (m_state == State::Silent)
        return;
    if (m_exchange.fault.beforeAnswering.count() > 0)
        m_delay.start(m_exchange.fault.beforeAnswering);
    else
        answer();
}

void SandboxConnection::answer()
{
    const Fault &fault = m_exchange.fault;
    if (fault.answers == Fault::Answers::Fin || fault.answers == Fault::Answers::Rst)
        return finish(fault.answers == Fault::Answers::Fin ? Ending::Fin : Ending::Rst);
    sendAsFaultSays(m_handler.reply(m_exchange));
}

void SandboxConnection::sendAsFaultSays(const HttpReply &reply)
{
    const Fault &fault = m_exchange.fault;
    const Ending usual = m_exchange.keepAlive ? Ending::KeepAlive : Ending::Fin;
    const QByteArray bytes = reply.toBytes(m_exchange.keepAlive);
    if (fault.answers == Fault::Answers::CutFin || fault.answers == Fault::Answers::CutRst) {
        const qint64 half = bytes.size() - reply.body.size() / 2;
        send(bytes.left(fault.cutAt < 0 ? half : fault.cutAt),
            fault.answers == Fault::Answers::CutFin ? Ending::Fin : Ending::Rst);
    } else if (fault.answers == Fault::Answers::Trickle) {
        m_ending = usual;
        m_unsent = bytes;
        m_trickle.start(fault.perByte);
    } else if (fault.answers == Fault::Answers::Huge) {
        m_filler = hugeBodyBytes - reply.body.size();
        send(reply.toBytes(m_exchange.keepAlive, hugeBodyBytes), usual);
    } else {
        send(bytes, fault.answers == Fault::Answers::TruthThenFin ? Ending::Fin : usual);
    }
}

void SandboxConnection::send(const QByteArray &bytes, Ending ending)
{
    m_ending = ending;
    if (bytes.isEmpty())
        return finish(ending);
    m_socket->write(bytes);
    // Into the kernel now, not one turn of the event loop later.
    m_socket->flush();
}

void SandboxConnection::onWritten()
{
    if (m_state != State::Answering || m_socket->bytesToWrite() > 0 || !m_unsent.isEmpty()
        || m_delay.isActive())
        return;
    if (m_filler > 0)
        return writeMore();
    finish(m_ending);
}

/// The next byte of a slow answer, or the next block of a huge one.
void SandboxConnection::writeMore()
{
    if (!m_unsent.isEmpty()) {
        const char byte = m_unsent.front();
        m_unsent.remove(0, 1);
        if (m_unsent.isEmpty())
            m_trickle.stop();
        m_socket->write(&byte, 1);
        return;
    }
    const qint64 block = std::min(m_filler, fillerBlock);
    m_filler -= block;
    m_socket->write(QByteArray(block, ' '));
}

void SandboxConnection::finish(Ending ending)
{
    m_exchange = {};
    switch (ending) {
    case Ending::KeepAlive:
        m_state = State::Reading;
        m_delay.start(idleLimit);
        // Not at once: a client that sends many requests ahead must not make this recurse.
        if (m_socket->bytesAvailable() > 0 || !m_reader.isEmpty())
            QMetaObject::invokeMethod(this, &SandboxConnection::onBytes, Qt::QueuedConnection);
        break;
    case Ending::Swallow:
        // Closing with unread bytes would send RST, and that could overtake the answer.
        m_state = State::Silent;
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
        m_delay.start(swallowLimit);
        break;
    case Ending::Fin:
        m_state = State::Ended;
        m_socket->disconnectFromHost();
        break;
    case Ending::Rst:
        m_state = State::Ended;
        makeClosingReset(*m_socket);
        m_socket->abort();
        break;
    }
}

void SandboxConnection::onClientLeft()
{
    m_clientLeft = true;
    m_trickle.stop();
    if (m_state == State::Storing)
        return; // the delay goes on
    if (m_state == State::Silent && m_exchange.fault.stores == Fault::Stores::AfterClientLeft) {
        m_state = State::Storing;
        return m_delay.start(m_exchange.fault.afterClientLeft);
    }
    end();
}

void SandboxConnection::end()
{
    m_state = State::Ended;
    m_delay.stop();
    Q_EMIT ended();
}

} // namespace wql
