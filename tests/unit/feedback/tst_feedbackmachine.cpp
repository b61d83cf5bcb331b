// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/feedbackmachine.h"
#include "tests/support/memoryactionledger.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_feedbackmachine {

using namespace wql;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

FeedbackAction action(const QString &id)
{
    return { id, u"localhost"_s, 5038, { u"Action: Ping"_s }, true };
}

ApiFailure failure(ApiFailure::Kind kind)
{
    ApiFailure result;
    result.kind = kind;
    return result;
}

} // namespace

class FeedbackMachineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewActionIsReturnedOnceHoweverOftenItIsDelivered();
    void aResultIsRepeatedUntilAQuestionWithItIsAnswered();
    void anActionDeliveredAgainIsAnsweredAgainButNotRunAgain();
    void redeliveryDoesNotMakeUsAskMoreOften();
    void resultsAreToldSoon();
    void aResultThatIsNotYetDurableIsWaitedForBriefly();
    void aRefusedQuestionIsAskedRarely();
    void failuresSlowDownToABound();
    void whatCannotBeRememberedIsNotRun();
    void afterACrashWhatRanIsReportedAsUnknownAndNotRunAgain();
    void theTimeBetweenAnswersIsKnown();
};

void FeedbackMachineTest::aNewActionIsReturnedOnceHoweverOftenItIsDelivered()
{
    MemoryActionLedger ledger;
    FeedbackMachine machine(ledger, {});
    QVERIFY(machine.question(0s).empty());
    QCOMPARE(machine.answered({ action(u"1"_s), action(u"1"_s), action(u"2"_s) }, 0s).size(), 2u);
    QVERIFY(machine.answered({ action(u"1"_s) }, 5s).empty());
    QVERIFY(machine.answered({ action(QString()) }, 5s).empty());
}

void FeedbackMachineTest::aResultIsRepeatedUntilAQuestionWithItIsAnswered()
{
    MemoryActionLedger ledger;
    FeedbackMachine machine(ledger, {});
    machine.question(0s);
    machine.answered({ action(u"1"_s) }, 0s);
    const FeedbackResult result{ u"1"_s, true, u"Pong"_s };
    machine.finished(result);
    QCOMPARE(machine.question(5s), std::vector{ result });
    machine.failed(failure(ApiFailure::Kind::ConnectionLost));
    QCOMPARE(machine.question(10s), std::vector{ result });
    machine.answered({}, 10s);
    QVERIFY(machine.question(15s).empty());
}

void FeedbackMachineTest::anActionDeliveredAgainIsAnsweredAgainButNotRunAgain()
{
    MemoryActionLedger ledger;
    FeedbackMachine machine(ledger, {});
    machine.question(0s);
    machine.answered({ action(u"1"_s) }, 0s);
    machine.finished({ u"1"_s, true, u"Pong"_s });
    machine.question(5s);
    QVERIFY(machine.answered({ action(u"1"_s) }, 5s).empty());
    QCOMPARE(machine.question(10s).size(), 1u);
}

void FeedbackMachineTest::redeliveryDoesNotMakeUsAskMoreOften()
{
    MemoryActionLedger ledger;
    FeedbackMachine machine(ledger, {});
    machine.question(0s);
    machine.answered({ action(u"1"_s) }, 0s);
    machine.finished({ u"1"_s, true, u"Pong"_s });
    for (auto now = 5s; now < 50s; now += 5s) {
        machine.question(now);
        machine.answered({ action(u"1"_s) }, now);
        QCOMPARE(machine.nextPoll(), now + 5s);
    }
}

void FeedbackMachineTest::resultsAreToldSoon()
{
    MemoryActionLedger ledger;
    FeedbackMachine machine(ledger, {});
    QVERIFY(machine.nextPoll() < 0s);
    machine.question(0s);
    machine.answered({ action(u"1"_s) }, 0s);
    QCOMPARE(machine.nextPoll(), 5s);
    machine.finished({ u"1"_s, true, u"Pong"_s });
    QCOMPARE(machine.nextPoll(), 250ms);
}

void FeedbackMachineTest::aResultThatIsNotYetDurableIsWaitedForBriefly()
{
    MemoryActionLedger ledger;
    FeedbackMachine machine(ledger, {});
    machine.question(0s);
    machine.answered({ action(u"1"_s) }, 0s);
    ledger.isDurable = false;
    machine.finished({ u"1"_s, true, u"Pong"_s });
    QVERIFY(machine.question(1s).empty());
    machine.answered({}, 1s);
    QCOMPARE(machine.nextPoll(), 1250ms);
    ledger.isDurable = true;
    QCOMPARE(machine.question(1250ms).size(), 1u);
    machine.answered({}, 1250ms);
    QCOMPARE(machine.nextPoll(), 6250ms);
}

void FeedbackMachineTest::aRefusedQuestionIsAskedRarely()
{
    MemoryActionLedger ledger;
    FeedbackMachine machine(ledger, {});
    machine.question(0s);
    machine.failed(failure(ApiFailure::Kind::Refused));
    QCOMPARE(machine.nextPoll(), 300s);
    machine.question(300s);
    machine.answered({}, 300s);
    QCOMPARE(machine.nextPoll(), 305s);
}

void FeedbackMachineTest::failuresSlowDownToABound()
{
    MemoryActionLedger ledger;
    FeedbackMachine machine(ledger, {});
    for (std::chrono::seconds expected : { 5s, 10s, 20s, 40s, 60s, 60s }) {
        machine.question(0s);
        machine.failed(failure(ApiFailure::Kind::NoAnswer));
        QCOMPARE(machine.nextPoll(), expected);
    }
}

void FeedbackMachineTest::whatCannotBeRememberedIsNotRun()
{
    MemoryActionLedger ledger;
    FeedbackMachine machine(ledger, {});
    ledger.isFailing = true;
    machine.question(0s);
    QVERIFY(machine.answered({ action(u"1"_s) }, 0s).empty());
    ledger.isFailing = false;
    machine.question(5s);
    QCOMPARE(machine.answered({ action(u"1"_s) }, 5s).size(), 1u);
}

void FeedbackMachineTest::afterACrashWhatRanIsReportedAsUnknownAndNotRunAgain()
{
    MemoryActionLedger ledger;
    {
        FeedbackMachine machine(ledger, {});
        machine.question(0s);
        machine.answered({ action(u"planned"_s), action(u"running"_s) }, 0s);
        QVERIFY(ledger.begin(u"running"_s));
    }
    recoverActions(ledger);
    FeedbackMachine machine(ledger, {});
    const auto results = machine.question(0s);
    QCOMPARE(results.size(), 2u);
    QCOMPARE(results[0],
        (FeedbackResult{ u"running"_s, false, u"KO: unknown whether it was done (loader restarted)"_s }));
    QCOMPARE(results[1], (FeedbackResult{ u"planned"_s, false, u"KO: not done (loader restarted)"_s }));
    QVERIFY(machine.answered({ action(u"planned"_s), action(u"running"_s) }, 0s).empty());
}

void FeedbackMachineTest::theTimeBetweenAnswersIsKnown()
{
    MemoryActionLedger ledger;
    FeedbackMachine machine(ledger, {});
    machine.question(0s);
    machine.answered({}, 1s);
    QVERIFY(!machine.sinceLastAnswer());
    machine.question(5s);
    machine.answered({}, 7s);
    QCOMPARE(machine.sinceLastAnswer(), std::optional<std::chrono::milliseconds>(6s));
}

WQL_TEST(FeedbackMachineTest)

} // namespace tst_feedbackmachine

#include "tst_feedbackmachine.moc"
