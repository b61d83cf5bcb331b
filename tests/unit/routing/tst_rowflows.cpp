// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/replay.h"
#include "core/status/routingjson.h"
#include "tests/support/testprogram.h"
#include "tests/unit/routing/ruleset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <numeric>

namespace tst_rowflows {

using namespace Qt::StringLiterals;
using namespace wql;
using namespace wql::test;

namespace {

using Source = RowFlows::Source;

struct Rows {
    std::string queue;
    std::string agent = "Agent/1";
    int count = 1;
    std::string callId = "NONE";
    std::string verb = "X";
};

RowFlows flowsOf(const LoaderConfig &before, const LoaderConfig &after, const std::vector<Rows> &log)
{
    Replay replay(before, after);
    for (const Rows &rows : log)
        for (int i = 0; i < rows.count; ++i)
            replay.add(row(rows.queue, rows.agent, rows.callId, rows.verb), "line of " + rows.queue);
    return replay.result().flows;
}

quint64 rowsIn(const RowFlows &flows)
{
    return std::accumulate(flows.flows.begin(), flows.flows.end(), quint64(0),
        [](quint64 sum, const RowFlows::Flow &flow) { return sum + flow.rows; });
}

const RowFlows::Flow *flowOf(const RowFlows &flows, Source source, const QString &name = {})
{
    for (const RowFlows::Flow &flow : flows.flows) {
        if (flow.source == source && flow.name == name)
            return &flow;
    }
    return nullptr;
}

/// The way by the edited rules, as `rule 0>t0, rule 1>t1`.
QString wayText(const RowFlows &flows, const RowFlows::Flow *flow)
{
    if (!flow || flow->edited < 0)
        return u"?"_s;
    QStringList takes;
    for (const RowFlows::Take &take : flows.edited[size_t(flow->edited)].takes)
        takes += u"%1>%2"_s.arg(take.name, take.target);
    return takes.join(u", "_s);
}

LoaderConfig acmeAndBeta()
{
    return configOf(
        { byBoth(starts(u"acme-"_s), ends(u"-acme"_s)), byBoth(starts(u"beta-"_s), ends(u"-beta"_s)) });
}

} // namespace

class TestRowFlows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowIsKnownByItsQueueElseByItsAgent();
    void rowsOfAQueueMayTakeSeveralWays();
    void rowsThatSeveralRulesTakeAreOneFlow();
    void whatTheEditsMoveHasTwoWays();
    void aCallThatIsKnownDecidesRowByRow();
    void samplesAreKeptOfEachFlow();
    void manyNamesAreGatheredAndNoRowIsLost();
    void hostileNamesAreNotCounted();
    void longNamesAreCountedToo();
    void whatIsWrittenIsReadBack();
    void theLargestResultFitsIntoAnAnswer();
    void placesThatAreNotThereAreNotBelieved();
};

void TestRowFlows::aRowIsKnownByItsQueueElseByItsAgent()
{
    const RowFlows flows = flowsOf(acmeAndBeta(), acmeAndBeta(),
        { { "acme-1", "Agent/1", 3 }, { "NONE", "Agent/2-beta", 2 }, { "NONE", "NONE", 1 },
            { "lost", "NONE", 4 } });
    QCOMPARE(flows.flows.size(), 4u);
    QCOMPARE(flowOf(flows, Source::Queue, u"acme-1"_s)->rows, 3u);
    QCOMPARE(wayText(flows, flowOf(flows, Source::Queue, u"acme-1"_s)), u"rule 0>t0"_s);
    QCOMPARE(wayText(flows, flowOf(flows, Source::Agent, u"Agent/2-beta"_s)), u"rule 1>t1"_s);
    QCOMPARE(wayText(flows, flowOf(flows, Source::NoName)), u"rule 0>t0, rule 1>t1"_s);
    QVERIFY(flows.edited[size_t(flowOf(flows, Source::NoName)->edited)].isWithoutNames);
    QCOMPARE(rowsIn(flows), 10u);
}

