// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/rowencoder.h"
#include "core/upload/uploadsession.h"
#include "headless/sandbox/sandbox.h"
#include "tests/support/manualclock.h"
#include "tests/support/rununtil.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

namespace tst_uploadsession {

using namespace wql;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Waiting = UploadMachine::Waiting;
using Failure = ApiFailure::Kind;

constexpr qint64 firstTime = 1795357830;
const FaultScope inserts{ .command = u"insertAll"_s };

QueueLogRowView viewOf(const QueueLogRow &row)
{
    QueueLogRowView view{ row.timeId, row.callId, row.queue, row.agent, row.verb, {} };
    std::copy(row.parameters.begin(), row.parameters.end(), view.parameters.begin());
    return view;
}

std::string encoded(const QueueLogRow &row)
{
    std::string text;
    appendEncodedRow(text, viewOf(row), 0);
    return text;
}

/// A session with a log in memory (a position's offset is a row's number), a practice QueueMetrics, and time
/// that passes when the test says so. Only what a server does not answer takes real time: 200 ms.
class SessionWorld : public RowHistory {
public:
    explicit SessionWorld(const SandboxSettings &settings = {})
        : sandbox(settings)
    {
        if (!sandbox.listen())
            qFatal("no sandbox");
        Target target;
        target.url = sandbox.url();
        target.user = u"robot"_s;
        target.requestTimeout = 200ms;
        UploadSettings upload;
        upload.batch.firstRows = 50;
        session = std::make_unique<UploadSession>(target, Secret("robot"), upload, *this, clock);
        QObject::connect(session.get(), &UploadSession::progressed, session.get(), [this] { feed(); });
    }

    void append(int rows, const std::string &agent = "Agent/101")
    {
        for (int i = 0; i < rows; ++i) {
            const std::string number = std::to_string(log.size());
            log.push_back({ std::to_string(firstTime + qint64(log.size() / 4)), number, "q", agent, "VERB",
                { "1", "zwei €", "|", "", "" } });
        }
        machine().supply().setCaughtUp(false);
        feed();
    }

    void start(const UploadStart &start = { .cursor = LogPosition{ 1, 0 }, .settled = true })
    {
        session->start(start);
        feed();
    }

    void feed()
    {
        while (machine().supply().isHungry() && !machine().supply().isCaughtUp()) {
            const LogPosition at = machine().supply().readPosition();
            if (size_t(at.offset) >= log.size())
                machine().supply().setCaughtUp(true);
            else if (!machine().supply().accept(viewOf(log[size_t(at.offset)]), at, { 1, at.offset + 1 }))
                break;
        }
        session->wake();
    }

    void pass(std::chrono::milliseconds time)
    {
        clock.now += time;
        clock.time += std::chrono::duration_cast<std::chrono::seconds>(time);
        session->wake();
    }

    /// Lets time pass whenever the session waits, until all rows are confirmed.
    bool drain()
    {
        return runUntil([this] {
            for (int seconds = 0; machine().waiting() != Waiting::No && seconds < 600; ++seconds)
                pass(1s);
            return machine().isDrained() && !session->isBusy();
        });
    }

    std::vector<QueueLogRow> arrived() const { return sandbox.rows(u"queuemetrics"_s, {}); }
    UploadMachine &machine() { return session->machine(); }

    std::optional<std::vector<quint64>> countEarlier(const RowSupply &, const LogWindow &window) override
    {
        std::vector<quint64> counts(window.rows.size());
        for (size_t i = 0; i < counts.size(); ++i)
            for (size_t row = 0; row < size_t(window.places[i].offset); ++row)
                counts[i] += encoded(log[row]) == window.rows[i];
        return counts;
    }

    RangeRows readBefore(const RowSupply &, LogPosition) override { return {}; }
    VerificationPiece readPiece(const RowSupply &, const VerificationRequest &request) override
    {
        ++pieces;
        clock.now += pieceTakes;
        const LogPosition begin = request.begin.value_or(LogPosition{ 1, 0 });
        return { .rows = {}, .end = { 1, begin.offset + 1 }, .limit = request.limit };
    }
    RangeRows readRange(const RowSupply &, const LogRange &range) override
    {
        RangeRows rows;
        std::set<std::string> seen;
        for (size_t row = size_t(range.begin.offset); row < size_t(range.end.offset); ++row)
            if (seen.insert(encoded(log[row])).second)
                rows.rows.push_back(
                    { encoded(log[row]), quint64(std::count(log.begin(), log.end(), log[row])) });
        return rows;
    }

