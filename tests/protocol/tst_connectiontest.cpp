// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/connectiontest.h"
#include "tests/support/callonce.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QLocale>
#include <QSignalSpy>

namespace tst_connectiontest {

using namespace wql;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ApiFailure::Kind;
using Name = ConnectionStage::Name;
using Outcome = ConnectionStage::Outcome;
using Then = ScriptedStep::Then;

namespace {

constexpr auto answerOfMark = R"({"commandId":"checkHWM","resultStatus":"OK","result":"1404811371"})";

QByteArray dateHeader(std::chrono::seconds offset)
{
    const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(offset.count());
    return "Date: " + QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1() + "\r\n";
}

QByteArray refusal(const QByteArray &words)
{
    return httpReply(
        "200 OK", R"({"commandId":"checkHWM","resultStatus":"KO: )" + words + R"(","result":""})");
}

/// The report of a test that ran to its end.
ConnectionReport tried(const Target &target,
    ConnectionTest::Heartbeat heartbeat = ConnectionTest::Heartbeat::No,
    const Result<Secret, QString> &password = Secret("secret"))
{
    ConnectionTest test(target, password, heartbeat);
    std::vector<ConnectionReport> reports;
    QObject::connect(&test, &ConnectionTest::finished, &test,
        [&](const ConnectionReport &report) { reports.push_back(report); });
    std::vector<ConnectionStage> told;
    QObject::connect(&test, &ConnectionTest::stageFinished, &test,
        [&](const ConnectionStage &stage) { told.push_back(stage); });
    test.start();
    const bool isQuiet = told.empty() && reports.empty();
    if (!QTest::qWaitFor([&] { return !reports.empty(); }, 10000) || !isQuiet || told != reports[0].stages)
        qFatal("the test did not end once, or told something else");
    return reports[0];
}

/// The stages as `url ok, password ok` in short: the letters o, w, f, s.
QByteArray outcomes(const ConnectionReport &report)
{
    QByteArray letters;
    for (const ConnectionStage &stage : report.stages)
        letters += "owfs"[int(stage.outcome)];
    return letters;
}

Target https(const ScriptedServer &server)
{
    Target target = targetAt(server);
    target.url.setScheme(u"https"_s);
    return target;
}

} // namespace

class TestConnectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTargetThatWorksPassesEveryStage();
    void theCertificateIsShown();
    void nothingIsWrittenUnlessAskedFor();
    void aHeartbeatIsWrittenWhenAskedFor();
    void aRefusedHeartbeatIsAFailure();
    void anImpossibleUrlFails();
    void cleartextToAnotherMachineIsAWarning();
    void aPasswordThatCannotBeReadFails();
    void aHostThatDoesNotExistFails();
    void aClosedPortFails();
    void aPortThatDoesNotSpeakTlsFails();
    void aPortThatWantsTlsFails();
    void aCertificateThatIsNotTrustedFailsAndIsShown_data();
    void aCertificateThatIsNotTrustedFailsAndIsShown();
    void anAuthorityThatIsMissingFails();
    void aSilentHandshakeFailsInTime();
    void aSilentServerFailsInTime();
    void answersFailWhereTheyShould_data();
    void answersFailWhereTheyShould();
    void aClockThatIsWrongIsAWarning_data();
    void aClockThatIsWrongIsAWarning();
    void aMarkOfTheFutureIsAWarning();
    void aProxyIsUsedAndItsFailureNamed();
    void destroyingItCancels();
    void itMayBeDestroyedInsideItsSignals();
};

void TestConnectionTest::aTargetThatWorksPassesEveryStage()
{
    ScriptedServer server;
    server.script({ httpReply("200 OK", answerOfMark, dateHeader(0s)) });
    const ConnectionReport report = tried(targetAt(server, u"localhost"_s));
    QCOMPARE(outcomes(report), "oooosoooos");
    QVERIFY(report.isOk());
    QVERIFY(report.stages[2].addresses.contains(u"127.0.0.1"_s));
    QCOMPARE(report.stages[7].mark, 1404811371);
    QVERIFY(server.requests()[0].contains("checkHWM"));
}

