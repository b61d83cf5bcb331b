// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/posixfilesystem.h"
#include "tests/support/queuelogfile.h"
#include "tests/support/testprogram.h"
#include "tests/unit/queuelog/follower.h"

#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace wql;

/// Files that no target needs, and that somebody reads all the same.
class tst_ReleasedArchives : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneThatIsReadAgainStaysOpenMeanwhile();
};

namespace {

std::string rowOf(int second)
{
    return std::to_string(1795356000 + second) + "|NONE|q|Agent/1|PAUSE|\n";
}

} // namespace

void tst_ReleasedArchives::oneThatIsReadAgainStaysOpenMeanwhile()
{
    const QTemporaryDir directory;
    const std::string path = directory.path().toStdString() + "/queue_log";
    for (int file = 1; file <= 8; ++file)
        QueueLogFile::write(
            path + "." + std::to_string(file) + ".gz", QueueLogFile::gzipped(rowOf(100 - 10 * file)));
    QueueLogFile log{ path };
    log.append(rowOf(100));
    PosixFileSystem files;
    Follower follower(files, LogChainSettings{ path });
    follower.poll();
    LogChain &chain = follower.chain();
    while (chain.extendBack())
        continue;
    const LogPosition first = chain.first();
    follower.read(); // nobody needs the archives any more
    follower.poll(61s);
    QCOMPARE(chain.openFiles(), size_t(1));
    std::string bytes;
    for (LogPosition at = first; at.segment < chain.end().segment; at = { at.segment + 1, 0 }) {
        bytes.clear();
        chain.read(at, bytes, limits::blockBytes);
        follower.poll(1s);
        QVERIFY(chain.openFiles() >= 2); // it is not unpacked from its beginning for each piece
        QVERIFY(chain.openFiles() <= 5); // but these are few
    }
    follower.poll(61s);
    QCOMPARE(chain.openFiles(), size_t(1));
}

WQL_TEST(tst_ReleasedArchives)
#include "tst_releasedarchives.moc"
