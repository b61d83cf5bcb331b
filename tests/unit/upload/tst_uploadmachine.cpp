// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/upload/machinedriver.h"

#include <QTest>

#include <set>

namespace tst_uploadmachine {

using namespace wql;
using namespace std::chrono_literals;

namespace {
using Kind = MachineDriver::Kind;
using Phase = UploadMachine::Phase;
constexpr qint64 firstTime = MachineDriver::firstTime;
}

class tst_UploadMachine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSettledCursorAsksOnlyForWhatWaits();
    void whatIsSkippedAfterTheCursorGotLostIsAuditedForHoles();
    void aSettledCursorAsksWhenTheServerKnowsNewerRows();
    void anUnsettledCursorAsksBeforeItSends();
    void aLogThatCannotBeReadNowSettlesNothing();
    void whatWasInDoubtWhenTheLastRunEndedIsAskedRowByRow();
    void anEmptyServerGetsTheWholeLog();
    void rowsBelowTheMarkAreSkippedWhenTheServerHasThem();
    void aMarkThatAHeartbeatLiftedSkipsNothing();
    void aMarkThatNoRowMadeIsNotObeyed_data();
    void aMarkThatNoRowMadeIsNotObeyed();
    void aRestoredDatabaseGetsWhatItLost();
    void atMostOneCallIsOutstanding();
    void aBatchIsSentWhenItIsFullOrTheLogEnds();
    void batchesGrowWhileThereIsBacklog();
    void theTimeZoneOffsetIsPartOfWhatIsSentAndAsked();
    void aHeartbeatComesOnlyWhenEverythingIsConfirmed();
    void aRefusedHeartbeatHoldsUpNoRows();
    void anInsertIsASignOfLifeToo();
    void nothingIsStartedAfterStop();
    void anAnswerAfterStopStillCounts();
    void aBatchInDoubtIsAuditedWhenThereIsNothingElseToDo();
    void aRowThatTheServerCutIsNotSentTwice();
    void rowsThatLookAlikeWhenCutAreToldApart_data();
    void rowsThatLookAlikeWhenCutAreToldApart();
    void anAuditFindsACutRowAgain();
};

/// Its memory may be an old copy, and all that was sent since of one second.
void tst_UploadMachine::aSettledCursorAsksOnlyForWhatWaits()
{
    MachineDriver driver;
    driver.append(5);
    driver.start({ .cursor = LogPosition{ 1, 2 }, .settled = true, .newestTime = firstTime + 1 });
    QCOMPARE(driver.next().kind, Kind::AskMark);
    driver.answer(firstTime + 1);
    for (MachineDriver::Step step = driver.next(); step.kind != Kind::Insert; step = driver.next()) {
        QCOMPARE(step.kind, Kind::AskRow);
        driver.answer(0);
        QVERIFY(driver.machine.counters().questions <= 3);
    }
    QCOMPARE(driver.machine.counters().requests, driver.machine.counters().questions + 2);
    driver.answer(3);
    QVERIFY(driver.machine.isDrained() || driver.next().kind == Kind::Nothing);
}

void tst_UploadMachine::whatIsSkippedAfterTheCursorGotLostIsAuditedForHoles()
{
    MachineDriver driver;
    driver.append(6);
    driver.start({ .newestTime = firstTime }); // of a file that is gone
    driver.next();
    driver.answer(firstTime + 6);
    std::set<std::string> there{ driver.encoded(0), driver.encoded(2), driver.encoded(3), driver.encoded(4),
        driver.encoded(5) };
    for (MachineDriver::Step step = driver.nextAfterWaiting(); step.kind != Kind::Heartbeat;
         step = driver.nextAfterWaiting()) {
        if (step.kind == Kind::Insert)
            QVERIFY(there.insert(step.rows).second);
        driver.answer(step.kind == Kind::Insert ? qint64(step.count) : qint64(there.count(step.rows)));
    }
    QCOMPARE(there.size(), size_t(6));
    QCOMPARE(driver.machine.counters().rowsMissed, quint64(1));
}

