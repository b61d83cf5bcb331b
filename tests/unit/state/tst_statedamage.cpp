// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/state/stateschema.h"
#include "core/state/statestore.h"
#include "tests/support/testprogram.h"
#include "tests/unit/state/statesample.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace tst_statedamage {

using namespace wql;
using namespace wql::test;
using namespace Qt::StringLiterals;

using OpeningKind = StateOpening::Kind;
using FailureKind = StateFailure::Kind;

class tst_StateDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDamagedFileIsSetAsideWithAReason_data();
    void aDamagedFileIsSetAsideWithAReason();
    void aSecondDamageWithinTheSecondGetsAnotherName();
    void aJournalWithoutItsDatabaseIsNotPlayedIntoANewOne();
    void aDamagedJournalCostsCommitsNotTruth();
    void noFlippedBitEverChangesWhatIsLoaded();
    void aFileOfAnotherHostIsSetAside();
    void aPairsStateIsBothMachinesAndNobodyElses();
    void anUnknownHostIsNotForeign();
    void aNewerVersionIsRefusedAndLeftAlone();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }
    QByteArray read(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    void changeInside(const QString &statement, const QVariantList &values) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QByteArray m_good; ///< the file of a store that was closed
};

void tst_StateDamage::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    auto store = openStore(m_directory->path());
    QVERIFY(store);
    QVERIFY((*store)->commit(changesTo(contentsOf(1, 20))));
    store->reset();
    m_good = read(u"state.db"_s);
    QVERIFY(!QFileInfo::exists(path(u"state.db-wal"_s)));
}

QByteArray tst_StateDamage::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_StateDamage::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_StateDamage::changeInside(const QString &statement, const QVariantList &values) const
{
    const QString name = u"the test's own"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path(u"state.db"_s));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.prepare(statement));
        for (const QVariant &value : values)
            query.addBindValue(value);
        QVERIFY(query.exec());
    }
    QSqlDatabase::removeDatabase(name);
}

void tst_StateDamage::aDamagedFileIsSetAsideWithAReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("statement");
    init();
    QTest::newRow("zero length") << ""_ba << QString();
    QTest::newRow("NUL") << QByteArray(m_good.size(), '\0') << QString();
    QTest::newRow("NUL tail") << m_good.left(8192) + QByteArray(m_good.size() - 8192, '\0') << QString();
    QTest::newRow("cut in half") << m_good.left(m_good.size() / 2) << QString();
    QTest::newRow("cut in the header") << m_good.left(50) << QString();
    QTest::newRow("cut in a page") << m_good.left(m_good.size() - 100) << QString();
    QTest::newRow("no database") << "[general]\nformat = 1\n"_ba << QString();
    QTest::newRow("changed record") << m_good << u"UPDATE target SET offset = 0"_s;
    QTest::newRow("changed version") << m_good << u"UPDATE meta SET value = '9' WHERE key = 'version'"_s;
    QTest::newRow("no version") << m_good << u"DELETE FROM meta"_s;
    QTest::newRow("missing table") << m_good << u"DROP TABLE audit"_s;
    QTest::newRow("other tables") << m_good << u"ALTER TABLE meta RENAME TO other"_s;
}

void tst_StateDamage::aDamagedFileIsSetAsideWithAReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, statement);
    write(u"state.db"_s, bytes);
    if (!statement.isEmpty())
        changeInside(statement, {});
    const QByteArray damaged = read(u"state.db"_s);

    auto store = openStore(m_directory->path());
    QVERIFY(store);
    const StateOpening opening = (*store)->opening();
    QCOMPARE(opening.kind, OpeningKind::DamagedSetAside);
    QCOMPARE(opening.path, path(u"state.db.damaged-20261122T143030Z"_s));
    QVERIFY(!opening.reason.isEmpty());
    QCOMPARE(read(QFileInfo(opening.path).fileName()).size(), damaged.size());
    QVERIFY((*store)->load().value() == StateContents());
    QVERIFY((*store)->commit(changesTo(contentsOf(2, 1))));
    store->reset();
    auto again = openStore(m_directory->path());
    QCOMPARE((*again)->opening().kind, OpeningKind::Existing);
    QVERIFY((*again)->load().value() == contentsOf(2, 1));
}

void tst_StateDamage::aSecondDamageWithinTheSecondGetsAnotherName()
{
    write(u"state.db"_s, "one"_ba);
    QVERIFY(openStore(m_directory->path()));
    write(u"state.db"_s, "two"_ba);
    const auto store = openStore(m_directory->path());
    QVERIFY(store);
    QCOMPARE((*store)->opening().path, path(u"state.db.damaged-20261122T143030Z-2"_s));
    QCOMPARE(read(u"state.db.damaged-20261122T143030Z"_s), "one"_ba);
}

void tst_StateDamage::aJournalWithoutItsDatabaseIsNotPlayedIntoANewOne()
{
    auto open = openStore(m_directory->path());
    QVERIFY((*open)->commit(changesTo(contentsOf(2, 20))));
    const QByteArray journal = read(u"state.db-wal"_s);
    QVERIFY(!journal.isEmpty());
    open->reset();
    QVERIFY(QFile::remove(path(u"state.db"_s)));
    write(u"state.db-wal"_s, journal);
    auto store = openStore(m_directory->path());
    QVERIFY(store);
    QCOMPARE((*store)->opening().kind, OpeningKind::DamagedSetAside);
    QVERIFY((*store)->load().value() == StateContents());
}

