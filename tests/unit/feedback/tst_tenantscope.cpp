// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/tenantscope.h"
#include "tests/support/tenants.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_tenantscope {

using namespace wql;
using namespace Qt::StringLiterals;
using Ownership = TenantScope::Ownership;

namespace {

constexpr auto starting = NameTest::Kind::StartsWith;
constexpr auto ending = NameTest::Kind::EndsWith;

TenantScope scopeOf(std::vector<Rule> rules, const QString &target)
{
    return { registryOf(std::move(rules)), target };
}

/// Two tenants by queue only, told apart by how names start or by how they end.
struct QueueOnly {
    explicit QueueOnly(NameTest::Kind kind)
        : first(kind == starting ? "client1-q" : "q-client1")
        , second(kind == starting ? "client2-q" : "q-client2")
        , registry(registryOf({ ruleOf(u"one"_s, kind, kind == starting ? u"client1-"_s : u"-client1"_s),
              ruleOf(u"two"_s, kind, kind == starting ? u"client2-"_s : u"-client2"_s) }))
        , one(registry, u"one"_s)
        , two(registry, u"two"_s)
    {
    }

    void note(const std::string &queue, std::string_view agent, std::string_view verb,
        std::string_view call = "NONE")
    {
        registry->note({ "1", call, queue, agent, verb, {} });
    }

    std::string first; ///< a queue of one
    std::string second; ///< a queue of two
    std::shared_ptr<TenantRegistry> registry;
    TenantScope one;
    TenantScope two;
};

} // namespace

class TenantScopeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTargetWithARuleWithoutFiltersHasNoBound();
    void theFirstRuleThatTakesANameOwnsIt();
    void aRuleThatContinuesLetsLaterOnesOwnTheNameToo();
    void aRuleBehindAWallOwnsNothing();
    void disabledRulesOwnNothing();
    void agentsAreFoundBehindTheTechnologyAndBeforeTheContext();
    void aContextDoesNotMakeAForeignAgentOwn();
    void anAgentOfAnotherInOtherLettersIsForeign();
    void whatAWiderFilterTakesMayBeAnothersInOtherLetters();
    void namesAreRewrittenBeforeTheyAreJudged_data();
    void namesAreRewrittenBeforeTheyAreJudged();
    void aTargetWithoutRulesMayActOnNothing();
    void callsAreForgottenWhenManyNewOnesCame();
    void namesThatAreMadeUpDriveOutNothingThatIsProven();
    void whatTwoHaveShownWithoutProofIsNobodysAlone();
    void rowsOfOthersShowNothing();
    void channelsOfAgentsAreShownToo();
    void aCallBelongsToWhoHadItFirst();
    void rowsThatAnybodyCanWriteProveNoCall();
    void anAgentThatOnlyOtherQueuesHaveShownIsForeign();
    void addingAForeignAgentToAnOwnQueueDoesNotMakeItOwn();
    void theLogIsReadAtMostOnceAnAnswer();
};

void TenantScopeTest::aTargetWithARuleWithoutFiltersHasNoBound()
{
    const std::vector<Rule> rules{ ruleOf(u"a"_s, starting, u"a-"_s), ruleOf(u"b"_s) };
    QVERIFY(!scopeOf(rules, u"b"_s).isBounded());
    QCOMPARE(scopeOf(rules, u"b"_s).ofQueue(u"anything"_s), Ownership::Own);
    QVERIFY(scopeOf(rules, u"a"_s).isBounded());
}

void TenantScopeTest::theFirstRuleThatTakesANameOwnsIt()
{
    const std::vector<Rule> rules{ ruleOf(u"vip"_s, starting, u"a-vip"_s), ruleOf(u"a"_s, starting, u"a-"_s),
        ruleOf(u"b"_s, NameTest::Kind::Matches, u"-a$"_s) };
    const TenantScope a = scopeOf(rules, u"a"_s);
    QCOMPARE(a.ofQueue(u"a-sales"_s), Ownership::Own);
    QCOMPARE(a.ofQueue(u"a-vip-sales"_s), Ownership::Foreign);
    QCOMPARE(a.ofQueue(u"A-sales"_s), Ownership::Unknown);
    QCOMPARE(scopeOf(rules, u"vip"_s).ofQueue(u"a-vip-sales"_s), Ownership::Own);
}

