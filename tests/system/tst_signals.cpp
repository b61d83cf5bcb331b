// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

namespace tst_signals {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 20000;
constexpr int late = 60000;

QByteArray rowsOf(qint64 time, int count, const QByteArray &queue = "support")
{
    QByteArray rows;
    for (int i = 0; i < count; ++i)
        rows += QByteArray::number(time) + '|' + QByteArray::number(time) + '.' + QByteArray::number(i) + '|'
            + queue + "|NONE|ENTERQUEUE||0123456|1\n";
    return rows;
}

} // namespace

/// Signals, a second instance, and pipes that nobody reads: what happens to a service on a machine.
class TestSignals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itStopsWithinTwoSecondsAndNothingIsDoubledAfterwards_data();
    void itStopsWithinTwoSecondsAndNothingIsDoubledAfterwards();
    void aSecondStopSignalChangesNothing();
    void reloadWithAWrongConfigurationKeepsTheOldOne();
    void reloadWithANewRuleFeedsItsTarget();
    void aStormOfReloadsLosesAndDoublesNothing();
    void reloadOpensTheActivityLogAnew();
    void aSecondInstanceIsRefusedAndNamesTheFirst();
    void aSecondLoaderForTheSameTargetIsRefused();
    void whereOthersMaySendTooASecondLoaderStarts();
    void aLockLeftByAKilledLoaderIsNoObstacle();
    void standardOutputThatNobodyReadsHoldsNothingUp_data();
    void standardOutputThatNobodyReadsHoldsNothingUp();
};

void TestSignals::itStopsWithinTwoSecondsAndNothingIsDoubledAfterwards_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("fault");
    QTest::newRow("idle, SIGTERM") << SIGTERM << u"none"_s;
    QTest::newRow("idle, SIGINT") << SIGINT << u"none"_s;
    QTest::newRow("in an insert that hangs and arrives") << SIGTERM << u"timeout"_s;
    QTest::newRow("in an insert that hangs and does not arrive") << SIGTERM << u"black-hole"_s;
    QTest::newRow("in an insert that takes a second") << SIGTERM << u"delay-after=1000"_s;
    QTest::newRow("backing off") << SIGTERM << u"503=600"_s;
    QTest::newRow("in doubt") << SIGTERM << u"drop-after"_s;
}

void TestSignals::itStopsWithinTwoSecondsAndNothingIsDoubledAfterwards()
{
    QFETCH(int, number);
    QFETCH(QString, fault);
    World world;
    world.writeConfig();
    if (fault != "none"_L1)
        world.sandbox.planFault(fault, -1, { .command = u"insertAll"_s });
    QByteArray log = rowsOf(1700000000, 1500);
    world.log.append(log.toStdString());
    world.start();
    if (fault == "none"_L1)
        QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(log), soon);
    else
        QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.faultCount(fault) > 0, soon);
    QElapsedTimer stopping;
    stopping.start();
    world.loader.send(number);
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QVERIFY2(stopping.elapsed() < 2500, qPrintable(QString::number(stopping.elapsed())));
    QCOMPARE(world.loader.exitCode(), 0);
    QTRY_VERIFY(world.loader.hasSaid(u"|Stopped\n"_s));

    world.sandbox.clearFaults();
    log += rowsOf(1700000000, 10);
    world.log.append(rowsOf(1700000000, 10).toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), late);
    QCOMPARE(world.loader.exitCode(), 0);
    QCOMPARE(world.difference(log), QString());
}

void TestSignals::aSecondStopSignalChangesNothing()
{
    World world;
    world.writeConfig();
    world.sandbox.planFault(u"black-hole"_s, -1, { .command = u"insertAll"_s });
    world.log.append(rowsOf(1700000000, 10).toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.faultCount(u"black-hole"_s) > 0, soon);
    for (const int number : { SIGTERM, SIGTERM, SIGHUP, SIGINT })
        world.loader.send(number);
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), 0);
}

