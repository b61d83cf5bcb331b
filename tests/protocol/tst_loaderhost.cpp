// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/host/loaderhost.h"
#include "core/words/statusline.h"
#include "headless/sandbox/sandbox.h"
#include "headless/wqloaderctl/nagios.h"
#include "tests/support/queuelogfile.h"
#include "tests/support/rununtil.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tst_loaderhost {

using namespace wql;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A host between a queue_log and a practice QueueMetrics, in real time.
class HostWorld {
public:
    HostWorld()
        : log(directory.filePath(u"queue_log"_s).toStdString())
        , sandbox({ .contexts = { { .name = u"a"_s } } })
        , activity(clock)
    {
        if (!sandbox.listen())
            qFatal("no sandbox");
        config.general.queueLog = directory.filePath(u"queue_log"_s);
        config.targets.push_back({ .name = u"a"_s, .url = sandbox.url(u"a"_s), .user = u"robot"_s });
        config.targets[0].actions = ActionMode::Off;
        config.rules.push_back({ .name = u"all"_s, .target = u"a"_s });
    }

    bool start()
    {
        LoaderHost::Setup setup;
        setup.engine.stateDirectory = directory.filePath(u"state"_s);
        QDir().mkpath(setup.engine.stateDirectory);
        setup.engine.pollInterval = 50ms;
        setup.engine.upload.backoff.first = 20ms;
        setup.engine.upload.backoff.max = 100ms;
        setup.passwords = [](const SecretReference &) { return Secret("robot"); };
        setup.origin = u"the test"_s;
        setup.otherLogHint = u"that takes a restart"_s;
        auto opened = LoaderHost::open(clock, setup, config, activity);
        if (!opened)
            return false;
        host = std::move(*opened);
        host->start();
        return true;
    }
    bool stop()
    {
        bool isStopped = false;
        QObject::connect(&host->engine(), &Engine::stopped, host.get(), [&] { isStopped = true; });
        host->engine().stop();
        return runUntil([&] { return isStopped; });
    }
    void append(int count)
    {
        std::string text;
        for (int i = 0; i < count; ++i, ++m_rows)
            text += "1795357830|" + std::to_string(m_rows) + "|q|Agent/101|VERB|\n";
        log.append(text);
    }
    /// How many lines contain \a text.
    int linesWith(const QString &text) const
    {
        return int(std::ranges::count_if(
            activity.ring().lines(), [&](const auto &line) { return line.text.contains(text); }));
    }

    QTemporaryDir directory;
    QueueLogFile log;
    Sandbox sandbox;
    SystemClock clock;
    ActivityReporter activity;
    LoaderConfig config;
    std::unique_ptr<LoaderHost> host;

private:
    int m_rows = 0;
};

} // namespace

/// What a loader says in its activity log, whoever runs it.
class tst_LoaderHost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTargetsTroubleIsReportedOnceAndSoIsItsEnd();
    void theEndSaysWhatCameOfEachTarget();
    void anotherLogIsReportedAndNotRead();
    void aStateThatIsInUseOpensNothing();
    void aConfigurationThatIsRefusedIsToldUntilOneIsTaken();
    void aNewTargetIsSaidToBeginNow();
    void aTargetOfAnotherLoaderIsNotTakenByAReload();
    void aLockHoldsHoweverOftenItIsAskedFor();
    void aLoadBelievesEverybodyAndKeepsNoLoaderAway();
    void aDatasetIsLetGoOfWhenItsLastAnswerIsThere();
    void whatIsReportedIsSaidAnewOfTheNextEngine();
};

void tst_LoaderHost::aTargetsTroubleIsReportedOnceAndSoIsItsEnd()
{
    HostWorld world;
    world.append(10);
    QVERIFY(world.start());
    QVERIFY(runUntil([&] { return world.linesWith(u"up to date, 10 rows confirmed"_s) == 1; }));
    world.sandbox.planFault(u"500+unstored"_s, 5, { .command = u"insertAll"_s });
    world.append(10);
    QVERIFY(runUntil([&] { return world.linesWith(u"works again, 20 rows confirmed"_s) == 1; }));
    const auto &lines = world.activity.ring().lines();
    QCOMPARE(std::ranges::count_if(lines, [](const auto &line) { return line.target == "a"_L1; }), 3);
    QVERIFY(world.stop());
}

