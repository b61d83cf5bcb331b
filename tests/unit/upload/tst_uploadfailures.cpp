// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/upload/machinedriver.h"

#include <QTest>

#include <set>

namespace tst_uploadfailures {

using namespace wql;
using namespace std::chrono_literals;

namespace {
using Kind = MachineDriver::Kind;
using Failure = ApiFailure::Kind;
using Waiting = UploadMachine::Waiting;

/// What an insert of three rows that failed leads to.
enum class Next {
    Insert, ///< the same again: nothing was processed
    AskLast, ///< the server may have stored a prefix: the last row tells most
    AskFirst, ///< any row may be missing: all are asked, in order
};
}

class tst_UploadFailures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachFailureOfAnInsertHasItsConsequence_data();
    void eachFailureOfAnInsertHasItsConsequence();
    void whatTheServerHasIsNotSentAgain();
    void whatTheServerLeftOutIsSentInOrder();
    void whoHasRowsAheadOfMissingOnesIsNotSettled();
    void theServersRetryAfterIsHonoured();
    void aParkedTargetIsTriedAtOnceWhenAskedTo();
    void aSilentServerIsLeftItsTimeAlsoWhenAskedToTryNow();
    void aServerThatWasSlowBeforeIsLeftItsTimeByTheSuccessor();
    void aFailedQuestionIsAskedAgain();
    void questionsThatFailNowAndThenAreNotDelayedMoreAndMore();
    void anAnswerToAQuestionThatIsNoNumberProvesNothing();
    void aBatchThatIsTooLargeIsHalvedAndNothingIsLost();
    void aSingleRowThatIsTooLargeParksAndStays();
    void fiveRefusalsOfOneRowPark();
    void theFailureIsForgottenWhenAnInsertSucceeds();
    void theFailureIsForgottenWhenQuestionsFoundAllOfTheBatch();
    void theFailureOfAQuestionIsForgottenWhenOneIsAnswered();
    void aRowWhoseQuestionIsRefusedHoldsUpNoSearch();
    void aServerThatRefusesEveryQuestionIsAskedAgain();
    void anAuditPassesOverARowWhoseQuestionIsRefused();
    void whoEndsWhenAllIsSentLooksAtDoubtsBefore();
};

void tst_UploadFailures::eachFailureOfAnInsertHasItsConsequence_data()
{
    QTest::addColumn<Failure>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<Next>("expected");
    QTest::addColumn<Waiting>("waiting");
    QTest::addColumn<std::chrono::milliseconds>("atLeast");

    const auto row = [](const char *name, Failure kind, Next next, std::chrono::milliseconds atLeast = 0ms,
                         int status = 0, Waiting waiting = Waiting::BackingOff) {
        QTest::newRow(name) << kind << status << next << waiting << atLeast;
    };
    row("host not found", Failure::HostNotFound, Next::Insert);
    row("refused connection", Failure::ConnectionRefused, Next::Insert);
    row("no connection in time", Failure::ConnectTimeout, Next::Insert);
    row("TLS", Failure::TlsFailed, Next::Insert);
    row("a certificate that proves nothing", Failure::Untrusted, Next::Insert, 30s, 0, Waiting::Parked);
    row("a ca_file that cannot be used", Failure::NoAuthorities, Next::Insert, 30s, 0, Waiting::Parked);
    row("proxy", Failure::ProxyFailed, Next::Insert);
    row("lost while sending", Failure::ConnectionLostEarly, Next::Insert);
    row("silence", Failure::NoAnswer, Next::AskLast, 10s);
    row("lost before the answer", Failure::ConnectionLost, Next::AskLast, 1s);
    row("cut answer", Failure::BadHttp, Next::AskLast, 1s);
    row("502", Failure::HttpStatus, Next::AskLast, 10s, 502);
    row("504", Failure::HttpStatus, Next::AskLast, 10s, 504);
    row("503", Failure::Busy, Next::AskLast, 10s, 503);
    row("429", Failure::Busy, Next::AskLast, 0ms, 429);
    row("413", Failure::TooLarge, Next::AskLast, 0ms, 413);
    row("aborted", Failure::Aborted, Next::AskLast);
    row("500", Failure::HttpStatus, Next::AskFirst, 0ms, 500);
    row("a page", Failure::NotJson, Next::AskFirst, 0ms, 200);
    row("another answer", Failure::NotTheAnswer, Next::AskFirst, 0ms, 200);
    row("another count", Failure::CountDiffers, Next::AskFirst, 0ms, 200);
    row("KO", Failure::Refused, Next::AskFirst, 0ms, 200);
    row("401", Failure::Unauthorized, Next::AskLast, 30s, 401, Waiting::Parked);
    row("404", Failure::NotFound, Next::AskLast, 30s, 404, Waiting::Parked);
    row("302", Failure::Redirected, Next::AskLast, 30s, 302, Waiting::Parked);
    row("unknown token", Failure::UnknownPartition, Next::AskLast, 30s, 200, Waiting::Parked);
}

