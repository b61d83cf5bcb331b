// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "headless/sandbox/sandbox.h"
#include "tests/support/rununtil.h"

#include <QTcpSocket>
#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace wql {

/// A client that knows no HTTP rules of its own: it sends bytes and keeps what came back and how it ended.
class RawClient {
public:
    explicit RawClient(const Sandbox &sandbox)
    {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), sandbox.port());
        connected = runUntil([this] { return socket.state() == QAbstractSocket::ConnectedState; });
    }

    /// A POST of the JSON as the manual's example has it, percent-encoded whole.
    static QByteArray post(const QByteArray &json, const QByteArray &moreHead = {})
    {
        return postForm("COMMANDSTRING=" + json.toPercentEncoding(), moreHead);
    }

    static QByteArray postForm(const QByteArray &form, const QByteArray &moreHead = {})
    {
        return "POST /queuemetrics/jsonQLoaderApi.do HTTP/1.1\r\nHost: x\r\nAuthorization: Basic "
            + QByteArray("robot:robot").toBase64() + "\r\n" + moreHead
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + QByteArray::number(form.size()) + "\r\n\r\n" + form;
    }

    void send(const QByteArray &bytes) { socket.write(bytes); }

    /// Sends and takes the whole answer; its body. `head` has the rest.
    QByteArray ask(const QByteArray &bytes)
    {
        send(bytes);
        return takeReply() ? body : "(no answer)";
    }

    bool takeReply()
    {
        return runUntil([this] {
            received += socket.readAll();
            const qsizetype end = received.indexOf("\r\n\r\n");
            if (end < 0)
                return false;
            const qsizetype at = received.indexOf("Content-Length: ") + 16;
            const qsizetype length = received.mid(at, received.indexOf('\r', at) - at).toLongLong();
            if (received.size() < end + 4 + length)
                return false;
            head = received.left(end);
            body = received.mid(end + 4, length);
            received.remove(0, end + 4 + length);
            return true;
        });
    }

    bool waitForEnd()
    {
        const bool ended = runUntil([this] { return socket.state() == QAbstractSocket::UnconnectedState; });
        received += socket.readAll();
        return ended;
    }

    QTcpSocket socket;
    bool connected = false;
    QByteArray head;
    QByteArray body;
    QByteArray received; ///< not yet taken
};

/// How a connection ended; QTcpSocket reports FIN and RST alike.
struct ConnectionEnd {
    QByteArray received;
    bool ended = false;
    bool reset = false;
};

/// Sends the bytes on a connection of its own and waits for that to end.
inline ConnectionEnd endAfter(const Sandbox &sandbox, const QByteArray &bytes)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(sandbox.port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    ConnectionEnd end;
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && ::send(fd, bytes.constData(), size_t(bytes.size()), 0) == bytes.size()) {
        end.ended = QTest::qWaitFor([&] {
            char block[4096];
            const ssize_t count = ::recv(fd, block, sizeof block, MSG_DONTWAIT);
            if (count > 0)
                end.received.append(block, count);
            end.reset = count < 0 && errno == ECONNRESET;
            return count == 0 || end.reset;
        });
    }
    ::close(fd);
    return end;
}

inline QByteArray rowJson(int number)
{
    const QByteArray text = QByteArray::number(number);
    return R"({"timeId":"17)" + text.rightJustified(8, '0') + R"(","callId":"1795356298.)" + text
        + R"(","queue":"q1","agent":"Agent/101","verb":"CONNECT","parameters":["1","2","3","",""]})";
}

inline QByteArray insertAllJson(int rows, int first = 0)
{
    QByteArray json = R"({"commandId":"insertAll","version":"1.0","token":"","rows":[)";
    for (int i = 0; i < rows; ++i)
        json += (i > 0 ? "," : "") + rowJson(first + i);
    return json + "]}";
}

inline QByteArray checkRowJson(int number)
{
    return R"({"commandId":"checkRow","version":"1.0","token":"",)" + rowJson(number).mid(1);
}

} // namespace wql
