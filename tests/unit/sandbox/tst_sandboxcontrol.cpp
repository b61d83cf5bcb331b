// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/sandboxoptions.h"
#include "tests/support/testprogram.h"
#include "tests/unit/sandbox/rawclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tst_sandboxcontrol {

using namespace wql;
using namespace Qt::StringLiterals;

namespace {

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n";
}

QByteArray put(const QByteArray &target, const QByteArray &json, const QByteArray &type = "application/json")
{
    return "POST " + target + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json;
}

} // namespace

class TestSandboxControl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStateTellsWhatArrived();
    void rowsAreExportedAsTheyStoodInTheLog();
    void faultsCanBeSetWhileItRuns();
    void wrongFaultsChangeNothing();
    void aFormCannotControlIt();
    void actionsCanBeQueued();
    void resetForgetsEverything();
    void thePageEscapesWhatArrived();
    void theCommandLineIsUnderstood();
    void aWrongCommandLineSaysWhatIsWrong_data();
    void aWrongCommandLineSaysWhatIsWrong();
};

void TestSandboxControl::theStateTellsWhatArrived()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    client.ask(RawClient::post(insertAllJson(3)));
    client.ask(RawClient::post(insertAllJson(1)));
    const QJsonObject state = QJsonDocument::fromJson(client.ask(get("/sandbox/state"))).object();
    const QJsonObject token = state["contexts"_L1][0]["tokens"_L1][0].toObject();
    QCOMPARE(token["rows"_L1].toInt(), 4);
    QCOMPARE(token["repeated"_L1].toInt(), 1);
    QCOMPARE(token["outOfOrder"_L1].toInt(), 1);
    QCOMPARE(token["highWaterMark"_L1].toInteger(), 1700000002);
    QCOMPARE(state["requests"_L1]["insertAll"_L1].toInt(), 2);
}

void TestSandboxControl::rowsAreExportedAsTheyStoodInTheLog()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    client.ask(RawClient::post(insertAllJson(3)));
    QCOMPARE(client.ask(get("/sandbox/rows?context=queuemetrics&token=&format=queue_log&offset=1&limit=1")),
        "1700000001|1795356298.1|q1|Agent/101|CONNECT|1|2|3||\n"_ba);
    const QJsonArray rows
        = QJsonDocument::fromJson(client.ask(get("/sandbox/rows?context=queuemetrics&token="))).array();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[2]["fields"_L1][1].toString(), u"1795356298.2"_s);
}

void TestSandboxControl::faultsCanBeSetWhileItRuns()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    client.ask(put("/sandbox/faults", R"({"plan":[{"fault":"503=9","command":"insertAll","requests":2}],
        "mix":[{"fault":"html","probability":1,"command":"checkRow"}],"seed":7})"));
    QVERIFY2(client.head.startsWith("HTTP/1.1 200"), client.body.constData());
    for (int i = 0; i < 2; ++i) {
        client.ask(RawClient::post(insertAllJson(1)));
        QVERIFY(client.head.startsWith("HTTP/1.1 503"));
    }
    QVERIFY(client.ask(RawClient::post(insertAllJson(1))).contains(R"("result":"1")"));
    QVERIFY(client.ask(RawClient::post(checkRowJson(1))).contains("<html>"));
    const QJsonObject faults = QJsonDocument::fromJson(client.ask(get("/sandbox/faults"))).object();
    QCOMPARE(faults["fired"_L1]["503=9"_L1].toInt(), 2);
    QCOMPARE(faults["plan"_L1].toArray().size(), 0);
    QCOMPARE(faults["mix"_L1].toArray().size(), 1);
}

void TestSandboxControl::wrongFaultsChangeNothing()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    client.ask(put("/sandbox/faults", R"({"plan":[{"fault":"503"},{"fault":"nonsense"}]})"));
    QVERIFY(client.head.startsWith("HTTP/1.1 400"));
    QVERIFY(client.body.contains("'nonsense' is no fault"));
    QVERIFY(client.ask(RawClient::post(insertAllJson(1))).contains(R"("result":"1")"));
}

void TestSandboxControl::aFormCannotControlIt()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    sandbox.insertRows(u"queuemetrics"_s, {}, { { "1", "a", "b", "c", "d", {} } });
    RawClient client(sandbox);
    client.ask(put("/sandbox/reset", "{}", "text/plain"));
    QVERIFY(client.head.startsWith("HTTP/1.1 415"));
    QCOMPARE(sandbox.rowCount(u"queuemetrics"_s, {}), 1);
}

