// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/system/actionworld.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <signal.h>
#include <testpaths.h>

namespace tst_actions {

using namespace wql;
using namespace wql::actions;
using namespace Qt::StringLiterals;

class ActionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatUsersDoIsDoneOnceAndReportedInAsterisksWords();
    void atTheUsualIntervalAnAnswerIsThereWithinSixSeconds();
    void callsOfThisTargetCanBeTransferredAndEnded();
    void severalMessagesInOneTextAreEachJudged();
    void whatAsteriskRefusesIsReportedAsSuch();
    void aFailedLoginIsReportedAsSuch();
    void hostileActionsAreRefusedAndSayWhy();
    void theLoadersOwnLoginReplacesTheOneSent();
    void withoutItsOwnPasswordNothingIsDone();
    void anAsteriskThatSpeaksTlsIsReachedWithItsAuthority();
    void anAsteriskWhoseCertificateNobodyTrustsIsNotToldThePassword();
    void anOwnPolicyAllowsOneMoreShape();
    void theLineThatWqloaderctlSuggestsAllowsWhatWasRefused();
    void aTargetThatIsOffIsNeverAsked();
    void learningRecordsAndDoesNothing();
    void whereFeedbackIsOffItSaysWhichKeySwitchesItOn();
    void theStatusCountsActions();
    void noSecretIsLeftAnywhere();
    void thePolicyCanBePrinted();
};

void ActionsTest::whatUsersDoIsDoneOnceAndReportedInAsterisksWords()
{
    struct Case {
        QString id;
        QString text;
        QByteArray deed;
        QString result;
    };
    const std::vector<Case> cases{
        { u"add"_s, u"Action: QueueAdd\r\nQueue: q1\r\nInterface: SIP/101\r\nMemberName: Agent/101\r\n\r\n"_s,
            "queueadd", u"OK Added interface to queue"_s },
        { u"pause"_s, pauseAgent, "queuepause", u"OK Interface paused successfully"_s },
        { u"unpause"_s, u"Action: QueuePause\nInterface: SIP/101\nPaused: false\n"_s, "queuepause",
            u"OK Interface unpaused successfully"_s },
        { u"remove"_s, u"Action: QueueRemove\nQueue: q1\nInterface: SIP/101"_s, "queueremove",
            u"OK Removed interface from queue"_s },
        { u"originate"_s,
            u"Action: Originate\r\nChannel: Local/22@queuemetrics/n\r\nContext: queuemetrics\r\nExten: 10\r\n"
            "Priority: 1\r\nVariable: AGENTCODE=Agent/101,PAUSEREASON=10\r\nAsync: true\r\n\r\n"_s,
            "originate", u"OK Originate successfully queued"_s },
    };
    ActionWorld world;
    world.run();
    QList<QByteArray> deeds;
    for (const Case &wanted : cases) {
        world.ask(wanted.id, { wanted.text, u"Action: Logoff\r\n\r\n"_s });
        deeds.append(wanted.deed);
    }
    for (const Case &wanted : cases) {
        QTRY_VERIFY_WITH_TIMEOUT(!world.result(wanted.id).isEmpty(), 10000);
        QCOMPARE(world.result(wanted.id), wanted.result);
    }
    QCOMPARE(world.pbx.deeds(), deeds);
}

void ActionsTest::atTheUsualIntervalAnAnswerIsThereWithinSixSeconds()
{
    ActionWorld world;
    world.configure({}, {});
    world.run();
    QElapsedTimer since;
    since.start();
    world.ask(u"a1"_s, { pauseAgent });
    QTRY_VERIFY_WITH_TIMEOUT(!world.pbx.deeds().isEmpty(), 6000);
    QTRY_VERIFY_WITH_TIMEOUT(!world.result(u"a1"_s).isEmpty(), 6200 - int(since.elapsed()));
}