void TenantScopeTest::whatAWiderFilterTakesMayBeAnothersInOtherLetters()
{
    const std::vector<Rule> rules{ ruleOf(u"b"_s, starting, u"b-"_s, u"b-"_s),
        ruleOf(u"a"_s, NameTest::Kind::Matches, u"."_s, u"."_s) };
    TenantScope a = scopeOf(rules, u"a"_s);
    QCOMPARE(a.ofQueue(u"sales"_s), Ownership::Own);
    QCOMPARE(a.ofQueue(u"B-sales"_s), Ownership::Foreign);
    QCOMPARE(a.ofAgent(u"SIP/101"_s), Ownership::Own);
    QCOMPARE(a.ofAgent(u"SIP/B-101"_s), Ownership::Foreign);
}

void TenantScopeTest::aRuleThatContinuesLetsLaterOnesOwnTheNameToo()
{
    std::vector<Rule> rules{ ruleOf(u"mirror"_s, starting, u"a-"_s), ruleOf(u"a"_s, starting, u"a-"_s) };
    QCOMPARE(scopeOf(rules, u"a"_s).ofQueue(u"a-1"_s), Ownership::Foreign);
    rules[0].continues = true;
    QCOMPARE(scopeOf(rules, u"a"_s).ofQueue(u"a-1"_s), Ownership::Own);
}

void TenantScopeTest::aRuleBehindAWallOwnsNothing()
{
    std::vector<Rule> rules{ ruleOf(u"all"_s), ruleOf(u"a"_s, starting, u"a-"_s, u"a-"_s) };
    TenantScope behind = scopeOf(rules, u"a"_s);
    QCOMPARE(behind.ofQueue(u"a-1"_s), Ownership::Unknown);
    QCOMPARE(behind.ofAgent(u"a-1"_s), Ownership::Unknown);
    rules[0].continues = true;
    TenantScope reached = scopeOf(rules, u"a"_s);
    QCOMPARE(reached.ofQueue(u"a-1"_s), Ownership::Own);
    QCOMPARE(reached.ofAgent(u"a-1"_s), Ownership::Own);
}

void TenantScopeTest::disabledRulesOwnNothing()
{
    std::vector<Rule> rules{ ruleOf(u"a"_s) };
    rules[0].enabled = false;
    QVERIFY(scopeOf(rules, u"a"_s).isBounded());
}

void TenantScopeTest::agentsAreFoundBehindTheTechnologyAndBeforeTheContext()
{
    TenantScope starts = scopeOf({ ruleOf(u"a"_s, starting, {}, u"a-"_s) }, u"a"_s);
    for (const QString &own : { u"Agent/a-100"_s, u"a-100"_s, u"hint:a-100@ext-local"_s })
        QCOMPARE(starts.ofAgent(own), Ownership::Own);
    QCOMPARE(starts.ofAgent(u"Agent/b-a-100"_s), Ownership::Unknown);
    TenantScope ends = scopeOf({ ruleOf(u"a"_s, ending, {}, u"-a"_s) }, u"a"_s);
    for (const QString &own : { u"Local/100-a@agents/n"_s, u"SIP/100-a-0000001f"_s })
        QCOMPARE(ends.ofAgent(own), Ownership::Own);
    QCOMPARE(ends.ofAgent(u"Local/100@agents/n"_s), Ownership::Unknown);
}

