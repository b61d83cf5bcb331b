// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/invocation.h"

#include "core/base/system.h"
#include "core/config/nearestname.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

const VerbOption *optionNamed(const Verb *verb, QStringView name)
{
    const auto find = [name](std::span<const VerbOption> options) -> const VerbOption * {
        for (const VerbOption &option : options)
            if (name == option.name)
                return &option;
        return nullptr;
    };
    const VerbOption *global = find(globalOptions());
    return global || !verb ? global : find(verb->options);
}

QString unknownOption(const Verb *verb, const QString &name)
{
    QStringList known;
    for (const VerbOption &option : globalOptions())
        known += "--"_L1 + option.name;
    for (const VerbOption &option : verb ? verb->options : std::span<const VerbOption>())
        known += "--"_L1 + option.name;
    const QString given = u"--"_s + name;
    return (verb ? u"'%1' has no option %2"_s.arg(verb->name, given) : u"unknown option %1"_s.arg(given))
        + nearestHint(given, known);
}

QString unknownVerb(const QString &name)
{
    QStringList known;
    for (const Verb &verb : verbs())
        known += verb.name;
    return u"there is no '%1'"_s.arg(name) + nearestHint(name, known);
}

/// Takes `--name`, `--name=value` or `--name value` at \a i.
QString takeOption(Invocation &invocation, const QStringList &arguments, qsizetype &i)
{
    const QString &argument = arguments[i];
    const qsizetype equals = argument.indexOf(u'=');
    const QString name = equals < 0 ? argument.mid(2) : argument.mid(2, equals - 2);
    const VerbOption *option = optionNamed(invocation.verb, name);
    if (!option)
        return unknownOption(invocation.verb, name);
    if (option->value.isEmpty()) {
        if (equals >= 0)
            return u"--%1 takes no value"_s.arg(name);
        invocation.options.insert(name, {});
        return {};
    }
    if (equals < 0 && i + 1 == arguments.size())
        return u"--%1 needs a value (%2)"_s.arg(name, option->value);
    invocation.options.insert(name, equals < 0 ? arguments[++i] : argument.mid(equals + 1));
    return {};
}

/// Verbs that a loader alone can answer.
bool needsLoader(const Verb &verb)
{
    constexpr std::array names{ "status"_L1, "actions"_L1, "tail"_L1, "pause"_L1, "resume"_L1, "resync"_L1,
        "decide"_L1, "verify"_L1, "refused"_L1, "metrics"_L1, "stdio"_L1 };
    return std::ranges::find(names, verb.name) != names.end();
}

/// Of what is given without an option, and of options that do not go with the verb.
QString problemOf(const Invocation &invocation)
{
    const Verb &verb = *invocation.verb;
    if (invocation.isOffline() && needsLoader(verb))
        return u"'%1' asks a running loader; which one is said by --socket or --host, not by --config"_s.arg(
            verb.name);
    if (invocation.has("host"_L1) && invocation.value("host"_L1).isEmpty())
        return u"--host needs the name of a machine"_s;
    if (invocation.has("socket"_L1) && invocation.value("socket"_L1).isEmpty())
        return u"--socket needs a path"_s;
    if (invocation.positions.size() < verb.minPositions)
        return u"'%1' needs %2"_s.arg(verb.name, verb.arguments);
    if (invocation.positions.size() > verb.maxPositions)
        return u"'%1' does not take '%2'"_s.arg(verb.name, invocation.positions[verb.maxPositions]);
    return {};
}

} // namespace

QString Invocation::configFile() const
{
    return value("config"_L1, systemConfigFile);
}

Result<Invocation, QString> parseInvocation(const QStringList &arguments)
{
    Invocation invocation;
    bool onlyPositions = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (!onlyPositions && argument == "--"_L1) {
            onlyPositions = true;
        } else if (!onlyPositions && argument == "-h"_L1) {
            invocation.options.insert(u"help"_s, {});
        } else if (!onlyPositions && argument.startsWith("--"_L1)) {
            const QString problem = takeOption(invocation, arguments, i);
            if (!problem.isEmpty())
                return unexpected(problem);
        } else if (!onlyPositions && argument.size() > 1 && argument.startsWith(u'-')) {
            return unexpected(u"unknown option %1"_s.arg(argument));
        } else if (invocation.verb) {
            invocation.positions += argument;
        } else if (argument == "help"_L1) {
            invocation.options.insert(u"help"_s, {});
        } else {
            invocation.verb = verbNamed(argument);
            if (!invocation.verb)
                return unexpected(unknownVerb(argument));
        }
    }
    if (invocation.has("version"_L1))
        invocation.wants = Invocation::Wants::Version;
    else if (invocation.has("help"_L1))
        invocation.wants = Invocation::Wants::Help;
    else if (!invocation.verb)
        return unexpected(u"say what to do"_s);
    else if (const QString problem = problemOf(invocation); !problem.isEmpty())
        return unexpected(problem);
    return invocation;
}

} // namespace wql
