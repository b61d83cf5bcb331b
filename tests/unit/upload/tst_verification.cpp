// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/verification.h"
#include "tests/support/testprogram.h"
#include "tests/unit/upload/machinedriver.h"

#include <QTest>

#include <algorithm>
#include <map>

namespace tst_verification {

using namespace wql;
using namespace std::chrono_literals;

namespace {

using Kind = UploadAction::Kind;
using State = VerificationSummary::State;

/// A target that is up to date, a server that keeps what it gets, and a verification that may go on.
class World : public MachineDriver {
public:
    explicit World(int rows)
    {
        append(rows);
        stream();
        now.wall += std::chrono::hours{ 24 };
        serve();
        pass(1h);
        serve();
        pass(1min); // neither rows nor a heartbeat
    }

    void begin(const VerificationOrder &order = {})
    {
        verification = std::make_unique<Verification>(order, now, 1);
        machine.setVerification(verification.get());
    }

    /// Until the machine wants nothing more within an hour of its time. \a questions: not more than so many.
    void serve(int questions = 1'000'000)
    {
        const auto end = now.monotonic + 1h;
        while (questions > 0) {
            const Step step = next();
            if (step.kind == Kind::Nothing) {
                if (!step.wakeAt || *step.wakeAt > end)
                    return;
                pass(std::max(*step.wakeAt - now.monotonic, 1ms));
                continue;
            }
            questions -= step.kind == Kind::AskRow;
            answerFor(step);
        }
    }

    void answerFor(const Step &step)
    {
        asked += step.kind == Kind::AskRow;
        pass(callTime);
        if (step.kind == Kind::AskRow && step.rows == broken)
            return fail(ApiFailure::Kind::HttpStatus, 500);
        if (step.kind == Kind::AskRow)
            return answer(qint64(server[step.rows]));
        if (step.kind == Kind::Insert) {
            size_t at = 0;
            for (size_t row = 0; row < step.count; ++row) {
                const size_t end = std::min(step.rows.find("%7D%2C%7B", at), step.rows.size() - 3) + 3;
                ++server[step.rows.substr(at, end - at)];
                at = end + encodedRowSeparator.size();
            }
        }
        answer(qint64(step.count));
    }

    VerificationSummary summary() const { return verification->summary(now.monotonic); }
    VerificationTally total() const { return summary().total; }

    std::map<std::string, int> server;
    std::unique_ptr<Verification> verification;
    std::chrono::milliseconds callTime{ 2 };
    int asked = 0;
    std::string broken; ///< the question for this row
};

} // namespace

class tst_Verification : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aServerThatHasEverythingIsFoundWell();
    void missingRowsAndCopiesTooManyAreCountedInTheirHour();
    void equalRowsAreOneQuestionAndCountedEach();
    void onlyRowsOfTheTimeThatIsAskedForAreCompared();
    void aSampleAsksSoManyRowsAndCountsAll();
    void aSampleLargerThanTheLogAsksAll();
    void rowsGoFirstAndGetNearlyAllTheTime();
    void rowsThatProveNothingAreCountedAsSuch();
    void aRowInDoubtThatIsNotThereIsNotMissing();
    void aRowThatBreaksTheQuestionIsNotMissing();
    void aRowThatIsTooWideIsFoundAsItWasCut();
    void whatIsMissingIsSentInOrderByARepair();
    void aRowThatIsThereByThenIsNotSent();
    void aRepairWaitsForNoOtherAudit();
    void aRepairIsDoneWhenNothingOfItIsInDoubt();
    void aStopEndsItAndWhatWasFoundCounts();
    void anotherMachineGoesOnWithIt();
    void aFileThatStaysUnreadableIsLeftOut();
    void onlyACompleteOneIsCompleted();
    void whatTheServerTakesForEqualIsCountedAnew();
    void itTellsHowFarItIs();
    void aServerThatKeepsOneOfEqualRowsMissesNone();
    void oneAfterTheOtherReadsTheLog();
    void aServerThatNeverFoundARowProvesNothing();
    void nothingIsRepairedWhereNothingWasFound();
    void aStopEndsARepairThatWaitsForTheLog();
    void aRepairDoesNotWaitForTheLogForEver();
};

