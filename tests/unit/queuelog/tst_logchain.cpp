// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/posixfilesystem.h"
#include "tests/support/queuelogfile.h"
#include "tests/support/testprogram.h"
#include "tests/unit/queuelog/follower.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

namespace tst_logchain {

using namespace wql;
using namespace std::chrono_literals;
using Strategy = QueueLogFile::Strategy;

namespace {

const std::string reload = "1795356200|NONE|NONE|NONE|CONFIGRELOAD|\n";

std::string rows(int from, int count)
{
    std::string text;
    for (int i = from; i < from + count; ++i)
        text += std::to_string(1795356120 + i) + '|' + std::to_string(i) + "|q1|NONE|ENTERQUEUE||555|1\n";
    return text;
}

/// A directory, a log, and a target that follows it.
struct World {
    QTemporaryDir directory;
    PosixFileSystem files;
    QueueLogFile log{ directory.path().toStdString() + "/queue_log" };
    std::string written;
    std::unique_ptr<Follower> follower = std::make_unique<Follower>(files, LogChainSettings{ log.path() });

    void write(const std::string &text)
    {
        log.append(text);
        written += text;
    }
    void follow(std::chrono::milliseconds passed = 1s) { follower->follow(passed); }
    const std::string &got() const { return follower->got(); }
};

} // namespace

class LogChainOnDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void r1_aWriterThatGoesOnInTheOldFileIsWaitedFor();
    void r1_rowsThatComeToTheOldFileAfterAsterisksReloadAreNotLost();
    void aLoggerRotateDelaysNothing();
    void r2_tenThousandRotationsLoseNothingAndKeepFewFilesOpen();
    void r3_twoRotationsBetweenPollsAreBothFound();
    void r4_threeRotationsWhileStoppedAreGoneThrough_data();
    void r4_threeRotationsWhileStoppedAreGoneThrough();
    void r5_anArchiveCompressedWhileHalfReadGoesOnAtItsPlace_data();
    void r5_anArchiveCompressedWhileHalfReadGoesOnAtItsPlace();
    void r6_aDamagedArchiveIsParkedAndTheRestFlows();
    void r7_copytruncateSendsTheCopysRowsOnce();
    void r8_aFileThatGrewAgainPastTheCursorIsReadFromItsBegin();
    void r9_aNewFileIsNewWhateverItsInode();
    void r10_twoFilesThatBeginAlikeAreTwoFiles();
    void r11_anOverwrittenArchiveIsStillDrained();
    void r13_everyTargetOfASymlinkIsRead();
    void w1_aHalfRowWaitsForItsRest();
    void w2_aTornLastRowIsGivenOnceAndMarked();
    void w4_aLongLineIsPassedOverInBoundedMemory();
    void w4_theRowBehindALongLineIsThereForEachReader();
    void w8_identicalRowsAreAllDelivered();
    void anOlderArchiveCanBePutInFront();
};

void LogChainOnDisk::r1_aWriterThatGoesOnInTheOldFileIsWaitedFor()
{
    World world;
    world.write(rows(0, 3));
    world.follow();
    world.log.rename(".1");
    QueueLogFile::write(world.log.path(), rows(100, 1)); // somebody else writes into the new file
    for (int second = 0; second < 5; ++second) {
        world.write(rows(10 + second, 1));
        world.follow();
    }
    QCOMPARE(world.got(), world.written);
    for (int second = 0; second < 32; ++second)
        world.follow();
    QCOMPARE(world.got(), world.written + rows(100, 1));
}

void LogChainOnDisk::r1_rowsThatComeToTheOldFileAfterAsterisksReloadAreNotLost()
{
    World world;
    world.write(rows(0, 3));
    world.follow();
    world.log.rename(".1");
    QueueLogFile::write(world.log.path(), reload + rows(100, 2));
    world.follow();
    QCOMPARE(world.got(), rows(0, 3) + reload + rows(100, 2));
    world.log.append(rows(10, 1));
    world.follow();
    QCOMPARE(world.got(), rows(0, 3) + reload + rows(100, 2) + rows(10, 1));
    QCOMPARE(world.follower->totals().lateSegments, 1);
    world.follower->restart();
    std::filesystem::rename(world.log.path() + ".1", world.log.path() + ".2");
    QueueLogFile other(world.log.path());
    other.append(rows(200, 1));
    for (int second = 0; second < 33; ++second)
        world.follow();
    QCOMPARE(world.got(), rows(0, 3) + reload + rows(100, 2) + rows(10, 1) + rows(200, 1));
}

