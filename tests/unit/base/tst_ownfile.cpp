// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/ownfile.h"
#include "core/logging/activitylog.h"
#include "core/state/directorylock.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tst_ownfile {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr uid_t attacker = 65534;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

mode_t modeOf(const QString &path)
{
    struct stat status { };
    ::lstat(QFile::encodeName(path).constData(), &status);
    return status.st_mode & 07777;
}

bool isLink(const QString &path)
{
    struct stat status { };
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISLNK(status.st_mode);
}

} // namespace

/// What root reads and writes where the service's user may put names.
class TestOwnFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFileIsWrittenAsAWholeForItsReadersOnly();
    void rootGivesAFileToWhoIsToSaveItAnew();
    void aPlantedLinkIsReplacedAndNeverFollowed();
    void whatIsNoFileIsNotReplaced();
    void rootFollowsNoLinkOfAnotherUser();
    void rootFollowsNoLinkOfAnotherUserOnTheWay();
    void rootsOwnLinksAreFollowed();
    void theActivityLogIsNotWrittenThroughAPlantedLink();
    void whatOthersMayWriteIsNotBelieved();
    void aPipeInAFilesPlaceHoldsNobodyUp();
    void aFolderIsMadeWithThoseAboveIt();
    void aStateDirectoryOfAnotherUserIsRefused();
    void aStateDirectoryThatOthersMayWriteIsRefused();
    void removingTakesTheLinkAndNotWhatItNames();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }
    void write(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    /// A link of the attacker's, in a folder of his.
    bool plant(const QString &target, const QString &link) const
    {
        return QFile::link(target, link)
            && ::lchown(QFile::encodeName(link).constData(), attacker, attacker) == 0;
    }
    static bool isRoot() { return ::geteuid() == 0; }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_theirs; ///< a folder of the attacker's
    QString m_victim;
};

void TestOwnFile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_theirs = path(u"theirs"_s);
    m_victim = path(u"victim"_s);
    QVERIFY(QDir().mkdir(m_theirs));
    write(m_victim, "mine");
    if (isRoot())
        QVERIFY(::chown(QFile::encodeName(m_theirs).constData(), attacker, attacker) == 0);
}

void TestOwnFile::aFileIsWrittenAsAWholeForItsReadersOnly()
{
    QVERIFY(ownfile::replace(path(u"a"_s), "one"));
    QCOMPARE(modeOf(path(u"a"_s)), mode_t(0600));
    QVERIFY(ownfile::replace(path(u"a"_s), "two", { .mode = 0644 }));
    QCOMPARE(bytesOf(path(u"a"_s)), QByteArray("two"));
    QCOMPARE(modeOf(path(u"a"_s)), mode_t(0644));
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden),
        (QStringList{ u"a"_s, u"victim"_s }));
    QVERIFY(!ownfile::replace(path(u"none/a"_s), "one"));
}

void TestOwnFile::rootGivesAFileToWhoIsToSaveItAnew()
{
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    const QString given = path(u"given"_s);
    QVERIFY(ownfile::replace(given, "one", { .mode = 0640, .group = 4711, .owner = 4712 }));
    QCOMPARE(QFileInfo(given).ownerId(), 4712u);
    QCOMPARE(QFileInfo(given).groupId(), 4711u);
    QCOMPARE(modeOf(given), mode_t(0640));
}

void TestOwnFile::aPlantedLinkIsReplacedAndNeverFollowed()
{
    const QString link = m_theirs + u"/report.json"_s;
    QVERIFY(QFile::link(m_victim, link));
    QVERIFY(ownfile::replace(link, "report"));
    QCOMPARE(bytesOf(m_victim), QByteArray("mine"));
    QVERIFY(!isLink(link));
    QCOMPARE(bytesOf(link), QByteArray("report"));
}

void TestOwnFile::whatIsNoFileIsNotReplaced()
{
    QVERIFY(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600) == 0);
    QVERIFY(!ownfile::replace(path(u"pipe"_s), "x"));
    QVERIFY(!ownfile::replace(u"/dev/null"_s, "x"));
    struct stat status { };
    QVERIFY(::stat("/dev/null", &status) == 0 && S_ISCHR(status.st_mode));
}

void TestOwnFile::rootFollowsNoLinkOfAnotherUser()
{
    if (!isRoot())
        QSKIP("only root can own another user's link");
    const QString link = m_theirs + u"/log"_s;
    QVERIFY(plant(m_victim, link));
    QCOMPARE(ownfile::open(link, O_WRONLY | O_APPEND | O_CREAT, 0640), -1);
    QCOMPARE(errno, ELOOP);
    QVERIFY(!ownfile::read(link, 100));
    QCOMPARE(bytesOf(m_victim), QByteArray("mine"));
}

void TestOwnFile::rootFollowsNoLinkOfAnotherUserOnTheWay()
{
    if (!isRoot())
        QSKIP("only root can own another user's link");
    QVERIFY(plant(m_directory->path(), m_theirs + u"/secrets"_s));
    const QString through = m_theirs + u"/secrets/victim"_s;
    QVERIFY(!ownfile::replace(through, "theirs"));
    QVERIFY(!ownfile::remove(through));
    QVERIFY(!ownfile::makeFolder(m_theirs + u"/secrets/new"_s, {}));
    QCOMPARE(ownfile::open(through, O_WRONLY), -1);
    QCOMPARE(bytesOf(m_victim), QByteArray("mine"));
    QVERIFY(!QDir(path(u"new"_s)).exists());
}