void ActionsTest::callsOfThisTargetCanBeTransferredAndEnded()
{
    ActionWorld world;
    world.run();
    world.append("1700000000.77|q1|Agent/101|CONNECT|5|1700000000.78|3");
    QTRY_COMPARE_WITH_TIMEOUT(world.sandbox.rowCount(context, {}), 2, 10000);
    world.ask(u"move"_s,
        { u"Action: Redirect\nChannel: 1700000000.77\nContext: from-internal\nExten: 200\nPriority: 1\n"_s });
    world.ask(u"end"_s, { u"Action: Hangup\nChannel: 1700000000.78\n"_s });
    world.ask(u"foreign"_s, { u"Action: Hangup\nChannel: 1700000000.99\n"_s });
    QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.feedbackResults(context, {}).size() == 3, 10000);
    QCOMPARE(world.result(u"move"_s), u"OK Redirect successful"_s);
    QCOMPARE(world.result(u"end"_s), u"OK Channel Hungup"_s);
    QCOMPARE(world.result(u"foreign"_s),
        u"KO KO: refused by the loader: the call 1700000000.99 was not shown by this target's rows"_s);
    QCOMPARE(world.pbx.deeds(), (QList<QByteArray>{ "redirect", "hangup" }));
}
void ActionsTest::severalMessagesInOneTextAreEachJudged()
{
    ActionWorld world;
    world.run();
    const QString logoff = u"Action: Logoff\r\n\r\n"_s;
    world.sandbox.queueFeedback(context, {},
        { u"good"_s, u"127.0.0.1"_s, world.pbx.port(),
            { login + u"Action: QueuePause\r\nInterface: SIP/1\r\nPaused: true\r\n\r\n"_s + logoff } });
    world.sandbox.queueFeedback(context, {},
        { u"bad"_s, u"127.0.0.1"_s, world.pbx.port(),
            { login
                + u"Action: QueuePause\r\nInterface: SIP/2\r\nPaused: true\r\n\r\n"
                  "Action: Command\r\nCommand: core stop now\r\n\r\n"_s
                + logoff } });
    QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.feedbackResults(context, {}).size() == 2, 10000);
    QCOMPARE(world.result(u"good"_s), u"OK Interface paused successfully"_s);
    QCOMPARE(world.result(u"bad"_s), u"KO KO: refused by the loader: the policy denies this action"_s);
    QCOMPARE(world.pbx.deeds(), (QList<QByteArray>{ "queuepause" }));
}

void ActionsTest::whatAsteriskRefusesIsReportedAsSuch()
{
    ActionWorld world;
    world.pbx.answers["queuepause"] = "Response: Error\r\nMessage: Permission denied\r\n";
    world.run();
    world.ask(u"a1"_s, { pauseAgent });
    QTRY_COMPARE_WITH_TIMEOUT(world.result(u"a1"_s), u"KO KO: QueuePause: Permission denied"_s, 10000);
}

void ActionsTest::aFailedLoginIsReportedAsSuch()
{
    ActionWorld world;
    world.pbx.secret = "another";
    world.run();
    world.ask(u"a1"_s, { pauseAgent });
    QTRY_VERIFY_WITH_TIMEOUT(!world.result(u"a1"_s).isEmpty(), 10000);
    QCOMPARE(world.result(u"a1"_s), u"KO KO: Login: Authentication failed"_s);
    QVERIFY(world.pbx.deeds().isEmpty());
}

void ActionsTest::hostileActionsAreRefusedAndSayWhy()
{
    const std::vector<std::pair<QString, QString>> cases{
        { u"Action: Command\nCommand: core stop now\n"_s, u"the policy denies this action"_s },
        { u"Action: Originate\nChannel: Local/10@queuemetrics\nApplication: System\nData: id\n"_s,
            u"the header Application is not allowed"_s },
        { u"Action: QueueAdd\nQueue: q\nInterface: Local/0039055123456@from-internal\n"_s,
            u"the value of Interface is not an agent's device"_s },
        { u"Action: QueuePause\nInterface: SIP/1\rAction: Command\nPaused: true\n"_s,
            u"a line holds a control character"_s },
    };
    ActionWorld world;
    world.run();
    for (const auto &[text, why] : cases)
        world.ask(why, { text });
    for (const auto &[text, why] : cases) {
        QTRY_VERIFY_WITH_TIMEOUT(!world.result(why).isEmpty(), 10000);
        QVERIFY2(world.result(why).startsWith(u"KO KO: refused by the loader: "_s + why),
            qPrintable(world.result(why)));
    }
    QCOMPARE(world.pbx.connections(), 0);
    QCOMPARE(world.read(u"state/actions.log"_s).count("\"verdict\":\"refused\""), 4);
}

void ActionsTest::theLoadersOwnLoginReplacesTheOneSent()
{
    ActionWorld world;
    world.pbx.user = "wqloader";
    world.pbx.secret = "own-secret";
    world.write(u"ami"_s, "own-secret\n");
    world.configure("user = wqloader\npassword_file = " + world.path(u"ami"_s).toUtf8() + '\n');
    world.run();
    world.ask(u"a1"_s, { pauseAgent });
    QTRY_COMPARE_WITH_TIMEOUT(world.result(u"a1"_s), u"OK Interface paused successfully"_s, 10000);
}