void tst_UploadMachine::aSettledCursorAsksWhenTheServerKnowsNewerRows()
{
    MachineDriver driver;
    driver.append(3);
    driver.start({ .cursor = LogPosition{ 1, 2 }, .settled = true, .newestTime = firstTime + 1 });
    driver.next();
    driver.answer(firstTime + 2); // somebody sent on behind our back
    QCOMPARE(driver.next().rows, driver.encoded(2));
    driver.answer(1);
    QCOMPARE(driver.next().kind, Kind::Nothing);
    QVERIFY(driver.machine.isDrained());
}

void tst_UploadMachine::aLogThatCannotBeReadNowSettlesNothing()
{
    MachineDriver driver;
    driver.append(2);
    driver.start({ .cursor = LogPosition{ 1, 0 }, .settled = false });
    driver.next();
    driver.answerNull();
    driver.isLogReadable = false;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(driver.nextAfterWaiting().kind, Kind::Nothing);
    driver.isLogReadable = true;
    QCOMPARE(driver.nextAfterWaiting().kind, Kind::AskRow);
}

void tst_UploadMachine::anUnsettledCursorAsksBeforeItSends()
{
    MachineDriver driver;
    driver.append(5);
    driver.start({ .cursor = LogPosition{ 1, 2 }, .settled = false, .newestTime = firstTime + 1 });
    driver.next();
    driver.answer(firstTime + 4);
    QCOMPARE(driver.next().rows, driver.encoded(4));
    QCOMPARE(driver.machine.phase(), Phase::Settling);
    driver.answer(0);
    QCOMPARE(driver.next().rows, driver.encoded(2));
    driver.answer(1);
    QCOMPARE(driver.next().rows, driver.encoded(3));
    driver.answer(0);
    QVERIFY(!driver.machine.isSettled());
    const MachineDriver::Step step = driver.next();
    QCOMPARE(step.kind, Kind::Insert);
    QCOMPARE(step.rows, driver.encoded(3, 2));
    driver.answer(2);
    driver.next();
    QVERIFY(driver.machine.isSettled());
    QCOMPARE(driver.machine.confirmed(), std::optional(LogPosition{ 1, 5 }));
}

void tst_UploadMachine::whatWasInDoubtWhenTheLastRunEndedIsAskedRowByRow()
{
    MachineDriver driver;
    driver.append(3);
    driver.start({ .cursor = LogPosition{ 1, 0 }, .audits = { { { 1, 0 }, { 1, 3 } } } });
    driver.next();
    driver.answerNull();
    for (const size_t row : { 0, 1, 2 }) {
        QCOMPARE(driver.nextAfterWaiting().rows, driver.encoded(row));
        driver.answer(row == 1 ? 0 : 1);
    }
    QCOMPARE(driver.next().rows, driver.encoded(1));
}

void tst_UploadMachine::anEmptyServerGetsTheWholeLog()
{
    MachineDriver driver;
    driver.append(3);
    driver.start();
    QCOMPARE(driver.next().kind, Kind::AskMark);
    driver.answerNull();
    MachineDriver::Step step = driver.next();
    for (; step.kind == Kind::AskRow; step = driver.next())
        driver.answer(0);
    QCOMPARE(step.kind, Kind::Insert);
    QCOMPARE(step.rows, driver.encoded(0, 3));
}

void tst_UploadMachine::rowsBelowTheMarkAreSkippedWhenTheServerHasThem()
{
    MachineDriver driver;
    driver.append(6);
    driver.start();
    driver.next();
    driver.answer(firstTime + 4);
    QCOMPARE(driver.next().rows, driver.encoded(3)); // the last one below the mark
    driver.answer(1);
    MachineDriver::Step step = driver.next();
    for (; step.kind == Kind::AskRow; step = driver.next())
        driver.answer(step.rows == driver.encoded(4)); // of the mark's own second, asked one by one
    QCOMPARE(step.kind, Kind::Insert);
    QCOMPARE(step.rows, driver.encoded(5));
    QCOMPARE(driver.machine.counters().rowsSkipped, quint64(4));
}

