// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/router.h"
#include "tests/support/testprogram.h"
#include "tests/unit/routing/ruleset.h"

#include <QTest>

namespace tst_router {

using namespace wql;
using namespace wql::test;
using namespace Qt::StringLiterals;

class tst_Router : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstRuleWhoseQueueFilterMatchesTakesTheRow();
    void theQueueDecidesBeforeTheAgent();
    void theAgentDecidesWhenNoQueueFilterMatches();
    void aRowWithoutQueueAndAgentGoesToAll_data();
    void aRowWithoutQueueAndAgentGoesToAll();
    void aRowIsUnassociatedForRulesThatLookOnlyAtWhatIsNone();
    void anAgentStartsWithATokenAlsoBehindItsTechnology_data();
    void anAgentStartsWithATokenAlsoBehindItsTechnology();
    void onlyAgentsHaveATechnology();
    void namesAreCaseSensitive();
    void anExpressionIsNotAnchored();
    void anyTestOfAFilterWillDo();
    void aDisabledRuleTakesNothing();
    void aRuleWithoutFiltersTakesWhatReachesIt();
    void aRuleWithoutFiltersLeavesAgentsToTheRulesBeforeIt();
    void aRuleWithoutFiltersGetsTheUnassociatedRowsToo();
    void aRowThatNobodyTakesIsCountedWithItsNames();
    void continueLetsLaterRulesSeeTheRow();
    void aMirrorOfEverythingInFrontChangesNothingForTheOthers();
    void aTargetGetsARowOnceHoweverManyOfItsRulesTakeIt();
    void aStrippedTokenIsRemovedFromBothNames();
    void strippingNeverLeavesAnEmptyName_data();
    void strippingNeverLeavesAnEmptyName();
    void whatAnExpressionMatchedIsStripped();
    void rewritesComeBeforeTheRules();
    void rewritesLeaveNoneAlone();
};

void tst_Router::theFirstRuleWhoseQueueFilterMatchesTakesTheRow()
{
    Router router(
        configOf({ byQueue(starts(u"Customer-"_s)), byQueue(starts(u"Cust"_s)), byQueue(ends(u"-x"_s)) }));
    QCOMPARE(targetsOf(router.route(row("Customer-x", "NONE"))), "0");
    QCOMPARE(targetsOf(router.route(row("Custom-x", "NONE"))), "1");
    QCOMPARE(targetsOf(router.route(row("other-x", "NONE"))), "2");
    QCOMPARE(router.route(row("Customer-x", "NONE")).reason, Route::Reason::Queue);
}

void tst_Router::theQueueDecidesBeforeTheAgent()
{
    Router router(configOf({ byAgent(ends(u"-client1"_s)), byQueue(starts(u"Customer-"_s)) }));
    QCOMPARE(targetsOf(router.route(row("Customer-sales", "Agent/758-client1"))), "1");
}

void tst_Router::theAgentDecidesWhenNoQueueFilterMatches()
{
    Router router(
        configOf({ byQueue(starts(u"Customer-"_s)), byBoth(starts(u"q2"_s), ends(u"-client1"_s)) }));
    const Route &route = router.route(row("plain", "Agent/101-client1"));
    QCOMPARE(targetsOf(route), "1");
    QCOMPARE(route.reason, Route::Reason::Agent);
    QCOMPARE(targetsOf(router.route(row("NONE", "Agent/101-client1"))), "1");
}

void tst_Router::aRowWithoutQueueAndAgentGoesToAll_data()
{
    QTest::addColumn<QByteArray>("queue");
    QTest::addColumn<QByteArray>("agent");
    QTest::newRow("NONE, NONE") << "NONE"_ba
                                << "NONE"_ba;
    QTest::newRow("empty, NONE") << ""_ba
                                 << "NONE"_ba;
    QTest::newRow("NONE, empty") << "NONE"_ba
                                 << ""_ba;
    QTest::newRow("empty, empty") << ""_ba
                                  << ""_ba;
}

void tst_Router::aRowWithoutQueueAndAgentGoesToAll()
{
    QFETCH(QByteArray, queue);
    QFETCH(QByteArray, agent);
    Router router(configOf({ byQueue(starts(u"a"_s)), Rule(), byAgent(starts(u"N"_s)),
        byBoth(matches(u"NONE|^$"_s), matches(u"NONE|^$"_s)) }));
    const Route &route = router.route(row(queue.toStdString(), agent.toStdString()));
    QCOMPARE(targetsOf(route), "0 1 2 3");
    QCOMPARE(route.reason, Route::Reason::Unassociated);
    QCOMPARE(router.counters().unassociated, quint64(1));
}

