// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/queuelog/follower.h"
#include "tests/unit/queuelog/meddledfilesystem.h"

#include <QTest>

#include <errno.h>

namespace tst_heldplace {

using namespace wql;
using namespace std::chrono_literals;

namespace {

const std::string path = "/log/queue_log";

std::string row(int number)
{
    return std::to_string(1795356120 + number) + "|c|q|a|V|" + std::to_string(number) + '\n';
}

std::string reload(int number)
{
    return std::to_string(1795356120 + number) + "|NONE|NONE|NONE|CONFIGRELOAD|\n";
}

struct World {
    ModelFileSystem files;
    MeddledFileSystem disk{ files };
    Follower follower{ disk, { path } };
    const LogHealth &health() { return follower.chain().health(); }

    /// A file of one row that is rotated away as \a suffix, and may not be opened there.
    void rotateUnreadable(int number, const std::string &suffix)
    {
        files.append(files.create(path), reload(number));
        files.rename(path, path + suffix);
        files.refuseOpen(path + suffix, EACCES);
    }
};

} // namespace

/// A file that cannot be read holds its place: nothing behind it is given, and whoever asks is told of it.
class HeldPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void aFileThatCameWhileNobodyLookedHoldsThoseBehindIt();
    void everyFileThatHoldsIsNamedAndWhatMendsThem();
    void theLogAndTheArchiveBeforeItAreNamedTogether();
    void anOldArchiveThatNobodyMayReadHoldsNothing();
    void whatIsGoneAgainHoldsNothing();
    void withoutDescriptorsNothingIsSaidToBeAll();
    void aBadDiskHoldsForItsTimeOnly();

private:
    World &world() { return *m_world; }
    std::unique_ptr<World> m_world;
};

void HeldPlace::aFileThatCameWhileNobodyLookedHoldsThoseBehindIt()
{
    world().files.append(world().files.create(path), row(0));
    world().follower.follow();
    world().follower.stop();
    world().files.rename(path, path + ".2");
    world().rotateUnreadable(1, ".1");
    world().files.append(world().files.create(path), reload(2));
    world().follower.start();
    for (int minute = 0; minute < 20; ++minute) {
        world().follower.follow(1min);
        QCOMPARE(world().health().kind, LogHealth::Kind::Unreadable);
        QVERIFY(world().health().mayHideRows());
        QCOMPARE(world().health().failure.path, path + ".1");
    }
    QCOMPARE(world().follower.got(), row(0));
    world().files.allowOpen(path + ".1");
    world().follower.follow();
    QCOMPARE(world().follower.got(), row(0) + reload(1) + reload(2));
    QVERIFY(world().health().isOk());
}

void HeldPlace::everyFileThatHoldsIsNamedAndWhatMendsThem()
{
    world().files.append(world().files.create(path), row(0));
    world().follower.follow();
    world().follower.stop();
    world().files.rename(path, path + ".3");
    world().rotateUnreadable(1, ".2");
    world().rotateUnreadable(2, ".1");
    world().files.append(world().files.create(path), reload(3));
    world().follower.start();
    world().follower.follow();
    QCOMPARE(world().health().others.size(), size_t(1));
    const QString command = mendingCommand(world().health(), QStringLiteral("wqloader"));
    for (const char *name : { "'/log/queue_log.1'", "'/log/queue_log.2'", "setfacl -d" })
        QVERIFY2(command.contains(QLatin1String(name)), qPrintable(command));
    world().files.allowOpen(path + ".2");
    world().follower.follow();
    QCOMPARE(world().health().failure.path, path + ".1");
    QVERIFY(world().health().others.empty());
    QCOMPARE(world().follower.got(), row(0));
}

void HeldPlace::theLogAndTheArchiveBeforeItAreNamedTogether()
{
    world().files.append(world().files.create(path), row(0));
    world().follower.follow();
    world().files.rename(path, path + ".2");
    world().rotateUnreadable(1, ".1");
    world().files.append(world().files.create(path), reload(2));
    world().files.refuseOpen(path, EACCES);
    world().follower.follow();
    QCOMPARE(world().health().failure.path, path);
    QCOMPARE(world().health().others, std::vector<std::string>{ path + ".1" });
    world().files.allowOpen(path); // as the advice was once: only the log
    world().follower.follow();
    QCOMPARE(world().follower.got(), row(0));
    QCOMPARE(world().health().failure.path, path + ".1");
    world().files.allowOpen(path + ".1");
    world().follower.follow();
    QCOMPARE(world().follower.got(), row(0) + reload(1) + reload(2));
}

void HeldPlace::anOldArchiveThatNobodyMayReadHoldsNothing()
{
    world().rotateUnreadable(0, ".9");
    world().files.append(world().files.create(path), row(1));
    world().follower.follow();
    world().files.rename(path, path + ".1");
    world().files.append(world().files.create(path), reload(2));
    world().follower.follow();
    QCOMPARE(world().follower.got(), row(1) + reload(2));
    QVERIFY(world().health().isOk());
}

void HeldPlace::whatIsGoneAgainHoldsNothing()
{
    world().files.append(world().files.create(path), row(0));
    world().follower.follow();
    world().files.rename(path, path + ".2");
    world().rotateUnreadable(1, ".1");
    world().files.append(world().files.create(path), reload(2));
    world().follower.follow();
    QCOMPARE(world().follower.got(), row(0));
    world().files.remove(path + ".1");
    world().follower.follow();
    QCOMPARE(world().follower.got(), row(0) + reload(2));
    QVERIFY(world().health().isOk());
}

void HeldPlace::withoutDescriptorsNothingIsSaidToBeAll()
{
    world().files.append(world().files.create(path), row(0));
    world().follower.follow();
    world().files.failOpens(EMFILE);
    world().files.rename(path, path + ".1");
    world().files.append(world().files.create(path), reload(1));
    for (int second = 0; second < 5; ++second) {
        world().follower.follow();
        QVERIFY(world().health().mayHideRows());
        QCOMPARE(world().health().failure.errorNumber, EMFILE);
    }
    world().files.failOpens(0);
    world().follower.follow();
    QCOMPARE(world().follower.got(), row(0) + reload(1));
    QVERIFY(world().health().isOk());
}

void HeldPlace::aBadDiskHoldsForItsTimeOnly()
{
    world().files.append(world().files.create(path), row(0));
    world().follower.follow();
    world().files.rename(path, path + ".2");
    const auto bad = world().files.create(path);
    world().files.append(bad, reload(1));
    world().files.rename(path, path + ".1");
    world().disk.failReadsOf(bad, EIO);
    world().files.append(world().files.create(path), reload(2));
    world().follower.follow();
    world().follower.follow(5min);
    QCOMPARE(world().follower.got(), row(0));
    world().follower.follow(6min);
    world().follower.follow();
    QCOMPARE(world().follower.got(), row(0) + reload(2));
    QCOMPARE(world().health().kind, LogHealth::Kind::Parked);
    world().disk.failReadsOf(bad, 0);
    for (int minute = 0; minute < 3; ++minute)
        world().follower.follow(1min);
    QCOMPARE(world().follower.got(), row(0) + reload(2) + reload(1));
    QVERIFY(world().health().isOk());
}

WQL_TEST(HeldPlace)

} // namespace tst_heldplace

#include "tst_heldplace.moc"
