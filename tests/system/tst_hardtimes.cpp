// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QDir>
#include <QTest>

#include <fcntl.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tst_hardtimes {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 20000;
constexpr int late = 90000;

QByteArray row(qint64 time, const QByteArray &call = "1.1")
{
    return QByteArray::number(time) + '|' + call + "|support|NONE|ENTERQUEUE||0123456|1\n";
}

QByteArray rows(qint64 time, int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += row(time + i / 10, QByteArray::number(i));
    return all;
}

bool put(const char *file, const QByteArray &text)
{
    const int descriptor = ::open(file, O_WRONLY | O_CLOEXEC);
    const bool done
        = descriptor >= 0 && ::write(descriptor, text.constData(), size_t(text.size())) == text.size();
    ::close(descriptor);
    return done;
}

/// The process may have no inotify instance from here on. The limit is that of a user namespace of its own.
bool loseWatches()
{
    const QByteArray user = QByteArray::number(::geteuid());
    return ::unshare(CLONE_NEWUSER) == 0 && put("/proc/self/uid_map", user + ' ' + user + " 1\n")
        && put("/proc/sys/user/max_inotify_instances", "0\n");
}

bool canLoseWatches()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(loseWatches() ? 0 : 1);
    int status = 1;
    return ::waitpid(child, &status, 0) == child && status == 0;
}

QStringList openFiles(const LoaderProcess &loader)
{
    QStringList files;
    const QDir directory(u"/proc/%1/fd"_s.arg(loader.pid()));
    for (const QString &name : directory.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
        files += QString::fromLocal8Bit(QFile(directory.filePath(name)).symLinkTarget().toLocal8Bit());
    return files;
}

rlim_t lowestFreeDescriptor(const LoaderProcess &loader)
{
    rlim_t number = 0;
    while (QFileInfo(u"/proc/%1/fd/%2"_s.arg(loader.pid()).arg(number)).isSymLink())
        ++number;
    return number;
}

/// In KiB.
qint64 peakMemory(const LoaderProcess &loader)
{
    QFile status(u"/proc/%1/status"_s.arg(loader.pid()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

} // namespace

/// The log is in a bad way, or the machine beneath it is short of something.
class TestHardTimes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutWatchesTheLogIsPolled();
    void withoutFreeDescriptorsNothingIsLost();
    void aFolderThatIsMadeAnewIsFollowed();
    void aRowGluedToATornOneIsPutAsideAndTheRowsBehindItArrive();
    void rowsWhoseTimesJumpArriveInTheLogsOrder();
    void aLargerBacklogTakesNoMoreMemory();
};

void TestHardTimes::withoutWatchesTheLogIsPolled()
{
    if (!canLoseWatches())
        QSKIP("no user namespace can be made here");
    World world;
    world.loader.setConfinement(loseWatches);
    world.writeConfig();
    world.log.append(row(1700000000).toStdString());
    world.start();
    QTRY_VERIFY2_WITH_TIMEOUT(world.hasAllRows(row(1700000000)), qPrintable(world.loader.said()), soon);
    QVERIFY(openFiles(world.loader).filter(u"inotify"_s).isEmpty());
    const QByteArray reopened = "1700000002|NONE|NONE|NONE|CONFIGRELOAD|\n";
    world.log.rename(".1");
    world.log.append(row(1700000001).toStdString());
    world.log.reopen();
    world.log.append((reopened + row(1700000003)).toStdString());
    const QByteArray all = row(1700000000) + row(1700000001) + reopened + row(1700000003);
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(all), soon);
    QCOMPARE(world.difference(all), QString());
}

void TestHardTimes::withoutFreeDescriptorsNothingIsLost()
{
    World world;
    world.writeConfig();
    QByteArray all = row(1700000000);
    world.log.append(all.toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"up to date"_s), soon);
    rlimit usual;
    QCOMPARE(::prlimit(pid_t(world.loader.pid()), RLIMIT_NOFILE, nullptr, &usual), 0);
    const rlimit none{ lowestFreeDescriptor(world.loader), usual.rlim_max };
    QCOMPARE(::prlimit(pid_t(world.loader.pid()), RLIMIT_NOFILE, &none, nullptr), 0);
    for (int second = 1; second <= 3; ++second) {
        all += row(1700000000 + 2 * second) + row(1700000001 + 2 * second);
        world.log.append(row(1700000000 + 2 * second).toStdString());
        world.log.rotate(QueueLogFile::Strategy::Rotate);
        world.log.append(row(1700000001 + 2 * second).toStdString());
    }
    QTRY_VERIFY2_WITH_TIMEOUT(
        world.loader.hasSaid(u"Too many open files"_s), qPrintable(world.loader.said()), soon);
    QVERIFY(world.loader.isRunning());
    QCOMPARE(::prlimit(pid_t(world.loader.pid()), RLIMIT_NOFILE, &usual, nullptr), 0);
    QTRY_VERIFY2_WITH_TIMEOUT(world.hasAllRows(all), qPrintable(world.loader.said()), late);
    QCOMPARE(world.difference(all), QString());
}

