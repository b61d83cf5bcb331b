// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/tracejson.h"

#include "core/base/jsonvalues.h"
#include "core/base/limits.h"
#include "core/queuemetrics/rowencoder.h"
#include "core/status/routingnames.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype mostRules = 10000;
constexpr qsizetype mostTests = 1000;
constexpr qsizetype longestName = 4096;
constexpr qsizetype longestBody = 12 * limits::lineBytes; // each byte may become \uXXXX, twice

QString bodyOf(const QueueLogRowView &row, const Take &take, const Target &target)
{
    std::string encoded;
    appendEncodedRow(encoded, asTaken(row, take), target.timezoneOffset.count());
    return QString::fromLatin1(QByteArray::fromPercentEncoding(QByteArray::fromStdString(encoded)));
}

QJsonObject toJson(const FilterVerdict &filter)
{
    QJsonArray tests;
    for (const TestVerdict &test : filter.tests)
        tests += QJsonObject{ { u"kind"_s, wireName(test.test.kind) }, { u"text"_s, test.test.text },
            { u"outcome"_s, wireName(test.outcome) }, { u"matched"_s, QString::fromStdString(test.text) } };
    return { { u"outcome"_s, wireName(filter.outcome) }, { u"tests"_s, tests } };
}

FilterVerdict filterFromJson(const QJsonObject &json)
{
    FilterVerdict filter{ .outcome = json::named(json[u"outcome"_s].toString(),
                              FilterVerdict::Outcome::NotAsked, FilterVerdict::Outcome::NotAsked) };
    for (const QJsonObject &test : json::objects(json, "tests"_L1, mostTests))
        filter.tests.push_back({
            .test
            = { json::named(test[u"kind"_s].toString(), NameTest::Kind::Matches, NameTest::Kind::Matches),
                json::text(test, "text"_L1, longestName) },
            .outcome = json::named(test[u"outcome"_s].toString(), TestVerdict::Outcome::NotAsked,
                TestVerdict::Outcome::NotAsked),
            .text = json::text(test, "matched"_L1, longestName).toStdString(),
        });
    return filter;
}

QJsonObject toJson(const TracedRow::Rule &rule)
{
    const RuleVerdict &verdict = rule.verdict;
    QJsonObject json{
        { u"rule"_s, verdict.rule },
        { u"name"_s, rule.name },
        { u"outcome"_s, wireName(verdict.outcome) },
        { u"targetHasIt"_s, verdict.targetHasIt },
        { u"queue"_s, toJson(verdict.queue) },
        { u"agent"_s, toJson(verdict.agent) },
    };
    if (verdict.blocker >= 0)
        json[u"blocker"_s] = verdict.blocker;
    return json;
}

TracedRow::Rule ruleFromJson(const QJsonObject &json)
{
    RuleVerdict verdict;
    verdict.rule = int(json::number(json, "rule"_L1, 0, mostRules));
    verdict.outcome = json::named(
        json[u"outcome"_s].toString(), RuleVerdict::Outcome::SwitchedOff, RuleVerdict::Outcome::DoesNotTake);
    if (json.contains("blocker"_L1))
        verdict.blocker = int(json::number(json, "blocker"_L1, -1, mostRules));
    verdict.targetHasIt = json::flag(json, "targetHasIt"_L1);
    verdict.queue = filterFromJson(json[u"queue"_s].toObject());
    verdict.agent = filterFromJson(json[u"agent"_s].toObject());
    return { json::text(json, "name"_L1, longestName), verdict };
}

} // namespace

TracedRow trace(const Router &router, const LoaderConfig &config, const QByteArray &line)
{
    std::string_view text(line.constData(), std::min(size_t(line.size()), limits::lineBytes));
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    std::string scratch;
    const ParsedLine parsed = parseLine(text, scratch);
    const auto bytes = QByteArray::fromRawData(text.data(), qsizetype(text.size()));
    TracedRow traced{ .row = parsed.latin1 ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes),
        .isRow = parsed.kind == LineKind::Row,
        .problem = parsed.problem };
    if (!traced.isRow)
        return traced;

    const RoutingDecision decision = router.explain(parsed.row);
    traced.queue = QString::fromStdString(decision.queue);
    traced.agent = QString::fromStdString(decision.agent);
    traced.isRewritten = decision.rewritten;
    for (const RuleVerdict &verdict : decision.rules)
        traced.rules.push_back({ config.rules[size_t(verdict.rule)].name, verdict });
    for (const Take &take : decision.route.takes) {
        const Target &target = config.targets[size_t(take.target)];
        traced.targets.push_back({ target.name, config.rules[size_t(take.rule)].name,
            decision.rules[size_t(take.rule)].outcome, bodyOf(parsed.row, take, target) });
    }
    return traced;
}

QJsonObject toJson(const TracedRow &traced)
{
    QJsonObject json{ { u"row"_s, traced.row }, { u"valid"_s, traced.isRow } };
    if (!traced.isRow) {
        json[u"problem"_s] = wireName(traced.problem);
        return json;
    }
    QJsonArray rules;
    for (const TracedRow::Rule &rule : traced.rules)
        rules += toJson(rule);
    QJsonArray targets;
    for (const TracedTarget &target : traced.targets)
        targets += QJsonObject{ { u"target"_s, target.target }, { u"rule"_s, target.rule },
            { u"reason"_s, wireName(target.reason) }, { u"body"_s, target.body } };
    json[u"queue"_s] = traced.queue;
    json[u"agent"_s] = traced.agent;
    json[u"rewritten"_s] = traced.isRewritten;
    json[u"rules"_s] = rules;
    json[u"targets"_s] = targets;
    return json;
}

TracedRow tracedRowFromJson(const QJsonObject &json)
{
    TracedRow traced{
        .row = json::text(json, "row"_L1, limits::lineBytes),
        .isRow = json::flag(json, "valid"_L1),
        .problem = json::named(json[u"problem"_s].toString(), LineProblem::GluedRow, LineProblem::None),
        .queue = json::text(json, "queue"_L1, limits::lineBytes),
        .agent = json::text(json, "agent"_L1, limits::lineBytes),
        .isRewritten = json::flag(json, "rewritten"_L1),
    };
    for (const QJsonObject &rule : json::objects(json, "rules"_L1, mostRules))
        traced.rules.push_back(ruleFromJson(rule));
    for (const QJsonObject &target : json::objects(json, "targets"_L1, mostRules))
        traced.targets.push_back(
            { json::text(target, "target"_L1, longestName), json::text(target, "rule"_L1, longestName),
                json::named(target[u"reason"_s].toString(), RuleVerdict::Outcome::SwitchedOff,
                    RuleVerdict::Outcome::TakesUnfiltered),
                json::text(target, "body"_L1, longestBody) });
    return traced;
}

} // namespace wql
