// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/httpconnection.h"
#include "core/queuemetrics/httpreplyparser.h"
#include "core/queuemetrics/httprequest.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QString>
#include <QTimer>

#include <chrono>

namespace wql {

/// One POST on the wire, and its reply. It is sent once, whatever happens.
///
///     Opening   connection open                    -> Sending
///     Sending   reply complete                     -> Finished
///     Sending   kept connection lost untouched     -> Opening, once
///     any       failure, deadline, abort()         -> Finished
///
/// The one second try is for a kept connection that turns out to be closed before a single byte of this
/// request was handed to it. finished() comes once and never from inside the constructor or abort(). Until
/// then nothing can be read; then the whole body.
///
/// What failed is said once, by FailureAttribute and errorString(). error() says only that something did:
/// UnknownNetworkError, or UnknownContentError for a reply whose status is not 2xx.
class QmReply : public QNetworkReply {
    Q_OBJECT
public:
    /// int(ApiFailure::Kind), set unless a whole reply came.
    static constexpr auto FailureAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 1);

    struct Deadlines {
        std::chrono::milliseconds connect{ 10000 };
        std::chrono::milliseconds request{ 60000 };
    };

    QmReply(
        const QNetworkRequest &request, HttpConnections &connections, Deadlines deadlines, QObject *parent);
    ~QmReply() override;

    void start(HttpRequest post);
    /// Fails without having sent anything.
    void refuse(const QString &words);

    void abort() override;
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *to, qint64 max) override;

private:
    void openNew();
    void use(HttpConnectionPtr connection);
    void send();
    void onReceived();
    void onLost(ApiFailure::Kind kind, const QString &words);
    void onDeadline();
    void judge(HttpReplyParser::State state);
    void fail(ApiFailure::Kind kind, const QString &words, NetworkError error = UnknownNetworkError);
    void conclude();
    void announce();

    HttpConnections &m_connections;
    Deadlines m_deadlines;
    HttpRequest m_post;
    HttpConnectionPtr m_connection;
    bool m_isKept = false; ///< the connection served another request before
    bool m_isQuiet = false; ///< inside a function that must not emit finished()
    HttpReplyParser m_parser;
    QTimer m_deadline;
    qsizetype m_read = 0;
};

/// Qt's access manager for one target, with one difference that everything rests on: what it sends, it sends
/// once. Qt's own repeats a POST by itself when the connection drops before the reply.
///
/// The engine speaks Qt's API to it: requests, headers, proxy() and replies are Qt's (PROTOCOL.md says why).
/// Only POST to http and https is served; anything else fails with ProtocolInvalidOperationError. Redirects,
/// cookies and challenges are never answered, the request's raw headers go out as they are, and proxy() is
/// honoured: set it. One connection is kept between requests. QmReply::FailureAttribute says what failed.
class QmNetworkAccessManager : public QNetworkAccessManager {
    Q_OBJECT
public:
    struct Settings {
        std::chrono::milliseconds connectTimeout{ 10000 }; ///< name, proxy, TCP and TLS together
        /// From the first byte written to the last one read.
        std::chrono::milliseconds requestTimeout{ 60000 };
        QString caFile; ///< PEM; empty: the system's authorities
    };

    explicit QmNetworkAccessManager(Settings settings, QObject *parent = nullptr);
    ~QmNetworkAccessManager() override;

    const QmTraffic &traffic() const { return m_connections.traffic(); }

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    Settings m_settings;
    HttpConnections m_connections;
};

} // namespace wql