void TenantScopeTest::aContextDoesNotMakeAForeignAgentOwn()
{
    TenantScope one = scopeOf(
        { ruleOf(u"one"_s, ending, {}, u"-client1"_s), ruleOf(u"two"_s, ending, {}, u"-client2"_s) },
        u"one"_s);
    QCOMPARE(one.ofAgent(u"Local/101-client1@from-client1"_s), Ownership::Own);
    QCOMPARE(one.ofAgent(u"Local/101-client2@from-client1"_s), Ownership::Foreign);
}

void TenantScopeTest::anAgentOfAnotherInOtherLettersIsForeign()
{
    TenantScope one = scopeOf({ ruleOf(u"one"_s, starting, {}, u"Client1-"_s),
                                  ruleOf(u"two"_s, NameTest::Kind::Matches, {}, u"^(Agent/)?Client2-"_s) },
        u"one"_s);
    QCOMPARE(one.ofAgent(u"Client1-101"_s), Ownership::Own);
    for (const QString &agent : { u"SIP/CLIENT2-101"_s, u"client2-101"_s, u"client1-101"_s })
        QCOMPARE(one.ofAgent(agent), Ownership::Foreign);
}

void TenantScopeTest::namesAreRewrittenBeforeTheyAreJudged_data()
{
    QTest::addColumn<NameTest::Kind>("kind");
    QTest::newRow("starts") << starting;
    QTest::newRow("ends") << ending;
}

void TenantScopeTest::namesAreRewrittenBeforeTheyAreJudged()
{
    QFETCH(NameTest::Kind, kind);
    const QString own = kind == starting ? u"client1-"_s : u"-client1"_s;
    const QString other = kind == starting ? u"client2-"_s : u"-client2"_s;
    LoaderConfig config
        = configWith({ ruleOf(u"one"_s, kind, own, own), ruleOf(u"two"_s, kind, other, other) });
    const QString replacement = kind == starting ? u"client2-\\1"_s : u"\\1-client2"_s;
    config.rewrites = { { u"q"_s, Rewrite::Field::Queue, u"^old-(.*)"_s, replacement },
        { u"a"_s, Rewrite::Field::Agent, u"^(?:SIP/)?(2[0-9]{2})$"_s, replacement } };
    const auto registry = std::make_shared<TenantRegistry>(config);
    TenantScope one(registry, u"one"_s);
    TenantScope two(registry, u"two"_s);
    QCOMPARE(one.ofQueue(u"old-sales"_s), Ownership::Foreign);
    QCOMPARE(two.ofQueue(u"old-sales"_s), Ownership::Own);
    for (const QString &agent : { u"SIP/201"_s, u"201"_s, u"Local/201@agents/n"_s }) {
        QCOMPARE(one.ofAgent(agent), Ownership::Foreign);
        QCOMPARE(two.ofAgent(agent), Ownership::Own);
    }
    QCOMPARE(one.ofAgent(u"SIP/101"_s), Ownership::Unknown);
    registry->note({ "1", "1.1", "old-sales", "NONE", "ENTERQUEUE", {} });
    QVERIFY(two.ownsCall(u"1.1"_s) && !one.ownsCall(u"1.1"_s));
}

void TenantScopeTest::aTargetWithoutRulesMayActOnNothing()
{
    TenantScope scope = scopeOf({}, u"a"_s);
    QVERIFY(scope.isBounded());
    QCOMPARE(scope.ofQueue(u"q"_s), Ownership::Unknown);
    QCOMPARE(scope.ofAgent(u"x"_s), Ownership::Unknown);
}

void TenantScopeTest::callsAreForgottenWhenManyNewOnesCame()
{
    OwnerMemory memory(100);
    for (int i = 0; i < 1000; ++i) {
        const std::string call = "1795358084." + std::to_string(i);
        memory.learn(call, { { .target = 1 } }, true);
        QVERIFY(memory.find(call));
    }
    QVERIFY(!memory.find("1795358084.0"));
    QVERIFY(memory.find("1795358084.910"));
}

