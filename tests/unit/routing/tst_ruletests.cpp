// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/ruletests.h"
#include "tests/support/testprogram.h"
#include "tests/unit/routing/ruleset.h"

#include <QTest>

namespace tst_ruletests {

using namespace Qt::StringLiterals;
using namespace wql;
using namespace wql::test;

namespace {

/// A rule for acme, which continues, one for its agents, and one for another tenant.
LoaderConfig tenants()
{
    return configOf(
        { continuing(byQueue(starts(u"acme-"_s))), byAgent(ends(u"-acme"_s)), byQueue(starts(u"other-"_s)) });
}

RuleTestResult resultOf(const RuleTest &test)
{
    LoaderConfig config = tenants();
    config.tests = { test };
    return runRuleTests(config).at(0);
}

bool passes(const RuleTest &test)
{
    return isPassed(test, resultOf(test));
}

} // namespace

class TestRuleTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTestByNamesPassesWhenExactlyItsTargetsGetTheRow();
    void theOrderOfTheTargetsDoesNotMatter();
    void nobodyIsAnExpectationToo();
    void aTestByRowIsReadAsALine();
    void aRowThatIsNoneFails();
    void noTestKnowsOfAnother();
};

void TestRuleTests::aTestByNamesPassesWhenExactlyItsTargetsGetTheRow()
{
    QVERIFY(passes({ .queue = u"acme-sales"_s, .agent = u"x"_s, .targets = { u"t0"_s } }));
    QVERIFY(!passes({ .queue = u"acme-sales"_s, .agent = u"x"_s, .targets = { u"t0"_s, u"t2"_s } }));
    const RuleTest both{ .queue = u"acme-sales"_s, .agent = u"a-acme"_s, .targets = { u"t0"_s } };
    QVERIFY(!passes(both));
    QCOMPARE(resultOf(both).targets, (QStringList{ u"t0"_s, u"t1"_s }));
}

void TestRuleTests::theOrderOfTheTargetsDoesNotMatter()
{
    QVERIFY(passes({ .queue = u"acme-sales"_s, .agent = u"a-acme"_s, .targets = { u"t1"_s, u"t0"_s } }));
}

void TestRuleTests::nobodyIsAnExpectationToo()
{
    QVERIFY(passes({ .queue = u"lost"_s, .agent = u"x"_s }));
    QVERIFY(!passes({ .queue = u"acme-1"_s }));
}

void TestRuleTests::aTestByRowIsReadAsALine()
{
    QVERIFY(passes({ .row = u"1795357830|1.2|other-1|NONE|X|"_s, .targets = { u"t2"_s } }));
}

void TestRuleTests::aRowThatIsNoneFails()
{
    const RuleTest test{ .row = u"1|2|3"_s };
    QVERIFY(!resultOf(test).isRow);
    QVERIFY(!passes(test));
}

void TestRuleTests::noTestKnowsOfAnother()
{
    LoaderConfig config = tenants();
    config.general.unassociated = Unassociated::ByCall;
    config.tests = { { .row = u"1795357830|1.2|acme-1|x|X|"_s, .targets = { u"t0"_s } },
        { .row = u"1795357830|1.2|NONE|NONE|DID|"_s, .targets = { u"t0"_s, u"t1"_s, u"t2"_s } } };
    const auto results = runRuleTests(config);
    QVERIFY(isPassed(config.tests[0], results[0]));
    QVERIFY(isPassed(config.tests[1], results[1]));
}

WQL_TEST(TestRuleTests)

} // namespace tst_ruletests

#include "tst_ruletests.moc"
