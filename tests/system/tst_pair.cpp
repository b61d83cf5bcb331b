// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tst_pair {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int late = 60000;

QByteArray rows(int first, int last)
{
    QByteArray text;
    for (int i = first; i <= last; ++i)
        text += QByteArray::number(1795357830 + i) + "|" + QByteArray::number(i) + "|q|Agent/101|CONNECT|3\n";
    return text;
}

/// Two machines with one volume, on which log and state are; the world is one of them at a time.
class Pair {
public:
    Pair()
    {
        world.general = u"cluster = pbx\n"_s;
        world.writeConfig();
        for (const QByteArray &node : { "a"_ba, "b"_ba }) {
            world.write(u"machine-"_s + QString::fromLatin1(node), QByteArray(32, node[0]) + '\n');
            const QByteArray boot = "-0000-4000-8000-000000000000\n";
            world.write(u"boot-"_s + QString::fromLatin1(node), QByteArray(8, node[0]) + boot);
        }
    }

    /// What makes a process one of node \a node, which is `a` or `b`: another machine, another boot.
    std::function<bool()> on(char node) const
    {
        const QByteArray machine = QFile::encodeName(world.path(u"machine-"_s + QLatin1Char(node)));
        const QByteArray boot = QFile::encodeName(world.path(u"boot-"_s + QLatin1Char(node)));
        const QByteArray name = QByteArray("pbx-") + node;
        return [=] {
            const auto shows = [](const QByteArray &file, const char *path) {
                return ::mount(file.constData(), path, nullptr, MS_BIND, nullptr) == 0;
            };
            return ::unshare(CLONE_NEWNS | CLONE_NEWUTS) == 0
                && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
                && shows(machine, "/etc/machine-id") && shows(boot, "/proc/sys/kernel/random/boot_id")
                && ::sethostname(name.constData(), size_t(name.size())) == 0;
        };
    }
    void start(char node)
    {
        world.loader.setConfinement(on(node));
        world.start();
    }
    /// How many questions about rows it takes on that node to go on when the other was killed.
    qint64 questionsToGoOn(char node)
    {
        world.log.append(rows(1, 50).toStdString());
        start('a');
        if (!QTest::qWaitFor([&] { return world.loader.hasSaid(u"up to date, 50 rows"_s); }, late))
            return -1;
        // An insert is under way: where nothing is known of that, one may always have been.
        world.sandbox.planFault(u"delay-after=3000"_s, 1, { .command = u"insertAll"_s });
        world.log.append(rows(51, 60).toStdString());
        if (!QTest::qWaitFor([&] { return world.sandbox.rowCount(u"acme"_s, {}) == 60; }, late))
            return -1;
        world.loader.kill();
        const qint64 asked = world.sandbox.requestCount(u"checkRow"_s);
        world.loader.forget();
        start(node);
        if (!QTest::qWaitFor([&] { return world.loader.hasSaid(u"acme: up to date"_s); }, late))
            return -1;
        return world.sandbox.requestCount(u"checkRow"_s) - asked;
    }

    World world;
};

} // namespace

/// A pair of exchanges of which one takes over: they share a volume, and never run at once.
class TestPair : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0 || !QFile::exists(u"/etc/machine-id"_s))
            QSKIP("machines of their own take root");
        // In a changed root the mounts of all would change with ours.
        const Pair pair;
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(pair.on('a')() ? 0 : 1);
        int status = 1;
        QVERIFY(child > 0 && ::waitpid(child, &status, 0) == child);
        if (status != 0)
            QSKIP("no name space of mounts can be made here");
    }
    void whoTakesOverGoesOnAsAfterACrash();
    void everyRowArrivesOnceHoweverOftenTheyTakeTurns();
    void bothAtOnceIsRefused();
    void aStateThatStaysBehindIsRefused();
};