void TestConnectionTest::theCertificateIsShown()
{
    ScriptedServer server(u"good"_s);
    server.script({ httpReply("200 OK", answerOfMark, dateHeader(0s)) });
    const ConnectionReport report = tried(targetAt(server));
    QCOMPARE(outcomes(report), "ooooooooos");
    const ShownCertificate &certificate = *report.stages[4].certificate;
    QCOMPARE(certificate.subject, u"good"_s);
    QCOMPARE(certificate.issuer, u"WQLoader test authority"_s);
    QVERIFY(certificate.until > 4'000'000'000s);
    QCOMPARE(certificate.sha256.size(), 64);
    QVERIFY(certificate.pem.startsWith(u"-----BEGIN CERTIFICATE-----"_s));
}

void TestConnectionTest::nothingIsWrittenUnlessAskedFor()
{
    ScriptedServer server;
    server.script({ httpReply("200 OK", answerOfMark) });
    tried(targetAt(server));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!server.requests()[0].contains("checkHb"));
}

void TestConnectionTest::aHeartbeatIsWrittenWhenAskedFor()
{
    ScriptedServer server;
    server.script({ httpReply("200 OK", answerOfMark) });
    QCOMPARE(outcomes(tried(targetAt(server), ConnectionTest::Heartbeat::Send)), "oooosoooso");
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests()[1].contains("checkHb"));
}

void TestConnectionTest::aRefusedHeartbeatIsAFailure()
{
    ScriptedServer server;
    server.script({ httpReply("200 OK", answerOfMark) });
    server.script({ httpReply("500 Internal Server Error", "{}") });
    const ConnectionReport report = tried(targetAt(server), ConnectionTest::Heartbeat::Send);
    QCOMPARE(outcomes(report), "oooosooosf");
    QCOMPARE(report.stages.back().failure->httpStatus, 500);
}

void TestConnectionTest::anImpossibleUrlFails()
{
    Target target;
    target.url = QUrl(u"ftp://stats.example.net/acme"_s);
    const ConnectionReport report = tried(target);
    QCOMPARE(outcomes(report), "f");
    QVERIFY(!report.stages[0].words.isEmpty());
    QVERIFY(!report.isOk());
}

void TestConnectionTest::cleartextToAnotherMachineIsAWarning()
{
    Target target;
    target.url = QUrl(u"http://host.invalid/acme"_s);
    QCOMPARE(outcomes(tried(target)), "wof");
    target.allowCleartext = true;
    QCOMPARE(outcomes(tried(target)), "oof");
}

void TestConnectionTest::aPasswordThatCannotBeReadFails()
{
    ScriptedServer server;
    const ConnectionReport report
        = tried(targetAt(server), ConnectionTest::Heartbeat::No, unexpected(u"no such file"_s));
    QCOMPARE(outcomes(report), "of");
    QCOMPARE(report.stages[1].words, u"no such file"_s);
    QCOMPARE(server.connections(), 0);
}

void TestConnectionTest::aHostThatDoesNotExistFails()
{
    Target target;
    target.url = QUrl(u"https://host.invalid/acme"_s);
    const ConnectionReport report = tried(target);
    QCOMPARE(outcomes(report), "oof");
    QCOMPARE(report.stages[2].failure->kind, Kind::HostNotFound);
}

void TestConnectionTest::aClosedPortFails()
{
    Target target;
    {
        ScriptedServer server;
        target = targetAt(server);
    }
    const ConnectionReport report = tried(target);
    QCOMPARE(outcomes(report), "ooof");
    QCOMPARE(report.stages[3].failure->kind, Kind::ConnectionRefused);
}

void TestConnectionTest::aPortThatDoesNotSpeakTlsFails()
{
    ScriptedServer server;
    server.script({ "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", Then::Close, 1 });
    const ConnectionReport report = tried(https(server));
    QCOMPARE(outcomes(report), "oooof");
    QCOMPARE(report.stages[4].failure->kind, Kind::TlsFailed);
    QVERIFY(report.stages[4].failure->words.contains(u"does not speak TLS"_s));
}