void TestRowFlows::rowsOfAQueueMayTakeSeveralWays()
{
    const RowFlows flows = flowsOf(acmeAndBeta(), acmeAndBeta(),
        { { "shared", "Agent/1-acme", 3 }, { "shared", "Agent/1-beta", 2 }, { "shared", "Agent/1", 1 } });
    QCOMPARE(flows.flows.size(), 3u);
    QCOMPARE(wayText(flows, &flows.flows[0]), u"rule 0>t0"_s);
    QCOMPARE(wayText(flows, &flows.flows[2]), QString());
    QCOMPARE(rowsIn(flows), 6u);
}

void TestRowFlows::rowsThatSeveralRulesTakeAreOneFlow()
{
    const LoaderConfig config = configOf({ continuing(Rule()), byQueue(starts(u"acme-"_s)) });
    const RowFlows flows = flowsOf(config, config, { { "acme-1", "Agent/1", 5 } });
    QCOMPARE(flows.flows.size(), 1u);
    QCOMPARE(wayText(flows, &flows.flows[0]), u"rule 0>t0, rule 1>t1"_s);
    QVERIFY(!flows.edited[0].isWithoutNames);
}

void TestRowFlows::whatTheEditsMoveHasTwoWays()
{
    LoaderConfig after = acmeAndBeta();
    std::swap(after.rules[0].target, after.rules[1].target);
    const RowFlows flows = flowsOf(acmeAndBeta(), after, { { "acme-1" } });
    QCOMPARE(flows.running[size_t(flows.flows[0].running)].takes[0].target, u"t0"_s);
    QCOMPARE(flows.edited[size_t(flows.flows[0].edited)].takes[0].target, u"t1"_s);
}

void TestRowFlows::aCallThatIsKnownDecidesRowByRow()
{
    LoaderConfig config = acmeAndBeta();
    config.general.unassociated = Unassociated::ByCall;
    const RowFlows flows = flowsOf(config, config,
        { { "NONE", "NONE", 1, "1.1", "INFO" }, { "acme-1", "NONE", 1, "1.1", "ENTERQUEUE" },
            { "NONE", "NONE", 2, "1.1", "INFO" }, { "NONE", "NONE", 1, "1.2", "INFO" } });
    QCOMPARE(rowsIn(flows), 5u);
    std::map<QString, quint64> ways;
    for (const RowFlows::Flow &flow : flows.flows) {
        if (flow.source == Source::NoName)
            ways[wayText(flows, &flow)] += flow.rows;
    }
    QCOMPARE(ways[u"rule 0>t0"_s], 2u);
    QCOMPARE(ways[u"rule 0>t0, rule 1>t1"_s], 2u);
}

void TestRowFlows::samplesAreKeptOfEachFlow()
{
    const RowFlows flows
        = flowsOf(acmeAndBeta(), acmeAndBeta(), { { "acme-1", "Agent/1", 9 }, { "beta-1" } });
    QCOMPARE(flowOf(flows, Source::Queue, u"acme-1"_s)->samples.size(), RowFlows::maxSamples);
    QCOMPARE(flowOf(flows, Source::Queue, u"beta-1"_s)->samples, QStringList{ u"line of beta-1"_s });
}

void TestRowFlows::manyNamesAreGatheredAndNoRowIsLost()
{
    std::vector<Rows> log;
    for (int i = 0; i < RowFlows::maxNames + 300; ++i)
        log.push_back({ (i % 2 ? "acme-" : "beta-") + std::to_string(i), "Agent/1", i < 5 ? 9 : 1 });
    const RowFlows flows = flowsOf(acmeAndBeta(), acmeAndBeta(), log);
    QCOMPARE(rowsIn(flows), quint64(RowFlows::maxNames + 300 + 5 * 8));
    QCOMPARE(flows.otherNames, 300);
    QVERIFY(flows.flows.size() > size_t(RowFlows::maxNames)); // and a flow for each way of the others
    QCOMPARE(flows.flows[0].rows, 9u);
    QVERIFY(flows.flows.back().source == Source::Others);
    QVERIFY(!flows.flows.back().samples.isEmpty());
}