void tst_StateDamage::aDamagedJournalCostsCommitsNotTruth()
{
    QByteArray database;
    QByteArray journal;
    {
        auto store = openStore(m_directory->path());
        for (qint64 generation = 2; generation < 6; ++generation)
            QVERIFY((*store)->commit(changesTo(contentsOf(generation, 20))));
        database = read(u"state.db"_s);
        journal = read(u"state.db-wal"_s);
    }
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 100; ++round) {
        QByteArray damaged = journal;
        if (round % 2)
            damaged.truncate(random.bounded(int(journal.size())));
        else
            damaged[random.bounded(int(journal.size()))] ^= char(1 << random.bounded(8));
        write(u"state.db"_s, database);
        write(u"state.db-wal"_s, damaged);
        QFile::remove(path(u"state.db-shm"_s));
        auto store = openStore(m_directory->path());
        const QByteArray place = "seed " + QByteArray::number(seed) + " round " + QByteArray::number(round);
        QVERIFY2(store, place.constData());
        const StateContents contents = (*store)->load().value();
        if ((*store)->opening().kind == OpeningKind::Existing)
            QVERIFY2(contents == contentsOf(contents.targets.begin()->second.position.offset, 20),
                place.constData());
        else
            QVERIFY2(contents == StateContents(), place.constData());
    }
}

void tst_StateDamage::noFlippedBitEverChangesWhatIsLoaded()
{
    const StateContents expected = contentsOf(1, 20);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    int setAside = 0;
    for (int round = 0; round < 250; ++round) {
        QByteArray damaged = m_good;
        // The header of the file is where flips do the strangest things.
        const int at = round < 100 ? round : random.bounded(int(m_good.size()));
        damaged[at] ^= char(1 << random.bounded(8));
        write(u"state.db"_s, damaged);
        auto store = openStore(m_directory->path());
        const QByteArray place = "seed " + QByteArray::number(seed) + " byte " + QByteArray::number(at);
        QVERIFY2(store, place.constData());
        const StateContents contents = (*store)->load().value();
        if ((*store)->opening().kind == OpeningKind::Existing)
            QVERIFY2(contents == expected, place.constData());
        else
            QVERIFY2(contents == StateContents() && ++setAside, place.constData());
        QVERIFY2((*store)->commit(changesTo(contentsOf(2, 1))), place.constData());
        QFile::remove((*store)->opening().path);
    }
    QVERIFY(setAside > 50);
}

void tst_StateDamage::aFileOfAnotherHostIsSetAside()
{
    auto store = openStore(m_directory->path(), { u"test loader"_s, "another host" });
    QVERIFY(store);
    QCOMPARE((*store)->opening().kind, OpeningKind::ForeignHost);
    QCOMPARE((*store)->opening().path, path(u"state.db.foreign-20261122T143030Z"_s));
    QVERIFY((*store)->load().value() == StateContents());
    store->reset();
    QCOMPARE(read(u"state.db.foreign-20261122T143030Z"_s).size(), m_good.size());
    QVERIFY2(!m_good.contains("this host"), "the machine's id must not be in the file");
}

void tst_StateDamage::aPairsStateIsBothMachinesAndNobodyElses()
{
    const StateOptions one{ u"test loader"_s, "this host", u"pbx"_s };
    for (const StateOptions &options :
        { one, StateOptions{ u"test loader"_s, "the other", u"pbx"_s }, one }) {
        // The first time it is this host's, and becomes the pair's.
        auto store = openStore(m_directory->path(), options);
        QVERIFY(store);
        QCOMPARE((*store)->opening().kind, OpeningKind::Existing);
        QVERIFY((*store)->load().value() == contentsOf(1, 20));
    }
    for (const StateOptions &options : { StateOptions{ u"test loader"_s, "this host", u"other pair"_s },
             StateOptions{ u"test loader"_s, "this host" } }) {
        auto store = openStore(m_directory->path(), options);
        QVERIFY(store);
        QCOMPARE((*store)->opening().kind, OpeningKind::ForeignHost);
    }
}

void tst_StateDamage::anUnknownHostIsNotForeign()
{
    auto store = openStore(m_directory->path(), { u"test loader"_s, {} });
    QVERIFY(store);
    QCOMPARE((*store)->opening().kind, OpeningKind::Existing);
}

void tst_StateDamage::aNewerVersionIsRefusedAndLeftAlone()
{
    const QVariantList values{ u"version"_s, u"99"_s };
    changeInside(u"INSERT OR REPLACE INTO meta VALUES (?, ?, ?)"_s, values + QVariantList{ sealOf(values) });
    const QByteArray newer = read(u"state.db"_s);
    const auto store = openStore(m_directory->path());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, FailureKind::NewerVersion);
    QVERIFY(store.error().words.contains(u"99"_s));
    QCOMPARE(read(u"state.db"_s), newer);
}

WQL_TEST(tst_StateDamage)

} // namespace tst_statedamage

#include "tst_statedamage.moc"