    ManualClock clock;
    Sandbox sandbox;
    std::vector<QueueLogRow> log;
    std::unique_ptr<UploadSession> session;
    std::chrono::milliseconds pieceTakes{ 0 };
    int pieces = 0; ///< that a verification got
};

} // namespace

class tst_UploadSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void calmRowsNeedOneConnectionAndOneRequestABatch();
    void rowsArriveOnceWhateverAnInsertMeets_data();
    void rowsArriveOnceWhateverAnInsertMeets();
    void questionsMayFailToo();
    void theServersRetryAfterIsHonoured();
    void aWrongPasswordParksUntilItIsRightAgain();
    void aDeadServerIsTriedUntilItComesBack();
    void nothingIsSentWhileHeld();
    void stopWaitsForTheAnswerThatIsUnderWay();
    void stopWithoutACallIsDoneAtOnce();
    void aRowThatTheServerCutsArrivesOnce();
    void aRowThatTheServerKeepsInAnotherFormArrivesOnce_data();
    void aRowThatTheServerKeepsInAnotherFormArrivesOnce();
    void aHeartbeatIsSentAfterSilence();
    void aDestroyedSessionSaysNothingMore();
    void aVerificationRestsForAsLongAsItsReadingTook();
};

void tst_UploadSession::calmRowsNeedOneConnectionAndOneRequestABatch()
{
    SessionWorld world;
    world.start();
    world.append(120);
    QVERIFY(world.drain());
    QCOMPARE(world.arrived(), world.log);
    QCOMPARE(world.sandbox.connectionCount(), qint64(1));
    QCOMPARE(world.sandbox.requestCount(u"checkHWM"_s), qint64(1));
    QVERIFY(world.sandbox.requestCount(u"checkRow"_s) <= 5); // of the first batch: is it there already?
    QVERIFY(world.sandbox.requestCount(u"insertAll"_s) <= 3);
    QCOMPARE(world.session->traffic().requests, quint64(world.sandbox.requestCount()));
}

void tst_UploadSession::rowsArriveOnceWhateverAnInsertMeets_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault :
        { "drop-before", "drop-after", "rst-before", "rst-after", "timeout", "black-hole", "partial=7+drop",
            "partial=0+rst", "partial=19+503", "subset=3+500", "subset=5+ko", "500", "502+stored",
            "504+unstored", "503=1", "429=2", "413", "404", "401", "ko=Database is down", "html",
            "html+unstored", "empty", "other-command", "no-status", "count=19", "count=0+unstored",
            "redirect=http://127.0.0.1:1/", "307=http://127.0.0.1:1/", "cut=30", "cut-rst=60", "close" })
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void tst_UploadSession::rowsArriveOnceWhateverAnInsertMeets()
{
    QFETCH(QString, fault);
    SessionWorld world;
    world.sandbox.planFault(fault, 1, inserts);
    world.start();
    world.append(20);
    QVERIFY(world.drain());
    std::vector<QueueLogRow> arrived = world.arrived();
    if (fault.startsWith("subset"_L1)) // what was left out comes behind what was not
        std::sort(arrived.begin(), arrived.end(),
            [](const auto &a, const auto &b) { return std::stoi(a.callId) < std::stoi(b.callId); });
    QCOMPARE(arrived, world.log);
    QCOMPARE(world.sandbox.faultCount(fault), qint64(1));
    QCOMPARE(world.machine().counters().rowsConfirmed, quint64(20));
}

void tst_UploadSession::questionsMayFailToo()
{
    SessionWorld world;
    world.sandbox.setFaults(
        { { *Fault::fromText(u"drop-after"_s), {}, 0.3 }, { *Fault::fromText(u"500"_s), {}, 0.2 },
            { *Fault::fromText(u"partial=9+503"_s), inserts, 0.2 } },
        7);
    world.start();
    for (int i = 0; i < 10; ++i) {
        world.append(10);
        QVERIFY(world.drain());
    }
    QVERIFY(world.machine().counters().doubts > 0);
    QCOMPARE(world.arrived(), world.log);
}