void TestSandboxControl::actionsCanBeQueued()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    client.ask(put("/sandbox/feedback",
        R"({"context":"queuemetrics","token":"","id":"a1","port":5039,"actions":["Action: Ping"]})"));
    QVERIFY(client.head.startsWith("HTTP/1.1 202"));
    QVERIFY(client.ask(RawClient::post(R"({"commandId":"checkFb","version":"1.0","token":""})"))
                .contains(R"("id":"a1","port":5039)"));
    QVERIFY(client.ask(get("/sandbox/feedback?context=queuemetrics&token=")).contains("a1"));
    client.ask(
        put("/sandbox/feedback", R"({"context":"queuemetrics","token":"x","id":"a1","actions":["y"]})"));
    QVERIFY(client.head.startsWith("HTTP/1.1 400"));
}

void TestSandboxControl::resetForgetsEverything()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    client.ask(RawClient::post(insertAllJson(3)));
    client.ask(put("/sandbox/reset", "{}"));
    QCOMPARE(sandbox.rowCount(u"queuemetrics"_s, {}), 0);
    QCOMPARE(sandbox.requestCount(), 0);
    QVERIFY(client.ask(RawClient::post(checkRowJson(0))).contains(R"("result":"0")"));
}

void TestSandboxControl::thePageEscapesWhatArrived()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    RawClient client(sandbox);
    sandbox.insertRows(u"queuemetrics"_s, {}, { { "1", "a", "<script>alert(1)</script>", "\"&", "d", {} } });
    client.ask(get("/"));
    QVERIFY(client.body.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    QVERIFY(!client.body.contains("<script"));
}

void TestSandboxControl::theCommandLineIsUnderstood()
{
    const auto options = parseSandboxOptions({ u"x"_s, u"--listen"_s, u"[::1]:0"_s, u"--context"_s, u"a"_s,
        u"--context"_s, u"b"_s, u"--user"_s, u"u:p:q"_s, u"--token"_s, u"trix1=P101"_s, u"--token"_s,
        u"trix2"_s, u"--faults"_s, u"drop-after:0.05,503:0.05"_s, u"--seed"_s, u"7"_s, u"--max-form"_s,
        u"5"_s, u"--charset"_s, u"utf8"_s, u"--quiet"_s });
    QVERIFY(options);
    QCOMPARE(options->address, QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(options->port, quint16(0));
    QCOMPARE(options->settings.contexts.size(), size_t(2));
    const SandboxContext &second = options->settings.contexts.back();
    QCOMPARE(second.name, u"b"_s);
    QVERIFY(second.users == std::vector<SandboxUser>({ { u"u"_s, Secret("p:q"), true } }));
    QCOMPARE(second.partitions,
        (QMap<QString, QString>{
            { u""_s, u"P001"_s }, { u"trix1"_s, u"P101"_s }, { u"trix2"_s, u"trix2"_s } }));
    QCOMPARE(options->faults.size(), size_t(2));
    QCOMPARE(options->seed, quint32(7));
    QCOMPARE(options->settings.formLimit, 5);
    QVERIFY(options->settings.charset == SandboxCharset::Utf8);
    QVERIFY(options->quiet && !options->printPort);
}

void TestSandboxControl::aWrongCommandLineSaysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown") << QStringList{ u"--nonsense"_s } << u"nonsense"_s;
    QTest::newRow("listen") << QStringList{ u"--listen"_s, u"somewhere"_s } << u"--listen"_s;
    QTest::newRow("user") << QStringList{ u"--user"_s, u"robot"_s } << u"name:password"_s;
    QTest::newRow("faults") << QStringList{ u"--faults"_s, u"foo:0.1"_s } << u"'foo' is no fault"_s;
    QTest::newRow("charset") << QStringList{ u"--charset"_s, u"utf16"_s } << u"--charset"_s;
    QTest::newRow("key") << QStringList{ u"--key"_s, u"/nowhere"_s } << u"--cert and --key"_s;
    QTest::newRow("more") << QStringList{ u"more"_s } << u"more"_s;
}

void TestSandboxControl::aWrongCommandLineSaysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const auto options = parseSandboxOptions(QStringList(u"x"_s) + arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().exitCode, 64);
    QVERIFY2(options.error().text.contains(words), qPrintable(options.error().text));
}

WQL_TEST(TestSandboxControl)

} // namespace tst_sandboxcontrol

#include "tst_sandboxcontrol.moc"
