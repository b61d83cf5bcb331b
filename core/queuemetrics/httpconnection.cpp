// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/httpconnection.h"

#include "core/base/limits.h"
#include "core/queuemetrics/servertext.h"

#include <QFile>
#include <QScopedValueRollback>
#include <QSslConfiguration>
#include <QSslSocket>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace wql {

using namespace Qt::StringLiterals;
using FailureKind = ApiFailure::Kind;

namespace {

/// A whole list of the world's authorities has a quarter of that.
constexpr qint64 maxAuthorityBytes = 1024 * 1024;

QSslSocket *asTls(QTcpSocket *socket)
{
    return qobject_cast<QSslSocket *>(socket);
}

void setOption(qintptr descriptor, int level, int option, int value)
{
    ::setsockopt(int(descriptor), level, option, &value, sizeof value);
}

/// A peer that vanished is noticed: while idle within about two minutes, while sending after \a
/// unacknowledged.
void watchPeer(qintptr descriptor, std::chrono::milliseconds unacknowledged)
{
    if (descriptor < 0)
        return;
    setOption(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPIDLE, 60);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPINTVL, 15);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPCNT, 4);
    setOption(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, int(unacknowledged.count()));
}

/// The certificates of a target's own file, or why it has none.
Result<QList<QSslCertificate>, QString> authoritiesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(u"%1: %2"_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(maxAuthorityBytes);
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (!authorities.isEmpty())
        return authorities;
    return unexpected((QSslCertificate::fromData(bytes, QSsl::Der).isEmpty()
            ? u"%1 holds no certificate"_s
            : u"%1 has the format DER, and PEM is needed"_s)
                          .arg(path));
}

/// Who vouches for a certificate; not its name, its time, or what it may be used for.
bool isOfTheIssuer(QSslError::SslError error)
{
    return error == QSslError::UnableToGetIssuerCertificate
        || error == QSslError::UnableToGetLocalIssuerCertificate
        || error == QSslError::UnableToVerifyFirstCertificate || error == QSslError::CertificateUntrusted;
}

} // namespace

FailureKind kindOfOpening(QAbstractSocket::SocketError error, bool proxied)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return FailureKind::HostNotFound;
    case QAbstractSocket::SocketTimeoutError:
        return FailureKind::ConnectTimeout;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return FailureKind::TlsFailed;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return FailureKind::ProxyFailed;
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::NetworkError: // unreachable
        return proxied ? FailureKind::ProxyFailed : FailureKind::ConnectionRefused;
    default:
        return proxied ? FailureKind::ProxyFailed : FailureKind::ConnectionLostEarly;
    }
}

HttpConnection::HttpConnection(const HttpEndpoint &endpoint, QmTraffic &traffic)
    : m_endpoint(endpoint)
    , m_traffic(traffic)
    , m_socket(endpoint.tls ? new QSslSocket : new QTcpSocket)
{
    m_openDeadline.setSingleShot(true);
    connect(&m_openDeadline, &QTimer::timeout, this, [this] {
        const bool connected = m_socket->state() == QAbstractSocket::ConnectedState;
        lose(FailureKind::ConnectTimeout,
            connected ? u"the port answers, but ends no TLS handshake"_s : QString());
    });
    m_socket->setProxy(endpoint.proxy);
    connect(m_socket.get(), &QTcpSocket::connected, this, &HttpConnection::onConnected);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &HttpConnection::onReceived);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &HttpConnection::onError);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected);
    if (auto *tls = asTls(m_socket.get())) {
        connect(tls, &QSslSocket::encrypted, this, &HttpConnection::onEncrypted);
        connect(tls, &QSslSocket::sslErrors, this, &HttpConnection::onSslErrors);
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::onWritten);
    } else {
        connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &HttpConnection::onWritten);
    }
}

void HttpConnection::open(std::chrono::milliseconds deadline, std::chrono::milliseconds unacknowledged)
{
    m_unacknowledged = unacknowledged;
    m_openDeadline.start(deadline);
    if (auto *tls = asTls(m_socket.get())) {
        if (const auto prepared = prepareTls(); !prepared)
            lose(FailureKind::NoAuthorities, prepared.error());
        else
            tls->connectToHostEncrypted(m_endpoint.host, m_endpoint.port);
    } else {
        m_socket->connectToHost(m_endpoint.host, m_endpoint.port);
    }
}