void LogChainOnDisk::aLoggerRotateDelaysNothing()
{
    World world;
    for (const auto strategy :
        { Strategy::Sequential, Strategy::Rotate, Strategy::Timestamp, Strategy::None }) {
        world.write(rows(0, 3));
        world.follow();
        world.log.rotate(strategy, 1795356300);
        world.write(reload + rows(50, 2));
        world.follow(1ms);
        QCOMPARE(world.got(), world.written);
    }
}

void LogChainOnDisk::r2_tenThousandRotationsLoseNothingAndKeepFewFilesOpen()
{
    World world;
    world.log.reopen();
    world.follow();
    size_t mostOpen = 0;
    for (int rotation = 0; rotation < 10000; ++rotation) {
        world.write(rows(rotation, 1));
        world.log.rename('.' + std::to_string(rotation));
        world.log.reopen();
        world.write(std::to_string(1795356120 + rotation) + "|NONE|NONE|NONE|CONFIGRELOAD|\n");
        if (rotation >= 20)
            std::filesystem::remove(world.log.path() + '.' + std::to_string(rotation - 20));
        world.follower->poll(100ms);
        world.follower->read();
        mostOpen = std::max(mostOpen, world.follower->chain().openFiles());
    }
    world.follow();
    QCOMPARE(world.got().size(), world.written.size());
    QVERIFY(world.got() == world.written);
    QVERIFY(mostOpen <= 50);
    QVERIFY(world.follower->chain().records().size() <= 60);
}

void LogChainOnDisk::r3_twoRotationsBetweenPollsAreBothFound()
{
    World world;
    world.write(rows(0, 2));
    world.follow();
    for (int rotation = 0; rotation < 2; ++rotation) {
        world.log.rotate(Strategy::Rotate);
        world.write(reload + rows(10 * (rotation + 1), 2));
    }
    world.follow();
    QCOMPARE(world.got(), world.written);
}

void LogChainOnDisk::r4_threeRotationsWhileStoppedAreGoneThrough_data()
{
    QTest::addColumn<int>("strategy");
    QTest::newRow("sequential") << int(Strategy::Sequential);
    QTest::newRow("rotate") << int(Strategy::Rotate);
    QTest::newRow("timestamp") << int(Strategy::Timestamp);
}

void LogChainOnDisk::r4_threeRotationsWhileStoppedAreGoneThrough()
{
    QFETCH(int, strategy);
    World world;
    world.write(rows(0, 20));
    world.follow();
    world.follower->stop();
    for (int rotation = 1; rotation <= 3; ++rotation) {
        world.write(rows(100 * rotation, 20));
        world.log.rotate(Strategy(strategy), 1795357000 + rotation);
        world.write(reload);
    }
    world.write(rows(900, 1));
    world.follower->start();
    QVERIFY(!world.follower->chain().isReady());
    world.follow();
    QCOMPARE(world.got(), world.written);
}

void LogChainOnDisk::r5_anArchiveCompressedWhileHalfReadGoesOnAtItsPlace_data()
{
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<bool>("stopped");
    QTest::newRow("gzip, running") << QByteArray(".gz") << false;
    QTest::newRow("gzip, stopped") << QByteArray(".gz") << true;
    QTest::newRow("zstd, running") << QByteArray(".zst") << false;
    QTest::newRow("zstd, stopped") << QByteArray(".zst") << true;
}

void LogChainOnDisk::r5_anArchiveCompressedWhileHalfReadGoesOnAtItsPlace()
{
    QFETCH(QByteArray, suffix);
    QFETCH(bool, stopped);
    World world;
    world.write(rows(0, 40000));
    world.follower->poll();
    world.follower->read(0); // finds its begin
    QVERIFY(world.follower->readOnce(limits::blockBytes));
    world.log.rotate(Strategy::Rotate);
    world.write(reload);
    if (stopped)
        world.follower->stop();
    else
        world.follower->poll();
    world.log.compress(".0", ".2" + suffix.toStdString());
    if (stopped)
        world.follower->start();
    world.follow();
    QCOMPARE(world.got().size(), world.written.size());
    QVERIFY(world.got() == world.written);
}

