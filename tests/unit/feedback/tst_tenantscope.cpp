// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/callindex.h"
#include "core/feedback/tenantscope.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace wql;
using namespace Qt::StringLiterals;
using Owner = TenantScope::Owner;

namespace {

Rule rule(const QString &target, NameTest::Kind kind, const QString &queue, const QString &agent)
{
    Rule result;
    result.target = target;
    if (!queue.isEmpty())
        result.queue.tests.push_back({ kind, queue });
    if (!agent.isEmpty())
        result.agent.tests.push_back({ kind, agent });
    return result;
}

TenantScope scopeOf(std::vector<Rule> rules, const QString &target)
{
    LoaderConfig config;
    config.rules = std::move(rules);
    return TenantScope(config, target);
}

} // namespace

class TenantScopeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTargetWithARuleWithoutFiltersHasNoBound();
    void theFirstRuleThatTakesANameOwnsIt();
    void aRuleThatContinuesLetsLaterOnesOwnTheNameToo();
    void disabledRulesOwnNothing();
    void agentsAreFoundBehindTheTechnologyAndBeforeTheContext();
    void aTargetWithoutRulesMayActOnNothing();
    void callsAreForgottenWhenManyNewOnesCame();
    void rowsOfOthersShowNothing();
    void channelsOfAgentsAreShownToo();
};

void TenantScopeTest::aTargetWithARuleWithoutFiltersHasNoBound()
{
    const std::vector<Rule> rules{ rule(u"a"_s, NameTest::Kind::StartsWith, u"a-"_s, {}),
        rule(u"b"_s, {}, {}, {}) };
    QVERIFY(!scopeOf(rules, u"b"_s).isBounded());
    QCOMPARE(scopeOf(rules, u"b"_s).ownerOfQueue(u"anything"_s), Owner::Own);
    QVERIFY(scopeOf(rules, u"a"_s).isBounded());
}

void TenantScopeTest::theFirstRuleThatTakesANameOwnsIt()
{
    const std::vector<Rule> rules{ rule(u"vip"_s, NameTest::Kind::StartsWith, u"a-vip"_s, {}),
        rule(u"a"_s, NameTest::Kind::Matches, u"^a-"_s, u"-a$"_s) };
    const TenantScope a = scopeOf(rules, u"a"_s);
    QCOMPARE(a.ownerOfQueue(u"a-sales"_s), Owner::Own);
    QCOMPARE(a.ownerOfQueue(u"a-vip-sales"_s), Owner::Foreign);
    QCOMPARE(a.ownerOfQueue(u"A-sales"_s), Owner::Nobody);
    QCOMPARE(scopeOf(rules, u"vip"_s).ownerOfQueue(u"a-vip-sales"_s), Owner::Own);
}

void TenantScopeTest::aRuleThatContinuesLetsLaterOnesOwnTheNameToo()
{
    std::vector<Rule> rules{ rule(u"mirror"_s, NameTest::Kind::StartsWith, u"a-"_s, {}),
        rule(u"a"_s, NameTest::Kind::StartsWith, u"a-"_s, {}) };
    QCOMPARE(scopeOf(rules, u"a"_s).ownerOfQueue(u"a-1"_s), Owner::Foreign);
    rules[0].continues = true;
    QCOMPARE(scopeOf(rules, u"a"_s).ownerOfQueue(u"a-1"_s), Owner::Own);
}

void TenantScopeTest::disabledRulesOwnNothing()
{
    std::vector<Rule> rules{ rule(u"a"_s, {}, {}, {}) };
    rules[0].enabled = false;
    QVERIFY(scopeOf(rules, u"a"_s).isBounded());
}

void TenantScopeTest::agentsAreFoundBehindTheTechnologyAndBeforeTheContext()
{
    const TenantScope starts = scopeOf({ rule(u"a"_s, NameTest::Kind::StartsWith, {}, u"a-"_s) }, u"a"_s);
    QCOMPARE(starts.ownerOfAgent(u"Agent/a-100"_s), Owner::Own);
    QCOMPARE(starts.ownerOfAgent(u"a-100"_s), Owner::Own);
    QCOMPARE(starts.ownerOfAgent(u"Agent/b-a-100"_s), Owner::Nobody);
    const TenantScope ends = scopeOf({ rule(u"a"_s, NameTest::Kind::EndsWith, {}, u"-a"_s) }, u"a"_s);
    QCOMPARE(ends.ownerOfAgent(u"Local/100-a@agents/n"_s), Owner::Own);
    QCOMPARE(ends.ownerOfAgent(u"Local/100@agents/n"_s), Owner::Nobody);
}

void TenantScopeTest::aTargetWithoutRulesMayActOnNothing()
{
    const TenantScope scope = scopeOf({}, u"a"_s);
    QVERIFY(scope.isBounded());
    QCOMPARE(scope.ownerOfQueue(u"q"_s), Owner::Nobody);
    QCOMPARE(scope.ownerOfAgent(u"x"_s), Owner::Nobody);
}

void TenantScopeTest::callsAreForgottenWhenManyNewOnesCame()
{
    const TenantScope all = scopeOf({ rule(u"a"_s, {}, {}, {}) }, u"a"_s);
    CallIndex index(100);
    for (int i = 0; i < 1000; ++i) {
        const std::string call = "1795358084." + std::to_string(i);
        index.note({ "1", call, "q", "NONE", "ENTERQUEUE", {} }, all);
        QVERIFY(index.knowsCall(QString::fromStdString(call)));
    }
    QVERIFY(!index.knowsCall(u"1795358084.0"_s));
    QVERIFY(index.knowsCall(u"1795358084.910"_s));
}

void TenantScopeTest::rowsOfOthersShowNothing()
{
    const TenantScope a = scopeOf({ rule(u"a"_s, NameTest::Kind::StartsWith, u"a-"_s, u"a-"_s) }, u"a"_s);
    CallIndex index;
    index.note({ "1", "1.1", "b-sales", "Agent/a-1", "CONNECT", {} }, a);
    index.note({ "1", "1.2", "NONE", "NONE", "INFO", {} }, a);
    index.note({ "1", "1.3", "NONE", "Agent/b-1", "PAUSEALL", {} }, a);
    index.note({ "1", "1.4", "NONE", "Agent/a-1", "AGENTLOGIN", {} }, a);
    index.note({ "1", "MANAGER", "a-sales", "Agent/x", "ADDMEMBER", {} }, a);
    for (const QString &call : { u"1.1"_s, u"1.2"_s, u"1.3"_s, u"MANAGER"_s })
        QVERIFY(!index.knowsCall(call));
    QVERIFY(index.knowsCall(u"1.4"_s));
    QVERIFY(!index.knowsAgent(u"Agent/b-1"_s));
    QVERIFY(index.knowsAgent(u"Agent/x"_s));
}

void TenantScopeTest::channelsOfAgentsAreShownToo()
{
    const TenantScope all = scopeOf({ rule(u"a"_s, {}, {}, {}) }, u"a"_s);
    CallIndex index;
    index.note({ "1", "1.1", "q", "Agent/1", "CONNECT", { "5", "1.9", "3", "", "" } }, all);
    index.note({ "1", "1.2", "NONE", "1001", "AGENTLOGIN", { "SIP/101-0000001a", "", "", "", "" } }, all);
    QVERIFY(index.knowsCall(u"1.9"_s));
    QVERIFY(index.knowsCall(u"SIP/101-0000001a"_s));
}

WQL_TEST(TenantScopeTest)
#include "tst_tenantscope.moc"
