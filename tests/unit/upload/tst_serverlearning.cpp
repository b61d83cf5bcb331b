// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/likeness.h"
#include "tests/support/testprogram.h"
#include "tests/unit/upload/machinedriver.h"

#include <QTest>

#include <map>

namespace tst_serverlearning {

using namespace wql;
using namespace std::chrono_literals;

namespace {

using Kind = UploadAction::Kind;
using Phase = UploadMachine::Phase;

/// A server that answers by what it holds.
struct Server {
    ServerCharacter character; ///< how it compares
    bool keepsOneOfEqual = false;
    bool countsStored = false;
    std::map<std::string, qint64> copies; ///< by likeness
    std::string neverFinds; ///< a row that it keeps in another form
    std::string neverFindsAgent = "nobody"; ///< and those of this agent
    std::string refuses = "nobody"; ///< questions with that text get an error
    qint64 newest = 0;

    bool keepsOtherwise(const std::string &row) const
    {
        return row == neverFinds || row.find(neverFindsAgent) != std::string::npos;
    }
    qint64 &copiesOf(const std::string &row) { return copies[likenessOf(row, character)]; }

    qint64 store(const std::string &joined)
    {
        qint64 stored = 0;
        constexpr std::string_view border = "%7D%2C%7B";
        for (std::string_view rest = joined; !rest.empty();) {
            const size_t end = std::min(rest.find(border), rest.size());
            const bool isLast = end == rest.size();
            qint64 &there = copiesOf(std::string(rest.substr(0, isLast ? end : end + 3)));
            if (there == 0 || !keepsOneOfEqual) {
                ++there;
                ++stored;
            }
            rest.remove_prefix(isLast ? end : end + 6);
        }
        return stored;
    }
};

/// Lets \a driver and \a server talk until there is nothing to do for so long. Returns how many rows were
/// sent.
size_t talk(MachineDriver &driver, Server &server, std::chrono::seconds patience = 300s)
{
    size_t sent = 0;
    const auto end = driver.now.monotonic + patience;
    while (driver.now.monotonic < end) {
        const MachineDriver::Step step = driver.next();
        switch (step.kind) {
        case Kind::AskMark:
            server.newest > 0 ? driver.answer(server.newest) : driver.answerNull();
            break;
        case Kind::AskRow:
            if (step.rows.find(server.refuses) != std::string::npos)
                driver.fail(ApiFailure::Kind::HttpStatus, 500);
            else
                driver.answer(server.keepsOtherwise(step.rows) ? 0 : server.copiesOf(step.rows));
            break;
        case Kind::Insert: {
            sent += step.count;
            const qint64 stored = server.store(step.rows);
            server.newest = MachineDriver::firstTime + qint64(driver.log.size());
            driver.answer(server.countsStored ? stored : qint64(step.count));
            break;
        }
        case Kind::Heartbeat:
            driver.answer(1);
            break;
        default:
            if (!step.wakeAt)
                return sent;
            driver.pass(std::clamp<std::chrono::milliseconds>(
                *step.wakeAt - driver.now.monotonic, 1ms, end - driver.now.monotonic));
        }
    }
    return sent;
}

UploadSettings watchful()
{
    UploadSettings settings = MachineDriver::settings();
    settings.watchInterval = 60s;
    return settings;
}

} // namespace

/// What a server is like is found out from its answers, and what happened to its rows as well: a database
/// that was put back, another loader that writes the same.
class tst_ServerLearning : public QObject {
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
    void ofRowsInAnotherFormOneIsSentAgain();
    void aServerThatKeepsOneOfEqualRowsAndCountsAllIsRecognisedByTheSecondLook();
    void aRowThatWasConfirmedAndIsMissedLaterMakesUsLookForTheOthers();
    void aWitnessThatCannotBeAskedForWaitsItsTime();
    void aRowThatIsKeptInAnotherFormIsNotSentForEver();
    void whatALookWasAboutToSendIsNotSentTwice();
    void aServerThatNeverFoundARowProvesNothing();
    void rowsBehindAGapAreNotSentAgain();
    void aServerThatLeavesOutMoreThanRepetitionsIsNoSuchServer();
    void learningThatWasInterruptedBeginsAnew();
    void aServerThatKeepsOneOfEqualRowsIsRecognisedAndStreamsOn_data();
    void aServerThatKeepsOneOfEqualRowsIsRecognisedAndStreamsOn();
    void aServerThatLosesARepetitionOnceIsSentItAgain();
    void rowsThatTheServerTakesForEqualAreCountedTogether();
    void anotherWriterOfTheSameRowsIsAskedAbout();
    void aRowThatIsThereTwiceOnceIsNoOtherWriter();
    void whenTheOtherWriterIsStoppedItGoesOn();
    void whatTheConfigurationAllowsItAllowsOnlyAsLongAsItSaysSo();
    void rowsThatTheServerShouldHaveAndDoesNotFindAreAskedAbout();
    void aPersonHasThemSent();
    void aFirstStartAmongRowsOfAnotherFormIsAskedAbout();
    void whoWantsThemAllGetsThem();
    void aRowThatBreaksTheQuestionIsThatAlsoAsItIsKept();
    void whatIsNotThereAsItIsKeptIsAskedForAsItWasSent();
};

void tst_ServerLearning::aDatabaseThatWasPutBackGetsWhatItLacks()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    Server server;
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

void tst_ServerLearning::aDatabaseThatWasPutBackWhileNothingWasSentIsFoundOutBeforeTheNextRows()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    Server server;
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

void tst_ServerLearning::aServerThatWasAwayAndHasAllGetsOneQuestion()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    Server server;
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

void tst_ServerLearning::aDatabaseThatWentBackWithinSecondsGetsWhatItLacks_data()
{
    QTest::addColumn<int>("rowsLater");
    QTest::addColumn<int>("secondsBetween");
    QTest::newRow("and one row came afterwards") << 1 << 1;
    QTest::newRow("and ten, quickly") << 10 << 3;
    QTest::newRow("and ten, each after a silence") << 10 << 15;
    QTest::newRow("and hundreds") << 300 << 2;
}

/// The newest row, which was confirmed since, says nothing.
void tst_ServerLearning::aDatabaseThatWentBackWithinSecondsGetsWhatItLacks()
{
    QFETCH(int, rowsLater);
    QFETCH(int, secondsBetween);
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    Server server;
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

void tst_ServerLearning::whenAllIsWellAMinutesLookAsksFewRows()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    Server server;
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

void tst_ServerLearning::whatIsMissingAmidOthersIsFoundByWhoIsToldToProve()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    Server server{ .newest = MachineDriver::firstTime + 59 };
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

void tst_ServerLearning::whatWasDeletedAtTheServerLongAgoIsNotSentAgain()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    Server server{ .newest = MachineDriver::firstTime + 199 };
    driver.append(200);
    for (size_t row = 30; row < 200; ++row)
        server.copiesOf(driver.encoded(row)) = 1;
    driver.start({ .cursor = LogPosition{ 1, 200 },
        .settled = true,
        .newestTime = MachineDriver::firstTime + 199,
        .mustProve = true });
    QCOMPARE(talk(driver, server), size_t(0));
}

/// Plain rows that a server keeps in another form all the same: lower case, say, found by nothing else.
void tst_ServerLearning::ofRowsInAnotherFormOneIsSentAgain()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    Server server;
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
    Server server{ .keepsOneOfEqual = true };
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

void tst_ServerLearning::aRowThatWasConfirmedAndIsMissedLaterMakesUsLookForTheOthers()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    Server server;
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
void tst_ServerLearning::aWitnessThatCannotBeAskedForWaitsItsTime()
{
    UploadSettings settings = watchful();
    settings.backoff.first = 4s;
    settings.seed = 1234567890;
    MachineDriver driver(settings);
    driver.hasWitnesses = true;
    Server server;
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

void tst_ServerLearning::aRowThatIsKeptInAnotherFormIsNotSentForEver()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    Server server;
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

void tst_ServerLearning::whatALookWasAboutToSendIsNotSentTwice()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    Server server;
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

void tst_ServerLearning::rowsBehindAGapAreNotSentAgain()
{
    UploadSettings settings = watchful();
    settings.batch.bytes = 2000;
    MachineDriver driver(settings);
    driver.hasWitnesses = true;
    Server server;
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
    Server server;
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

void tst_ServerLearning::aServerThatNeverFoundARowProvesNothing()
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
    Server server{ .keepsOneOfEqual = true, .countsStored = countsStored };
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
    Server server;
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
    Server server;
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

void tst_ServerLearning::anotherWriterOfTheSameRowsIsAskedAbout()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    Server server;
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

void tst_ServerLearning::aRowThatIsThereTwiceOnceIsNoOtherWriter()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    Server server;
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

void tst_ServerLearning::whenTheOtherWriterIsStoppedItGoesOn()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    Server server;
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

void tst_ServerLearning::whatTheConfigurationAllowsItAllowsOnlyAsLongAsItSaysSo()
{
    UploadSettings settings = watchful();
    settings.isShared = true;
    MachineDriver driver(settings);
    driver.hasWitnesses = true;
    Server server;
    driver.stream();
    for (int i = 0; i < 6; ++i) {
        driver.append(3);
        server.store(driver.encoded(driver.log.size() - 3, 3));
        talk(driver, server, 100s);
    }
    QVERIFY(!driver.machine.question());
    QVERIFY(driver.machine.isDrained());
}

void tst_ServerLearning::rowsThatTheServerShouldHaveAndDoesNotFindAreAskedAbout()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    Server server{ .newest = MachineDriver::firstTime + 5000 };
    driver.append(20);
    driver.start({ .cursor = LogPosition{ 1, 15 }, .newestTime = MachineDriver::firstTime + 14 });
    QCOMPARE(talk(driver, server), size_t(0));
    QCOMPARE(driver.machine.question(), std::optional(Question::NothingFound));
    QCOMPARE(driver.machine.confirmed(), std::optional(LogPosition{ 1, 15 }));
    driver.machine.decide(Decision::GoOn);
    QCOMPARE(talk(driver, server), size_t(5));
}

void tst_ServerLearning::aPersonHasThemSent()
{
    MachineDriver driver(watchful());
    driver.hasWitnesses = true;
    Server server{ .newest = MachineDriver::firstTime + 5000 };
    driver.append(20);
    driver.start({ .cursor = LogPosition{ 1, 15 }, .newestTime = MachineDriver::firstTime + 14 });
    talk(driver, server);
    driver.machine.decide(Decision::SendAll);
    QCOMPARE(talk(driver, server), size_t(20));
    for (size_t row = 0; row < 20; ++row)
        QCOMPARE(server.copiesOf(driver.encoded(row)), qint64(1));
}

void tst_ServerLearning::aFirstStartAmongRowsOfAnotherFormIsAskedAbout()
{
    for (const qint64 newest : { 5000, 14 }) { // behind the log, and amid it
        MachineDriver driver(watchful());
        Server server{ .newest = MachineDriver::firstTime + newest };
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

void tst_ServerLearning::whoWantsThemAllGetsThem()
{
    MachineDriver driver(watchful());
    Server server{ .newest = MachineDriver::firstTime + 14 };
    driver.append(20);
    driver.start();
    talk(driver, server);
    driver.machine.decide(Decision::SendAll);
    QCOMPARE(talk(driver, server), size_t(20));
}

void tst_ServerLearning::aRowThatBreaksTheQuestionIsThatAlsoAsItIsKept()
{
    MachineDriver driver(watchful());
    Server server{ .refuses = "%5CuD83D" };
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
    Server server; // keeps all as it is sent, by now
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

WQL_TEST(tst_ServerLearning)

} // namespace tst_serverlearning

#include "tst_serverlearning.moc"
