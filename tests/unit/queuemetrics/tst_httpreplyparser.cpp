// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/httpdate.h"
#include "core/queuemetrics/httpreplyparser.h"
#include "core/queuemetrics/replyfailure.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace wql;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = HttpReplyParser::State;
using Kind = ApiFailure::Kind;
using Error = QNetworkReply::NetworkError;

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
    void onlyWhatWasNotHandedOverIsSurelyNotProcessed_data();
    void onlyWhatWasNotHandedOverIsSurelyNotProcessed();
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

void TestHttpReplyParser::onlyWhatWasNotHandedOverIsSurelyNotProcessed_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("handedOver");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, Error error, bool handedOver, Kind kind) {
        QTest::newRow(name) << int(error) << handedOver << int(kind);
    };
    row("no such host", Error::HostNotFoundError, false, Kind::HostNotFound);
    row("refused", Error::ConnectionRefusedError, false, Kind::ConnectionRefused);
    row("no connection in time", Error::TimeoutError, false, Kind::ConnectTimeout);
    row("TLS", Error::SslHandshakeFailedError, false, Kind::TlsFailed);
    row("proxy down", Error::ProxyConnectionRefusedError, false, Kind::ProxyFailed);
    row("closed early", Error::RemoteHostClosedError, false, Kind::ConnectionLostEarly);
    row("network gone early", Error::UnknownNetworkError, false, Kind::ConnectionLostEarly);
    row("no answer", Error::TimeoutError, true, Kind::NoAnswer);
    row("closed", Error::RemoteHostClosedError, true, Kind::ConnectionLost);
    row("something else", Error::UnknownNetworkError, true, Kind::ConnectionLost);
    row("no HTTP", Error::ProtocolFailure, true, Kind::BadHttp);
    row("aborted", Error::OperationCanceledError, true, Kind::Aborted);
}

void TestHttpReplyParser::onlyWhatWasNotHandedOverIsSurelyNotProcessed()
{
    QFETCH(int, error);
    QFETCH(bool, handedOver);
    const Kind kind = kindOfError(Error(error), handedOver);
    QTEST(int(kind), "kind");
    QCOMPARE(processingOf(kind), handedOver ? Processing::Unknown : Processing::SurelyNot);
}

WQL_TEST(TestHttpReplyParser)
#include "tst_httpreplyparser.moc"
