// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/replay.h"
#include "tests/support/testprogram.h"
#include "tests/unit/routing/ruleset.h"

#include <QTest>

namespace tst_replay {

using namespace Qt::StringLiterals;
using namespace wql;
using namespace wql::test;

namespace {

struct Names {
    std::string queue;
    std::string agent = "Agent/1";
    int rows = 1;
};

ReplayResult replayed(const LoaderConfig &before, const LoaderConfig &after, const std::vector<Names> &log)
{
    Replay replay(before, after);
    for (const Names &names : log)
        for (int i = 0; i < names.rows; ++i)
            replay.add(row(names.queue, names.agent), "line of " + names.queue);
    return replay.result();
}

LoaderConfig acmeAndRest()
{
    return configOf({ byQueue(starts(u"acme-"_s)), Rule() });
}

} // namespace

class TestReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameRulesChangeNothing();
    void movedRowsAreCountedByFromAndTo();
    void theOrderOfTargetsIsNoDifference();
    void otherNamesAtTheSameTargetAreADifference();
    void namesThatNobodyTakesAreListed();
    void namesInSeveralTargetsAreListed();
    void rowsWithoutNamesAreNotInSeveralTargetsByMistake();
    void theMostFrequentAreKept();
    void hostileNamesNeedBoundedMemory();
};

void TestReplay::theSameRulesChangeNothing()
{
    const ReplayResult result
        = replayed(acmeAndRest(), acmeAndRest(), { { "acme-1", "Agent/1", 3 }, { "x" }, { "NONE", "NONE" } });
    QCOMPARE(result.rows, 5u);
    QCOMPARE(result.same, 5u);
    QVERIFY(result.moved.empty() && result.unmatched.empty() && result.several.empty());
}

void TestReplay::movedRowsAreCountedByFromAndTo()
{
    LoaderConfig after = acmeAndRest();
    after.rules[0].queue = starts(u"acme-b"_s);
    const ReplayResult result = replayed(
        acmeAndRest(), after, { { "acme-b" }, { "acme-a", "Agent/1", 2 }, { "acme-c", "Agent/1", 2 } });
    QCOMPARE(result.same, 1u);
    QCOMPARE(result.moved.size(), 1u);
    QVERIFY((result.moved[0] == ReplayResult::Move{ { u"t0"_s }, { u"t1"_s }, 4, u"line of acme-a"_s }));
}

void TestReplay::theOrderOfTargetsIsNoDifference()
{
    const LoaderConfig before = configOf({ continuing(byQueue(starts(u"a"_s))), byQueue(starts(u"a"_s)) });
    LoaderConfig after = configOf(
        { to(u"t1"_s, continuing(byQueue(starts(u"a"_s)))), to(u"t0"_s, byQueue(starts(u"a"_s))) });
    std::swap(after.targets[0], after.targets[1]);
    QCOMPARE(replayed(before, after, { { "acme" } }).same, 1u);
}

void TestReplay::otherNamesAtTheSameTargetAreADifference()
{
    LoaderConfig after = acmeAndRest();
    after.rules[0].stripToken = true;
    const ReplayResult result = replayed(acmeAndRest(), after, { { "acme-1" }, { "other" } });
    QCOMPARE(result.renamed, 1u);
    QCOMPARE(result.same, 1u);
    QVERIFY(result.moved.empty());
}

void TestReplay::namesThatNobodyTakesAreListed()
{
    const LoaderConfig after = configOf({ byQueue(starts(u"acme-"_s)) });
    const ReplayResult result
        = replayed(acmeAndRest(), after, { { "lost", "Agent/7", 2 }, { "acme-1" }, { "NONE", "NONE" } });
    QCOMPARE(result.unmatched.size(), 1u);
    QVERIFY((result.unmatched[0] == ReplayResult::Names{ u"lost"_s, u"Agent/7"_s, {}, 2 }));
}

void TestReplay::namesInSeveralTargetsAreListed()
{
    const LoaderConfig after
        = configOf({ continuing(byQueue(starts(u"acme-"_s))), byQueue(ends(u"-vip"_s)), Rule() });
    const ReplayResult result = replayed(acmeAndRest(), after, { { "acme-vip" }, { "acme-x" }, { "y" } });
    QCOMPARE(result.several.size(), 2u);
    QVERIFY(
        (result.several[0] == ReplayResult::Names{ u"acme-vip"_s, u"Agent/1"_s, { u"t0"_s, u"t1"_s }, 1 }));
}

void TestReplay::rowsWithoutNamesAreNotInSeveralTargetsByMistake()
{
    const LoaderConfig rules = configOf({ byQueue(starts(u"a"_s)), byQueue(starts(u"b"_s)) });
    QVERIFY(replayed(rules, rules, { { "NONE", "NONE" } }).several.empty());
}

void TestReplay::theMostFrequentAreKept()
{
    std::vector<Names> log;
    for (int i = 0; i < 300; ++i)
        log.push_back({ "q" + std::to_string(i), "Agent/1", i < 10 ? 5 : 1 });
    const ReplayResult result = replayed(acmeAndRest(), configOf({ byQueue(starts(u"acme-"_s)) }), log);
    QCOMPARE(result.unmatched.size(), ReplayResult::longestList);
    QCOMPARE(result.unmatched[9].rows, 5u);
    QCOMPARE(result.unmatched[10].rows, 1u);
    QCOMPARE(result.moved[0].rows, 340u);
}

void TestReplay::hostileNamesNeedBoundedMemory()
{
    Replay replay(acmeAndRest(), configOf({ byQueue(starts(u"acme-"_s)) }));
    const std::string tail(5000, 'x');
    for (size_t i = 0; i < Replay::maxKeys + 1000; ++i) {
        const std::string queue = "q" + std::to_string(i) + tail;
        replay.add(row(queue, "Agent/1"), queue);
    }
    const ReplayResult result = replay.result();
    QCOMPARE(result.rows, Replay::maxKeys + 1000);
    QCOMPARE(result.unmatched[0].queue.size(), 200);
    QCOMPARE(result.moved[0].example.size(), 1000);
    QCOMPARE(result.moved[0].rows, Replay::maxKeys + 1000);
}

WQL_TEST(TestReplay)

} // namespace tst_replay

#include "tst_replay.moc"
