// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/engine.h"
#include "headless/sandbox/sandbox.h"
#include "tests/support/queuelogfile.h"
#include "tests/support/rununtil.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

namespace tst_engineorders {

using namespace wql;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SandboxSettings twoContexts()
{
    return { .contexts = { { .name = u"a"_s }, { .name = u"b"_s } } };
}

/// An engine between a queue_log and two practice QueueMetrics, a and b, in real time.
class EngineWorld {
public:
    EngineWorld()
        : log(directory.filePath(u"queue_log"_s).toStdString())
        , sandbox(twoContexts())
    {
        if (!sandbox.listen())
            qFatal("no sandbox");
        settings.stateDirectory = directory.filePath(u"state"_s);
        QDir().mkpath(settings.stateDirectory);
        settings.pollInterval = 50ms;
        settings.runsActions = false;
        settings.upload.backoff.first = 20ms;
        settings.upload.backoff.max = 100ms;
        config.general.drainQuiet = 1s;
        config.general.queueLog = directory.filePath(u"queue_log"_s);
        for (const QString &name : { u"a"_s, u"b"_s }) {
            Target target{ .name = name, .url = sandbox.url(name), .user = u"robot"_s };
            target.requestTimeout = 300ms;
            target.actions = ActionMode::Off;
            config.targets.push_back(target);
        }
        send(u"qa"_s, u"a"_s);
        send(u"qb"_s, u"b"_s);
    }
    ~EngineWorld() { stop(); }

    /// The rows of \a queue go to \a target, from the next start or reload on.
    void send(const QString &queue, const QString &target)
    {
        std::erase_if(config.rules, [&](const Rule &rule) { return rule.name == queue; });
        Rule rule{ .name = queue, .target = target };
        rule.queue.tests.push_back({ NameTest::Kind::StartsWith, queue });
        config.rules.push_back(rule);
    }

    bool start()
    {
        auto opened
            = Engine::open(clock, settings, config, [](const SecretReference &) { return Secret("robot"); });
        if (!opened)
            return false;
        engine = std::move(*opened);
        engine->start();
        return true;
    }
    bool stop()
    {
        bool isStopped = !engine;
        if (engine) {
            QObject::connect(engine.get(), &Engine::stopped, engine.get(), [&] { isStopped = true; });
            engine->stop();
        }
        isStopped = runUntil([&] { return isStopped; });
        engine.reset();
        return isStopped;
    }

    void append(const std::string &queue, int count)
    {
        std::string text;
        for (int i = 0; i < count; ++i, ++m_rows)
            text += std::to_string(1795357830 + m_rows / 10) + '|' + std::to_string(m_rows) + '|' + queue
                + "|Agent/101|VERB|\n";
        log.append(text);
    }
    qint64 there(const QString &context) const { return sandbox.rowCount(context, {}); }
    bool hasSettled(const QString &name) const
    {
        const auto status = engine->targetStatus(name);
        return status && status->isDrained && status->backlogBytes == 0;
    }
    bool isInDoubt(const QString &name) const
    {
        const auto status = engine->targetStatus(name);
        return status && status->counters.doubts > 0;
    }

    QTemporaryDir directory;
    QueueLogFile log;
    Sandbox sandbox;
    SystemClock clock;
    EngineSettings settings;
    LoaderConfig config;
    std::unique_ptr<Engine> engine;

private:
    int m_rows = 0;
};

} // namespace

/// What an operator orders while an engine works, and what becomes of the rows meanwhile.
class tst_EngineOrders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsWaitInTheLogWhileTheirTargetIsPaused();
    void aPausedTargetStaysPausedUnderAnotherName();
    void aTargetThatWasPausedBeforeTheStartKeepsItsPlaceInALogThatWasJustTruncated();
    void anOrderLeavesASilentServerItsTime_data();
    void anOrderLeavesASilentServerItsTime();
    void aSuccessorAsksNothingWhileACallIsUnderWay();
    void noOrderMakesTheCountersBeginAnew();
    void newRulesLeaveWhatAPausedTargetIsPastToTheOldOnes();
};

