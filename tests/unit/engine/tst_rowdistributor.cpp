// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/columnwidths.h"
#include "tests/support/testprogram.h"
#include "tests/unit/engine/feedworld.h"

#include <QTest>

#include <set>

using namespace wql;
using namespace Qt::StringLiterals;

namespace {

/// Each rule to a target of its own, t0, t1 and so on, and each row to all.
LoaderConfig mirrored(int targets)
{
    Rule everything;
    everything.continues = true;
    return test::configOf(std::vector<Rule>(size_t(targets), everything));
}

LoaderConfig byQueue(std::vector<QString> queues)
{
    std::vector<Rule> rules;
    for (const QString &queue : queues)
        rules.push_back(test::byQueue(test::starts(queue)));
    return test::configOf(rules);
}

/// Valid as long as \a rows are.
LogWindow windowOf(const std::vector<std::string> &rows, LogPosition place, size_t cutFrom)
{
    LogWindow window;
    window.rows.assign(rows.begin(), rows.end());
    window.places.assign(rows.size(), place);
    window.cutFrom = cutFrom;
    window.oldestTime = 1795357830;
    return window;
}

constexpr std::string_view reload = "1795357830|NONE|NONE|NONE|CONFIGRELOAD|\n";

std::string reloadRow()
{
    return FeedWorld::encoded({ "1795357830", "NONE", "NONE", "NONE", "CONFIGRELOAD", {} });
}

} // namespace

class tst_RowDistributor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allTargetsAreFedFromOneReading();
    void aSlowTargetHoldsUpNobodyAndIsServedFromRecentBlocks();
    void targetsThatLagTogetherAreReadForTogether();
    void eachTargetGetsItsRowsInFileOrder();
    void linesThatAreNoRowsAreCountedOnce();
    void rowsBeforeAReloadGoByTheOldRules();
    void aTargetThatIsGoneIsPassedOver();
    void copiesOnBothSidesOfARotationAreCounted();
    void onlyTheTargetsOwnRowsAreCounted();
    void rowsThatLookAlikeWhenCutAreCountedForACutRow();
    void aCountFarBehindTheStartOfTheLogEndsByTime();
    void aRowBehindAnEndlessLineIsCounted();
    void aRangeHoldsEachDistinctRowWithAllItsCopies();
    void aRangeCountsTheCopiesBehindARotation();
    void aLongRangeIsReadInPiecesThatLeaveNoFileOut();
    void aRangeThatEndsAtTheEndOfTheLogIsReadWhole();
    void aRangeIsReadLaterIfTheLogWasJustTruncated();
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

void tst_RowDistributor::copiesOnBothSidesOfARotationAreCounted()
{
    FeedWorld world(mirrored(1));
    world.append(5);
    world.log.append(reload);
    world.log.append(reload);
    world.run();
    world.log.rotate(QueueLogFile::Strategy::Sequential);
    world.log.append(reload);
    world.append(5);
    world.run();
    const LogPosition end = world.chain.end();
    QVERIFY(end.segment > world.chain.first().segment);
    const auto counts = world.history.countEarlier(world.machine(0),
        windowOf({ reloadRow(), reloadRow() + "other" }, { end.segment, qint64(reload.size()) }, 2));
    QCOMPARE(*counts, (std::vector<quint64>{ 3, 0 }));
    const auto before
        = world.history.countEarlier(world.machine(0), windowOf({ reloadRow() }, { end.segment, 0 }, 1));
    QCOMPARE(*before, std::vector<quint64>{ 2 });
}

void tst_RowDistributor::onlyTheTargetsOwnRowsAreCounted()
{
    FeedWorld world(byQueue({ u"a"_s, u"b"_s }));
    world.log.append("1795357830|1|a|NONE|VERB|\n1795357830|1|b|NONE|VERB|\n1795357830|1|a|NONE|VERB|\n");
    world.run();
    const std::vector<std::string> rows{ FeedWorld::encoded({ "1795357830", "1", "a", "NONE", "VERB", {} }),
        FeedWorld::encoded({ "1795357830", "1", "b", "NONE", "VERB", {} }) };
    const LogWindow window = windowOf(rows, world.chain.end(), 2);
    QCOMPARE(*world.history.countEarlier(world.machine(0), window), (std::vector<quint64>{ 2, 0 }));
    QCOMPARE(*world.history.countEarlier(world.machine(1), window), (std::vector<quint64>{ 0, 1 }));
}

void tst_RowDistributor::rowsThatLookAlikeWhenCutAreCountedForACutRow()
{
    FeedWorld world(mirrored(1));
    const std::string agent(30, 'x');
    const std::string head = "1795357830|1|q|" + agent;
    world.log.append(head + "1|VERB|\n" + head + "2|VERB|\n" + head + "|VERB|\n" + head + "2|VERB|\n");
    world.run();
    const std::string wide = agent + "2";
    const std::string row = FeedWorld::encoded({ "1795357830", "1", "q", wide, "VERB", {} });
    const std::vector<std::string> rows{ row, *cutToColumns(row) };
    const LogWindow window = windowOf(rows, world.chain.end(), 1);
    QCOMPARE(*world.history.countEarlier(world.machine(0), window), (std::vector<quint64>{ 2, 4 }));
}

