// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/verification.h"
#include "tests/support/testprogram.h"
#include "tests/unit/upload/machinedriver.h"

#include <QTest>

#include <algorithm>
#include <functional>

namespace tst_refusedrows {

using namespace wql;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Kind = MachineDriver::Kind;
using Failure = ApiFailure::Kind;
using State = RefusedRow::State;
using Order = RefusedRows::Order;

const std::string wideAgent(33, 'w');
const std::string emoji = "smile \xF0\x9F\x98\x80";

/// A QueueMetrics that refuses some rows, and with them their batch.
struct PickyServer {
    std::function<bool(const std::string &row)> refuses
        = [](const std::string &row) { return cutToColumns(row).has_value(); };
    bool refusesQuestions = false;
    bool refusesAll = false;
    int lostAnswers = 0; ///< of the next inserts
    std::vector<std::string> rows;

    void answer(MachineDriver &driver, const MachineDriver::Step &step)
    {
        switch (step.kind) {
        case Kind::AskRow:
            if (refusesQuestions && refuses(step.rows))
                return driver.fail(Failure::Refused);
            return driver.answer(std::count(rows.begin(), rows.end(), step.rows));
        case Kind::Insert: {
            const std::vector<std::string> batch = split(step.rows);
            if (refusesAll || std::any_of(batch.begin(), batch.end(), refuses))
                return driver.fail(
                    { .kind = Failure::Refused, .words = u"Data too long for column 'agent'"_s });
            rows.insert(rows.end(), batch.begin(), batch.end());
            if (lostAnswers > 0 && lostAnswers--)
                return driver.fail(Failure::NoAnswer);
            return driver.answer(qint64(batch.size()));
        }
        case Kind::AskMark:
            return driver.answerNull();
        default:
            return driver.answer(1);
        }
    }

    static std::vector<std::string> split(std::string_view joined)
    {
        std::vector<std::string> rows;
        constexpr std::string_view border = "%7D%2C%7B";
        for (size_t end; (end = joined.find(border)) != std::string_view::npos; joined.remove_prefix(end + 6))
            rows.emplace_back(joined.substr(0, end + 3));
        rows.emplace_back(joined);
        return rows;
    }
};

UploadSettings settingsFor(RefusedPolicy policy, size_t firstRows = 500)
{
    UploadSettings settings = MachineDriver::settings();
    settings.batch.firstRows = firstRows;
    settings.refused = policy;
    settings.seed = 3;
    return settings;
}

/// Lets a machine and a server talk, for as long as \a time.
void talk(MachineDriver &driver, PickyServer &server, std::chrono::milliseconds time = 30s)
{
    const std::chrono::milliseconds end = driver.now.monotonic + time;
    for (int steps = 0; steps < 100'000 && driver.now.monotonic < end; ++steps) {
        const MachineDriver::Step step = driver.nextAfterWaiting();
        if (qEnvironmentVariableIsSet("WQL_STORY"))
            qInfo("%lld phase %d kind %d count %zu %s", qint64(driver.now.monotonic.count()) - 3600000,
                int(driver.machine.phase()), int(step.kind), step.count, step.rows.substr(0, 120).c_str());
        if (step.kind != Kind::Nothing)
            server.answer(driver, step);
        else if (!step.wakeAt)
            return;
    }
}

/// All rows of the log but those that the server refuses.
std::vector<std::string> takeable(const MachineDriver &driver, const PickyServer &server)
{
    std::vector<std::string> rows;
    for (size_t row = 0; row < driver.log.size(); ++row)
        if (const std::string text = driver.encoded(row); !server.refuses(text))
            rows.push_back(text);
    return rows;
}

std::vector<qint64> placesOf(const MachineDriver &driver, State state)
{
    std::vector<qint64> places;
    for (const auto &[number, row] : driver.machine.refusedRows().rows())
        if (row.state == state)
            places.push_back(row.place.offset);
    return places;
}

} // namespace

