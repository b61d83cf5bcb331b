// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/ruletests.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/configs.h"
#include "headless/wqloaderctl/counted.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/tracetext.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// What is wrong; empty if the test passed.
QString faultOf(const RuleTest &test, const RuleTestResult &result)
{
    if (isPassed(test, result))
        return {};
    if (!result.isRow)
        return u"its row is no row of a queue_log"_s;
    return u"goes to %1, should go to %2"_s.arg(targetNames(result.targets), targetNames(test.targets));
}

} // namespace

void verb::test(Run &run)
{
    const auto loaded = loadConfig(run);
    if (!loaded)
        return;
    const Console &console = run.console();
    const LoaderConfig &config = loaded->config;
    QJsonArray all;
    int failed = 0;
    for (const RuleTestResult &result : runRuleTests(config)) {
        const RuleTest &test = config.tests[size_t(result.test)];
        const QString fault = faultOf(test, result);
        failed += fault.isEmpty() ? 0 : 1;
        all += QJsonObject{ { u"name"_s, test.name }, { u"passed"_s, fault.isEmpty() },
            { u"expected"_s, QJsonArray::fromStringList(test.targets) },
            { u"targets"_s, QJsonArray::fromStringList(result.targets) }, { u"text"_s, fault } };
        if (!console.wantsJson())
            console.line(fault.isEmpty()
                    ? u"%1  %2"_s.arg(console.toned(u"passed"_s, Tone::Good), visible(test.name))
                    : u"%1  %2: %3"_s.arg(
                        console.toned(u"failed"_s, Tone::Bad), visible(test.name), visible(fault)));
    }
    if (console.wantsJson())
        console.json({ { u"tests"_s, all } });
    else
        console.line(u"%1, %2 failed"_s.arg(counted(all.size(), "test"_L1)).arg(failed));
    run.finish(failed == 0 ? exitcode::ok : exitcode::notWell);
}

} // namespace wql
