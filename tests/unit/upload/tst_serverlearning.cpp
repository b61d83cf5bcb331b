// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/upload/answeringserver.h"

#include <QTest>

namespace tst_serverlearning {

using namespace wql;
using namespace std::chrono_literals;

using Kind = UploadAction::Kind;

/// What a server is like is found out from its answers: which rows it takes for equal, of which it keeps one,
/// and in what form it keeps odd text.
class tst_ServerLearning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ofRowsInAnotherFormOneIsSentAgain();
    void aServerThatKeepsOneOfEqualRowsAndCountsAllIsRecognisedByTheSecondLook();
    void aRowThatIsKeptInAnotherFormIsNotSentForEver();
    void rowsThatAreKeptInAnotherFormAreNotSentForEver_data();
    void rowsThatAreKeptInAnotherFormAreNotSentForEver();
    void aServerThatLeavesOutMoreThanRepetitionsIsNoSuchServer();
    void learningThatWasInterruptedBeginsAnew();
    void aServerThatKeepsOneOfEqualRowsIsRecognisedAndStreamsOn_data();
    void aServerThatKeepsOneOfEqualRowsIsRecognisedAndStreamsOn();
    void aServerThatLosesARepetitionOnceIsSentItAgain();
    void rowsThatTheServerTakesForEqualAreCountedTogether();
    void aRowThatBreaksTheQuestionIsThatAlsoAsItIsKept();
    void whatIsNotThereAsItIsKeptIsAskedForAsItWasSent();
    void theFirstOddRowsMayBeInDoubt_data();
    void theFirstOddRowsMayBeInDoubt();
};

/// Plain rows that a server keeps in another form all the same: lower case, say, found by nothing else.
void tst_ServerLearning::ofRowsInAnotherFormOneIsSentAgain()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    AnsweringServer server;
    driver.stream();
    size_t sent = 0;
    for (int i = 0; i < 100; ++i) {
        server.neverFindsAgent = "odd";
        driver.append(1, "Agent-odd");
        driver.append(9);
        sent += talk(driver, server, 10s);
    }
    sent += talk(driver, server, 600s);
    QVERIFY2(sent <= 1020, qPrintable(QString::number(sent)));
}

void tst_ServerLearning::aServerThatKeepsOneOfEqualRowsAndCountsAllIsRecognisedByTheSecondLook()
{
    MachineDriver driver(watchful());
    AnsweringServer server{ .keepsOneOfEqual = true };
    driver.stream();
    driver.append(1);
    driver.append(driver.log.back());
    driver.append(driver.log.back());
    driver.append(1);
    QCOMPARE(driver.next().count, size_t(4));
    server.store(driver.encoded(0, 4));
    driver.fail(ApiFailure::Kind::ConnectionLost);
    talk(driver, server, 600s);
    QVERIFY(driver.machine.server().keepsOneOfEqual());
    QVERIFY(driver.machine.counters().repetitionsDropped > 0);
    QVERIFY(driver.machine.openAudits().empty());
    const quint64 missed = driver.machine.counters().rowsMissed;
    driver.append(driver.log.back());
    QCOMPARE(driver.next().kind, Kind::Insert);
    driver.fail(ApiFailure::Kind::ConnectionLost);
    talk(driver, server, 600s);
    QCOMPARE(driver.machine.counters().rowsMissed, missed);
}

void tst_ServerLearning::aRowThatIsKeptInAnotherFormIsNotSentForEver()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    AnsweringServer server;
    driver.stream();
    driver.append(20);
    server.neverFinds = driver.encoded(19);
    talk(driver, server, 1800s);
    const qint64 copies = server.copiesOf(server.neverFinds);
    QVERIFY2(copies < 5, qPrintable(QString::number(copies)));
    talk(driver, server, 7200s);
    QCOMPARE(server.copiesOf(server.neverFinds), copies);
    driver.append(1);
    QCOMPARE(talk(driver, server), size_t(1));
}

void tst_ServerLearning::rowsThatAreKeptInAnotherFormAreNotSentForEver_data()
{
    QTest::addColumn<int>("everySo");
    for (const int everySo : { 1, 2, 3, 5 })
        QTest::addRow("one of %d", everySo) << everySo;
}