void tst_Verification::aServerThatHasEverythingIsFoundWell()
{
    World world(250);
    world.begin();
    world.serve();
    QCOMPARE(world.summary().state, State::Done);
    QCOMPARE(world.total(), (VerificationTally{ .selected = 250, .asked = 250 }));
    QCOMPARE(world.total().found(), quint64(250));
    QVERIFY(world.summary().isWell());
    QVERIFY(world.verification->takeEnd());
    QVERIFY(!world.verification->takeEnd());
}

void tst_Verification::missingRowsAndCopiesTooManyAreCountedInTheirHour()
{
    World world(0);
    for (int hour = 0; hour < 3; ++hour)
        for (int row = 0; row < 4; ++row)
            world.append({ std::to_string(1795356000 + hour * 3600 + row), "c", "q", "a", "VERB", {} });
    world.serve();
    world.server[world.encoded(1)] = 0;
    world.server[world.encoded(2)] = 0;
    world.server[world.encoded(9)] = 4;
    world.begin();
    world.serve();
    const VerificationReport report = world.verification->report(world.now.monotonic);
    QCOMPARE(report.hours.size(), size_t(3));
    const VerificationTally well{ .selected = 4, .asked = 4 };
    QCOMPARE(report.hours[0],
        (VerifiedHour{ std::chrono::seconds{ 1795356000 }, { .selected = 4, .asked = 4, .missing = 2 } }));
    QCOMPARE(report.hours[1].rows, well);
    QCOMPARE(report.hours[2].rows, (VerificationTally{ .selected = 4, .asked = 4, .tooMany = 3 }));
    QCOMPARE(report.missing.size(), size_t(2));
    QVERIFY(report.missing[0].row.find("\"timeId\":\"1795356001\"") != std::string::npos);
    QCOMPARE(report.missing[0].time, std::chrono::seconds{ 1795356001 });
    QCOMPARE(report.tooMany.size(), size_t(1));
    QCOMPARE(report.tooMany[0].found, quint64(4));
    QCOMPARE(report.summary.total.missing, quint64(2));
}

void tst_Verification::equalRowsAreOneQuestionAndCountedEach()
{
    World world(2);
    for (int i = 0; i < 3; ++i)
        world.append({ "1795357900", "NONE", "NONE", "NONE", "CONFIGRELOAD", {} });
    world.serve();
    QCOMPARE(world.server[world.encoded(2)], 3);
    world.server[world.encoded(2)] = 1;
    world.begin();
    world.asked = 0;
    world.serve();
    QCOMPARE(world.asked, 3);
    QCOMPARE(world.total(), (VerificationTally{ .selected = 5, .asked = 5, .missing = 2 }));
}

void tst_Verification::onlyRowsOfTheTimeThatIsAskedForAreCompared()
{
    World world(100);
    world.begin({ .from = World::firstTime + 10, .to = World::firstTime + 30 });
    world.serve();
    QCOMPARE(world.total(), (VerificationTally{ .selected = 20, .asked = 20 }));
}

void tst_Verification::aSampleAsksSoManyRowsAndCountsAll()
{
    World world(1000);
    world.begin({ .sample = 50 });
    world.asked = 0;
    world.serve();
    QCOMPARE(world.asked, 50);
    QCOMPARE(world.total(), (VerificationTally{ .selected = 1000, .asked = 50 }));
    QCOMPARE(world.summary().state, State::Done);
    // Half of what is missing is in the log's second half, and no part of it is left out.
    for (size_t row = 0; row < 1000; row += 2)
        world.server[world.encoded(row)] = 0;
    world.begin({ .sample = 200 });
    world.serve();
    QVERIFY(world.total().missing > 70 && world.total().missing < 130);
}

void tst_Verification::aSampleLargerThanTheLogAsksAll()
{
    World world(150);
    world.begin({ .sample = 5000 });
    world.serve();
    QCOMPARE(world.total(), (VerificationTally{ .selected = 150, .asked = 150 }));
}

