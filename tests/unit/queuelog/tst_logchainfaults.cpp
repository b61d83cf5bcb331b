// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/modelfilesystem.h"
#include "tests/support/queuelogfile.h"
#include "tests/support/testprogram.h"
#include "tests/unit/queuelog/follower.h"

#include <QTest>

#include <errno.h>

namespace tst_logchainfaults {

using namespace wql;
using namespace Qt::StringLiterals;

namespace {

const std::string path = "/log/queue_log";
const std::string one = "1795356120|c|q|a|V|1\n";
const std::string two = "1795356121|c|q|a|V|2\n";
const std::string three = "1795356122|c|q|a|V|3\n";
const std::string reload = "1795356122|NONE|NONE|NONE|CONFIGRELOAD|\n";

} // namespace

class LogChainFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void r9_aReusedInodeIsNoProof_data();
    void r9_aReusedInodeIsNoProof();
    void r9_aShortFileCompressedWhileStoppedIsToldFromTheNextThatBeginsAlike();
    void r12_aDeletedArchiveAndShiftedNamesChangeNothing();
    void r14_aLogThatAppearsLaterIsReadFromItsBegin();
    void r15_aNewFileThatMayNotBeReadYetIsWaitedFor();
    void r17_aStaleHandleIsReplacedByPath();
    void r18_aFileSystemThatWasAwayIsResumed();
    void d2_aReadErrorIsToldAndTriedAgain();
    void d3_withoutFreeHandlesTheOldFilesAreKept();
    void rowsThatComeBetweenTheLookAndTheProofAreOlderThanIt();
    void anEmptyArchiveDoesNotCutATornRow();
    void anUnseenFileThatBeginsWithNulsIsRead();
    void aNeededFileThatIsGoneIsCounted();
    void aLogThatWasEmptyAtTheStopAndIsGoneIsTold();
    void aLogThatWasEmptyAtTheStopAndIsHereIsNot();
    void aCursorOfAnotherLogIsNotHeld();
    void aReplacedLogThatIsACopyOfItselfIsNotSentAgain();
    void aLogThatWasTruncatedAndGrewToTheSameLengthIsNew();
    void aLogThatWasTruncatedAndRenamedWhileItCouldNotBeReadKeepsItsPlace();
    void aLogThatWasEmptyIsCopiedAndTruncatedUnseen();
    void aLogThatWasTruncatedToNothingIsFoundAgainAfterARestart();
    void aFileThatWasEmptyAndRenamedToAnotherEmptyOneIsReadOnceAfterARestart();
    void aLogThatWasEmptyAndIsRenamedIsReadOnceAfterARestart();
    void readersAmidDifferentEndlessLinesAllGetBehindThem();
    void lateRowsWaitWhileTheLiveFileCannotBeOpened();
    void whatEverybodyHadIsNotLost();
    void aDirectoryInTheLogsPlaceIsSaid();
    void theMendingCommandNamesTheFile();
};

void LogChainFaults::r9_aReusedInodeIsNoProof_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("shorter") << 1;
    QTest::newRow("equal") << 2;
    QTest::newRow("longer") << 7;
}

void LogChainFaults::r9_aReusedInodeIsNoProof()
{
    QFETCH(int, rows);
    ModelFileSystem files;
    files.append(files.create(path), one + one);
    const quint64 inode = files.file(path)->inode;
    Follower follower(files, { path });
    follower.follow();
    follower.stop();
    files.remove(path);
    std::string fresh;
    for (int row = 0; row < rows; ++row)
        fresh += two;
    files.append(files.create(path), fresh);
    QCOMPARE(files.file(path)->inode, inode);
    follower.start();
    follower.follow();
    QCOMPARE(follower.got(), one + one + fresh);
}

void LogChainFaults::r9_aShortFileCompressedWhileStoppedIsToldFromTheNextThatBeginsAlike()
{
    ModelFileSystem files;
    files.append(files.create(path), reload);
    const quint64 inode = files.file(path)->inode;
    Follower follower(files, { path });
    follower.follow();
    follower.stop();
    const qint64 modified = files.file(path)->modified;
    files.write(files.create(path + ".0.gz"), QueueLogFile::gzipped(reload));
    files.file(path + ".0.gz")->modified = modified; // gzip, zstd and logrotate keep it
    files.remove(path);
    files.append(files.create(path), reload + one);
    QCOMPARE(files.file(path)->inode, inode);
    follower.start();
    follower.follow();
    QCOMPARE(follower.got(), reload + reload + one);
}