void tst_UploadSession::theServersRetryAfterIsHonoured()
{
    SessionWorld world;
    world.sandbox.planFault(u"503=120"_s, 1, inserts);
    world.start();
    world.append(5);
    QTRY_COMPARE(world.machine().waiting(), Waiting::BackingOff);
    const qint64 requests = world.sandbox.requestCount();
    world.pass(119s);
    QVERIFY(!world.session->isBusy());
    QCOMPARE(world.machine().waiting(), Waiting::BackingOff);
    world.pass(1s);
    QVERIFY(world.session->isBusy());
    QVERIFY(world.drain());
    QVERIFY(world.sandbox.requestCount() > requests);
    QCOMPARE(world.arrived(), world.log);
}

void tst_UploadSession::aWrongPasswordParksUntilItIsRightAgain()
{
    SessionWorld world;
    world.sandbox.planFault(u"401"_s, 3);
    world.append(5);
    world.start();
    for (int probe = 0; probe < 3; ++probe) {
        QTRY_COMPARE(world.machine().waiting(), Waiting::Parked);
        QCOMPARE(world.machine().failure()->kind, Failure::Unauthorized);
        world.pass(29s);
        QVERIFY(!world.session->isBusy()); // no server is hammered with a wrong password
        world.pass(31s);
    }
    QVERIFY(world.drain());
    QVERIFY(!world.machine().failure());
    QCOMPARE(world.arrived(), world.log);
}

void tst_UploadSession::aDeadServerIsTriedUntilItComesBack()
{
    SessionWorld world;
    const quint16 port = world.sandbox.port();
    world.start();
    world.append(5);
    QVERIFY(world.drain());
    world.sandbox.close();
    world.append(5);
    for (int failures = 0; failures < 3; ++failures) {
        QTRY_COMPARE(world.machine().waiting(), Waiting::BackingOff);
        world.pass(30s); // no delay is longer
    }
    QVERIFY(world.sandbox.listen(QHostAddress::LocalHost, port));
    QVERIFY(world.drain());
    QCOMPARE(world.arrived(), world.log);
}

void tst_UploadSession::nothingIsSentWhileHeld()
{
    SessionWorld world;
    world.start();
    QVERIFY(world.drain());
    world.session->setHeld(true);
    world.append(5);
    world.pass(2h);
    QVERIFY(!world.session->isBusy());
    world.session->setHeld(false);
    QVERIFY(world.session->isBusy());
    QVERIFY(world.drain());
    QCOMPARE(world.arrived(), world.log);
}

void tst_UploadSession::stopWaitsForTheAnswerThatIsUnderWay()
{
    SessionWorld world;
    world.sandbox.planFault(u"delay-after=50"_s, 1, inserts);
    world.start();
    world.append(5);
    QSignalSpy stored(&world.sandbox, &Sandbox::rowsCommitted);
    QTRY_COMPARE(stored.count(), 1);
    QSignalSpy idle(world.session.get(), &UploadSession::idle);
    world.session->stop();
    QVERIFY(world.session->isBusy());
    QTRY_COMPARE(idle.count(), 1);
    QVERIFY(!world.session->isBusy());
    QVERIFY(world.machine().isSettled());
    QCOMPARE(world.machine().confirmed(), std::optional(LogPosition{ 1, 5 }));
    world.append(5);
    QVERIFY(!world.session->isBusy());
}

void tst_UploadSession::stopWithoutACallIsDoneAtOnce()
{
    SessionWorld world;
    world.start();
    QVERIFY(world.drain());
    QSignalSpy idle(world.session.get(), &UploadSession::idle);
    world.session->stop();
    QCOMPARE(idle.count(), 0); // never from inside stop()
    QTRY_COMPARE(idle.count(), 1);
}

void tst_UploadSession::aRowThatTheServerCutsArrivesOnce()
{
    SessionWorld world({ .cutColumns = true });
    world.sandbox.planFault(u"drop-after"_s, 1, inserts);
    world.start();
    world.append(4, "Local/the-first-of-two-long-agents@agents/n");
    world.append(3);
    QVERIFY(world.drain());
    QCOMPARE(world.arrived().size(), world.log.size());
    world.pass(61s); // the second look
    QTRY_COMPARE(world.machine().counters().audits, quint64(1));
    QCOMPARE(world.arrived().size(), world.log.size());
    QCOMPARE(world.machine().counters().rowsMissed, quint64(0));
}