void tst_RowDistributor::aCountFarBehindTheStartOfTheLogEndsByTime()
{
    FeedWorld world(mirrored(1));
    world.append(60000);
    world.run();
    const quint64 before = world.bytesRead();
    const std::vector<std::string> rows{ reloadRow() };
    LogWindow window = windowOf(rows, world.chain.end(), 1);
    window.oldestTime = 1795357830 + 5999; // the second of the last rows
    QCOMPARE(*world.history.countEarlier(world.machine(0), window), std::vector<quint64>{ 0 });
    QVERIFY(world.bytesRead() - before < 1024 * 1024);
}

void tst_RowDistributor::aRowBehindAnEndlessLineIsCounted()
{
    FeedWorld world(mirrored(1));
    world.append(1);
    world.log.append(std::string(300000, 'x') + '\n');
    world.log.append(reload);
    world.run();
    const auto counts
        = world.history.countEarlier(world.machine(0), windowOf({ reloadRow() }, world.chain.end(), 1));
    QCOMPARE(*counts, std::vector<quint64>{ 1 });
}

void tst_RowDistributor::aRangeHoldsEachDistinctRowWithAllItsCopies()
{
    FeedWorld world(mirrored(1));
    world.log.append(reload);
    world.append(1);
    world.run();
    const LogPosition begin = world.chain.end();
    world.log.append(reload);
    world.log.append(reload);
    world.append(1);
    world.run();
    const LogPosition end = world.chain.end();
    world.log.append(reload);
    world.run();
    const RangeRows rows = world.history.readRange(world.machine(0), { begin, end });
    QCOMPARE(rows.rows.size(), size_t(2));
    QCOMPARE(rows.rows[0].text, reloadRow());
    QCOMPARE(rows.rows[0].copies, quint64(4)); // before, inside and behind the range
    QCOMPARE(rows.rows[1].copies, quint64(1));
}

void tst_RowDistributor::aRangeCountsTheCopiesBehindARotation()
{
    FeedWorld world(mirrored(1));
    world.append(1);
    world.log.append(reload);
    world.run();
    const LogRange range{ world.chain.first(), world.chain.end() };
    for (int rotation = 0; rotation < 2; ++rotation) {
        world.log.rotate(QueueLogFile::Strategy::Sequential);
        world.log.append(reload);
        world.run();
    }
    QCOMPARE(world.chain.end().segment, range.end.segment + 2);
    const quint64 before = world.bytesRead();
    const RangeRows rows = world.history.readRange(world.machine(0), range);
    QVERIFY(!rows.isUnreadable);
    QCOMPARE(rows.rows.size(), size_t(2));
    QCOMPARE(rows.rows[0].copies, quint64(1));
    QCOMPARE(rows.rows[1].text, reloadRow());
    QCOMPARE(rows.rows[1].copies, quint64(3));

    world.append(60000);
    world.run();
    const quint64 then = world.bytesRead();
    QVERIFY(then - before > 2 * 1024 * 1024);
    QCOMPARE(world.history.readRange(world.machine(0), range).rows[1].copies, quint64(3));
    const quint64 most = 1024 * 1024 + limits::blockBytes;
    QVERIFY(world.bytesRead() - then <= most + quint64(range.end.offset));
}

void tst_RowDistributor::aLongRangeIsReadInPiecesThatLeaveNoFileOut()
{
    FeedWorld world(mirrored(1));
    constexpr qint64 piece = 4 * 1024 * 1024;
    constexpr int lines = 20000;
    const std::string line = "|" + std::string(180, 'x') + "|NONE|NONE|VERB|\n";
    std::string text;
    for (int i = 0; i < lines; ++i)
        text += std::to_string(1795357830 + i) + line;
    world.log.append(text);
    world.run();
    const LogPosition begin = world.chain.first();
    QVERIFY(world.chain.end().offset < piece);
    for (const int rows : { 1, lines }) {
        world.log.rotate(QueueLogFile::Strategy::Sequential);
        world.append(rows);
        world.run();
    }
    LogRange range{ begin, world.chain.end() };
    QVERIFY(world.chain.bytesBetween(range.begin, range.end) > piece);
    std::set<std::string> seen;
    for (std::optional<LogPosition> next = begin; next && *next < range.end;) {
        range.begin = *next;
        const RangeRows rows = world.history.readRange(world.machine(0), range);
        QVERIFY(!rows.isUnreadable);
        for (const RangeRows::Row &row : rows.rows)
            seen.insert(row.text);
        next = rows.readTo;
        QVERIFY(!next || range.begin < *next);
    }
    QCOMPARE(seen.size(), world.server(0).rows.size());
}

void tst_RowDistributor::aRangeThatEndsAtTheEndOfTheLogIsReadWhole()
{
    FeedWorld world(mirrored(1));
    world.append(3000);
    world.run();
    const RangeRows rows
        = world.history.readRange(world.machine(0), { world.chain.first(), world.chain.end() });
    QCOMPARE(rows.rows.size(), size_t(3000));
}

void tst_RowDistributor::aRangeIsReadLaterIfTheLogWasJustTruncated()
{
    FeedWorld world(mirrored(1));
    world.append(50);
    world.run();
    const LogRange range{ world.chain.first(), world.chain.end() };
    world.log.copyTruncate(".1");
    QVERIFY(world.history.readRange(world.machine(0), range).isUnreadable);
    world.append(1);
    world.run();
    const RangeRows rows = world.history.readRange(world.machine(0), range);
    QVERIFY(!rows.isUnreadable);
    QCOMPARE(rows.rows.size(), size_t(50));
}

WQL_TEST(tst_RowDistributor)
#include "tst_rowdistributor.moc"
