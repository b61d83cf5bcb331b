// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/calllessons.h"
#include "tests/support/testprogram.h"
#include "tests/unit/engine/feedworld.h"

#include <QTest>

namespace tst_calllessons {

using namespace wql;

namespace {

LoaderConfig byCall()
{
    LoaderConfig config = byQueue({ QStringLiteral("qa"), QStringLiteral("qb") });
    config.general.unassociated = Unassociated::ByCall;
    return config;
}

std::string entering(const std::string &queue, int call)
{
    return "1795357830|1795357830." + std::to_string(call) + '|' + queue + "|NONE|ENTERQUEUE||1|1\n";
}

std::string choice(int call)
{
    return "1795357831|1795357830." + std::to_string(call) + "|NONE|NONE|INFO|choice|1\n";
}

} // namespace

/// Calls that entered their queues before a router was made.
class tst_CallLessons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLastRowsBeforeAPlaceAreKnown();
    void alsoThoseOfTheFileBefore();
    void butNotTheWholeLog();
    void whatIsKnownIsNotReadAgain();
    void whatALaterReaderPassesIsLearned();
    void rulesThatDoNotAskForCallsReadNothing();
    void aBacklogDrivesOutNoCallThatRuns();
    void afterAReloadCallsThatRunGoOnToTheirOwner();

private:
    /// Targets of the row of \a call that its call places.
    static size_t targetsOf(Router &router, int call)
    {
        const std::string id = "1795357830." + std::to_string(call);
        return router
            .route({ .callId = id, .queue = "NONE", .agent = "NONE", .verb = "INFO" }, Router::Seen::Again)
            .takes.size();
    }
};

void tst_CallLessons::theLastRowsBeforeAPlaceAreKnown()
{
    FeedWorld world(byCall());
    world.log.append(entering("qa", 1) + entering("qb", 2));
    world.poll();
    const LogPosition place = world.chain.end();
    world.log.append(entering("qa", 3));
    world.poll();
    const auto router = std::make_shared<Router>(byCall());
    CallLessons lessons(router);
    lessons.catchUp(world.chain, place);
    QCOMPARE(targetsOf(*router, 1), size_t(1));
    QCOMPARE(targetsOf(*router, 2), size_t(1));
    QCOMPARE(targetsOf(*router, 3), size_t(2));
    QCOMPARE(router->counters(), Router(byCall()).counters());
}

void tst_CallLessons::alsoThoseOfTheFileBefore()
{
    FeedWorld world(byCall());
    world.log.append(entering("qa", 1));
    world.run();
    world.log.rotate(QueueLogFile::Strategy::Rotate);
    world.log.append(entering("qa", 2));
    world.run();
    world.run();
    QVERIFY(world.chain.end().segment > world.chain.first().segment || world.chain.records().size() > 1);
    const auto router = std::make_shared<Router>(byCall());
    CallLessons(router).catchUp(world.chain, world.chain.end());
    QCOMPARE(targetsOf(*router, 1), size_t(1));
    QCOMPARE(targetsOf(*router, 2), size_t(1));
}

void tst_CallLessons::butNotTheWholeLog()
{
    FeedWorld world(byCall());
    world.log.append(entering("qa", 1));
    world.append(70000);
    world.log.append(entering("qa", 2));
    world.poll();
    QVERIFY(world.chain.end().offset > CallLessons::maxBytes + 1000);
    const auto router = std::make_shared<Router>(byCall());
    CallLessons(router).catchUp(world.chain, world.chain.end());
    QCOMPARE(targetsOf(*router, 1), size_t(2));
    QCOMPARE(targetsOf(*router, 2), size_t(1));
}

void tst_CallLessons::whatIsKnownIsNotReadAgain()
{
    FeedWorld world(byCall());
    world.log.append(entering("qa", 1));
    world.poll();
    const auto router = std::make_shared<Router>(byCall());
    CallLessons lessons(router);
    const LogPosition first = world.chain.end();
    lessons.catchUp(world.chain, {});
    lessons.reached(first); // without having been shown
    lessons.catchUp(world.chain, first);
    QCOMPARE(targetsOf(*router, 1), size_t(2));

    // The first row behind it is a whole one.
    world.log.append(entering("qa", 2) + entering("qa", 3));
    world.poll();
    lessons.catchUp(world.chain, world.chain.end());
    QCOMPARE(targetsOf(*router, 1), size_t(2));
    QCOMPARE(targetsOf(*router, 2), size_t(1));
    QCOMPARE(targetsOf(*router, 3), size_t(1));
}

void tst_CallLessons::whatALaterReaderPassesIsLearned()
{
    FeedWorld world(byCall());
    world.append(70000);
    world.poll();
    const auto router = std::make_shared<Router>(byCall());
    CallLessons lessons(router);
    lessons.catchUp(world.chain, world.chain.end());
    const auto enters = [](std::string_view id) {
        return QueueLogRowView{ .callId = id, .queue = "qa", .agent = "NONE", .verb = "ENTERQUEUE" };
    };
    lessons.catchUp(world.chain, { world.chain.end().segment, 0 });
    lessons.show(enters("1795357830.1"), { world.chain.end().segment, 0 });
    QCOMPARE(targetsOf(*router, 1), size_t(1));
    lessons.reached(world.chain.end());
    lessons.show(enters("1795357830.2"), { world.chain.end().segment, 100 }); // as known as the first one
    QCOMPARE(targetsOf(*router, 2), size_t(2));
}

void tst_CallLessons::rulesThatDoNotAskForCallsReadNothing()
{
    FeedWorld world(byQueue({ QStringLiteral("qa"), QStringLiteral("qb") }));
    world.log.append(entering("qa", 1));
    world.poll();
    CallLessons lessons(std::make_shared<Router>(byQueue({ QStringLiteral("qa") })));
    lessons.catchUp(world.chain, world.chain.end());
    QVERIFY(!lessons.hasBegun());
}

void tst_CallLessons::aBacklogDrivesOutNoCallThatRuns()
{
    Router router(byCall());
    const auto enter = [&](int call, Router::Seen seen) {
        const std::string id = "1795357830." + std::to_string(call);
        router.learn({ .callId = id, .queue = "qa", .agent = "NONE", .verb = "ENTERQUEUE" }, seen);
    };
    enter(1, Router::Seen::First);
    for (int call = 2; call < 50'000; ++call)
        enter(call, Router::Seen::Again);
    QCOMPARE(targetsOf(router, 1), size_t(1));
    QCOMPARE(targetsOf(router, 49'999), size_t(1));
    QCOMPARE(targetsOf(router, 50'001), size_t(2));
}

void tst_CallLessons::afterAReloadCallsThatRunGoOnToTheirOwner()
{
    FeedWorld world(byCall());
    world.log.append(entering("qa", 1) + entering("qb", 2));
    world.run();
    LoaderConfig other = byCall();
    other.rules[1].name = QStringLiteral("another name");
    world.addRouting(other, world.chain.end());
    world.log.append(choice(1) + choice(2) + choice(3));
    world.run();
    QCOMPARE(world.server(0).rows.size(), size_t(1 + 2));
    QCOMPARE(world.server(1).rows.size(), size_t(1 + 2));
}

WQL_TEST(tst_CallLessons)

} // namespace tst_calllessons

#include "tst_calllessons.moc"
