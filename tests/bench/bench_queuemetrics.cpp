// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
// What one row and one call cost. The server is a child process, so that the CPU counted is the client's.
#include "core/queuemetrics/qmclient.h"
#include "core/queuemetrics/rowencoder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <string>

using namespace wql;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsInBatch = 500;

QueueLogRowView typicalRow()
{
    return { "1404811371", "1404811371.4711", "support-de", "SIP/agent-1042", "COMPLETECALLER",
        { "12", "184", "1", "", "" } };
}

double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

/// Answers each request by OK until the client goes.
[[noreturn]] void serve(int listener)
{
    const int client = ::accept(listener, nullptr, nullptr);
    const int on = 1;
    ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const std::string json
        = R"({"commandId":"insertAll","version":"1.0","resultStatus":"OK","result":"500"})";
    const std::string reply = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + std::to_string(json.size()) + "\r\n\r\n" + json;
    std::string received;
    std::array<char, 262144> block;
    for (;;) {
        const ssize_t bytes = ::read(client, block.data(), block.size());
        if (bytes <= 0)
            std::_Exit(0);
        received.append(block.data(), size_t(bytes));
        const size_t head = received.find("\r\n\r\n");
        const size_t length = received.find("Content-Length: ");
        if (head == std::string::npos
            || received.size() < head + 4 + std::stoul(received.substr(length + 16, 12)))
            continue;
        received.clear();
        if (::write(client, reply.data(), reply.size()) < 0)
            std::_Exit(1);
    }
}

quint16 startServer()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(listener, reinterpret_cast<sockaddr *>(&address), size);
    ::listen(listener, 1);
    ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    if (::fork() == 0)
        serve(listener);
    ::close(listener);
    return ntohs(address.sin_port);
}

void benchRows(QTextStream &out)
{
    constexpr int rounds = 2000;
    std::string rows;
    const double before = cpuSeconds();
    for (int round = 0; round < rounds; ++round) {
        rows.clear();
        for (int i = 0; i < rowsInBatch; ++i)
            appendEncodedRow(rows, typicalRow(), 3600);
    }
    out << "row encoded: " << (cpuSeconds() - before) * 1e9 / (rounds * rowsInBatch) << " ns CPU, "
        << rows.size() / rowsInBatch << " bytes\n";
}

class Sender : public QObject {
public:
    Sender(quint16 port, QByteArray body, int calls)
        : m_client(targetAt(port), Secret("secret"))
        , m_body(std::move(body))
        , m_left(calls)
    {
    }
    void sendNext()
    {
        QmCall *call = m_client.post(QmCommand::InsertAll, m_body);
        connect(call, &QmCall::finished, this, [this, call](const QmCallResult &result) {
            call->deleteLater();
            if (!result.answer)
                qFatal("failed: %s", qPrintable(result.answer.error().words));
            if (--m_left > 0)
                sendNext();
            else
                QCoreApplication::exit();
        });
    }
    const QmTraffic &traffic() const { return m_client.traffic(); }

private:
    static Target targetAt(quint16 port)
    {
        Target target;
        target.url = QUrl(u"http://127.0.0.1:%1/queuemetrics"_s.arg(port));
        target.user = u"robot"_s;
        return target;
    }

    QmClient m_client;
    QByteArray m_body;
    int m_left;
};

void benchCalls(QTextStream &out, quint16 port, const QByteArray &body, int calls)
{
    Sender sender(port, body, calls);
    QElapsedTimer timer;
    timer.start();
    const double before = cpuSeconds();
    sender.sendNext();
    QCoreApplication::exec();
    const double cpu = cpuSeconds() - before;
    out << "calls of " << body.size() << " bytes: " << qint64(calls * 1e9 / double(timer.nsecsElapsed()))
        << " a second, " << cpu * 1e6 / calls << " us CPU each, " << sender.traffic().connections
        << " connection(s)\n";
}

} // namespace

int main(int argc, char **argv)
{
    const quint16 ports[] = { startServer(), startServer() };
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    benchRows(out);
    std::string rows;
    for (int i = 0; i < rowsInBatch; ++i) {
        rows += i > 0 ? encodedRowSeparator : std::string_view();
        appendEncodedRow(rows, typicalRow(), 0);
    }
    benchCalls(out, ports[0], checkHwmBody({}), 20000);
    benchCalls(out, ports[1], insertAllBody({}, rows), 20000);
}
