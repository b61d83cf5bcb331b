// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/sandbox/rawclient.h"

#include <QSignalSpy>

namespace tst_sandboxfaults {

using namespace wql;
using namespace Qt::StringLiterals;

class TestSandboxFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextThatIsNoFaultIsRefused_data();
    void aTextThatIsNoFaultIsRefused();
    void whatIsSaidAboutStoringBeatsWhatAnAnswerImplies();
    void aPlanIsUsedUpInOrderWithinItsScope();
    void theSameSeedGivesTheSameFaults();
    void aMixIsReadFromTheCommandLine();
    void connectionsEndAsAsked_data();
    void connectionsEndAsAsked();
    void answersAreAsAsked_data();
    void answersAreAsAsked();
    void aLateCommitComesAfterTheClientHasGone();
    void aDelayedCommitComesThoughTheClientHasGone();
    void aBlackHoleSaysNothing();
    void anAnswerTrickles();
    void aHugeAnswerIsFiftyMegabytes();
    void onlyLargeRequestsMeetAFaultAboveTheirSize();
};

void TestSandboxFaults::aTextThatIsNoFaultIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : { u""_s, u"drop-sometimes"_s, u"partial"_s, u"partial=x"_s,
             u"delay-before=-1"_s, u"99"_s, u"drop-after=3"_s, u"503=1\r\nX: y"_s, u"503+"_s })
        QTest::addRow("%s", qPrintable(text.simplified())) << text;
}

void TestSandboxFaults::aTextThatIsNoFaultIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Fault::fromText(text));
}

void TestSandboxFaults::whatIsSaidAboutStoringBeatsWhatAnAnswerImplies()
{
    QCOMPARE(Fault::fromText(u"503"_s)->stores, Fault::Stores::Nothing);
    QCOMPARE(Fault::fromText(u"500"_s)->stores, Fault::Stores::Everything);
    QCOMPARE(Fault::fromText(u"stored+503"_s)->stores, Fault::Stores::Everything);
    QCOMPARE(Fault::fromText(u"503+partial=3"_s)->stores, Fault::Stores::Prefix);
    QCOMPARE(Fault::fromText(u"partial=3+503"_s)->stores, Fault::Stores::Prefix);
}

void TestSandboxFaults::aPlanIsUsedUpInOrderWithinItsScope()
{
    FaultScript script;
    const FaultScope inserts{ {}, {}, u"insertAll"_s };
    script.plan({ *Fault::fromText(u"none"_s), inserts, 1 });
    script.plan({ *Fault::fromText(u"503"_s), inserts, 2 });
    script.plan({ *Fault::fromText(u"404"_s), { {}, u"trix"_s, {} }, -1 });
    const FaultScript::Request insert{ u"queuemetrics"_s, {}, u"insertAll"_s, 10 };
    const FaultScript::Request ask{ u"queuemetrics"_s, u"trix"_s, u"checkHWM"_s, 10 };
    QStringList met;
    for (int i = 0; i < 4; ++i)
        met << script.next(insert).text << script.next(ask).text;
    QCOMPARE(met.join(u' '), u"none 404 503 404 503 404 none 404"_s);
    QCOMPARE(script.fired().value(u"503"_s), 2);
}

void TestSandboxFaults::theSameSeedGivesTheSameFaults()
{
    const auto draw = [](quint32 seed) {
        FaultScript script;
        script.setMix(*FaultScript::mixFromText(u"drop-after:0.3,503:0.2"_s), seed);
        QStringList met;
        for (int i = 0; i < 1000; ++i)
            met << script.next({}).text;
        return met;
    };
    QCOMPARE(draw(7), draw(7));
    QVERIFY(draw(7) != draw(8));
    const qsizetype drops = draw(7).count(u"drop-after"_s);
    QVERIFY2(drops > 240 && drops < 360, qPrintable(QString::number(drops)));
}

void TestSandboxFaults::aMixIsReadFromTheCommandLine()
{
    const auto mix = FaultScript::mixFromText(u"redirect=http://a:80/b:0.25,timeout:0.5"_s);
    QVERIFY(mix);
    QCOMPARE(mix->front().fault.value, "http://a:80/b"_ba);
    QCOMPARE(mix->back().probability, 0.5);
    for (const QString &text : { u"timeout"_s, u"timeout:2"_s, u"timeout:x"_s, u"timeout:0.6,503:0.6"_s })
        QVERIFY2(!FaultScript::mixFromText(text), qPrintable(text));
}