void TestRowFlows::hostileNamesAreNotCounted()
{
    std::vector<Rows> log;
    for (size_t i = 0; i < FlowCounter::maxKeys + 5000; ++i)
        log.push_back({ "acme-" + std::to_string(i) + std::string(300, 'x') });
    const RowFlows flows = flowsOf(acmeAndBeta(), acmeAndBeta(), log);
    QCOMPARE(rowsIn(flows), FlowCounter::maxKeys + 5000);
    QCOMPARE(flows.otherNames, -1);
    QCOMPARE(flows.flows[0].name.size(), 200);
    QCOMPARE(wayText(flows, &flows.flows.back()), u"rule 0>t0"_s);
}

void TestRowFlows::longNamesAreCountedToo()
{
    const std::string name = "acme-" + std::string(600, 'x');
    const RowFlows flows
        = flowsOf(acmeAndBeta(), acmeAndBeta(), { { name, "Agent/1", 3 }, { "acme-1" }, { name } });
    QCOMPARE(rowsIn(flows), 5u);
    QCOMPARE(flows.flows.size(), 2u);
    QCOMPARE(flows.flows[0].rows, 4u);
    const RowFlows cut = flowsOf(acmeAndBeta(), acmeAndBeta(), { { std::string(199, 'x') + "\u00E9" } });
    QCOMPARE(cut.flows[0].name, QString(199, u'x')); // between characters
}

void TestRowFlows::whatIsWrittenIsReadBack()
{
    LoaderConfig after = acmeAndBeta();
    after.rules[1].enabled = false;
    Replay replay(acmeAndBeta(), after);
    for (const Rows &rows :
        { Rows{ "acme-1" }, Rows{ "NONE", "NONE" }, Rows{ "beta-1" }, Rows{ "NONE", "Agent/7" } })
        replay.add(row(rows.queue, rows.agent), "line");
    const ReplayResult result = replay.result();
    const QByteArray wire = QJsonDocument(toJson(result)).toJson();
    QVERIFY(replayResultFromJson(QJsonDocument::fromJson(wire).object()) == result);
}

void TestRowFlows::theLargestResultFitsIntoAnAnswer()
{
    std::vector<Rule> rules;
    for (int i = 0; i < 1000; ++i)
        rules.push_back(continuing(byQueue(ends(u"-%1"_s.arg(i)))));
    const LoaderConfig config = configOf(rules);
    Replay replay(config, config);
    const std::string line(2000, '\x01'); // six bytes each, once it is JSON
    for (int i = 0; i < 12000; ++i)
        replay.add(row(std::string(250, '\x02') + "-" + std::to_string(i), "NONE"), line);
    const QByteArray wire = QJsonDocument(toJson(replay.result())).toJson(QJsonDocument::Compact);
    QVERIFY2(wire.size() < 4 * 1024 * 1024 - 1000, qPrintable(QString::number(wire.size())));
}

void TestRowFlows::placesThatAreNotThereAreNotBelieved()
{
    const ReplayResult result = replayResultFromJson({ { u"flows"_s,
        QJsonArray{
            7, QJsonObject{ { u"running"_s, 3 }, { u"edited"_s, -9 }, { u"source"_s, u"<b>"_s } } } } });
    QCOMPARE(result.flows.flows.size(), 1u);
    QCOMPARE(result.flows.flows[0].running, -1);
    QCOMPARE(result.flows.flows[0].edited, -1);
    QVERIFY(result.flows.flows[0].source == Source::Others);
}

WQL_TEST(TestRowFlows)

} // namespace tst_rowflows

#include "tst_rowflows.moc"
