// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/routingdecision.h"
#include "tests/support/testprogram.h"
#include "tests/unit/routing/ruleset.h"

#include <QTest>

#include <random>

namespace tst_routingdecision {

using namespace wql;
using namespace wql::test;
using namespace Qt::StringLiterals;

using RuleOutcome = RuleVerdict::Outcome;
using FilterOutcome = FilterVerdict::Outcome;
using TestOutcome = TestVerdict::Outcome;

class tst_RoutingDecision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itNamesTheTestThatMatchedAndItsText();
    void itSaysWhyARuleWasNotAsked();
    void itSaysWhatContinuingLedTo();
    void itShowsNamesAsTheRulesSawThem();
    void itSaysWhenACallBelongsToOthers();
    void explainingCountsAndLearnsNothing();
    void routeAndExplainAgreeWithEachOtherAndWithAPlainReading();
};

void tst_RoutingDecision::itNamesTheTestThatMatchedAndItsText()
{
    Rule rule;
    rule.agent.tests = { { NameTest::Kind::EndsWith, u"-x"_s }, { NameTest::Kind::StartsWith, u"client1-"_s },
        { NameTest::Kind::Matches, u"1"_s } };
    const Router router(configOf({ rule }));
    const RuleVerdict verdict = router.explain(row("plain", "Agent/client1-100")).rules.front();
    QCOMPARE(verdict.outcome, RuleOutcome::TakesByAgent);
    QCOMPARE(verdict.queue.outcome, FilterOutcome::Off);
    QCOMPARE(verdict.agent.outcome, FilterOutcome::Matched);
    QCOMPARE(verdict.agent.tests.size(), size_t(3));
    QCOMPARE(verdict.agent.tests[0].outcome, TestOutcome::DidNotMatch);
    QCOMPARE(verdict.agent.tests[1].outcome, TestOutcome::Matched);
    QCOMPARE(verdict.agent.tests[1].text, "client1-");
    QCOMPARE(verdict.agent.tests[2].outcome, TestOutcome::NotAsked);
}

void tst_RoutingDecision::itSaysWhyARuleWasNotAsked()
{
    const Router router(configOf({ byBoth(starts(u"b-"_s), ends(u"-1"_s)), disabled(byQueue(starts(u"a-"_s))),
        byQueue(starts(u"a-"_s)), byQueue(starts(u"a"_s)) }));
    const std::vector<RuleVerdict> rules = router.explain(row("a-1", "x-1")).rules;
    QCOMPARE(rules[0].outcome, RuleOutcome::DoesNotTake);
    QCOMPARE(rules[0].queue.outcome, FilterOutcome::DidNotMatch);
    QCOMPARE(rules[0].agent.outcome, FilterOutcome::NotAsked);
    QCOMPARE(rules[0].blocker, 2);
    QCOMPARE(rules[1].outcome, RuleOutcome::SwitchedOff);
    QCOMPARE(rules[2].outcome, RuleOutcome::TakesByQueue);
    QCOMPARE(rules[3].outcome, RuleOutcome::NotReached);
    QCOMPARE(rules[3].blocker, 2);
    QCOMPARE(rules[3].queue.tests.front().outcome, TestOutcome::NotAsked);

    const RuleVerdict unassociated = router.explain(row("NONE", "x")).rules[2];
    QCOMPARE(unassociated.outcome, RuleOutcome::TakesUnassociated);
    QCOMPARE(unassociated.queue.outcome, FilterOutcome::NoName);
}

void tst_RoutingDecision::itSaysWhatContinuingLedTo()
{
    const Router router(
        configOf({ continuing(byQueue(starts(u"a-"_s))), to(u"t0"_s, byQueue(ends(u"-1"_s))), Rule() }));
    const RoutingDecision decision = router.explain(row("a-1", "x"));
    QCOMPARE(decision.rules[0].outcome, RuleOutcome::TakesByQueue);
    QVERIFY(!decision.rules[0].targetHasIt);
    QCOMPARE(decision.rules[1].outcome, RuleOutcome::TakesByQueue);
    QVERIFY(decision.rules[1].targetHasIt);
    QCOMPARE(decision.rules[2].outcome, RuleOutcome::NotReached);
    QCOMPARE(decision.rules[2].blocker, 1);
    QCOMPARE(targetsOf(decision.route), "0");
}

