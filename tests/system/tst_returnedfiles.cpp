// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/socketlink.h"
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QDir>
#include <QTest>

#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tst_returnedfiles {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 20000;
constexpr int late = 60000;
constexpr uid_t nobody = 65534;

QByteArray row(int number)
{
    return QByteArray::number(1700000000 + number) + '|' + QByteArray::number(number)
        + ".1|support|NONE|ENTERQUEUE||0123456|1\n";
}

QByteArray rows(int from, int to)
{
    QByteArray all;
    for (int number = from; number <= to; ++number)
        all += row(number);
    return all;
}

} // namespace

/// Files that hold what was sent before, that are gone, or that nobody may read.
class TestReturnedFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCopyInTheLogsPlaceIsNotSentAgain_data();
    void aCopyInTheLogsPlaceIsNotSentAgain();
    void aLogThatIsGoneIsToldAndItsMissingRowsComeWhenItIsBack();
    void aFileThatMayNotBeReadHoldsItsPlace();
};

void TestReturnedFiles::aCopyInTheLogsPlaceIsNotSentAgain_data()
{
    QTest::addColumn<QByteArray>("copy");
    QTest::newRow("made a moment before") << rows(1, 28);
    QTest::newRow("kept short") << rows(26, 30);
    QTest::newRow("edited at its begin") << rows(2, 30);
}

void TestReturnedFiles::aCopyInTheLogsPlaceIsNotSentAgain()
{
    QFETCH(QByteArray, copy);
    World world;
    world.writeConfig();
    world.log.append(rows(1, 30).toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(rows(1, 30)), soon);
    world.write(u"copy"_s, copy);
    QCOMPARE(::rename(qPrintable(world.path(u"copy"_s)), qPrintable(world.path(u"queue_log"_s))), 0);
    world.log.append(rows(31, 32).toStdString()); // into the old file
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(rows(1, 32)), soon);
    world.log.reopen();
    world.log.append(rows(33, 34).toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(rows(1, 34)), soon);
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"holds older rows"_s), soon);
    QCOMPARE(world.difference(rows(1, 34)), QString());
}

void TestReturnedFiles::aLogThatIsGoneIsToldAndItsMissingRowsComeWhenItIsBack()
{
    World world;
    world.writeConfig();
    world.log.append(rows(0, 1).toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(rows(0, 1)), soon);
    world.loader.send(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    world.log.append(row(2).toStdString());
    QVERIFY(QDir().mkdir(world.path(u"olddir"_s)));
    QVERIFY(QFile::rename(world.path(u"queue_log"_s), world.path(u"olddir/queue_log.1"_s)));
    world.log.reopen();
    world.log.append(row(3).toStdString());

    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(rows(0, 1) + row(3)), soon);
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"is gone before its end was read"_s), soon);
    SocketLink link(world.path(u"control.sock"_s));
    link.open();
    QTRY_VERIFY_WITH_TIMEOUT(!link.status().targets.empty(), soon);
    QCOMPARE(link.status().log.kind, LogHealth::Kind::Gone);
    QCOMPARE(link.status().lostSegments, 1);

    QVERIFY(QFile::rename(world.path(u"olddir/queue_log.1"_s), world.path(u"queue_log-found"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(rows(0, 3)), late);
    QTRY_VERIFY_WITH_TIMEOUT(link.status().log.isOk(), soon);
    QCOMPARE(world.difference(rows(0, 1) + row(3) + row(2)), QString());
}

void TestReturnedFiles::aFileThatMayNotBeReadHoldsItsPlace()
{
    if (geteuid() != 0)
        QSKIP("needs root, to run the loader as another user");
    World world;
    world.writeConfig();
    world.log.append(row(1).toStdString());
    ::chmod(qPrintable(world.path(u"."_s)), 0755);
    QVERIFY(QDir().mkdir(world.path(u"state"_s)));
    for (const QString &own : { u"state"_s, u"wqloader.conf"_s })
        QCOMPARE(::chown(qPrintable(world.path(own)), nobody, nobody), 0);
    world.loader.runAs(nobody, world.path(u"."_s));
    const QStringList once{ u"--config"_s, world.path(u"wqloader.conf"_s), u"--state"_s,
        world.path(u"state"_s), u"--once"_s };
    world.loader.start(once);
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), 0);

    world.log.rename(".2");
    world.write(u"queue_log.1"_s, row(2)); // logrotate: create 0600 root root
    QFile::remove(world.path(u"queue_log"_s));
    world.log.reopen();
    world.log.append(row(3).toStdString());
    ::chmod(qPrintable(world.path(u"queue_log"_s)), 0644);
    world.loader.start(once);
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), 75);
    QVERIFY2(world.loader.hasSaid(u"queue_log.1 cannot be read"_s), qPrintable(world.loader.said()));
    QVERIFY2(world.loader.hasSaid(u"create 0640"_s), qPrintable(world.loader.said()));
    QVERIFY2(!world.loader.hasSaid(u"up to date, 0 rows"_s), qPrintable(world.loader.said()));
    QCOMPARE(world.difference(row(1)), QString());

    ::chmod(qPrintable(world.path(u"queue_log.1"_s)), 0644);
    world.loader.start(once);
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), 0);
    QCOMPARE(world.difference(rows(1, 3)), QString());
}

WQL_TEST(TestReturnedFiles)

} // namespace tst_returnedfiles

#include "tst_returnedfiles.moc"
