// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/ami/amisession.h"
#include "tests/support/fakeasterisk.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

#include <testpaths.h>

namespace tst_amisession {

using namespace wql;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = AmiOutcome::Kind;

namespace {

AmiMessage pause(const char *paused)
{
    AmiMessage message("QueuePause");
    message.add("Queue", "queue1-client1");
    message.add("Interface", "Local/101@agents/n");
    message.add("Paused", paused);
    return message;
}

AmiMessage login(const char *secret)
{
    AmiMessage message("Login");
    message.add("Username", "quiet");
    message.add("Secret", secret);
    return message;
}

AmiSession::Job jobAt(const FakeAsterisk &pbx, std::vector<AmiMessage> transactions)
{
    AmiSession::Job job;
    job.endpoint.port = pbx.port();
    job.credentials = AmiCredentials{ u"quiet"_s, Secret("s3cret") };
    job.transactions = std::move(transactions);
    job.deadlines
        = { .connect = 2s, .login = 2s, .transaction = 2s, .boot = 2s, .bootRetry = 10ms, .logoff = 1s };
    return job;
}

std::vector<AmiOutcome> run(AmiSession::Job job)
{
    AmiSession session(std::move(job));
    std::vector<AmiOutcome> result;
    int reports = 0;
    QObject::connect(&session, &AmiSession::finished, &session, [&](const std::vector<AmiOutcome> &outcomes) {
        result = outcomes;
        ++reports;
    });
    session.start();
    if (reports != 0 || !QTest::qWaitFor([&] { return reports > 0; }, 5000))
        return {};
    return result;
}

} // namespace

class AmiSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void transactionsRunInOrderAndTheSessionLogsOff();
    void aPlainLoginWorksToo();
    void theLoginAmongTheTransactionsIsUsed();
    void aRefusedLoginSendsNothingElse();
    void aRefusedLoginAmongTheTransactionsSendsNothingElse();
    void aRefusalKeepsAsterisksWordsAndTheRestIsDone();
    void eventsBeforeAnAnswerAreSkipped();
    void answersMayComeByteByByte();
    void answersWithoutActionIdAreTaken();
    void goodbyeIsSuccess();
    void nothingIsSentBehindAnAnswerThatDoesNotCome();
    void aConnectionThatBreaksLeavesTheTransactionUnknown();
    void aConnectionThatIsRefusedSendsNothing();
    void whoeverIsNotAsteriskIsNamed();
    void aServerThatSaysNothingIsGivenUp();
    void anAsteriskThatBootsIsWaitedFor();
    void fullyBootedEndsTheWaitForUnknownActions();
    void localhostIsTriedBothWays();
    void aPasswordInClearGoesToNoOtherAddressOfLoopback();
    void theSameIsSpokenInsideTls();
    void aCertificateThatIsNotTrustedEndsTheSession();
    void tlsToThePlainPortAndTheReverseAreGivenUp();
    void endlessRubbishIsCutOff();
    void destroyingASessionIsSilent();
    void noSecretIsLogged();
};

void AmiSessionTest::transactionsRunInOrderAndTheSessionLogsOff()
{
    FakeAsterisk pbx;
    const auto outcomes = run(jobAt(pbx, { pause("true"), AmiMessage("Ping"), pause("false") }));
    QCOMPARE(outcomes.size(), 3u);
    for (const AmiOutcome &outcome : outcomes)
        QCOMPARE(outcome.kind, Kind::Done);
    QCOMPARE(outcomes[0].text, u"Interface paused successfully"_s);
    QCOMPARE(pbx.deeds(), (QList<QByteArray>{ "queuepause", "ping", "queuepause" }));
    QCOMPARE(pbx.actions().front().name, QByteArray("challenge"));
    QCOMPARE(pbx.actions().back().name, QByteArray("logoff"));
    QTRY_COMPARE(pbx.openConnections(), 0);
}

void AmiSessionTest::aPlainLoginWorksToo()
{
    FakeAsterisk pbx;
    AmiSession::Job job = jobAt(pbx, { AmiMessage("Ping") });
    job.credentials->md5 = false;
    QCOMPARE(run(job).at(0).kind, Kind::Done);
    QCOMPARE(pbx.actions().front().headers.value("secret"), QByteArray("s3cret"));
}

void AmiSessionTest::theLoginAmongTheTransactionsIsUsed()
{
    FakeAsterisk pbx;
    AmiSession::Job job = jobAt(pbx, { login("s3cret"), pause("true"), AmiMessage("Logoff") });
    job.credentials.reset();
    const auto outcomes = run(job);
    QCOMPARE(outcomes.size(), 3u);
    QCOMPARE(outcomes[0].text, u"Authentication accepted"_s);
    QCOMPARE(outcomes[1].kind, Kind::Done);
    QCOMPARE(outcomes[2].kind, Kind::Done);
    QCOMPARE(pbx.actions().size(), 3u);
}