void TestSignals::reloadWithAWrongConfigurationKeepsTheOldOne()
{
    World world;
    world.writeConfig();
    world.log.append(rowsOf(1700000000, 10).toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(rowsOf(1700000000, 10)), soon);
    world.extra = u"[target acme2]\nurll = nonsense\n"_s;
    world.writeConfig();
    world.loader.send(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"the old one stays"_s), soon);
    QTRY_VERIFY2(world.loader.hasSaid(u": error WQL"_s), qPrintable(world.loader.said()));
    QVERIFY(QFile::remove(world.path(u"wqloader.conf"_s)));
    world.loader.forget();
    world.loader.send(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"the old one stays"_s), soon);
    world.log.append(rowsOf(1700000001, 10).toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(rowsOf(1700000000, 10) + rowsOf(1700000001, 10)), soon);
}

void TestSignals::reloadWithANewRuleFeedsItsTarget()
{
    World world({ u"acme"_s, u"sales"_s });
    world.rules = { { .target = u"acme"_s, .queueStarts = u"support"_s } };
    world.writeConfig();
    world.log.append((rowsOf(1700000000, 10) + rowsOf(1700000000, 5, "sales")).toStdString());
    world.start();
    QTRY_COMPARE_WITH_TIMEOUT(world.sandbox.rowCount(u"acme"_s, {}), 10, soon);
    world.rules.push_back({ .target = u"sales"_s, .queueStarts = u"sales"_s });
    world.writeConfig();
    world.loader.send(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"Configuration read again: 2 rule(s)"_s), soon);
    world.log.append((rowsOf(1700000001, 3) + rowsOf(1700000001, 4, "sales")).toStdString());
    QTRY_COMPARE_WITH_TIMEOUT(world.sandbox.rowCount(u"acme"_s, {}), 13, soon);
    // The rows of before were routed by the rules of before: they were nobody's.
    QTRY_COMPARE_WITH_TIMEOUT(world.sandbox.rowCount(u"sales"_s, {}), 4, soon);
}

void TestSignals::aStormOfReloadsLosesAndDoublesNothing()
{
    World world;
    world.writeConfig();
    QByteArray log;
    world.log.append("");
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"up to date"_s), soon);
    for (int round = 0; round < 100; ++round) {
        // Each changes something that replaces the session, so that batches are cut short.
        world.more[u"acme"_s] = u"request_timeout = %1"_s.arg(20 + round % 2);
        world.writeConfig();
        world.loader.send(SIGHUP);
        log += rowsOf(1700000000 + round, 20);
        world.log.append(rowsOf(1700000000 + round, 20).toStdString());
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(log), late);
    world.loader.send(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.difference(log), QString());
}