void tst_EngineOrders::noOrderMakesTheCountersBeginAnew()
{
    EngineWorld world;
    world.append("qa", 10);
    QVERIFY(world.start());
    QVERIFY(runUntil([&] { return world.hasSettled(u"a"_s); }));
    const TargetStatus before = *world.engine->targetStatus(u"a"_s);
    QCOMPARE(before.counters.rowsConfirmed, quint64(10));
    QVERIFY(world.engine->setPaused(u"a"_s, true));
    QCOMPARE(world.engine->targetStatus(u"a"_s)->counters, before.counters);
    QCOMPARE(world.engine->targetStatus(u"a"_s)->bytesSent, before.bytesSent);
    QCOMPARE(world.engine->targetStatus(u"a"_s)->rowsSelected, quint64(10));
    world.append("qa", 10);
    QVERIFY(world.engine->setPaused(u"a"_s, false));
    QVERIFY(runUntil([&] { return world.engine->targetStatus(u"a"_s)->counters.rowsConfirmed == 20; }));
    QVERIFY(world.engine->resync(u"a"_s));
    QVERIFY(runUntil([&] { return world.hasSettled(u"a"_s); }));
    QCOMPARE(world.engine->targetStatus(u"a"_s)->counters.rowsConfirmed, quint64(20));
    QVERIFY(world.engine->targetStatus(u"a"_s)->wireRequests > before.wireRequests);
}

void tst_EngineOrders::rowsWaitInTheLogWhileTheirTargetIsPaused()
{
    EngineWorld world;
    world.append("qa", 10);
    QVERIFY(world.start());
    QVERIFY(runUntil([&] { return world.there(u"a"_s) == 10; }));
    QVERIFY(world.engine->setPaused(u"a"_s, true));
    world.append("qa", 10);
    world.append("qb", 10);
    QVERIFY(runUntil([&] { return world.there(u"b"_s) == 10; }));
    world.log.rotate(QueueLogFile::Strategy::Sequential);
    world.append("qa", 10);
    QVERIFY(world.stop());
    world.log.rotate(QueueLogFile::Strategy::Sequential);
    world.append("qa", 10);
    QVERIFY(world.start());
    world.append("qb", 10);
    QVERIFY(runUntil([&] { return world.there(u"b"_s) == 20; }));
    QCOMPARE(world.there(u"a"_s), qint64(10));
    QVERIFY(world.engine->setPaused(u"a"_s, false));
    QVERIFY(runUntil([&] { return world.hasSettled(u"a"_s); }));
    const auto rows = world.sandbox.rows(u"a"_s, {});
    QCOMPARE(rows.size(), size_t(40));
    QVERIFY(std::is_sorted(rows.begin(), rows.end(),
        [](const auto &a, const auto &b) { return std::stoi(a.callId) < std::stoi(b.callId); }));
}

void tst_EngineOrders::aPausedTargetStaysPausedUnderAnotherName()
{
    EngineWorld world;
    world.append("qa", 10);
    QVERIFY(world.start());
    QVERIFY(runUntil([&] { return world.hasSettled(u"a"_s); }));
    QVERIFY(world.engine->setPaused(u"a"_s, true));
    world.config.targets[0].name = u"acme"_s;
    world.send(u"qa"_s, u"acme"_s);
    world.engine->reload(world.config);
    QVERIFY(world.engine->isPaused(u"acme"_s) && !world.engine->isPaused(u"a"_s));
    QVERIFY(world.stop());
    QVERIFY(world.start());
    world.append("qa", 10);
    world.append("qb", 10);
    QVERIFY(runUntil([&] { return world.there(u"b"_s) == 10; }));
    QCOMPARE(world.there(u"a"_s), qint64(10));
    QVERIFY(world.engine->setPaused(u"acme"_s, false));
    QVERIFY(runUntil([&] { return world.there(u"a"_s) == 20; }));
}

void tst_EngineOrders::aTargetThatWasPausedBeforeTheStartKeepsItsPlaceInALogThatWasJustTruncated()
{
    EngineWorld world;
    world.append("qa", 10);
    QVERIFY(world.start());
    QVERIFY(runUntil([&] { return world.hasSettled(u"a"_s); }));
    QVERIFY(world.engine->setPaused(u"a"_s, true));
    // The clock was set back: by their times alone the server would seem to have these rows.
    world.log.append("1795350000|1000|qa|Agent/101|VERB|\n1795350001|1001|qa|Agent/101|VERB|\n");
    QVERIFY(world.stop());
    QVERIFY(world.start());
    world.append("qb", 10);
    QVERIFY(runUntil([&] { return world.there(u"b"_s) == 10; }));
    world.log.copyTruncate(".1");
    world.append("qa", 10);
    QVERIFY(world.engine->setPaused(u"a"_s, false)); // nobody looked at the log meanwhile
    QVERIFY(runUntil([&] { return world.there(u"a"_s) >= 20 && world.hasSettled(u"a"_s); }));
    QCOMPARE(world.there(u"a"_s), qint64(22));
}