/// Plain ones, in a form that nobody knows, amid rows that are found, each after a silence.
void tst_ServerLearning::rowsThatAreKeptInAnotherFormAreNotSentForEver()
{
    QFETCH(int, everySo);
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    AnsweringServer server;
    driver.stream();
    driver.append(30);
    talk(driver, server, 120s);
    server.neverFindsAgent = "queue%2Fn";
    size_t sent = 0;
    for (int i = 0; i < 60; ++i) {
        driver.append(1, i % everySo == 0 ? "Local/1001@from-queue/n" : "Agent/1");
        sent += talk(driver, server, 12s);
    }
    sent += talk(driver, server, 300s);
    QVERIFY2(sent <= 60 + 8, qPrintable(QString::number(sent)));
    for (size_t row = 0; row < driver.log.size(); ++row)
        QVERIFY(server.copiesOf(driver.encoded(row)) > 0);
    QVERIFY(driver.machine.server().keptForms.keepsPlainOtherwise());

    server.neverFindsAgent = "nobody"; // it was a copy of the database that lagged behind
    driver.append(1);
    talk(driver, server, 600s);
    QVERIFY(!driver.machine.server().keptForms.keepsPlainOtherwise());
}

/// It says OK and stores less, but not only repetitions: then nothing is believed of it any more.
void tst_ServerLearning::aServerThatLeavesOutMoreThanRepetitionsIsNoSuchServer()
{
    MachineDriver driver(watchful());
    driver.stream({ .server = { .repetitionsSkipped = 3 } });
    QVERIFY(driver.machine.server().keepsOneOfEqual());
    driver.append(1);
    QCOMPARE(driver.next().kind, Kind::Insert);
    driver.answer(0);
    QCOMPARE(driver.next().kind, Kind::AskRow);
    driver.answer(0);
    QVERIFY(driver.nextAfterWaiting().kind == Kind::Insert);
    QVERIFY(!driver.machine.server().keepsOneOfEqual());
    driver.answer(0);
    QCOMPARE(driver.machine.failure()->kind, ApiFailure::Kind::CountDiffers);
}

void tst_ServerLearning::learningThatWasInterruptedBeginsAnew()
{
    MachineDriver driver(watchful());
    driver.isServerKnown = false;
    driver.hasWitnesses = true;
    AnsweringServer server;
    server.character.ignoresCase = true;
    driver.stream();
    driver.append(2);
    QCOMPARE(driver.next().kind, Kind::Insert);
    server.store(driver.encoded(0, 2));
    driver.answer(2);
    QCOMPARE(driver.next().kind, Kind::AskRow);
    driver.answer(1);
    QCOMPARE(driver.next().kind, Kind::AskRow);
    driver.fail(ApiFailure::Kind::Refused);
    driver.append(1);
    talk(driver, server);
    QVERIFY(driver.machine.server().isLearnt && driver.machine.server().ignoresCase);
}

void tst_ServerLearning::aServerThatKeepsOneOfEqualRowsIsRecognisedAndStreamsOn_data()
{
    QTest::addColumn<bool>("countsStored");
    QTest::newRow("says how many were new") << true;
    QTest::newRow("says how many were sent") << false;
}

void tst_ServerLearning::aServerThatKeepsOneOfEqualRowsIsRecognisedAndStreamsOn()
{
    QFETCH(bool, countsStored);
    MachineDriver driver(watchful());
    AnsweringServer server{ .keepsOneOfEqual = true, .countsStored = countsStored };
    driver.stream();
    driver.append(3);
    driver.append(driver.log.back()); // a second reload in that second
    driver.append(20);
    talk(driver, server);
    QVERIFY(driver.machine.isDrained());
    if (!countsStored)
        return;
    QVERIFY(driver.machine.server().keepsOneOfEqual());

    driver.append(3);
    driver.append(driver.log.back());
    driver.append(3);
    const quint64 questions = driver.machine.counters().questions;
    const quint64 doubts = driver.machine.counters().doubts;
    QCOMPARE(talk(driver, server, 10s), size_t(7));
    QCOMPARE(driver.machine.counters().questions, questions);
    QCOMPARE(driver.machine.counters().doubts, doubts);
    QVERIFY(driver.machine.counters().repetitionsDropped >= 1);
}

void tst_ServerLearning::aServerThatLosesARepetitionOnceIsSentItAgain()
{
    MachineDriver driver(watchful());
    AnsweringServer server;
    driver.stream();
    driver.append(1);
    driver.append(driver.log.back());
    QCOMPARE(driver.next().count, size_t(2));
    server.store(driver.encoded(0));
    driver.answer(1); // so it says itself
    talk(driver, server);
    QCOMPARE(server.copiesOf(driver.encoded(0)), qint64(2));
    QVERIFY(!driver.machine.server().keepsOneOfEqual());
}