void LogChainOnDisk::r6_aDamagedArchiveIsParkedAndTheRestFlows()
{
    for (const bool cut : { true, false }) {
        World world;
        world.write(rows(0, 1000));
        world.follower->poll();
        world.log.rotate(Strategy::Rotate);
        world.write(reload);
        world.follower->stop();
        world.log.compress(".0", ".0.gz");
        std::string archive = QueueLogFile::content(world.log.path() + ".0.gz");
        if (cut)
            archive.resize(archive.size() / 2);
        else
            archive[archive.size() - 6] = char(archive[archive.size() - 6] ^ 1); // in the checksum
        QueueLogFile::write(world.log.path() + ".0.gz", archive);
        world.follower->start();
        world.follow();
        QVERIFY(world.got().ends_with(reload));
        QVERIFY(world.written.starts_with(world.got().substr(0, world.got().size() - reload.size())));
        QVERIFY(world.got().size() > reload.size());
    }
}

void LogChainOnDisk::r7_copytruncateSendsTheCopysRowsOnce()
{
    for (const bool restarted : { false, true }) {
        World world;
        world.write(rows(0, 50));
        world.follow();
        if (restarted)
            world.follower->stop();
        world.write(rows(50, 5)); // between our look and the copy
        world.log.copyTruncate(".1");
        world.write(rows(60, 3));
        if (restarted)
            world.follower->start();
        world.follow();
        QCOMPARE(world.got(), world.written);
        QCOMPARE(world.follower->totals().lostBytes, 0);
    }
}

void LogChainOnDisk::r8_aFileThatGrewAgainPastTheCursorIsReadFromItsBegin()
{
    World world;
    world.write(rows(0, 5));
    world.follow();
    world.log.truncate();
    world.write(rows(100, 50));
    world.follow();
    QCOMPARE(world.got(), world.written);
    QCOMPARE(world.follower->totals().truncations, 1);
}

void LogChainOnDisk::r9_aNewFileIsNewWhateverItsInode()
{
    for (const bool stopped : { false, true }) {
        for (const int count : { 3, 5, 9 }) {
            World world;
            world.write(rows(0, 5));
            world.follow();
            if (stopped)
                world.follower->stop();
            world.log.remove();
            world.log.reopen();
            world.write(rows(100, count));
            if (stopped)
                world.follower->start();
            for (int second = 0; second < 33; ++second)
                world.follow();
            QCOMPARE(world.got(), world.written);
        }
    }
}

void LogChainOnDisk::r10_twoFilesThatBeginAlikeAreTwoFiles()
{
    World world;
    world.write(reload);
    world.follow();
    world.log.rotate(Strategy::Sequential);
    world.write(reload);
    world.follow();
    world.log.rotate(Strategy::Sequential);
    world.write(reload + rows(0, 1));
    world.follower->restart();
    world.follow();
    QCOMPARE(world.got(), world.written);
}

void LogChainOnDisk::r11_anOverwrittenArchiveIsStillDrained()
{
    World world;
    world.write(rows(0, 4));
    world.follower->poll();
    world.log.rotate(Strategy::Timestamp, 7);
    world.write(reload + rows(10, 1));
    world.follower->poll();
    world.log.rotate(Strategy::Timestamp, 7);
    world.write(reload + rows(20, 1));
    world.follow();
    QCOMPARE(world.got(), world.written);
}

void LogChainOnDisk::r13_everyTargetOfASymlinkIsRead()
{
    World world;
    const std::string base = world.directory.path().toStdString() + "/target";
    for (int turn = 0; turn < 30; ++turn) {
        const std::string text
            = "1795356" + std::to_string(200 + turn) + "|NONE|NONE|NONE|CONFIGRELOAD|\n" + rows(turn, 2);
        QueueLogFile::write(base + std::to_string(turn), text);
        std::filesystem::remove(world.log.path());
        std::filesystem::create_symlink(base + std::to_string(turn), world.log.path());
        world.written += text;
        world.follow();
    }
    QCOMPARE(world.got(), world.written);
}

