// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/auditlog.h"
#include "core/feedback/feedbackmachine.h"
#include "core/feedback/feedbackrunner.h"
#include "tests/support/fakeasterisk.h"
#include "tests/support/hostilecorpus.h"
#include "tests/support/memoryactionledger.h"
#include "tests/support/tenants.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

namespace tst_feedbackrunner {

using namespace wql;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString login = u"Action: Login\r\nUsername: quiet\r\nSecret: s3cret\r\n\r\n"_s;
const QString pauseMember = u"Action: QueuePause\r\nInterface: SIP/101\r\nPaused: true\r\n\r\n"_s;

/// One target's side of the loader, from the answer of checkFb to the results of the next.
class World {
public:
    explicit World(const std::vector<const FakeAsterisk *> &pbxs, MemoryActionLedger &actionLedger)
        : ledger(actionLedger)
        , machine(actionLedger, {})
        , guard(settingsFor(pbxs), unboundedScope())
        , runner(actionLedger,
              { .waitingPerEndpoint = 100,
                  .deadlines = { .connect = 1s,
                      .login = 1s,
                      .transaction = 200ms,
                      .boot = 200ms,
                      .bootRetry = 10ms,
                      .logoff = 100ms } })
    {
        QObject::connect(&runner, &FeedbackRunner::finished, &runner,
            [this](const FeedbackResult &result, const AdmittedAction &, const std::vector<AmiOutcome> &) {
                ++reports;
                machine.finished(result);
            });
    }

    static ActionGuard::Settings settingsFor(const std::vector<const FakeAsterisk *> &pbxs)
    {
        ActionGuard::Settings settings;
        settings.endpoints.clear();
        for (const FakeAsterisk *pbx : pbxs)
            settings.endpoints.push_back({ { u"127.0.0.1"_s, pbx->port(), {} }, {} });
        settings.limits.refusals = 1000000;
        settings.limits.burst = 1000000;
        settings.limits.perReply = 1000000;
        return settings;
    }

    /// QueueMetrics delivers these; returns the results that went with the question.
    std::vector<FeedbackResult> poll(const std::vector<FeedbackAction> &actions)
    {
        const std::vector<FeedbackResult> told = machine.question(now);
        guard.beginReply(1s);
        for (const FeedbackAction &action : machine.answered(actions, now)) {
            const ActionDecision decision = guard.decide(action, now);
            if (decision.toRun)
                runner.run(*decision.toRun);
            else
                machine.finished(*decision.answer);
        }
        now += 5s;
        return told;
    }

    MemoryActionLedger &ledger;
    FeedbackMachine machine;
    ActionGuard guard;
    FeedbackRunner runner;
    std::chrono::milliseconds now{ 0 };
    int reports = 0;
};

FeedbackAction action(const QString &id, const FakeAsterisk &pbx, const QStringList &transactions)
{
    return { id, u"localhost"_s, pbx.port(), QStringList{ login } + transactions, true };
}

QString captured;
void capture(QtMsgType, const QMessageLogContext &, const QString &text)
{
    captured += text + u'\n';
}

} // namespace

class FeedbackRunnerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anActionIsDoneAndItsResultToldOnceAcknowledged();
    void nothingOfTheHostileCorpusReachesAsterisk();
    void aRefusalOfAsteriskIsToldInItsWords();
    void anActionDeliveredManyTimesIsDoneOnce();
    void afterACrashBetweenDoingAndReportingItIsNotDoneAgain();
    void whatCannotBeBegunInTheLedgerIsNotSent();
    void anEndpointThatNeverAnswersHoldsUpOnlyItself();
    void oneSessionAtATimeRunsOnAnEndpoint();
    void aFloodIsBounded();
    void noSecretIsWrittenAnywhere();
};

void FeedbackRunnerTest::anActionIsDoneAndItsResultToldOnceAcknowledged()
{
    FakeAsterisk pbx;
    MemoryActionLedger ledger;
    World world({ &pbx }, ledger);
    world.poll({ action(u"1"_s, pbx, { pauseMember }) });
    QTRY_COMPARE(world.reports, 1);
    QVERIFY(world.runner.isIdle());
    QCOMPARE(pbx.deeds(), (QList<QByteArray>{ "queuepause" }));
    QCOMPARE(
        world.poll({}), (std::vector{ FeedbackResult{ u"1"_s, true, u"Interface paused successfully"_s } }));
    QVERIFY(world.poll({}).empty());
}