void AmiSessionTest::aRefusedLoginSendsNothingElse()
{
    FakeAsterisk pbx;
    AmiSession::Job job = jobAt(pbx, { pause("true") });
    job.credentials->secret = Secret("wrong");
    const auto outcomes = run(job);
    QCOMPARE(outcomes.at(0).kind, Kind::NotSent);
    QCOMPARE(outcomes.at(0).text, u"Asterisk refused the login: Authentication failed"_s);
    QVERIFY(pbx.deeds().isEmpty());
}

void AmiSessionTest::aRefusedLoginAmongTheTransactionsSendsNothingElse()
{
    FakeAsterisk pbx;
    AmiSession::Job job = jobAt(pbx, { login("wrong"), pause("true") });
    job.credentials.reset();
    const auto outcomes = run(job);
    QCOMPARE(outcomes.at(0).kind, Kind::Refused);
    QCOMPARE(outcomes.at(1).kind, Kind::NotSent);
    QVERIFY(pbx.deeds().isEmpty());
}

void AmiSessionTest::aRefusalKeepsAsterisksWordsAndTheRestIsDone()
{
    FakeAsterisk pbx;
    pbx.answers["queuepause"] = "Response: Error\r\nMessage: Interface not found\n\r\n";
    const auto outcomes = run(jobAt(pbx, { pause("true"), AmiMessage("Ping") }));
    QCOMPARE(outcomes.at(0).kind, Kind::Refused);
    QCOMPARE(outcomes.at(0).text, u"Interface not found"_s);
    QCOMPARE(outcomes.at(1).kind, Kind::Done);
}

void AmiSessionTest::eventsBeforeAnAnswerAreSkipped()
{
    FakeAsterisk pbx;
    pbx.eventsBeforeAnswer = "Event: DeviceStateChange\r\nState: INUSE\r\n\r\n"
                             "Event: OriginateResponse\r\nActionID: wql-3\r\nResponse: Failure\r\n\r\n";
    pbx.eventsBeforeAnswer = pbx.eventsBeforeAnswer.repeated(44);
    const auto outcomes = run(jobAt(pbx, { pause("true"), AmiMessage("Originate") }));
    QCOMPARE(outcomes.at(0).text, u"Interface paused successfully"_s);
    QCOMPARE(outcomes.at(1).text, u"Originate successfully queued"_s);
}

void AmiSessionTest::answersMayComeByteByByte()
{
    FakeAsterisk pbx;
    pbx.pieceBytes = 1;
    const auto outcomes = run(jobAt(pbx, { pause("true"), AmiMessage("Ping") }));
    QCOMPARE(outcomes.at(0).kind, Kind::Done);
    QCOMPARE(outcomes.at(1).kind, Kind::Done);
}

void AmiSessionTest::answersWithoutActionIdAreTaken()
{
    FakeAsterisk pbx;
    pbx.echoesActionId = false;
    QCOMPARE(run(jobAt(pbx, { pause("true") })).at(0).kind, Kind::Done);
}

void AmiSessionTest::goodbyeIsSuccess()
{
    FakeAsterisk pbx;
    const auto outcomes = run(jobAt(pbx, { AmiMessage("Logoff"), AmiMessage("Ping") }));
    QCOMPARE(outcomes.at(0).kind, Kind::Done);
    QCOMPARE(outcomes.at(1).kind, Kind::NotSent);
    QVERIFY(pbx.deeds().isEmpty());
}

void AmiSessionTest::nothingIsSentBehindAnAnswerThatDoesNotCome()
{
    FakeAsterisk pbx;
    pbx.silentOn = { "queuepause", "logoff" };
    AmiSession::Job job = jobAt(pbx, { pause("true"), AmiMessage("Ping") });
    job.deadlines.transaction = 50ms;
    job.deadlines.logoff = 50ms;
    const auto outcomes = run(job);
    QCOMPARE(outcomes.at(0).kind, Kind::Unknown);
    QCOMPARE(outcomes.at(0).text, u"Asterisk did not answer in time"_s);
    QCOMPARE(outcomes.at(1).kind, Kind::NotSent);
    QCOMPARE(pbx.deeds(), (QList<QByteArray>{ "queuepause" }));
    QCOMPARE(pbx.actions().back().name, QByteArray("logoff"));
}