void TestHardTimes::aFolderThatIsMadeAnewIsFollowed()
{
    World world;
    QVERIFY(QDir().mkdir(world.path(u"asterisk"_s)));
    world.writeConfig();
    QFile config(world.path(u"wqloader.conf"_s));
    QVERIFY(config.open(QIODevice::ReadOnly));
    world.write(u"wqloader.conf"_s, config.readAll().replace("/queue_log\n", "/asterisk/queue_log\n"));
    world.write(u"asterisk/queue_log"_s, row(1700000000));
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(row(1700000000)), soon);
    QVERIFY(QDir(world.path(u"asterisk"_s)).removeRecursively());
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"is not there"_s), soon);
    QVERIFY(QDir().mkdir(world.path(u"asterisk"_s)));
    world.write(u"asterisk/queue_log"_s, row(1700000100));
    const QByteArray all = row(1700000000) + row(1700000100);
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(all), soon);
    QCOMPARE(world.difference(all), QString());
}

void TestHardTimes::aRowGluedToATornOneIsPutAsideAndTheRowsBehindItArrive()
{
    World world;
    world.writeConfig();
    const QByteArray torn = row(1700000001).left(20); // the disk was full, and then it was not
    const QByteArray glued = torn + row(1700000002);
    world.log.append((row(1700000000) + glued + row(1700000003)).toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QVERIFY2(world.loader.exitCode() == 0, qPrintable(world.loader.said()));
    QCOMPARE(world.difference(row(1700000000) + row(1700000003)), QString());
    const QStringList kept = QDir(world.path(u"state"_s)).entryList({ u"quarantine*"_s });
    QCOMPARE(kept.size(), 1);
    const std::string text = QueueLogFile::content(world.path(u"state/"_s + kept.first()).toStdString());
    QVERIFY2(text.find("torn: " + torn.toStdString()) != std::string::npos, text.c_str());
    QVERIFY2(text.find("row: " + row(1700000002).trimmed().toStdString()) != std::string::npos, text.c_str());
}

void TestHardTimes::rowsWhoseTimesJumpArriveInTheLogsOrder()
{
    World world;
    world.writeConfig();
    QByteArray first, second;
    for (const qint64 time : { 1700000000, 1699999999, 1700003600, 1700000001, 0, 1700000002 })
        first += row(time);
    for (const qint64 time : { 1699990000LL, 2147483648LL, 4294967295LL, 1700000003LL, 1700000002LL })
        second += row(time, "2.1");
    world.log.append(first.toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    world.log.rotate(QueueLogFile::Strategy::Rotate);
    world.log.append(second.toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QVERIFY2(world.loader.exitCode() == 0, qPrintable(world.loader.said()));
    QCOMPARE(world.difference(first + second), QString());
}

void TestHardTimes::aLargerBacklogTakesNoMoreMemory()
{
    constexpr int backlog = 50000;
    World world;
    world.writeConfig();
    const auto deliver = [&](int count, int total) {
        world.log.append(rows(1700000000 + total, count).toStdString());
        return QTest::qWaitFor([&] { return world.sandbox.rowCount(u"acme"_s, {}) == total; }, late);
    };
    world.log.append("");
    world.start();
    QVERIFY2(deliver(backlog, backlog), qPrintable(world.loader.said()));
    const qint64 small = peakMemory(world.loader);
    QVERIFY(small > 0);
    QVERIFY2(deliver(4 * backlog, 5 * backlog), qPrintable(world.loader.said()));
    const qint64 large = peakMemory(world.loader);
    QVERIFY2(large - small < 4096, qPrintable(u"%1 KiB, then %2 KiB"_s.arg(small).arg(large)));
}

WQL_TEST(TestHardTimes)

} // namespace tst_hardtimes

#include "tst_hardtimes.moc"