void LogChainFaults::r12_aDeletedArchiveAndShiftedNamesChangeNothing()
{
    ModelFileSystem files;
    for (int archive = 5; archive >= 0; --archive)
        files.append(files.create(path + '.' + std::to_string(archive)),
            std::to_string(1795356000 - archive) + "|c|q|a|V|\n");
    files.append(files.create(path), one);
    Follower follower(files, { path });
    follower.follow();
    files.remove(path + ".3");
    for (int archive = 5; archive >= 0; --archive) {
        if (archive != 3)
            files.rename(path + '.' + std::to_string(archive), path + '.' + std::to_string(archive + 1));
    }
    files.rename(path, path + ".0");
    files.append(files.create(path), reload + two);
    follower.follow();
    QCOMPARE(follower.got(), one + reload + two);
}

void LogChainFaults::r14_aLogThatAppearsLaterIsReadFromItsBegin()
{
    ModelFileSystem files;
    Follower follower(files, { path });
    follower.follow();
    QVERIFY(!follower.chain().isReady());
    QCOMPARE(follower.chain().health().kind, LogHealth::Kind::Missing);
    files.append(files.create(path), one);
    follower.follow();
    QVERIFY(follower.chain().isReady());
    QVERIFY(follower.chain().health().isOk());
    QCOMPARE(follower.got(), one);
}

void LogChainFaults::r15_aNewFileThatMayNotBeReadYetIsWaitedFor()
{
    ModelFileSystem files;
    const auto old = files.create(path);
    files.append(old, one);
    Follower follower(files, { path });
    follower.follow();
    files.rename(path, path + ".1");
    files.append(files.create(path), reload);
    files.refuseOpen(path, EACCES);
    files.append(old, two);
    follower.follow();
    QCOMPARE(follower.got(), one + two);
    QCOMPARE(follower.chain().health().kind, LogHealth::Kind::Unreadable);
    QCOMPARE(follower.chain().health().failure.errorNumber, EACCES);
    // It is rotated away before anybody mends it: its rows still come before those of the next.
    files.allowOpen(path);
    files.rename(path, path + ".2");
    files.refuseOpen(path + ".2", EACCES);
    files.append(files.create(path), reload + one);
    follower.follow();
    QCOMPARE(follower.got(), one + two);
    files.allowOpen(path + ".2");
    follower.follow();
    QCOMPARE(follower.got(), one + two + reload + reload + one);
    QVERIFY(follower.chain().health().isOk());
}

void LogChainFaults::r17_aStaleHandleIsReplacedByPath()
{
    ModelFileSystem files;
    const auto log = files.create(path);
    files.append(log, one);
    Follower follower(files, { path });
    follower.follow();
    files.append(log, two);
    files.failReads(ESTALE, 1);
    follower.follow();
    follower.follow();
    QCOMPARE(follower.got(), one + two);
}

void LogChainFaults::r18_aFileSystemThatWasAwayIsResumed()
{
    ModelFileSystem files;
    const auto log = files.create(path);
    files.append(log, one);
    Follower follower(files, { path });
    follower.follow();
    follower.stop();
    files.unmount(true);
    follower.start();
    for (int minute = 0; minute < 5; ++minute)
        follower.follow(std::chrono::minutes{ 1 });
    QCOMPARE(follower.totals().lostSegments, 0);
    files.unmount(false);
    files.append(log, two);
    follower.follow();
    QCOMPARE(follower.got(), one + two);
}

void LogChainFaults::d2_aReadErrorIsToldAndTriedAgain()
{
    ModelFileSystem files;
    const auto log = files.create(path);
    files.append(log, one);
    Follower follower(files, { path });
    follower.follow();
    files.append(log, two);
    files.failReads(EIO, 1000);
    follower.follow();
    QCOMPARE(follower.got(), one);
    QCOMPARE(follower.chain().health().kind, LogHealth::Kind::Unreadable);
    QCOMPARE(follower.chain().health().failure.errorNumber, EIO);
    files.failReads(0, 0);
    follower.follow();
    QCOMPARE(follower.got(), one + two);
    QVERIFY(follower.chain().health().isOk());
}

