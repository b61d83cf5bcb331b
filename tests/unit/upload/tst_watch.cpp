// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/upload/machinedriver.h"

#include <QTest>

#include <set>

namespace tst_watch {

using namespace std::chrono_literals;
using namespace wql;
using Kind = UploadAction::Kind;

/// What is believed of a witness's answer, and when.
class tst_Watch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCopyOfTheDatabaseThatLagsBehindIsGivenTime();
    void whatIsMissingTwiceIsGone();
    void soIsWhatIsMissingAmidTheSettling();
    void aSecondQuestionThatGetsNoAnswerSettlesNothing();
    void rowsThatCannotBeReadAreWaitedFor();
    void butNotForEver();
    void aStartAsksForRowsBeforeTheNewestAsWell();
};

namespace {

/// Has sent \a rows rows, and heard nothing since for long.
void settle(MachineDriver &driver, int rows)
{
    driver.hasWitnesses = true;
    driver.stream();
    driver.append(rows);
    for (int sent = 0; sent < rows;) {
        const MachineDriver::Step step = driver.next();
        QCOMPARE(step.kind, Kind::Insert);
        sent += int(step.count);
        driver.answer(qint64(step.count));
    }
    driver.pass(24h);
}

} // namespace

void tst_Watch::aCopyOfTheDatabaseThatLagsBehindIsGivenTime()
{
    MachineDriver driver;
    settle(driver, 8);
    driver.append(1);
    QCOMPARE(driver.next().kind, Kind::AskRow);
    driver.answer(0);
    const MachineDriver::Step waiting = driver.next();
    QCOMPARE(waiting.kind, Kind::Nothing);
    QCOMPARE(*waiting.wakeAt - driver.now.monotonic, driver.settings().quietAfterSilence);
    QCOMPARE(driver.nextAfterWaiting().kind, Kind::AskRow);
    driver.answer(1);
    QCOMPARE(driver.next().kind, Kind::Insert);
    QVERIFY(driver.machine.markCheck() != MarkCheck::RowsGone);
}

void tst_Watch::whatIsMissingTwiceIsGone()
{
    MachineDriver driver;
    settle(driver, 8);
    driver.append(1);
    QCOMPARE(driver.next().kind, Kind::AskRow);
    driver.answer(0);
    QCOMPARE(driver.nextAfterWaiting().kind, Kind::AskRow);
    driver.answer(0);
    QCOMPARE(driver.next().kind, Kind::AskMark);
    QCOMPARE(driver.machine.markCheck(), MarkCheck::RowsGone);
}

void tst_Watch::soIsWhatIsMissingAmidTheSettling()
{
    MachineDriver driver;
    driver.hasWitnesses = true;
    driver.append(20);
    driver.start({ .cursor = LogPosition{ 1, 8 } });
    QCOMPARE(driver.next().kind, Kind::AskMark);
    driver.answer(MachineDriver::firstTime + 7);
    MachineDriver::Step step = driver.nextAfterWaiting();
    QCOMPARE(step.rows, driver.encoded(7));
    std::set<std::string> there;
    for (size_t row = 0; row <= 8; ++row) // the confirmed ones, and one that has arrived
        there.insert(driver.encoded(row));
    for (; step.kind == Kind::AskRow; step = driver.nextAfterWaiting())
        driver.answer(there.contains(step.rows));
    QCOMPARE(step.kind, Kind::Insert);
    QCOMPARE(driver.machine.phase(), UploadPhase::Settling);
    driver.fail(ApiFailure::Kind::ConnectionRefused);
    for (int answer = 0; answer < 2; ++answer) {
        QCOMPARE(driver.nextAfterWaiting().rows, driver.encoded(8));
        driver.answer(0);
    }
    QCOMPARE(driver.next().kind, Kind::AskMark);
}

void tst_Watch::aSecondQuestionThatGetsNoAnswerSettlesNothing()
{
    MachineDriver driver;
    settle(driver, 8);
    driver.append(1);
    QCOMPARE(driver.next().kind, Kind::AskRow);
    driver.answer(0);
    for (int question = 0; question < 20; ++question) {
        MachineDriver::Step step;
        while ((step = driver.nextAfterWaiting()).kind == Kind::Nothing)
            QVERIFY(step.wakeAt);
        QCOMPARE(step.kind, Kind::AskRow);
        driver.fail(question % 2 > 0 ? ApiFailure::Kind::Refused : ApiFailure::Kind::ConnectionRefused);
    }
    MachineDriver::Step step;
    while ((step = driver.nextAfterWaiting()).kind != Kind::AskRow)
        QVERIFY(step.kind != Kind::Insert);
    driver.answer(0);
    QCOMPARE(driver.next().kind, Kind::AskMark);
    QCOMPARE(driver.machine.markCheck(), MarkCheck::RowsGone);
}

void tst_Watch::rowsThatCannotBeReadAreWaitedFor()
{
    MachineDriver driver;
    settle(driver, 8);
    driver.append(1);
    driver.isLogReadable = false;
    QCOMPARE(driver.next().kind, Kind::Nothing);
    driver.isLogReadable = true;
    QCOMPARE(driver.nextAfterWaiting().kind, Kind::AskRow);
}

void tst_Watch::butNotForEver()
{
    MachineDriver driver;
    settle(driver, 8);
    driver.append(1);
    driver.isLogReadable = false;
    const auto begin = driver.now.monotonic;
    MachineDriver::Step step;
    while ((step = driver.nextAfterWaiting()).kind == Kind::Nothing)
        QVERIFY(driver.now.monotonic - begin < 60s);
    QCOMPARE(step.kind, Kind::Insert);
}

/// A database that went back unnoticed has what came afterwards.
void tst_Watch::aStartAsksForRowsBeforeTheNewestAsWell()
{
    MachineDriver driver;
    driver.hasWitnesses = true;
    driver.append(40);
    ServerCharacter known;
    known.findsRows = known.isLearnt = true;
    driver.start({ .cursor = LogPosition{ 1, 40 },
        .settled = true,
        .newestTime = MachineDriver::firstTime + 39,
        .server = known });
    std::set<std::string> there;
    for (size_t row = 0; row < 40; ++row)
        if (row < 20 || row >= 35)
            there.insert(driver.encoded(row));
    for (int i = 0; i < 400 && !driver.machine.isDrained(); ++i) {
        const MachineDriver::Step step = driver.nextAfterWaiting();
        if (step.kind == Kind::AskMark) {
            driver.answer(MachineDriver::firstTime + 39);
        } else if (step.kind == Kind::AskRow) {
            driver.answer(there.contains(step.rows));
        } else if (step.kind == Kind::Insert) {
            for (size_t row = 0; row < 40; ++row)
                if (step.rows.find(driver.encoded(row)) != std::string::npos)
                    QVERIFY(there.insert(driver.encoded(row)).second); // none twice
            driver.answer(qint64(step.count));
        } else if (step.kind == Kind::Heartbeat) {
            driver.answer(1);
        }
    }
    QCOMPARE(there.size(), size_t(40));
    QCOMPARE(driver.machine.markCheck(), MarkCheck::RowsGone);
}

WQL_TEST(tst_Watch)

} // namespace tst_watch

#include "tst_watch.moc"