void TenantScopeTest::namesThatAreMadeUpDriveOutNothingThatIsProven()
{
    OwnerMemory memory(100);
    memory.learn("201", { { .target = 1 } }, true);
    for (int i = 0; i < 1000; ++i)
        memory.learn("x" + std::to_string(i), { { .target = 0 } }, false);
    memory.learn("201", { { .target = 0 } }, false);
    QVERIFY(memory.find("201") && memory.find("201")->isProven && memory.find("201")->isOwnedBy(1));
    QVERIFY(memory.find("201")->wasShownTo(0) && !memory.find("201")->isOwnedBy(0));
}

void TenantScopeTest::whatTwoHaveShownWithoutProofIsNobodysAlone()
{
    for (const NameTest::Kind kind : { starting, ending }) {
        QueueOnly world(kind);
        world.note(world.first, "SIP/202", "INFO");
        QCOMPARE(world.one.ofAgent(u"SIP/202"_s), Ownership::Own);
        QCOMPARE(world.one.ofAgent(u"SIP/202"_s, true), Ownership::Shared);
        world.note(world.second, "SIP/202", "ADDMEMBER");
        QCOMPARE(world.one.ofAgent(u"SIP/202"_s), Ownership::Shared);
        world.note(world.second, "SIP/202", "CONNECT");
        QCOMPARE(world.two.ofAgent(u"SIP/202"_s, true), Ownership::Own);
        QVERIFY(world.one.isBeginningOfAnother(u"SIP/2"_s) == false); // shown to it, too
        world.note(world.second, "SIP/203", "CONNECT");
        QVERIFY(world.one.isBeginningOfAnother(u"SIP/2"_s));
        QVERIFY(!world.two.isBeginningOfAnother(u"SIP/2"_s));
        QVERIFY(!world.one.isBeginningOfAnother(u"SIP/203"_s));
    }
}

void TenantScopeTest::rowsOfOthersShowNothing()
{
    const auto registry = registryOf(
        { ruleOf(u"a"_s, starting, u"a-"_s, u"a-"_s), ruleOf(u"b"_s, starting, u"b-"_s, u"b-"_s) });
    TenantScope a(registry, u"a"_s);
    registry->note({ "1", "1.1", "b-sales", "Agent/a-1", "CONNECT", {} });
    registry->note({ "1", "1.2", "NONE", "NONE", "INFO", {} });
    registry->note({ "1", "1.3", "NONE", "Agent/b-1", "PAUSEALL", {} });
    registry->note({ "1", "1.4", "NONE", "Agent/a-1", "AGENTLOGIN", {} });
    registry->note({ "1", "MANAGER", "a-sales", "Agent/x", "ADDMEMBER", {} });
    for (const QString &call : { u"1.1"_s, u"1.2"_s, u"1.3"_s, u"1.4"_s, u"MANAGER"_s })
        QVERIFY(!a.ownsCall(call));
    QCOMPARE(a.ofAgent(u"Agent/b-1"_s), Ownership::Foreign);
    QCOMPARE(a.ofAgent(u"Agent/x"_s), Ownership::Own);
}

void TenantScopeTest::channelsOfAgentsAreShownToo()
{
    const auto registry = registryOf({ ruleOf(u"a"_s) });
    TenantScope all(registry, u"a"_s);
    registry->note({ "1", "1.1", "q", "Agent/1", "CONNECT", { "5", "1.9", "3", "", "" } });
    registry->note({ "1", "1.2", "NONE", "1001", "AGENTLOGIN", { "SIP/101-0000001a", "", "", "", "" } });
    QVERIFY(all.ownsCall(u"1.9"_s));
    QVERIFY(all.ownsCall(u"SIP/101-0000001a"_s));
}

void TenantScopeTest::aCallBelongsToWhoHadItFirst()
{
    for (const NameTest::Kind kind : { starting, ending }) {
        QueueOnly world(kind);
        world.note(world.second, "NONE", "ENTERQUEUE", "1.1");
        world.note(world.first, "NONE", "ENTERQUEUE", "1.1");
        QVERIFY(world.two.ownsCall(u"1.1"_s));
        QVERIFY(!world.one.ownsCall(u"1.1"_s));
    }
}

