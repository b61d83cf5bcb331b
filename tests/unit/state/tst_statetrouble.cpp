// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/state/statestore.h"
#include "tests/support/testprogram.h"
#include "tests/unit/state/statesample.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tst_statetrouble {

using namespace wql;
using namespace wql::test;
using namespace Qt::StringLiterals;

using FailureKind = StateFailure::Kind;

class tst_StateTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFullDiskFailsTheCommitAndTheNextOneSucceeds();
    void aWriteThatTheSystemCutsFailsTheCommitAndTheNextOneSucceeds();
    void aReadOnlyDatabaseFailsTheCommitAndTheNextOneSucceeds();
    void aForeignWriterFailsTheCommitAtOnceAndTheNextOneSucceeds();
    void aForeignReaderDisturbsNothing();
    void aRemovedOrReplacedFileFailsTheCommit();
    void aDirectoryThatIsOnlyToBeReadIsRefused();

private:
    /// SQLite's own settings for the store's connection play the disk.
    void set(const QString &pragma);
    void expectUnharmed();

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<StateStore> m_store;
    QString m_connection;
};

void tst_StateTrouble::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_store = openStore(m_directory->path()).value();
    m_connection = QSqlDatabase::connectionNames().value(0);
    QVERIFY(m_store->commit(changesTo(contentsOf(1, 3))));
}

void tst_StateTrouble::cleanup()
{
    m_store.reset();
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void tst_StateTrouble::set(const QString &pragma)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    QVERIFY(query.exec("PRAGMA "_L1 + pragma));
}

/// The last commit failed: nothing of it is there, and it succeeds now.
void tst_StateTrouble::expectUnharmed()
{
    QVERIFY(m_store->load().value() == contentsOf(1, 3));
    QVERIFY(m_store->commit(changesTo(contentsOf(2, 2000))));
    m_store.reset();
    m_store = openStore(m_directory->path()).value();
    QCOMPARE(m_store->opening().kind, StateOpening::Kind::Existing);
    StateContents expected = contentsOf(2, 2000);
    QVERIFY(m_store->load().value() == expected);
}

void tst_StateTrouble::aFullDiskFailsTheCommitAndTheNextOneSucceeds()
{
    set(u"max_page_count = 10"_s);
    const auto committed = m_store->commit(changesTo(contentsOf(2, 2000)));
    QVERIFY(!committed);
    QCOMPARE(committed.error().kind, FailureKind::DiskFull);
    QVERIFY(!committed.error().words.isEmpty());
    QVERIFY(!m_store->commit(changesTo(contentsOf(2, 2000))));
    set(u"max_page_count = 1000000"_s);
    expectUnharmed();
}

void tst_StateTrouble::aWriteThatTheSystemCutsFailsTheCommitAndTheNextOneSucceeds()
{
    const auto before = ::signal(SIGXFSZ, SIG_IGN);
    rlimit limit;
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    rlimit small = limit;
    small.rlim_cur = 200000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto committed = m_store->commit(changesTo(contentsOf(2, 2000)));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    ::signal(SIGXFSZ, before);
    QVERIFY(!committed);
    QVERIFY(!committed.error().words.isEmpty());
    expectUnharmed();
}

void tst_StateTrouble::aReadOnlyDatabaseFailsTheCommitAndTheNextOneSucceeds()
{
    set(u"query_only = ON"_s);
    const auto committed = m_store->commit(changesTo(contentsOf(2, 3)));
    QVERIFY(!committed);
    QCOMPARE(committed.error().kind, FailureKind::ReadOnly);
    set(u"query_only = OFF"_s);
    expectUnharmed();
}

namespace {
class OtherConnection {
public:
    explicit OtherConnection(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(path);
        m_open = database.open();
    }
    ~OtherConnection() { QSqlDatabase::removeDatabase(u"other"_s); }

    bool run(const QString &statement)
    {
        QSqlQuery query(QSqlDatabase::database(u"other"_s));
        return m_open && query.exec(statement);
    }

private:
    bool m_open = false;
};
} // namespace

void tst_StateTrouble::aForeignWriterFailsTheCommitAtOnceAndTheNextOneSucceeds()
{
    OtherConnection other(m_directory->filePath(u"state.db"_s));
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    QElapsedTimer timer;
    timer.start();
    const auto committed = m_store->commit(changesTo(contentsOf(2, 3)));
    QVERIFY(!committed);
    QCOMPARE(committed.error().kind, FailureKind::Locked);
    QVERIFY(timer.elapsed() < 2000);
    QVERIFY(other.run(u"ROLLBACK"_s));
    expectUnharmed();
}

void tst_StateTrouble::aForeignReaderDisturbsNothing()
{
    OtherConnection other(m_directory->filePath(u"state.db"_s));
    QVERIFY(other.run(u"BEGIN"_s));
    QVERIFY(other.run(u"SELECT * FROM target"_s));
    QVERIFY(m_store->commit(changesTo(contentsOf(2, 3))));
    QVERIFY(m_store->load().value() == contentsOf(2, 3));
}

void tst_StateTrouble::aRemovedOrReplacedFileFailsTheCommit()
{
    const QString path = m_directory->filePath(u"state.db"_s);
    QVERIFY(QFile::rename(path, path + "-away"_L1));
    QCOMPARE(m_store->commit(changesTo(contentsOf(2, 3))).error().kind, FailureKind::Missing);
    QFile other(path);
    QVERIFY(other.open(QIODevice::WriteOnly));
    QCOMPARE(m_store->commit(changesTo(contentsOf(2, 3))).error().kind, FailureKind::Missing);
    QVERIFY(other.remove());
    QVERIFY(QFile::rename(path + "-away"_L1, path));
    expectUnharmed();
}

void tst_StateTrouble::aDirectoryThatIsOnlyToBeReadIsRefused()
{
    m_store.reset();
    const QByteArray path = QFile::encodeName(m_directory->path());
    QCOMPARE(::chmod(path.constData(), 0555), 0);
    // Modes do not hold back root: be nobody for a moment.
    const bool isRoot = ::geteuid() == 0;
    if (isRoot)
        QCOMPARE(::seteuid(65534), 0);
    const auto store = openStore(m_directory->path());
    const auto made = openStore(m_directory->filePath(u"below"_s));
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QCOMPARE(::chmod(path.constData(), 0700), 0);
    QVERIFY(!store && !made);
    QCOMPARE(store.error().kind, FailureKind::ReadOnly);
    QCOMPARE(made.error().kind, FailureKind::ReadOnly);
}

WQL_TEST(tst_StateTrouble)

} // namespace tst_statetrouble

#include "tst_statetrouble.moc"
