// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/httpconnection.h"
#include "core/queuemetrics/httpreplyparser.h"
#include "core/queuemetrics/servertext.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <ctime>

namespace tst_httpreplyparser {

using namespace wql;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = HttpReplyParser::State;
using Kind = ApiFailure::Kind;
using Error = QAbstractSocket::SocketError;

namespace {

// As the manual prints it (3.2).
const QByteArray manualReply
    = "HTTP/1.1 200 OK\r\nServer: Apache-Coyote/1.1\r\n"
      "Set-Cookie: JSESSIONID=F517168E427059693B73; Path=/queuemetrics/; HttpOnly\r\n"
      "Content-Type: application/json; encoding=\"UTF-8\"; charset=ISO-8859-1\r\n"
      "Content-Length: 9\r\nDate: Thu, 07 Aug 2014 09:50:27 GMT\r\nConnection: close\r\n\r\n"
      "{\"a\":\"b\"}";

} // namespace

class TestHttpReplyParser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void howAReplyIsCutDoesNotMatter();
    void eachByteCountsTowardsTheEnd();
    void aConnectionIsKeptUnlessItIsSaidToClose_data();
    void aConnectionIsKeptUnlessItIsSaidToClose();
    void aTrailerHasABound();
    void datesAreReadAsServersSendThem();
    void aDateIsReadInAnyZone();
    void whatFailsBeforeARequestIsSurelyNotProcessed_data();
    void whatFailsBeforeARequestIsSurelyNotProcessed();
    void whatFailsBehindARequestIsNotKnown();
};

void TestHttpReplyParser::howAReplyIsCutDoesNotMatter()
{
    const QByteArray chunked
        = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
          "4;x\r\n{\"a\"\r\n5\r\n:\"b\"}\r\n0\r\nX: y\r\n\r\n";
    for (const QByteArray &reply : { manualReply, chunked, QByteArray(manualReply).replace("\r\n", "\n") }) {
        for (qsizetype piece = 1; piece <= reply.size(); ++piece) {
            HttpReplyParser parser;
            for (qsizetype at = 0; at < reply.size(); at += piece)
                parser.feed(QByteArrayView(reply).sliced(at, std::min(piece, reply.size() - at)));
            QCOMPARE(parser.state(), State::Complete);
            QCOMPARE(parser.status(), 200);
            QCOMPARE(parser.body(), QByteArray("{\"a\":\"b\"}"));
        }
    }
}

void TestHttpReplyParser::eachByteCountsTowardsTheEnd()
{
    HttpReplyParser parser;
    for (qsizetype at = 0; at + 1 < manualReply.size(); ++at) {
        const State state = parser.feed(QByteArrayView(manualReply).sliced(at, 1));
        QVERIFY(state == State::Head || state == State::Length);
    }
    QCOMPARE(parser.end(), State::Length);
}

void TestHttpReplyParser::aConnectionIsKeptUnlessItIsSaidToClose_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("kept");
    QTest::newRow("1.1") << QByteArray("HTTP/1.1 200 OK") << true;
    QTest::newRow("1.1, close") << QByteArray("HTTP/1.1 200 OK\r\nconnection: Close") << false;
    QTest::newRow("1.1, close in a list") << QByteArray("HTTP/1.1 200 OK\r\nConnection: TE, close") << false;
    QTest::newRow("1.1, close in a second header")
        << QByteArray("HTTP/1.1 200\r\nConnection: TE\r\nConnection: close") << false;
    QTest::newRow("1.0") << QByteArray("HTTP/1.0 200 OK") << false;
    QTest::newRow("1.0, keep-alive") << QByteArray("HTTP/1.0 200 OK\r\nConnection: keep-alive") << true;
}

void TestHttpReplyParser::aConnectionIsKeptUnlessItIsSaidToClose()
{
    QFETCH(QByteArray, head);
    HttpReplyParser parser;
    QCOMPARE(parser.feed(head + "\r\nContent-Length: 0\r\n\r\n"), State::Complete);
    QTEST(parser.keepsConnection(), "kept");
}

void TestHttpReplyParser::aTrailerHasABound()
{
    HttpReplyParser parser;
    parser.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n");
    QCOMPARE(parser.feed(QByteArray("X: y\r\n").repeated(20'000)), State::Broken);
}

void TestHttpReplyParser::datesAreReadAsServersSendThem()
{
    QCOMPARE(httpDate("Thu, 07 Aug 2014 09:36:37 GMT"), std::optional(std::chrono::seconds{ 1407404197 }));
    QVERIFY(!httpDate("Do, 07 Aug 2014 09:36:37 GMT"));
    QVERIFY(!httpDate("2014-08-07T09:36:37Z"));
    QVERIFY(!httpDate(""));
    QCOMPARE(retryAfter("Thu, 07 Aug 2014 09:36:37 GMT", 1407404190s), std::optional(7s));
}

void TestHttpReplyParser::aDateIsReadInAnyZone()
{
    // In Berlin the clock never shows 02:30 on that day.
    qputenv("TZ", "Europe/Berlin");
    ::tzset();
    const auto date = httpDate("Sun, 30 Mar 2025 02:30:00 GMT");
    qputenv("TZ", "UTC");
    ::tzset();
    QCOMPARE(date, std::optional(std::chrono::seconds{ 1743301800 }));
}

void TestHttpReplyParser::whatFailsBeforeARequestIsSurelyNotProcessed_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("directly");
    QTest::addColumn<int>("throughAProxy");
    const auto row = [](const char *name, Error error, Kind directly, Kind throughAProxy) {
        QTest::newRow(name) << int(error) << int(directly) << int(throughAProxy);
    };
    row("no such host", Error::HostNotFoundError, Kind::HostNotFound, Kind::HostNotFound);
    row("refused", Error::ConnectionRefusedError, Kind::ConnectionRefused, Kind::ProxyFailed);
    row("unreachable", Error::NetworkError, Kind::ConnectionRefused, Kind::ProxyFailed);
    row("no connection in time", Error::SocketTimeoutError, Kind::ConnectTimeout, Kind::ConnectTimeout);
    row("TLS", Error::SslHandshakeFailedError, Kind::TlsFailed, Kind::TlsFailed);
    row("proxy down", Error::ProxyConnectionRefusedError, Kind::ProxyFailed, Kind::ProxyFailed);
    row("proxy unknown", Error::ProxyNotFoundError, Kind::ProxyFailed, Kind::ProxyFailed);
    row("closed early", Error::RemoteHostClosedError, Kind::ConnectionLostEarly, Kind::ProxyFailed);
    row("something else", Error::UnknownSocketError, Kind::ConnectionLostEarly, Kind::ProxyFailed);
}

void TestHttpReplyParser::whatFailsBeforeARequestIsSurelyNotProcessed()
{
    QFETCH(int, error);
    const Kind directly = kindOfOpening(Error(error), false);
    const Kind throughAProxy = kindOfOpening(Error(error), true);
    QTEST(int(directly), "directly");
    QTEST(int(throughAProxy), "throughAProxy");
    QCOMPARE(processingOf(directly), Processing::SurelyNot);
    QCOMPARE(processingOf(throughAProxy), Processing::SurelyNot);
}

void TestHttpReplyParser::whatFailsBehindARequestIsNotKnown()
{
    for (const Kind kind : { Kind::NoAnswer, Kind::ConnectionLost, Kind::BadHttp, Kind::Aborted })
        QCOMPARE(processingOf(kind), Processing::Unknown);
}

WQL_TEST(TestHttpReplyParser)

} // namespace tst_httpreplyparser

#include "tst_httpreplyparser.moc"
