// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/fakeasterisk.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

#include <testpaths.h>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

const QByteArray challengeText = "206672786";

FakeAsterisk::Action parsed(const QByteArray &text)
{
    FakeAsterisk::Action action;
    action.text = text;
    for (QByteArray line : text.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        QByteArray value = line.mid(colon + 1);
        while (value.startsWith(' '))
            value.remove(0, 1);
        const QByteArray name = line.left(colon).toLower();
        if (!action.headers.contains(name))
            action.headers.insert(name, value);
    }
    action.name = action.headers.value("action").toLower();
    return action;
}

QByteArray defaultAnswer(const QByteArray &action)
{
    static const QHash<QByteArray, QByteArray> known{
        { "ping", "Ping: Pong\r\nTimestamp: 1795358052.446870\r\n" },
        { "queueadd", "Message: Added interface to queue\r\n" },
        { "queueremove", "Message: Removed interface from queue\r\n" },
        { "queuepause", "Message: Interface paused successfully\r\n" },
        { "queuepenalty", "Message: Interface penalty set successfully\r\n" },
        { "queuememberringinuse", "Message: Interface ringinuse set successfully\r\n" },
        { "queuelog", "Message: Event added successfully\r\n" },
        { "originate", "Message: Originate successfully queued\r\n" },
        { "redirect", "Message: Redirect successful\r\n" },
        { "hangup", "Message: Channel Hungup\r\n" },
        { "atxfer", "Message: Atxfer successfully queued\r\n" },
        { "queuestatus", "EventList: start\r\nMessage: Queue status will follow\r\n" },
        { "queuesummary", "EventList: start\r\nMessage: Queue summary will follow\r\n" },
    };
    return known.value(action);
}

} // namespace

struct FakeAsterisk::Client {
    QTcpSocket *socket = nullptr;
    QByteArray received;
    bool isLoggedIn = false;
    bool isClosing = false;
};

FakeAsterisk::FakeAsterisk(const QHostAddress &address, const std::optional<QSslConfiguration> &tls)
    : m_server(std::make_unique<QTcpServer>())
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FakeAsterisk::onConnection);
    m_server->listen(address);
}

QList<QByteArray> FakeAsterisk::deeds() const
{
    QList<QByteArray> names;
    for (const Action &action : m_actions) {
        if (action.name != "login" && action.name != "logoff" && action.name != "challenge")
            names.append(action.name);
    }
    return names;
}

QSslConfiguration FakeAsterisk::testTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QFile key(u"" WQL_TEST_DATA "/tls/key.pem"_s);
    if (key.open(QIODevice::ReadOnly))
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(u"" WQL_TEST_DATA "/tls/good.pem"_s));
    return tls;
}

void FakeAsterisk::onConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        m_mostOpen = qMax(m_mostOpen, ++m_open);
        auto client = std::make_shared<Client>();
        client->socket = socket;
        connect(socket, &QTcpSocket::readyRead, this, [this, client] { onBytes(client.get()); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
        send(client.get(), greeting);
    }
}

void FakeAsterisk::onBytes(Client *client)
{
    client->received += client->socket->readAll();
    // An empty line ends a message; CR before LF belongs to the line's end.
    qsizetype begin = 0;
    qsizetype line = 0;
    QByteArray &all = client->received;
    for (qsizetype end = all.indexOf('\n'); end >= 0 && !client->isClosing; end = all.indexOf('\n', line)) {
        const QByteArray text = all.mid(line, end - line);
        line = end + 1;
        if (!text.isEmpty() && text != "\r")
            continue;
        take(client, all.mid(begin, line - begin));
        begin = line;
    }
    all.remove(0, begin);
}

void FakeAsterisk::take(Client *client, const QByteArray &text)
{
    const Action action = parsed(text);
    m_actions.push_back(action);
    if (hangsUpOn.contains(action.name)) {
        client->isClosing = true;
        client->socket->abort();
        return;
    }
    if (silentOn.contains(action.name))
        return;
    QByteArray id;
    if (echoesActionId && action.headers.contains("actionid"))
        id = "ActionID: " + action.headers.value("actionid") + "\r\n";
    const QByteArray answer = answerTo(client, action);
    const qsizetype firstLine = answer.indexOf('\n') + 1;
    const bool isLogin = action.name == "login";
    send(client,
        (isLogin ? QByteArray() : eventsBeforeAnswer) + answer.left(firstLine) + id + answer.mid(firstLine)
            + "\r\n" + (isLogin ? eventsAfterLogin : QByteArray()));
    if (client->isClosing)
        client->socket->disconnectFromHost();
}

QByteArray FakeAsterisk::answerTo(Client *client, const Action &action)
{
    const auto error = [](const QByteArray &message) -> QByteArray {
        return "Response: Error\r\nMessage: " + message + "\r\n";
    };
    if (action.name.isEmpty())
        return error("Missing action in request");
    if (action.name == "logoff") {
        client->isClosing = true;
        return "Response: Goodbye\r\nMessage: Thanks for all the fish.\r\n";
    }
    if (action.name == "challenge")
        return "Response: Success\r\nChallenge: " + challengeText + "\r\n";
    if (action.name == "login") {
        const QByteArray key
            = QCryptographicHash::hash(challengeText + secret, QCryptographicHash::Md5).toHex();
        const bool knows = action.headers.contains("key") ? action.headers.value("key") == key
                                                          : action.headers.value("secret") == secret;
        client->isLoggedIn = knows && action.headers.value("username") == user;
        client->isClosing = !client->isLoggedIn;
        return client->isLoggedIn ? QByteArray("Response: Success\r\nMessage: Authentication accepted\r\n")
                                  : error("Authentication failed");
    }
    if (!client->isLoggedIn)
        return error("Permission denied");
    if (answers.contains(action.name))
        return answers.value(action.name);
    QByteArray known = defaultAnswer(action.name);
    if (action.name == "queuepause" && action.headers.value("paused") == "false")
        known.replace("paused", "unpaused");
    if (known.isEmpty() || unknownActions > 0) {
        --unknownActions;
        return error("Invalid/unknown command: " + action.headers.value("action")
            + ". Use Action: ListCommands to show available commands.");
    }
    return "Response: Success\r\n" + known;
}

void FakeAsterisk::send(Client *client, const QByteArray &bytes)
{
    const qsizetype piece = pieceBytes > 0 ? pieceBytes : qMax<qsizetype>(bytes.size(), 1);
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        client->socket->write(bytes.mid(at, piece));
        client->socket->flush();
    }
}

} // namespace wql
