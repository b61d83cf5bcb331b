// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>

#include <sys/socket.h>
#include <testpaths.h>

#include <optional>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

/// Where the first request in \a bytes ends; 0 if it is not whole.
qsizetype endOfRequest(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const qsizetype length = bytes.left(head).toLower().indexOf("content-length:");
    const qint64 body = length < 0
        ? 0
        : bytes.mid(length + 15, bytes.indexOf("\r\n", length) - length - 15).trimmed().toLongLong();
    return bytes.size() >= head + 4 + body ? head + 4 + qsizetype(body) : 0;
}

/// Makes close() send RST instead of FIN.
void resetOnClose(const QSslSocket &socket)
{
    const linger none{ 1, 0 };
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

} // namespace

struct ScriptedServer::Peer {
    QSslSocket socket;
    QByteArray received;
    bool isSeen = false;
    std::optional<ScriptedStep> step; ///< of the request that began
    QByteArray dripping;
    QTimer drip;
};

QByteArray httpReply(const QByteArray &status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + status
        + "\r\nContent-Type: application/json; encoding=\"UTF-8\"; charset=ISO-8859-1\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

ScriptedServer::ScriptedServer(const QString &certificate)
    : m_certificate(certificate)
{
    listen(QHostAddress::LocalHost);
}

ScriptedServer::~ScriptedServer() = default;

QByteArray ScriptedServer::okReply()
{
    return httpReply("200 OK", R"({"commandId":"checkHb","version":"1.0","resultStatus":"OK","result":"1"})");
}

QString ScriptedServer::dataFile(const QString &name)
{
    return QStringLiteral(WQL_TEST_DATA "/tls/") + name + u".pem"_s;
}

QUrl ScriptedServer::url(const QString &host) const
{
    QUrl url;
    url.setScheme(m_certificate.isEmpty() ? u"http"_s : u"https"_s);
    url.setHost(host);
    url.setPort(serverPort());
    url.setPath(u"/queuemetrics"_s);
    return url;
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    m_peers.push_back(std::make_unique<Peer>());
    Peer &peer = *m_peers.back();
    peer.socket.setSocketDescriptor(descriptor);
    peer.socket.setReadBufferSize(m_reading ? 0 : 1024);
    connect(&peer.socket, &QSslSocket::readyRead, this, [this, &peer] { read(peer); });
    connect(&peer.drip, &QTimer::timeout, this, [&peer] {
        peer.socket.write(peer.dripping.left(1));
        peer.dripping.remove(0, 1);
        if (peer.dripping.isEmpty())
            peer.drip.stop();
    });
    if (!m_certificate.isEmpty())
        encrypt(peer.socket);
    read(peer);
}

void ScriptedServer::encrypt(QSslSocket &socket)
{
    QFile key(dataFile(u"key"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key for the tests");
    socket.setPrivateKey(QSslKey(&key, QSsl::Ec));
    socket.setLocalCertificateChain(
        QSslCertificate::fromPath(dataFile(m_certificate.isEmpty() ? u"good"_s : m_certificate)));
    socket.startServerEncryption();
}

void ScriptedServer::read(Peer &peer)
{
    // Not reading: the beginning is looked at once, and stays where it is.
    if (!m_reading && (peer.isSeen || peer.socket.bytesAvailable() == 0))
        return;
    peer.isSeen = true;
    const QByteArray bytes = m_reading ? peer.socket.readAll() : peer.socket.peek(1024);
    m_bytesRead += bytes.size();
    peer.received += bytes;
    while (serve(peer)) { }
}

/// Does what the script says for the request at the front; false if more of it has to come.
bool ScriptedServer::serve(Peer &peer)
{
    if (peer.received.isEmpty())
        return false;
    if (!peer.step) {
        ++m_begun;
        peer.step = m_steps.isEmpty() ? ScriptedStep{ okReply() } : m_steps.takeFirst();
    }
    const qsizetype end = endOfRequest(peer.received);
    const bool early = peer.step->after >= 0 && peer.received.size() >= peer.step->after;
    if (end == 0 && !early)
        return false;
    if (end != 0)
        m_whole.append(peer.received.left(end));
    peer.received = end == 0 ? QByteArray() : peer.received.mid(end);
    const ScriptedStep step = *peer.step;
    peer.step.reset();
    act(peer, step);
    return peer.socket.state() == QAbstractSocket::ConnectedState;
}

void ScriptedServer::act(Peer &peer, const ScriptedStep &step)
{
    if (step.drip.count() > 0) {
        peer.dripping = step.bytes;
        peer.drip.start(step.drip);
        return;
    }
    peer.socket.write(step.bytes);
    peer.socket.flush();
    end(peer, step.then);
}

void ScriptedServer::end(Peer &peer, ScriptedStep::Then then)
{
    switch (then) {
    case ScriptedStep::Then::Keep:
        return;
    case ScriptedStep::Then::Close:
        peer.socket.disconnectFromHost();
        return;
    case ScriptedStep::Then::Reset:
        resetOnClose(peer.socket);
        peer.socket.abort();
        return;
    case ScriptedStep::Then::Encrypt:
        encrypt(peer.socket);
        return;
    }
}

void ScriptedServer::closeAll(bool reset)
{
    for (const auto &peer : m_peers) {
        if (reset && peer->socket.socketDescriptor() >= 0)
            resetOnClose(peer->socket);
        peer->socket.abort();
    }
}

} // namespace wql