void tst_Router::aRowIsUnassociatedForRulesThatLookOnlyAtWhatIsNone()
{
    Router router(configOf(
        { byQueue(starts(u"a-"_s)), byAgent(ends(u"-a"_s)), byBoth(starts(u"b-"_s), ends(u"-b"_s)) }));
    QCOMPARE(targetsOf(router.route(row("NONE", "Agent/301"))), "0");
    QCOMPARE(targetsOf(router.route(row("plain", "NONE"))), "1");
    QCOMPARE(targetsOf(router.route(row("plain", "Agent/301"))), "");
}

void tst_Router::anAgentStartsWithATokenAlsoBehindItsTechnology_data()
{
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<bool>("taken");
    QTest::newRow("whole name") << "client1-100"_ba << true;
    QTest::newRow("Agent") << "Agent/client1-100"_ba << true;
    QTest::newRow("SIP") << "SIP/client1-100"_ba << true;
    QTest::newRow("PJSIP") << "PJSIP/client1-100"_ba << true;
    QTest::newRow("Local") << "Local/client1-100@agents/n"_ba << true;
    QTest::newRow("second slash") << "Local/x/client1-100"_ba << false;
    QTest::newRow("inside") << "Agent/100-client1-"_ba << false;
    QTest::newRow("case") << "Agent/Client1-100"_ba << false;
}

void tst_Router::anAgentStartsWithATokenAlsoBehindItsTechnology()
{
    QFETCH(QByteArray, agent);
    QFETCH(bool, taken);
    Router router(configOf({ byAgent(starts(u"client1-"_s)) }));
    QCOMPARE(!router.route(row("q", agent.toStdString())).takes.empty(), taken);
}

void tst_Router::onlyAgentsHaveATechnology()
{
    Router router(configOf({ byQueue(starts(u"client1-"_s)) }));
    QCOMPARE(targetsOf(router.route(row("Agent/client1-q", "a"))), "");
    Router whole(configOf({ byAgent(starts(u"Agent/1"_s)) }));
    QCOMPARE(targetsOf(whole.route(row("q", "Agent/101"))), "0");
}

void tst_Router::namesAreCaseSensitive()
{
    Router router(configOf({ byQueue(ends(u"-client1"_s)), byQueue(matches(u"^queue1"_s)) }));
    QCOMPARE(targetsOf(router.route(row("queue1-client1", "a"))), "0");
    QCOMPARE(targetsOf(router.route(row("QUEUE1-Client1", "a"))), "");
}

void tst_Router::anExpressionIsNotAnchored()
{
    Router router(configOf({ byQueue(matches(u"-(day|night)"_s)) }));
    QCOMPARE(targetsOf(router.route(row("support-Customer-night", "a"))), "0");
    QCOMPARE(targetsOf(router.route(row("support-night-2", "a"))), "0");
    QCOMPARE(targetsOf(router.route(row("support", "a"))), "");
}

void tst_Router::anyTestOfAFilterWillDo()
{
    Rule rule;
    rule.queue.tests = { { NameTest::Kind::StartsWith, u"a-"_s }, { NameTest::Kind::EndsWith, u"-perché"_s },
        { NameTest::Kind::Matches, u"^[0-9]+$"_s } };
    Router router(configOf({ rule }));
    for (const char *queue : { "a-1", "coda-perché", "400" })
        QCOMPARE(targetsOf(router.route(row(queue, "a"))), "0");
    QCOMPARE(targetsOf(router.route(row("b-400", "a"))), "");
}

void tst_Router::aDisabledRuleTakesNothing()
{
    Router router(configOf({ disabled(Rule()), disabled(byQueue(starts(u"a"_s))), byQueue(starts(u"a"_s)) }));
    QCOMPARE(targetsOf(router.route(row("a1", "x"))), "2");
    QCOMPARE(targetsOf(router.route(row("NONE", "NONE"))), "2");
}