void LogChainFaults::d3_withoutFreeHandlesTheOldFilesAreKept()
{
    for (const int errorNumber : { EMFILE, ENFILE, ENOMEM }) {
        ModelFileSystem files;
        const auto old = files.create(path);
        files.append(old, one);
        Follower follower(files, { path });
        follower.follow();
        files.failOpens(errorNumber);
        files.rename(path, path + ".1");
        files.append(files.create(path), reload);
        files.append(old, two);
        follower.follow();
        QCOMPARE(follower.got(), one + two);
        QCOMPARE(follower.chain().health().failure.errorNumber, errorNumber);
        files.failOpens(0);
        follower.follow();
        QCOMPARE(follower.got(), one + two + reload);
    }
}

void LogChainFaults::rowsThatComeBetweenTheLookAndTheProofAreOlderThanIt()
{
    ModelFileSystem files;
    files.append(files.create(path), one);
    Follower follower(files, { path });
    follower.follow();
    files.append(files.file(path), two);
    files.rename(path, path + ".1");
    files.append(files.create(path), reload);
    files.failReads(EIO, 1); // so the look at the old file finds nothing new, the one at the new file does
    follower.follow();
    follower.follow();
    QCOMPARE(follower.got(), one + two + reload);
    QCOMPARE(follower.totals().lateSegments, 0);
}

void LogChainFaults::anEmptyArchiveDoesNotCutATornRow()
{
    ModelFileSystem files;
    files.append(files.create(path), one + two.substr(0, 12));
    Follower follower(files, { path });
    follower.follow();
    follower.stop();
    files.write(files.create(path + ".0.gz"), QueueLogFile::gzipped(""));
    follower.start();
    follower.follow();
    files.append(files.file(path), two.substr(12));
    follower.follow();
    QCOMPARE(follower.got(), one + two);
    QCOMPARE(follower.tornLines(), 0);
}

void LogChainFaults::anUnseenFileThatBeginsWithNulsIsRead()
{
    ModelFileSystem files;
    files.append(files.create(path), one);
    Follower follower(files, { path });
    follower.follow();
    follower.stop();
    files.rename(path, path + ".0");
    const std::string nuls(3000, '\0');
    files.append(files.create(path + ".1"), nuls + two);
    files.append(files.create(path), reload);
    follower.start();
    follower.follow();
    QCOMPARE(follower.got(), one + nuls + two + reload);
}

void LogChainFaults::aNeededFileThatIsGoneIsCounted()
{
    ModelFileSystem files;
    files.append(files.create(path), one);
    Follower follower(files, { path });
    follower.poll();
    follower.stop();
    files.remove(path);
    files.append(files.create(path), two);
    follower.start();
    follower.follow();
    QCOMPARE(follower.got(), two);
    QCOMPARE(follower.totals().lostSegments, 1);
    QCOMPARE(follower.totals().lostBytes, qint64(one.size()));
}

void LogChainFaults::aLogThatWasEmptyAtTheStopAndIsGoneIsTold()
{
    for (const bool isFirst : { true, false }) {
        ModelFileSystem files;
        if (!isFirst)
            files.append(files.create(path + ".0"), one);
        const auto log = files.create(path);
        Follower follower(files, { path });
        follower.follow();
        follower.stop();
        files.append(log, two); // and somebody moved it where nobody looks
        files.remove(path);
        files.append(files.create(path), three);
        follower.start();
        for (int second = 0; second < 70; ++second)
            follower.follow();
        QVERIFY(follower.got().ends_with(three));
        QCOMPARE(follower.totals().lostSegments, 1);
        QCOMPARE(follower.chain().health().kind, LogHealth::Kind::Gone);
        follower.stop();
        follower.start();
        follower.follow();
        QVERIFY(follower.chain().health().isOk());
    }
}