void tst_Verification::rowsGoFirstAndGetNearlyAllTheTime()
{
    World world(400);
    world.begin();
    world.serve(1);
    world.append(1);
    QCOMPARE(world.next().kind, Kind::Insert);
    world.answer(1);
    // A row came a moment ago: one question of 2 ms, and 38 ms without one.
    world.asked = 0;
    const auto begun = world.now.monotonic;
    while (world.now.monotonic < begun + 4s) {
        const auto step = world.next();
        if (step.kind == Kind::Nothing)
            world.pass(1ms);
        else
            world.answerFor(step);
    }
    QVERIFY(world.asked > 50 && world.asked <= 101);
    world.pass(10s);
    world.serve();
    QCOMPARE(world.total().asked, quint64(400)); // what came later is not its matter
}

void tst_Verification::rowsThatProveNothingAreCountedAsSuch()
{
    World world(10);
    world.placedByCall = { 3, 4 };
    world.forgottenRows = 2;
    world.server[world.encoded(0)] = world.server[world.encoded(3)] = 0; // never a place to be repaired
    const qint64 justNow = (world.now.wall - 3s).count();
    world.append({ std::to_string(justNow), "c", "q", "a", "VERB", {} });
    world.serve();
    world.begin();
    world.verification = std::make_unique<Verification>(
        VerificationOrder{}, UploadNow{ world.now.monotonic, std::chrono::seconds{ justNow + 3 } }, 1);
    world.machine.setVerification(world.verification.get());
    world.serve();
    QCOMPARE(world.total(),
        (VerificationTally{ .selected = 11, .asked = 6, .placedByCall = 2, .forgotten = 2, .unsettled = 1 }));
    QVERIFY(!world.verification->repair());
}

void tst_Verification::aRowInDoubtThatIsNotThereIsNotMissing()
{
    World world(10);
    world.append(2);
    QCOMPARE(world.next().kind, Kind::Insert);
    world.fail(ApiFailure::Kind::ConnectionLost);
    world.pass(5s);
    world.serve(2); // it is settled, and will be looked at once more
    QVERIFY(!world.machine.openAudits().empty());
    world.begin();
    for (int i = 0; i < 2000 && world.verification->isRunning(); ++i) {
        const auto step = world.next();
        step.kind == Kind::Nothing ? world.pass(10ms) : world.answerFor(step);
        if (step.kind == Kind::Insert)
            world.server[world.encoded(11)] = 0; // it said that it has it
    }
    QCOMPARE(world.summary().state, State::Done);
    QCOMPARE(world.total().selected, quint64(12));
    QCOMPARE(world.total().asked, quint64(11));
    QCOMPARE(world.total().unsettled, quint64(1)); // nor is it missing
    QCOMPARE(world.total().missing, quint64(0));
}

void tst_Verification::aRowThatBreaksTheQuestionIsNotMissing()
{
    World world(3);
    world.append({ "1795357900", "c", "q", "\xF0\x9F\x98\x80", "VERB", {} });
    world.append(1);
    world.serve();
    world.broken = world.encoded(3);
    world.begin();
    world.serve();
    QCOMPARE(world.summary().state, State::Done);
    QCOMPARE(world.total(), (VerificationTally{ .selected = 5, .asked = 4, .unaskable = 1 }));
}

void tst_Verification::aRowThatIsTooWideIsFoundAsItWasCut()
{
    World world(1);
    world.append({ "1795357900", "c", "q", std::string(40, 'x'), "VERB", {} });
    world.serve();
    world.server[world.encoded(1)] = 0;
    world.server[*cutToColumns(world.encoded(1))] = 1;
    world.begin();
    world.serve();
    QCOMPARE(world.total(), (VerificationTally{ .selected = 2, .asked = 2 }));
}

