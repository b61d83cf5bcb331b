// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/rulecheck.h"
#include "core/status/routingjson.h"
#include "core/words/ruletext.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/configs.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/verbs/verbs.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QJsonObject rulesOf(const LoaderConfig &config)
{
    QJsonArray rules;
    for (const Rule &rule : config.rules)
        rules += toJson(rule);
    return { { u"rules"_s, rules }, { u"warnings"_s, toJson(checkRules(config), config) } };
}

/// What the columns of the table do not say.
QString notesOf(const Rule &rule)
{
    if (!rule.enabled)
        return u"switched off"_s;
    QStringList notes;
    if (rule.stripToken)
        notes += u"the text that matched is removed"_s;
    if (rule.continues)
        notes += u"later rules see the row too"_s;
    return notes.join(u", "_s);
}

void showUnmatched(const Console &console, const QJsonObject &result)
{
    const qint64 unmatched = result[u"unmatched"_s].toInteger();
    if (unmatched == 0)
        return;
    console.line(console.toned(u"%1 rows were taken by no rule:"_s.arg(unmatched), Tone::Warning));
    for (const QJsonValue &value : result[u"examples"_s].toArray())
        console.line(u"  queue '%1' agent '%2': %3"_s.arg(visible(value[u"queue"_s].toString(), 60),
            visible(value[u"agent"_s].toString(), 60), QString::number(value[u"rows"_s].toInteger())));
}

void showRules(Run &run, const QJsonObject &result)
{
    const Console &console = run.console();
    run.finish(exitcode::ok);
    if (console.wantsJson())
        return console.json(result);
    TextTable table({ u"#"_s, u"rule"_s, u"queue"_s, u"agent"_s, u"target"_s, u"rows"_s, u""_s });
    int number = 0;
    for (const QJsonValue &value : result[u"rules"_s].toArray()) {
        const Rule rule = ruleFromJson(value.toObject());
        const QString hits
            = value[u"hits"_s].isDouble() ? QString::number(value[u"hits"_s].toInteger()) : u"-"_s;
        table.add({ QString::number(++number), rule.name, describe(rule.queue), describe(rule.agent),
            rule.target, hits, { notesOf(rule), rule.enabled ? Tone::Plain : Tone::Faint } });
    }
    console.table(table);
    showUnmatched(console, result);
}

} // namespace

void verb::rules(Run &run)
{
    if (!run.invocation().isOffline())
        return run.ask<RuleHits>(
            [](const LoaderClient &client, const auto &then) { return client.rules(then); },
            [&run](const auto &reply) { showRules(run, reply.json); });
    const auto loaded = loadConfig(run);
    if (!loaded)
        return;
    showRules(run, rulesOf(loaded->config));
    if (!run.console().wantsJson())
        showRuleWarnings(run.console(), loaded->config);
}

} // namespace wql