void AmiSessionTest::aConnectionThatBreaksLeavesTheTransactionUnknown()
{
    FakeAsterisk pbx;
    pbx.hangsUpOn = { "ping" };
    const auto outcomes = run(jobAt(pbx, { pause("true"), AmiMessage("Ping"), pause("false") }));
    QCOMPARE(outcomes.at(0).kind, Kind::Done);
    QCOMPARE(outcomes.at(1).kind, Kind::Unknown);
    QCOMPARE(outcomes.at(2).kind, Kind::NotSent);
}

void AmiSessionTest::aConnectionThatIsRefusedSendsNothing()
{
    FakeAsterisk pbx;
    const AmiSession::Job job = jobAt(pbx, { pause("true") });
    pbx.stopListening();
    const auto outcomes = run(job);
    QCOMPARE(outcomes.at(0).kind, Kind::NotSent);
    QVERIFY(outcomes.at(0).text.startsWith(u"no connection to Asterisk at 127.0.0.1"_s));
}

void AmiSessionTest::whoeverIsNotAsteriskIsNamed()
{
    FakeAsterisk pbx;
    pbx.greeting = "Content-Type: auth/request\n\n";
    const auto outcomes = run(jobAt(pbx, { pause("true") }));
    QCOMPARE(outcomes.at(0).kind, Kind::NotSent);
    QVERIFY(outcomes.at(0).text.endsWith(u"is no Asterisk manager but FreeSWITCH"_s));
    QVERIFY(pbx.actions().empty());
}

void AmiSessionTest::aServerThatSaysNothingIsGivenUp()
{
    FakeAsterisk pbx;
    pbx.greeting.clear();
    AmiSession::Job job = jobAt(pbx, { pause("true") });
    job.deadlines.login = 50ms;
    const auto outcomes = run(job);
    QCOMPARE(outcomes.at(0).kind, Kind::NotSent);
    QVERIFY(outcomes.at(0).text.endsWith(u"sent no greeting of Asterisk in time"_s));
}

void AmiSessionTest::anAsteriskThatBootsIsWaitedFor()
{
    FakeAsterisk pbx;
    pbx.unknownActions = 3;
    const auto outcomes = run(jobAt(pbx, { pause("true"), AmiMessage("Ping") }));
    QCOMPARE(outcomes.at(0).kind, Kind::Done);
    QCOMPARE(outcomes.at(1).kind, Kind::Done);
    QCOMPARE(pbx.deeds().count("queuepause"), 4);

    pbx.unknownActions = 1000000;
    AmiSession::Job job = jobAt(pbx, { pause("true") });
    job.deadlines.boot = 50ms;
    const auto late = run(job);
    QCOMPARE(late.at(0).kind, Kind::Refused);
    QVERIFY(late.at(0).text.startsWith(u"Invalid/unknown command: QueuePause"_s));
}

void AmiSessionTest::fullyBootedEndsTheWaitForUnknownActions()
{
    FakeAsterisk pbx;
    pbx.eventsAfterLogin = "Event: FullyBooted\r\nStatus: Fully Booted\r\n\r\n";
    pbx.unknownActions = 1;
    const auto outcomes = run(jobAt(pbx, { pause("true") }));
    QCOMPARE(outcomes.at(0).kind, Kind::Refused);
    QCOMPARE(pbx.deeds().size(), 1);
}

void AmiSessionTest::localhostIsTriedBothWays()
{
    for (const QHostAddress &address :
        { QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6) }) {
        FakeAsterisk pbx(address);
        if (!pbx.isListening())
            QSKIP("no IPv6 loopback here");
        for (const QString &host : { u"localhost"_s, u"127.0.0.1"_s, u"::1"_s }) {
            AmiSession::Job job = jobAt(pbx, { AmiMessage("Ping") });
            job.endpoint.host = host;
            QCOMPARE(run(job).at(0).kind, Kind::Done);
        }
    }
}

void AmiSessionTest::aPasswordInClearGoesToNoOtherAddressOfLoopback()
{
    FakeAsterisk pbx(QHostAddress(QHostAddress::LocalHostIPv6));
    if (!pbx.isListening())
        QSKIP("no IPv6 loopback here");
    AmiMessage login("Login");
    login.add("Username", "quiet");
    login.add("Secret", "s3cret");
    for (const QString &host : { u"127.0.0.1"_s, u"localhost"_s }) {
        AmiSession::Job job = jobAt(pbx, { login, AmiMessage("Ping") });
        job.credentials.reset();
        job.endpoint.host = host;
        QCOMPARE(run(job).at(0).kind, Kind::NotSent);
        job.credentials = AmiCredentials{ u"quiet"_s, Secret("s3cret"), false };
        QCOMPARE(run(job).at(0).kind, Kind::NotSent);
    }
    QVERIFY(pbx.actions().empty());
    AmiSession::Job job = jobAt(pbx, { login, AmiMessage("Ping") });
    job.credentials.reset();
    job.endpoint.host = u"::1"_s;
    QCOMPARE(run(job).at(1).kind, Kind::Done);
}

