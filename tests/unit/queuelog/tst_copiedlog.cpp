// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/modelfilesystem.h"
#include "tests/support/testprogram.h"
#include "tests/unit/queuelog/follower.h"

#include <QTest>

namespace tst_copiedlog {

using namespace wql;
using namespace std::chrono_literals;

namespace {

const std::string path = "/log/queue_log";
constexpr int rowsSent = 1000;

std::string rows(int from, int count)
{
    std::string text;
    for (int i = from; i < from + count; ++i)
        text += std::to_string(1795356120 + i) + "|c|q|a|V|" + std::to_string(i) + '\n';
    return text;
}

/// A log of which all rows were sent is replaced by a copy of it, over a slow line.
struct World {
    World()
    {
        files.append(files.create(path), rows(0, rowsSent));
        follower.follow();
        files.remove(path);
        copy = files.create(path);
        arrive(10'000);
    }
    /// So many more bytes of the copy are there.
    void arrive(size_t bytes)
    {
        files.append(copy, std::string_view(content).substr(copy->bytes.size(), bytes));
    }
    bool hasArrived() const { return copy->bytes.size() >= content.size(); }
    qint64 doubtedTo() const
    {
        const auto doubt = follower.chain().doubtAt(follower.chain().end().segment);
        return doubt ? doubt->end.offset : 0;
    }

    const std::string content = rows(0, rowsSent);
    ModelFileSystem files;
    ModelFileSystem::File copy;
    Follower follower{ files, { path } };
};

} // namespace

/// A copy of a log that is put in its place may take minutes to arrive. None of it is new.
class CopiedLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void allThatWasSentIsDoubtedHoweverSlowlyItComes();
    void alsoWhatComesWhileTheLoaderIsStopped();
    void rowsThatAsteriskWritesBehindItAreNew();
    void whatComesTogetherWithNewRowsIsDoubted();
    void whatWasFoundNewStaysSoAfterARestart();

private:
    World &world() { return *m_world; }
    std::unique_ptr<World> m_world;
};

void CopiedLog::allThatWasSentIsDoubtedHoweverSlowlyItComes()
{
    for (; !world().hasArrived(); world().arrive(777)) { // amid rows
        world().follower.follow(5s);
        QCOMPARE(world().doubtedTo(), qint64(world().copy->bytes.size()));
    }
    world().follower.follow(5s);
    QCOMPARE(world().doubtedTo(), qint64(world().content.size()));
}

void CopiedLog::alsoWhatComesWhileTheLoaderIsStopped()
{
    world().follower.follow(5s);
    for (int part = 0; part < 3; ++part) {
        world().follower.stop();
        world().arrive(3000);
        world().follower.start();
        world().follower.follow(5s);
        QCOMPARE(world().doubtedTo(), qint64(world().copy->bytes.size()));
        world().arrive(3000);
        world().follower.follow(5s);
        QCOMPARE(world().doubtedTo(), qint64(world().copy->bytes.size()));
    }
}

void CopiedLog::rowsThatAsteriskWritesBehindItAreNew()
{
    world().follower.follow(5s);
    world().arrive(world().content.size());
    world().follower.follow(30s);
    for (int second = 0; second < 3; ++second) {
        world().files.append(world().copy, rows(rowsSent + second, 1));
        world().follower.follow();
        QCOMPARE(world().doubtedTo(), qint64(world().content.size()));
    }
}

void CopiedLog::whatComesTogetherWithNewRowsIsDoubted()
{
    world().follower.follow(30s);
    world().arrive(world().content.size());
    world().files.append(world().copy, rows(rowsSent, 1));
    world().follower.follow(30s);
    QVERIFY(world().doubtedTo() >= qint64(world().content.size()));
}

void CopiedLog::whatWasFoundNewStaysSoAfterARestart()
{
    world().follower.follow();
    world().arrive(world().content.size());
    world().follower.follow(30s);
    world().files.append(world().copy, rows(rowsSent, 10));
    world().follower.follow();
    world().follower.stop();
    world().files.append(world().copy, rows(rowsSent + 10, 10));
    world().follower.start();
    world().follower.follow();
    QCOMPARE(world().doubtedTo(), qint64(world().content.size()));
    QCOMPARE(world().follower.got(), world().content + world().content + rows(rowsSent, 20));
}

WQL_TEST(CopiedLog)

} // namespace tst_copiedlog

#include "tst_copiedlog.moc"