void tst_Router::aRuleWithoutFiltersTakesWhatReachesIt()
{
    Router router(configOf({ byQueue(starts(u"a-"_s)), Rule(), byQueue(starts(u"b-"_s)) }));
    QCOMPARE(targetsOf(router.route(row("a-1", "x"))), "0");
    QCOMPARE(targetsOf(router.route(row("b-1", "x"))), "1");
    QCOMPARE(router.route(row("b-1", "x")).reason, Route::Reason::Unfiltered);
    QCOMPARE(targetsOf(router.route(row("NONE", "NONE"))), "0 1 2");
}

void tst_Router::aRuleWithoutFiltersLeavesAgentsToTheRulesBeforeIt()
{
    Router router(configOf({ byAgent(ends(u"-client1"_s)), Rule() }));
    QCOMPARE(targetsOf(router.route(row("plain", "Agent/101-client1"))), "0");
    QCOMPARE(targetsOf(router.route(row("plain", "Agent/101"))), "1");
}

void tst_Router::aRuleWithoutFiltersGetsTheUnassociatedRowsToo()
{
    Router router(configOf({ byAgent(ends(u"-client1"_s)), Rule() }));
    const Route &route = router.route(row("plain", "NONE"));
    QCOMPARE(targetsOf(route), "0 1");
    QCOMPARE(route.reason, Route::Reason::Unassociated);
}

void tst_Router::aRowThatNobodyTakesIsCountedWithItsNames()
{
    Router router(configOf({ byQueue(starts(u"a-"_s)) }));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(router.route(row("plain", "Agent/301")).reason, Route::Reason::Unmatched);
    router.route(row("a-1", "Agent/301"));
    const RoutingCounters counters = router.counters();
    QCOMPARE(counters.unmatched, quint64(3));
    QCOMPARE(counters.rowsOfRule, std::vector<quint64>{ 1 });
    QCOMPARE(counters.examples, (std::vector<UnmatchedExample>{ { "plain", "Agent/301", 3 } }));
}

void tst_Router::continueLetsLaterRulesSeeTheRow()
{
    Router router(configOf({ byQueue(starts(u"b-"_s)), continuing(byQueue(starts(u"a-"_s))),
        byQueue(ends(u"-1"_s)), byQueue(starts(u"a-"_s)), byAgent(ends(u"-client1"_s)) }));
    QCOMPARE(targetsOf(router.route(row("a-1", "x-client1"))), "1 2");
    QCOMPARE(targetsOf(router.route(row("a-2", "x-client1"))), "1 3");
    Router agents(configOf({ continuing(byQueue(starts(u"a-"_s))), byAgent(ends(u"-client1"_s)) }));
    QCOMPARE(targetsOf(agents.route(row("a-2", "x-client1"))), "0 1");
    QCOMPARE(targetsOf(agents.route(row("a-2", "NONE"))), "0 1");
    QCOMPARE(targetsOf(agents.route(row("a-2", "x"))), "0");
}

void tst_Router::aMirrorOfEverythingInFrontChangesNothingForTheOthers()
{
    const std::vector<Rule> tenants{ byQueue(starts(u"a-"_s)), byQueue(starts(u"b-"_s)),
        byAgent(ends(u"-c"_s)) };
    std::vector<Rule> mirrored = tenants;
    mirrored.insert(mirrored.begin(), continuing(Rule()));
    Router plain(configOf(tenants));
    Router mirror(configOf(mirrored));
    for (const char *queue : { "a-1", "b-1", "c", "NONE" }) {
        for (const char *agent : { "x", "x-c", "NONE" }) {
            const std::string without = targetsOf(plain.route(row(queue, agent)));
            std::string with = "0";
            for (const char digit : without)
                with += digit == ' ' ? std::string() : " " + std::string(1, char(digit + 1));
            QCOMPARE(targetsOf(mirror.route(row(queue, agent))), with);
        }
    }
}

void tst_Router::aTargetGetsARowOnceHoweverManyOfItsRulesTakeIt()
{
    Router router(
        configOf({ continuing(byQueue(starts(u"a-"_s))), to(u"t0"_s, byQueue(ends(u"-1"_s))), Rule() }));
    const Route &route = router.route(row("a-1", "x"));
    QCOMPARE(targetsOf(route), "0");
    QCOMPARE(route.takes.front().rule, 0);
    QCOMPARE(targetsOf(router.route(row("NONE", "NONE"))), "0 2");
    QCOMPARE(router.counters().rowsOfRule, (std::vector<quint64>{ 2, 0, 1 }));
}