void AmiSessionTest::theSameIsSpokenInsideTls()
{
    FakeAsterisk pbx(QHostAddress::LocalHost, FakeAsterisk::testTls());
    AmiSession::Job job = jobAt(pbx, { AmiMessage("Ping") });
    job.endpoint.tls = QSslConfiguration::defaultConfiguration();
    job.endpoint.tls->setCaCertificates(QSslCertificate::fromPath(u"" WQL_TEST_DATA "/tls/authority.pem"_s));
    QCOMPARE(run(job).at(0).kind, Kind::Done);
}

void AmiSessionTest::aCertificateThatIsNotTrustedEndsTheSession()
{
    FakeAsterisk pbx(QHostAddress::LocalHost, FakeAsterisk::testTls());
    AmiSession::Job job = jobAt(pbx, { AmiMessage("Ping") });
    job.endpoint.tls = QSslConfiguration::defaultConfiguration();
    const auto outcomes = run(job);
    QCOMPARE(outcomes.at(0).kind, Kind::NotSent);
    QVERIFY(outcomes.at(0).text.startsWith(u"no connection to Asterisk"_s));
    QVERIFY(pbx.actions().empty());
}

void AmiSessionTest::tlsToThePlainPortAndTheReverseAreGivenUp()
{
    FakeAsterisk plain;
    AmiSession::Job toPlain = jobAt(plain, { AmiMessage("Ping") });
    toPlain.endpoint.tls = QSslConfiguration::defaultConfiguration();
    QCOMPARE(run(toPlain).at(0).kind, Kind::NotSent);

    FakeAsterisk encrypted(QHostAddress::LocalHost, FakeAsterisk::testTls());
    AmiSession::Job toEncrypted = jobAt(encrypted, { AmiMessage("Ping") });
    toEncrypted.deadlines.login = 100ms;
    QCOMPARE(run(toEncrypted).at(0).kind, Kind::NotSent);
    QVERIFY(encrypted.actions().empty());
}

void AmiSessionTest::endlessRubbishIsCutOff()
{
    FakeAsterisk pbx;
    pbx.answers["ping"] = "Response: " + QByteArray(100000, 'x') + "\r\n";
    const auto outcomes = run(jobAt(pbx, { AmiMessage("Ping"), pause("true") }));
    QCOMPARE(outcomes.at(0).kind, Kind::Unknown);
    QCOMPARE(outcomes.at(0).text, u"Asterisk sent a line that is too long"_s);
    QCOMPARE(outcomes.at(1).kind, Kind::NotSent);
}

void AmiSessionTest::destroyingASessionIsSilent()
{
    FakeAsterisk pbx;
    pbx.silentOn = { "ping" };
    auto session = std::make_unique<AmiSession>(jobAt(pbx, { AmiMessage("Ping") }));
    QSignalSpy reports(session.get(), &AmiSession::finished);
    session->start();
    QTRY_COMPARE(pbx.deeds().size(), 1);
    session.reset();
    QTRY_COMPARE(pbx.openConnections(), 0);
    QCOMPARE(reports.count(), 0);
}

namespace {
QString captured;
void capture(QtMsgType, const QMessageLogContext &, const QString &text)
{
    captured += text + u'\n';
}
} // namespace

void AmiSessionTest::noSecretIsLogged()
{
    QLoggingCategory::setFilterRules(u"wql.*=true"_s);
    const auto previous = qInstallMessageHandler(capture);
    FakeAsterisk pbx;
    pbx.secret = "canary-secret";
    AmiSession::Job job = jobAt(pbx, { login("canary-secret"), AmiMessage("Ping") });
    job.credentials.reset();
    const auto given = run(job);
    job.credentials = AmiCredentials{ u"quiet"_s, Secret("canary-secret"), false };
    const auto local = run(job);
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    QCOMPARE(given.at(1).kind, Kind::Done);
    QCOMPARE(local.at(1).kind, Kind::Done);
    QVERIFY(captured.contains("Action: Login"_L1));
    QVERIFY(!captured.contains("canary"_L1));
}

WQL_TEST(AmiSessionTest)

} // namespace tst_amisession

#include "tst_amisession.moc"
