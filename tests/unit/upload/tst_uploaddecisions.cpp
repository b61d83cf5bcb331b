// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/upload/answeringserver.h"

#include <QTest>

namespace tst_uploaddecisions {

using namespace wql;
using namespace std::chrono_literals;

/// What a person decides: another loader writes the same, or nothing that should be there is found.
class tst_UploadDecisions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherWriterOfTheSameRowsIsAskedAbout();
    void aRowThatIsThereTwiceOnceIsNoOtherWriter();
    void equalRowsOfTwoExchangesAreNoOtherWriter();
    void whenTheOtherWriterIsStoppedItGoesOn();
    void whatTheConfigurationAllowsItAllowsOnlyAsLongAsItSaysSo();
    void rowsThatTheServerShouldHaveAndDoesNotFindAreAskedAbout();
    void aPersonHasThemSent();
    void aFirstStartAmongRowsOfAnotherFormIsAskedAbout();
    void whoWantsThemAllGetsThem();
};

void tst_UploadDecisions::anotherWriterOfTheSameRowsIsAskedAbout()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    AnsweringServer server;
    driver.stream();
    for (int i = 0; i < 10 && !driver.machine.question(); ++i) {
        driver.append(3);
        server.store(driver.encoded(driver.log.size() - 3, 3)); // the twin was quicker
        talk(driver, server, 100s);
    }
    QCOMPARE(driver.machine.question(), std::optional(Question::ForeignCopies));
    driver.append(10);
    QCOMPARE(talk(driver, server, 1000s), size_t(0));
    QVERIFY(driver.log.size() < 30);
}

void tst_UploadDecisions::aRowThatIsThereTwiceOnceIsNoOtherWriter()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    AnsweringServer server;
    driver.stream();
    driver.append(3);
    server.store(driver.encoded(2)); // a request that was carried out late
    talk(driver, server, 200s);
    for (int i = 0; i < 5; ++i) {
        driver.append(3);
        talk(driver, server, 100s);
    }
    QVERIFY(!driver.machine.question());
    QCOMPARE(driver.machine.server().foreignCopies, 0);
}

/// Both were reloaded in one second, and have one partition.
void tst_UploadDecisions::equalRowsOfTwoExchangesAreNoOtherWriter()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    AnsweringServer server;
    driver.stream();
    for (int i = 0; i < 10; ++i) {
        driver.append(2);
        const std::string time = std::to_string(MachineDriver::firstTime + qint64(driver.log.size()));
        driver.append(QueueLogRow{ time, "NONE", "NONE", "NONE", "CONFIGRELOAD", {} });
        server.store(driver.encoded(driver.log.size() - 1));
        talk(driver, server, 100s);
    }
    QVERIFY(!driver.machine.question());
    QVERIFY(driver.machine.isDrained());
}

void tst_UploadDecisions::whenTheOtherWriterIsStoppedItGoesOn()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    AnsweringServer server;
    driver.stream();
    const auto growWithTwin = [&] {
        for (int i = 0; i < 10 && !driver.machine.question(); ++i) {
            driver.append(3);
            server.store(driver.encoded(driver.log.size() - 3, 3));
            talk(driver, server, 100s);
        }
    };
    growWithTwin();
    driver.machine.decide(Decision::GoOn);
    for (int i = 0; i < 5; ++i) {
        driver.append(5);
        talk(driver, server, 100s);
    }
    QVERIFY(!driver.machine.question() && driver.machine.isDrained());
    growWithTwin(); // and is found out again
    QCOMPARE(driver.machine.question(), std::optional(Question::ForeignCopies));
}

void tst_UploadDecisions::whatTheConfigurationAllowsItAllowsOnlyAsLongAsItSaysSo()
{
    UploadSettings settings = watchful();
    settings.isShared = true;
    MachineDriver driver(settings);
    driver.hasWitnesses = true;
    AnsweringServer server;
    driver.stream();
    for (int i = 0; i < 6; ++i) {
        driver.append(3);
        server.store(driver.encoded(driver.log.size() - 3, 3));
        talk(driver, server, 100s);
    }
    QVERIFY(!driver.machine.question());
    QVERIFY(driver.machine.isDrained());
}

void tst_UploadDecisions::rowsThatTheServerShouldHaveAndDoesNotFindAreAskedAbout()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    AnsweringServer server{ .newest = MachineDriver::firstTime + 5000 };
    driver.append(20);
    driver.start({ .cursor = LogPosition{ 1, 15 }, .newestTime = MachineDriver::firstTime + 14 });
    QCOMPARE(talk(driver, server), size_t(0));
    QCOMPARE(driver.machine.question(), std::optional(Question::NothingFound));
    QCOMPARE(driver.machine.confirmed(), std::optional(LogPosition{ 1, 15 }));
    driver.machine.decide(Decision::GoOn);
    QCOMPARE(talk(driver, server), size_t(5));
}

void tst_UploadDecisions::aPersonHasThemSent()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    AnsweringServer server{ .newest = MachineDriver::firstTime + 5000 };
    driver.append(20);
    driver.start({ .cursor = LogPosition{ 1, 15 }, .newestTime = MachineDriver::firstTime + 14 });
    talk(driver, server);
    driver.machine.decide(Decision::SendAll);
    QCOMPARE(talk(driver, server), size_t(20));
    for (size_t row = 0; row < 20; ++row)
        QCOMPARE(server.copiesOf(driver.encoded(row)), qint64(1));
}

void tst_UploadDecisions::aFirstStartAmongRowsOfAnotherFormIsAskedAbout()
{
    for (const qint64 newest : { 5000, 14 }) { // behind the log, and amid it
        MachineDriver driver(watchful());
        AnsweringServer server{ .newest = MachineDriver::firstTime + newest };
        driver.append(20);
        driver.start();
        QCOMPARE(talk(driver, server), size_t(0));
        QCOMPARE(driver.machine.question(), std::optional(Question::OtherForm));
        QVERIFY(!driver.machine.confirmed());
        driver.append(2); // before anybody decides, and before the server's newest second
        driver.machine.decide(Decision::GoOn);
        QCOMPARE(talk(driver, server), newest == 14 ? size_t(7) : size_t(2));
        driver.append(1);
        QCOMPARE(talk(driver, server), size_t(1));
    }
}

void tst_UploadDecisions::whoWantsThemAllGetsThem()
{
    MachineDriver driver(watchful());
    AnsweringServer server{ .newest = MachineDriver::firstTime + 14 };
    driver.append(20);
    driver.start();
    talk(driver, server);
    driver.machine.decide(Decision::SendAll);
    QCOMPARE(talk(driver, server), size_t(20));
}

WQL_TEST(tst_UploadDecisions)

} // namespace tst_uploaddecisions

#include "tst_uploaddecisions.moc"
