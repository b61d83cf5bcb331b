// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/answers.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_answers {

using namespace wql;
using namespace Qt::StringLiterals;
using Kind = ApiFailure::Kind;

namespace {

const QByteArray manualHwm = R"({ "commandId": "checkHWM",
  "version": "1.0",
  "resultStatus": "OK",
  "result": "1379435567",
  "token": null,
  "name": "Check High WaterMark" })";

QByteArray answer(const char *id, const char *result, const char *status = "\"OK\"")
{
    return QByteArray("{\"commandId\":\"") + id + "\",\"version\":\"1.0\",\"resultStatus\":" + status
        + ",\"result\":" + result + '}';
}

QByteArray feedback(const QByteArray &actions)
{
    return R"({"commandId":"checkFb","version":"1.6","resultStatus":"OK","result":"1","actions":)" + actions
        + '}';
}

} // namespace

class TestAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theManualsAnswersAreUnderstood();
    void resultsComeInManyForms_data();
    void resultsComeInManyForms();
    void whatIsNotAnOkIsAFailureOfItsKind_data();
    void whatIsNotAnOkIsAFailureOfItsKind();
    void aKoIsARefusalWithTheServersWords();
    void wordsAreBoundedAndClean();
    void latin1IsReadWhenItIsNotUtf8();
    void feedbackActionsAreTyped();
    void feedbackActionsAreBounded();
    void whatIsNoWholeActionCanOnlyBeRefused_data();
    void whatIsNoWholeActionCanOnlyBeRefused();
};

void TestAnswers::theManualsAnswersAreUnderstood()
{
    const auto mark = parseAnswer(QmCommand::CheckHwm, manualHwm);
    QVERIFY(mark);
    QCOMPARE(mark->count(), std::optional<qint64>(1379435567));
    const auto none
        = parseAnswer(QmCommand::CheckHwm, QByteArray(manualHwm).replace("\"1379435567\"", "null"));
    QVERIFY(none);
    QVERIFY(none->result.isEmpty() && !none->count());
}

void TestAnswers::resultsComeInManyForms_data()
{
    QTest::addColumn<QmCommand>("command");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("count"); // -1: none
    using C = QmCommand;
    QTest::newRow("rows as text") << C::InsertAll << answer("insertAll", "\"500\"") << qint64(500);
    QTest::newRow("rows as number") << C::InsertAll << answer("insertAll", "500") << qint64(500);
    QTest::newRow("the manual's wrong name") << C::InsertAll << answer("insertRow", "\"1\"") << qint64(1);
    QTest::newRow("rows not counted") << C::InsertAll << answer("insertAll", "\"null\"") << qint64(-1);
    QTest::newRow("rows in words") << C::InsertAll << answer("insertAll", "\"all of them\"") << qint64(-1);
    QTest::newRow("rows negative") << C::InsertAll << answer("insertAll", "-1") << qint64(-1);
    QTest::newRow("no mark: null") << C::CheckHwm << answer("checkHWM", "null") << qint64(-1);
    QTest::newRow("no mark: text null") << C::CheckHwm << answer("checkHWM", "\"null\"") << qint64(-1);
    QTest::newRow("no mark: empty") << C::CheckHwm << answer("checkHWM", "\"\"") << qint64(-1);
    QTest::newRow("mark as number") << C::CheckHwm << answer("checkHWM", "1379435567") << qint64(1379435567);
    QTest::newRow("found none") << C::CheckRow << answer("checkRow", "\"0\"") << qint64(0);
    QTest::newRow("heartbeat's id") << C::CheckHb << answer("checkHb", "\"a-7\"") << qint64(-1);
    QTest::newRow("row's id") << C::InsertRow << answer("insertRow", "12") << qint64(12);
    QTest::newRow("OK with a blank") << C::CheckHb << answer("checkHb", "1", "\"OK \"") << qint64(1);
}

void TestAnswers::resultsComeInManyForms()
{
    QFETCH(QmCommand, command);
    QFETCH(QByteArray, body);
    QFETCH(qint64, count);
    const auto got = parseAnswer(command, body);
    QVERIFY2(got, got ? "" : qPrintable(got.error().words));
    QCOMPARE(got->count().value_or(-1), count);
}

