// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/tracetext.h"
#include "tests/support/testprogram.h"
#include "tests/unit/routing/ruleset.h"

#include <QTest>

namespace tst_tracewords {

using namespace Qt::StringLiterals;
using namespace wql;
using namespace wql::test;

namespace {

using Kind = TraceQuestion::Kind;

LoaderConfig zenithAndOthers()
{
    LoaderConfig config = configOf({ byBoth(starts(u"acme-"_s), ends(u"-acme"_s)),
        byBoth(ends(u"-zenith"_s), ends(u"-zenith"_s)), disabled(byQueue(starts(u"old-"_s))) });
    config.targets[1].name = config.rules[1].target = u"Zenith"_s;
    config.rules[1].name = u"Zenith queues"_s;
    return config;
}

std::vector<TraceQuestion> asked(const QString &text, const QStringList &rows = {})
{
    return traceQuestions(text, rows, std::chrono::seconds(1795357830));
}

QString said(const LoaderConfig &config, const TraceQuestion &question)
{
    Tracer tracer(config);
    return answer(tracer.trace(question.row.toUtf8()), question.kind);
}

QString saidOfRow(const LoaderConfig &config, const QByteArray &names)
{
    return said(config, asked(QString::fromUtf8("1795357830|1.1|" + names + "|X|")).front());
}

} // namespace

class TestTraceWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextWithBarsIsARow();
    void aSlashMakesAnAgent();
    void anyOtherNameMayBeBoth();
    void theNewestRowsKnowWhatANameIs();
    void oneTargetIsNamedWithItsRule();
    void severalTargetsAreAllNamed();
    void manyTargetsAreCounted();
    void nobodyIsSaid();
    void aRuleThatIsSwitchedOffIsNamed();
    void aRowWithoutNamesGoesToAllAndSaysWhy();
    void aCallMayDecideLater();
    void aNameAloneCannotTellEverything();
    void aLineThatIsNoRowSaysSo();
};

void TestTraceWords::aTextWithBarsIsARow()
{
    QCOMPARE(asked(u"1|2|3"_s), (std::vector<TraceQuestion>{ { Kind::Row, {}, u"1|2|3"_s } }));
    QVERIFY(asked(u"  "_s).empty());
}

void TestTraceWords::aSlashMakesAnAgent()
{
    const auto questions = asked(u" Agent/101 "_s);
    QCOMPARE(questions.size(), 1u);
    QCOMPARE(questions[0].name, u"Agent/101"_s);
    QCOMPARE(questions[0].row, u"1795357830|NONE|NONE|Agent/101|PAUSEALL|"_s);
}

void TestTraceWords::anyOtherNameMayBeBoth()
{
    const auto questions = asked(u"101"_s);
    QCOMPARE(questions.size(), 2u);
    QVERIFY(questions[0].kind == Kind::Queue && questions[0].name == "101"_L1);
    QVERIFY(questions[1].kind == Kind::Agent && questions[1].name == "Agent/101"_L1);
    QCOMPARE(asked(u"acme-sales"_s)[1].name, u"acme-sales"_s);
}

void TestTraceWords::theNewestRowsKnowWhatANameIs()
{
    const QStringList rows{ u"1|1.1|200|SIP/101|CONNECT|"_s, u"1|1.1|201|NONE|ENTERQUEUE|"_s };
    QCOMPARE(asked(u"101"_s, rows).size(), 1u);
    QCOMPARE(asked(u"101"_s, rows)[0].name, u"SIP/101"_s);
    QCOMPARE(asked(u"200"_s, rows).size(), 1u);
    QVERIFY(asked(u"200"_s, rows)[0].kind == Kind::Queue);
}