Result<void, QString> HttpConnection::prepareTls()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_endpoint.caFile.isEmpty()) {
        // Read for each connection: a renewed authority counts without a restart.
        const auto authorities = authoritiesIn(m_endpoint.caFile);
        if (!authorities)
            return unexpected(authorities.error());
        configuration.setCaCertificates(*authorities);
    }
    asTls(m_socket.get())->setSslConfiguration(configuration);
    return {};
}

void HttpConnection::onConnected()
{
    // The last, partial segment of a large body would else wait for the acknowledgement of the one before.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const qintptr descriptor = m_socket->socketDescriptor();
    watchPeer(descriptor, m_unacknowledged);
    const QScopedValueRollback handling(m_handling, m_handling + 1);
    Q_EMIT connected();
    if (m_endpoint.tls || m_state == State::Closed)
        return;
    m_spare = descriptor < 0 ? -1 : ::fcntl(int(descriptor), F_DUPFD_CLOEXEC, 0);
    onOpened();
}

void HttpConnection::onEncrypted()
{
    const QSslCertificate certificate = peerCertificate();
    if (isNamedBy(certificate, m_endpoint.host))
        onOpened();
    else
        lose(FailureKind::Untrusted,
            describeTlsError(QSslError(QSslError::HostNameMismatch, certificate), m_endpoint.host));
}

void HttpConnection::onOpened()
{
    const QScopedValueRollback handling(m_handling, m_handling + 1);
    m_openDeadline.stop();
    m_state = State::Open;
    ++m_traffic.connections;
    Q_EMIT opened();
}

QSslCertificate HttpConnection::peerCertificate() const
{
    const QSslSocket *tls = asTls(m_socket.get());
    return tls ? tls->peerCertificate() : QSslCertificate();
}

bool HttpConnection::isReady() const
{
    if (m_state != State::Open || m_socket->state() != QAbstractSocket::ConnectedState
        || m_socket->bytesAvailable() > 0)
        return false;
    const qintptr descriptor = m_socket->socketDescriptor();
    if (descriptor < 0)
        return true; // through a proxy Qt shows no descriptor
    char byte = 0;
    // What the event loop has not told yet: 0 is the peer's close, 1 a byte that belongs to no reply.
    return ::recv(int(descriptor), &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0
        && (errno == EAGAIN || errno == EWOULDBLOCK);
}

void HttpConnection::send(const QByteArray &request)
{
    const QScopedValueRollback handling(m_handling, m_handling + 1);
    m_requestBytes = request.size();
    m_handedSomething = false;
    m_handedAll = false;
    m_traffic.bytesOut += m_requestBytes;
    m_socket->write(request);
    m_socket->flush();
}

/// Runs inside each write to the system, so that a failure can never find us unaware of what was handed over.
void HttpConnection::onWritten()
{
    if (m_requestBytes == 0)
        return; // the handshake
    if (!m_handedSomething)
        ++m_traffic.requests;
    m_handedSomething = true;
    const auto *tls = asTls(m_socket.get());
    m_handedAll = m_handedAll || m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0) == 0;
}

void HttpConnection::onReceived()
{
    const QScopedValueRollback handling(m_handling, m_handling + 1);
    Q_EMIT received();
}

QByteArray HttpConnection::take()
{
    QByteArray bytes = m_socket->isOpen() ? m_socket->readAll() : QByteArray();
    if (m_state == State::Closed)
        bytes += takeRest();
    m_traffic.bytesIn += bytes.size();
    return bytes;
}

/// What the system still holds. Qt closes the socket when a write fails, and with it goes the reply of a
/// server that refused a large body early and hung up: a 413 would look like a broken connection.
QByteArray HttpConnection::takeRest()
{
    QByteArray rest;
    std::array<char, 16384> block;
    while (m_spare >= 0 && rest.size() <= limits::answerBytes) {
        const ssize_t bytes = ::recv(m_spare, block.data(), block.size(), MSG_DONTWAIT);
        if (bytes <= 0)
            break;
        rest.append(block.data(), bytes);
    }
    return rest;
}

