// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/sandbox/rawclient.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace tst_sandboxprotocol {

using namespace wql;
using namespace Qt::StringLiterals;

class TestSandboxProtocol : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theManualsExampleIsAnsweredByteForByte();
    void theManualsRowsArriveWithEmptyStringsForMissingParameters();
    void insertAllCanAnswerUnderItsOwnName();
    void checkRowCountsEqualRows();
    void aHeartbeatLiftsTheMarkAndIsNoRow();
    void anUnknownTokenIsRefusedInTheManualsWords();
    void wrongCredentialsGet401WithoutAChallenge();
    void aUserWithoutTheKeyIsRefused();
    void formsAreDecodedInTheChosenCharset_data();
    void formsAreDecodedInTheChosenCharset();
    void mistakesOfAClientAreRefused_data();
    void mistakesOfAClientAreRefused();
    void aTooLargeFormHasNoCommand();
    void chunksAndExpectationsAreUnderstood();
    void requestsSentAheadAreAnsweredInOrder();
    void whatIsNoHttpIsAnsweredAndEnded_data();
    void whatIsNoHttpIsAnsweredAndEnded();
    void actionsAreRepeatedUntilTheirResultComes();
    void rowsInAFileAreThereAfterARestart();
    void aHundredThousandRowsAreKeptInOrder();
};

void TestSandboxProtocol::theManualsExampleIsAnsweredByteForByte()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    const QByteArray question = R"({"commandId":"checkHWM","version":"1.0","token":""})";
    QCOMPARE(client.ask(RawClient::post(question)),
        R"({"commandId":"checkHWM","version":"1.0","resultStatus":"OK","result":null,"token":null,"name":"Check High WaterMark"})"
        "\r\n"_ba);
    QVERIFY(client.head.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(client.head.contains("\r\nContent-Length: 119\r\n")); // the manual, 3.2
    QVERIFY(client.head.contains(
        "\r\nContent-Type: application/json; encoding=\"UTF-8\"; charset=ISO-8859-1\r\n"));
    QVERIFY(client.head.contains("\r\nSet-Cookie: JSESSIONID="));
    sandbox.insertRows(u"queuemetrics"_s, {}, { { "1379435567", "a", "b", "c", "d", {} } });
    QCOMPARE(client.ask(RawClient::post(question)),
        R"({"commandId":"checkHWM","version":"1.0","resultStatus":"OK","result":"1379435567","token":null,"name":"Check High WaterMark"})"
        "\r\n"_ba);
    QVERIFY(client.head.contains("\r\nContent-Length: 127\r\n"));
}

void TestSandboxProtocol::theManualsRowsArriveWithEmptyStringsForMissingParameters()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    QSignalSpy committed(&sandbox, &Sandbox::rowsCommitted);
    RawClient client(sandbox);
    QCOMPARE(client.ask(RawClient::postForm(R"(COMMANDSTRING={
  "commandId": "insertAll",
  "version": "1.0",
  "token": "",

  "rows": [
    {
      "timeId": "1234",
      "callId": "aaa.bbb",
      "queue": "q1",
      "agent": "a101",
      "verb": "XXX",
      "parameters": [ "1", "2", "3", "4", "5" ]
    },
    {
      "timeId": "1235",
      "callId": "aaa.bbb",
      "queue": "q1",
      "agent": "a101",
      "verb": "XXX"
    }
  ]
})")),
        R"({"commandId":"insertRow","version":"1.0","resultStatus":"OK","result":"2","token":null,"name":"Insert Row"})"
        "\r\n"_ba);
    const std::vector<QueueLogRow> expected{ { "1234", "aaa.bbb", "q1", "a101", "XXX",
                                                 { "1", "2", "3", "4", "5" } },
        { "1235", "aaa.bbb", "q1", "a101", "XXX", { "", "", "", "", "" } } };
    QVERIFY(sandbox.rows(u"queuemetrics"_s, {}) == expected);
    QCOMPARE(committed.size(), 1);
    QCOMPARE(sandbox.requestCount(u"insertAll"_s), 1);
}

void TestSandboxProtocol::insertAllCanAnswerUnderItsOwnName()
{
    SandboxSettings settings;
    settings.insertAllAnswersAsInsertRow = false;
    Sandbox sandbox(settings);
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    QVERIFY(client.ask(RawClient::post(insertAllJson(1))).startsWith(R"({"commandId":"insertAll")"));
    QVERIFY(client.body.contains(R"("name":"Insert All")"));
}