void tst_UploadMachine::aMarkThatAHeartbeatLiftedSkipsNothing()
{
    MachineDriver driver;
    driver.append(6);
    driver.start();
    driver.next();
    driver.answer(firstTime + 500);
    MachineDriver::Step step = driver.next();
    for (; step.kind == Kind::AskRow; step = driver.next())
        driver.answer(step.rows == driver.encoded(0)); // the only one that ever arrived
    QCOMPARE(step.rows, driver.encoded(1, 5));
}

void tst_UploadMachine::aMarkThatNoRowMadeIsNotObeyed_data()
{
    QTest::addColumn<UploadAnswer>("mark");
    QTest::addColumn<MarkCheck>("check");
    QTest::newRow("far in the future")
        << UploadAnswer{ false, firstTime + 100 * 86400 } << MarkCheck::InFuture;
    QTest::newRow("not a number") << UploadAnswer{ false, {} } << MarkCheck::Plausible;
}

void tst_UploadMachine::aMarkThatNoRowMadeIsNotObeyed()
{
    QFETCH(UploadAnswer, mark);
    QFETCH(MarkCheck, check);
    MachineDriver driver;
    driver.append(3);
    driver.start();
    driver.next();
    driver.machine.onAnswer(mark, driver.now);
    QCOMPARE(driver.machine.markCheck(), check);
    MachineDriver::Step step = driver.next();
    for (; step.kind == Kind::AskRow; step = driver.next())
        driver.answer(0);
    QCOMPARE(step.rows, driver.encoded(0, 3));
}

void tst_UploadMachine::aRestoredDatabaseGetsWhatItLost()
{
    MachineDriver driver;
    driver.append(6);
    driver.start({ .cursor = LogPosition{ 1, 5 }, .settled = true, .newestTime = firstTime + 4 });
    driver.next();
    driver.answer(firstTime + 1);
    QCOMPARE(driver.machine.markCheck(), MarkCheck::Plausible); // a copy may lag behind
    driver.pass(*driver.next().wakeAt - driver.now.monotonic);
    QCOMPARE(driver.next().kind, Kind::AskMark);
    driver.answer(firstTime + 1);
    QCOMPARE(driver.machine.markCheck(), MarkCheck::BelowConfirmed);
    std::string sent;
    for (int guard = 0; guard < 30 && !driver.machine.isDrained(); ++guard) {
        const MachineDriver::Step step = driver.next();
        if (step.kind == Kind::AskRow) {
            driver.answer(step.rows == driver.encoded(0) || step.rows == driver.encoded(1));
        } else if (step.kind == Kind::Insert) {
            sent += (sent.empty() ? "" : "%2C") + step.rows;
            driver.answer(qint64(step.count));
        }
    }
    QCOMPARE(sent, driver.encoded(2, 4));
}

void tst_UploadMachine::atMostOneCallIsOutstanding()
{
    MachineDriver driver;
    driver.stream();
    driver.append(20);
    QCOMPARE(driver.next().kind, Kind::Insert);
    QVERIFY(driver.machine.isCallOutstanding());
    driver.pass(1h);
    const MachineDriver::Step step = driver.next();
    QCOMPARE(step.kind, Kind::Nothing);
    QVERIFY(!step.wakeAt);
}

void tst_UploadMachine::aBatchIsSentWhenItIsFullOrTheLogEnds()
{
    MachineDriver driver;
    driver.stream();
    driver.append(11);
    QCOMPARE(driver.next().rows, driver.encoded(0, 8));
    driver.answer(8);
    QCOMPARE(driver.next().rows, driver.encoded(8, 3));
    driver.answer(3);
    QVERIFY(driver.machine.isDrained());
}