void FeedbackRunnerTest::nothingOfTheHostileCorpusReachesAsterisk()
{
    FakeAsterisk pbx;
    MemoryActionLedger ledger;
    World world({ &pbx }, ledger);
    std::vector<FeedbackAction> hostile;
    const QStringList texts = hostileCorpus(u"transactions.txt"_s) + hostileCorpus(u"smuggling.txt"_s);
    QVERIFY(texts.size() >= 400);
    for (qsizetype i = 0; i < texts.size(); ++i)
        hostile.push_back(action(QString::number(i), pbx, { texts[i], pauseMember }));
    world.poll(hostile);
    world.poll({ action(u"good"_s, pbx, { pauseMember }) });
    QTRY_COMPARE(world.reports, 1);
    QCOMPARE(pbx.deeds(), (QList<QByteArray>{ "queuepause" }));
    QCOMPARE(pbx.connections(), 1);
    qsizetype refused = 0;
    for (std::vector<FeedbackResult> told = world.poll({}); !told.empty(); told = world.poll({})) {
        for (const FeedbackResult &result : told)
            refused += !result.ok && result.text.startsWith(u"KO: refused by the loader: "_s);
    }
    QVERIFY(refused >= texts.size() - 100); // fifty went with each question before
}

void FeedbackRunnerTest::aRefusalOfAsteriskIsToldInItsWords()
{
    FakeAsterisk pbx;
    pbx.answers["queuepause"] = "Response: Error\r\nMessage: Interface not found\r\n";
    MemoryActionLedger ledger;
    World world({ &pbx }, ledger);
    world.poll({ action(u"1"_s, pbx, { pauseMember }) });
    QTRY_COMPARE(world.reports, 1);
    QCOMPARE(
        world.poll({}).at(0), (FeedbackResult{ u"1"_s, false, u"KO: QueuePause: Interface not found"_s }));
}

void FeedbackRunnerTest::anActionDeliveredManyTimesIsDoneOnce()
{
    FakeAsterisk pbx;
    MemoryActionLedger ledger;
    World world({ &pbx }, ledger);
    for (int i = 0; i < 10; ++i)
        world.poll({ action(u"1"_s, pbx, { pauseMember }), action(u"1"_s, pbx, { pauseMember }) });
    QTRY_COMPARE(world.reports, 1);
    world.poll({ action(u"1"_s, pbx, { pauseMember }) });
    QCOMPARE(world.poll({}).size(), 1u);
    QCOMPARE(pbx.deeds().size(), 1);
}

void FeedbackRunnerTest::afterACrashBetweenDoingAndReportingItIsNotDoneAgain()
{
    FakeAsterisk pbx;
    pbx.silentOn = { "queuepause" }; // it is done, and we die before the answer
    MemoryActionLedger ledger;
    {
        World world({ &pbx }, ledger);
        world.poll({ action(u"1"_s, pbx, { pauseMember }) });
        QTRY_COMPARE(pbx.deeds().size(), 1);
    }
    pbx.silentOn.clear();
    recoverActions(ledger);
    World world({ &pbx }, ledger);
    const auto told = world.poll({ action(u"1"_s, pbx, { pauseMember }) });
    QCOMPARE(told,
        (std::vector{
            FeedbackResult{ u"1"_s, false, u"KO: unknown whether it was done (loader restarted)"_s } }));
    world.poll({ action(u"2"_s, pbx, { u"Action: Ping"_s }) });
    QTRY_COMPARE(world.reports, 1);
    QCOMPARE(pbx.deeds(), (QList<QByteArray>{ "queuepause", "ping" }));
}

void FeedbackRunnerTest::whatCannotBeBegunInTheLedgerIsNotSent()
{
    FakeAsterisk pbx;
    MemoryActionLedger ledger;
    FeedbackRunner runner(ledger, {});
    ledger.isFailing = true;
    std::vector<FeedbackResult> results;
    connect(&runner, &FeedbackRunner::finished, &runner,
        [&](const FeedbackResult &result) { results.push_back(result); });
    runner.run({ u"1"_s, { { u"127.0.0.1"_s, pbx.port(), {} }, {} }, { AmiMessage("Ping") }, {} });
    QTRY_COMPARE(results.size(), 1u);
    QVERIFY(!results[0].ok);
    QCOMPARE(pbx.connections(), 0);
}