void tst_LoaderHost::theEndSaysWhatCameOfEachTarget()
{
    HostWorld world;
    world.append(10);
    QVERIFY(world.start());
    QVERIFY(runUntil([&] { return world.linesWith(u"up to date"_s) == 1; }));
    QVERIFY(world.stop());
    world.activity.end();
    QCOMPARE(world.linesWith(u"a: 10 rows confirmed, nothing left to send"_s), 1);
    QCOMPARE(world.activity.ring().lines().back().text, u"Stopped"_s);
}

void tst_LoaderHost::anotherLogIsReportedAndNotRead()
{
    HostWorld world;
    world.append(10);
    QVERIFY(world.start());
    const QString before = world.config.general.queueLog;
    world.config.general.queueLog = u"/nonexistent"_s;
    QVERIFY(world.host->reload(world.config));
    QCOMPARE(world.linesWith(u"queue_log is another now: that takes a restart"_s), 1);
    QCOMPARE(world.linesWith(u"Configuration read again: 1 rule(s), 1 target(s)"_s), 1);
    QCOMPARE(world.host->engine().config().general.queueLog, before);
    QVERIFY(world.stop());
}

void tst_LoaderHost::aStateThatIsInUseOpensNothing()
{
    HostWorld world;
    world.append(10);
    QVERIFY(world.start());
    ActivityReporter other(world.clock);
    LoaderHost::Setup setup;
    setup.engine.stateDirectory = world.directory.filePath(u"state"_s);
    const auto opened = LoaderHost::open(world.clock, setup, world.config, other);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, StateFailure::Kind::Locked);
    QVERIFY(other.ring().lines().empty());
    QVERIFY(world.stop());
}

void tst_LoaderHost::aConfigurationThatIsRefusedIsToldUntilOneIsTaken()
{
    HostWorld world;
    world.append(10);
    QVERIFY(world.start());
    QCOMPARE(world.host->status().configProblem, QString());
    world.host->refuseConfig({ u"a.conf:3:1: error WQL1201: unknown key"_s, u"and another line"_s });
    const QString problem = world.host->status().configProblem;
    QVERIFY2(problem.contains(u"the old one stays: a.conf:3:1"_s), qPrintable(problem));
    QCOMPARE(nagiosAnswer(world.host->status(), {}).code, NagiosAnswer::Critical);
    QVERIFY(statusLine(world.host->status()).startsWith(u"the new configuration was refused"_s));
    QVERIFY(world.host->reload(world.config));
    QCOMPARE(world.host->status().configProblem, QString());
    QVERIFY(world.stop());
}

void tst_LoaderHost::aNewTargetIsSaidToBeginNow()
{
    HostWorld world;
    world.append(10);
    QVERIFY(world.start());
    QCOMPARE(world.linesWith(u"from now on"_s), 0); // the first start asks the server
    QVERIFY(runUntil([&] { return world.linesWith(u"up to date"_s) == 1; }));
    LoaderConfig more = world.config;
    more.targets.push_back(more.targets[0]);
    more.targets[1].name = u"b"_s;
    more.targets[1].token = u"b"_s;
    more.rules[0].continues = true;
    more.rules.push_back({ .name = u"more"_s, .target = u"b"_s });
    QVERIFY(world.host->reload(more));
    QCOMPARE(world.linesWith(u"from now on"_s), 1);
    QCOMPARE(world.linesWith(u"--target b"_s), 1);
    QVERIFY(world.stop());
}