void tst_Verification::whatIsMissingIsSentInOrderByARepair()
{
    World world(300);
    const std::map<std::string, int> before = world.server;
    for (const size_t row : { 250, 7, 8, 9, 120 })
        world.server[world.encoded(row)] = 0;
    world.begin();
    world.serve();
    QCOMPARE(world.total().missing, quint64(5));
    QVERIFY(world.verification->repair());
    std::vector<std::string> sent;
    for (int i = 0; i < 1000 && world.summary().repair != VerificationSummary::Repair::Done; ++i) {
        const auto step = world.next();
        if (step.kind == Kind::Insert)
            sent.push_back(step.rows);
        step.kind == Kind::Nothing ? world.pass(10ms) : world.answerFor(step);
    }
    const std::vector<std::string> expected{ world.encoded(7), world.encoded(8), world.encoded(9),
        world.encoded(120), world.encoded(250) };
    QCOMPARE(sent, expected);
    QCOMPARE(world.summary().rowsSent, quint64(5));
    QCOMPARE(world.server, before);
    world.begin();
    world.serve();
    QVERIFY(world.summary().isWell());
    QVERIFY(!world.verification->repair());
}

void tst_Verification::aRowThatIsThereByThenIsNotSent()
{
    World world(50);
    world.server[world.encoded(20)] = 0;
    world.begin();
    world.serve();
    world.server[world.encoded(20)] = 1; // somebody was faster
    QVERIFY(world.verification->repair());
    world.serve();
    QCOMPARE(world.summary().repair, VerificationSummary::Repair::Done);
    QCOMPARE(world.summary().rowsSent, quint64(0));
    QCOMPARE(world.server[world.encoded(20)], 1);
}

void tst_Verification::aRepairWaitsForNoOtherAudit()
{
    World world(10);
    world.append(2);
    QCOMPARE(world.next().kind, Kind::Insert);
    world.fail(ApiFailure::Kind::ConnectionLost);
    world.pass(5s);
    world.serve(2);
    QVERIFY(!world.machine.openAudits().empty()); // for a minute
    world.server[world.encoded(5)] = 0;
    world.begin();
    const auto begun = world.now.monotonic;
    for (int i = 0; i < 3000 && world.summary().repair != VerificationSummary::Repair::Done; ++i) {
        const auto step = world.next();
        step.kind == Kind::Nothing ? world.pass(10ms) : world.answerFor(step);
        if (!world.verification->isRunning())
            world.verification->repair();
    }
    QCOMPARE(world.summary().rowsSent, quint64(1));
    QVERIFY(world.now.monotonic - begun < 20s);
    QVERIFY(!world.machine.openAudits().empty());
}

void tst_Verification::aRepairIsDoneWhenNothingOfItIsInDoubt()
{
    World world(50);
    for (const size_t row : { 20, 40 })
        world.server[world.encoded(row)] = 0;
    world.begin();
    world.serve();
    QVERIFY(world.verification->repair());
    bool hasFailed = false;
    for (int i = 0; i < 3000 && world.summary().repair != VerificationSummary::Repair::Done; ++i) {
        const auto step = world.next();
        if (step.kind == Kind::Insert && !hasFailed) {
            hasFailed = true;
            world.server[step.rows] = 1; // it arrives, and the answer does not
            world.fail(ApiFailure::Kind::ConnectionLost);
        } else {
            step.kind == Kind::Nothing ? world.pass(100ms) : world.answerFor(step);
        }
    }
    QCOMPARE(world.summary().repair, VerificationSummary::Repair::Done);
    QVERIFY(world.machine.openAudits().empty());
    QCOMPARE(world.server[world.encoded(20)], 1);
    QCOMPARE(world.server[world.encoded(40)], 1);
}

void tst_Verification::aStopEndsItAndWhatWasFoundCounts()
{
    World world(300);
    world.server[world.encoded(3)] = 0;
    world.begin();
    world.serve(50);
    QCOMPARE(world.next().kind, Kind::AskRow);
    world.verification->stop(world.now);
    world.answer(0); // of a row that nobody waits for any more
    QCOMPARE(world.summary().state, State::Stopped);
    QCOMPARE(world.total().asked, quint64(50));
    QCOMPARE(world.total().missing, quint64(1));
    world.asked = 0;
    world.serve();
    QCOMPARE(world.asked, 0);
}