void TestSandboxProtocol::checkRowCountsEqualRows()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    client.ask(RawClient::post(insertAllJson(3)));
    client.ask(RawClient::post(insertAllJson(1, 1)));
    QVERIFY(client.ask(RawClient::post(checkRowJson(1))).contains(R"("result":"2")"));
    QVERIFY(client.body.contains(R"("name":"Check Existing Row")"));
    QVERIFY(client.ask(RawClient::post(checkRowJson(2))).contains(R"("result":"1")"));
    QVERIFY(client.ask(RawClient::post(checkRowJson(3))).contains(R"("result":"0")"));
}

void TestSandboxProtocol::aHeartbeatLiftsTheMarkAndIsNoRow()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    client.ask(RawClient::post(insertAllJson(1)));
    client.ask(
        RawClient::post(R"({"commandId":"checkHb","version":"1.0","token":"","timeId":"1900000000"})"));
    QVERIFY(client.body.contains(R"("name":"Check Heartbeat")"));
    QVERIFY(client.ask(RawClient::post(R"({"commandId":"checkHWM","version":"1.0","token":""})"))
                .contains(R"("result":"1900000000")"));
    QCOMPARE(sandbox.rowCount(u"queuemetrics"_s, {}), 1);
    QCOMPARE(sandbox.heartbeatCount(u"queuemetrics"_s, {}), 1);
}

void TestSandboxProtocol::anUnknownTokenIsRefusedInTheManualsWords()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    QVERIFY(client.ask(RawClient::post(R"({"commandId":"checkHWM","version":"1.0","token":"P001"})"))
                .contains(R"("resultStatus":"KO: Empty partition found for token: P001")"));
}

void TestSandboxProtocol::wrongCredentialsGet401WithoutAChallenge()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    client.ask(
        RawClient::post(insertAllJson(1)).replace(QByteArray("robot:robot").toBase64(), "cm9ib3Q6eA=="));
    QVERIFY(client.head.startsWith("HTTP/1.1 401 "));
    QVERIFY(!client.head.toLower().contains("www-authenticate"));
    QCOMPARE(sandbox.requestCount(), 0);
}

void TestSandboxProtocol::aUserWithoutTheKeyIsRefused()
{
    SandboxSettings settings;
    settings.contexts.front().users.front().mayLoad = false;
    Sandbox sandbox(settings);
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    QVERIFY(client.ask(RawClient::post(insertAllJson(1)))
                .contains(R"("resultStatus":"KO: User robot does not hold)"));
    QCOMPARE(sandbox.rowCount(u"queuemetrics"_s, {}), 0);
}

void TestSandboxProtocol::formsAreDecodedInTheChosenCharset_data()
{
    QTest::addColumn<int>("charset");
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QString>("text");
    const int latin1 = int(SandboxCharset::Latin1);
    const int utf8 = int(SandboxCharset::Utf8);
    QTest::newRow("a plus is a blank") << latin1 << "a+b"_ba << u"a b"_s;
    QTest::newRow("an escaped plus is a plus") << latin1 << "a%2Bb%26%25"_ba << u"a+b&%"_s;
    QTest::newRow("UTF-8 read as Latin-1 is two letters") << latin1 << "%C3%A9"_ba << u"Ã©"_s;
    QTest::newRow("Latin-1") << latin1 << "%e9"_ba << u"é"_s;
    QTest::newRow("UTF-8") << utf8 << "%C3%A9"_ba << u"é"_s;
    QTest::newRow("Latin-1 read as UTF-8 is a replacement") << utf8 << "%e9"_ba << u"\ufffd"_s;
    QTest::newRow("JSON's own escapes need no charset") << latin1 << "%5Cu20ac"_ba << u"€"_s;
}

void TestSandboxProtocol::formsAreDecodedInTheChosenCharset()
{
    QFETCH(int, charset);
    QFETCH(QByteArray, encoded);
    QFETCH(QString, text);
    SandboxSettings settings;
    settings.charset = SandboxCharset(charset);
    Sandbox sandbox(settings);
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    const QByteArray json = insertAllJson(1).replace("CONNECT", "VERB").toPercentEncoding();
    client.ask(
        RawClient::postForm("x=1&COMMANDSTRING=" + QByteArray(json).replace("VERB", encoded) + "&y=2"));
    QCOMPARE(sandbox.rowCount(u"queuemetrics"_s, {}), 1);
    QCOMPARE(QString::fromStdString(sandbox.rows(u"queuemetrics"_s, {}).front().verb), text);
}

void TestSandboxProtocol::mistakesOfAClientAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << "hello"_ba;
    QTest::newRow("unknown command") << R"({"commandId":"dropAll","version":"1.0","token":""})"_ba;
    QTest::newRow("no version") << R"({"commandId":"checkHWM","token":""})"_ba;
    QTest::newRow("no token") << R"({"commandId":"checkHWM","version":"1.0"})"_ba;
    QTest::newRow("a number as timeId") << insertAllJson(1).replace("\"1700000000\"", "1700000000");
    QTest::newRow("a word as timeId") << insertAllJson(1).replace("1700000000", "now");
    QTest::newRow("a sixth parameter") << insertAllJson(1).replace(R"("",""])", R"("","",""])");
    QTest::newRow("no verb") << insertAllJson(2).replace(R"("verb":"CONNECT",)", "");
    QTest::newRow("no rows") << R"({"commandId":"insertAll","version":"1.0","token":""})"_ba;
    QTest::newRow("a result of another command")
        << R"({"commandId":"checkFb","version":"1.0","token":"","results":[{"commandId":"checkFb"}]})"_ba;
}