void TestOwnFile::rootsOwnLinksAreFollowed()
{
    QVERIFY(QFile::link(m_directory->path(), path(u"moved"_s)));
    QVERIFY(ownfile::replace(path(u"moved/a"_s), "one"));
    QCOMPARE(bytesOf(path(u"a"_s)), QByteArray("one"));
    QVERIFY(QFile::link(path(u"a"_s), path(u"log"_s)));
    const int log = ownfile::open(path(u"moved/log"_s), O_WRONLY | O_APPEND);
    QVERIFY(log >= 0);
    QCOMPARE(::write(log, "+", 1), ssize_t(1));
    ::close(log);
    QCOMPARE(bytesOf(path(u"a"_s)), QByteArray("one+"));
    const int null = ownfile::open(u"/dev/stderr"_s, O_WRONLY | O_APPEND);
    QVERIFY(null >= 0);
    ::close(null);
}

void TestOwnFile::theActivityLogIsNotWrittenThroughAPlantedLink()
{
    if (!isRoot())
        QSKIP("only root can own another user's link");
    const ManualClock clock;
    QVERIFY(plant(m_victim, m_theirs + u"/activity.log"_s));
    QVERIFY(!ActivityLog::open(m_theirs + u"/activity.log"_s, clock));
    auto log = ActivityLog::open(m_theirs + u"/other.log"_s, clock);
    QVERIFY(log);
    log->info(u"one"_s);
    QVERIFY(QFile::rename(m_theirs + u"/other.log"_s, m_theirs + u"/other.log.1"_s));
    QVERIFY(plant(m_victim, m_theirs + u"/other.log"_s));
    log->reopen();
    log->info(u"two"_s);
    QCOMPARE(bytesOf(m_victim), QByteArray("mine"));
    QCOMPARE(bytesOf(m_theirs + u"/other.log.1"_s).count('\n'), 2);
}

void TestOwnFile::whatOthersMayWriteIsNotBelieved()
{
    write(path(u"a"_s), "one");
    QVERIFY(QFile::setPermissions(path(u"a"_s), QFile::Permissions(0x6600)));
    QCOMPARE(ownfile::read(path(u"a"_s), 3).value_or(QByteArray()), QByteArray("one"));
    QVERIFY(!ownfile::read(path(u"a"_s), 2));
    QVERIFY(QFile::setPermissions(path(u"a"_s), QFile::Permissions(0x6660)));
    QVERIFY(!ownfile::read(path(u"a"_s), 3));
    QVERIFY(QFile::setPermissions(path(u"a"_s), QFile::Permissions(0x6600)));
    if (isRoot()) {
        QVERIFY(::chown(QFile::encodeName(path(u"a"_s)).constData(), attacker, attacker) == 0);
        QVERIFY(!ownfile::read(path(u"a"_s), 3));
    }
}

void TestOwnFile::aPipeInAFilesPlaceHoldsNobodyUp()
{
    QVERIFY(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600) == 0);
    QVERIFY(!ownfile::read(path(u"pipe"_s), 100));
}

void TestOwnFile::aFolderIsMadeWithThoseAboveIt()
{
    QVERIFY(ownfile::makeFolder(path(u"x/y/z"_s), { .mode = 0700 }));
    QVERIFY(QDir(path(u"x/y/z"_s)).exists());
    QCOMPARE(modeOf(path(u"x/y"_s)), mode_t(0700));
    QVERIFY(ownfile::makeFolder(path(u"x/y/z"_s), { .mode = 0755 }));
    QCOMPARE(modeOf(path(u"x/y/z"_s)), mode_t(0700)); // it was there
}

void TestOwnFile::aStateDirectoryOfAnotherUserIsRefused()
{
    if (!isRoot())
        QSKIP("only root can give a folder away");
    QVERIFY(!ownfile::checkFolder(m_theirs));
    const auto lock = DirectoryLock::take(m_theirs, u"wqloaderd"_s);
    QVERIFY(!lock);
    QCOMPARE(lock.error().kind, StateFailure::Kind::ReadOnly);
    QVERIFY2(lock.error().words.contains(u"belongs to"_s), qPrintable(lock.error().words));
    QVERIFY(QDir(m_theirs).isEmpty());
}

void TestOwnFile::aStateDirectoryThatOthersMayWriteIsRefused()
{
    QVERIFY(QDir().mkdir(path(u"state"_s)));
    QVERIFY(DirectoryLock::take(path(u"state"_s), u"wqloaderd"_s));
    for (const mode_t mode : { 0777, 0775, 01777 }) {
        QVERIFY(::chmod(QFile::encodeName(path(u"state"_s)).constData(), mode) == 0);
        const auto lock = DirectoryLock::take(path(u"state"_s), u"wqloaderd"_s);
        QVERIFY(!lock);
        QVERIFY2(lock.error().words.contains(u"chmod go-w"_s), qPrintable(lock.error().words));
    }
    QVERIFY(::chmod(QFile::encodeName(path(u"state"_s)).constData(), 0755) == 0);
    QVERIFY(DirectoryLock::take(path(u"state"_s), u"wqloaderd"_s));
}

void TestOwnFile::removingTakesTheLinkAndNotWhatItNames()
{
    QVERIFY(QFile::link(m_victim, path(u"link"_s)));
    QVERIFY(ownfile::remove(path(u"link"_s)));
    QVERIFY(!isLink(path(u"link"_s)));
    QCOMPARE(bytesOf(m_victim), QByteArray("mine"));
    QVERIFY(!ownfile::remove(path(u"link"_s)));
}

WQL_TEST(TestOwnFile)

} // namespace tst_ownfile

#include "tst_ownfile.moc"
