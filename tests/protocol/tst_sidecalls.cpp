// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/commands.h"
#include "core/upload/uploadsession.h"
#include "headless/sandbox/sandbox.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sidecalls {

using namespace wql;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class NoHistory final : public RowHistory {
public:
    std::optional<std::vector<quint64>> countEarlier(const RowSupply &, const LogWindow &window) override
    {
        return std::vector<quint64>(window.rows.size());
    }
    RangeRows readRange(const RowSupply &, const LogRange &) override { return {}; }
    RangeRows readBefore(const RowSupply &, LogPosition) override { return {}; }
    VerificationPiece readPiece(const RowSupply &, const VerificationRequest &) override { return {}; }
};

/// Always has something to ask.
class Insistent final : public SideCalls {
public:
    std::optional<QByteArray> due(std::chrono::milliseconds) override
    {
        return isOn ? std::optional(checkFbBody({}, {})) : std::nullopt;
    }
    void answered(const Result<QmAnswer, ApiFailure> &answer, std::chrono::milliseconds) override
    {
        ++answers;
        failures += !answer;
    }
    std::optional<std::chrono::milliseconds> wakeAt() const override { return std::nullopt; }

    bool isOn = true;
    int answers = 0;
    int failures = 0;
};

Target targetOf(const Sandbox &sandbox)
{
    Target target;
    target.url = sandbox.url();
    target.user = u"robot"_s;
    return target;
}

/// A session that sends rows one by one, as many as are put in.
class World {
public:
    World()
        : isListening(sandbox.listen())
        , session(targetOf(sandbox), Secret("robot"), settings(), history, clock)
    {
        QObject::connect(&sandbox, &Sandbox::requestReceived, &sandbox,
            [this](const SandboxRequest &request) { commands.append(request.command); });
        QObject::connect(&session, &UploadSession::progressed, &session, [this] { feed(); });
        session.setSideCalls(&side);
        session.start({});
        session.machine().supply().setCaughtUp(true);
    }

    static UploadSettings settings()
    {
        UploadSettings settings;
        settings.batch = { .firstRows = 1, .bytes = 150 };
        return settings;
    }

    void addRows(int count)
    {
        waiting += count;
        feed();
    }

    void feed()
    {
        while (waiting > 0 && acceptsOne())
            --waiting;
        session.machine().supply().setCaughtUp(waiting == 0);
        session.wake();
    }

    bool acceptsOne()
    {
        const std::string call = std::to_string(rows);
        QueueLogRowView row;
        row.timeId = "1700000000";
        row.callId = call;
        row.queue = "q";
        row.agent = "NONE";
        row.verb = "ENTERQUEUE";
        if (!session.machine().supply().accept(row, { 1, rows * 10 }, { 1, rows * 10 + 10 }))
            return false;
        ++rows;
        session.machine().supply().advance({ 1, rows * 10 });
        return true;
    }

    Sandbox sandbox;
    bool isListening;
    NoHistory history;
    SystemClock clock;
    Insistent side;
    UploadSession session;
    QStringList commands;
    qint64 rows = 0;
    int waiting = 0; ///< rows that there was no room for yet
};

} // namespace

class SideCallsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theyGoOutWhileThereAreNoRows();
    void whileRowsWaitTheyNeverGoTwiceInARow();
    void slowOnesTakeATenthOfTheTimeWhileRowsWait();
    void aFailingOneHoldsUpNothing();
    void aStopWaitsForTheOneThatIsOut();
};

void SideCallsTest::theyGoOutWhileThereAreNoRows()
{
    World world;
    QTRY_VERIFY(world.side.answers > 20);
    QCOMPARE(world.side.failures, 0);
    QCOMPARE(world.commands.first(), u"checkFb"_s);
}

void SideCallsTest::whileRowsWaitTheyNeverGoTwiceInARow()
{
    World world;
    world.side.isOn = false;
    QTRY_VERIFY(world.commands.contains(u"checkHWM"_s));
    QTRY_VERIFY(!world.session.isBusy());
    world.commands.clear();
    world.side.isOn = true;
    world.addRows(100);
    QTRY_COMPARE(world.sandbox.rowCount(u"queuemetrics"_s, {}), 100);
    const qsizetype end = world.commands.lastIndexOf(u"insertAll"_s);
    for (qsizetype i = 1; i < end; ++i)
        QVERIFY(world.commands[i] != u"checkFb"_s || world.commands[i - 1] != u"checkFb"_s);
    QVERIFY(world.side.answers > 5);
}

void SideCallsTest::slowOnesTakeATenthOfTheTimeWhileRowsWait()
{
    World world;
    world.side.isOn = false;
    QTRY_VERIFY(world.commands.contains(u"checkHWM"_s));
    QTRY_VERIFY(!world.session.isBusy());
    world.sandbox.planFault(u"delay-after=100"_s, -1, { .command = u"checkFb"_s });
    world.sandbox.planFault(u"delay-after=10"_s, -1, { .command = u"insertAll"_s });
    world.commands.clear();
    world.side.isOn = true;
    world.addRows(200);
    QTRY_COMPARE_WITH_TIMEOUT(world.sandbox.rowCount(u"queuemetrics"_s, {}), 200, 20000);
    const qsizetype end = world.commands.lastIndexOf(u"insertAll"_s);
    // 200 rows take 2 s at least; a call of 0.1 s each second.
    const qsizetype asked = world.commands.first(end).count(u"checkFb"_s);
    QVERIFY2(asked >= 1 && asked <= 200 / 40, qPrintable(QString::number(asked)));
}

void SideCallsTest::aFailingOneHoldsUpNothing()
{
    World world;
    world.sandbox.planFault(u"drop-before"_s, -1, { .command = u"checkFb"_s });
    world.addRows(50);
    QTRY_COMPARE(world.sandbox.rowCount(u"queuemetrics"_s, {}), 50);
    QTRY_VERIFY(world.side.failures > 0);
    QVERIFY(!world.session.machine().failure());
}

void SideCallsTest::aStopWaitsForTheOneThatIsOut()
{
    World world;
    world.sandbox.planFault(u"delay-after=200"_s, -1, { .command = u"checkFb"_s });
    QTRY_VERIFY(world.commands.contains(u"checkFb"_s));
    const int before = world.side.answers;
    bool isIdle = false;
    connect(&world.session, &UploadSession::idle, this, [&] { isIdle = true; });
    world.session.stop();
    QVERIFY(world.session.isBusy());
    QTRY_VERIFY(isIdle);
    QCOMPARE(world.side.answers, before + 1);
    QVERIFY(!world.session.isBusy());
}

WQL_TEST(SideCallsTest)

} // namespace tst_sidecalls

#include "tst_sidecalls.moc"
