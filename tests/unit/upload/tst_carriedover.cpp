// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/upload/machinedriver.h"

#include <QTest>

#include <map>

namespace tst_carriedover {

using namespace wql;
using namespace std::chrono_literals;
using Kind = UploadAction::Kind;
using Failure = ApiFailure::Kind;

/// What the machine must not forget from one moment to the next, or from one process to the next.
class tst_CarriedOver : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anInsertOfTheLastProcessIsLeftTheTimeThatThisServerTakes();
    void nobodyIsWaitedForAfterACleanEnd();
    void whatADiskDidNotGiveIsLookedAtLater();
    void theNewestTimeIsNotThatOfTheLastRow();
    void doubtsBehindARunOfMissingRowsAreSettled();
    void aHeartbeatWaitsForTheEndOfTheLog();
    void anOutageIsRememberedWhenTheServerRefusesAfterwards();
    void aLongSilenceIsRememberedWhenAHeartbeatIsAnswered();
    void aRowThatIsRefusedNowAndThenIsAskedForAgain();
};

static UploadStart afterAnInsertThatLeft(std::chrono::milliseconds before, bool settled)
{
    UploadStart start{ .cursor = LogPosition{ 1, 0 }, .settled = settled, .insertLeftBefore = before };
    start.server.longestInsert = 20s;
    return start;
}

void tst_CarriedOver::anInsertOfTheLastProcessIsLeftTheTimeThatThisServerTakes()
{
    MachineDriver driver;
    driver.append(3);
    driver.start(afterAnInsertThatLeft(3s, false));
    const MachineDriver::Step wait = driver.next();
    QCOMPARE(wait.kind, Kind::Nothing);
    QCOMPARE(*wait.wakeAt - driver.now.monotonic, std::chrono::milliseconds{ 2 * 20s - 3s });
    QCOMPARE(driver.nextAfterWaiting().kind, Kind::AskMark);
}

void tst_CarriedOver::nobodyIsWaitedForAfterACleanEnd()
{
    MachineDriver driver;
    driver.start(afterAnInsertThatLeft(3s, true));
    QCOMPARE(driver.next().kind, Kind::AskMark);
}

void tst_CarriedOver::whatADiskDidNotGiveIsLookedAtLater()
{
    MachineDriver driver;
    driver.stream();
    driver.machine.supply().passOver({ 1, 40 });
    const AuditRange range{ { 1, 0 }, { 1, 40 }, true };
    QCOMPARE(driver.machine.openAudits(), std::vector<AuditRange>{ range });
    static_cast<void>(driver.machine.next(driver.now));
    QCOMPARE(driver.machine.openAudits(), std::vector<AuditRange>{ range });
}

void tst_CarriedOver::theNewestTimeIsNotThatOfTheLastRow()
{
    constexpr qint64 noon = MachineDriver::firstTime;
    MachineDriver driver;
    driver.stream();
    for (const qint64 time : { noon + 100, noon }) // the clock was set back
        driver.append(QueueLogRow{ std::to_string(time), "1", "q", "Agent/101", "VERB", {} });
    QCOMPARE(driver.next().kind, Kind::Insert);
    driver.answer(2);
    QCOMPARE(driver.machine.newestTime(), noon + 100);
}

void tst_CarriedOver::doubtsBehindARunOfMissingRowsAreSettled()
{
    MachineDriver driver;
    driver.append(30); // some windows of eight
    std::map<std::string, qint64> copies;
    for (const size_t row : { 20, 21 })
        copies[driver.encoded(row)] = 1;
    driver.start({ .cursor = LogPosition{ 1, 0 }, .audits = { { { 1, 0 }, { 1, 30 } } } });
    for (int guard = 0; guard < 200 && !driver.machine.isDrained(); ++guard) {
        const MachineDriver::Step step = driver.nextAfterWaiting();
        if (step.kind == Kind::AskMark) {
            driver.answer(MachineDriver::firstTime + 21);
        } else if (step.kind == Kind::AskRow) {
            driver.answer(copies[step.rows]);
        } else if (step.kind == Kind::Insert) {
            for (size_t row = 0; row < driver.log.size(); ++row)
                copies[driver.encoded(row)] += step.rows.find(driver.encoded(row)) != std::string::npos;
            driver.answer(qint64(step.count));
        }
    }
    for (size_t row = 0; row < driver.log.size(); ++row)
        QCOMPARE(copies[driver.encoded(row)], qint64(1));
}

void tst_CarriedOver::aHeartbeatWaitsForTheEndOfTheLog()
{
    MachineDriver driver;
    driver.stream();
    driver.pass(UploadSettings().heartbeat);
    driver.machine.supply().setCaughtUp(false); // rows may have come, and nobody has looked yet
    QCOMPARE(driver.machine.next(driver.now).kind, Kind::Nothing);
    driver.machine.supply().setCaughtUp(true);
    QCOMPARE(driver.machine.next(driver.now).kind, Kind::Heartbeat);
}

/// Rows are confirmed, and the server has told that it has them.
static void confirmSome(MachineDriver &driver)
{
    driver.hasWitnesses = true;
    driver.stream();
    driver.append(3);
    QCOMPARE(driver.next().kind, Kind::Insert);
    driver.answer(3);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(driver.next().kind, Kind::AskRow);
        driver.answer(1);
    }
}

void tst_CarriedOver::anOutageIsRememberedWhenTheServerRefusesAfterwards()
{
    MachineDriver driver;
    confirmSome(driver);
    QCOMPARE(driver.nextAfterWaiting().kind, Kind::Heartbeat);
    driver.fail(Failure::NoAnswer);
    QCOMPARE(driver.nextAfterWaiting().kind, Kind::Heartbeat);
    driver.fail(Failure::Refused);
    driver.append(1);
    QCOMPARE(driver.next().kind, Kind::AskRow); // its database may have been put back
}

void tst_CarriedOver::aLongSilenceIsRememberedWhenAHeartbeatIsAnswered()
{
    UploadSettings settings = MachineDriver::settings();
    settings.watchInterval = 1h;
    MachineDriver driver(settings);
    confirmSome(driver);
    QCOMPARE(driver.nextAfterWaiting().kind, Kind::Heartbeat); // a quarter of an hour later
    driver.answer(1);
    driver.append(1);
    QCOMPARE(driver.next().kind, Kind::AskRow);
}

void tst_CarriedOver::aRowThatIsRefusedNowAndThenIsAskedForAgain()
{
    MachineDriver driver;
    driver.stream();
    driver.append(1, "emoji \xF0\x9F\x98\x80");
    QCOMPARE(driver.next().kind, Kind::Insert);
    driver.fail(Failure::NoAnswer);
    for (int refusals = 0; refusals < 6;) {
        const MachineDriver::Step step = driver.nextAfterWaiting();
        QCOMPARE(step.kind, Kind::AskRow);
        if (step.rows == driver.encoded(0)) {
            driver.fail(Failure::Refused);
            ++refusals;
        } else {
            driver.answer(0); // a question that breaks nowhere, asked to tell the row from the server
        }
    }
    MachineDriver::Step step = driver.nextAfterWaiting();
    for (; step.kind == Kind::AskRow; step = driver.nextAfterWaiting())
        driver.answer(step.rows == driver.encoded(0));
    QVERIFY(step.kind != Kind::Insert);
    QCOMPARE(driver.machine.counters().rowsConfirmed, quint64(1));
}

WQL_TEST(tst_CarriedOver)

} // namespace tst_carriedover

#include "tst_carriedover.moc"