class tst_RefusedRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAroundARefusedOneArriveInOrder_data();
    void rowsAroundARefusedOneArriveInOrder();
    void aLogInWhichEveryFiftiethRowIsRefusedFlows();
    void aRowWhoseQuestionIsRefusedAsWellIsPassedOver();
    void aServerThatRefusesEverythingIsNoRow();
    void aServerThatRefusesForAWhileGetsEverythingInOrder();
    void aWaitingRowIsTriedAgainByItself();
    void aRowIsSentCutOnce();
    void equalRowsAreSentCutAsOftenAsTheyWereWritten();
    void whatIsSetAsideIsNeverSent();
    void aSecondLookLeavesRefusedRowsAlone();
    void aRowWhoseCommitWasLostIsFoundAgain();
    void onlyWhatDoesNotFitCanBeCut();
    void thereIsABoundOfRowsThatArePassedOver();
    void whatIsSetAsideIsBoundedByForgettingTheOldest();
    void theSettingWaitsForAnotherRefusalOfTheFirstOfAKind();
    void rowsGetTheirTurnBetweenOrders();
    void aRowWhoseLogCannotBeReadHoldsUpNoOther();
    void whatWasToBeSentIsKeptOverARefusal();
    void aVerificationDoesNotCountThem();
};

void tst_RefusedRows::rowsAroundARefusedOneArriveInOrder_data()
{
    QTest::addColumn<std::vector<int>>("wide");
    QTest::newRow("one amid many") << std::vector<int>{ 137 };
    QTest::newRow("the first") << std::vector<int>{ 0 };
    QTest::newRow("the last") << std::vector<int>{ 199 };
    QTest::newRow("side by side") << std::vector<int>{ 40, 41, 42, 43, 44 };
    QTest::newRow("first and last, and some between") << std::vector<int>{ 0, 1, 60, 130, 131, 198, 199 };
}

void tst_RefusedRows::rowsAroundARefusedOneArriveInOrder()
{
    QFETCH(std::vector<int>, wide);
    MachineDriver driver(settingsFor(RefusedPolicy::Wait));
    PickyServer server;
    driver.stream();
    for (int row = 0; row < 200; ++row)
        driver.append(1, std::find(wide.begin(), wide.end(), row) != wide.end() ? wideAgent : "Agent/1");
    talk(driver, server, 40s);
    QCOMPARE(server.rows, takeable(driver, server));
    QCOMPARE(placesOf(driver, State::Waiting), std::vector<qint64>(wide.begin(), wide.end()));
    const RefusedRow &first = driver.machine.refusedRows().rows().begin()->second;
    QCOMPARE(first.words, u"Data too long for column 'agent'"_s);
    QCOMPARE(first.time, MachineDriver::firstTime + wide.front());
    QCOMPARE(first.text, driver.encoded(size_t(wide.front())));
    QCOMPARE(driver.machine.confirmed()->offset, qint64(200));
    QVERIFY(driver.machine.isDrained());
    QVERIFY(!driver.machine.failure());
    QCOMPARE(driver.machine.counters().rowsRefused, quint64(wide.size()));
}

void tst_RefusedRows::aLogInWhichEveryFiftiethRowIsRefusedFlows()
{
    MachineDriver driver(settingsFor(RefusedPolicy::Wait));
    PickyServer server;
    driver.stream();
    for (int row = 0; row < 5000; ++row)
        driver.append(1, row % 50 == 49 ? wideAgent : "Agent/1");
    const auto before = driver.now.monotonic;
    while (!driver.machine.isDrained() && driver.now.monotonic - before < 10min)
        talk(driver, server, 1s);
    QCOMPARE(server.rows, takeable(driver, server));
    QCOMPARE(placesOf(driver, State::Waiting).size(), size_t(100));
    qInfo("%llu requests, %lld ms of waiting", driver.machine.counters().requests,
        qint64((driver.now.monotonic - before).count()));
    QVERIFY(driver.machine.counters().requests < 100 * 40);
    QVERIFY(driver.now.monotonic - before < 2min);
}

void tst_RefusedRows::aRowWhoseQuestionIsRefusedAsWellIsPassedOver()
{
    MachineDriver driver(settingsFor(RefusedPolicy::Wait));
    PickyServer server{ .refuses = hasFourByteCharacter, .refusesQuestions = true };
    driver.stream();
    driver.append(9);
    driver.append(1, emoji);
    driver.append(10);
    talk(driver, server, 60s);
    QCOMPARE(server.rows, takeable(driver, server));
    QCOMPARE(server.rows.size(), size_t(19));
    QCOMPARE(placesOf(driver, State::Waiting), std::vector<qint64>{ 9 });
    QCOMPARE(driver.machine.counters().rowsConfirmed, quint64(19));
}

