// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/queuelog/follower.h"
#include "tests/unit/queuelog/meddledfilesystem.h"

#include <QTest>

#include <errno.h>

namespace tst_manyfiles {

using namespace wql;
using namespace std::chrono_literals;

namespace {

const std::string path = "/log/queue_log";
constexpr int archivesBefore = 400; // more than are known one by one

std::string row(int number)
{
    return std::to_string(1795356120 + number) + "|c|q|a|V|" + std::to_string(number) + '\n';
}

/// More than 1024 bytes, by which a file is known, and hours from those of other numbers.
std::string rows(int number)
{
    std::string text;
    for (int i = 0; i < 60; ++i)
        text += row(10'000 * number + i);
    return text;
}

/// A log with hundreds of old archives beside it.
struct World {
    World()
    {
        for (int i = 0; i < archivesBefore; ++i)
            write(rows(i), path + '.' + std::to_string(i));
        write(all, path);
    }
    void write(const std::string &text, const std::string &name) { files.append(files.create(name), text); }
    /// The log is renamed, and the next one has rows.
    void rotate()
    {
        files.rename(path, path + '.' + std::to_string(archivesBefore + rotations));
        ++rotations;
        const std::string text = rows(archivesBefore + rotations);
        write(text, path);
        all += text;
    }

    std::string all = rows(archivesBefore); ///< that has to be given
    int rotations = 0;
    ModelFileSystem files;
    MeddledFileSystem disk{ files };
    Follower follower{ disk, { path } };
};

} // namespace

/// What it costs that there are many files: neither more handles, nor work that is done again and again in
/// vain.
class ManyFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void noMoreHandlesAreNeededBesideManyArchives();
    void norToFindThemAgainOnAnotherDisk();
    void manyNewOnesAreTakenInWithFewHandles();
    void whatIsOnlyKeptOpenGivesItsHandleToWhatIsNew();
    void aLogThatCannotBeOpenedDoesNotHaveAllOthersOpened();
    void whatHoldsIsLookedForNowAndThenAndAChangeAtOnce();

private:
    World &world() { return *m_world; }
    void follow()
    {
        for (int minute = 0; minute < 3; ++minute)
            world().follower.follow(1min);
    }
    std::unique_ptr<World> m_world;
};

void ManyFiles::noMoreHandlesAreNeededBesideManyArchives()
{
    world().disk.setMaxHandles(8);
    world().follower.follow();
    world().rotate();
    world().rotate(); // nobody saw the one before
    follow();
    QVERIFY(world().follower.got() == world().all);
    QVERIFY(world().follower.chain().health().isOk());
}

void ManyFiles::norToFindThemAgainOnAnotherDisk()
{
    world().follower.follow();
    const size_t known = world().follower.chain().records().size();
    world().follower.stop();
    std::map<std::string, ModelFileSystem::File> old = world().files.names();
    for (const auto &[name, file] : old) {
        world().write(file->bytes, name);
        world().files.file(name)->modified = file->modified;
    }
    world().disk.setMaxHandles(8);
    world().follower.start();
    follow();
    QCOMPARE(world().follower.chain().records().size(), known);
    QCOMPARE(world().follower.totals().lostSegments, 0);
    QVERIFY(world().follower.chain().health().isOk());
    QVERIFY(world().follower.got() == world().all);
}

void ManyFiles::manyNewOnesAreTakenInWithFewHandles()
{
    world().follower.follow();
    world().follower.stop();
    for (int i = 0; i < 200; ++i)
        world().rotate();
    world().disk.setMaxHandles(60);
    world().follower.start();
    for (int look = 0; look < 5; ++look) // between two looks a reader opens what it has handles for
        follow();
    QVERIFY(world().follower.got() == world().all);
    QVERIFY(world().follower.chain().health().isOk());
}

void ManyFiles::whatIsOnlyKeptOpenGivesItsHandleToWhatIsNew()
{
    world().follower.follow();
    for (int i = 0; i < 6; ++i) {
        world().rotate();
        world().follower.poll(1min); // nobody reads: they stay open
        world().follower.poll(1min);
    }
    QVERIFY(world().files.openHandles() >= 6);
    world().disk.setMaxHandles(world().files.openHandles());
    world().rotate();
    world().rotate();
    world().follower.poll(1min);
    QVERIFY(world().follower.chain().health().isOk());
    follow();
    QVERIFY(world().follower.got() == world().all);
}

void ManyFiles::aLogThatCannotBeOpenedDoesNotHaveAllOthersOpened()
{
    world().follower.follow();
    world().rotate();
    world().files.refuseOpen(path, EACCES);
    const int before = world().disk.opens();
    for (int second = 0; second < 10; ++second)
        world().follower.poll();
    QVERIFY(!world().follower.chain().health().isOk());
    QVERIFY2(world().disk.opens() - before <= 40, qPrintable(QString::number(world().disk.opens() - before)));
    world().files.allowOpen(path);
    follow();
    QVERIFY(world().follower.got() == world().all);
}

/// Looking costs a millisecond for each file.
void ManyFiles::whatHoldsIsLookedForNowAndThenAndAChangeAtOnce()
{
    world().follower.follow();
    world().rotate();
    world().rotate();
    const std::string held = path + '.' + std::to_string(archivesBefore + 1);
    world().files.refuseOpen(held, EACCES);
    int before = world().disk.lists();
    for (int look = 0; look < 100; ++look) {
        world().follower.poll(20ms);
        QCOMPARE(world().follower.chain().health().failure.path, held); // said all the time
        QVERIFY(world().follower.chain().health().mayHideRows());
    }
    QVERIFY2(
        world().disk.lists() - before <= 2 * 7, qPrintable(QString::number(world().disk.lists() - before)));
    before = world().disk.lists();
    world().rotate();
    world().follower.poll(1ms);
    QVERIFY(world().disk.lists() > before);
    world().files.allowOpen(held);
    follow();
    QVERIFY(world().follower.got() == world().all);
}

WQL_TEST(ManyFiles)

} // namespace tst_manyfiles

#include "tst_manyfiles.moc"
