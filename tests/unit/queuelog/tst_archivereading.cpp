// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/queuelogfile.h"
#include "tests/support/testprogram.h"
#include "tests/unit/queuelog/follower.h"
#include "tests/unit/queuelog/meddledfilesystem.h"

#include <QTest>

namespace tst_archivereading {

using namespace wql;
using namespace std::chrono_literals;

namespace {

const std::string path = "/log/queue_log";
constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 firstTime = 1795356120;

/// They compress badly, so that it shows how often they are unpacked.
std::string rows(int count)
{
    std::string text;
    quint64 random = 1;
    for (int i = 0; i < count; ++i) {
        random = random * 6364136223846793005ULL + 1442695040888963407ULL;
        text += std::to_string(firstTime + i) + '|' + std::to_string(random) + "|q1|NONE|ENTERQUEUE||555|1\n";
    }
    return text;
}

/// \a bytes of rows that compress well, so that they are quickly made.
std::string manyRows(int number, qint64 bytes)
{
    std::string text = std::to_string(firstTime + number) + "|c" + std::to_string(number) + "|q|a|V|1\n";
    std::string same;
    while (same.size() < size_t(megabyte))
        same += std::to_string(firstTime + 100) + "|c|q|a|V|1\n";
    while (text.size() < size_t(bytes))
        text += same;
    return text;
}

/// A log with archives beside it that nobody needs any more.
struct World {
    explicit World(const std::vector<std::string> &contents)
    {
        for (size_t i = 0; i < contents.size(); ++i) {
            archives.push_back(files.create(path + '.' + std::to_string(contents.size() - i) + ".zst"));
            files.write(archives.back(), QueueLogFile::zstandard(contents[i]));
        }
        files.append(files.create(path), std::to_string(firstTime + 1'000'000) + "|c|q|a|V|1\n");
        follower.poll();
        while (chain().extendBack()) { }
        first = chain().first().segment;
        chain().release(chain().end());
        follower.poll();
    }

    LogChain &chain() { return follower.chain(); }
    int reads() { return meddled.readsOf(archives.front()); }
    /// How many there are if it is unpacked once.
    int onePass() { return int(archives.front()->bytes.size() / (64 * 1024)) + 4; }

    /// One read, which is asked again while it is busy, with a poll each time.
    bool reach(LogPosition &at, std::string &bytes, int tries = 100)
    {
        for (; tries > 0; --tries) {
            const LogRead read = chain().read(at, bytes);
            follower.poll();
            if (read.kind == LogRead::Kind::Busy)
                continue;
            at = read.end;
            return read.hasRows();
        }
        return false;
    }

    ModelFileSystem files;
    MeddledFileSystem meddled{ files };
    std::vector<ModelFileSystem::File> archives;
    Follower follower{ meddled, { path } };
    qint64 first = 0;
};

} // namespace

/// Archives that everybody is past are read again, by a verification or after a database was put back.
class ArchiveReading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoReadsOnInAnArchiveUnpacksItOnce();
    void aPlaceFarBehindIsReachedThoughTheLogIsPolled();
    void readersAtSeveralPlacesDoNotBeginAnewForEachOther();
    void anArchiveThatNobodyReadsAnyMoreIsClosed();
    void oneThatIsNeededStaysOpenInLittleMemory();
    void ofManyArchivesFewStayOpen();
    void howeverManyReadAtOnceEachGetsThere();
};

void ArchiveReading::whoReadsOnInAnArchiveUnpacksItOnce()
{
    const std::string content = rows(100'000);
    World world({ content });
    const int before = world.reads();
    std::string all, bytes;
    LogPosition at{ world.first, 0 };
    while (at.segment == world.first && world.reach(at, bytes))
        all += bytes;
    QVERIFY(all == content);
    QVERIFY2(world.reads() - before <= world.onePass(), qPrintable(QString::number(world.reads() - before)));
}

void ArchiveReading::aPlaceFarBehindIsReachedThoughTheLogIsPolled()
{
    World world({ manyRows(0, 80 * megabyte) });
    std::string bytes;
    LogPosition at{ world.first, 70 * megabyte };
    QCOMPARE(world.chain().read(at, bytes).kind, LogRead::Kind::Busy);
    QVERIFY(world.reach(at, bytes, 4));
}

void ArchiveReading::readersAtSeveralPlacesDoNotBeginAnewForEachOther()
{
    World world({ rows(280'000) });
    const int before = world.reads();
    std::string bytes;
    LogPosition places[]
        = { { world.first, 0 }, { world.first, 14 * megabyte }, { world.first, 7 * megabyte } };
    for (int turn = 0; turn < 5; ++turn)
        for (LogPosition &at : places)
            QVERIFY(world.reach(at, bytes));
    QVERIFY2(
        world.reads() - before <= 3 * world.onePass(), qPrintable(QString::number(world.reads() - before)));
}

void ArchiveReading::anArchiveThatNobodyReadsAnyMoreIsClosed()
{
    World world({ rows(100) });
    std::string bytes;
    LogPosition at{ world.first, 0 };
    QVERIFY(world.reach(at, bytes));
    world.follower.poll(1min);
    QCOMPARE(world.chain().openFiles(), size_t(2));
    world.follower.poll(1min);
    QCOMPARE(world.chain().openFiles(), size_t(1));
}

void ArchiveReading::oneThatIsNeededStaysOpenInLittleMemory()
{
    World world({ rows(1000) });
    QVERIFY(world.chain().extendBack());
    std::string bytes;
    const LogPosition begin{ world.first, 0 };
    LogPosition at = begin;
    QVERIFY(world.reach(at, bytes));
    const int before = world.reads();
    at = begin;
    QVERIFY(world.reach(at, bytes));
    QCOMPARE(world.reads(), before); // it is still unpacked
    world.follower.poll(3min);
    QCOMPARE(world.chain().openFiles(), size_t(2));
    at = begin;
    QVERIFY(world.reach(at, bytes));
    QVERIFY(world.reads() > before);
}

void ArchiveReading::ofManyArchivesFewStayOpen()
{
    std::vector<std::string> contents;
    for (int i = 0; i < 20; ++i)
        contents.push_back(manyRows(i, 1));
    World world(contents);
    std::string bytes;
    for (int i = 0; i < 20; ++i) {
        LogPosition at{ world.first + i, 0 };
        QVERIFY(world.reach(at, bytes));
        QVERIFY(world.chain().openFiles() <= 4);
    }
    QCOMPARE(world.chain().openFiles(), size_t(4));
}

/// More than may stay open: if the next one took the place of the one before, nobody would ever get there.
void ArchiveReading::howeverManyReadAtOnceEachGetsThere()
{
    std::vector<std::string> contents;
    std::vector<LogPosition> places;
    for (int i = 0; i < 5; ++i)
        contents.push_back(manyRows(i, 40 * megabyte));
    World world(contents);
    for (int i = 0; i < 5; ++i)
        places.push_back({ world.first + i, 36 * megabyte });
    std::string bytes;
    for (int turn = 0; turn < 60 && !places.empty(); ++turn) {
        std::erase_if(places, [&](LogPosition at) {
            const bool isThere = world.chain().read(at, bytes).hasRows();
            world.follower.poll(10s);
            return isThere;
        });
    }
    QVERIFY(places.empty());
}

WQL_TEST(ArchiveReading)

} // namespace tst_archivereading

#include "tst_archivereading.moc"
