// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <signal.h>
#include <testpaths.h>

#include <algorithm>

namespace tst_load {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 30000;
constexpr int late = 120000; ///< where a server that failed is left its time, more than once

QByteArray rowsOf(int first, int rows, const QByteArray &queue = "support")
{
    QByteArray text;
    for (int row = first; row < first + rows; ++row)
        text += QByteArray::number(1795300000 + row) + '|' + QByteArray::number(row) + ".1|" + queue
            + "|Agent/101|CONNECT|3|4|2\n";
    return text;
}

QStringList loadArguments(const World &world, const QStringList &arguments)
{
    return QStringList{ u"load"_s, u"--json"_s } + arguments
        + QStringList{ u"--config"_s, world.path(u"wqloader.conf"_s), u"--socket"_s,
              world.path(u"control.sock"_s) };
}

/// `wqloaderctl load`, without blocking the sandbox that lives in this event loop.
struct Load {
    int exitCode = -1;
    QJsonObject json;
    QByteArray errors;

    Load(World &world, const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(WQL_CTL), loadArguments(world, arguments));
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, late))
            return;
        exitCode = process.exitCode();
        json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        errors = process.readAllStandardError();
    }
};

/// A load has sent something, now or earlier, and does not know its end.
bool hasLeftAnInsert(const World &world)
{
    constexpr qint64 empty = 32; // the boot, and how far the log was read
    const QDir state(world.path(u"state"_s));
    const QStringList folders = state.entryList({ u"load-*"_s }, QDir::Dirs);
    return std::ranges::any_of(folders, [&](const QString &folder) {
        return QFileInfo(state.filePath(folder + u"/under-way"_s)).size() > empty;
    });
}

/// A loader that has sent the live log, and is up to date.
void startUp(World &world, const QByteArray &log)
{
    world.general += u"state_dir = %1\n"_s.arg(world.path(u"state"_s));
    world.writeConfig();
    world.log.append(log.toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(log), soon);
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"up to date"_s), soon);
}

} // namespace

/// Old logs that the loader does not read by itself.
class TestLoad : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsMissingIsSentAndNothingTwice();
    void rowsOfAnotherTimeAreLeftOut();
    void onlyTheTargetsRowsGoToIt();
    void aServerThatFailsNowAndThenGetsEachRowOnce();
    void filesThatRepeatEachOtherCountOnce();
    void holesAreFilledAndIslandsAreNotSentAgain_data();
    void holesAreFilledAndIslandsAreNotSentAgain();
    void theLoadersOwnLogIsRefused();
    void aLoaderWithABacklogGoesFirst();
    void rowsThatAreOnTheirWayAreWaitedFor();
    void oneThatIsCutOffAndGivenAgainDoublesNothing_data();
    void oneThatIsCutOffAndGivenAgainDoublesNothing();
};

void TestLoad::whatIsMissingIsSentAndNothingTwice()
{
    World world;
    const QByteArray live = rowsOf(2000, 100);
    startUp(world, live);
    world.write(u"old.2"_s, rowsOf(0, 200));
    world.write(u"old.1"_s, "no row\n" + rowsOf(200, 200) + "1795300400|400.1|support|Agent/1|CON"); // cut
    const QStringList files{ world.path(u"old.1"_s), world.path(u"old.2"_s) };
    const Load first(world, files);
    QVERIFY2(first.exitCode == 0, first.errors.constData());
    QCOMPARE(first.json[u"rows"_s].toInt(), 400);
    QCOMPARE(first.json[u"noRows"_s].toInt(), 2);
    QCOMPARE(first.json[u"there"_s].toInt(), 400);
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), qint64(500));
    const Load again(world, files);
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json[u"there"_s].toInt(), 400);
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), qint64(500));
    const auto rows = world.sandbox.rows(u"acme"_s, {});
    QVERIFY(std::is_sorted(
        rows.begin() + 100, rows.end(), [](const auto &a, const auto &b) { return a.timeId < b.timeId; }));
}

void TestLoad::rowsOfAnotherTimeAreLeftOut()
{
    World world;
    startUp(world, rowsOf(2000, 10));
    world.write(u"old"_s, rowsOf(0, 300));
    const Load load(world,
        { world.path(u"old"_s), u"--from"_s, QDateTime::fromSecsSinceEpoch(1795300100).toString(Qt::ISODate),
            u"--to"_s, QDateTime::fromSecsSinceEpoch(1795300150).toString(Qt::ISODate) });
    QVERIFY2(load.exitCode == 0, load.errors.constData());
    QCOMPARE(load.json[u"outside"_s].toInt(), 250);
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), qint64(60));
}

void TestLoad::onlyTheTargetsRowsGoToIt()
{
    World world({ u"acme"_s, u"other"_s });
    world.rules = { { .target = u"acme"_s, .queueStarts = u"support"_s },
        { .target = u"other"_s, .queueStarts = u"sales"_s } };
    startUp(world, rowsOf(2000, 10) + rowsOf(2010, 10, "sales"));
    world.write(u"old"_s, rowsOf(0, 100) + rowsOf(100, 100, "sales"));
    QCOMPARE(Load(world, { world.path(u"old"_s) }).exitCode, 64);
    const Load load(world, { u"--target"_s, u"acme"_s, world.path(u"old"_s) });
    QVERIFY2(load.exitCode == 0, load.errors.constData());
    QCOMPARE(load.json[u"selected"_s].toInt(), 100);
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), qint64(110));
    QCOMPARE(world.sandbox.rowCount(u"other"_s, {}), qint64(10));
}