void tst_RefusedRows::aServerThatRefusesEverythingIsNoRow()
{
    MachineDriver driver(settingsFor(RefusedPolicy::SetAside));
    PickyServer server{ .refusesAll = true };
    driver.stream();
    driver.append(300);
    talk(driver, server, 1h);
    QVERIFY(driver.machine.refusedRows().rows().empty());
    QVERIFY(driver.machine.failure());
    qInfo("%llu requests in an hour", driver.machine.counters().requests);
    QVERIFY(driver.machine.counters().requests < 3000); // it is parked
    QCOMPARE(driver.machine.confirmed()->offset, qint64(0));
}

void tst_RefusedRows::aServerThatRefusesForAWhileGetsEverythingInOrder()
{
    for (int wait = 0; wait < 60; ++wait) {
        MachineDriver driver(settingsFor(RefusedPolicy::SetAside));
        PickyServer server;
        driver.stream();
        driver.append(100);
        server.refusesAll = true;
        talk(driver, server, wait * 150ms);
        server.refusesAll = false;
        talk(driver, server, 5min);
        QCOMPARE(server.rows, takeable(driver, server));
        QVERIFY(driver.machine.refusedRows().rows().empty());
    }
}

void tst_RefusedRows::aWaitingRowIsTriedAgainByItself()
{
    MachineDriver driver(settingsFor(RefusedPolicy::Wait));
    PickyServer server;
    driver.stream();
    driver.append(50);
    driver.append(3, wideAgent);
    driver.append(50);
    talk(driver, server, 40s);
    QCOMPARE(placesOf(driver, State::Waiting).size(), size_t(3));
    talk(driver, server, 4h);
    QCOMPARE(placesOf(driver, State::Waiting).size(), size_t(3));
    server.refuses = [](const std::string &) { return false; };
    talk(driver, server, 90min);
    QCOMPARE(placesOf(driver, State::Sent).size(), size_t(3));
    QCOMPARE(server.rows.size(), size_t(103));
    QVERIFY(!driver.machine.failure());
}

void tst_RefusedRows::aRowIsSentCutOnce()
{
    MachineDriver driver(settingsFor(RefusedPolicy::Wait));
    PickyServer server;
    driver.stream();
    driver.append(5);
    driver.append(1, wideAgent + emoji);
    driver.append(5);
    talk(driver, server, 40s);
    QVERIFY(driver.machine.decideRefused(1, Order::Cut));
    QVERIFY(!driver.machine.isDrained());
    server.lostAnswers = 1; // it is stored, and asked for before it could be sent again
    talk(driver, server, 2min);
    QCOMPARE(server.rows.size(), size_t(11));
    QCOMPARE(server.rows.back(), *cutToColumns(driver.encoded(5)));
    QCOMPARE(placesOf(driver, State::Sent), std::vector<qint64>{ 5 });
    QVERIFY(!driver.machine.decideRefused(1, Order::Cut));
    QVERIFY(driver.machine.isDrained());
}

void tst_RefusedRows::equalRowsAreSentCutAsOftenAsTheyWereWritten()
{
    MachineDriver driver(settingsFor(RefusedPolicy::Cut));
    PickyServer server;
    driver.stream();
    driver.append(5);
    const QueueLogRow twice{ "1795357835", "c", "q", wideAgent, "PAUSE", {} };
    for (int copy = 0; copy < 3; ++copy)
        driver.append(twice);
    driver.append(5);
    talk(driver, server, 2min);
    QCOMPARE(server.rows.size(), size_t(13));
    QCOMPARE(
        std::count(server.rows.begin(), server.rows.end(), *cutToColumns(driver.encoded(5))), ptrdiff_t(3));
}

void tst_RefusedRows::whatIsSetAsideIsNeverSent()
{
    MachineDriver driver(settingsFor(RefusedPolicy::SetAside));
    PickyServer server;
    driver.stream();
    driver.append(20);
    driver.append(1, wideAgent);
    driver.append(20);
    talk(driver, server, 40s);
    server.refuses = [](const std::string &) { return false; };
    talk(driver, server, 10h);
    QCOMPARE(placesOf(driver, State::SetAside), std::vector<qint64>{ 20 });
    QCOMPARE(server.rows.size(), size_t(40));
    QVERIFY(driver.machine.decideRefused(1, Order::Retry));
    talk(driver, server, 1min);
    QCOMPARE(server.rows.size(), size_t(41));
}

void tst_RefusedRows::aSecondLookLeavesRefusedRowsAlone()
{
    MachineDriver driver(settingsFor(RefusedPolicy::SetAside));
    PickyServer server;
    driver.stream();
    driver.append(20);
    driver.append(1, wideAgent);
    driver.append(20);
    talk(driver, server, 10min);
    QVERIFY(driver.machine.counters().audits > 0);
    QVERIFY(driver.machine.openAudits().empty());
    QCOMPARE(driver.machine.counters().rowsMissed, quint64(0));
    QCOMPARE(driver.machine.counters().rowsNotFound, quint64(0));
}