void tst_UploadMachine::batchesGrowWhileThereIsBacklog()
{
    MachineDriver driver;
    driver.stream();
    driver.append(100);
    for (const size_t rows : { 8, 16, 32, 44 }) {
        QCOMPARE(driver.next().count, rows);
        driver.answer(qint64(rows));
    }
}

void tst_UploadMachine::theTimeZoneOffsetIsPartOfWhatIsSentAndAsked()
{
    UploadSettings settings = MachineDriver::settings();
    settings.timezoneOffset = -3600;
    MachineDriver driver(settings);
    driver.append(2);
    driver.start();
    driver.next();
    driver.answer(firstTime - 3600 + 1);
    const MachineDriver::Step question = driver.next();
    QCOMPARE(question.rows, driver.encoded(0));
    QVERIFY(question.rows.find(std::to_string(firstTime - 3600)) != std::string::npos);
}

void tst_UploadMachine::aHeartbeatComesOnlyWhenEverythingIsConfirmed()
{
    MachineDriver driver;
    driver.stream();
    driver.append(1);
    driver.next();
    driver.pass(1000s);
    driver.fail(ApiFailure::Kind::ConnectionRefused);
    QCOMPARE(driver.nextAfterWaiting().kind, Kind::Insert); // though long past the interval
    driver.answer(1);
    MachineDriver::Step step = driver.next();
    QCOMPARE(step.kind, Kind::Nothing);
    QCOMPARE(*step.wakeAt - driver.now.monotonic, std::chrono::milliseconds{ 900s });
    driver.pass(900s);
    step = driver.next();
    QCOMPARE(step.kind, Kind::Heartbeat);
    QCOMPARE(step.time, qint64(driver.now.wall.count()));
    driver.answer(1);
    QCOMPARE(driver.machine.counters().heartbeats, quint64(1));
    QCOMPARE(driver.next().kind, Kind::Nothing);
}

void tst_UploadMachine::aRefusedHeartbeatHoldsUpNoRows()
{
    MachineDriver driver;
    driver.stream();
    driver.pass(900s);
    QCOMPARE(driver.next().kind, Kind::Heartbeat);
    driver.fail({ .kind = ApiFailure::Kind::Busy, .httpStatus = 429, .retryAfter = 300s });
    const MachineDriver::Step wait = driver.next();
    QCOMPARE(*wait.wakeAt - driver.now.monotonic, std::chrono::milliseconds{ 300s });
    driver.append(1);
    QCOMPARE(driver.next().kind, Kind::Insert);
}

void tst_UploadMachine::anInsertIsASignOfLifeToo()
{
    MachineDriver driver;
    driver.stream();
    for (int i = 0; i < 3; ++i) {
        driver.pass(899s);
        driver.append(1);
        QCOMPARE(driver.next().kind, Kind::Insert);
        driver.answer(1);
    }
}

void tst_UploadMachine::nothingIsStartedAfterStop()
{
    MachineDriver driver;
    driver.stream();
    driver.append(3);
    driver.machine.stop();
    QCOMPARE(driver.next().kind, Kind::Nothing);
}

void tst_UploadMachine::anAnswerAfterStopStillCounts()
{
    MachineDriver driver;
    driver.stream();
    driver.append(3);
    driver.next();
    driver.machine.stop();
    QVERIFY(!driver.machine.isSettled());
    driver.answer(3);
    QVERIFY(driver.machine.isSettled());
    QCOMPARE(driver.machine.confirmed(), std::optional(LogPosition{ 1, 3 }));
    QCOMPARE(driver.next().kind, Kind::Nothing);
}

