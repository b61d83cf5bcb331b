// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/configs.h"

#include "core/routing/rulecheck.h"
#include "headless/text/exitcodes.h"
#include "headless/text/routingtext.h"
#include "headless/wqloaderctl/run.h"

using namespace Qt::StringLiterals;

namespace wql {

std::optional<LoadedConfig> loadConfig(Run &run)
{
    auto loaded = readLoaderConfig(run.invocation().configFile());
    if (loaded)
        return std::move(*loaded);
    if (run.console().wantsJson())
        run.console().json({ { u"problems"_s, problemsJson(loaded.error()) } });
    run.fail(exitcode::configuration,
        u"the configuration cannot be used\n"_s + formatted(loaded.error()).trimmed());
    return {};
}

QJsonArray problemsJson(const std::vector<ConfigProblem> &problems)
{
    QJsonArray all;
    for (const ConfigProblem &problem : problems) {
        const bool isError = problem.severity == ConfigProblem::Severity::Error;
        all += QJsonObject{
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
    return all;
}

QStringList ruleWarnings(const LoaderConfig &config)
{
    QStringList sentences;
    for (const RuleWarning &warning : checkRules(config))
        sentences += textOf(warning, config);
    return sentences;
}

} // namespace wql