void LogChainFaults::aLogThatWasEmptyAtTheStopAndIsHereIsNot()
{
    for (const bool isRotated : { true, false }) {
        ModelFileSystem files;
        const auto log = files.create(path);
        Follower follower(files, { path });
        follower.follow();
        follower.stop();
        files.append(log, two);
        if (isRotated) {
            files.rename(path, path + ".1");
            files.append(files.create(path), three);
        }
        follower.start();
        for (int second = 0; second < 70; ++second)
            follower.follow();
        QCOMPARE(follower.got(), isRotated ? two + three : two);
        QCOMPARE(follower.totals().lostSegments, 0);
        QVERIFY(follower.chain().health().isOk());
    }
}

void LogChainFaults::aCursorOfAnotherLogIsNotHeld()
{
    ModelFileSystem files;
    files.append(files.create(path), one + two);
    Follower follower(files, { path });
    follower.follow();
    Cursor cursor = follower.cursor();
    QCOMPARE(follower.chain().holds(cursor), LogChain::Holds::Yes);
    cursor.mark.hash ^= 1;
    QCOMPARE(follower.chain().holds(cursor), LogChain::Holds::No);
    cursor = follower.cursor();
    cursor.position.offset += 1;
    QCOMPARE(follower.chain().holds(cursor), LogChain::Holds::No);
    cursor.position.segment += 1;
    QCOMPARE(follower.chain().holds(cursor), LogChain::Holds::No);
}

void LogChainFaults::aReplacedLogThatIsACopyOfItselfIsNotSentAgain()
{
    ModelFileSystem files;
    std::string long1;
    for (int row = 0; row < 100; ++row)
        long1 += std::to_string(1795356120 + row) + "|c|q|a|V|\n";
    files.append(files.create(path), long1);
    Follower follower(files, { path });
    follower.follow();
    files.remove(path);
    files.append(files.create(path), long1 + two);
    for (int second = 0; second < 33; ++second)
        follower.follow();
    QCOMPARE(follower.got(), long1 + two);
}

void LogChainFaults::aLogThatWasTruncatedAndGrewToTheSameLengthIsNew()
{
    ModelFileSystem files;
    const auto log = files.create(path);
    files.append(log, one);
    Follower follower(files, { path });
    follower.follow();
    files.write(log, two);
    follower.follow();
    QCOMPARE(follower.got(), one + two);
}

void LogChainFaults::aLogThatWasTruncatedAndRenamedWhileItCouldNotBeReadKeepsItsPlace()
{
    ModelFileSystem files;
    const auto log = files.create(path);
    files.append(log, one + one);
    Follower follower(files, { path });
    follower.follow();
    files.copy(path, path + ".1");
    files.write(log, two);
    files.rename(path, path + ".2");
    files.append(files.create(path), reload);
    files.failReads(EIO, 1); // so the look at the old file brings nothing, the one for new files does
    follower.follow();
    follower.follow();
    QCOMPARE(follower.got(), one + one + two + reload);
}

void LogChainFaults::aLogThatWasEmptyIsCopiedAndTruncatedUnseen()
{
    ModelFileSystem files;
    const auto log = files.create(path);
    Follower follower(files, { path });
    follower.follow();
    files.append(log, one);
    files.copy(path, path + ".1");
    files.write(log, two);
    for (int second = 0; second < 33; ++second)
        follower.follow();
    QCOMPARE(follower.got(), one + two);
}

void LogChainFaults::aLogThatWasTruncatedToNothingIsFoundAgainAfterARestart()
{
    ModelFileSystem files;
    const auto log = files.create(path);
    files.append(log, one);
    Follower follower(files, { path });
    follower.follow();
    files.write(log, {});
    follower.follow();
    std::string rows;
    for (int row = 0; row < 60; ++row)
        rows += two;
    files.append(log, rows);
    follower.follow();
    follower.restart();
    files.append(log, one);
    follower.follow();
    QCOMPARE(follower.got(), one + rows + one);
}

void LogChainFaults::aFileThatWasEmptyAndRenamedToAnotherEmptyOneIsReadOnceAfterARestart()
{
    ModelFileSystem files;
    const auto log = files.create(path);
    files.append(log, one);
    Follower follower(files, { path });
    follower.follow();
    files.copy(path, path + ".1");
    files.write(log, {});
    follower.follow();
    files.rename(path, path + ".2"); // by logrotate: the writer stays in it until it is told to reopen
    files.create(path);
    follower.follow();
    follower.stop();
    files.append(log, two);
    follower.start();
    follower.follow();
    files.append(files.file(path), reload);
    follower.follow();
    QCOMPARE(follower.got(), one + two + reload);
}

