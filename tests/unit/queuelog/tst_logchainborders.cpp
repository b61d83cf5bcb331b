// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/modelfilesystem.h"
#include "tests/support/testprogram.h"
#include "tests/unit/queuelog/follower.h"

#include <QTest>

#include <errno.h>

namespace tst_logchainborders {

using namespace wql;

namespace {

const std::string path = "/log/queue_log";
const std::string one = "1795356120|c|q|a|V|1\n";
const std::string two = "1795356121|c|q|a|V|2\n";
const std::string three = "1795356122|c|q|a|V|3\n";
const std::string reload = "1795356123|NONE|NONE|NONE|CONFIGRELOAD|\n";

void wait(Follower &follower)
{
    for (int second = 0; second < 40; ++second)
        follower.follow();
}

} // namespace

/// Where one piece of the log ends and the next one begins.
class LogChainBorders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTornRowGoesOnWhenItsFileIsTheLogAgain();
    void onlyWhatNobodyReadIsLostWithAFile();
    void atTheFirstStartTheFileThatWasJustRenamedIsWaitedFor();
    void aLogThatCouldNotBeReadIsReadUnderWhateverNameItGot();
    void bytesOfALogThatWasJustCutAreNotGivenOut();
};

void LogChainBorders::aTornRowGoesOnWhenItsFileIsTheLogAgain()
{
    ModelFileSystem files;
    const auto first = files.create(path);
    files.append(first, one + two.substr(0, 12));
    Follower follower(files, { path });
    follower.follow();
    files.rename(path, path + ".1");
    files.append(files.create(path), three);
    follower.follow();
    files.rename(path, path + ".2");
    files.rename(path + ".1", path); // somebody put it back
    follower.follow();
    files.append(first, two.substr(12));
    wait(follower);
    QCOMPARE(follower.got(), one + three + two);
    QCOMPARE(follower.tornLines(), 0);
}

void LogChainBorders::onlyWhatNobodyReadIsLostWithAFile()
{
    ModelFileSystem files;
    files.append(files.create(path), one + two + three);
    Follower follower(files, { path });
    follower.poll();
    follower.read(0); // finds its begin
    QVERIFY(follower.readOnce(one.size()));
    follower.stop();
    files.remove(path);
    files.append(files.create(path), reload);
    follower.start();
    follower.follow();
    QCOMPARE(follower.got(), one + reload);
    QCOMPARE(follower.totals().lostBytes, qint64(two.size() + three.size()));
}

void LogChainBorders::atTheFirstStartTheFileThatWasJustRenamedIsWaitedFor()
{
    ModelFileSystem files;
    const auto old = files.create(path);
    files.append(old, one);
    files.rename(path, path + ".1");
    files.create(path); // logrotate's; Asterisk does not know of it yet
    Follower follower(files, { path });
    follower.follow();
    files.append(old, two);
    files.append(files.file(path), reload);
    follower.follow();
    QCOMPARE(follower.got(), one + two + reload);
}

void LogChainBorders::aLogThatCouldNotBeReadIsReadUnderWhateverNameItGot()
{
    ModelFileSystem files;
    files.append(files.create(path), one);
    Follower follower(files, { path });
    follower.follow();
    files.rename(path, path + ".1");
    files.append(files.create(path), reload + two);
    files.refuseOpen(path, EACCES);
    follower.follow();
    QCOMPARE(follower.got(), one);
    files.allowOpen(path);
    files.rename(path, "/log/queue_log-of-tuesday"); // no rotation by its name
    files.append(files.create(path), reload + three);
    wait(follower);
    QCOMPARE(follower.got(), one + reload + two + reload + three);
}

void LogChainBorders::bytesOfALogThatWasJustCutAreNotGivenOut()
{
    ModelFileSystem files;
    const auto log = files.create(path);
    files.append(log, one + one + one);
    Follower follower(files, { path });
    follower.poll();
    files.write(log, two + three + two + three); // cut and written to since the look
    follower.read();
    QCOMPARE(follower.got(), std::string());
    wait(follower);
    QCOMPARE(follower.got(), two + three + two + three);
}

WQL_TEST(LogChainBorders)

} // namespace tst_logchainborders

#include "tst_logchainborders.moc"