void tst_UploadFailures::eachFailureOfAnInsertHasItsConsequence()
{
    QFETCH(Failure, kind);
    QFETCH(int, status);
    QFETCH(Next, expected);
    QFETCH(Waiting, waiting);
    QFETCH(std::chrono::milliseconds, atLeast);

    MachineDriver driver;
    driver.stream();
    driver.append(3);
    const MachineDriver::Step sent = driver.next();
    QCOMPARE(sent.kind, Kind::Insert);
    QCOMPARE(sent.count, size_t(3));
    const auto before = driver.now.monotonic;
    driver.fail(kind, status);

    QCOMPARE(driver.machine.waiting(), waiting);
    const auto retryAt = driver.machine.retryAt();
    QVERIFY(retryAt.has_value());
    QCOMPARE(driver.machine.failure()->kind, kind);
    QCOMPARE(driver.machine.counters().rowsConfirmed, quint64(0));
    const MachineDriver::Step next = driver.nextAfterWaiting();
    QCOMPARE(driver.now.monotonic, *retryAt);
    QVERIFY(driver.now.monotonic - before >= atLeast);
    QVERIFY(driver.now.monotonic - before <= 2 * atLeast);
    switch (expected) {
    case Next::Insert:
        QCOMPARE(next.kind, Kind::Insert);
        QCOMPARE(next.rows, sent.rows);
        QCOMPARE(driver.machine.counters().doubts, quint64(0));
        return;
    case Next::AskLast:
    case Next::AskFirst:
        QCOMPARE(next.kind, Kind::AskRow);
        QCOMPARE(next.rows, driver.encoded(expected == Next::AskLast ? 2 : 0));
        QCOMPARE(driver.machine.counters().doubts, quint64(1));
        QCOMPARE(driver.machine.openAudits().size(), size_t(1));
        return;
    }
}

void tst_UploadFailures::whatTheServerHasIsNotSentAgain()
{
    MachineDriver driver;
    driver.stream();
    driver.append(3);
    driver.next();
    driver.fail(Failure::NoAnswer);
    QCOMPARE(driver.nextAfterWaiting().rows, driver.encoded(2));
    driver.answer(0);
    QCOMPARE(driver.next().rows, driver.encoded(0));
    driver.answer(1);
    QCOMPARE(driver.next().rows, driver.encoded(1));
    driver.answer(1);

    const MachineDriver::Step rest = driver.next();
    QCOMPARE(rest.kind, Kind::Insert);
    QCOMPARE(rest.rows, driver.encoded(2));
    QCOMPARE(driver.machine.counters().rowsConfirmed, quint64(2));
}

void tst_UploadFailures::whatTheServerLeftOutIsSentInOrder()
{
    MachineDriver driver;
    driver.stream();
    driver.append(5);
    driver.next();
    driver.fail(Failure::HttpStatus, 500);
    for (const int copies : { 0, 1, 0, 1, 0 }) {
        QCOMPARE(driver.nextAfterWaiting().kind, Kind::AskRow);
        driver.answer(copies);
    }
    // One by one, or half and half: one of them may be why.
    for (const size_t row : { 0, 2, 4 }) {
        const MachineDriver::Step rest = driver.nextAfterWaiting();
        QCOMPARE(rest.kind, Kind::Insert);
        QCOMPARE(rest.rows, driver.encoded(row));
        driver.answer(1);
    }
}

void tst_UploadFailures::whoHasRowsAheadOfMissingOnesIsNotSettled()
{
    MachineDriver driver;
    driver.stream();
    driver.append(3);
    driver.next();
    driver.fail(Failure::HttpStatus, 500);
    for (const int copies : { 0, 1, 1 }) {
        driver.nextAfterWaiting();
        driver.answer(copies);
    }
    QCOMPARE(driver.next().rows, driver.encoded(0));
    driver.fail(Failure::ConnectionRefused); // a stop now must not let the next start send rows 1 and 2 again
    QCOMPARE(driver.machine.confirmed()->offset, qint64(0));
    QVERIFY(!driver.machine.isSettled());
    driver.nextAfterWaiting();
    driver.answer(1);
    QVERIFY(driver.machine.isSettled());
}

