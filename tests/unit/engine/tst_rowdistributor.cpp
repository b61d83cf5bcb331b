// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/engine/feedworld.h"

#include <QTest>

namespace tst_rowdistributor {

using namespace wql;
using namespace Qt::StringLiterals;

class tst_RowDistributor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allTargetsAreFedFromOneReading();
    void aSlowTargetHoldsUpNobodyAndIsServedFromRecentBlocks();
    void targetsThatLagTogetherAreReadForTogether();
    void eachTargetGetsItsRowsInFileOrder();
    void linesThatAreNoRowsAreCountedOnce();
    void rowsBeforeAReloadGoByTheOldRules();
    void nobodyGoesBackBehindTheRulesThatAreKnown();
    void aTargetThatIsGoneIsPassedOver();
};

void tst_RowDistributor::allTargetsAreFedFromOneReading()
{
    FeedWorld world(mirrored(5));
    world.append(20000);
    world.run();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(world.server(i).rows.size(), size_t(20000));
    QCOMPARE(world.bytesRead(), quint64(world.chain.end().offset));
    QCOMPARE(world.distributor.counters().rows, quint64(20000));
}

void tst_RowDistributor::aSlowTargetHoldsUpNobodyAndIsServedFromRecentBlocks()
{
    FeedWorld world(mirrored(2));
    world.server(1).isSilent = true;
    world.append(20000); // fewer bytes than the recent blocks hold
    world.run();
    QCOMPARE(world.server(0).rows.size(), size_t(20000));
    QCOMPARE(world.server(1).rows.size(), size_t(0));

    world.server(1).isSilent = false;
    world.run();
    QCOMPARE(world.server(1).rows, world.server(0).rows);
    QCOMPARE(world.bytesRead(), quint64(world.chain.end().offset));
}

void tst_RowDistributor::targetsThatLagTogetherAreReadForTogether()
{
    FeedWorld world(mirrored(4));
    for (const int lagging : { 1, 2, 3 })
        world.server(lagging).isSilent = true;
    world.append(70000); // more than the recent blocks hold
    world.run();
    QCOMPARE(world.server(0).rows.size(), size_t(70000));
    for (const int lagging : { 1, 2, 3 })
        world.server(lagging).isSilent = false;
    world.run();
    for (const int lagging : { 1, 2, 3 })
        QCOMPARE(world.server(lagging).rows, world.server(0).rows);
    const quint64 size = quint64(world.chain.end().offset);
    QVERIFY2(world.bytesRead() <= 2 * size + limits::blockBytes,
        qPrintable(QString::number(double(world.bytesRead()) / double(size))));
    QCOMPARE(world.distributor.counters().rows, quint64(70000));
}

void tst_RowDistributor::eachTargetGetsItsRowsInFileOrder()
{
    FeedWorld world(byQueue({ u"a"_s, u"b"_s }));
    for (int i = 0; i < 300; ++i) {
        world.append(7, "a");
        world.append(3, "b");
    }
    world.run();
    QCOMPARE(world.server(0).rows.size(), size_t(2100));
    QCOMPARE(world.server(1).rows.size(), size_t(900));
    for (const int target : { 0, 1 }) {
        const auto &rows = world.server(target).rows;
        QVERIFY(std::is_sorted(rows.begin(), rows.end(),
            [](const std::string &a, const std::string &b) { return a.substr(0, 31) < b.substr(0, 31); }));
    }
}

void tst_RowDistributor::linesThatAreNoRowsAreCountedOnce()
{
    FeedWorld world(mirrored(2));
    world.server(1).isSilent = true;
    world.log.append("rubbish\n\n");
    world.append(70000);
    world.log.append("1795357830|more|rubbish\n");
    world.run();
    world.server(1).isSilent = false; // has the log read a second time
    world.run();
    QCOMPARE(world.distributor.counters().noRows, quint64(2));
    QCOMPARE(world.distributor.counters().blank, quint64(1));
    QCOMPARE(world.distributor.quarantine().lines(), qint64(2));
    QCOMPARE(world.server(1).rows.size(), size_t(70000));
}

void tst_RowDistributor::rowsBeforeAReloadGoByTheOldRules()
{
    FeedWorld world(byQueue({ u"a"_s, u"b"_s }));
    world.server(0).isSilent = true; // still has its backlog when the rules change
    world.append(3000, "a");
    world.run();
    world.addRouting(byQueue({ u"b"_s, u"a"_s }), world.chain.end());
    world.append(10, "a");
    world.server(0).isSilent = false;
    world.run();
    QCOMPARE(world.server(0).rows.size(), size_t(3000));
    QCOMPARE(world.server(1).rows.size(), size_t(10));
}

void tst_RowDistributor::nobodyGoesBackBehindTheRulesThatAreKnown()
{
    FeedWorld world(byQueue({ u"a"_s, u"b"_s }));
    world.append(10, "a");
    world.run();
    const LogPosition changed = world.chain.end();
    world.addRouting(byQueue({ u"b"_s, u"a"_s }), changed);
    world.append(10, "a");
    world.run();
    for (const RowSupply *supply : world.distributor.timeline().supplies())
        QVERIFY(supply->oldest() < changed);
    world.distributor.setOldestRouting(changed);
    for (const RowSupply *supply : world.distributor.timeline().supplies())
        QCOMPARE(supply->oldest(), changed);
}

void tst_RowDistributor::aTargetThatIsGoneIsPassedOver()
{
    FeedWorld world(mirrored(2));
    world.append(10);
    world.run();
    world.servers.erase(u"t1"_s);
    world.setMachines();
    world.append(10);
    world.run();
    QCOMPARE(world.server(0).rows.size(), size_t(20));
}

WQL_TEST(tst_RowDistributor)

} // namespace tst_rowdistributor

#include "tst_rowdistributor.moc"