void tst_RefusedRows::aRowWhoseCommitWasLostIsFoundAgain()
{
    PickyServer server;
    MachineDriver before(settingsFor(RefusedPolicy::Wait));
    before.stream();
    before.append(20);
    before.append(1, wideAgent);
    before.append(20);
    std::vector<AuditRange> audits;
    while (before.machine.refusedRows().rows().empty()) {
        audits = before.machine.openAudits();
        server.answer(before, before.nextAfterWaiting());
    }
    // Killed now: the cursor stands before the refused row, what was sent behind it is in no commit.
    MachineDriver after(settingsFor(RefusedPolicy::Wait));
    after.log = before.log;
    after.start({ .cursor = LogPosition{ 1, 0 }, .audits = audits });
    talk(after, server, 2min);
    QCOMPARE(server.rows, takeable(after, server));
    QCOMPARE(placesOf(after, State::Waiting), std::vector<qint64>{ 20 });
}

void tst_RefusedRows::onlyWhatDoesNotFitCanBeCut()
{
    MachineDriver driver(settingsFor(RefusedPolicy::Cut));
    PickyServer server{ .refuses
        = [](const std::string &row) { return row.find("poison") != std::string::npos; } };
    driver.stream();
    driver.append(10);
    driver.append(1, "poison");
    driver.append(10);
    talk(driver, server, 40s);
    QCOMPARE(placesOf(driver, State::Waiting), std::vector<qint64>{ 10 });
    QVERIFY(!driver.machine.decideRefused(1, Order::Cut));
    QVERIFY(!driver.machine.decideRefused(2, Order::Retry));
    QVERIFY(driver.machine.decideRefused(1, Order::Retry));
    talk(driver, server, 20s);
    QCOMPARE(placesOf(driver, State::Waiting), std::vector<qint64>{ 10 });
    QVERIFY(driver.machine.decideRefused(1, Order::SetAside));
    QCOMPARE(server.rows.size(), size_t(20));
}

void tst_RefusedRows::thereIsABoundOfRowsThatArePassedOver()
{
    UploadStart start{ .cursor = LogPosition{ 1, 0 }, .settled = true };
    for (qint64 number = 1; number <= qint64(RefusedRows::maxRows); ++number)
        start.refused[number]
            = { .number = number, .place = { 0, number }, .text = "row", .state = State::Waiting };
    MachineDriver driver(settingsFor(RefusedPolicy::Wait));
    PickyServer server;
    driver.append(5);
    driver.append(1, wideAgent);
    driver.append(5);
    driver.start(start);
    talk(driver, server, 10min);
    QCOMPARE(driver.machine.confirmed()->offset, qint64(5));
    QVERIFY(driver.machine.failure());
    QVERIFY(driver.machine.counters().requests < 200); // it is parked
    QCOMPARE(server.rows.size(), size_t(5));
}

void tst_RefusedRows::whatIsSetAsideIsBoundedByForgettingTheOldest()
{
    UploadStart start{ .cursor = LogPosition{ 1, 0 }, .settled = true };
    for (qint64 number = 1; number <= qint64(RefusedRows::maxRows); ++number)
        start.refused[number]
            = { .number = number, .place = { 0, number }, .text = wideAgent, .state = State::SetAside };
    MachineDriver driver(settingsFor(RefusedPolicy::SetAside));
    PickyServer server;
    driver.append(5);
    driver.append(1, wideAgent);
    driver.append(5);
    driver.start(start);
    talk(driver, server, 10min);
    QCOMPARE(server.rows.size(), size_t(10));
    const RefusedRows::Rows &rows = driver.machine.refusedRows().rows();
    QCOMPARE(rows.size(), RefusedRows::maxRows);
    QCOMPARE(rows.begin()->first, qint64(2));
    QCOMPARE(rows.rbegin()->second.place.offset, qint64(5));
}