void tst_Verification::anotherMachineGoesOnWithIt()
{
    World world(300);
    world.begin();
    world.serve(150);
    World other(300);
    other.now = world.now;
    other.pass(1h);
    other.verification = std::move(world.verification);
    world.machine.setVerification(nullptr);
    other.machine.setVerification(other.verification.get());
    other.asked = 0;
    other.serve();
    QCOMPARE(other.asked, 150);
    QCOMPARE(other.total(), (VerificationTally{ .selected = 300, .asked = 300 }));
}

void tst_Verification::aFileThatStaysUnreadableIsLeftOut()
{
    World world(10);
    world.begin();
    world.isLogReadable = false;
    const auto begun = world.now.monotonic;
    world.next();
    while (world.verification->isRunning()) {
        world.pass(1s);
        world.next();
    }
    QVERIFY(world.now.monotonic - begun >= 20s); // it may be readable a moment later
    QCOMPARE(world.summary().state, State::Done);
    QVERIFY(world.summary().hasHoles && !world.summary().isComplete());
    QCOMPARE(world.total(), VerificationTally());
    const VerificationReport report = world.verification->report(world.now.monotonic);
    QCOMPARE(report.leftOut.size(), size_t(1));
    QCOMPARE(report.leftOut[0].path, std::string("/log/queue_log"));
}

void tst_Verification::onlyACompleteOneIsCompleted()
{
    World world(10);
    world.begin();
    world.serve();
    QVERIFY(world.summary().isComplete());
    const auto completed = world.summary().completedAt;
    QCOMPARE(completed, world.summary().endedAt);
    const auto earlier = std::move(world.verification);
    world.begin();
    world.verification->setEarlier(*earlier);
    world.verification->stop(world.now);
    QVERIFY(!world.summary().isComplete());
    QCOMPARE(world.summary().completedAt, completed);
}

void tst_Verification::whatTheServerTakesForEqualIsCountedAnew()
{
    World world(30);
    world.begin();
    world.serve(10);
    QCOMPARE(world.total().asked, quint64(10));
    world.verification->forgetPiece();
    QCOMPARE(world.total(), VerificationTally());
    world.serve();
    QCOMPARE(world.total(), (VerificationTally{ .selected = 30, .asked = 30 }));
    world.begin({ .sample = 20 });
    world.serve(10);
    world.verification->forgetPiece();
    world.serve();
    QCOMPARE(world.total(), (VerificationTally{ .selected = 30, .asked = 20 }));
}

void tst_Verification::itTellsHowFarItIs()
{
    World world(400);
    world.begin();
    QCOMPARE(world.summary().permille, 0);
    QVERIFY(!world.summary().timeLeft);
    world.callTime = 100ms;
    world.serve(100);
    QVERIFY(std::abs(world.summary().permille - 250) < 5);
    QVERIFY(std::abs(world.summary().timeLeft->count() - 30) < 3);
    world.serve();
    QCOMPARE(world.summary().permille, 1000);
    QVERIFY(!world.summary().timeLeft);
    QVERIFY(world.summary().endedAt >= world.summary().begunAt);
}

void tst_Verification::aServerThatKeepsOneOfEqualRowsMissesNone()
{
    World world(1);
    for (int i = 0; i < 3; ++i)
        world.append({ "1795357900", "NONE", "NONE", "NONE", "CONFIGRELOAD", {} });
    world.serve();
    world.server[world.encoded(1)] = 1;
    world.machine.supply().server().repetitionsSkipped = 3;
    world.begin();
    world.serve();
    QCOMPARE(world.total(), (VerificationTally{ .selected = 4, .asked = 4 }));
}