void ActionsTest::withoutItsOwnPasswordNothingIsDone()
{
    ActionWorld world;
    world.configure("user = wqloader\npassword_file = /nonexistent/secret\n");
    world.run();
    world.ask(u"a1"_s, { pauseAgent });
    QTRY_COMPARE_WITH_TIMEOUT(world.result(u"a1"_s),
        u"KO KO: refused by the loader: the loader's own password for this Asterisk cannot be read"_s, 10000);
    QCOMPARE(world.pbx.connections(), 0);
}

void ActionsTest::anAsteriskThatSpeaksTlsIsReachedWithItsAuthority()
{
    ActionWorld world(FakeAsterisk::testTls());
    world.configure("tls = yes\nca_file = " WQL_TEST_DATA "/tls/authority.pem\n");
    world.run();
    world.ask(u"a1"_s, { pauseAgent });
    QTRY_COMPARE_WITH_TIMEOUT(world.result(u"a1"_s), u"OK Interface paused successfully"_s, 10000);
}

void ActionsTest::anAsteriskWhoseCertificateNobodyTrustsIsNotToldThePassword()
{
    ActionWorld world(FakeAsterisk::testTls());
    world.configure("tls = yes\n");
    world.run();
    world.ask(u"a1"_s, { pauseAgent });
    QTRY_VERIFY_WITH_TIMEOUT(!world.result(u"a1"_s).isEmpty(), 10000);
    QVERIFY2(world.result(u"a1"_s).startsWith(u"KO KO: Login was not done: no connection to Asterisk"_s),
        qPrintable(world.result(u"a1"_s)));
    QVERIFY(world.pbx.actions().empty());
}

void ActionsTest::anOwnPolicyAllowsOneMoreShape()
{
    ActionWorld world;
    world.configure("[policy own]\nallow = Park Channel=call\n", "feedback_interval = 1\n", "policy = own\n");
    world.append("1700000000.77|q1|NONE|ENTERQUEUE||200|1");
    world.pbx.answers["park"] = "Response: Success\r\nMessage: Park successful\r\n";
    world.run();
    world.ask(u"a1"_s, { u"Action: Park\nChannel: 1700000000.77\n"_s });
    QTRY_COMPARE_WITH_TIMEOUT(world.result(u"a1"_s), u"OK Park successful"_s, 10000);
    world.configure({});
    world.loader.send(SIGHUP);
    QTRY_VERIFY(world.loader.hasSaid(u"Configuration read again"_s));
    const qint64 asked = world.sandbox.requestCount(u"checkFb"_s);
    QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.requestCount(u"checkFb"_s) > asked, 10000);
    world.ask(u"a2"_s, { u"Action: Park\nChannel: 1700000000.77\n"_s });
    QTRY_COMPARE_WITH_TIMEOUT(world.result(u"a2"_s),
        u"KO KO: refused by the loader: no line of the policy allows this action"_s, 10000);
}

void ActionsTest::theLineThatWqloaderctlSuggestsAllowsWhatWasRefused()
{
    const QString park = u"Action: Park\nChannel: 1700000000.77\nTimeout: 20000\n"_s;
    ActionWorld world;
    world.append("1700000000.77|q1|NONE|ENTERQUEUE||200|1");
    world.pbx.answers["park"] = "Response: Success\r\nMessage: Park successful\r\n";
    world.run();
    world.ask(u"a1"_s, { park });
    QTRY_COMPARE_WITH_TIMEOUT(world.result(u"a1"_s),
        u"KO KO: refused by the loader: no line of the policy allows this action"_s, 10000);
    QVERIFY(world.pbx.actions().empty());

    const QString shown = world.askForActions({});
    QVERIFY2(shown.contains(u"a1"_s) && shown.contains(u"refused"_s), qPrintable(shown));
    const QString line = world.askForActions({ u"--allow"_s, u"a1"_s, u"--target"_s, u"main"_s });
    QCOMPARE(line, u"allow = Park Channel=call Timeout=number:1-600000"_s);

    world.configure("[policy own]\n" + line.toUtf8() + '\n', "feedback_interval = 1\n", "policy = own\n");
    world.loader.send(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"Configuration read again"_s), 10000);
    const qint64 asked = world.sandbox.requestCount(u"checkFb"_s);
    QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.requestCount(u"checkFb"_s) > asked, 10000);
    world.ask(u"a2"_s, { park });
    QTRY_COMPARE_WITH_TIMEOUT(world.result(u"a2"_s), u"OK Park successful"_s, 10000);
    QVERIFY(world.askForActions({ u"--allow"_s, u"a2"_s, u"--target"_s, u"main"_s })
                .contains(u"the policy allows that already"_s));
}

