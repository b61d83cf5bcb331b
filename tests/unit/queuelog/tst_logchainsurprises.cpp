// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/siblings.h"
#include "tests/support/queuelogfile.h"
#include "tests/support/testprogram.h"
#include "tests/unit/queuelog/follower.h"
#include "tests/unit/queuelog/meddledfilesystem.h"

#include <QTest>

#include <errno.h>

namespace tst_logchainsurprises {

using namespace wql;
using namespace std::chrono_literals;

namespace {

const std::string path = "/log/queue_log";
const std::string one = "1795356120|c|q|a|V|1\n";
const std::string two = "1795356121|c|q|a|V|2\n";
const std::string reload = "1795356122|NONE|NONE|NONE|CONFIGRELOAD|\n";

std::string rows(int from, int count)
{
    std::string text;
    for (int i = from; i < from + count; ++i)
        text += std::to_string(1795356120 + i) + '|' + std::to_string(i * 7919LL % 100003)
            + "|q1|NONE|ENTERQUEUE||555|1\n";
    return text;
}

struct World {
    ModelFileSystem files;
    MeddledFileSystem meddled{ files };
    ModelFileSystem::File log = files.create(path);
    Follower follower{ meddled, { path } };
    LogChain &chain() { return follower.chain(); }

    /// As `logger rotate` does.
    void rotate(const std::string &suffix)
    {
        files.rename(path, path + suffix);
        log = files.create(path);
        files.append(log, reload);
    }
};

/// All that a second target gets that begins at \a at.
std::string readFrom(LogChain &chain, LogPosition at)
{
    std::string all;
    std::string bytes;
    for (;;) {
        const LogRead read = chain.read(at, bytes);
        if (read.kind == LogRead::Kind::Waiting || read.kind == LogRead::Kind::Failed
            || read.kind == LogRead::Kind::Misplaced)
            return all;
        if (read.hasRows())
            all += bytes;
        if (read.kind != LogRead::Kind::Busy)
            at = read.end;
    }
}

} // namespace

class LogChainSurprises : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatADamagedArchiveHoldsIsGivenToEachTargetNotOnlyToTheFirst();
    void anUnreadableOldFileDoesNotKeepTheNewLogFromBeingFollowed();
    void anUnreadableOldFileThatWasReadToItsEndHoldsNothingUp();
    void d2_aFileThatADiskNeverGivesIsPassedOverAndReadWhenItReturns_data();
    void d2_aFileThatADiskNeverGivesIsPassedOverAndReadWhenItReturns();
    void rowsWrittenWhileTheNewFileIsFoundComeBeforeIts();
    void rowsThatComeToTheOldFileAroundARestartAreSentOnce_data();
    void rowsThatComeToTheOldFileAroundARestartAreSentOnce();
    void copytruncateToTheSameLengthIsNoticed_data();
    void copytruncateToTheSameLengthIsNoticed();
    void aLogThatLosesItsEndInPlaceIsAskedFor_data();
    void aLogThatLosesItsEndInPlaceIsAskedFor();
    void aRotationIsKnownByItsName_data();
    void aRotationIsKnownByItsName();
    void whatPeopleAndEditorsPutBesideTheLogIsNotSent();
    void aLogThatWasRenamedToAnythingIsStillFound();
    void aLogThatCannotBeReadNowIsNotAnotherLog();
    void lateRowsWaitForALiveFileThatCannotBeRead();
    void aCursorInAnArchiveCostsNoReading();
    void aCursorFromBeforeTheCompressionIsStillCompared();
    void rowsOfALogThatWasCutAndEmptyWhenWeStoppedAreNotPassedBy();
    void aCopyThatWasRenamedUnseenIsReadOn();
    void whatEverybodyHasIsNotLostAfterARestart();
};