void tst_UploadSession::aRowThatTheServerKeepsInAnotherFormArrivesOnce_data()
{
    QTest::addColumn<int>("laxText");
    QTest::addColumn<QByteArray>("agent");
    QTest::addRow("latin1") << int(LaxText::Latin1) << QByteArray("Łukasz");
    QTest::addRow("emoji in latin1") << int(LaxText::Latin1) << QByteArray("Anna 😀");
    QTest::addRow("emoji in three bytes") << int(LaxText::ThreeByteUtf8) << QByteArray("Anna 😀 Bell");
    QTest::addRow("trimmed") << int(LaxText::Trimmed) << QByteArray(" Anna ");
}

void tst_UploadSession::aRowThatTheServerKeepsInAnotherFormArrivesOnce()
{
    QFETCH(const int, laxText);
    QFETCH(const QByteArray, agent);
    SessionWorld world({ .laxText = LaxText(laxText) });
    const auto append = [&world](const std::string &name) {
        const std::string number = std::to_string(world.log.size());
        world.log.push_back({ std::to_string(firstTime), number, "q", name, "CONNECT", {} });
        world.append(0);
    };
    world.start();
    append("Agent/101");
    QVERIFY(world.drain()); // that is when the server is seen to answer questions
    append(agent.toStdString());
    append("Agent/101");
    QVERIFY(world.drain()); // and then, in what form it keeps such rows
    world.sandbox.planFault(u"drop-after"_s, 1, inserts);
    for (const char *name : { "Agent/101", agent.data(), agent.data(), "Agent/102" })
        append(name);
    QVERIFY(world.drain());
    QCOMPARE(world.arrived().size(), world.log.size());
    world.pass(61s); // the second look
    QTRY_COMPARE(world.machine().counters().audits, quint64(1));
    QCOMPARE(world.arrived().size(), world.log.size());
    QCOMPARE(world.machine().counters().rowsMissed, quint64(0));
    QCOMPARE(world.machine().counters().rowsNotFound, quint64(0));
}

void tst_UploadSession::aHeartbeatIsSentAfterSilence()
{
    SessionWorld world;
    world.start();
    world.append(1);
    QVERIFY(world.drain());
    world.pass(899s);
    QTRY_VERIFY(!world.session->isBusy());
    QCOMPARE(world.sandbox.heartbeatCount(u"queuemetrics"_s, {}), qint64(0));
    world.pass(1s);
    QTRY_COMPARE(world.sandbox.heartbeatCount(u"queuemetrics"_s, {}), qint64(1));
}

void tst_UploadSession::aDestroyedSessionSaysNothingMore()
{
    SessionWorld world;
    world.sandbox.planFault(u"delay-after=60000"_s, 1, inserts);
    world.start();
    world.append(5);
    QSignalSpy stored(&world.sandbox, &Sandbox::rowsCommitted);
    QTRY_COMPARE(stored.count(), 1);
    QSignalSpy progressed(world.session.get(), &UploadSession::progressed);
    QVERIFY(world.session->isBusy());
    world.session.reset();
    QTRY_COMPARE(world.sandbox.openConnections(), qint64(0));
    QCOMPARE(progressed.count(), 0);
}

void tst_UploadSession::aVerificationRestsForAsLongAsItsReadingTook()
{
    SessionWorld world;
    world.start();
    world.append(10);
    QVERIFY(world.drain());
    world.pieceTakes = 300ms;
    Verification verification({}, { world.clock.now, world.clock.time }, 1);
    world.machine().setVerification(&verification);
    world.pass(60s); // no rows flow any more
    QVERIFY(runUntil([&] { return world.pieces > 0 && !world.session->isBusy(); }));
    QCOMPARE(world.pieces, 1);
    world.pass(299ms);
    QCOMPARE(world.pieces, 1);
    world.pass(1ms);
    QCOMPARE(world.pieces, 2);
}

WQL_TEST(tst_UploadSession)

} // namespace tst_uploadsession

#include "tst_uploadsession.moc"
