// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/upload/machinedriver.h"

#include <QTest>

namespace tst_clockjumps {

using namespace wql;
using namespace std::chrono_literals;
using Kind = UploadAction::Kind;
using Failure = ApiFailure::Kind;

/// Somebody sets the clock of the machine: what waits, waits by a clock that nobody can set.
class tst_ClockJumps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWaitIsAsLongWhateverTheWallClockDoes_data();
    void aWaitIsAsLongWhateverTheWallClockDoes();
    void aHeartbeatIsDueAfterSilenceWhateverTheWallClockDoes_data();
    void aHeartbeatIsDueAfterSilenceWhateverTheWallClockDoes();
    void aClockThatIsSetBackAllTheTimeKeepsNobodyBusy();
};

static void addJumps()
{
    QTest::addColumn<std::chrono::seconds>("jump");
    for (const auto jump : { 1s, 3600s, 365 * 86400s }) {
        QTest::addRow("%lld s ahead", qlonglong(jump.count())) << jump;
        QTest::addRow("%lld s back", qlonglong(jump.count())) << -jump;
    }
}

void tst_ClockJumps::aWaitIsAsLongWhateverTheWallClockDoes_data()
{
    addJumps();
}

void tst_ClockJumps::aWaitIsAsLongWhateverTheWallClockDoes()
{
    QFETCH(std::chrono::seconds, jump);
    MachineDriver driver;
    driver.stream();
    driver.append(1);
    driver.next();
    driver.fail({ .kind = Failure::Busy, .httpStatus = 503, .retryAfter = 120s });
    driver.now.wall += jump;
    const MachineDriver::Step wait = driver.next();
    QCOMPARE(wait.kind, Kind::Nothing);
    QCOMPARE(*wait.wakeAt - driver.now.monotonic, std::chrono::milliseconds{ 120s });
    driver.pass(119s);
    QCOMPARE(driver.next().kind, Kind::Nothing);
    driver.pass(1s);
    QCOMPARE(driver.next().kind, Kind::AskRow);
}

void tst_ClockJumps::aHeartbeatIsDueAfterSilenceWhateverTheWallClockDoes_data()
{
    addJumps();
}

void tst_ClockJumps::aHeartbeatIsDueAfterSilenceWhateverTheWallClockDoes()
{
    QFETCH(std::chrono::seconds, jump);
    MachineDriver driver;
    driver.stream();
    driver.append(1);
    driver.next();
    driver.answer(1);
    driver.now.wall += jump;
    driver.machine.supply().setCaughtUp(true);
    QCOMPARE(driver.next().kind, Kind::AskRow); // of a server that was never asked
    driver.answer(1);
    const MachineDriver::Step wait = driver.next();
    QCOMPARE(wait.kind, Kind::Nothing);
    driver.pass(*wait.wakeAt - driver.now.monotonic);
    const MachineDriver::Step beat = driver.next();
    QCOMPARE(beat.kind, Kind::Heartbeat);
    QCOMPARE(beat.time, qint64(driver.now.wall.count())); // what the server is told is the time of day
}

void tst_ClockJumps::aClockThatIsSetBackAllTheTimeKeepsNobodyBusy()
{
    MachineDriver driver;
    driver.stream();
    driver.append(1);
    driver.next();
    driver.answer(1);
    driver.machine.supply().setCaughtUp(true);
    QCOMPARE(driver.next().kind, Kind::AskRow); // of a server that was never asked
    driver.answer(1);
    int heartbeats = 0;
    for (int look = 0; look < 1000; ++look) { // ten seconds pass, and the clock loses them again
        const MachineDriver::Step step = driver.next();
        if (step.kind == Kind::Heartbeat) {
            ++heartbeats;
            driver.answer(1);
        } else {
            QCOMPARE(step.kind, Kind::Nothing);
            QVERIFY(*step.wakeAt > driver.now.monotonic);
        }
        driver.now.monotonic += 10s;
    }
    QCOMPARE(heartbeats, int(10000s / UploadSettings().heartbeat));
}

WQL_TEST(tst_ClockJumps)

} // namespace tst_clockjumps

#include "tst_clockjumps.moc"