void TestConnectionTest::aPortThatWantsTlsFails()
{
    ScriptedServer server;
    server.script({ "\x15\x03\x01\x00\x02\x02\x46", Then::Close });
    const ConnectionReport report = tried(targetAt(server));
    QCOMPARE(outcomes(report), "oooosf");
    QCOMPARE(report.stages[5].failure->kind, Kind::BadHttp);
}

void TestConnectionTest::aCertificateThatIsNotTrustedFailsAndIsShown_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("ownAuthority");
    QTest::addColumn<QString>("words");
    QTest::newRow("expired") << u"expired"_s << true << u"expired"_s;
    QTest::newRow("wrong name") << u"wrong-name"_s << true << u"is for elsewhere.example"_s;
    QTest::newRow("self-signed") << u"self-signed"_s << true << u"self-signed"_s;
    QTest::newRow("unknown authority") << u"good"_s << false << u"unknown authority"_s;
}

void TestConnectionTest::aCertificateThatIsNotTrustedFailsAndIsShown()
{
    QFETCH(QString, certificate);
    QFETCH(bool, ownAuthority);
    QFETCH(QString, words);
    ScriptedServer server(certificate);
    Target target = targetAt(server);
    if (!ownAuthority)
        target.caFile.clear();
    const ConnectionReport report = tried(target);
    QCOMPARE(outcomes(report), "oooof");
    QCOMPARE(report.stages[4].failure->kind, Kind::Untrusted);
    QVERIFY2(report.stages[4].failure->words.contains(words), qPrintable(report.stages[4].failure->words));
    QVERIFY(report.stages[4].certificate);
    QCOMPARE(server.begun(), 0);
}

void TestConnectionTest::anAuthorityThatIsMissingFails()
{
    ScriptedServer server(u"good"_s);
    Target target = targetAt(server);
    target.caFile = u"/nowhere/authority.pem"_s;
    const ConnectionReport report = tried(target);
    QCOMPARE(outcomes(report), "ooof");
    QCOMPARE(report.stages[3].name, Name::Tls);
    QCOMPARE(report.stages[3].failure->words, u"/nowhere/authority.pem: No such file or directory"_s);
}

void TestConnectionTest::aSilentHandshakeFailsInTime()
{
    ScriptedServer server;
    server.script({});
    Target target = https(server);
    target.connectTimeout = 200ms;
    const ConnectionReport report = tried(target);
    QCOMPARE(outcomes(report), "oooof");
    QCOMPARE(report.stages[4].failure->kind, Kind::ConnectTimeout);
    QVERIFY(report.stages[4].took >= 90ms); // Qt's coarse timer may be early by 5 %
}

void TestConnectionTest::aSilentServerFailsInTime()
{
    ScriptedServer server;
    server.script({});
    const ConnectionReport report = tried(targetAt(server));
    QCOMPARE(outcomes(report), "oooosf");
    QCOMPARE(report.stages[5].failure->kind, Kind::NoAnswer);
}

void TestConnectionTest::answersFailWhereTheyShould_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("stages");
    QTest::addColumn<int>("kind");
    QTest::newRow("401") << httpReply("401 Unauthorized", "") << QByteArray("oooososf")
                         << int(Kind::Unauthorized);
    QTest::newRow("403") << httpReply("403 Forbidden", "") << QByteArray("oooososf")
                         << int(Kind::Unauthorized);
    QTest::newRow("404") << httpReply("404 Not Found", "") << QByteArray("oooosf") << int(Kind::NotFound);
    QTest::newRow("redirect") << httpReply("302 Found", "", "Location: https://login.example/\r\n")
                              << QByteArray("oooosf") << int(Kind::Redirected);
    QTest::newRow("500") << httpReply("500 Oops", "") << QByteArray("oooosf") << int(Kind::HttpStatus);
    QTest::newRow("a page") << httpReply("200 OK", "<html><title>Login</title></html>")
                            << QByteArray("oooosof") << int(Kind::NotJson);
    QTest::newRow("other JSON") << httpReply("200 OK", R"({"hello":"world"})") << QByteArray("oooosof")
                                << int(Kind::NotTheAnswer);
    QTest::newRow("no key") << refusal("User has no key") << QByteArray("oooosoof") << int(Kind::Refused);
    QTest::newRow("unknown token") << refusal("Empty partition found for token: P001")
                                   << QByteArray("oooosoof") << int(Kind::UnknownPartition);
}

