// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/problemjson.h"

#include "core/base/jsonvalues.h"
#include "core/status/routingnames.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype mostProblems = 1000;
constexpr qsizetype longestText = 4096;

ConfigProblem problemFromJson(const QJsonObject &json)
{
    ConfigProblem problem;
    if (json::text(json, "severity"_L1) == "warning"_L1)
        problem.severity = ConfigProblem::Severity::Warning;
    problem.code = ProblemCode(json::text(json, "code"_L1).remove("WQL"_L1).toInt());
    problem.place = { json::text(json, "file"_L1, longestText),
        int(json::number(json, "line"_L1, 0, 1'000'000)), int(json::number(json, "column"_L1, 0, 10'000)),
        json::text(json, "sourceLine"_L1, longestText) };
    problem.text = json::text(json, "text"_L1, longestText);
    problem.mend = json::text(json, "mend"_L1, longestText);
    return problem;
}

} // namespace

QJsonObject toJson(const ConfigProblem &problem)
{
    const bool isError = problem.severity == ConfigProblem::Severity::Error;
    return {
        { u"severity"_s, isError ? u"error"_s : u"warning"_s },
        { u"code"_s, codeName(problem.code) },
        { u"file"_s, problem.place.file },
        { u"line"_s, problem.place.line },
        { u"column"_s, problem.place.column },
        { u"sourceLine"_s, problem.place.sourceLine },
        { u"text"_s, problem.text },
        { u"mend"_s, problem.mend },
    };
}

QJsonArray toJson(const std::vector<ConfigProblem> &problems)
{
    QJsonArray json;
    for (const ConfigProblem &problem : problems)
        json += toJson(problem);
    return json;
}

std::vector<ConfigProblem> problemsFromJson(const QJsonObject &json)
{
    std::vector<ConfigProblem> problems;
    for (const QJsonObject &problem : json::objects(json, "problems"_L1, mostProblems))
        problems.push_back(problemFromJson(problem));
    return problems;
}

QJsonObject toJson(const RuleWarning &warning, const LoaderConfig &config)
{
    QJsonObject json{
        { u"kind"_s, wireName(warning.kind) },
        { u"rule"_s, config.rules[size_t(warning.rule)].name },
        { u"field"_s, wireName(warning.field) },
        { u"test"_s, warning.test },
    };
    if (warning.other >= 0)
        json[u"other"_s] = config.rules[size_t(warning.other)].name;
    if (!warning.otherTest.isEmpty())
        json[u"otherTest"_s] = warning.otherTest;
    return json;
}

QJsonArray toJson(const std::vector<RuleWarning> &warnings, const LoaderConfig &config)
{
    QJsonArray json;
    for (const RuleWarning &warning : warnings)
        json += toJson(warning, config);
    return json;
}

} // namespace wql