void TestSandboxProtocol::mistakesOfAClientAreRefused()
{
    QFETCH(QByteArray, json);
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    QVERIFY2(client.ask(RawClient::post(json)).contains(R"("resultStatus":"KO: )"), client.body.constData());
    QCOMPARE(sandbox.rowCount(u"queuemetrics"_s, {}), 0);
}

void TestSandboxProtocol::aTooLargeFormHasNoCommand()
{
    SandboxSettings settings;
    settings.formLimit = 10000;
    Sandbox sandbox(settings);
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    QVERIFY(client.ask(RawClient::post(insertAllJson(100))).contains(R"("resultStatus":"KO: null")"));
    QVERIFY(client.ask(RawClient::post(insertAllJson(10))).contains(R"("result":"10")"));
    QCOMPARE(sandbox.requestCount(), 2);
    QCOMPARE(sandbox.requestCount(u"insertAll"_s), 1);
    QCOMPARE(sandbox.rowCount(u"queuemetrics"_s, {}), 10);
}

void TestSandboxProtocol::chunksAndExpectationsAreUnderstood()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    const QByteArray whole = RawClient::post(insertAllJson(2), "Expect: 100-continue\r\n");
    const qsizetype bodyAt = whole.indexOf("\r\n\r\n") + 4;
    client.send(whole.left(bodyAt));
    QVERIFY(runUntil([&] {
        client.received += client.socket.readAll();
        return client.received == "HTTP/1.1 100 Continue\r\n\r\n";
    }));
    client.received.clear();
    QVERIFY(client.ask(whole.mid(bodyAt)).contains(R"("result":"2")"));
    QByteArray chunked = whole.left(bodyAt);
    chunked.replace("Expect: 100-continue\r\n", "");
    const qsizetype length = chunked.indexOf("Content-Length");
    chunked = chunked.left(length) + "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray body = whole.mid(bodyAt);
    chunked += "a;name=value\r\n" + body.left(10) + "\r\n" + QByteArray::number(body.size() - 10, 16) + "\r\n"
        + body.mid(10) + "\r\n0\r\nTrailer: x\r\n\r\n";
    for (const char byte : std::as_const(chunked))
        client.send(QByteArray(1, byte));
    QVERIFY(client.takeReply());
    QVERIFY(client.body.contains(R"("result":"2")"));
    QCOMPARE(sandbox.rowCount(u"queuemetrics"_s, {}), 4);
}

void TestSandboxProtocol::requestsSentAheadAreAnsweredInOrder()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    for (int rows = 1; rows <= 20; ++rows)
        client.send(RawClient::post(insertAllJson(rows)));
    for (int rows = 1; rows <= 20; ++rows) {
        QVERIFY(client.takeReply());
        QVERIFY(client.body.contains("\"result\":\"" + QByteArray::number(rows) + '"'));
    }
}

