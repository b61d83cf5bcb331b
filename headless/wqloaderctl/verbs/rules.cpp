// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/text/exitcodes.h"
#include "headless/wqloaderctl/configs.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/verbs/verbs.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QString testText(const NameTest &test)
{
    switch (test.kind) {
    case NameTest::Kind::StartsWith:
        return u"starts with %1"_s.arg(test.text);
    case NameTest::Kind::EndsWith:
        return u"ends with %1"_s.arg(test.text);
    case NameTest::Kind::Matches:
        return u"matches %1"_s.arg(test.text);
    }
    Q_UNREACHABLE();
}

QString filterText(const QString &field, const NameFilter &filter)
{
    QStringList tests;
    for (const NameTest &test : filter.tests)
        tests += testText(test);
    return tests.isEmpty() ? QString() : u"%1 %2"_s.arg(field, tests.join(u" or "_s));
}

QString ruleText(const Rule &rule)
{
    QStringList parts{ filterText(u"queue"_s, rule.queue), filterText(u"agent"_s, rule.agent) };
    parts.removeAll(QString());
    QString text = parts.isEmpty() ? u"everything that reaches it"_s : parts.join(u"; "_s);
    if (rule.stripToken)
        text += u", without the text that matched"_s;
    return rule.continues ? text + u", and later rules see the row too"_s : text;
}

QJsonObject rulesOf(const LoaderConfig &config)
{
    QJsonArray rules;
    for (const Rule &rule : config.rules)
        rules += QJsonObject{ { u"name"_s, rule.name }, { u"enabled"_s, rule.enabled },
            { u"target"_s, rule.target }, { u"text"_s, ruleText(rule) } };
    return { { u"rules"_s, rules }, { u"warnings"_s, QJsonArray::fromStringList(ruleWarnings(config)) } };
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

void show(Run &run, const QJsonObject &result)
{
    const Console &console = run.console();
    run.finish(exitcode::ok);
    if (console.wantsJson())
        return console.json(result);
    TextTable table({ u"#"_s, u"rule"_s, u"target"_s, u"rows"_s, u"takes"_s });
    int number = 0;
    for (const QJsonValue &rule : result[u"rules"_s].toArray()) {
        const bool isOn = rule[u"enabled"_s].toBool();
        const QString hits
            = rule[u"hits"_s].isDouble() ? QString::number(rule[u"hits"_s].toInteger()) : u"-"_s;
        table.add({ QString::number(++number), rule[u"name"_s].toString(), rule[u"target"_s].toString(), hits,
            { isOn ? rule[u"text"_s].toString() : u"switched off"_s, isOn ? Tone::Plain : Tone::Faint } });
    }
    console.table(table);
    showUnmatched(console, result);
    for (const QJsonValue &warning : result[u"warnings"_s].toArray())
        console.line(console.toned(u"warning: "_s, Tone::Warning) + visible(warning.toString()));
}

} // namespace

void verb::rules(Run &run)
{
    if (!run.invocation().isOffline())
        return run.ask(u"rules"_s, {}, [&run](const QJsonObject &result) { show(run, result); });
    if (const auto loaded = loadConfig(run))
        show(run, rulesOf(loaded->config));
}

} // namespace wql