void TestSandboxFaults::connectionsEndAsAsked_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("stored");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<QByteArray>("received");
    QTest::newRow("drop-before") << u"drop-before"_s << 0 << false << ""_ba;
    QTest::newRow("rst-before") << u"rst-before"_s << 0 << true << ""_ba;
    QTest::newRow("drop-after") << u"drop-after"_s << 10 << false << ""_ba;
    QTest::newRow("rst-after") << u"rst-after"_s << 10 << true << ""_ba;
    QTest::newRow("partial") << u"partial=4+drop"_s << 4 << false << ""_ba;
    QTest::newRow("partial of more") << u"partial=40+rst"_s << 10 << true << ""_ba;
    QTest::newRow("cut in the status") << u"cut=9"_s << 10 << false << "HTTP/1.1 "_ba;
    QTest::newRow("cut and reset") << u"cut-rst=9"_s << 10 << true << "HTTP/1.1 "_ba;
}

void TestSandboxFaults::connectionsEndAsAsked()
{
    QFETCH(QString, fault);
    QFETCH(int, stored);
    QFETCH(bool, reset);
    QFETCH(QByteArray, received);
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    sandbox.planFault(fault);
    const ConnectionEnd end = endAfter(sandbox, RawClient::post(insertAllJson(10)));
    QVERIFY(end.ended);
    QCOMPARE(end.received, received);
    QCOMPARE(end.reset, reset);
    QCOMPARE(sandbox.rowCount(u"queuemetrics"_s, {}), stored);
    QCOMPARE(sandbox.faultCount(fault), 1);
    RawClient next(sandbox);
    QVERIFY(next.ask(RawClient::post(insertAllJson(1))).contains(R"("result":"1")"));
    QTRY_COMPARE(sandbox.openConnections(), 1);
}

void TestSandboxFaults::answersAreAsAsked_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("stored");
    QTest::addColumn<QByteArray>("inHead");
    QTest::addColumn<QByteArray>("inBody");
    QTest::newRow("503") << u"503=30"_s << 0 << "\r\nRetry-After: 30\r\n"_ba
                         << "Service Unavailable"_ba;
    QTest::newRow("999") << u"999"_s << 10 << "HTTP/1.1 999 "_ba
                         << ""_ba;
    QTest::newRow("413") << u"413"_s << 0 << "HTTP/1.1 413 "_ba
                         << ""_ba;
    QTest::newRow("500 after a part") << u"partial=3+500"_s << 3 << "HTTP/1.1 500 "_ba
                                      << ""_ba;
    QTest::newRow("redirect") << u"redirect=http://a/b"_s << 0 << "\r\nLocation: http://a/b\r\n"_ba
                              << ""_ba;
    QTest::newRow("307") << u"307=http://a/b"_s << 0 << "HTTP/1.1 307 "_ba
                         << ""_ba;
    QTest::newRow("ko") << u"ko=Database is down"_s << 0 << "200 OK"_ba
                        << R"("KO: Database is down","result":null)"_ba;
    QTest::newRow("ko that stored") << u"stored+ko=x"_s << 10 << "200 OK"_ba
                                    << R"("KO: x")"_ba;
    QTest::newRow("html") << u"html"_s << 10 << "Content-Type: text/html"_ba
                          << "<html>"_ba;
    QTest::newRow("empty") << u"empty"_s << 10 << "\r\nContent-Length: 0\r\n"_ba
                           << ""_ba;
    QTest::newRow("other-command") << u"other-command"_s << 10 << "200 OK"_ba
                                   << R"("commandId":"checkHWM")"_ba;
    QTest::newRow("no-status") << u"no-status"_s << 10 << "200 OK"_ba
                               << R"("version":"1.0","result":"10")"_ba;
    QTest::newRow("count") << u"count=9"_s << 10 << "200 OK"_ba
                           << R"("resultStatus":"OK","result":"9")"_ba;
    QTest::newRow("a liar") << u"unstored+count=10"_s << 0 << "200 OK"_ba
                            << R"("OK","result":"10")"_ba;
    QTest::newRow("a part, told") << u"partial=7"_s << 7 << "200 OK"_ba
                                  << R"("OK","result":"7")"_ba;
    QTest::newRow("delays") << u"delay-before=1+delay-after=1"_s << 10 << "200 OK"_ba
                            << R"("OK","result":"10")"_ba;
}