void TestPair::whoTakesOverGoesOnAsAfterACrash()
{
    Pair alone, pair;
    const qint64 afterCrash = alone.questionsToGoOn('a');
    const qint64 afterTakeOver = pair.questionsToGoOn('b');
    // How many it takes differs from run to run with what the minute's look had asked; a few, not one a row.
    constexpr qint64 aFew = 20;
    QVERIFY2(afterCrash >= 0 && afterCrash <= aFew, qPrintable(alone.world.loader.said()));
    QVERIFY2(afterTakeOver >= 0 && afterTakeOver <= aFew,
        qPrintable(u"%1 %2 %3"_s.arg(afterCrash).arg(afterTakeOver).arg(pair.world.loader.said())));
    QVERIFY2(!pair.world.loader.hasSaid(u"is kept as"_s), qPrintable(pair.world.loader.said()));
    QCOMPARE(pair.world.difference(rows(1, 60)), QString());
}

void TestPair::everyRowArrivesOnceHoweverOftenTheyTakeTurns()
{
    Pair pair;
    World &world = pair.world;
    world.sandbox.setFaults({ { .fault = *Fault::fromText(u"drop-after"_s), .probability = 0.05 },
                                { .fault = *Fault::fromText(u"delay-after=200"_s), .probability = 0.1 } },
        5);
    int next = 1;
    for (const char node : { 'a', 'b', 'b', 'a', 'b' }) {
        world.log.append(rows(next, next + 99).toStdString());
        pair.start(node);
        const qint64 before = world.sandbox.rowCount(u"acme"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.rowCount(u"acme"_s, {}) > before, late);
        world.log.append(rows(next + 100, next + 199).toStdString());
        next += 200;
        if (node == 'b')
            world.log.rotate(QueueLogFile::Strategy::Rotate);
        world.loader.kill();
    }
    world.sandbox.clearFaults();
    world.log.append(rows(next, next + 9).toStdString());
    pair.start('b');
    QTRY_VERIFY2_WITH_TIMEOUT(world.hasAllRows(rows(1, next + 9)), qPrintable(world.loader.said()), late);
    QVERIFY2(!world.loader.hasSaid(u"is kept as"_s), qPrintable(world.loader.said()));
    world.loader.send(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), late);
    QCOMPARE(world.difference(rows(1, next + 9)), QString());
}

void TestPair::bothAtOnceIsRefused()
{
    Pair pair;
    pair.world.log.append(rows(1, 5).toStdString());
    pair.start('a');
    QTRY_VERIFY_WITH_TIMEOUT(pair.world.hasAllRows(rows(1, 5)), late);
    LoaderProcess other;
    other.setConfinement(pair.on('b'));
    other.start(pair.world.arguments());
    QTRY_VERIFY_WITH_TIMEOUT(!other.isRunning(), late);
    QCOMPARE(other.exitCode(), 75);
    QVERIFY2(other.hasSaid(u"in use by wqloaderd on pbx-a, process "_s), qPrintable(other.said()));
}

void TestPair::aStateThatStaysBehindIsRefused()
{
    Pair pair;
    const QByteArray state = QFile::encodeName(pair.world.path(u"state"_s));
    QVERIFY(QDir().mkpath(pair.world.path(u"state"_s)));
    pair.world.log.append(rows(1, 5).toStdString());
    pair.world.loader.setConfinement([state] {
        return ::unshare(CLONE_NEWNS) == 0
            && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
            && ::mount("tmpfs", state.constData(), "tmpfs", 0, "mode=0700") == 0;
    });
    pair.world.start();
    QTRY_VERIFY_WITH_TIMEOUT(!pair.world.loader.isRunning(), late);
    QCOMPARE(pair.world.loader.exitCode(), 78);
    QVERIFY2(
        pair.world.loader.hasSaid(u"not on the volume of the log"_s), qPrintable(pair.world.loader.said()));
    // Nor is one begun where it would stay behind.
    pair.world.loader.forget();
    pair.world.loader.setConfinement([] { return true; });
    pair.world.loader.start({ u"--config"_s, pair.world.path(u"wqloader.conf"_s), u"--control"_s, u"none"_s,
        u"--state"_s, u"/dev/shm/wqloader-test-%1/state"_s.arg(QCoreApplication::applicationPid()) });
    QTRY_VERIFY_WITH_TIMEOUT(!pair.world.loader.isRunning(), late);
    QVERIFY2(
        pair.world.loader.hasSaid(u"not on the volume of the log"_s), qPrintable(pair.world.loader.said()));
    QCOMPARE(pair.world.sandbox.requestCount(), qint64(0));
}

WQL_TEST(TestPair)

} // namespace tst_pair

#include "tst_pair.moc"