void tst_EngineOrders::anOrderLeavesASilentServerItsTime_data()
{
    using Order = std::function<void(EngineWorld &)>;
    QTest::addColumn<Order>("give");
    QTest::newRow("resync") << Order([](EngineWorld &world) { world.engine->resync(u"a"_s); });
    QTest::newRow("pause and resume") << Order([](EngineWorld &world) {
        world.engine->setPaused(u"a"_s, true);
        world.engine->setPaused(u"a"_s, false);
    });
    QTest::newRow("another heartbeat") << Order([](EngineWorld &world) {
        world.config.general.heartbeat += 1s;
        world.engine->reload(world.config);
    });
    QTest::newRow("another address") << Order([](EngineWorld &world) {
        world.config.targets[0].url.setHost(u"localhost"_s);
        world.engine->reload(world.config);
    });
}

void tst_EngineOrders::anOrderLeavesASilentServerItsTime()
{
    QFETCH(std::function<void(EngineWorld &)>, give);
    EngineWorld world;
    world.settings.upload.quietAfterSilence = 2s;
    world.append("qa", 10);
    QVERIFY(world.start());
    QVERIFY(runUntil([&] { return world.hasSettled(u"a"_s); }));
    world.sandbox.planFault(u"late=1000"_s, 1, { .command = u"insertAll"_s });
    world.append("qa", 10);
    QVERIFY(runUntil([&] { return world.isInDoubt(u"a"_s); }));
    give(world);
    QVERIFY(runUntil([&] { return world.hasSettled(u"a"_s); }));
    QCOMPARE(world.sandbox.requestCount(u"insertAll"_s), qint64(2)); // a third one would double its rows
    QCOMPARE(world.there(u"a"_s), qint64(20));
}

void tst_EngineOrders::aSuccessorAsksNothingWhileACallIsUnderWay()
{
    EngineWorld world;
    world.settings.runsActions = true;
    world.config.general.feedbackInterval = 1s;
    world.config.targets[0].actions = ActionMode::Enforce;
    world.config.targets[0].requestTimeout = 2s;
    world.append("qa", 10);
    QVERIFY(world.start());
    QVERIFY(
        runUntil([&] { return world.hasSettled(u"a"_s) && world.sandbox.requestCount(u"checkFb"_s) > 0; }));
    world.sandbox.planFault(u"timeout"_s, 1, { .command = u"insertAll"_s });
    QElapsedTimer sinceInsert;
    std::optional<qint64> untilNext;
    QObject context;
    QObject::connect(&world.sandbox, &Sandbox::requestReceived, &context, [&](const SandboxRequest &request) {
        if (request.context != "a"_L1)
            return;
        if (sinceInsert.isValid() && !untilNext)
            untilNext = sinceInsert.elapsed();
        if (request.command == "insertAll"_L1)
            sinceInsert.start();
    });
    world.append("qa", 10);
    QVERIFY(runUntil([&] { return sinceInsert.isValid(); }));
    QVERIFY(world.engine->resync(u"a"_s));
    QTimer writer;
    writer.callOnTimeout([&] { world.append("qb", 1); }); // makes the engine look at everybody
    writer.start(100ms);
    QVERIFY(runUntil([&] { return untilNext.has_value(); }));
    QVERIFY2(*untilNext >= 1900, qPrintable(QString::number(*untilNext)));
}

void tst_EngineOrders::newRulesLeaveWhatAPausedTargetIsPastToTheOldOnes()
{
    EngineWorld world;
    world.append("qa", 10);
    world.append("qb", 10);
    QVERIFY(world.start());
    QVERIFY(runUntil([&] { return world.hasSettled(u"a"_s) && world.hasSettled(u"b"_s); }));
    world.sandbox.planFault(u"500+unstored"_s, 1000000, { .context = u"b"_s });
    world.append("qb", 10);
    world.append("qa", 10);
    QVERIFY(runUntil([&] { return world.there(u"a"_s) == 20 && world.hasSettled(u"a"_s); }));
    QVERIFY(world.engine->setPaused(u"a"_s, true));
    QVERIFY(world.stop());

    QVERIFY(world.start());
    world.send(u"qb"_s, u"a"_s);
    world.send(u"qx"_s, u"b"_s);
    world.engine->reload(world.config);
    world.append("qb", 10); // these are a's
    world.append("qx", 10);
    world.sandbox.clearFaults();
    world.engine->setPaused(u"a"_s, false);
    QVERIFY(runUntil([&] { return world.there(u"a"_s) >= 30 && world.hasSettled(u"b"_s); }));
    QCOMPARE(world.there(u"b"_s), qint64(30));
    QCOMPARE(world.there(u"a"_s), qint64(30));
}

WQL_TEST(tst_EngineOrders)

} // namespace tst_engineorders

#include "tst_engineorders.moc"
