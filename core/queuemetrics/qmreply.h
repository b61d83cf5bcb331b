// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/httpconnections.h"
#include "core/queuemetrics/httpreplyparser.h"
#include "core/queuemetrics/httprequest.h"

#include <QNetworkReply>
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
/// then nothing can be read; then the whole body. error() is that of the connection or of Qt's table for the
/// status.
class QmReply : public QNetworkReply {
    Q_OBJECT
public:
    /// bool: whether the last byte of the request was handed to the system, or may have been.
    static constexpr auto HandedOverAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 1);

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
    qint64 readData(char *to, qint64 most) override;

private:
    void openNew();
    void use(HttpConnectionPtr connection);
    void send();
    void onReceived();
    void onLost(NetworkError error, const QString &words);
    void onDeadline();
    void judge(HttpReplyParser::State state);
    void conclude(NetworkError error, const QString &words);
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

} // namespace wql