void TestSignals::reloadOpensTheActivityLogAnew()
{
    World world;
    world.general = u"activity_log = %1"_s.arg(world.path(u"wqloaderd.log"_s));
    world.writeConfig();
    world.log.append("");
    world.start();
    const auto logged = [&](const QString &name, const char *text) {
        return QueueLogFile::content(world.path(name).toStdString()).find(text) != std::string::npos;
    };
    QTRY_VERIFY_WITH_TIMEOUT(logged(u"wqloaderd.log"_s, "up to date"), soon);
    QVERIFY(QFile::rename(world.path(u"wqloaderd.log"_s), world.path(u"wqloaderd.log.1"_s)));
    world.loader.send(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(logged(u"wqloaderd.log"_s, "Configuration read again"), soon);
    QVERIFY(!logged(u"wqloaderd.log.1"_s, "Configuration read again"));
    QCOMPARE(world.loader.said(), QString());
}

void TestSignals::aSecondInstanceIsRefusedAndNamesTheFirst()
{
    World world;
    world.writeConfig();
    world.log.append(rowsOf(1700000000, 10).toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(rowsOf(1700000000, 10)), soon);
    LoaderProcess second;
    second.start(world.arguments());
    QTRY_VERIFY_WITH_TIMEOUT(!second.isRunning(), soon);
    QCOMPARE(second.exitCode(), 75);
    const QString owner = u"in use by wqloaderd, process %1"_s.arg(world.loader.pid());
    QTRY_VERIFY2(second.hasSaid(owner), qPrintable(second.said()));
    QVERIFY(world.loader.isRunning());
}

void TestSignals::aSecondLoaderForTheSameTargetIsRefused()
{
    World world({ u"acme"_s });
    world.writeConfig();
    world.log.append(rowsOf(1700000000, 10).toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(rowsOf(1700000000, 10)), soon);
    LoaderProcess second;
    const QStringList elsewhere{ u"--config"_s, world.path(u"wqloader.conf"_s), u"--state"_s,
        world.path(u"state2"_s), u"--control"_s, world.path(u"second.sock"_s) };
    second.start(elsewhere);
    QTRY_VERIFY_WITH_TIMEOUT(!second.isRunning(), soon);
    QCOMPARE(second.exitCode(), 75);
    const QString owner
        = u"process %1, sends to the dataset of target 'acme' already"_s.arg(world.loader.pid());
    QTRY_VERIFY2(second.hasSaid(owner), qPrintable(second.said()));
    // Whatever ends the first one, its lock goes with it.
    world.loader.kill();
    second.start(elsewhere);
    QTRY_VERIFY2_WITH_TIMEOUT(second.hasSaid(u"up to date"_s), qPrintable(second.said()), soon);
    QCOMPARE(world.difference(rowsOf(1700000000, 10)), QString());
    second.kill();
}

void TestSignals::whereOthersMaySendTooASecondLoaderStarts()
{
    World world({ u"acme"_s });
    world.more[u"acme"_s] = u"shared = yes"_s;
    world.writeConfig();
    world.log.append(rowsOf(1700000000, 10).toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(rowsOf(1700000000, 10)), soon);
    LoaderProcess second;
    second.start({ u"--once"_s, u"--config"_s, world.path(u"wqloader.conf"_s), u"--state"_s,
        world.path(u"state2"_s) });
    QTRY_VERIFY_WITH_TIMEOUT(!second.isRunning(), soon);
    QCOMPARE(second.exitCode(), 0);
}

void TestSignals::aLockLeftByAKilledLoaderIsNoObstacle()
{
    World world;
    world.writeConfig();
    world.log.append(rowsOf(1700000000, 10).toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(rowsOf(1700000000, 10)), soon);
    world.loader.kill(); // as often as not before it has written down how far it came
    world.startOnce();
    QTRY_VERIFY2_WITH_TIMEOUT(!world.loader.isRunning(), qPrintable(world.loader.said()), soon);
    QCOMPARE(world.loader.exitCode(), 0);
    QCOMPARE(world.difference(rowsOf(1700000000, 10)), QString());
}

void TestSignals::standardOutputThatNobodyReadsHoldsNothingUp_data()
{
    QTest::addColumn<bool>("closed");
    QTest::newRow("a pipe whose reader is gone") << true;
    QTest::newRow("a pipe whose reader does not read") << false;
}

void TestSignals::standardOutputThatNobodyReadsHoldsNothingUp()
{
    QFETCH(bool, closed);
    World world;
    world.writeConfig();
    int pipe[2];
    QCOMPARE(::pipe2(pipe, O_CLOEXEC), 0);
    const auto closing = qScopeGuard([&] {
        ::close(pipe[1]);
        if (!closed)
            ::close(pipe[0]);
    });
    if (closed)
        ::close(pipe[0]);
    else // full to the last byte
        QVERIFY(::fcntl(pipe[1], F_SETFL, O_NONBLOCK) == 0);
    if (!closed) {
        const QByteArray block(4096, '.');
        while (::write(pipe[1], block.constData(), size_t(block.size())) > 0) { }
        QVERIFY(::fcntl(pipe[1], F_SETFL, 0) == 0);
    }
    world.loader.setStandardOutput(pipe[1]);
    world.log.append(rowsOf(1700000000, 10).toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(rowsOf(1700000000, 10)), soon);
    world.loader.send(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), 0);
    QCOMPARE(world.difference(rowsOf(1700000000, 10)), QString());
}

WQL_TEST(TestSignals)

} // namespace tst_signals

#include "tst_signals.moc"