void tst_UploadFailures::theServersRetryAfterIsHonoured()
{
    MachineDriver driver;
    driver.stream();
    driver.append(1);
    driver.next();
    driver.fail({ .kind = Failure::Busy, .httpStatus = 503, .retryAfter = 120s });
    const MachineDriver::Step wait = driver.next();
    QCOMPARE(wait.kind, Kind::Nothing);
    QCOMPARE(*wait.wakeAt - driver.now.monotonic, std::chrono::milliseconds{ 120s });
}

void tst_UploadFailures::aParkedTargetIsTriedAtOnceWhenAskedTo()
{
    MachineDriver driver;
    driver.start();
    QCOMPARE(driver.next().kind, Kind::AskMark);
    driver.fail(Failure::Unauthorized, 401);
    QCOMPARE(driver.machine.waiting(), Waiting::Parked);
    QCOMPARE(driver.next().kind, Kind::Nothing);
    driver.machine.retryNow();
    QCOMPARE(driver.machine.waiting(), Waiting::No);
    QCOMPARE(driver.next().kind, Kind::AskMark);
}

void tst_UploadFailures::aSilentServerIsLeftItsTimeAlsoWhenAskedToTryNow()
{
    MachineDriver driver;
    driver.stream();
    driver.append(1);
    driver.next();
    driver.fail(Failure::NoAnswer);
    driver.machine.retryNow();
    const MachineDriver::Step wait = driver.next();
    QCOMPARE(wait.kind, Kind::Nothing);
    QCOMPARE(*wait.wakeAt - driver.now.monotonic, std::chrono::milliseconds{ 10s });
}

void tst_UploadFailures::aServerThatWasSlowBeforeIsLeftItsTimeByTheSuccessor()
{
    MachineDriver before;
    before.stream();
    before.append(1);
    before.next();
    before.pass(20s);
    before.answer(1);

    MachineDriver driver;
    driver.stream({ .server = before.machine.server() });
    driver.append(1);
    driver.next();
    driver.fail(Failure::NoAnswer);
    QCOMPARE(*driver.next().wakeAt - driver.now.monotonic, std::chrono::milliseconds{ 40s });
}

void tst_UploadFailures::aFailedQuestionIsAskedAgain()
{
    MachineDriver driver;
    driver.stream();
    driver.append(3);
    driver.next();
    driver.fail(Failure::ConnectionLost);
    const std::string question = driver.nextAfterWaiting().rows;
    for (int i = 0; i < 20; ++i) {
        driver.fail(Failure::NoAnswer);
        QCOMPARE(driver.nextAfterWaiting().rows, question);
    }
    QCOMPARE(driver.machine.counters().doubts, quint64(1));
}

void tst_UploadFailures::questionsThatFailNowAndThenAreNotDelayedMoreAndMore()
{
    UploadSettings settings;
    settings.batch.firstRows = 100;
    MachineDriver driver(settings);
    driver.stream();
    driver.append(100);
    QCOMPARE(driver.next().kind, Kind::Insert);
    driver.fail(Failure::HttpStatus, 500); // all rows are asked
    const auto before = driver.now.monotonic;
    for (int row = 0; row < 100; ++row) {
        QCOMPARE(driver.nextAfterWaiting().kind, Kind::AskRow);
        if (row % 5 == 0) {
            driver.fail(Failure::ConnectionLost);
            QCOMPARE(driver.nextAfterWaiting().kind, Kind::AskRow);
        }
        driver.answer(0);
    }
    // Twenty failures of half a second at most, and the insert's.
    QVERIFY(driver.now.monotonic - before <= 21 * 500ms);
    QCOMPARE(driver.nextAfterWaiting().kind, Kind::Insert);
}

void tst_UploadFailures::anAnswerToAQuestionThatIsNoNumberProvesNothing()
{
    MachineDriver driver;
    driver.stream();
    driver.append(1);
    driver.next();
    driver.fail(Failure::ConnectionLost);
    const std::string question = driver.nextAfterWaiting().rows;
    driver.answerNull();
    QCOMPARE(driver.machine.failure()->kind, Failure::NotTheAnswer);
    QCOMPARE(driver.nextAfterWaiting().rows, question);
    driver.answer(-1);
    QCOMPARE(driver.nextAfterWaiting().rows, question); // plain letters are never the reason
}

