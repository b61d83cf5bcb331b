// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/storedactionledger.h"
#include "core/state/statestore.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_storedactionledger {

using namespace wql;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Stage = ActionLedger::Stage;

namespace {

const QString target = u"https://qm/acme|"_s;

/// A loader from its start until it is killed: what was not committed is gone.
class Run {
public:
    Run(const QString &directory, const Clock &clock, qsizetype most = 20000)
        : store(std::move(*StateStore::open(directory, {}, clock)))
        , ledger(target, store->load()->actions,
              { [this] { isTouched = true; }, [this] { return commit(); } }, clock, most)
    {
    }

    bool commit()
    {
        StateChanges changes;
        ledger.addTo(changes);
        if (isFailing || !store->commit(changes))
            return false;
        ledger.onCommitted(changes);
        isTouched = false;
        return true;
    }

    std::unique_ptr<StateStore> store;
    bool isFailing = false;
    bool isTouched = false;
    StoredActionLedger ledger;
};

FeedbackResult good(const QString &id)
{
    return { id, true, u"done"_s };
}

} // namespace

class StoredActionLedgerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void whatRunsIsOnDiskBeforeItRuns();
    void whatCannotBeWrittenIsNotBegun();
    void aResultIsToldOnlyWhenItIsOnDisk();
    void aResultIsToldUntilItIsAcknowledged();
    void resultsAreToldInTheOrderInWhichTheyCame();
    void anotherTargetsActionsAreNotSeen();
    void oldIdsAreForgottenAfterThirtyDays();
    void idsAreForgottenWhenThereAreTooMany();
    void unacknowledgedResultsAreNeverForgotten();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    ManualClock m_clock;
};

void StoredActionLedgerTest::whatRunsIsOnDiskBeforeItRuns()
{
    {
        Run run(m_directory->path(), m_clock);
        QVERIFY(run.ledger.plan(u"1"_s));
        QVERIFY(!run.ledger.plan(u"1"_s));
        QVERIFY(run.ledger.begin(u"1"_s));
        QVERIFY(run.ledger.plan(u"2"_s)); // and lost
    }
    Run run(m_directory->path(), m_clock);
    QCOMPARE(run.ledger.stage(u"1"_s), Stage::Running);
    QCOMPARE(run.ledger.stage(u"2"_s), Stage::Unknown);
    recoverActions(run.ledger);
    QVERIFY(run.commit());
    QCOMPARE(run.ledger.undelivered(10),
        (std::vector{
            FeedbackResult{ u"1"_s, false, u"KO: unknown whether it was done (loader restarted)"_s } }));
}

void StoredActionLedgerTest::whatCannotBeWrittenIsNotBegun()
{
    Run run(m_directory->path(), m_clock);
    QVERIFY(run.ledger.plan(u"1"_s));
    run.isFailing = true;
    QVERIFY(!run.ledger.begin(u"1"_s));
    QCOMPARE(run.ledger.stage(u"1"_s), Stage::Planned);
    run.isFailing = false;
    QVERIFY(run.ledger.begin(u"1"_s));
}

void StoredActionLedgerTest::aResultIsToldOnlyWhenItIsOnDisk()
{
    Run run(m_directory->path(), m_clock);
    run.ledger.plan(u"1"_s);
    run.ledger.begin(u"1"_s);
    QVERIFY(run.ledger.finish(good(u"1"_s)));
    QVERIFY(run.isTouched);
    QVERIFY(run.ledger.undelivered(10).empty());
    QVERIFY(run.commit());
    QCOMPARE(run.ledger.undelivered(10), std::vector{ good(u"1"_s) });
}

void StoredActionLedgerTest::aResultIsToldUntilItIsAcknowledged()
{
    {
        Run run(m_directory->path(), m_clock);
        run.ledger.finish(good(u"1"_s));
        run.commit();
    }
    {
        Run run(m_directory->path(), m_clock);
        QCOMPARE(run.ledger.undelivered(10), std::vector{ good(u"1"_s) });
        QVERIFY(run.ledger.acknowledge({ u"1"_s, u"unknown"_s }));
        QVERIFY(run.ledger.undelivered(10).empty());
        run.commit();
    }
    Run run(m_directory->path(), m_clock);
    QVERIFY(run.ledger.undelivered(10).empty());
    QCOMPARE(run.ledger.stage(u"1"_s), Stage::Done);
    QVERIFY(run.ledger.repeat(u"1"_s));
    run.commit();
    QCOMPARE(run.ledger.undelivered(10), std::vector{ good(u"1"_s) });
}

void StoredActionLedgerTest::resultsAreToldInTheOrderInWhichTheyCame()
{
    {
        Run run(m_directory->path(), m_clock);
        for (const QString &id : { u"b"_s, u"c"_s, u"a"_s }) {
            run.ledger.finish(good(id));
            m_clock.time += 1s;
        }
        run.commit();
    }
    Run run(m_directory->path(), m_clock);
    QCOMPARE(run.ledger.undelivered(2), (std::vector{ good(u"b"_s), good(u"c"_s) }));
}

void StoredActionLedgerTest::anotherTargetsActionsAreNotSeen()
{
    Run run(m_directory->path(), m_clock);
    StateChanges changes;
    ActionRecord other;
    other.target = u"https://qm/other|"_s;
    other.id = u"1"_s;
    changes.actions.push_back(other);
    run.ledger.onCommitted(changes);
    QCOMPARE(run.ledger.stage(u"1"_s), Stage::Unknown);
}

void StoredActionLedgerTest::oldIdsAreForgottenAfterThirtyDays()
{
    {
        Run run(m_directory->path(), m_clock);
        run.ledger.finish(good(u"told"_s));
        run.ledger.finish(good(u"untold"_s));
        run.ledger.acknowledge({ u"told"_s });
        run.commit();
    }
    m_clock.time += 29 * 24h;
    {
        Run run(m_directory->path(), m_clock);
        QCOMPARE(run.ledger.stage(u"told"_s), Stage::Done);
    }
    m_clock.time += 2 * 24h;
    Run run(m_directory->path(), m_clock);
    QCOMPARE(run.ledger.stage(u"told"_s), Stage::Unknown);
    QCOMPARE(run.ledger.stage(u"untold"_s), Stage::Done);
    run.commit();
    QCOMPARE(run.store->load()->actions.size(), 1u);
}

void StoredActionLedgerTest::idsAreForgottenWhenThereAreTooMany()
{
    Run run(m_directory->path(), m_clock, 40);
    for (int i = 0; i < 200; ++i) {
        const QString id = QString::number(i);
        QVERIFY(run.ledger.plan(id));
        run.ledger.finish(good(id));
        run.ledger.acknowledge({ id });
        m_clock.time += 1s;
    }
    run.commit();
    QVERIFY(run.store->load()->actions.size() <= 40);
    QCOMPARE(run.ledger.stage(u"0"_s), Stage::Unknown);
    QCOMPARE(run.ledger.stage(u"170"_s), Stage::Done);
}

void StoredActionLedgerTest::unacknowledgedResultsAreNeverForgotten()
{
    Run run(m_directory->path(), m_clock, 5);
    for (int i = 0; i < 5; ++i)
        run.ledger.finish(good(QString::number(i)));
    QVERIFY(!run.ledger.plan(u"more"_s));
    run.commit();
    QCOMPARE(run.ledger.undelivered(10).size(), 5u);
}

WQL_TEST(StoredActionLedgerTest)

} // namespace tst_storedactionledger

#include "tst_storedactionledger.moc"