void TestTraceWords::oneTargetIsNamedWithItsRule()
{
    QCOMPARE(saidOfRow(zenithAndOthers(), "a-zenith|NONE"), u"Goes to Zenith, by rule 2 'Zenith queues'."_s);
    const TraceQuestion question = asked(u"a-zenith"_s)[0];
    QCOMPARE(said(zenithAndOthers(), question), u"Goes to Zenith, by rule 2 'Zenith queues'."_s);
    Tracer tracer(zenithAndOthers());
    QCOMPARE(answerOf(question, tracer.trace(question.row.toUtf8())),
        u"Queue a-zenith: Goes to Zenith, by rule 2 'Zenith queues'."_s);
}

void TestTraceWords::severalTargetsAreAllNamed()
{
    const LoaderConfig config = configOf({ continuing(Rule()), byQueue(starts(u"a"_s)) });
    QCOMPARE(saidOfRow(config, "acme|NONE"),
        u"Goes to 2 target(s): t0, by rule 1 'rule 0'; t1, by rule 2 'rule 1'."_s);
}

void TestTraceWords::manyTargetsAreCounted()
{
    const LoaderConfig config = configOf(std::vector<Rule>(20, continuing(Rule())));
    QVERIFY2(saidOfRow(config, "acme|NONE").endsWith("; and 15 more."_L1),
        qPrintable(saidOfRow(config, "acme|NONE")));
}

void TestTraceWords::nobodyIsSaid()
{
    QCOMPARE(saidOfRow(zenithAndOthers(), "lost|Agent/1"), u"Nobody gets it: no rule takes it."_s);
}

void TestTraceWords::aRuleThatIsSwitchedOffIsNamed()
{
    QCOMPARE(saidOfRow(zenithAndOthers(), "old-1|Agent/1"),
        u"Nobody gets it: rule 3 'rule 2' would take it, but is switched off."_s);
}

void TestTraceWords::aRowWithoutNamesGoesToAllAndSaysWhy()
{
    QCOMPARE(saidOfRow(zenithAndOthers(), "NONE|NONE"),
        u"As a row without the names that rules look at it goes to 2 target(s): t0, by rule 1 'rule 0'; "
        u"Zenith, by "
        "rule 2 'Zenith queues'."_s);
    const LoaderConfig one = configOf({ byQueue(starts(u"a"_s)) });
    QCOMPARE(saidOfRow(one, "NONE|Agent/1"),
        u"As a row without the names that rules look at it goes to t0, by rule 1 'rule 0'."_s);
}

void TestTraceWords::aCallMayDecideLater()
{
    LoaderConfig config = zenithAndOthers();
    config.general.unassociated = Unassociated::ByCall;
    QVERIFY(saidOfRow(config, "NONE|NONE")
                .endsWith("If its call is known, it goes only where that call belongs."_L1));
    QVERIFY(!saidOfRow(config, "a-zenith|NONE").contains("call"_L1));
}

void TestTraceWords::aNameAloneCannotTellEverything()
{
    const QString ofQueue = said(zenithAndOthers(), asked(u"shared"_s)[0]);
    QVERIFY2(ofQueue.endsWith("Rows of this queue that name an agent may go elsewhere, by that agent."_L1),
        qPrintable(ofQueue));
    const QString ofAgent = said(zenithAndOthers(), asked(u"Agent/1-zenith"_s)[0]);
    QCOMPARE(ofAgent,
        u"Goes to Zenith, by rule 2 'Zenith queues'. Rows that name a queue too go where that queue goes, if a rule takes it."_s);
    const LoaderConfig byAgents = configOf({ byAgent(ends(u"-a"_s)) });
    QCOMPARE(said(byAgents, asked(u"Agent/1-a"_s)[0]), u"Goes to t0, by rule 1 'rule 0'."_s);
}

void TestTraceWords::aLineThatIsNoRowSaysSo()
{
    QVERIFY(said(zenithAndOthers(), asked(u"1|2"_s)[0]).startsWith("This line is no row"_L1));
}

WQL_TEST(TestTraceWords)

} // namespace tst_tracewords

#include "tst_tracewords.moc"
