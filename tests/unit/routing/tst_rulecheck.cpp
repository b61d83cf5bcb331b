// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/rulecheck.h"
#include "tests/support/testprogram.h"
#include "tests/unit/routing/ruleset.h"

#include <QTest>

namespace tst_rulecheck {

using namespace wql;
using namespace wql::test;
using namespace Qt::StringLiterals;

using Kind = RuleWarning::Kind;
using Field = RuleWarning::Field;
using Warnings = std::vector<RuleWarning>;

class tst_RuleCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesThatDoNotMeetAreFine();
    void aSpecialRuleBeforeAGeneralOneIsFine();
    void aSpecialRuleBehindAGeneralOneIsShadowed();
    void aRuleBehindOneWithoutFiltersIsShadowed();
    void aRuleBehindAMirrorIsNotShadowed();
    void aRuleIsShadowedOnlyIfAllItsTestsAre();
    void anAgentsTokenIsAlsoCoveredBehindItsTechnology();
    void theSameTestTwiceIsADuplicate();
    void aStartAndAnEndOverlap();
    void rulesToOneTargetDoNotOverlap();
    void aTestWithAPipeNeverMatches();
    void anEmptyTestMatchesAll();
    void disabledRulesAreNotChecked();
    void aThousandRulesOfEachKindGiveABoundedList();
};

void tst_RuleCheck::rulesThatDoNotMeetAreFine()
{
    QCOMPARE(checkRules(
                 configOf({ byQueue(starts(u"a-"_s)), byQueue(starts(u"b-"_s)), byAgent(starts(u"a-"_s)) })),
        Warnings());
}

void tst_RuleCheck::aSpecialRuleBeforeAGeneralOneIsFine()
{
    QCOMPARE(
        checkRules(configOf({ byQueue(starts(u"a-vip-"_s)), byQueue(starts(u"a-"_s)), Rule() })), Warnings());
}

void tst_RuleCheck::aSpecialRuleBehindAGeneralOneIsShadowed()
{
    QCOMPARE(checkRules(configOf({ byQueue(starts(u"a-"_s)), byQueue(starts(u"a-vip-"_s)) })),
        (Warnings{ { Kind::Shadowed, 1, 0, Field::Queue, u"a-vip-"_s, u"a-"_s } }));
}

void tst_RuleCheck::aRuleBehindOneWithoutFiltersIsShadowed()
{
    QCOMPARE(checkRules(configOf({ Rule(), byQueue(starts(u"a-"_s)) })),
        (Warnings{ { Kind::Shadowed, 1, 0, Field::Queue, {}, {} } }));
}

void tst_RuleCheck::aRuleBehindAMirrorIsNotShadowed()
{
    QCOMPARE(checkRules(configOf(
                 { continuing(Rule()), continuing(byQueue(starts(u"a-"_s))), byQueue(starts(u"a-"_s)) })),
        Warnings());
}

void tst_RuleCheck::aRuleIsShadowedOnlyIfAllItsTestsAre()
{
    Rule rule
        = byQueue({ { { NameTest::Kind::EndsWith, u"x-a"_s }, { NameTest::Kind::EndsWith, u"-b"_s } } });
    QCOMPARE(checkRules(configOf({ byQueue(ends(u"-a"_s)), rule })),
        (Warnings{ { Kind::CoveredTest, 1, 0, Field::Queue, u"x-a"_s, u"-a"_s } }));
}

void tst_RuleCheck::anAgentsTokenIsAlsoCoveredBehindItsTechnology()
{
    QCOMPARE(checkRules(configOf({ byAgent(starts(u"client1-"_s)), byAgent(starts(u"Agent/client1-"_s)) })),
        (Warnings{ { Kind::Shadowed, 1, 0, Field::Agent, u"Agent/client1-"_s, u"client1-"_s } }));
}

void tst_RuleCheck::theSameTestTwiceIsADuplicate()
{
    const Rule rule
        = byQueue({ { { NameTest::Kind::Matches, u"a+"_s }, { NameTest::Kind::Matches, u"a+"_s } } });
    QCOMPARE(checkRules(configOf({ rule })),
        (Warnings{ { Kind::Duplicate, 0, -1, Field::Queue, u"a+"_s, u"a+"_s } }));
}

void tst_RuleCheck::aStartAndAnEndOverlap()
{
    QCOMPARE(checkRules(configOf({ byQueue(starts(u"Customer-"_s)), byQueue(ends(u"-client1"_s)) })),
        (Warnings{ { Kind::Overlap, 1, 0, Field::Queue, u"-client1"_s, u"Customer-"_s } }));
}

void tst_RuleCheck::rulesToOneTargetDoNotOverlap()
{
    QCOMPARE(
        checkRules(configOf({ byQueue(starts(u"Customer-"_s)), to(u"t0"_s, byQueue(ends(u"-client1"_s))) })),
        Warnings());
}

void tst_RuleCheck::aTestWithAPipeNeverMatches()
{
    QCOMPARE(checkRules(configOf(
                 { byAgent(starts(u"a|b"_s)), byQueue(matches(u"^NONE$"_s)), byQueue(matches(u"a|b"_s)) })),
        (Warnings{ { Kind::NeverMatches, 0, -1, Field::Agent, u"a|b"_s, {} },
            { Kind::NeverMatches, 1, -1, Field::Queue, u"^NONE$"_s, {} } }));
}

void tst_RuleCheck::anEmptyTestMatchesAll()
{
    QCOMPARE(checkRules(configOf({ byQueue(starts(u""_s)), byQueue(ends(u"-b"_s)) })).front(),
        (RuleWarning{ Kind::MatchesAll, 0, -1, Field::Queue, u""_s, {} }));
    QCOMPARE(checkRules(configOf({ byQueue(matches(u".*"_s)), byQueue(ends(u"-b"_s)) })).back(),
        (RuleWarning{ Kind::Shadowed, 1, 0, Field::Queue, u"-b"_s, u".*"_s }));
}

void tst_RuleCheck::disabledRulesAreNotChecked()
{
    QCOMPARE(checkRules(
                 configOf({ disabled(Rule()), byQueue(starts(u"a"_s)), disabled(byQueue(starts(u"a"_s))) })),
        Warnings());
}

void tst_RuleCheck::aThousandRulesOfEachKindGiveABoundedList()
{
    std::vector<Rule> rules;
    for (int i = 0; i < 1000; ++i)
        rules.push_back(
            i % 2 ? byQueue(starts(u"tenant%1-"_s.arg(i))) : byQueue(ends(u"-tenant%1"_s.arg(i))));
    rules.push_back(byQueue(starts(u"tenant1-vip"_s)));
    const Warnings warnings = checkRules(configOf(rules), 100);
    QCOMPARE(warnings.size(), size_t(100));
    QCOMPARE(warnings.front(),
        (RuleWarning{ Kind::Shadowed, 1000, 1, Field::Queue, u"tenant1-vip"_s, u"tenant1-"_s }));
}

WQL_TEST(tst_RuleCheck)

} // namespace tst_rulecheck

#include "tst_rulecheck.moc"