void FeedbackRunnerTest::anEndpointThatNeverAnswersHoldsUpOnlyItself()
{
    FakeAsterisk dead;
    dead.silentOn = { "queuepause", "logoff" };
    FakeAsterisk alive;
    MemoryActionLedger ledger;
    World world({ &dead, &alive }, ledger);
    std::vector<FeedbackAction> actions;
    for (int i = 0; i < 3; ++i)
        actions.push_back(action(u"dead"_s + QString::number(i), dead, { pauseMember, pauseMember }));
    for (int i = 0; i < 3; ++i)
        actions.push_back(action(u"alive"_s + QString::number(i), alive, { pauseMember, pauseMember }));
    world.poll(actions);
    QTRY_COMPARE(alive.deeds().size(), 6);
    QVERIFY(dead.deeds().size() < 3);
    QTRY_COMPARE(world.reports, 6);
    QCOMPARE(dead.deeds().size(), 3); // behind an answer that does not come nothing is sent
    int unknown = 0;
    for (const FeedbackResult &result : world.poll({}))
        unknown
            += result.text == u"KO: unknown whether QueuePause was done: Asterisk did not answer in time"_s;
    QCOMPARE(unknown, 3);
}

void FeedbackRunnerTest::oneSessionAtATimeRunsOnAnEndpoint()
{
    FakeAsterisk pbx;
    MemoryActionLedger ledger;
    World world({ &pbx }, ledger);
    std::vector<FeedbackAction> actions;
    for (int i = 0; i < 10; ++i)
        actions.push_back(action(
            QString::number(i), pbx, { u"Action: QueueLog\nQueue: q\nEvent: INFO\nMessage: %1"_s.arg(i) }));
    world.poll(actions);
    QTRY_COMPARE(world.reports, 10);
    QList<QByteArray> messages;
    for (const FakeAsterisk::Action &done : pbx.actions()) {
        if (done.name == "queuelog")
            messages.append(done.headers.value("message"));
    }
    QCOMPARE(messages, (QList<QByteArray>{ "0", "1", "2", "3", "4", "5", "6", "7", "8", "9" }));
    // The one before may not have been closed by the other side yet.
    QVERIFY(pbx.mostOpenAtOnce() <= 2);
}

void FeedbackRunnerTest::aFloodIsBounded()
{
    FakeAsterisk pbx;
    pbx.silentOn = { "queuepause" };
    MemoryActionLedger ledger;
    World world({ &pbx }, ledger);
    std::vector<FeedbackAction> actions;
    for (int i = 0; i < 5000; ++i)
        actions.push_back(action(QString::number(i), pbx, { pauseMember }));
    world.poll(actions);
    QTRY_VERIFY(world.reports >= 4900);
    QVERIFY(pbx.deeds().size() < 20);
}

void FeedbackRunnerTest::noSecretIsWrittenAnywhere()
{
    QTemporaryDir folder;
    AuditLog audit(folder.filePath(u"audit"_s));
    QLoggingCategory::setFilterRules(u"wql.*=true"_s);
    const auto previous = qInstallMessageHandler(capture);
    FakeAsterisk pbx;
    pbx.secret = "canary-secret";
    MemoryActionLedger ledger;
    World world({ &pbx }, ledger);
    int failed = 0;
    connect(&world.runner, &FeedbackRunner::finished, &world.runner,
        [&](const FeedbackResult &result, const AdmittedAction &done,
            const std::vector<AmiOutcome> &outcomes) {
            failed += !result.ok;
            for (size_t i = 0; i < outcomes.size(); ++i)
                audit.append({ 0s, u"one"_s, result.id, done.transactions[i], u"allowed"_s, {},
                    outcomes[i].text, 0ms });
        });
    for (const QString &secret : { u"canary-secret"_s, u"canary-wrong"_s }) {
        FeedbackAction asked = action(secret.right(3), pbx, { pauseMember });
        asked.transactions[0] = u"Action: Login\nUsername: quiet\nSecret: %1"_s.arg(secret);
        world.poll({ asked });
    }
    QTRY_COMPARE(world.reports, 2);
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    QCOMPARE(failed, 1);
    QString everything = captured;
    for (const FeedbackResult &result : world.poll({}))
        everything += result.text;
    QFile file(folder.filePath(u"audit"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    everything += QString::fromUtf8(file.readAll());
    QVERIFY(everything.contains("Authentication failed"_L1));
    QVERIFY(everything.contains("Secret: ***"_L1));
    QVERIFY(!everything.contains("canary"_L1));
}

WQL_TEST(FeedbackRunnerTest)

} // namespace tst_feedbackrunner

#include "tst_feedbackrunner.moc"