void tst_Verification::oneAfterTheOtherReadsTheLog()
{
    constexpr LogPosition end{ 1, 300 };
    VerificationTurn turn;
    const UploadNow begun{ 0s, std::chrono::seconds{ World::firstTime } };
    std::vector<Verification> all(3, Verification({ .sample = 5 }, begun, 1));
    for (Verification &verification : all)
        verification = Verification({ .sample = 5 }, begun, 1, &turn);
    Auditing auditing(1min);
    const auto wants = [&](size_t number, std::chrono::milliseconds now) {
        return all[number].next(end, auditing, 1h, now).has_value();
    };
    const auto read = [&](size_t number, qint64 to, std::chrono::milliseconds now) {
        all[number].setPiece({ .rows = {}, .end = { 1, to }, .limit = end }, {}, { now, begun.wall });
    };
    QVERIFY(wants(0, 1s) && !wants(1, 1s) && !wants(2, 1s));
    read(0, 100, 3s); // which took two seconds: so long it rests
    QVERIFY(!wants(0, 4s) && !wants(1, 4s));
    QVERIFY(wants(0, 5s) && !wants(1, 5s));
    read(0, 300, 6s); // it has read all
    QVERIFY(!wants(1, 6s));
    QVERIFY(wants(1, 7s) && !wants(2, 7s));
    all[1].stop({ 7s, begun.wall });
    QVERIFY(wants(2, 8s));
    all[2] = Verification({}, begun, 1, &turn); // gone without a word
    QVERIFY(!wants(2, 9s));
    QVERIFY(wants(2, 19s));
}

void tst_Verification::aServerThatNeverFoundARowProvesNothing()
{
    World world(30);
    world.server.clear();
    world.machine.supply().server().findsRows = false;
    world.begin();
    world.serve();
    QCOMPARE(world.total(), (VerificationTally{ .selected = 30, .unaskable = 30 }));
    QVERIFY(!world.verification->repair());
    // From the first one that it finds on, the others are missing.
    world.server[world.encoded(10)] = 1;
    world.begin();
    world.serve();
    QCOMPARE(
        world.total(), (VerificationTally{ .selected = 30, .asked = 20, .missing = 19, .unaskable = 10 }));
}

void tst_Verification::nothingIsRepairedWhereNothingWasFound()
{
    World world(30);
    world.server.clear();
    world.begin();
    world.serve();
    QCOMPARE(world.total().missing, quint64(30));
    QVERIFY(!world.verification->repair());
    world.asked = 0;
    world.serve();
    QCOMPARE(world.asked, 0);
    QVERIFY(std::ranges::all_of(world.server, [](const auto &row) { return row.second == 0; }));
}

void tst_Verification::aStopEndsARepairThatWaitsForTheLog()
{
    World world(50);
    world.server[world.encoded(20)] = 0;
    world.begin();
    world.serve();
    QVERIFY(world.verification->repair());
    world.isRangeReadable = false;
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(world.next().kind, Kind::Nothing);
        world.pass(1s);
    }
    QVERIFY(world.verification->isBusy());
    world.verification->takeEnd();
    world.verification->stop(world.now);
    QVERIFY(!world.verification->isBusy() && world.verification->takeEnd());
    QCOMPARE(world.summary().repair, VerificationSummary::Repair::Done);
    world.isRangeReadable = true;
    world.serve(); // the audit goes on by itself
    QCOMPARE(world.server[world.encoded(20)], 1);
    QCOMPARE(world.summary().rowsSent, quint64(0));
}

void tst_Verification::aRepairDoesNotWaitForTheLogForEver()
{
    World world(400);
    for (size_t row = 0; row < 400; row += 2)
        world.server[world.encoded(row)] = 0;
    world.begin();
    world.serve();
    QVERIFY(world.verification->repair());
    world.isRangeReadable = false;
    for (int i = 0; i < 600 && world.verification->isBusy(); ++i) {
        world.next();
        world.pass(1s);
    }
    QVERIFY(world.verification->isBusy());
    QVERIFY(world.machine.openAudits().size() <= 64);
    world.pass(2min);
    world.next();
    QCOMPARE(world.summary().repair, VerificationSummary::Repair::Done);
}

WQL_TEST(tst_Verification)

} // namespace tst_verification

#include "tst_verification.moc"