void tst_RoutingDecision::itShowsNamesAsTheRulesSawThem()
{
    LoaderConfig config = configOf({ byQueue(starts(u"b"_s)) });
    config.rewrites = { { u"a to b"_s, Rewrite::Field::Queue, u"^a"_s, u"b"_s } };
    const RoutingDecision decision = Router(config).explain(row("a-1", "NONE"));
    QVERIFY(decision.rewritten);
    QCOMPARE(decision.queue, "b-1");
    QCOMPARE(decision.agent, "NONE");
    QCOMPARE(decision.rules.front().queue.tests.front().text, "b");
}

void tst_RoutingDecision::itSaysWhenACallBelongsToOthers()
{
    LoaderConfig config = configOf({ byQueue(starts(u"a-"_s)), byQueue(starts(u"b-"_s)) });
    config.general.unassociated = Unassociated::ByCall;
    Router router(config);
    router.route(row("b-1", "NONE", "1795357830.1", "ENTERQUEUE"));
    const RoutingDecision decision = router.explain(row("NONE", "NONE", "1795357830.1"));
    QCOMPARE(decision.rules[0].outcome, RuleOutcome::OtherCall);
    QCOMPARE(decision.rules[1].outcome, RuleOutcome::TakesByCall);
    QCOMPARE(decision.route.reason, Route::Reason::Call);
}

void tst_RoutingDecision::explainingCountsAndLearnsNothing()
{
    LoaderConfig config = configOf({ byQueue(starts(u"a-"_s)), byQueue(starts(u"b-"_s)) });
    config.general.unassociated = Unassociated::ByCall;
    Router router(config);
    router.explain(row("b-1", "NONE", "1795357830.1", "ENTERQUEUE"));
    router.explain(row("c", "c"));
    QCOMPARE(router.counters(), (RoutingCounters{ { 0, 0 }, 0, 0, {} }));
    QCOMPARE(targetsOf(router.route(row("NONE", "NONE", "1795357830.1"))), "0 1");
}

namespace {

/// The rules read plainly and slowly: one row, all rules, each test by itself.
class PlainReading {
public:
    explicit PlainReading(const LoaderConfig &config)
        : m_config(config)
    {
    }

    std::string targets(std::string_view queue, std::string_view agent)
    {
        m_queue = QString::fromUtf8(queue.data(), qsizetype(queue.size()));
        m_agent = QString::fromUtf8(agent.data(), qsizetype(agent.size()));
        m_targets.clear();
        from(0);
        return m_targets;
    }

private:
    static bool isThere(const QString &name) { return !name.isEmpty() && name != u"NONE"_s; }

    static bool says(const NameFilter &filter, const QString &name, bool agent)
    {
        for (const NameTest &test : filter.tests) {
            const QString tail = agent ? name.mid(name.indexOf(u'/') + 1) : name;
            if ((test.kind == NameTest::Kind::StartsWith
                    && (name.startsWith(test.text) || tail.startsWith(test.text)))
                || (test.kind == NameTest::Kind::EndsWith && name.endsWith(test.text))
                || (test.kind == NameTest::Kind::Matches
                    && QRegularExpression(test.text).match(name).hasMatch()))
                return isThere(name);
        }
        return false;
    }

    void give(size_t rule)
    {
        const QString number = m_config.rules[rule].target.mid(1);
        const std::string target = number.toStdString();
        if ((' ' + m_targets + ' ').find(' ' + target + ' ') == std::string::npos)
            m_targets += (m_targets.empty() ? "" : " ") + target;
    }

    bool isUnassociated(const Rule &rule) const
    {
        return !(rule.queue.isEnabled() && isThere(m_queue)) && !(rule.agent.isEnabled() && isThere(m_agent));
    }