void ActionsTest::aTargetThatIsOffIsNeverAsked()
{
    ActionWorld world;
    world.configure({}, "feedback_interval = 1\nheartbeat = 1\n", "actions = off\n");
    world.loader.start(world.arguments());
    QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.requestCount(u"checkHb"_s) >= 3, 15000);
    QCOMPARE(world.sandbox.requestCount(u"checkFb"_s), 0);
}

void ActionsTest::learningRecordsAndDoesNothing()
{
    ActionWorld world;
    world.configure({}, "feedback_interval = 1\n", "actions = learn\n");
    world.run();
    world.ask(u"a1"_s, { pauseAgent });
    QTRY_COMPARE_WITH_TIMEOUT(world.result(u"a1"_s), u"KO KO: learning: recorded, not done"_s, 10000);
    QCOMPARE(world.pbx.connections(), 0);
    QVERIFY(world.read(u"state/actions.log"_s).contains("\"verdict\":\"learned\""));
}

void ActionsTest::whereFeedbackIsOffItSaysWhichKeySwitchesItOn()
{
    ActionWorld world;
    world.sandbox.planFault(u"ko=Feedback is disabled"_s, 1000, { .command = u"checkFb"_s });
    world.run();
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"default.webloaderpbx=true"_s), 10000);
    QVERIFY(world.loader.hasSaid(u"Feedback is disabled"_s));
    world.append("1700000000.77|q1|NONE|ENTERQUEUE||200|1");
    QTRY_COMPARE_WITH_TIMEOUT(world.sandbox.rowCount(context, {}), 2, 10000);
    QCOMPARE(world.sandbox.requestCount(u"checkFb"_s), 1);
}
void ActionsTest::theStatusCountsActions()
{
    ActionWorld world;
    world.run({ u"--report"_s, world.path(u"report"_s) });
    world.ask(u"good"_s, { pauseAgent });
    world.ask(u"bad"_s, { u"Action: Command\nCommand: x\n"_s });
    QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.feedbackResults(context, {}).size() == 2, 10000);
    world.stop();
    const QJsonObject actions
        = QJsonDocument::fromJson(world.read(u"report"_s)).object()["targets"_L1][0]["actions"_L1].toObject();
    QCOMPARE(actions["mode"_L1].toString(), u"enforce"_s);
    QCOMPARE(actions["asked"_L1].toInt(), 2);
    QCOMPARE(actions["done"_L1].toInt(), 1);
    QCOMPARE(actions["refused"_L1].toInt(), 1);
    QCOMPARE(
        actions["lastRefusal"_L1].toString(), u"KO: refused by the loader: the policy denies this action"_s);
}

void ActionsTest::noSecretIsLeftAnywhere()
{
    ActionWorld world;
    world.pbx.secret = "canary-sent";
    world.run();
    world.sandbox.queueFeedback(context, {},
        { u"a1"_s, u"localhost"_s, world.pbx.port(),
            { u"Action: Login\nUsername: quiet\nSecret: canary-sent\n"_s, pauseAgent } });
    world.sandbox.queueFeedback(context, {},
        { u"a2"_s, u"localhost"_s, world.pbx.port(),
            { u"Action: Login\nUsername: quiet\nSecret: canary-wrong\n"_s, pauseAgent } });
    QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.feedbackResults(context, {}).size() == 2, 10000);
    world.stop();
    QByteArray everything = world.loader.said().toUtf8();
    for (const QString &name : { u"actions.log"_s, u"state.db"_s, u"state.db-wal"_s, u"quarantine"_s })
        everything += world.read(u"state/"_s + name);
    QVERIFY(everything.contains("Secret: ***"));
    QVERIFY(!everything.contains("canary"));
}

void ActionsTest::thePolicyCanBePrinted()
{
    ActionWorld world;
    world.configure("[policy own]\nallow = Park Channel=call\n", {}, "policy = own\n");
    world.loader.start(world.arguments({ u"--print-policy"_s }));
    QTRY_VERIFY(!world.loader.isRunning());
    const QString text = world.loader.said();
    QVERIFY(text.startsWith(
        u"; For main, before what is built in:\n[policy own]\nallow = Park Channel=call\n"_s));
    QVERIFY(text.contains(u"deny = Command"_s));
}

WQL_TEST(ActionsTest)

} // namespace tst_actions

#include "tst_actions.moc"