void HttpConnection::onSslErrors(const QList<QSslError> &errors)
{
    QSslSocket *tls = asTls(m_socket.get());
    const bool isNamed = !m_endpoint.caFile.isEmpty()
        && tls->sslConfiguration().caCertificates().contains(tls->peerCertificate());
    const auto serious = std::find_if(errors.begin(), errors.end(),
        [isNamed](const QSslError &error) { return !isNamed || !isOfTheIssuer(error.error()); });
    if (serious != errors.end()) {
        if (m_tlsProblem.isEmpty())
            m_tlsProblem = describeTlsError(*serious, m_endpoint.host);
    } else {
        // OpenSSL wants the whole chain of issuers also of a certificate that is itself in the target's file.
        tls->ignoreSslErrors(errors);
    }
}

void HttpConnection::onDisconnected()
{
    const bool isAmbiguous = m_state == State::Open && m_handedAll;
    lose(
        isAmbiguous ? FailureKind::ConnectionLost : FailureKind::ConnectionLostEarly, u"connection closed"_s);
}

void HttpConnection::onError(QAbstractSocket::SocketError error)
{
    QString words = m_socket->errorString();
    if (m_state == State::Open)
        return lose(m_handedAll ? FailureKind::ConnectionLost : FailureKind::ConnectionLostEarly, words);
    const QNetworkProxy::ProxyType type = m_endpoint.proxy.type();
    const bool proxied
        = m_endpoint.isProxy || (type != QNetworkProxy::NoProxy && type != QNetworkProxy::DefaultProxy);
    // A server that wants no TLS, or none of our versions, may just hang up.
    const bool inHandshake = m_endpoint.tls && m_socket->state() >= QAbstractSocket::ConnectedState;
    const bool hungUp = inHandshake && error == QAbstractSocket::RemoteHostClosedError;
    const FailureKind kind = hungUp ? FailureKind::TlsFailed : kindOfOpening(error, proxied);
    if (kind == FailureKind::ConnectTimeout)
        words.clear(); // the kind says it all
    if (kind != FailureKind::TlsFailed)
        return lose(kind, words);
    if (!m_tlsProblem.isEmpty())
        return lose(FailureKind::Untrusted, m_tlsProblem);
    lose(kind,
        hungUp ? u"the port hung up when TLS was to begin: it speaks none, or only an old version"_s
               : describeHandshake(words));
}

void HttpConnection::lose(FailureKind kind, const QString &words)
{
    if (m_state == State::Closed)
        return;
    const QScopedValueRollback handling(m_handling, m_handling + 1);
    m_state = State::Closed;
    m_openDeadline.stop();
    Q_EMIT lost(kind, words);
}

void HttpConnection::close()
{
    disconnect();
    m_socket->disconnect(this);
    m_openDeadline.stop();
    m_state = State::Closed;
    m_socket->abort();
    if (m_spare >= 0)
        ::close(std::exchange(m_spare, -1));
}

void DisposeConnection::operator()(HttpConnection *connection) const
{
    connection->close();
    if (connection->isInSlot())
        connection->deleteLater();
    else
        delete connection;
}

HttpConnectionPtr HttpConnections::takeKept(const HttpEndpoint &endpoint)
{
    if (!m_kept)
        return nullptr;
    HttpConnectionPtr connection = std::move(m_kept);
    connection->disconnect(this);
    if (!connection->isReady() || !(connection->endpoint() == endpoint))
        return nullptr;
    return connection;
}

HttpConnectionPtr HttpConnections::makeNew(const HttpEndpoint &endpoint)
{
    return HttpConnectionPtr(new HttpConnection(endpoint, m_traffic));
}

void HttpConnections::keep(HttpConnectionPtr connection)
{
    m_kept = std::move(connection);
    connect(m_kept.get(), &HttpConnection::received, this, &HttpConnections::dropKept);
    connect(m_kept.get(), &HttpConnection::lost, this, &HttpConnections::dropKept);
}

void HttpConnections::dropKept()
{
    m_kept.reset();
}

} // namespace wql