void tst_UploadFailures::aBatchThatIsTooLargeIsHalvedAndNothingIsLost()
{
    MachineDriver driver;
    driver.stream();
    driver.append(8);
    QCOMPARE(driver.next().count, size_t(8));
    driver.fail(Failure::TooLarge, 413);
    QCOMPARE(driver.machine.waiting(), Waiting::BackingOff);
    MachineDriver::Step step = driver.nextAfterWaiting();
    for (; step.kind == Kind::AskRow; step = driver.nextAfterWaiting())
        driver.answer(0);
    QCOMPARE(step.kind, Kind::Insert);
    QCOMPARE(step.rows, driver.encoded(0, 4));
    driver.answer(4);
    QCOMPARE(driver.next().rows, driver.encoded(4, 4));
}

void tst_UploadFailures::aSingleRowThatIsTooLargeParksAndStays()
{
    MachineDriver driver;
    driver.stream();
    driver.append(1);
    driver.next();
    driver.fail(Failure::TooLarge, 413);
    QCOMPARE(driver.machine.waiting(), Waiting::Parked);
    QCOMPARE(driver.nextAfterWaiting().kind, Kind::AskRow);
    driver.answer(0);
    QCOMPARE(driver.next().rows, driver.encoded(0));
}

void tst_UploadFailures::fiveRefusalsOfOneRowPark()
{
    MachineDriver driver;
    driver.stream();
    driver.append(1);
    for (int refusals = 1; refusals <= 5; ++refusals) {
        QCOMPARE(driver.nextAfterWaiting().kind, Kind::Insert);
        driver.fail(Failure::Refused);
        QCOMPARE(driver.machine.waiting(), refusals < 5 ? Waiting::BackingOff : Waiting::Parked);
        QCOMPARE(driver.nextAfterWaiting().kind, Kind::AskRow);
        driver.answer(0);
    }
}

void tst_UploadFailures::theFailureIsForgottenWhenAnInsertSucceeds()
{
    MachineDriver driver;
    driver.stream();
    driver.append(1);
    driver.next();
    driver.fail(Failure::ConnectionRefused);
    driver.nextAfterWaiting();
    driver.answer(1);
    QVERIFY(!driver.machine.failure());
    QCOMPARE(driver.machine.waiting(), Waiting::No);
    QCOMPARE(driver.machine.counters().rowsConfirmed, quint64(1));
}

void tst_UploadFailures::theFailureIsForgottenWhenQuestionsFoundAllOfTheBatch()
{
    MachineDriver driver;
    driver.stream();
    driver.append(1);
    QCOMPARE(driver.next().kind, Kind::Insert);
    driver.fail(Failure::ConnectionLost);
    QCOMPARE(driver.nextAfterWaiting().kind, Kind::AskRow);
    QVERIFY(driver.machine.failure());
    driver.answer(1);
    driver.next();
    QVERIFY(!driver.machine.failure());
    QVERIFY(driver.machine.isDrained());
}

void tst_UploadFailures::theFailureOfAQuestionIsForgottenWhenOneIsAnswered()
{
    MachineDriver driver;
    driver.stream();
    driver.append(2);
    QCOMPARE(driver.next().kind, Kind::Insert);
    driver.fail(Failure::ConnectionLost);
    QCOMPARE(driver.nextAfterWaiting().kind, Kind::AskRow);
    driver.answer(1);
    QVERIFY(driver.machine.failure()); // whether it takes rows again nobody knows
    driver.next();
    driver.answer(1);
    driver.next();
    driver.pass(100s);
    QCOMPARE(driver.next().kind, Kind::AskRow); // the second look
    driver.fail(Failure::ConnectionRefused);
    QVERIFY(driver.machine.failure());
    QCOMPARE(driver.nextAfterWaiting().kind, Kind::AskRow);
    driver.answer(1);
    QVERIFY(!driver.machine.failure());
}

