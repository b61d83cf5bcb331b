// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/upload/answeringserver.h"

#include <QTest>

namespace tst_restoredserver {

using namespace wql;
using namespace std::chrono_literals;

using Kind = UploadAction::Kind;

/// A server that was away, or whose database was put back, is found out, and gets what it lacks.
class tst_RestoredServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDatabaseThatWasPutBackGetsWhatItLacks();
    void aDatabaseThatWasPutBackWhileNothingWasSentIsFoundOutBeforeTheNextRows();
    void aServerThatWasAwayAndHasAllGetsOneQuestion();
    void aDatabaseThatWentBackWithinSecondsGetsWhatItLacks_data();
    void aDatabaseThatWentBackWithinSecondsGetsWhatItLacks();
    void whenAllIsWellAMinutesLookAsksFewRows();
    void whatIsMissingAmidOthersIsFoundByWhoIsToldToProve();
    void whatWasDeletedAtTheServerLongAgoIsNotSentAgain();
    void aRowThatWasConfirmedAndIsMissedLaterMakesUsLookForTheOthers();
    void aWitnessThatCannotBeAskedForWaitsItsTime();
    void whatALookWasAboutToSendIsNotSentTwice();
    void aServerThatNeverFoundARowProvesNothing();
    void rowsBehindAGapAreNotSentAgain();
};

void tst_RestoredServer::aDatabaseThatWasPutBackGetsWhatItLacks()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    AnsweringServer server;
    driver.stream();
    driver.append(200);
    QCOMPARE(talk(driver, server), size_t(200));
    driver.append(1);
    QCOMPARE(driver.next().kind, Kind::AskRow); // nothing was sent for long
    driver.fail(ApiFailure::Kind::Busy, 503);
    for (size_t row = 160; row < 200; ++row)
        server.copiesOf(driver.encoded(row)) = 0; // and the mark is as it was
    const size_t sent = talk(driver, server);
    QVERIFY2(sent >= 41 && sent <= 41, qPrintable(QString::number(sent)));
    for (size_t row = 0; row < driver.log.size(); ++row)
        QCOMPARE(server.copiesOf(driver.encoded(row)), qint64(1));
}

void tst_RestoredServer::aDatabaseThatWasPutBackWhileNothingWasSentIsFoundOutBeforeTheNextRows()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    AnsweringServer server;
    driver.stream();
    driver.append(50);
    talk(driver, server);
    for (size_t row = 20; row < 50; ++row)
        server.copiesOf(driver.encoded(row)) = 0;
    driver.append(1);
    talk(driver, server);
    for (size_t row = 0; row < driver.log.size(); ++row)
        QCOMPARE(server.copiesOf(driver.encoded(row)), qint64(1));
}

void tst_RestoredServer::aServerThatWasAwayAndHasAllGetsOneQuestion()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    AnsweringServer server;
    driver.stream();
    driver.append(20);
    talk(driver, server, 5s);
    driver.append(5);
    QCOMPARE(driver.next().kind, Kind::Insert);
    driver.fail(ApiFailure::Kind::ConnectionRefused);
    const quint64 before = driver.machine.counters().questions;
    QCOMPARE(driver.nextAfterWaiting().kind, Kind::AskRow);
    driver.answer(1);
    QCOMPARE(driver.next().kind, Kind::Insert);
    QCOMPARE(driver.machine.counters().questions, before + 1);
}

void tst_RestoredServer::aDatabaseThatWentBackWithinSecondsGetsWhatItLacks_data()
{
    QTest::addColumn<int>("rowsLater");
    QTest::addColumn<int>("secondsBetween");
    QTest::newRow("and one row came afterwards") << 1 << 1;
    QTest::newRow("and ten, quickly") << 10 << 3;
    QTest::newRow("and ten, each after a silence") << 10 << 15;
    QTest::newRow("and hundreds") << 300 << 2;
}

/// The newest row, which was confirmed since, says nothing.
void tst_RestoredServer::aDatabaseThatWentBackWithinSecondsGetsWhatItLacks()
{
    QFETCH(int, rowsLater);
    QFETCH(int, secondsBetween);
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    AnsweringServer server;
    driver.stream();
    driver.append(20);
    talk(driver, server, 100s);
    for (int i = 0; i < 6; ++i) {
        driver.append(2);
        talk(driver, server, 1s);
    }
    for (size_t row = 24; row < 32; ++row)
        server.copiesOf(driver.encoded(row)) = 0;
    for (int i = 0; i < rowsLater; ++i) {
        driver.append(1);
        talk(driver, server, std::chrono::seconds(secondsBetween));
    }
    talk(driver, server, 300s);
    for (size_t row = 0; row < driver.log.size(); ++row)
        QVERIFY2(server.copiesOf(driver.encoded(row)) == 1, qPrintable(QString::number(row)));
}

void tst_RestoredServer::whenAllIsWellAMinutesLookAsksFewRows()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    AnsweringServer server;
    driver.stream();
    talk(driver, server, 1s);
    const quint64 before = driver.machine.counters().questions;
    for (int i = 0; i < 600; ++i) {
        driver.append(5);
        talk(driver, server, 1s);
    }
    const quint64 questions = driver.machine.counters().questions - before;
    QVERIFY2(questions <= 11 * 12, qPrintable(QString::number(questions)));
    talk(driver, server, 100s);
    const quint64 idle = driver.machine.counters().questions;
    talk(driver, server, 3600s);
    QCOMPARE(driver.machine.counters().questions, idle);
}

