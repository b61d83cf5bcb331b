// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/policysuggestion.h"

#include "core/base/asciitext.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct KnownHeader {
    std::string_view name;
    std::string_view kind;
};

/// What Asterisk's headers hold, where the name says it.
constexpr KnownHeader knownHeaders[] = {
    { "Agent", "agent" },
    { "Async", "flag" },
    { "CallerID", "text" },
    { "Channel", "call" },
    { "Channel1", "call" },
    { "Channel2", "call" },
    { "Exten", "extension" },
    { "ExtraChannel", "call" },
    { "Interface", "interface" },
    { "Member", "interface" },
    { "MemberName", "agent" },
    { "Message", "rowtext" },
    { "Paused", "flag" },
    { "Penalty", "number:0-1000" },
    { "Queue", "queue" },
    { "Reason", "text" },
    { "RingInUse", "flag" },
    { "Secret", "secret" },
    { "StateInterface", "interface" },
    { "Timeout", "number:1-600000" },
    { "Uniqueid", "id" },
    { "Username", "user" },
    { "Variable", "variables" },
};

/// Without the value the line would allow what changes the meaning of everything else.
constexpr std::string_view exactHeaders[] = { "Context", "Event", "Events", "ExtraContext", "Priority" };

/// With these an Originate runs what it likes, or in a place that no one looks at.
constexpr std::string_view runningHeaders[]
    = { "Account", "Application", "Codecs", "Data", "PreDialGoSub", "Command" };

bool isNumber(std::string_view value)
{
    return !value.empty() && value.size() <= 6
        && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
}

template <typename Names> bool isOneOf(std::string_view name, const Names &names)
{
    return std::any_of(std::begin(names), std::end(names),
        [&](std::string_view one) { return equalsIgnoringCase(one, name); });
}

std::string kindOf(std::string_view action, std::string_view name, std::string_view value)
{
    if (isOneOf(name, exactHeaders))
        return "is:" + std::string(value);
    // An Originate makes the channel; everything else names one that is there.
    if (equalsIgnoringCase(name, "Channel") && equalsIgnoringCase(action, "Originate"))
        return "interface";
    for (const KnownHeader &known : knownHeaders)
        if (equalsIgnoringCase(known.name, name))
            return std::string(known.kind);
    return isNumber(value) ? "number:0-999999" : "text";
}

QString toText(const std::string &text)
{
    return QString::fromStdString(text);
}

/// The word for one header; or why no kind takes its value.
Result<std::string, QString> shapeOf(
    const std::string &action, const std::string &name, const std::string &value, const ActionPolicy &policy)
{
    const std::string kind = kindOf(action, name, value);
    const auto grammar = parseGrammar(kind);
    if (!grammar)
        return unexpected(u"the value of %1: %2"_s.arg(toText(name), grammar.error()));
    const bool isMasked = grammar->kind == ValueGrammar::Kind::Secret;
    const bool isByVariable = grammar->kind == ValueGrammar::Kind::Variables;
    if (!isMasked && !isByVariable)
        if (const auto fits = checkValue(*grammar, value, policy.contexts); !fits)
            return unexpected(u"the value of %1 %2"_s.arg(toText(name), fits.error()));
    return name + '=' + kind;
}

} // namespace

Result<QString, QString> allowingLine(
    const QString &action, const QStringList &arguments, const ActionPolicy &policy)
{
    const std::string name = action.toStdString();
    if (name.empty())
        return unexpected(u"it was refused before an action could be read in it"_s);
    const auto &never = builtInPolicy().lines;
    if (std::any_of(never.begin(), never.end(),
            [&](const PolicyLine &line) { return !line.allows && isAbout(line, name); }))
        return unexpected(u"%1 hands the PBX over, or reads what is not the target's"_s.arg(action));
    std::string value = name;
    std::set<std::string> seen;
    for (const QString &argument : arguments) {
        const std::string header = argument.section(u": "_s, 0, 0).toStdString();
        if (isOneOf(header, runningHeaders))
            return unexpected(u"%1 with %2 runs programs"_s.arg(action, toText(header)));
        if (equalsIgnoringCase(header, "ActionID") || !seen.insert(header).second)
            continue;
        const auto shape = shapeOf(name, header, argument.section(u": "_s, 1).toStdString(), policy);
        if (!shape)
            return unexpected(shape.error());
        value += ' ' + *shape;
    }
    ActionPolicy readable; // a line that cannot be read as one is no suggestion
    if (const QString wrong = readable.add("allow", value); !wrong.isEmpty())
        return unexpected(wrong);
    return u"allow = "_s + toText(value);
}

} // namespace wql