void TestConnectionTest::answersFailWhereTheyShould()
{
    QFETCH(QByteArray, reply);
    QFETCH(int, kind);
    ScriptedServer server;
    server.script({ reply });
    const ConnectionReport report = tried(targetAt(server));
    QTEST(outcomes(report), "stages");
    QCOMPARE(report.stages.back().failure->kind, Kind(kind));
}

void TestConnectionTest::aClockThatIsWrongIsAWarning_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("an hour ahead") << dateHeader(3600s) << QByteArray("w");
    QTest::newRow("an hour behind") << dateHeader(-3600s) << QByteArray("w");
    QTest::newRow("ten seconds") << dateHeader(10s) << QByteArray("o");
    QTest::newRow("none") << QByteArray() << QByteArray("s");
}

void TestConnectionTest::aClockThatIsWrongIsAWarning()
{
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, outcome);
    ScriptedServer server;
    server.script({ httpReply("200 OK", answerOfMark, date) });
    const ConnectionReport report = tried(targetAt(server));
    QCOMPARE(outcomes(report), "oooosooo" + outcome + "s");
    QVERIFY(report.isOk());
}

void TestConnectionTest::aMarkOfTheFutureIsAWarning()
{
    ScriptedServer server;
    server.script(
        { httpReply("200 OK", R"({"commandId":"checkHWM","resultStatus":"OK","result":"9404811371"})") });
    const ConnectionReport report = tried(targetAt(server));
    QCOMPARE(report.stages[7].outcome, Outcome::Warning);
}

void TestConnectionTest::aProxyIsUsedAndItsFailureNamed()
{
    ScriptedServer proxy;
    proxy.script({ httpReply("403 Forbidden", "not for you") });
    Target target;
    target.url = QUrl(u"https://stats.example.net/acme"_s);
    target.proxy = proxy.url();
    ConnectionReport report = tried(target);
    QCOMPARE(outcomes(report), "ooof");
    QCOMPARE(report.stages[3].failure->kind, Kind::ProxyFailed);
    QVERIFY(proxy.requests()[0].startsWith("CONNECT stats.example.net:443"));

    target.proxy = QUrl(u"http://proxy.invalid:3128"_s);
    report = tried(target);
    QCOMPARE(outcomes(report), "oof");
    QCOMPARE(report.stages[2].failure->kind, Kind::ProxyFailed);
}

void TestConnectionTest::destroyingItCancels()
{
    ScriptedServer server;
    server.script({});
    auto test = std::make_unique<ConnectionTest>(targetAt(server), Secret());
    QSignalSpy finished(test.get(), &ConnectionTest::finished);
    test->start();
    QTRY_COMPARE(server.requests().size(), 1);
    test.reset();
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 0);
}

void TestConnectionTest::itMayBeDestroyedInsideItsSignals()
{
    for (int last = 0; last <= int(Name::Heartbeat); ++last) {
        ScriptedServer server(u"good"_s);
        server.script({ httpReply("200 OK", answerOfMark) });
        auto test = std::make_unique<ConnectionTest>(targetAt(server), Secret());
        connect(test.get(), &ConnectionTest::stageFinished, this, [&](const ConnectionStage &stage) {
            if (int(stage.name) == last)
                test.reset();
        });
        test->start();
        QTRY_VERIFY(!test);
        QCoreApplication::processEvents();
    }
}

WQL_TEST(TestConnectionTest)

} // namespace tst_connectiontest

#include "tst_connectiontest.moc"
