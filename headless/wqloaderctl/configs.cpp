// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/configs.h"

#include "core/config/nearestname.h"
#include "core/routing/rulecheck.h"
#include "core/status/routingjson.h"
#include "core/words/routingtext.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/run.h"

using namespace Qt::StringLiterals;

namespace wql {

std::optional<LoadedConfig> loadConfig(Run &run)
{
    auto loaded = readLoaderConfig(run.invocation().configFile());
    if (loaded)
        return std::move(*loaded);
    if (run.console().wantsJson())
        run.console().json({ { u"problems"_s, toJson(loaded.error()) } });
    run.fail(exitcode::configuration,
        u"the configuration cannot be used\n"_s + formatted(loaded.error()).trimmed());
    return {};
}

QString noSuchTarget(const LoaderConfig &config, const QString &name)
{
    QStringList known;
    for (const Target &target : config.targets)
        known += target.name;
    return visible(u"there is no target '%1'%2"_s.arg(name, nearestHint(name, known)), 1000);
}

void showRuleWarnings(const Console &console, const LoaderConfig &config)
{
    for (const RuleWarning &warning : checkRules(config))
        console.line(console.toned(u"warning: "_s, Tone::Warning) + visible(describe(warning, config)));
}

} // namespace wql