    void from(size_t start)
    {
        const std::vector<Rule> &rules = m_config.rules;
        const bool nameless = !isThere(m_queue) && !isThere(m_agent);
        size_t end = start;
        while (end < rules.size()
            && (nameless || !rules[end].enabled || rules[end].queue.isEnabled()
                || rules[end].agent.isEnabled()))
            ++end;
        for (const bool agent : { false, true }) {
            for (size_t i = start; i < end; ++i) {
                const Rule &rule = rules[i];
                if (rule.enabled && says(agent ? rule.agent : rule.queue, agent ? m_agent : m_queue, agent)) {
                    give(i);
                    return rule.continues ? from(i + 1) : void();
                }
            }
        }
        for (size_t i = start; i < end; ++i) {
            if (rules[i].enabled && isUnassociated(rules[i]))
                give(i);
        }
        if (end < rules.size()) {
            give(end);
            if (rules[end].continues)
                from(end + 1);
        }
    }

    const LoaderConfig &m_config;
    QString m_queue;
    QString m_agent;
    std::string m_targets;
};

using Random = std::mt19937;

int below(Random &random, int limit)
{
    return std::uniform_int_distribution<int>(0, limit - 1)(random);
}

QString randomText(Random &random, int most)
{
    static const QStringList pieces{ u"a"_s, u"b"_s, u"-"_s, u"é"_s, u"/"_s, u"NONE"_s };
    QString text;
    for (int left = 1 + below(random, most); left > 0; --left)
        text += pieces[below(random, int(pieces.size()))];
    return text;
}

NameFilter randomFilter(Random &random)
{
    NameFilter filter;
    for (int left = below(random, 3); left > 0; --left) {
        const auto kind = NameTest::Kind(below(random, 3));
        filter.tests.push_back({ kind, randomText(random, 2) });
    }
    return filter;
}

LoaderConfig randomConfig(Random &random)
{
    std::vector<Rule> rules(size_t(below(random, 8)));
    for (Rule &rule : rules) {
        rule.queue = randomFilter(random);
        rule.agent = randomFilter(random);
        rule.enabled = below(random, 8) > 0;
        rule.continues = below(random, 3) == 0;
        rule.target = u"t%1"_s.arg(below(random, int(rules.size())));
    }
    return configOf(rules);
}

std::string randomName(Random &random)
{
    switch (below(random, 6)) {
    case 0:
        return "NONE";
    case 1:
        return "";
    default:
        return randomText(random, 5).toStdString();
    }
}

bool takes(const RuleVerdict &verdict)
{
    return verdict.outcome == RuleOutcome::TakesByQueue || verdict.outcome == RuleOutcome::TakesByAgent
        || verdict.outcome == RuleOutcome::TakesUnassociated
        || verdict.outcome == RuleOutcome::TakesUnfiltered;
}

/// The targets that the rules' own verdicts amount to.
std::vector<int> rulesThatDeliver(const RoutingDecision &decision)
{
    std::vector<int> rules;
    for (const RuleVerdict &verdict : decision.rules) {
        if (takes(verdict) && !verdict.targetHasIt)
            rules.push_back(verdict.rule);
    }
    return rules;
}

std::vector<int> rulesOf(const Route &route)
{
    std::vector<int> rules;
    for (const Take &take : route.takes)
        rules.push_back(take.rule);
    return rules;
}

} // namespace

void tst_RoutingDecision::routeAndExplainAgreeWithEachOtherAndWithAPlainReading()
{
    const quint32 seed = std::random_device()();
    Random random(seed);
    for (int i = 0; i < 3000; ++i) {
        const LoaderConfig config = randomConfig(random);
        Router router(config);
        PlainReading plain(config);
        for (int j = 0; j < 30; ++j) {
            const std::string queue = randomName(random);
            const std::string agent = randomName(random);
            const RoutingDecision decision = router.explain(row(queue, agent));
            const Route &route = router.route(row(queue, agent));
            const auto place = qPrintable(u"seed %1, configuration %2, row %3"_s.arg(seed).arg(i).arg(j));
            QVERIFY2(decision.route == route, place);
            QVERIFY2(targetsOf(route) == plain.targets(queue, agent), place);
            QVERIFY2(rulesThatDeliver(decision) == rulesOf(route), place);
        }
    }
}

WQL_TEST(tst_RoutingDecision)

} // namespace tst_routingdecision

#include "tst_routingdecision.moc"
