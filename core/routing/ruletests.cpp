// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/ruletests.h"

#include "core/queuelog/lineparser.h"
#include "core/routing/router.h"

namespace wql {

namespace {

std::string lineOf(const RuleTest &test)
{
    if (!test.row.isEmpty())
        return test.row.toStdString();
    const auto name = [](const QString &text) { return text.isEmpty() ? QStringLiteral("NONE") : text; };
    return QStringLiteral("1|NONE|%1|%2|TEST|").arg(name(test.queue), name(test.agent)).toStdString();
}

} // namespace

bool isPassed(const RuleTest &test, const RuleTestResult &result)
{
    QStringList expected = test.targets;
    QStringList got = result.targets;
    expected.sort();
    got.sort();
    return result.isRow && expected == got;
}

std::vector<RuleTestResult> runRuleTests(const LoaderConfig &config)
{
    const Router router(config);
    std::vector<RuleTestResult> results;
    std::string scratch;
    for (size_t i = 0; i < config.tests.size(); ++i) {
        const std::string line = lineOf(config.tests[i]);
        const ParsedLine parsed = parseLine(line, scratch);
        RuleTestResult result{ .test = int(i), .isRow = parsed.kind == LineKind::Row };
        if (result.isRow)
            for (const Take &take : router.explain(parsed.row).route.takes)
                result.targets += config.targets[size_t(take.target)].name;
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace wql
