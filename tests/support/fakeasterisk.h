// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QSet>
#include <QSslConfiguration>
#include <QTcpServer>

#include <memory>
#include <optional>
#include <vector>

class QTcpSocket;

namespace wql {

/// An Asterisk on loopback, as far as its manager interface shows: it answers what
/// tests/data/ami-transcripts.txt recorded of Asterisk 22, and misbehaves on request.
///
/// It has a parser of its own that takes bytes as Asterisk does (LF ends a line, the first of two headers
/// counts, an empty message is an error), so that what smuggles itself past ours shows up here as an action.
/// With a TLS configuration it is Asterisk's TLS port.
class FakeAsterisk : public QObject {
    Q_OBJECT
public:
    /// One action as Asterisk understood it; names in lower case.
    struct Action {
        QByteArray name;
        QHash<QByteArray, QByteArray> headers; ///< first of each name
        QByteArray text; ///< as it came, without the empty line
    };

    explicit FakeAsterisk(const QHostAddress &address = QHostAddress::LocalHost,
        const std::optional<QSslConfiguration> &tls = std::nullopt);
    /// With a certificate that only the authority of the tests (tests/data/tls/authority.pem) vouches for.
    static QSslConfiguration testTls();

    quint16 port() const { return m_server->serverPort(); }
    bool isListening() const { return m_server->isListening(); }
    /// No connection is accepted from now on; those that are open stay.
    void stopListening() { m_server->close(); }

    /// All actions of all connections in order, logins and logoffs too.
    const std::vector<Action> &actions() const { return m_actions; }
    /// Names of the actions, without Challenge, Login and Logoff.
    QList<QByteArray> deeds() const;
    int connections() const { return m_connections; }
    int openConnections() const { return m_open; }
    int mostOpenAtOnce() const { return m_mostOpen; }

    QByteArray greeting = "Asterisk Call Manager/11.0.0\r\n";
    QByteArray user = "quiet";
    QByteArray secret = "s3cret";
    int pieceBytes = 0; ///< answers come in pieces of this size; 0: whole
    QByteArray eventsBeforeAnswer; ///< blocks sent before each answer
    QByteArray eventsAfterLogin;
    int unknownActions = 0; ///< so many actions that are no login are answered as by an Asterisk that boots
    QSet<QByteArray> silentOn; ///< these actions are never answered (lower case)
    QSet<QByteArray> hangsUpOn; ///< at these actions the connection breaks instead of an answer
    QHash<QByteArray, QByteArray>
        answers; ///< lower-case action -> the block, without ActionID and empty line
    bool echoesActionId = true;

private:
    struct Client;

    void onConnection();
    void onBytes(Client *client);
    void take(Client *client, const QByteArray &text);
    QByteArray answerTo(Client *client, const Action &action);
    void send(Client *client, const QByteArray &bytes);

    std::unique_ptr<QTcpServer> m_server;
    std::vector<Action> m_actions;
    int m_connections = 0;
    int m_open = 0;
    int m_mostOpen = 0;
};

} // namespace wql