void tst_UploadMachine::aBatchInDoubtIsAuditedWhenThereIsNothingElseToDo()
{
    MachineDriver driver;
    driver.stream();
    driver.append(2);
    driver.next();
    driver.fail(ApiFailure::Kind::ConnectionLost);
    QCOMPARE(driver.nextAfterWaiting().kind, Kind::AskRow);
    driver.answer(1); // the last one: so all are taken as arrived
    MachineDriver::Step step = driver.next();
    for (; step.kind == Kind::AskRow; step = driver.next())
        driver.answer(1);
    QCOMPARE(step.kind, Kind::Nothing);
    QVERIFY(driver.machine.isDrained());

    driver.pass(*step.wakeAt - driver.now.monotonic);
    QCOMPARE(driver.next().rows, driver.encoded(0));
    driver.answer(0); // it was not there after all
    QCOMPARE(driver.next().rows, driver.encoded(1));
    driver.answer(2); // and this one twice
    step = driver.next();
    QCOMPARE(step.kind, Kind::Insert);
    QCOMPARE(step.rows, driver.encoded(0));
    driver.answer(1);
    QCOMPARE(driver.next().kind, Kind::Nothing);
    QCOMPARE(driver.machine.counters().rowsMissed, quint64(1));
    QCOMPARE(driver.machine.counters().copiesTooMany, quint64(1));
    QVERIFY(driver.machine.openAudits().empty());
}

void tst_UploadMachine::aRowThatTheServerCutIsNotSentTwice()
{
    MachineDriver driver;
    driver.stream();
    driver.append(1, "Local/a-very-long-name-of-an-agent@agents/n");
    driver.next();
    driver.fail(ApiFailure::Kind::ConnectionLost);
    QCOMPARE(driver.nextAfterWaiting().rows, driver.encoded(0));
    driver.answer(0);
    QCOMPARE(driver.next().rows, *cutToColumns(driver.encoded(0)));
    driver.answer(1);
    QCOMPARE(driver.next().kind, Kind::Nothing);
    QCOMPARE(driver.machine.counters().rowsConfirmed, quint64(1));
}

void tst_UploadMachine::rowsThatLookAlikeWhenCutAreToldApart_data()
{
    QTest::addColumn<int>("cutCopies");
    QTest::addColumn<bool>("arrived");
    QTest::newRow("only the one confirmed before") << 1 << false;
    QTest::newRow("both") << 2 << true;
}

void tst_UploadMachine::rowsThatLookAlikeWhenCutAreToldApart()
{
    QFETCH(int, cutCopies);
    QFETCH(bool, arrived);
    MachineDriver driver;
    driver.stream();
    QueueLogRow row{ std::to_string(firstTime), "1", "q", "Local/a-very-long-name-of-an-agent-1", "VERB",
        {} };
    driver.append(row);
    driver.next();
    driver.answer(1);
    row.agent.back() = '2';
    driver.append(row);
    driver.next();
    driver.fail(ApiFailure::Kind::ConnectionLost);
    driver.nextAfterWaiting();
    driver.answer(0);
    driver.next();
    driver.answer(cutCopies);
    const MachineDriver::Step step = driver.next();
    QCOMPARE(step.kind, arrived ? Kind::Nothing : Kind::Insert);
    QCOMPARE(driver.machine.counters().rowsConfirmed, quint64(arrived ? 2 : 1));
}

void tst_UploadMachine::anAuditFindsACutRowAgain()
{
    MachineDriver driver;
    driver.append(1, "Local/a-very-long-name-of-an-agent@agents/n");
    driver.start({ .cursor = LogPosition{ 1, 1 }, .settled = true, .audits = { { { 1, 0 }, { 1, 1 } } } });
    driver.next();
    driver.answerNull();
    QCOMPARE(driver.nextAfterWaiting().rows, driver.encoded(0));
    driver.answer(0);
    QCOMPARE(driver.next().rows, *cutToColumns(driver.encoded(0)));
    driver.answer(1);
    QCOMPARE(driver.next().kind, Kind::Nothing);
    QCOMPARE(driver.machine.counters().audits, quint64(1));
    QCOMPARE(driver.machine.counters().rowsMissed, quint64(0));
}

WQL_TEST(tst_UploadMachine)

} // namespace tst_uploadmachine

#include "tst_uploadmachine.moc"