void tst_RefusedRows::theSettingWaitsForAnotherRefusalOfTheFirstOfAKind()
{
    MachineDriver driver(settingsFor(RefusedPolicy::SetAside));
    PickyServer server;
    driver.stream();
    driver.append(20);
    driver.append(1, wideAgent);
    driver.append(20);
    while (driver.machine.refusedRows().rows().empty())
        talk(driver, server, 10ms);
    QVERIFY(!driver.machine.isDrained());
    server.refuses = [](const std::string &) { return false; }; // it was of another mind only for a moment
    talk(driver, server, 30s);
    QCOMPARE(placesOf(driver, State::Sent), std::vector<qint64>{ 20 });
    QCOMPARE(server.rows.size(), size_t(41));
    QVERIFY(driver.machine.isDrained());
}

void tst_RefusedRows::rowsGetTheirTurnBetweenOrders()
{
    MachineDriver driver(settingsFor(RefusedPolicy::Wait));
    PickyServer server;
    driver.stream();
    for (int row = 0; row < 40; ++row) {
        driver.append(1, wideAgent);
        driver.append(1);
    }
    talk(driver, server, 10min);
    QCOMPARE(placesOf(driver, State::Waiting).size(), size_t(40));
    for (qint64 number = 1; number <= 40; ++number)
        QVERIFY(driver.machine.decideRefused(number, Order::Cut));
    driver.append(3);
    int cut = 0;
    for (int others = 0; others < 1;) {
        const MachineDriver::Step step = driver.nextAfterWaiting();
        if (step.kind == Kind::Insert)
            (step.rows == driver.encoded(80, 3) ? others : cut) += 1;
        server.answer(driver, step);
    }
    QVERIFY2(cut <= 1, qPrintable(QString::number(cut)));
    talk(driver, server, 5min);
    QCOMPARE(server.rows.size(), size_t(83));
}

void tst_RefusedRows::aRowWhoseLogCannotBeReadHoldsUpNoOther()
{
    MachineDriver driver(settingsFor(RefusedPolicy::Wait));
    PickyServer server;
    driver.stream();
    driver.append(5);
    driver.append(2, wideAgent);
    driver.append(5);
    talk(driver, server, 30s);
    driver.isRangeReadable = false;
    QVERIFY(driver.machine.decideRefused(1, Order::Cut) && driver.machine.decideRefused(2, Order::Cut));
    MachineDriver::Step step;
    while ((step = driver.nextAfterWaiting()).kind != Kind::Nothing)
        server.answer(driver, step);
    QVERIFY(step.wakeAt && *step.wakeAt - driver.now.monotonic <= 1min);
    driver.append(1);
    talk(driver, server, 3s);
    QCOMPARE(server.rows.size(), size_t(11));
    driver.isRangeReadable = true;
    talk(driver, server, 3min);
    QCOMPARE(server.rows.size(), size_t(13));
}

void tst_RefusedRows::whatWasToBeSentIsKeptOverARefusal()
{
    MachineDriver driver(settingsFor(RefusedPolicy::Wait));
    PickyServer server;
    driver.stream();
    driver.append(5);
    driver.append(1, wideAgent);
    driver.append(5);
    talk(driver, server, 30s);
    server.refuses = [](const std::string &row) { return row.find("www") != std::string::npos; };
    QVERIFY(driver.machine.decideRefused(1, Order::Cut));
    talk(driver, server, 1min);
    QCOMPARE(placesOf(driver, State::Waiting), std::vector<qint64>{ 5 });
    server.refuses = [](const std::string &row) { return cutToColumns(row).has_value(); };
    talk(driver, server, 3h); // by itself
    QCOMPARE(placesOf(driver, State::Sent), std::vector<qint64>{ 5 });
    QCOMPARE(server.rows.back(), *cutToColumns(driver.encoded(5)));
}

void tst_RefusedRows::aVerificationDoesNotCountThem()
{
    MachineDriver driver(settingsFor(RefusedPolicy::SetAside));
    PickyServer server;
    driver.stream();
    driver.append(50);
    driver.append(1, wideAgent);
    driver.append(49);
    talk(driver, server, 1min);
    driver.pass(1h);
    talk(driver, server, 1min);
    Verification verification({}, driver.now, 1);
    driver.machine.setVerification(&verification);
    driver.machine.retryNow();
    talk(driver, server, 1h);
    QVERIFY(!verification.isRunning());
    const VerificationTally total = verification.summary(driver.now.monotonic).total;
    QCOMPARE(total.selected, quint64(99));
    QCOMPARE(total.asked, quint64(99));
    QCOMPARE(total.missing, quint64(0));
    QCOMPARE(server.rows.size(), size_t(99));
}

WQL_TEST(tst_RefusedRows)

} // namespace tst_refusedrows

#include "tst_refusedrows.moc"
