// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/logwatcher.h"
#include "core/queuelog/quarantine.h"
#include "tests/support/queuelogfile.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_quarantine {

using namespace wql;

class Keeping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineIsKeptWithPlaceAndReason();
    void bothReadingsOfAGluedRowAreKept();
    void aFullFileBecomesTheOneOlderGeneration();
    void aFullFileThatCannotMakeWayIsCountedAndStaysBounded();
    void aFailingDiskIsCounted();
    void theWatcherHintsAtAppendsAlsoAfterARename();
};

void Keeping::aLineIsKeptWithPlaceAndReason()
{
    QTemporaryDir directory;
    const std::string path = directory.path().toStdString() + "/quarantine";
    Quarantine quarantine(path);
    std::string scratch;
    const std::string line = "no\ttime\x1b|\n";
    quarantine.add({ 7, 42 }, parseLine(line, scratch), line);
    quarantine.addOversized({ 7, 60 }, 70000);
    QCOMPARE(QueueLogFile::content(path),
        std::string("7:42\tbad-time\tno\\x09time\\x1b|\\x0a\n7:60\toversized\t70000 bytes\n"));
    QCOMPARE(quarantine.lines(), 2);
    QCOMPARE(quarantine.linesNotKept(), 0);
}

void Keeping::bothReadingsOfAGluedRowAreKept()
{
    QTemporaryDir directory;
    const std::string path = directory.path().toStdString() + "/quarantine";
    Quarantine quarantine(path);
    std::string scratch;
    const std::string line = "1795356120|c|q1795356200|NONE|NONE|NONE|QUEUESTART|";
    quarantine.add({ 1, 0 }, parseLine(line, scratch), line);
    QVERIFY(QueueLogFile::content(path).ends_with(
        "\tglued-row\t" + line + "\ttorn: 1795356120|c|q\trow: 1795356200|NONE|NONE|NONE|QUEUESTART|\n"));
}

void Keeping::aFullFileBecomesTheOneOlderGeneration()
{
    QTemporaryDir directory;
    const std::string path = directory.path().toStdString() + "/quarantine";
    Quarantine quarantine(path, 1000);
    for (int line = 0; line < 100; ++line)
        quarantine.add({ 1, line }, {}, std::string(90, 'x'));
    QVERIFY(QueueLogFile::content(path).size() < 1000);
    QVERIFY(QueueLogFile::content(path + ".1").size() < 1200);
    QCOMPARE(quarantine.lines(), 100);
}

void Keeping::aFullFileThatCannotMakeWayIsCountedAndStaysBounded()
{
    QTemporaryDir directory;
    QVERIFY(QDir(directory.path()).mkpath(QStringLiteral("quarantine.1/in the way")));
    const std::string path = directory.path().toStdString() + "/quarantine";
    Quarantine quarantine(path, 1000);
    for (int line = 0; line < 100; ++line)
        quarantine.add({ 1, line }, {}, std::string(90, 'x'));
    QVERIFY(QueueLogFile::content(path).size() < 1000);
    QCOMPARE(quarantine.lines(), 100);
    QCOMPARE(quarantine.linesNotKept(), 91);
}

void Keeping::aFailingDiskIsCounted()
{
    Quarantine quarantine("/nowhere/at/all");
    quarantine.add({}, {}, "x");
    QCOMPARE(quarantine.linesNotKept(), 1);
}

void Keeping::theWatcherHintsAtAppendsAlsoAfterARename()
{
    QTemporaryDir directory;
    QueueLogFile log(directory.path().toStdString() + "/queue_log");
    log.append("1\n");
    LogWatcher watcher(QString::fromStdString(log.path()));
    QSignalSpy hints(&watcher, &LogWatcher::hint);
    log.append("2\n");
    QTRY_VERIFY(!hints.isEmpty());
    log.rotate(QueueLogFile::Strategy::Sequential);
    hints.clear();
    QTRY_VERIFY(!hints.isEmpty());
    watcher.refresh();
    QCoreApplication::processEvents();
    hints.clear();
    log.append("3\n");
    QTRY_VERIFY(!hints.isEmpty());
}

WQL_TEST(Keeping)

} // namespace tst_quarantine

#include "tst_quarantine.moc"