void LogChainOnDisk::w1_aHalfRowWaitsForItsRest()
{
    World world;
    world.write(rows(0, 1));
    const std::string row = "1795356125|c|Stra\xC3\x9F"
                            "e|a|V|\n";
    const size_t inUtf8 = row.find('\xC3') + 1;
    world.write(row.substr(0, 4));
    world.follow();
    world.write(row.substr(4, inUtf8 - 4));
    for (int minute = 0; minute < 10; ++minute)
        world.follow(1min);
    QCOMPARE(world.got(), rows(0, 1));
    world.write(row.substr(inUtf8));
    world.follow();
    QCOMPARE(world.got(), world.written);
}

void LogChainOnDisk::w2_aTornLastRowIsGivenOnceAndMarked()
{
    World world;
    world.write(rows(0, 2) + "1795356125|c|q|a|CONNECT|3");
    world.follow();
    world.log.rotate(Strategy::Sequential);
    world.log.append("1795356200|NONE|NONE|NONE|QUEUESTART|\n");
    world.follow();
    QCOMPARE(world.got(), rows(0, 2)); // no proof that its writer is gone
    for (int second = 0; second < 33; ++second)
        world.follow();
    QCOMPARE(world.got(), world.written + "\n1795356200|NONE|NONE|NONE|QUEUESTART|\n");
    QCOMPARE(world.follower->tornLines(), 1);
}

void LogChainOnDisk::w4_theRowBehindALongLineIsThereForEachReader()
{
    World world;
    world.log.append(std::string(limits::lineBytes + 1, 'x') + '\n');
    world.write(rows(0, 2));
    world.follow();
    const LogPosition begin = world.follower->chain().first();
    for (int reader = 0; reader < 2; ++reader) {
        std::string bytes;
        const LogRead passed = world.follower->chain().read(begin, bytes);
        QCOMPARE(passed.kind, LogRead::Kind::Oversized);
        QCOMPARE(passed.end.offset, qint64(limits::lineBytes + 2));
    }
}

void LogChainOnDisk::w4_aLongLineIsPassedOverInBoundedMemory()
{
    World world;
    const std::string longest = "1795356125|c|q|a|V|" + std::string(8191 - 19, 'x') + '\n';
    world.write(rows(0, 1) + longest);
    world.log.append(std::string(limits::lineBytes + 1, 'x') + '\n');
    world.write(rows(1, 1));
    world.log.append(std::string(3'000'000, 'y'));
    world.follow();
    QCOMPARE(world.got(), world.written);
    world.log.append("yyy\n");
    world.log.append(std::string(100'000, '\0'));
    world.write(rows(2, 1));
    world.follow();
    QCOMPARE(world.got(), world.written);
    QCOMPARE(world.follower->oversized(), qint64(limits::lineBytes) + 2 + 3'000'004 + 100'000);
}

void LogChainOnDisk::w8_identicalRowsAreAllDelivered()
{
    World world;
    world.log.reopen();
    world.follow();
    for (int turn = 0; turn < 3; ++turn) {
        for (int k = 0; k < 100; ++k)
            world.write(rows(7, 1));
        world.log.rotate(Strategy::Sequential);
        world.write(reload);
        world.follower->restart();
        world.follow();
    }
    QCOMPARE(world.got(), world.written);
}

void LogChainOnDisk::anOlderArchiveCanBePutInFront()
{
    World world;
    QueueLogFile::write(world.log.path() + ".0", rows(0, 3));
    QueueLogFile::write(world.log.path() + ".1.gz", QueueLogFile::gzipped(rows(10, 3)));
    QueueLogFile::write(world.log.path() + ".conf", "no rows in here\n");
    world.log.append(rows(20, 3));
    world.follower->poll();
    LogChain &chain = world.follower->chain();
    QVERIFY(chain.extendBack());
    QVERIFY(chain.extendBack());
    QVERIFY(!chain.extendBack());
    world.follower->read();
    QCOMPARE(world.got(), rows(0, 3) + rows(10, 3) + rows(20, 3));
}

WQL_TEST(LogChainOnDisk)

} // namespace tst_logchain

#include "tst_logchain.moc"
