// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/system/actionworld.h"

#include <QTest>

#include <signal.h>
#include <testpaths.h>

namespace tst_actionsonce {

using namespace wql;
using namespace wql::actions;
using namespace Qt::StringLiterals;

/// Whatever ends or holds up the loader: an action is done once at most, and its result arrives.
class ActionsOnceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void callsShownBeforeARestartAreStillKnown();
    void killedBetweenDoingAndReportingItIsDoneOnce();
    void killedBeforeTheResultWasAcknowledgedItIsToldAgain();
    void killedAtAnyMomentNothingIsDoneTwice();
    void anActionThatMayBeOldIsNotDone();
    void executeStaleDoesWhatWaited();
    void aHundredActionsAtOnceAreAllAnswered();
    void aStopLetsTheRunningActionEnd();
};

void ActionsOnceTest::callsShownBeforeARestartAreStillKnown()
{
    ActionWorld world;
    world.append("1700000000.77|q1|NONE|ENTERQUEUE||200|1");
    world.run();
    world.stop();
    world.run();
    world.ask(u"end"_s, { u"Action: Hangup\nChannel: 1700000000.77\n"_s });
    QTRY_COMPARE_WITH_TIMEOUT(world.result(u"end"_s), u"OK Channel Hungup"_s, 10000);
}

void ActionsOnceTest::killedBetweenDoingAndReportingItIsDoneOnce()
{
    ActionWorld world;
    world.pbx.silentOn = { "queuepause" };
    world.run();
    world.ask(u"a1"_s, { pauseAgent });
    QTRY_COMPARE_WITH_TIMEOUT(world.pbx.deeds().size(), 1, 10000);
    world.loader.kill();
    world.pbx.silentOn.clear();
    world.run();
    QTRY_COMPARE_WITH_TIMEOUT(
        world.result(u"a1"_s), u"KO KO: unknown whether it was done (loader restarted)"_s, 10000);
    QCOMPARE(world.pbx.deeds().size(), 1);
}

void ActionsOnceTest::killedBeforeTheResultWasAcknowledgedItIsToldAgain()
{
    ActionWorld world;
    world.run();
    world.ask(u"a1"_s, { pauseAgent });
    QTRY_COMPARE_WITH_TIMEOUT(world.pbx.deeds().size(), 1, 10000);
    // Its result arrives there, and the answer that acknowledges it never comes here.
    world.sandbox.planFault(u"drop-after"_s, 1000, { .command = u"checkFb"_s });
    QTRY_VERIFY_WITH_TIMEOUT(!world.result(u"a1"_s).isEmpty(), 15000);
    world.loader.kill();
    world.sandbox.clearFaults();
    world.run();
    QTRY_COMPARE_WITH_TIMEOUT(world.result(u"a1"_s), u"2 times: OK Interface paused successfully"_s, 15000);
    QCOMPARE(world.pbx.deeds().size(), 1);
}

void ActionsOnceTest::killedAtAnyMomentNothingIsDoneTwice()
{
    ActionWorld world;
    QStringList ids;
    for (int round = 0; round < 6; ++round) {
        world.run();
        for (int i = 0; i < 4; ++i) {
            ids.append(u"%1-%2"_s.arg(round).arg(i));
            world.ask(
                ids.last(), { u"Action: QueueLog\nQueue: q\nEvent: INFO\nMessage: %1\n"_s.arg(ids.last()) });
        }
        const qsizetype before = world.pbx.deeds().size();
        QTRY_VERIFY_WITH_TIMEOUT(world.pbx.deeds().size() > before + round % 4, 10000);
        world.loader.kill();
    }
    world.run();
    for (const QString &id : std::as_const(ids))
        QTRY_VERIFY_WITH_TIMEOUT(!world.result(id).isEmpty(), 15000);
    QStringList done;
    for (const FakeAsterisk::Action &action : world.pbx.actions()) {
        if (action.name == "queuelog")
            done.append(QString::fromUtf8(action.headers.value("message")));
    }
    QCOMPARE(QSet<QString>(done.begin(), done.end()).size(), done.size());
    QVERIFY(done.size() >= 6);
}

void ActionsOnceTest::anActionThatMayBeOldIsNotDone()
{
    ActionWorld world;
    world.ask(u"old"_s, { pauseAgent });
    world.loader.start(world.arguments());
    QTRY_COMPARE_WITH_TIMEOUT(world.result(u"old"_s),
        u"KO KO: refused by the loader: it may be old: the loader has not asked for a while"_s, 15000);
    QCOMPARE(world.pbx.connections(), 0);
}

void ActionsOnceTest::executeStaleDoesWhatWaited()
{
    ActionWorld world;
    world.configure({}, "feedback_interval = 1\nexecute_stale = yes\n");
    world.ask(u"old"_s, { pauseAgent });
    world.loader.start(world.arguments());
    QTRY_COMPARE_WITH_TIMEOUT(world.result(u"old"_s), u"OK Interface paused successfully"_s, 15000);
}

void ActionsOnceTest::aHundredActionsAtOnceAreAllAnswered()
{
    ActionWorld world;
    world.run();
    for (int i = 0; i < 100; ++i)
        world.ask(QString::number(i), { pauseAgent });
    QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.feedbackResults(context, {}).size() >= 100, 40000);
    QCOMPARE(world.pbx.deeds().size(), 100);
    QVERIFY(world.pbx.mostOpenAtOnce() <= 2);
}

void ActionsOnceTest::aStopLetsTheRunningActionEnd()
{
    ActionWorld world;
    world.pbx.pieceBytes = 1;
    world.run();
    world.ask(u"a1"_s, { pauseAgent });
    QTRY_VERIFY_WITH_TIMEOUT(world.pbx.connections() == 1, 10000);
    world.stop();
    world.run();
    QTRY_VERIFY_WITH_TIMEOUT(!world.result(u"a1"_s).isEmpty(), 10000);
    QCOMPARE(world.pbx.deeds().size(), 1);
}

WQL_TEST(ActionsOnceTest)

} // namespace tst_actionsonce

#include "tst_actionsonce.moc"