void TestSandboxProtocol::whatIsNoHttpIsAnsweredAndEnded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("rubbish") << "hello\r\n\r\n"_ba
                             << "400"_ba;
    QTest::newRow("a line that ends in LF") << "GET / HTTP/1.1\nHost: x\r\n\r\n"_ba
                                            << "400"_ba;
    QTest::newRow("an endless head") << QByteArray(100000, 'x') << "431"_ba;
    QTest::newRow("a negative length") << "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"_ba
                                       << "400"_ba;
    QTest::newRow("two lengths") << "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"_ba
                                 << "400"_ba;
    QTest::newRow("a length and chunks")
        << "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"_ba
        << "400"_ba;
    QTest::newRow("too much, announced") << "POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n"_ba
                                         << "413"_ba;
}

void TestSandboxProtocol::whatIsNoHttpIsAnsweredAndEnded()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    client.send(bytes);
    QVERIFY(client.waitForEnd());
    QVERIFY2(client.received.startsWith("HTTP/1.1 " + status), client.received.constData());
    QTRY_COMPARE(sandbox.openConnections(), 0);
}

void TestSandboxProtocol::actionsAreRepeatedUntilTheirResultComes()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    sandbox.queueFeedback(
        u"queuemetrics"_s, {}, { u"7"_s, u"localhost"_s, 5038, { u"Action: Ping\r\n\r\n"_s } });
    RawClient client(sandbox);
    const QByteArray poll = R"({"commandId":"checkFb","version":"1.0","token":"","results":[]})";
    for (int i = 0; i < 2; ++i) {
        QVERIFY(client.ask(RawClient::post(poll)).contains(R"("name":"Check Feedback")"));
        QVERIFY(client.body.contains(
            R"("actions":[{"actions":["Action: Ping\r\n\r\n"],"host":"localhost","id":"7","port":5038}])"));
    }
    QByteArray answer = poll;
    answer.replace("[]",
        R"([{"commandId":"checkFbResCon","version":"1.0","token":"","id":"7","resultStatus":"OK","result":"Pong"}])");
    QVERIFY(client.ask(RawClient::post(answer)).contains(R"("actions":[])"));
    const std::vector<SandboxActionResult> expected{ { u"7"_s, u"OK"_s, u"Pong"_s } };
    QVERIFY(sandbox.feedbackResults(u"queuemetrics"_s, {}) == expected);
}

void TestSandboxProtocol::rowsInAFileAreThereAfterARestart()
{
    const QTemporaryDir folder;
    SandboxSettings settings;
    settings.database = folder.filePath(u"rows.sqlite"_s);
    for (int run = 1; run <= 2; ++run) {
        Sandbox sandbox(settings);
        QVERIFY(sandbox.listen());
        RawClient client(sandbox);
        client.ask(RawClient::post(insertAllJson(3)));
        QCOMPARE(sandbox.rows(u"queuemetrics"_s, {}).size(), size_t(3 * run));
        QVERIFY(client.ask(RawClient::post(checkRowJson(0)))
                    .contains("\"result\":\"" + QByteArray::number(run) + '"'));
    }
}

void TestSandboxProtocol::aHundredThousandRowsAreKeptInOrder()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    QElapsedTimer timer;
    qint64 spent = 0;
    for (int first = 0; first < 100000; first += 500) {
        const QByteArray request = RawClient::post(insertAllJson(500, first));
        timer.start();
        QVERIFY(client.ask(request).contains(R"("result":"500")"));
        spent += timer.nsecsElapsed();
    }
    qInfo("%.2f ms for insertAll of 500 rows, the way included", double(spent) / 200 / 1e6);
    const std::vector<QueueLogRow> rows = sandbox.rows(u"queuemetrics"_s, {});
    QCOMPARE(rows.size(), size_t(100000));
    for (size_t i = 0; i < rows.size(); ++i)
        QCOMPARE(rows[i].callId, "1795356298." + std::to_string(i));
    QVERIFY(client.ask(RawClient::post(checkRowJson(99999))).contains(R"("result":"1")"));
}

WQL_TEST(TestSandboxProtocol)

} // namespace tst_sandboxprotocol

#include "tst_sandboxprotocol.moc"