void tst_RestoredServer::whatIsMissingAmidOthersIsFoundByWhoIsToldToProve()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    AnsweringServer server{ .newest = MachineDriver::firstTime + 59 };
    driver.append(60);
    for (size_t row = 0; row < 60; ++row)
        server.copiesOf(driver.encoded(row)) = row < 30 || row >= 38;
    driver.start({ .cursor = LogPosition{ 1, 60 },
        .settled = true,
        .newestTime = MachineDriver::firstTime + 59,
        .mustProve = true });
    QCOMPARE(talk(driver, server), size_t(8));
    for (size_t row = 0; row < 60; ++row)
        QCOMPARE(server.copiesOf(driver.encoded(row)), qint64(1));
}

void tst_RestoredServer::whatWasDeletedAtTheServerLongAgoIsNotSentAgain()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    AnsweringServer server{ .newest = MachineDriver::firstTime + 199 };
    driver.append(200);
    for (size_t row = 30; row < 200; ++row)
        server.copiesOf(driver.encoded(row)) = 1;
    driver.start({ .cursor = LogPosition{ 1, 200 },
        .settled = true,
        .newestTime = MachineDriver::firstTime + 199,
        .mustProve = true });
    QCOMPARE(talk(driver, server), size_t(0));
}

void tst_RestoredServer::aRowThatWasConfirmedAndIsMissedLaterMakesUsLookForTheOthers()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    AnsweringServer server;
    driver.stream();
    driver.append(8);
    QCOMPARE(driver.next().kind, Kind::Insert);
    server.store(driver.encoded(0, 8));
    driver.fail(ApiFailure::Kind::ConnectionLost); // looked at once more in a minute
    driver.append(40);
    talk(driver, server, 30s);
    for (size_t row = 0; row < 48; ++row)
        server.copiesOf(driver.encoded(row)) = 0;
    talk(driver, server, 300s);
    driver.append(1);
    talk(driver, server, 300s);
    for (size_t row = 0; row < driver.log.size(); ++row)
        QCOMPARE(server.copiesOf(driver.encoded(row)), qint64(1));
}

/// Idle questions of a server that is away are put off like all idle work, and rows do not wait for them.
void tst_RestoredServer::aWitnessThatCannotBeAskedForWaitsItsTime()
{
    UploadSettings settings = watchful();
    settings.backoff.first = 4s;
    settings.seed = 1234567890;
    MachineDriver driver(settings);
    driver.hasWitnesses = true;
    AnsweringServer server;
    driver.stream();
    driver.append(5);
    QCOMPARE(driver.next().kind, Kind::Insert);
    server.store(driver.encoded(0, 5));
    driver.answer(5);
    driver.pass(70s);
    QCOMPARE(driver.next().kind, Kind::AskRow);
    driver.fail(ApiFailure::Kind::ConnectionRefused);
    const MachineDriver::Step step = driver.next();
    QCOMPARE(step.kind, Kind::Nothing);
    QVERIFY(step.wakeAt && *step.wakeAt > driver.now.monotonic);
    driver.append(1);
    QCOMPARE(driver.next().kind, Kind::AskRow); // but before rows it is asked for at once
}

void tst_RestoredServer::whatALookWasAboutToSendIsNotSentTwice()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    AnsweringServer server;
    driver.stream();
    driver.append(8);
    QCOMPARE(driver.next().kind, Kind::Insert);
    server.store(driver.encoded(0, 8));
    driver.fail(ApiFailure::Kind::ConnectionLost);
    talk(driver, server, 30s);
    for (size_t row = 0; row < 8; ++row)
        server.copiesOf(driver.encoded(row)) = 0;
    driver.pass(60s);
    MachineDriver::Step step = driver.next(); // the second look, until it knows what to send
    for (; step.kind == Kind::AskRow || step.kind == Kind::Heartbeat; step = driver.next())
        driver.answer(0);
    QCOMPARE(step.kind, Kind::Insert);
    server.store(step.rows);
    driver.answer(1);
    driver.append(8);
    talk(driver, server, 600s);
    for (size_t row = 0; row < driver.log.size(); ++row)
        QCOMPARE(server.copiesOf(driver.encoded(row)), qint64(1));
}

void tst_RestoredServer::rowsBehindAGapAreNotSentAgain()
{
    UploadSettings settings = watchful();
    settings.batch.bytes = 2000;
    MachineDriver driver(settings);
    driver.hasWitnesses = true;
    AnsweringServer server;
    driver.stream();
    driver.append(60);
    talk(driver, server);
    driver.append(10, "Agent/J\xc3\xb6rg"); // no witness, and no sample; and more than a batch
    talk(driver, server);
    for (size_t row = 20; row < 60; ++row)
        server.copiesOf(driver.encoded(row)) = 0;
    driver.append(1);
    talk(driver, server, 600s);
    for (size_t row = 0; row < driver.log.size(); ++row)
        QVERIFY2(server.copiesOf(driver.encoded(row)) == 1, qPrintable(QString::number(row)));
}

void tst_RestoredServer::aServerThatNeverFoundARowProvesNothing()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    driver.isServerKnown = false;
    driver.stream();
    driver.append(3);
    QCOMPARE(driver.next().kind, Kind::Insert);
    driver.answer(3);
    QCOMPARE(driver.next().kind, Kind::AskRow);
    driver.answer(0); // it stores rows in another form
    driver.append(2);
    const MachineDriver::Step step = driver.next();
    QCOMPARE(step.kind, Kind::Insert);
    QCOMPARE(step.count, size_t(2));
}

WQL_TEST(tst_RestoredServer)

} // namespace tst_restoredserver

#include "tst_restoredserver.moc"
