// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/siblings.h"
#include "tests/support/modelfilesystem.h"
#include "tests/support/queuelogfile.h"
#include "tests/support/testprogram.h"
#include "tests/unit/queuelog/follower.h"

#include <QTest>

#include <errno.h>

#include <algorithm>

namespace tst_foundbeside {

using namespace wql;
using namespace std::chrono_literals;

namespace {

const std::string path = "/log/queue_log";

std::string row(qint64 second, int number)
{
    return std::to_string(1795356120 + second) + "|c" + std::to_string(number) + "|q|a|V|\n";
}

std::string rows(int from, int count)
{
    std::string text;
    for (int i = from; i < from + count; ++i)
        text += row(i, i);
    return text;
}

std::string reload(qint64 second)
{
    return std::to_string(1795356120 + second) + "|NONE|NONE|NONE|CONFIGRELOAD|\n";
}

struct World {
    ModelFileSystem files;
    Follower follower{ files, { path } };

    World() { begin(rows(0, 3)); }

    void begin(const std::string &text) { files.append(files.create(path), text); }
    void write(const std::string &text) { files.append(files.file(path), text); }
    /// The log gets another name, and a new one begins with \a text.
    void rotate(const std::string &suffix, const std::string &text)
    {
        files.rename(path, path + suffix);
        begin(text);
    }
    void compress(const std::string &suffix)
    {
        const auto plain = files.file(path + suffix);
        const auto packed = files.create(path + suffix + ".gz");
        files.write(packed, QueueLogFile::gzipped(plain->bytes));
        packed->modified = plain->modified;
    }
    void follow(int polls = 3)
    {
        for (int i = 0; i < polls; ++i)
            follower.follow(40s);
    }
    std::vector<std::string> siblings()
    {
        std::vector<std::string> names;
        const auto found = findSiblings(files, path);
        for (const Sibling &sibling : *found)
            names.push_back(sibling.path.substr(path.size()));
        std::sort(names.begin(), names.end());
        return names;
    }
    /// How many bytes of the last segment may have been sent by others.
    qint64 doubted() const
    {
        const auto doubt = follower.chain().doubtAt(follower.chain().end().segment);
        return doubt ? doubt->end.offset : 0;
    }
    int repeating() const
    {
        const auto records = follower.chain().records();
        return int(std::count_if(records.begin(), records.end(),
            [](const SegmentRecord &record) { return record.origin == LogOrigin::Repeats; }));
    }
};

using Names = std::vector<std::string>;

} // namespace

/// Files beside the log that look like something else than they are.
class FoundBeside : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anArchiveWhoseNumberWasTakenAgainIsReadInItsPlace_data();
    void anArchiveWhoseNumberWasTakenAgainIsReadInItsPlace();
    void anArchiveIsLeftOutWhileItIsMade_data();
    void anArchiveIsLeftOutWhileItIsMade();
    void anArchiveThatCannotBeReadIsBeingMadeIfItIsNotOlder();
    void anArchiveAndTheLogInOneFileAreSettled_data();
    void anArchiveAndTheLogInOneFileAreSettled();
    void aCopyOfAShortLogOfOneSecondRepeats_data();
    void aCopyOfAShortLogOfOneSecondRepeats();
    void filesThatAsteriskOpenedInOneSecondAreNew();
    void rotationsAfterTheClockWentBackAreTakenIn_data();
    void rotationsAfterTheClockWentBackAreTakenIn();
    void anOldArchiveThatIsPutBesideTheLogIsLeftAlone();
};

/// Asterisk's `sequential` takes a number of which there is only the archive.
void FoundBeside::anArchiveWhoseNumberWasTakenAgainIsReadInItsPlace_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("stopped");
    QTest::newRow("short, stopped") << 3 << true;
    QTest::newRow("long, stopped") << 100 << true;
    QTest::newRow("short, running") << 3 << false;
    QTest::newRow("long, running") << 100 << false;
}

void FoundBeside::anArchiveWhoseNumberWasTakenAgainIsReadInItsPlace()
{
    QFETCH(const int, count);
    QFETCH(const bool, stopped);
    World world;
    world.follow();
    if (stopped)
        world.follower.stop();
    world.rotate(".0", reload(10) + rows(10, count));
    world.rotate(".1", reload(200) + rows(200, count));
    world.compress(".1");
    world.files.remove(path + ".1");
    world.rotate(".1", reload(400) + rows(400, count));
    if (stopped)
        world.follower.start();
    world.follow();
    QCOMPARE(world.follower.got(),
        rows(0, 3) + reload(10) + rows(10, count) + reload(200) + rows(200, count) + reload(400)
            + rows(400, count));
    world.follower.restart();
    world.follow();
    QCOMPARE(world.repeating(), 0);
    QCOMPARE(world.siblings(), Names({ ".0", ".1", ".1.gz" }));
}

void FoundBeside::anArchiveIsLeftOutWhileItIsMade_data()
{
    QTest::addColumn<int>("rowsOfIt");
    QTest::addColumn<int>("bytes"); // of the archive; -1: all
    QTest::newRow("nothing of it is there") << 100 << 0;
    QTest::newRow("a piece of its header") << 100 << 5;
    QTest::newRow("the begin") << 100 << 60;
    QTest::newRow("all of it") << 100 << -1;
    QTest::newRow("all of a short one") << 3 << -1;
    QTest::newRow("the begin of a short one") << 3 << 25;
}