void TestLoad::aServerThatFailsNowAndThenGetsEachRowOnce()
{
    World world;
    const QByteArray live = rowsOf(2000, 10), old = rowsOf(0, 1200);
    startUp(world, live);
    world.write(u"old"_s, old);
    for (const QString &fault : { u"503"_s, u"drop-after"_s, u"partial=250+500"_s })
        world.sandbox.planFault(fault, 1, { .command = u"insertAll"_s });
    const Load load(world, { world.path(u"old"_s) });
    QVERIFY2(load.exitCode == 0, load.errors.constData());
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), qint64(1210));
    QVERIFY(world.hasAllRows(live + old));
}

void TestLoad::filesThatRepeatEachOtherCountOnce()
{
    World world;
    startUp(world, rowsOf(2000, 10));
    const QByteArray twice = "1795300500|7|support|NONE|CONFIGRELOAD|\n";
    world.write(u"old.1"_s, rowsOf(0, 600) + twice + twice);
    world.write(u"backup"_s, rowsOf(0, 300) + rowsOf(600, 10) + twice);
    const Load load(world, { world.path(u"old.1"_s), world.path(u"backup"_s) });
    QVERIFY2(load.exitCode == 0, load.errors.constData());
    QCOMPARE(load.json[u"repeated"_s].toInt(), 301);
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), qint64(10 + 612));
}

void TestLoad::holesAreFilledAndIslandsAreNotSentAgain_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::newRow("a hole") << rowsOf(0, 230) + rowsOf(260, 240);
    QTest::newRow("an island") << rowsOf(200, 100);
}

void TestLoad::holesAreFilledAndIslandsAreNotSentAgain()
{
    QFETCH(QByteArray, there);
    World world;
    startUp(world, rowsOf(2000, 10));
    world.write(u"there"_s, there);
    QCOMPARE(Load(world, { world.path(u"there"_s) }).exitCode, 0);
    world.write(u"old"_s, rowsOf(0, 500));
    const Load load(world, { world.path(u"old"_s) });
    QVERIFY2(load.exitCode == 0, load.errors.constData());
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), qint64(510));
    QVERIFY(world.hasAllRows(rowsOf(0, 500) + rowsOf(2000, 10)));
}

void TestLoad::theLoadersOwnLogIsRefused()
{
    World world;
    startUp(world, rowsOf(2000, 10));
    const Load load(world, { world.path(u"queue_log"_s) });
    QCOMPARE(load.exitCode, 64);
    QVERIFY2(load.errors.contains("is the log that the loader follows"), load.errors.constData());
}

void TestLoad::aLoaderWithABacklogGoesFirst()
{
    World world;
    startUp(world, rowsOf(2000, 10));
    world.write(u"old"_s, rowsOf(0, 10));
    world.sandbox.planFault(u"503"_s, 1000, {});
    world.log.append(rowsOf(2010, 10).toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"503"_s), soon);
    const Load load(world, { world.path(u"old"_s) });
    QCOMPARE(load.exitCode, 75);
    QVERIFY2(load.errors.contains("is not up to date"), load.errors.constData());
    world.loader.send(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(Load(world, { world.path(u"old"_s) }).exitCode, 69);
}

void TestLoad::rowsThatAreOnTheirWayAreWaitedFor()
{
    World world;
    startUp(world, rowsOf(2000, 10));
    world.write(u"old"_s, rowsOf(0, 10));
    world.sandbox.planFault(u"delay-after=2000"_s, 1, { .command = u"insertAll"_s });
    world.log.append(rowsOf(2010, 10).toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.rowCount(u"acme"_s, {}) == 20, soon);
    const Load load(world, { world.path(u"old"_s) });
    QVERIFY2(load.exitCode == 0, load.errors.constData());
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), qint64(30));
}

void TestLoad::oneThatIsCutOffAndGivenAgainDoublesNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("killed") << SIGKILL;
    QTest::newRow("interrupted") << SIGINT;
}

void TestLoad::oneThatIsCutOffAndGivenAgainDoublesNothing()
{
    QFETCH(int, signal);
    World world;
    startUp(world, rowsOf(2000, 10));
    world.write(u"old"_s, rowsOf(0, 10));
    world.sandbox.planFault(u"delay-before=7000"_s, 1, { .command = u"insertAll"_s });
    QProcess first;
    first.start(QStringLiteral(WQL_CTL), loadArguments(world, { world.path(u"old"_s) }));
    QTRY_VERIFY_WITH_TIMEOUT(hasLeftAnInsert(world), soon);
    QVERIFY(::kill(pid_t(first.processId()), signal) == 0);
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, soon);
    const Load again(world, { world.path(u"old"_s) });
    QVERIFY2(again.exitCode == 0, again.errors.constData());
    QVERIFY2(again.errors.contains("was cut off"), again.errors.constData());
    QVERIFY(world.hasAllRows(rowsOf(0, 10) + rowsOf(2000, 10)));
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), qint64(20));
    QVERIFY(!hasLeftAnInsert(world));
}

WQL_TEST(TestLoad)

} // namespace tst_load

#include "tst_load.moc"
