// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/modelfilesystem.h"
#include "tests/support/testprogram.h"
#include "tests/unit/queuelog/follower.h"

#include <QTest>

namespace tst_impossibletimes {

using namespace wql;
using namespace std::chrono_literals;

namespace {

const std::string path = "/log/queue_log";
constexpr qint64 noon = 1795356120;
/// What a newline in the name of a caller can make of the rest of his row.
const std::string forged = "4294967295|x|NONE|NONE|X|\n";

std::string row(qint64 time)
{
    return std::to_string(time) + "|c|q|a|V|" + std::to_string(time) + '\n';
}

std::string reload(qint64 time)
{
    return std::to_string(time) + "|NONE|NONE|NONE|CONFIGRELOAD|\n";
}

struct World {
    /// What is written to the log at \a time; it then is the time of the file.
    void write(const std::string &text, qint64 time)
    {
        const auto file = files.exists(path) ? files.file(path) : files.create(path);
        files.append(file, text);
        file->modified = time * 1'000'000'000;
    }
    void rotate(qint64 time)
    {
        files.rename(path, path + '.' + std::to_string(++rotations));
        write(reload(time), time);
    }
    /// Whether the log is taken for one that repeats files before it.
    bool isRepetition() const
    {
        const qint64 last = follower.chain().end().segment;
        return follower.chain().repetitionAt(last) || follower.chain().doubtAt(last);
    }
    /// The records of an earlier process that took the forged time for true.
    void restartWithStoredTime(qint64 time)
    {
        std::vector<SegmentRecord> records = follower.chain().records();
        for (SegmentRecord &record : records)
            record.newestGiven = time;
        LogChain &chain = follower.restartWith(std::move(records));
        chain.setGiven(follower.at());
    }

    ModelFileSystem files;
    Follower follower{ files, { path } };
    int rotations = 0;
};

} // namespace

/// Which file is new is told by the times of rows. One that cannot be must not make all later ones old.
class ImpossibleTimes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void aRowOfATimeThatCannotBeMakesNoLaterFileARepetition();
    void norDoesOneThatAFileBeginsWith();
    void norDoesOneThatNobodyWasGivenYet();
    void oneThatAnEarlierProcessBelievedIsForgotten();
    void aFileThatRepeatsIsStillKnownBehindSuchARow();
    void whereAllRowsAreOfAnotherClockTheirTimesCount();

private:
    World &world() { return *m_world; }
    std::unique_ptr<World> m_world;
};

void ImpossibleTimes::aRowOfATimeThatCannotBeMakesNoLaterFileARepetition()
{
    world().write(row(noon), noon);
    world().follower.follow();
    world().write(forged, noon + 1);
    world().follower.follow();
    world().rotate(noon + 60);
    world().follower.follow();
    QCOMPARE(world().follower.got(), row(noon) + forged + reload(noon + 60));
    QVERIFY(!world().isRepetition());
}

void ImpossibleTimes::norDoesOneThatAFileBeginsWith()
{
    world().write(forged + row(noon), noon);
    world().follower.follow();
    world().rotate(noon + 60);
    world().follower.poll();
    QVERIFY(!world().isRepetition());
}

void ImpossibleTimes::norDoesOneThatNobodyWasGivenYet()
{
    world().write(row(noon), noon);
    world().follower.follow();
    world().write(row(noon + 1) + forged, noon + 1);
    world().follower.poll();
    world().rotate(noon + 60);
    world().follower.poll();
    QVERIFY(!world().isRepetition());
    world().follower.follow();
    QCOMPARE(world().follower.got(), row(noon) + row(noon + 1) + forged + reload(noon + 60));
}

void ImpossibleTimes::oneThatAnEarlierProcessBelievedIsForgotten()
{
    world().write(row(noon) + forged, noon);
    world().follower.follow();
    world().restartWithStoredTime(4294967295);
    world().follower.follow();
    world().rotate(noon + 60);
    world().follower.follow();
    QVERIFY(!world().isRepetition());
    for (const SegmentRecord &record : world().follower.chain().records())
        QVERIFY(record.newestGiven <= noon + 60);
}

void ImpossibleTimes::aFileThatRepeatsIsStillKnownBehindSuchARow()
{
    world().write(row(noon) + row(noon + 10) + forged, noon + 10);
    world().follower.follow();
    world().files.rename(path, path + ".1");
    world().write(row(noon + 5) + row(noon + 10), noon + 20);
    world().follower.follow();
    QVERIFY(world().isRepetition());
}

void ImpossibleTimes::whereAllRowsAreOfAnotherClockTheirTimesCount()
{
    const qint64 otherClock = noon - 100 * 24 * 3600; // also a recording that is played back
    world().write(row(noon), otherClock);
    world().follower.follow();
    world().write(row(noon + 1), otherClock);
    world().follower.follow();
    world().rotate(noon + 60);
    world().follower.follow();
    QVERIFY(!world().isRepetition());
    world().files.rename(path, path + ".9");
    world().write(row(noon), otherClock);
    world().follower.follow();
    QVERIFY(world().isRepetition());
}

WQL_TEST(ImpossibleTimes)

} // namespace tst_impossibletimes

#include "tst_impossibletimes.moc"