void TenantScopeTest::rowsThatAnybodyCanWriteProveNoCall()
{
    for (const NameTest::Kind kind : { starting, ending }) {
        for (const char *verb : { "INFO", "CALLSTATUS", "ADDMEMBER", "PAUSE", "HOTDESK", "connect", "X" }) {
            QueueOnly world(kind);
            world.note(world.first, "NONE", verb, "1.1");
            QVERIFY(!world.one.ownsCall(u"1.1"_s));
            world.note(world.second, "NONE", "ENTERQUEUE", "1.1");
            world.note(world.first, "NONE", verb, "1.1");
            QVERIFY(!world.one.ownsCall(u"1.1"_s));
            QVERIFY(world.two.ownsCall(u"1.1"_s));
        }
        QueueOnly world(kind);
        world.note(world.first, "NONE", "ENTERQUEUE", "1.2");
        QVERIFY(world.one.ownsCall(u"1.2"_s));
    }
}

void TenantScopeTest::anAgentThatOnlyOtherQueuesHaveShownIsForeign()
{
    for (const NameTest::Kind kind : { starting, ending }) {
        QueueOnly world(kind);
        world.note(world.second, "Agent/201", "CONNECT");
        world.note(world.first, "SIP/101", "CONNECT");
        for (const QString &agent :
            { u"Agent/201"_s, u"201"_s, u"SIP/201"_s, u"Local/201@agents/n"_s, u"PJSIP/201-0000000a"_s }) {
            QCOMPARE(world.one.ofAgent(agent), Ownership::Foreign);
            QCOMPARE(world.two.ofAgent(agent), Ownership::Own);
        }
        QCOMPARE(world.one.ofAgent(u"Agent/101"_s), Ownership::Own);
        QCOMPARE(world.one.ofAgent(u"Agent/2011"_s), Ownership::Unknown);
    }
}

void TenantScopeTest::addingAForeignAgentToAnOwnQueueDoesNotMakeItOwn()
{
    for (const NameTest::Kind kind : { starting, ending }) {
        QueueOnly world(kind);
        world.note(world.first, "Agent/201", "ADDMEMBER");
        QCOMPARE(world.one.ofAgent(u"Agent/201"_s), Ownership::Own); // as far as anybody knows
        world.note(world.second, "Agent/201", "CONNECT");
        QCOMPARE(world.one.ofAgent(u"Agent/201"_s), Ownership::Shared);
        QCOMPARE(world.two.ofAgent(u"Agent/201"_s), Ownership::Own);
        world.note(world.first, "Agent/201", "CONNECT");
        QCOMPARE(world.one.ofAgent(u"Agent/201"_s), Ownership::Shared);
    }
}

void TenantScopeTest::theLogIsReadAtMostOnceAnAnswer()
{
    int reads = 0;
    TenantScope scope(registryOf({ ruleOf(u"a"_s, starting, u"a-"_s) },
                          [&](const std::function<void(const QueueLogRowView &)> &show) {
                              ++reads;
                              show({ "1", "1.1", "a-1", "Agent/1", "CONNECT", {} });
                          }),
        u"a"_s);
    QVERIFY(scope.ownsCall(u"1.1"_s));
    QVERIFY(!scope.ownsCall(u"1.2"_s));
    QCOMPARE(scope.ofAgent(u"Agent/1"_s), Ownership::Own);
    QCOMPARE(scope.ofAgent(u"Agent/2"_s), Ownership::Unknown);
    QCOMPARE(reads, 1);
    scope.beginReply();
    QVERIFY(scope.ownsCall(u"1.1"_s));
    QCOMPARE(reads, 1);
    QVERIFY(!scope.ownsCall(u"1.2"_s));
    QCOMPARE(reads, 2);
}

WQL_TEST(TenantScopeTest)

} // namespace tst_tenantscope

#include "tst_tenantscope.moc"
