// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/state/statedatabase.h"
#include "core/state/stateschema.h"
#include "tests/support/testprogram.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace tst_stateschema {

using namespace wql;
using namespace Qt::StringLiterals;

/// Later versions are played by steps of the test's own behind the first one.
class tst_StateSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSealChangesWithEveryColumn();
    void allStepsLeadToTheLastVersion();
    void aStepKeepsTheRowsAndSealsThemAnew();
    void aStepThatFailsLeavesTheOldVersion();
    void aCopyOfTheOldVersionIsADatabaseOfItsOwn();

private:
    QSqlDatabase &database() { return m_database->handle(); }
    std::vector<SchemaStep> withStep(const SchemaStep &step) const
    {
        std::vector<SchemaStep> steps = schemaSteps();
        steps.push_back(step);
        return steps;
    }
    int firstVersion() const { return int(schemaSteps().size()); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<StateDatabase> m_database;
};

void tst_StateSchema::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_database = StateDatabase::open(m_directory->filePath(u"state.db"_s)).value();
    QVERIFY(applySteps(database(), schemaSteps(), { 0, u"host"_s, {} }));
    QSqlQuery insert(database());
    QVERIFY(insert.prepare(u"INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s));
    const QVariantList audit{ u"t"_s, 0, 1, 2, 3, 4, 1 };
    for (const QVariant &value : audit + QVariantList{ sealOf(audit) })
        insert.addBindValue(value);
    QVERIFY(insert.exec());
}

void tst_StateSchema::cleanup()
{
    m_database.reset();
}

void tst_StateSchema::aSealChangesWithEveryColumn()
{
    const qint64 seal = sealOf({ u"t"_s, 1, 23 });
    QVERIFY(seal != sealOf({ u"u"_s, 1, 23 }));
    QVERIFY(seal != sealOf({ u"t"_s, 12, 3 }));
    QVERIFY(seal != sealOf({ u"t1"_s, u""_s, 23 }));
    QCOMPARE(seal, sealOf({ u"t"_s, qint64(1), u"23"_s }));
}

void tst_StateSchema::allStepsLeadToTheLastVersion()
{
    const StateIdentity identity = readIdentity(database()).value();
    QCOMPARE(identity.version, firstVersion());
    QCOMPARE(identity.host, u"host"_s);
    QVERIFY(verify(database(), identity));
}

void tst_StateSchema::aStepKeepsTheRowsAndSealsThemAnew()
{
    const auto steps = withStep({ u"ALTER TABLE audit ADD COLUMN asked INTEGER NOT NULL DEFAULT 0"_s,
        u"UPDATE audit SET asked = end_offset + 1"_s });
    QVERIFY(applySteps(database(), steps, readIdentity(database()).value()));
    const StateIdentity identity = readIdentity(database()).value();
    QCOMPARE(identity.version, firstVersion() + 1);
    QCOMPARE(identity.host, u"host"_s);
    QVERIFY(verify(database(), identity));
    QSqlQuery query(database());
    QVERIFY(query.exec(u"SELECT target, end_offset, asked FROM audit"_s) && query.next());
    QCOMPARE(query.value(0).toString(), u"t"_s);
    QCOMPARE(query.value(1).toInt() + 1, query.value(2).toInt());
}

void tst_StateSchema::aStepThatFailsLeavesTheOldVersion()
{
    const StateIdentity before = readIdentity(database()).value();
    QVERIFY(!applySteps(database(), withStep({ u"DROP TABLE target"_s, u"no statement at all"_s }), before));
    const StateIdentity after = readIdentity(database()).value();
    QCOMPARE(after.version, before.version);
    QVERIFY(verify(database(), after));
}

void tst_StateSchema::aCopyOfTheOldVersionIsADatabaseOfItsOwn()
{
    const QString path = m_directory->filePath(u"it's a copy"_s);
    QVERIFY(copyDatabase(database(), path));
    QVERIFY(execute(database(), u"DELETE FROM audit"_s));
    auto copy = StateDatabase::open(path);
    QVERIFY(copy);
    QVERIFY(verify((*copy)->handle(), readIdentity((*copy)->handle()).value()));
    QSqlQuery query((*copy)->handle());
    QVERIFY(query.exec(u"SELECT count(*) FROM audit"_s) && query.next());
    QCOMPARE(query.value(0).toInt(), 1);
}

WQL_TEST(tst_StateSchema)

} // namespace tst_stateschema

#include "tst_stateschema.moc"