namespace {

/// Answers questions from \a stored; those for rows with \a poison are refused. Until a batch or nothing
/// comes.
MachineDriver::Step askedUntilInsert(
    MachineDriver &driver, const std::set<std::string> &stored, const std::string &poison, int &questions)
{
    for (questions = 0; questions < 50; ++questions) {
        const MachineDriver::Step step = driver.nextAfterWaiting();
        if (step.kind != Kind::AskRow)
            return step;
        if (step.rows.find(poison) != std::string::npos)
            driver.fail(Failure::Refused);
        else
            driver.answer(stored.contains(step.rows));
    }
    return {};
}

} // namespace

void tst_UploadFailures::aRowWhoseQuestionIsRefusedHoldsUpNoSearch()
{
    MachineDriver driver;
    driver.stream();
    driver.append(3);
    driver.append(1, "emoji \xF0\x9F\x98\x80");
    driver.append(2);
    QCOMPARE(driver.next().count, size_t(6));
    driver.fail(Failure::NoAnswer);
    std::set<std::string> stored;
    for (size_t row = 0; row < 5; ++row)
        stored.insert(driver.encoded(row));
    int questions = 0;
    QCOMPARE(askedUntilInsert(driver, stored, "uD83D", questions).rows, driver.encoded(5));
    driver.fail(Failure::NoAnswer);
    // What was learnt of a row stays known: of the first one nothing is asked again.
    QCOMPARE(askedUntilInsert(driver, stored, "uD83D", questions).rows, driver.encoded(5));
    QCOMPARE(questions, 1);
}

void tst_UploadFailures::aServerThatRefusesEveryQuestionIsAskedAgain()
{
    MachineDriver driver;
    driver.stream();
    driver.append(4);
    driver.next();
    driver.fail(Failure::NoAnswer);
    for (int question = 0; question < 40; ++question) {
        QCOMPARE(driver.nextAfterWaiting().kind, Kind::AskRow);
        driver.fail(Failure::Refused);
    }
    QCOMPARE(driver.machine.counters().rowsConfirmed, quint64(0));
    QCOMPARE(driver.machine.phase(), UploadMachine::Phase::Reconciling);
    std::set<std::string> all;
    for (size_t row = 0; row < 4; ++row)
        all.insert(driver.encoded(row));
    int questions = 0;
    askedUntilInsert(driver, all, "no poison", questions);
    QCOMPARE(driver.machine.counters().rowsConfirmed, quint64(4));
}

void tst_UploadFailures::whoEndsWhenAllIsSentLooksAtDoubtsBefore()
{
    UploadSettings settings = MachineDriver::settings();
    settings.auditsBeforeEnd = true;
    MachineDriver driver(settings);
    driver.stream();
    driver.append(8);
    QCOMPARE(driver.next().kind, Kind::Insert);
    driver.fail(ApiFailure::Kind::ConnectionLost);
    const std::string hole = driver.encoded(3); // was left out by the server
    bool isSent = false;
    for (int i = 0; i < 200 && !driver.machine.isDrained(); ++i) {
        const MachineDriver::Step step = driver.next();
        if (step.kind == Kind::AskRow) {
            driver.answer(step.rows != hole || isSent);
        } else if (step.kind == Kind::Insert) {
            isSent = isSent || step.rows == hole;
            driver.answer(qint64(step.count));
        } else if (step.wakeAt) {
            driver.pass(*step.wakeAt - driver.now.monotonic);
        }
    }
    QVERIFY(driver.machine.isDrained());
    QVERIFY(isSent);
}

void tst_UploadFailures::anAuditPassesOverARowWhoseQuestionIsRefused()
{
    MachineDriver driver;
    driver.stream();
    driver.append(2);
    driver.append(1, "emoji \xF0\x9F\x98\x80");
    driver.append(2);
    driver.next();
    driver.fail(Failure::NoAnswer);
    std::set<std::string> all;
    for (size_t row = 0; row < 5; ++row)
        all.insert(driver.encoded(row));
    int questions = 0;
    driver.pass(std::chrono::seconds{ 100 });
    askedUntilInsert(driver, all, "uD83D", questions);
    QVERIFY(!driver.next().rows.size());
    driver.pass(std::chrono::seconds{ 100 });
    askedUntilInsert(driver, all, "uD83D", questions);
    QCOMPARE(driver.machine.counters().audits, quint64(1));
    QCOMPARE(driver.machine.counters().rowsMissed, quint64(0));
    QVERIFY(!driver.machine.failure());
}

WQL_TEST(tst_UploadFailures)

} // namespace tst_uploadfailures

#include "tst_uploadfailures.moc"