void tst_LoaderHost::aTargetOfAnotherLoaderIsNotTakenByAReload()
{
    HostWorld first;
    first.append(10);
    QVERIFY(first.start());
    HostWorld second;
    QVERIFY(second.start());
    LoaderConfig both = second.config;
    both.targets[0].url = first.config.targets[0].url;
    QVERIFY(!second.host->reload(both));
    QVERIFY2(second.host->status().configProblem.contains(u"another loader on this machine"_s),
        qPrintable(second.host->status().configProblem));
    QCOMPARE(second.host->engine().config().targets[0].url, second.config.targets[0].url);
    QVERIFY(first.stop());
    first.host.reset();
    QVERIFY(second.host->reload(both));
    QCOMPARE(second.host->status().configProblem, QString());
    QVERIFY(second.stop());
}

void tst_LoaderHost::aLockHoldsHoweverOftenItIsAskedFor()
{
    HostWorld world;
    DatasetLocks holder;
    QVERIFY(holder.hold(world.config));
    for (int i = 0; i < 5; ++i) {
        DatasetLocks other;
        QVERIFY2(!other.hold(world.config), qPrintable(QString::number(i)));
    }
    holder.letGoOfOthers(world.config);
    QVERIFY(!DatasetLocks().hold(world.config));
    holder.letGoOfOthers(LoaderConfig());
    QVERIFY(DatasetLocks().hold(world.config));
}

void tst_LoaderHost::aLoadBelievesEverybodyAndKeepsNoLoaderAway()
{
    if (::geteuid() != 0)
        QSKIP("another person takes root");
    const HostWorld world;
    const pid_t person = ::fork();
    if (person == 0) { // holds both, as a person's account
        bool holds = ::setuid(4711) == 0;
        DatasetLocks load(DatasetLocks::Purpose::Load), loader;
        holds = holds && load.hold(world.config) && loader.hold(world.config);
        ::raise(holds ? SIGSTOP : SIGKILL);
        ::_exit(0);
    }
    int status = 0;
    QVERIFY(person > 0 && ::waitpid(person, &status, WUNTRACED) == person && WIFSTOPPED(status));
    const auto held = DatasetLocks(DatasetLocks::Purpose::Load).hold(world.config);
    QVERIFY(!held);
    QCOMPARE(held.error().process, qint64(person));
    QVERIFY(DatasetLocks().hold(world.config)); // the service is not kept from its work
    ::kill(person, SIGKILL);
    ::waitpid(person, &status, 0);
}

void tst_LoaderHost::aDatasetIsLetGoOfWhenItsLastAnswerIsThere()
{
    HostWorld world;
    world.append(10);
    QVERIFY(world.start());
    QVERIFY(runUntil([&] { return world.linesWith(u"up to date"_s) == 1; }));
    world.sandbox.planFault(u"delay-after=1000"_s, 1, { .command = u"insertAll"_s });
    world.append(10);
    QVERIFY(runUntil([&] { return world.sandbox.rowCount(u"a"_s, {}) == 20; }));
    const LoaderConfig before = world.config;
    world.config.targets[0].token = u"other"_s;
    QVERIFY(world.host->reload(world.config));
    QVERIFY(!DatasetLocks().hold(before));
    QVERIFY(runUntil([&] { return DatasetLocks().hold(before).has_value(); }));
    QVERIFY(world.stop());
}

void tst_LoaderHost::whatIsReportedIsSaidAnewOfTheNextEngine()
{
    HostWorld world;
    world.append(10);
    QVERIFY(world.start());
    QVERIFY(runUntil([&] { return world.linesWith(u"up to date"_s) == 1; }));
    QVERIFY(world.stop());
    world.host.reset(); // without a word
    QVERIFY(world.start());
    QVERIFY(runUntil([&] { return world.linesWith(u"up to date"_s) == 2; }));
    QCOMPARE(world.linesWith(u"Configuration: the test"_s), 2);
    QVERIFY(world.stop());
}

WQL_TEST(tst_LoaderHost)

} // namespace tst_loaderhost

#include "tst_loaderhost.moc"
