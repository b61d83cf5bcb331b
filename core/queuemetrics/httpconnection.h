// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/queuemetrics/apifailure.h"

#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QSslCertificate>
#include <QSslError>
#include <QString>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <memory>

namespace wql {

/// What went over the wire since the start.
struct QmTraffic {
    qint64 requests = 0; ///< of which at least one byte was handed to the system
    qint64 connections = 0; ///< made, TLS included
    qint64 bytesOut = 0; ///< requests handed to a connection, before TLS
    qint64 bytesIn = 0; ///< after TLS

    bool operator==(const QmTraffic &) const = default;
};

/// Where a connection leads.
struct HttpEndpoint {
    QString host;
    quint16 port = 0;
    bool tls = false;
    bool isProxy = false; ///< the other end is itself an HTTP proxy, which is asked by whole URLs
    QNetworkProxy proxy; ///< of the socket; none if isProxy
    QString caFile; ///< PEM; empty: the system's authorities

    bool operator==(const HttpEndpoint &) const = default;
};

/// One connection to a server: name, proxy, TCP and TLS in, bytes in and out.
///
///     Opening   all of it done        -> Open     opened()
///     Opening   failure or deadline   -> Closed   lost()
///     Open      closed by the peer    -> Closed   lost()
///
/// lost() comes at most once and may come from inside open() and send(). TLS is 1.2 or later and always
/// verified; nothing falls back to plain text. To end it, let HttpConnectionPtr go: that is silent, drops the
/// socket, and is allowed inside a slot of its signals.
class HttpConnection : public QObject {
    Q_OBJECT
public:
    HttpConnection(const HttpEndpoint &endpoint, QmTraffic &traffic);

    const HttpEndpoint &endpoint() const { return m_endpoint; }
    /// What the other end showed, once the handshake has come so far; also when it was not accepted.
    QSslCertificate peerCertificate() const;
    void open(std::chrono::milliseconds deadline, std::chrono::milliseconds unacknowledged);

    /// Whether the connection is open and quiet now: neither closed nor holding bytes that nobody asked for.
    bool isReady() const;

    /// Hands \a request over in one write.
    void send(const QByteArray &request);
    /// Whether any byte of the last request was handed to the system.
    bool handedSomething() const { return m_handedSomething; }
    /// Whether the last request was handed to the system to its last byte, or may have been.
    bool handedAll() const { return m_handedAll; }

    /// All that was received and not taken yet.
    QByteArray take();

    /// Ends the connection for good, without a signal.
    void close();
    /// Whether one of its signals is being handled: then it may be deleted only later.
    bool isInSlot() const { return m_handling > 0; }

Q_SIGNALS:
    void connected(); ///< TCP, through the proxy if there is one; with TLS its handshake begins
    void opened();
    void received();
    void lost(wql::ApiFailure::Kind kind, const QString &words);

private:
    enum class State { Opening, Open, Closed };

    void onConnected();
    void onOpened();
    void onWritten();
    void onReceived();
    void onEncrypted();
    void onDisconnected();
    void onError(QAbstractSocket::SocketError error);
    void onSslErrors(const QList<QSslError> &errors);
    void lose(ApiFailure::Kind kind, const QString &words);
    Result<void, QString> prepareTls();
    QByteArray takeRest();

    HttpEndpoint m_endpoint;
    QmTraffic &m_traffic;
    std::unique_ptr<QTcpSocket> m_socket; ///< a QSslSocket if the endpoint has TLS
    int m_spare = -1; ///< a second descriptor of a socket without TLS
    QTimer m_openDeadline;
    std::chrono::milliseconds m_unacknowledged{ 0 };
    State m_state = State::Opening;
    QString m_tlsProblem;
    qint64 m_requestBytes = 0;
    bool m_handedSomething = false;
    bool m_handedAll = false;
    int m_handling = 0; ///< depth of our slots on the stack
};

struct DisposeConnection {
    void operator()(HttpConnection *connection) const;
};
using HttpConnectionPtr = std::unique_ptr<HttpConnection, DisposeConnection>;

/// What \a error of a socket means before a byte of a request left. \a proxied: a proxy stands between.
/// Whoever did not let us through was the proxy then, unless it is about the name, the time or TLS.
ApiFailure::Kind kindOfOpening(QAbstractSocket::SocketError error, bool proxied);

/// The connections of one access manager: makes them and keeps one of them between requests.
class HttpConnections : public QObject {
    Q_OBJECT
public:
    /// The kept connection, if it leads to \a endpoint and is fit for a request; else none.
    HttpConnectionPtr takeKept(const HttpEndpoint &endpoint);
    /// A new one, not opened yet.
    HttpConnectionPtr makeNew(const HttpEndpoint &endpoint);
    /// Takes back a connection whose request is answered; it is dropped once the other side says a word.
    void keep(HttpConnectionPtr connection);

    const QmTraffic &traffic() const { return m_traffic; }

private:
    void dropKept();

    QmTraffic m_traffic;
    HttpConnectionPtr m_kept;
};

} // namespace wql