void tst_ServerLearning::rowsThatTheServerTakesForEqualAreCountedTogether()
{
    MachineDriver driver(watchful());
    driver.isServerKnown = false;
    AnsweringServer server;
    server.character.ignoresCase = server.character.ignoresTrailingBlanks = true;
    driver.stream();
    QueueLogRow small{ std::to_string(MachineDriver::firstTime), "1", "menu-a", "NONE", "INFO", {} };
    QueueLogRow large = small;
    large.queue = "menu-A";
    driver.append(small);
    QCOMPARE(driver.next().kind, Kind::Insert);
    server.store(driver.encoded(0));
    driver.answer(1);
    driver.append(large);
    QCOMPARE(driver.next().kind, Kind::Insert);
    driver.fail(ApiFailure::Kind::ConnectionLost); // nothing of it arrived
    talk(driver, server);
    QCOMPARE(server.copiesOf(driver.encoded(0)), qint64(2));
    QVERIFY(driver.machine.server().ignoresCase && driver.machine.server().ignoresTrailingBlanks);
    QVERIFY(!driver.machine.server().ignoresAccents);
}

void tst_ServerLearning::aRowThatBreaksTheQuestionIsThatAlsoAsItIsKept()
{
    MachineDriver driver(watchful());
    AnsweringServer server{ .refuses = "%5CuD83D" };
    ServerCharacter known;
    known.keptForms.set(OddText::TrailingBlanks, TextForm::Dropped);
    driver.stream({ .server = known });
    driver.append(1, "Eva\xF0\x9F\x98\x80 ");
    driver.append(5);
    QCOMPARE(driver.next().kind, Kind::Insert);
    driver.fail(ApiFailure::Kind::ConnectionLost);
    talk(driver, server);
    for (size_t row = 1; row < 6; ++row)
        QCOMPARE(server.copiesOf(driver.encoded(row)), qint64(1));
    QVERIFY(driver.machine.counters().requests < 100);
}

void tst_ServerLearning::whatIsNotThereAsItIsKeptIsAskedForAsItWasSent()
{
    MachineDriver driver(watchful());
    AnsweringServer server; // keeps all as it is sent, by now
    ServerCharacter known;
    known.keptForms.set(OddText::OtherScripts, TextForm::QuestionMark);
    driver.stream({ .server = known });
    driver.append(1);
    driver.append(2, "\xC5\x81ukasz");
    driver.append(1);
    const MachineDriver::Step step = driver.next();
    QCOMPARE(step.kind, Kind::Insert);
    server.store(step.rows);
    driver.fail(ApiFailure::Kind::ConnectionLost);
    talk(driver, server);
    for (size_t row = 0; row < 4; ++row)
        QCOMPARE(server.copiesOf(driver.encoded(row)), qint64(1));
}

void tst_ServerLearning::theFirstOddRowsMayBeInDoubt_data()
{
    QTest::addColumn<bool>("isStored");
    QTest::addColumn<TextForm>("form");
    QTest::newRow("stored, question marks") << true << TextForm::QuestionMark;
    QTest::newRow("stored, cut") << true << TextForm::Cut;
    QTest::newRow("stored as sent") << true << TextForm::AsSent;
    QTest::newRow("not stored, cut") << false << TextForm::Cut;
    QTest::newRow("not stored") << false << TextForm::AsSent;
}

/// Nothing was ever confirmed that tells in what form they are kept.
void tst_ServerLearning::theFirstOddRowsMayBeInDoubt()
{
    QFETCH(bool, isStored);
    QFETCH(TextForm, form);
    MachineDriver driver(watchful());
    AnsweringServer server;
    server.forms.set(OddText::OtherScripts, form);
    driver.stream();
    driver.append(1, "\xC5\x81ukasz");
    driver.append(1, "\xC5\x81ucja \xC5\x81");
    driver.append(3);
    const MachineDriver::Step step = driver.next();
    QCOMPARE(step.kind, Kind::Insert);
    if (isStored)
        server.store(step.rows);
    driver.fail(ApiFailure::Kind::ConnectionLost);
    talk(driver, server);
    for (size_t row = 0; row < 5; ++row)
        QCOMPARE(server.copiesOfKept(driver.encoded(row)), qint64(1));
    QVERIFY(driver.machine.counters().requests < 40);
}

WQL_TEST(tst_ServerLearning)

} // namespace tst_serverlearning

#include "tst_serverlearning.moc"