void tst_Router::aStrippedTokenIsRemovedFromBothNames()
{
    Router router(configOf({ stripping(byBoth(starts(u"client1-"_s), starts(u"client1-"_s))),
        stripping(byBoth(ends(u"-client2"_s), ends(u"-client2"_s))) }));
    const Take both = router.route(row("client1-queue1", "Agent/client1-100")).takes.front();
    QVERIFY(both.renamed);
    QCOMPARE(both.queue, "queue1");
    QCOMPARE(both.agent, "Agent/100");
    const Take queueOnly = router.route(row("client1-queue1", "NONE")).takes.front();
    QCOMPARE(queueOnly.queue, "queue1");
    QCOMPARE(queueOnly.agent, "NONE");
    const Take byItsAgent = router.route(row("plain", "SIP/203-client2")).takes.front();
    QCOMPARE(byItsAgent.queue, "plain");
    QCOMPARE(byItsAgent.agent, "SIP/203");
    QVERIFY(!router.route(row("NONE", "NONE")).takes.front().renamed);
}

void tst_Router::strippingNeverLeavesAnEmptyName_data()
{
    QTest::addColumn<QByteArray>("queue");
    QTest::addColumn<QByteArray>("agent");
    QTest::newRow("queue") << "client1-"_ba
                           << "Agent/100"_ba;
    QTest::newRow("agent") << "plain"_ba
                           << "client1-"_ba;
    QTest::newRow("agent behind its technology") << "plain"_ba
                                                 << "Agent/client1-"_ba;
    QTest::newRow("what is left is NONE") << "client1-NONE"_ba
                                          << "Agent/100"_ba;
}

void tst_Router::strippingNeverLeavesAnEmptyName()
{
    QFETCH(QByteArray, queue);
    QFETCH(QByteArray, agent);
    Router router(configOf({ stripping(byBoth(starts(u"client1-"_s), starts(u"client1-"_s))) }));
    const Route &route = router.route(row(queue.toStdString(), agent.toStdString()));
    QCOMPARE(targetsOf(route), "0");
    QVERIFY(!route.takes.front().renamed);
}

void tst_Router::whatAnExpressionMatchedIsStripped()
{
    Router router(configOf({ stripping(byQueue(matches(u"-é\\d+"_s))) }));
    QCOMPARE(router.route(row("perché-é12-coda", "a")).takes.front().queue, "perché-coda");
}

void tst_Router::rewritesComeBeforeTheRules()
{
    LoaderConfig config = configOf({ byQueue(ends(u"-client1"_s)), byAgent(starts(u"Agent/"_s)) });
    config.rewrites = { { u"fold"_s, Rewrite::Field::Queue, u"^(?i)(queue\\d)-client1$"_s, u"\\1-client1"_s },
        { u"desk"_s, Rewrite::Field::Agent, u"^.*\\(desk (\\d+)\\)$"_s, u"Agent/\\1"_s } };
    Router router(config);
    const Take queue = router.route(row("QUEUE1-Client1", "NONE")).takes.front();
    QCOMPARE(queue.target, 0);
    QVERIFY(queue.renamed);
    QCOMPARE(queue.queue, "QUEUE1-client1");
    QCOMPARE(queue.agent, "NONE");
    const Take agent = router.route(row("queue with spaces", "Zoë O'Neil (desk 6)")).takes.front();
    QCOMPARE(agent.target, 1);
    QCOMPARE(agent.agent, "Agent/6");
    QCOMPARE(agent.queue, "queue with spaces");
    QVERIFY(!router.route(row("queue1-client1", "NONE")).takes.front().renamed);
}

void tst_Router::rewritesLeaveNoneAlone()
{
    LoaderConfig config = configOf({ byQueue(ends(u"-client1"_s)) });
    config.rewrites = { { u"all"_s, Rewrite::Field::Queue, u"$"_s, u"-client1"_s },
        { u"growing"_s, Rewrite::Field::Agent, u""_s, u"0123456789"_s } };
    Router router(config);
    QCOMPARE(router.route(row("plain", "NONE")).takes.front().queue, "plain-client1");
    QVERIFY(!router.route(row("NONE", "NONE")).takes.front().renamed);
    QVERIFY(!router.route(row("", "")).takes.front().renamed);
    const std::string longName(20000, 'x');
    QCOMPARE(router.route(row("plain", longName)).takes.front().agent, longName);
}
namespace {
} // namespace
WQL_TEST(tst_Router)

} // namespace tst_router

#include "tst_router.moc"
