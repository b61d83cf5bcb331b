// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <signal.h>

namespace tst_rotation {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 20000;
constexpr int late = 60000;

QByteArray row(int number, const QByteArray &parameters = "|0123456|1")
{
    return QByteArray::number(1700000000 + number) + '|' + QByteArray::number(number)
        + ".1|support|NONE|ENTERQUEUE|" + parameters + '\n';
}

} // namespace

/// A log that is rotated, cut, moved and torn while the loader runs.
class TestRotation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsWrittenIntoTheOldFileAfterItsRenameComeFirst();
    void everyFileOfAStormOfRotationsIsRead();
    void aFileCutInPlaceIsReadFromItsNewStart();
    void aLogBehindALinkIsReadWhereverTheLinkPoints();
    void aFolderThatGoesAndComesBackIsReadOn();
    void aReplacedFileIsANewOne();
    void aVeryLongRowAndALongerOneHurtNobody();
    void aRunOfNulsAfterAPowerCutCostsNoRow();
    void aLoaderThatWasHaltedInTheMiddleOfARequestGoesOn();
};

void TestRotation::rowsWrittenIntoTheOldFileAfterItsRenameComeFirst()
{
    World world;
    world.writeConfig();
    world.log.append(row(1).toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(row(1)), soon);
    world.log.rename(".1"); // logrotate renames; Asterisk writes on until it is told
    world.log.append(row(2).toStdString());
    world.log.append(row(3).toStdString());
    world.log.reopen();
    world.log.append(row(4).toStdString());
    const QByteArray all = row(1) + row(2) + row(3) + row(4);
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(all), soon);
    QCOMPARE(world.difference(all), QString());
}

void TestRotation::everyFileOfAStormOfRotationsIsRead()
{
    World world;
    world.writeConfig();
    world.log.append("");
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"up to date"_s), soon);
    QByteArray all;
    int number = 0;
    QTimer
        storm; // a whole day's rotations in a moment, but not several in one tick of the file system's clock
    connect(&storm, &QTimer::timeout, &storm, [&] {
        // As Asterisk does it: the first row of the new file says that the old one is closed.
        const QByteArray closed = QByteArray::number(1700000000 + number) + "|NONE|NONE|NONE|CONFIGRELOAD|\n";
        world.log.append(row(number).toStdString());
        world.log.rotate(QueueLogFile::Strategy::Sequential);
        world.log.append(closed.toStdString());
        all += row(number++) + closed;
    });
    storm.start(20);
    QTRY_VERIFY_WITH_TIMEOUT(number >= 150, soon);
    storm.stop();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(all), late);
    QCOMPARE(world.difference(all), QString());
    QVERIFY2(!world.loader.hasSaid(u"is not there"_s), qPrintable(world.loader.said()));
    const QDir open(u"/proc/%1/fd"_s.arg(world.loader.pid()));
    QVERIFY2(open.count() < 100, qPrintable(QString::number(open.count())));
}

void TestRotation::aFileCutInPlaceIsReadFromItsNewStart()
{
    World world;
    world.writeConfig();
    const QByteArray before = row(1) + row(2) + row(3);
    world.log.append(before.toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(before), soon);
    world.log.copyTruncate(".1");
    QByteArray after;
    for (int number = 4; number < 20; ++number) // longer than it was
        after += row(number);
    world.log.append(after.toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(before + after), soon);
    QCOMPARE(world.difference(before + after), QString());
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"cut to nothing in place"_s), soon);
}

void TestRotation::aLogBehindALinkIsReadWhereverTheLinkPoints()
{
    World world;
    world.writeConfig();
    QByteArray all;
    for (int day = 1; day <= 5; ++day) {
        const QString file = world.path(u"day%1"_s.arg(day));
        world.write(u"day%1"_s.arg(day), row(2 * day) + row(2 * day + 1));
        all += row(2 * day) + row(2 * day + 1);
        QFile::remove(world.path(u"queue_log"_s));
        QVERIFY(QFile::link(file, world.path(u"queue_log"_s)));
        if (day == 1)
            world.start();
        QTRY_VERIFY2_WITH_TIMEOUT(world.hasAllRows(all), qPrintable(world.loader.said()), soon);
    }
    QCOMPARE(world.difference(all), QString());
}

void TestRotation::aFolderThatGoesAndComesBackIsReadOn()
{
    World world;
    world.general = u""_s;
    QVERIFY(QDir().mkdir(world.path(u"asterisk"_s)));
    world.writeConfig();
    QFile config(world.path(u"wqloader.conf"_s));
    QVERIFY(config.open(QIODevice::ReadOnly));
    const QByteArray text = config.readAll().replace("/queue_log\n", "/asterisk/queue_log\n");
    world.write(u"wqloader.conf"_s, text);
    world.write(u"asterisk/queue_log"_s, row(1));
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(row(1)), soon);
    QVERIFY(QDir().rename(world.path(u"asterisk"_s), world.path(u"away"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"is not there"_s), soon);
    QVERIFY(QDir().rename(world.path(u"away"_s), world.path(u"asterisk"_s)));
    QueueLogFile log(world.path(u"asterisk/queue_log"_s).toStdString());
    log.append(row(2).toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(row(1) + row(2)), soon);
    QCOMPARE(world.difference(row(1) + row(2)), QString());
}

void TestRotation::aReplacedFileIsANewOne()
{
    World world;
    world.writeConfig();
    world.log.append((row(1) + row(2)).toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(row(1) + row(2)), soon);
    world.log.remove(); // and the file system gives the same inode number again
    world.log.reopen();
    world.log.append((row(3) + row(4)).toStdString());
    const QByteArray all = row(1) + row(2) + row(3) + row(4);
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(all), soon);
    QCOMPARE(world.difference(all), QString());
}

void TestRotation::aVeryLongRowAndALongerOneHurtNobody()
{
    World world;
    world.writeConfig();
    const QByteArray longRow = row(2, QByteArray(8000, 'x'));
    const QByteArray all = row(1) + longRow + row(4);
    world.log.append((row(1) + longRow + QByteArray(1000000, 'y') + '\n' + row(4)).toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), 0);
    QCOMPARE(world.difference(all), QString());
}

void TestRotation::aRunOfNulsAfterAPowerCutCostsNoRow()
{
    World world;
    world.writeConfig();
    world.log.append((row(1) + QByteArray(5000, '\0') + row(2) + row(3)).toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.difference(row(1) + row(2) + row(3)), QString());
}

void TestRotation::aLoaderThatWasHaltedInTheMiddleOfARequestGoesOn()
{
    World world;
    world.more[u"acme"_s] = u"request_timeout = 1"_s;
    world.writeConfig();
    world.sandbox.planFault(u"delay-after=300"_s, 1, { .command = u"insertAll"_s });
    world.log.append(row(1).toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.faultCount(u"delay-after=300"_s) == 1, soon);
    world.loader.send(SIGSTOP);
    QElapsedTimer halted;
    halted.start();
    QTRY_VERIFY_WITH_TIMEOUT(halted.hasExpired(1500), soon); // past the answer and past the deadline
    world.loader.send(SIGCONT);
    world.log.append(row(2).toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(row(1) + row(2)), late);
    QCOMPARE(world.difference(row(1) + row(2)), QString());
}

WQL_TEST(TestRotation)

} // namespace tst_rotation

#include "tst_rotation.moc"
