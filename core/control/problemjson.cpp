// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/problemjson.h"

#include "core/control/routingnames.h"

using namespace Qt::StringLiterals;

namespace wql {

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