void LogChainSurprises::whatADamagedArchiveHoldsIsGivenToEachTargetNotOnlyToTheFirst()
{
    World world;
    std::string archive = QueueLogFile::gzipped(rows(0, 100'000));
    archive.resize(archive.size() / 2);
    world.files.write(world.files.create(path + ".1.gz"), archive);
    world.files.append(world.log, rows(200'000, 1));
    world.follower.poll();
    QVERIFY(world.chain().extendBack());
    const LogPosition begin = world.chain().first();

    const std::string first = readFrom(world.chain(), begin);
    QVERIFY(first.size() > 1'000'000);
    QVERIFY(first.ends_with(rows(200'000, 1)));
    QVERIFY(rows(0, 100'000).starts_with(first.substr(0, first.size() - rows(200'000, 1).size())));
    QVERIFY(readFrom(world.chain(), begin) == first);
    const qint64 readable = qint64(first.size() - rows(200'000, 1).size());
    QCOMPARE(world.chain().bytesBetween(begin, { begin.segment + 1, 0 }), readable);
    world.follower.poll();
    QCOMPARE(world.chain().health().kind, LogHealth::Kind::Parked);
}

void LogChainSurprises::anUnreadableOldFileDoesNotKeepTheNewLogFromBeingFollowed()
{
    World world;
    const auto old = world.log;
    world.files.append(old, one);
    world.follower.follow();
    world.files.append(old, two);
    world.meddled.failReadsOf(old, EIO);
    world.rotate(".0");
    world.follower.follow();
    QCOMPARE(world.chain().health().failure.errorNumber, EIO);
    QCOMPARE(world.chain().records().size(), size_t(2));
    world.files.remove(path); // held open, its row is not lost
    world.log = world.files.create(path);
    world.files.append(world.log, reload);
    for (int minute = 0; minute < 3; ++minute)
        world.follower.follow(std::chrono::minutes{ 1 });
    QCOMPARE(world.follower.got(), one); // in order: they wait for what cannot be read yet
    world.meddled.failReadsOf(old, 0);
    world.follower.follow();
    QCOMPARE(world.follower.got(), one + two + reload + reload);
    QVERIFY(world.chain().health().isOk());
}

void LogChainSurprises::anUnreadableOldFileThatWasReadToItsEndHoldsNothingUp()
{
    World world;
    world.files.append(world.log, one);
    world.follower.follow();
    world.meddled.failReadsOf(world.log, EIO);
    world.rotate(".0");
    world.follower.follow();
    QCOMPARE(world.follower.got(), one + reload);
}

void LogChainSurprises::d2_aFileThatADiskNeverGivesIsPassedOverAndReadWhenItReturns_data()
{
    QTest::addColumn<int>("rowsRead");
    QTest::newRow("nothing of it was read") << 0;
    QTest::newRow("it grew after it had been read") << 1;
}

void LogChainSurprises::d2_aFileThatADiskNeverGivesIsPassedOverAndReadWhenItReturns()
{
    QFETCH(int, rowsRead);
    ModelFileSystem files;
    MeddledFileSystem disk(files);
    Follower follower(disk, { path });
    const auto old = files.create(path);
    if (rowsRead)
        files.append(old, one);
    follower.follow();
    const LogPosition begin = follower.at();
    files.append(old, two);
    if (!rowsRead)
        follower.poll();
    disk.failReadsOf(old, EIO);
    files.rename(path, path + ".1");
    files.append(files.create(path), reload);
    const std::string before = follower.got();
    for (int minute = 0; minute < 9; ++minute)
        follower.follow(1min);
    QCOMPARE(follower.got(), before);
    files.unmount(true); // then it is not the file that is bad
    follower.follow(1min);
    files.unmount(false);
    follower.follow(1min);
    QCOMPARE(follower.got(), before);
    for (int minute = 0; minute < 10; ++minute)
        follower.follow(1min);
    QCOMPARE(follower.got(), before + reload);
    QCOMPARE(follower.chain().health().kind, LogHealth::Kind::Parked);
    std::string bytes;
    QCOMPARE(follower.chain().read(begin, bytes).kind, LogRead::Kind::Withheld);

    disk.failReadsOf(old, 0);
    for (int minute = 0; minute < 3; ++minute)
        follower.follow(1min);
    QCOMPARE(readFrom(follower.chain(), begin), two + reload);
    follower.poll();
    QVERIFY(follower.chain().health().isOk());
}

void LogChainSurprises::rowsWrittenWhileTheNewFileIsFoundComeBeforeIts()
{
    World world;
    world.files.append(world.log, one);
    world.follower.follow();
    world.meddled.beforeStatusOf(path, [&] {
        world.files.append(world.log, two);
        world.rotate(".0");
    });
    world.follower.poll();
    world.follower.read();
    world.follower.restart(); // killed before it could look again
    world.follower.follow();
    QCOMPARE(world.follower.got(), one + two + reload);
    QCOMPARE(world.follower.totals().lateSegments, 0);
}

void LogChainSurprises::rowsThatComeToTheOldFileAroundARestartAreSentOnce_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("stopped");
    QTest::newRow("short") << 1 << true;
    QTest::newRow("long") << 100 << true;
    QTest::newRow("short, soon after the start") << 1 << false;
    QTest::newRow("long, soon after the start") << 100 << false;
}

void LogChainSurprises::rowsThatComeToTheOldFileAroundARestartAreSentOnce()
{
    QFETCH(int, count);
    QFETCH(bool, stopped);
    World world;
    const auto old = world.log;
    world.files.append(old, rows(0, count));
    world.follower.follow();
    world.rotate(".0");
    world.follower.follow();
    QCOMPARE(world.follower.got(), rows(0, count) + reload);
    world.follower.poll(std::chrono::hours{ 1 });
    world.follower.stop();
    if (stopped)
        world.files.append(old, two);
    world.follower.start();
    world.follower.follow();
    if (!stopped)
        world.files.append(old, two);
    world.follower.follow();
    world.files.append(world.log, one);
    for (int second = 0; second < 33; ++second)
        world.follower.follow();
    world.follower.restart();
    world.follower.follow();
    QCOMPARE(world.follower.got(), rows(0, count) + reload + two + one);
    QCOMPARE(world.follower.totals().lateSegments, 1);
}

void LogChainSurprises::copytruncateToTheSameLengthIsNoticed_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("copied");
    for (const int count : { 1, 100 }) {
        QTest::addRow("%d rows, copied", count) << count << true;
        QTest::addRow("%d rows, gone", count) << count << false;
    }
}

void LogChainSurprises::copytruncateToTheSameLengthIsNoticed()
{
    QFETCH(int, count);
    QFETCH(bool, copied);
    World world;
    world.files.append(world.log, rows(1000, count));
    world.follower.follow();
    if (copied)
        world.files.copy(path, path + ".1");
    world.files.write(world.log, rows(5000, count));
    QCOMPARE(rows(5000, count).size(), rows(1000, count).size());
    world.follower.follow();
    QCOMPARE(world.follower.got(), rows(1000, count) + rows(5000, count));
    QCOMPARE(world.follower.totals().truncations, 1);
    world.files.append(world.log, two);
    world.follower.follow();
    QCOMPARE(world.follower.got(), rows(1000, count) + rows(5000, count) + two);
}

void LogChainSurprises::aLogThatLosesItsEndInPlaceIsAskedFor_data()
{
    QTest::addColumn<std::string>("left");
    QTest::addColumn<std::string>("next");
    QTest::newRow("shorter") << rows(1000, 60) << rows(5000, 1);
    QTest::newRow("grown to the same length") << rows(1000, 60) << rows(5000, 40);
    QTest::newRow("grown past its old end") << rows(1000, 98) << rows(5000, 9);
    QTest::newRow("without its middle") << rows(1000, 50) + rows(1080, 20) << rows(5000, 40);
}

/// The inode stays, and the bytes at the begin: an editor, a restore, truncate(1).
void LogChainSurprises::aLogThatLosesItsEndInPlaceIsAskedFor()
{
    QFETCH(std::string, left);
    QFETCH(std::string, next);
    World world;
    world.files.append(world.log, rows(1000, 100));
    world.follower.follow();
    const LogPosition before = world.follower.at();
    world.files.write(world.log, left + next);
    world.follower.follow();
    QCOMPARE(world.follower.got(), rows(1000, 100) + left + next);
    const auto doubt = world.follower.chain().doubtAt(world.follower.at().segment);
    QVERIFY(doubt && doubt->begin > before && doubt->end == world.follower.at());
    QCOMPARE(world.follower.totals().truncations, 0);
    QCOMPARE(world.follower.totals().lostSegments, 0);
    QCOMPARE(world.follower.lost(), 0);
    world.files.append(world.log, two);
    world.follower.follow();
    world.follower.restart();
    world.follower.follow();
    QCOMPARE(world.follower.got(), rows(1000, 100) + left + next + two);
}

void LogChainSurprises::aRotationIsKnownByItsName_data()
{
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<bool>("rotation");
    for (const char *suffix : { ".0", ".1", ".12345", ".1795356120", ".1.gz", ".1795356120.zst", "-20261122",
             "-20261122.gz", "-2026112203", "-20261122-031500", "-20261122-1795356120", "-2026-11-22",
             "-2026-11-22.zst", "-20261122.1.gz", "-1795356120" })
        QTest::newRow(suffix) << QByteArray(suffix) << true;
    for (const char *suffix :
        { "~", ".client1", ".bak", ".save", ".old", ".swp", ".1~", ".1.bak", ".gz", ".zst", ".", "-", ".1.",
            "..1", "-2026--11", ".1.gz.tmp", "2", "s", ".1.gz.gz", " 1", ".-1", ".1 copy" })
        QTest::newRow(suffix) << QByteArray(suffix) << false;
    QTest::newRow("endless") << QByteArray(".1" + QByteArray(200, '1')) << false;
}

void LogChainSurprises::aRotationIsKnownByItsName()
{
    QFETCH(QByteArray, suffix);
    QFETCH(bool, rotation);
    QCOMPARE(isRotationSuffix(suffix.toStdString()), rotation);
}

void LogChainSurprises::whatPeopleAndEditorsPutBesideTheLogIsNotSent()
{
    World world;
    world.files.append(world.files.create(path + ".bak"), rows(1, 3));
    world.files.append(world.log, rows(10, 3));
    world.follower.follow();
    QVERIFY(!world.chain().extendBack());
    for (const char *suffix : { ".client1", "~", ".save" })
        world.files.append(world.files.create(path + suffix), rows(11, 1));
    world.rotate(".0");
    world.follower.follow();
    world.follower.restart();
    world.follower.follow();
    QCOMPARE(world.follower.got(), rows(10, 3) + reload);
}

void LogChainSurprises::aLogThatWasRenamedToAnythingIsStillFound()
{
    World world;
    world.files.append(world.log, rows(0, 100));
    world.follower.follow();
    world.follower.stop();
    world.files.append(world.log, rows(100, 1));
    world.rotate(".old");
    world.follower.start();
    world.follower.follow();
    QCOMPARE(world.follower.got(), rows(0, 101) + reload);
}

void LogChainSurprises::aLogThatCannotBeReadNowIsNotAnotherLog()
{
    using Holds = LogChain::Holds;
    World world;
    const auto old = world.log;
    world.files.append(old, one + two);
    world.follower.follow();
    const Cursor cursor = world.follower.cursor();
    world.rotate(".0");
    world.follower.poll();
    world.follower.restart();
    world.files.refuseOpen(path + ".0", EACCES);
    world.follower.poll();
    QCOMPARE(world.chain().holds(cursor), Holds::CannotTell);
    world.files.allowOpen(path + ".0");
    for (const int errorNumber : { EMFILE, ENFILE, ENOMEM }) {
        world.files.failOpens(errorNumber);
        QCOMPARE(world.chain().holds(cursor), Holds::CannotTell);
    }
    world.files.failOpens(0);
    world.meddled.failReadsOf(old, EIO);
    QCOMPARE(world.chain().holds(cursor), Holds::CannotTell);
    world.meddled.failReadsOf(old, 0);
    QCOMPARE(world.chain().holds(cursor), Holds::Yes);
    world.meddled.failReadsOf(old, EIO); // now open
    QCOMPARE(world.chain().holds(cursor), Holds::CannotTell);
    world.meddled.failReadsOf(old, 0);
    QCOMPARE(world.chain().holds({ cursor.position, tailMarkOf(one) }), Holds::No);
    QCOMPARE(world.chain().holds({ { 7, 7 }, {} }), Holds::No);
}

void LogChainSurprises::lateRowsWaitForALiveFileThatCannotBeRead()
{
    World world;
    const auto old = world.log;
    world.files.append(old, one);
    world.follower.follow();
    world.rotate(".0");
    world.follower.follow();
    world.meddled.failReadsOf(world.log, ESTALE);
    world.files.refuseOpen(path, EACCES);
    world.follower.poll();
    world.files.append(old, two);
    for (int minute = 0; minute < 3; ++minute)
        world.follower.follow(std::chrono::minutes{ minute });
    world.meddled.failReadsOf(world.log, 0);
    world.files.allowOpen(path);
    world.follower.follow();
    QCOMPARE(world.follower.got(), one + reload + two);
}

void LogChainSurprises::aCursorInAnArchiveCostsNoReading()
{
    World world;
    const auto archive = world.files.create(path + ".1.gz");
    world.files.write(archive, QueueLogFile::gzipped(rows(0, 1000)));
    world.files.append(world.log, rows(2000, 1));
    world.follower.poll();
    QVERIFY(world.chain().extendBack());
    LogPosition at = world.chain().first();
    std::string bytes;
    at = world.chain().read(at, bytes).end;
    QVERIFY(at.offset > 0);
    const int reads = world.meddled.readsOf(archive);
    const Cursor cursor{ at, world.chain().markAt(at) };
    QCOMPARE(cursor.mark, TailMark{});
    QCOMPARE(world.chain().holds(cursor), LogChain::Holds::Yes);
    QCOMPARE(world.meddled.readsOf(archive), reads);
}

void LogChainSurprises::aCursorFromBeforeTheCompressionIsStillCompared()
{
    using Holds = LogChain::Holds;
    World world;
    world.files.append(world.log, rows(0, 1000));
    world.follower.poll();
    LogPosition at = world.chain().first();
    std::string bytes;
    at = world.chain().read(at, bytes, 2 * limits::lineBytes / 3).end;
    const Cursor cursor{ at, world.chain().markAt(at) };
    QVERIFY(cursor.mark.length > 0);
    world.rotate(".1");
    world.follower.stop();
    const std::string archive = QueueLogFile::gzipped(rows(0, 1000));
    world.files.write(world.files.create(path + ".1.gz"), archive);
    world.files.remove(path + ".1");
    world.follower.start();
    world.follower.poll();
    QCOMPARE(world.chain().holds(cursor), Holds::Yes);
    QCOMPARE(world.chain().holds({ at, tailMarkOf(one) }), Holds::No);
    world.files.write(world.files.file(path + ".1.gz"), archive.substr(0, archive.size() / 4));
    world.follower.restart();
    world.follower.poll();
    QCOMPARE(world.chain().holds(cursor), Holds::Yes);
    QCOMPARE(readFrom(world.chain(), at), reload); // what is damaged is passed by, not sent again
}

void LogChainSurprises::rowsOfALogThatWasCutAndEmptyWhenWeStoppedAreNotPassedBy()
{
    World world;
    world.files.append(world.log, rows(0, 100));
    world.follower.follow();
    world.files.append(world.log, rows(100, 5)); // seen by nobody
    world.follower.poll();
    world.files.write(world.log, {});
    world.follower.follow();
    world.follower.restart(); // the cut file is no record any more
    world.follower.follow();
    world.follower.stop();
    world.files.append(world.log, rows(200, 3));
    world.rotate(".1");
    world.follower.start();
    world.follower.follow();
    QVERIFY(world.follower.got().ends_with(rows(200, 3) + reload));
}

void LogChainSurprises::aCopyThatWasRenamedUnseenIsReadOn()
{
    World world;
    world.files.append(world.log, rows(0, 100));
    world.follower.follow();
    const std::string before = world.follower.got();
    const auto copy = world.files.create(path);
    world.files.write(copy, world.log->bytes + rows(100, 3));
    world.rotate(".1");
    for (int second = 0; second < 40; ++second)
        world.follower.follow();
    QCOMPARE(world.follower.got(), before + rows(100, 3) + reload);
}

void LogChainSurprises::whatEverybodyHasIsNotLostAfterARestart()
{
    World world;
    world.files.append(world.log, rows(0, 100));
    world.follower.follow();
    std::vector<SegmentRecord> records = world.chain().records();
    const LogPosition at = world.follower.at();
    world.files.write(world.log, rows(200, 3));
    for (const bool given : { false, true }) {
        LogChain chain(world.files, { path });
        chain.restore(records);
        if (given)
            chain.setGiven(at);
        QCOMPARE(chain.poll(std::chrono::seconds{ 1 }).lostBytes > 0, !given);
    }
}

WQL_TEST(LogChainSurprises)

} // namespace tst_logchainsurprises

#include "tst_logchainsurprises.moc"
