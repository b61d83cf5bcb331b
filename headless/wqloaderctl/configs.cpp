// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/configs.h"

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

void showRuleWarnings(const Console &console, const LoaderConfig &config)
{
    for (const RuleWarning &warning : checkRules(config))
        console.line(console.toned(u"warning: "_s, Tone::Warning) + visible(describe(warning, config)));
}

} // namespace wql