void LogChainFaults::aLogThatWasEmptyAndIsRenamedIsReadOnceAfterARestart()
{
    ModelFileSystem files;
    const auto log = files.create(path);
    Follower follower(files, { path });
    follower.follow();
    files.rename(path, path + ".0");
    follower.follow();
    follower.stop();
    files.append(log, one);
    files.append(files.create(path), reload);
    follower.start();
    follower.follow();
    QCOMPARE(follower.got(), one + reload);
}

void LogChainFaults::readersAmidDifferentEndlessLinesAllGetBehindThem()
{
    ModelFileSystem files;
    std::string endless(70'000'000, 'x');
    endless += '\n';
    files.append(files.create(path), endless + endless);
    LogChain chain(files, { path });
    chain.poll(std::chrono::milliseconds{ 0 });
    const LogPosition begins[] = { chain.first(), { chain.first().segment, qint64(endless.size()) } };
    bool isBehind[] = { false, false };
    std::string bytes;
    for (int turn = 0; turn < 4; ++turn) {
        for (int reader = 0; reader < 2; ++reader)
            isBehind[reader] |= chain.read(begins[reader], bytes).kind == LogRead::Kind::Oversized;
    }
    QVERIFY(isBehind[0]);
    QVERIFY(isBehind[1]);
}

void LogChainFaults::lateRowsWaitWhileTheLiveFileCannotBeOpened()
{
    ModelFileSystem files;
    const auto old = files.create(path);
    files.append(old, one);
    Follower follower(files, { path });
    follower.follow();
    files.rename(path, path + ".1");
    const auto log = files.create(path);
    files.append(log, reload);
    follower.follow();
    files.write(log, two); // truncated, and not to be opened again for now
    files.append(old, two);
    files.failOpens(EMFILE);
    follower.follow();
    files.failOpens(0);
    for (int second = 0; second < 65; ++second)
        follower.follow();
    QCOMPARE(follower.got().size(), (one + reload + two + two).size());
}

void LogChainFaults::whatEverybodyHadIsNotLost()
{
    ModelFileSystem files;
    files.append(files.create(path), one);
    Follower follower(files, { path });
    follower.follow();
    follower.stop();
    files.remove(path);
    files.append(files.create(path), two);
    follower.start();
    follower.follow();
    QCOMPARE(follower.got(), one + two);
    QCOMPARE(follower.totals().lostBytes, 0);
}

void LogChainFaults::aDirectoryInTheLogsPlaceIsSaid()
{
    ModelFileSystem files;
    files.create(path)->isDirectory = true;
    Follower follower(files, { path });
    follower.follow();
    QCOMPARE(follower.chain().health().kind, LogHealth::Kind::Directory);
}

void LogChainFaults::theMendingCommandNamesTheFile()
{
    LogHealth health;
    health.kind = LogHealth::Kind::Unreadable;
    health.failure = { FileFailure::Operation::Open, "/var/log/o'x/queue_log", EACCES };
    QCOMPARE(mendingCommand(health, u"wqloader"_s),
        u"setfacl -m u:wqloader:r '/var/log/o'\\''x/queue_log' && setfacl -d -m u:wqloader:r,o::- '/var/log/o'\\''x/'"_s);
    health.failure.operation = FileFailure::Operation::Status;
    QCOMPARE(mendingCommand(health, u"wqloader"_s), u"setfacl -m u:wqloader:rx '/var/log/o'\\''x/'"_s);
    health.failure = { FileFailure::Operation::List, "/var/log/asterisk", EACCES };
    QCOMPARE(mendingCommand(health, u"wqloader"_s), u"setfacl -m u:wqloader:rx '/var/log/asterisk'"_s);
    health.failure.errorNumber = EIO;
    QCOMPARE(mendingCommand(health, u"wqloader"_s), QString());
}

WQL_TEST(LogChainFaults)

} // namespace tst_logchainfaults

#include "tst_logchainfaults.moc"