void TestAnswers::whatIsNotAnOkIsAFailureOfItsKind_data()
{
    QTest::addColumn<QmCommand>("command");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words"); // a part of them
    using C = QmCommand;
    QTest::newRow("empty") << C::CheckHb << QByteArray() << Kind::NotJson << u"empty body"_s;
    QTest::newRow("blank") << C::CheckHb << QByteArray(" \r\n") << Kind::NotJson << u"empty body"_s;
    QTest::newRow("page") << C::CheckHb << QByteArray("<html><title>Apache\n Tomcat</title></html>")
                          << Kind::NotJson << u"HTML page: Apache Tomcat"_s;
    QTest::newRow("login") << C::CheckHb
                           << QByteArray(
                                  "<!DOCTYPE html><Title>QueueMetrics</Title><input type=\"password\">")
                           << Kind::NotJson << u"login page: QueueMetrics"_s;
    QTest::newRow("TLS port") << C::CheckHb
                              << QByteArray("<html>The plain HTTP request was sent to HTTPS port</html>")
                              << Kind::NotJson << u"speaks TLS"_s;
    QTest::newRow("array") << C::CheckHb << QByteArray("[]") << Kind::NotJson << u"[]"_s;
    QTest::newRow("cut") << C::CheckHwm << manualHwm.left(manualHwm.size() - 1) << Kind::NotJson
                         << u"commandId"_s;
    QTest::newRow("more behind") << C::CheckHwm << manualHwm + "{}" << Kind::NotJson << u""_s;
    QTest::newRow("byte-order mark") << C::CheckHwm << "\xEF\xBB\xBF" + manualHwm << Kind::NotJson
                                     << u"byte-order"_s;
    QTest::newRow("deep") << C::CheckHb << QByteArray(500, '[') + QByteArray(500, ']') << Kind::NotJson
                          << u"bounds"_s;
    QTest::newRow("wide") << C::CheckHb << '[' + QByteArray("1,").repeated(200'000) + "1]" << Kind::NotJson
                          << u"bounds"_s;
    QTest::newRow("another's") << C::CheckHwm << answer("checkHb", "1") << Kind::NotTheAnswer << u"checkHb"_s;
    QTest::newRow("insertAll for insertRow")
        << C::InsertRow << answer("insertAll", "1") << Kind::NotTheAnswer << u""_s;
    QTest::newRow("another's refusal")
        << C::CheckHwm << answer("checkHb", "1", "\"KO: x\"") << Kind::NotTheAnswer << u""_s;
    QTest::newRow("no commandId") << C::CheckHwm << QByteArray(R"({"resultStatus":"OK","result":"1"})")
                                  << Kind::NotTheAnswer << u"no commandId"_s;
    QTest::newRow("no status") << C::CheckHwm << QByteArray(R"({"commandId":"checkHWM","result":"1"})")
                               << Kind::NotTheAnswer << u"resultStatus"_s;
    QTest::newRow("status true") << C::CheckHb << answer("checkHb", "1", "true") << Kind::NotTheAnswer
                                 << u""_s;
    QTest::newRow("almost OK") << C::CheckHb << answer("checkHb", "1", "\"OKAY\"") << Kind::NotTheAnswer
                               << u"OKAY"_s;
    QTest::newRow("mark in words") << C::CheckHwm << answer("checkHWM", "\"soon\"") << Kind::NotTheAnswer
                                   << u"soon"_s;
    QTest::newRow("found unknown") << C::CheckRow << answer("checkRow", "null") << Kind::NotTheAnswer
                                   << u""_s;
    QTest::newRow("result an object") << C::CheckHb << answer("checkHb", "{}") << Kind::NotTheAnswer << u""_s;
    QTest::newRow("refused") << C::CheckHb << answer("checkHb", "null", "\"KO: database down\"")
                             << Kind::Refused << u"KO: database down"_s;
    QTest::newRow("refused anonymously")
        << C::CheckHb << QByteArray(R"({"resultStatus":"KO"})") << Kind::Refused << u"KO"_s;
    QTest::newRow("no such partition")
        << C::CheckHb << answer("checkHb", "null", "\"KO: Empty partition found for token: P001\"")
        << Kind::UnknownPartition << u"P001"_s;
}

void TestAnswers::whatIsNotAnOkIsAFailureOfItsKind()
{
    QFETCH(QmCommand, command);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(QString, words);
    const auto got = parseAnswer(command, body);
    QVERIFY(!got);
    QCOMPARE(got.error().kind, kind);
    QVERIFY2(got.error().words.contains(words), qPrintable(got.error().words));
    QCOMPARE(processingOf(got.error().kind), Processing::Unknown);
}

void TestAnswers::aKoIsARefusalWithTheServersWords()
{
    const auto got = parseAnswer(
        QmCommand::InsertAll, answer("insertAll", "\"500\"", "\"KO: user has no key WQLOADER\""));
    QVERIFY(!got);
    QCOMPARE(got.error(), (ApiFailure{ Kind::Refused, 0, u"KO: user has no key WQLOADER"_s, {} }));
}

void TestAnswers::wordsAreBoundedAndClean()
{
    const QByteArray status = "\"KO: \\u001b[31m\\u202ered\\n" + QByteArray(5000, 'x') + '"';
    const auto got = parseAnswer(QmCommand::CheckHb, answer("checkHb", "null", status.constData()));
    QVERIFY(!got);
    QCOMPARE(got.error().words.size(), 500);
    QVERIFY(got.error().words.startsWith(u"KO: [31m red xxx"_s));
}

void TestAnswers::latin1IsReadWhenItIsNotUtf8()
{
    const auto got = parseAnswer(QmCommand::CheckHb, answer("checkHb", "null", "\"KO: caf\xE9\""));
    QVERIFY(!got);
    QCOMPARE(got.error().words, u"KO: café"_s);
}

void TestAnswers::feedbackActionsAreTyped()
{
    const auto got = parseAnswer(QmCommand::CheckFb,
        feedback(
            R"([{"id":"7","host":"127.0.0.1","port":5038,"actions":["Action: Login\r\n","Action: Ping\n"]},
                     {"id":8,"host":"pbx","port":"5039","actions":["Action: Logoff"]}])"));
    QVERIFY(got);
    const std::vector<FeedbackAction> expected{ { u"7"_s, u"127.0.0.1"_s, 5038,
                                                    { u"Action: Login\r\n"_s, u"Action: Ping\n"_s }, true },
        { u"8"_s, u"pbx"_s, 5039, { u"Action: Logoff"_s }, true } };
    QVERIFY(got->actions == expected);
    QCOMPARE(got->ignoredActions, 0);
    QVERIFY(parseAnswer(QmCommand::CheckFb, feedback("null"))->actions.empty());
    QVERIFY(parseAnswer(QmCommand::CheckFb, answer("checkFb", "1"))->actions.empty());
}

void TestAnswers::feedbackActionsAreBounded()
{
    const QByteArray one = R"({"id":"7","host":"h","port":1,"actions":["x"]},)";
    const auto got = parseAnswer(QmCommand::CheckFb, feedback('[' + one.repeated(60) + "{}]"));
    QVERIFY(got);
    QCOMPARE(got->actions.size(), size_t(50));
    QCOMPARE(got->ignoredActions, 11);
}

void TestAnswers::whatIsNoWholeActionCanOnlyBeRefused_data()
{
    QTest::addColumn<QByteArray>("parts");
    const QByteArray big(9000, 'x');
    QTest::newRow("no host") << QByteArray(R"("port":1,"actions":["x"])");
    QTest::newRow("port 0") << QByteArray(R"("host":"h","port":0,"actions":["x"])");
    QTest::newRow("port 65536") << QByteArray(R"("host":"h","port":65536,"actions":["x"])");
    QTest::newRow("no actions") << QByteArray(R"("host":"h","port":1)");
    QTest::newRow("empty actions") << QByteArray(R"("host":"h","port":1,"actions":[])");
    QTest::newRow("action no text") << QByteArray(R"("host":"h","port":1,"actions":["x",{}])");
    QTest::newRow("too long together")
        << "\"host\":\"h\",\"port\":1,\"actions\":[\"" + big + "\",\"" + big + "\"]";
    QTest::newRow("endless host") << "\"host\":\"" + big + "\",\"port\":1,\"actions\":[\"x\"]";
}

void TestAnswers::whatIsNoWholeActionCanOnlyBeRefused()
{
    QFETCH(QByteArray, parts);
    const auto got = parseAnswer(QmCommand::CheckFb, feedback("[{\"id\":\"7\"," + parts + "}]"));
    QVERIFY(got);
    QCOMPARE(got->actions.size(), size_t(1));
    const FeedbackAction &action = got->actions.front();
    QCOMPARE(action.id, u"7"_s);
    QVERIFY(!action.isWhole && action.transactions.isEmpty() && action.host.size() <= 255);
}

WQL_TEST(TestAnswers)

} // namespace tst_answers

#include "tst_answers.moc"