void TestSandboxFaults::answersAreAsAsked()
{
    QFETCH(QString, fault);
    QFETCH(int, stored);
    QFETCH(QByteArray, inHead);
    QFETCH(QByteArray, inBody);
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    sandbox.planFault(fault);
    RawClient client(sandbox);
    client.ask(RawClient::post(insertAllJson(10)));
    QVERIFY2(client.head.contains(inHead), client.head.constData());
    QVERIFY2(client.body.contains(inBody), client.body.constData());
    QCOMPARE(sandbox.rowCount(u"queuemetrics"_s, {}), stored);
    QVERIFY(client.ask(RawClient::post(insertAllJson(1))).contains(R"("result":"1")"));
    QCOMPARE(sandbox.connectionCount(), 1);
}

void TestSandboxFaults::aLateCommitComesAfterTheClientHasGone()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    sandbox.planFault(u"late"_s);
    QSignalSpy received(&sandbox, &Sandbox::requestReceived);
    {
        RawClient client(sandbox);
        client.send(RawClient::post(insertAllJson(10)));
        QTRY_COMPARE(received.size(), 1);
        RawClient other(sandbox);
        QVERIFY(other.ask(RawClient::post(checkRowJson(0))).contains(R"("result":"0")"));
    }
    QTRY_COMPARE(sandbox.rowCount(u"queuemetrics"_s, {}), 10);
    QTRY_COMPARE(sandbox.openConnections(), 0);
}

void TestSandboxFaults::aDelayedCommitComesThoughTheClientHasGone()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    sandbox.planFault(u"delay-before=200"_s);
    QSignalSpy received(&sandbox, &Sandbox::requestReceived);
    {
        RawClient client(sandbox);
        client.send(RawClient::post(insertAllJson(10)));
        QTRY_COMPARE(received.size(), 1);
    }
    QCOMPARE(sandbox.rowCount(u"queuemetrics"_s, {}), 0);
    QTRY_COMPARE(sandbox.rowCount(u"queuemetrics"_s, {}), 10);
    QTRY_COMPARE(sandbox.openConnections(), 0);
}

void TestSandboxFaults::aBlackHoleSaysNothing()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    sandbox.planFault(u"black-hole"_s);
    RawClient client(sandbox);
    client.send(RawClient::post(insertAllJson(10)));
    QTRY_COMPARE(sandbox.faultCount(u"black-hole"_s), 1);
    RawClient other(sandbox);
    QVERIFY(other.ask(RawClient::post(insertAllJson(1))).contains(R"("result":"1")"));
    QCOMPARE(client.socket.bytesAvailable(), 0);
    QCOMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(sandbox.rowCount(u"queuemetrics"_s, {}), 1);
}

void TestSandboxFaults::anAnswerTrickles()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    sandbox.planFault(u"trickle=1"_s);
    RawClient client(sandbox);
    int arrivals = 0;
    QObject::connect(&client.socket, &QTcpSocket::readyRead, &client.socket, [&arrivals] { ++arrivals; });
    QVERIFY(client.ask(RawClient::post(insertAllJson(10))).contains(R"("result":"10")"));
    QVERIFY2(arrivals > 20, qPrintable(QString::number(arrivals)));
    QVERIFY(client.ask(RawClient::post(insertAllJson(1))).contains(R"("result":"1")"));
}

void TestSandboxFaults::aHugeAnswerIsFiftyMegabytes()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    sandbox.planFault(u"huge"_s);
    RawClient client(sandbox);
    client.send(RawClient::post(insertAllJson(10)));
    qint64 received = 0;
    QVERIFY(runUntil(
        [&] {
            received += client.socket.readAll().size();
            return received > 50 * 1000 * 1000;
        },
        std::chrono::seconds{ 30 }));
}

void TestSandboxFaults::onlyLargeRequestsMeetAFaultAboveTheirSize()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    sandbox.planFault(u"413+above=3000"_s, -1);
    RawClient client(sandbox);
    for (int i = 0; i < 2; ++i) {
        client.ask(RawClient::post(insertAllJson(100)));
        QVERIFY(client.head.startsWith("HTTP/1.1 413 "));
        QVERIFY(client.ask(RawClient::post(insertAllJson(5))).contains(R"("result":"5")"));
    }
}

WQL_TEST(TestSandboxFaults)

} // namespace tst_sandboxfaults

#include "tst_sandboxfaults.moc"