void FoundBeside::anArchiveIsLeftOutWhileItIsMade()
{
    QFETCH(const int, rowsOfIt);
    QFETCH(const int, bytes);
    World world;
    world.write(rows(3, rowsOfIt - 3));
    world.rotate(".1", reload(300));
    world.compress(".1");
    const auto packed = world.files.file(path + ".1.gz");
    if (bytes >= 0)
        packed->bytes.resize(size_t(bytes));
    QCOMPARE(world.siblings(), Names({ ".1" }));
    world.files.remove(path + ".1");
    QCOMPARE(world.siblings(), Names({ ".1.gz" }));
}

void FoundBeside::anArchiveThatCannotBeReadIsBeingMadeIfItIsNotOlder()
{
    World world;
    world.rotate(".1", reload(10));
    world.compress(".1");
    world.files.refuseOpen(path + ".1.gz", EACCES);
    QCOMPARE(world.siblings(), Names({ ".1" }));
    world.files.append(world.files.file(path + ".1"), rows(4, 1));
    QCOMPARE(world.siblings(), Names({ ".1", ".1.gz" }));
}

/// `cat queue_log.1 queue_log > q; mv q queue_log`.
void FoundBeside::anArchiveAndTheLogInOneFileAreSettled_data()
{
    QTest::addColumn<bool>("kept");
    QTest::newRow("the archive is removed") << false;
    QTest::newRow("the archive is kept") << true;
}

void FoundBeside::anArchiveAndTheLogInOneFileAreSettled()
{
    QFETCH(const bool, kept);
    World world;
    world.write(rows(3, 60));
    world.follow();
    world.rotate(".1", reload(100) + rows(100, 30));
    world.follow();
    const std::string all = world.files.file(path + ".1")->bytes + world.files.file(path)->bytes;
    world.begin(all);
    if (!kept)
        world.files.remove(path + ".1");
    world.follower.follow();
    const qint64 again = world.follower.chain().end().offset;
    QVERIFY(again >= qint64(rows(100, 30).size()));
    QCOMPARE(world.doubted(), again);
    world.follow(); // the copy has arrived
    world.write(rows(200, 1));
    world.follow();
    QCOMPARE(world.doubted(), again);
}

void FoundBeside::aCopyOfAShortLogOfOneSecondRepeats_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("more"); // rows that came to the log after it was copied
    QTest::newRow("a copy of all") << 2 << 0;
    QTest::newRow("a copy that was made before the last row") << 2 << 1;
    QTest::newRow("of a log that has a full head by now") << 2 << 90;
    QTest::newRow("of a longer log") << 80 << 0;
}

void FoundBeside::aCopyOfAShortLogOfOneSecondRepeats()
{
    QFETCH(const int, count);
    QFETCH(const int, more);
    World world;
    world.follow();
    std::string text;
    for (int i = 0; i < count; ++i)
        text += row(10, i);
    world.rotate("-1", text);
    world.follower.poll(); // nothing of it is given yet
    world.files.copy(path, path + "-2");
    for (int i = 0; i < more; ++i)
        world.write(row(10, count + i));
    world.rotate("-4", reload(11));
    world.follower.poll();
    world.follower.poll();
    const bool isLong = count > 20; // known by its head, and left alone
    QCOMPARE(world.repeating(), isLong ? 0 : 1);
}

void FoundBeside::filesThatAsteriskOpenedInOneSecondAreNew()
{
    World world;
    world.follow();
    for (int i = 0; i < 5; ++i)
        world.rotate('.' + std::to_string(i), reload(10));
    world.follow();
    QCOMPARE(world.repeating(), 0);
    std::string want = rows(0, 3);
    for (int i = 0; i < 5; ++i)
        want += reload(10);
    QCOMPARE(world.follower.got(), want);
}

void FoundBeside::rotationsAfterTheClockWentBackAreTakenIn_data()
{
    QTest::addColumn<bool>("stopped");
    QTest::newRow("stopped") << true;
    QTest::newRow("running") << false;
}

void FoundBeside::rotationsAfterTheClockWentBackAreTakenIn()
{
    QFETCH(const bool, stopped);
    World world;
    world.follow();
    if (stopped)
        world.follower.stop();
    constexpr int back = -10'800;
    world.rotate(".1", rows(back, 3));
    world.rotate(".2", rows(back + 3, 3));
    if (stopped)
        world.follower.start();
    world.follow();
    QCOMPARE(world.follower.got(), rows(0, 3) + rows(back, 6));
    QCOMPARE(world.repeating(), 2); // both are settled
}

void FoundBeside::anOldArchiveThatIsPutBesideTheLogIsLeftAlone()
{
    World world;
    world.follow();
    world.files.append(world.files.create(path + ".7"), rows(-20'000, 3));
    world.rotate(".1", reload(10));
    world.follow();
    QCOMPARE(world.follower.got(), rows(0, 3) + reload(10));
}

WQL_TEST(FoundBeside)

} // namespace tst_foundbeside

#include "tst_foundbeside.moc"
