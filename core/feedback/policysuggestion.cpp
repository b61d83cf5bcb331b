// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/policysuggestion.h"

#include "core/base/asciitext.h"
#include "core/config/policy/valuecheck.h"
#include "core/feedback/actionjudge.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// What Asterisk's headers hold, where the name says it.
constexpr std::pair<std::string_view, std::string_view> knownHeaders[] = {
    { "Account", "text" },
    { "Agent", "agent" },
    { "AnnounceChannel", "interface" },
    { "Async", "flag" },
    { "CallerID", "text" },
    { "Channel", "call" },
    { "Channel1", "call" },
    { "Channel2", "call" },
    { "Exten", "extension" },
    { "ExtraChannel", "call" },
    { "ExtraExten", "extension" },
    { "Interface", "interface" },
    { "Member", "interface" },
    { "MemberName", "member" },
    { "Message", "rowtext" },
    { "Paused", "flag" },
    { "Penalty", "number:0-1000" },
    { "Queue", "queue" },
    { "Reason", "text" },
    { "RingInUse", "flag" },
    { "Secret", "secret" },
    { "StateInterface", "state" },
    { "Timeout", "number:1-600000" },
    { "TimeoutChannel", "interface" },
    { "Uniqueid", "rowcall" },
    { "Username", "user" },
    { "Variable", "variables" },
};

/// Without the value the line would allow what changes the meaning of everything else.
constexpr std::string_view exactHeaders[] = { "Context", "Event", "Events", "ExtraContext", "Priority" };

/// With these an Originate runs what it likes, or in a place that no one looks at.
constexpr std::string_view runningHeaders[] = { "Application", "Codecs", "Data", "PreDialGoSub", "Command" };

template <typename Names> bool isOneOf(std::string_view name, const Names &names)
{
    return std::any_of(std::begin(names), std::end(names),
        [&](std::string_view one) { return equalsIgnoringCase(one, name); });
}

bool takes(std::string_view kind, std::string_view value, const ActionPolicy &policy)
{
    const auto grammar = parseGrammar(kind);
    return grammar && fittingGrammar(*grammar, value, policy.contexts);
}

/// `is:VALUE`, if the value can be written so.
std::string exactKind(std::string_view value)
{
    const bool isWord = !value.empty() && value.find_first_of(" \t,|;#") == std::string_view::npos;
    return isWord ? "is:" + std::string(value) : std::string();
}

bool hasContext(const ValueGrammar &grammar, std::string_view context)
{
    return (grammar.kind == ValueGrammar::Kind::Local && grammar.words.front() == context)
        || std::ranges::any_of(
            grammar.alternatives, [&](const ValueGrammar &other) { return hasContext(other, context); });
}

/// Its extensions do things: each is allowed by its number.
bool isDialPlanOfActions(std::string_view context, const ActionPolicy &policy)
{
    return std::ranges::any_of(policy.lines, [&](const PolicyLine &line) {
        return std::ranges::any_of(
            line.headers, [&](const HeaderShape &shape) { return hasContext(shape.grammar, context); });
    });
}

/// `interface:CONTEXT` for an agent's Local channel in a context that the policy does not list,
/// `local:40@CONTEXT` for an extension of the dial plan.
std::string contextKind(std::string_view kind, std::string_view value, const ActionPolicy &policy)
{
    if (kind.find("interface") == std::string_view::npos || !value.starts_with("Local/"))
        return {};
    std::string_view rest = value.substr(6);
    if (rest.ends_with("/n"))
        rest.remove_suffix(2);
    const size_t at = rest.find('@');
    if (at == std::string_view::npos)
        return {};
    const std::string context(rest.substr(at + 1));
    const std::string extension(rest.substr(0, at));
    // An agent has more digits; with two it may be a dial plan of actions by another name.
    const bool isOneOfMany = extension.size() == 2 || isDialPlanOfActions(context, policy);
    const std::string narrow = isOneOfMany ? "local:" + extension + '@' + context : "interface:" + context;
    return takes(narrow, value, policy) ? narrow : std::string();
}

/// The extension of \a message is one that \a line is for.
bool isForExtension(const PolicyLine &line, const AmiMessage &message, const ActionPolicy &policy)
{
    return std::ranges::all_of(line.headers, [&](const HeaderShape &shape) {
        const bool names
            = equalsIgnoringCase(shape.name, "Channel") || equalsIgnoringCase(shape.name, "Exten");
        return !names || fittingGrammar(shape.grammar, message.value(shape.name), policy.contexts);
    });
}

/// The kind that lines for the extension of \a message have for their variables; if there are none, the one
/// with the most conditions of all lines about its action.
std::string kindOfVariables(const AmiMessage &message, const ActionPolicy &policy)
{
    const ValueGrammar *strictest = nullptr;
    for (const PolicyLine &line : policy.lines) {
        if (!line.allows || !isAbout(line, message.value("Action")))
            continue;
        for (const HeaderShape &shape : line.headers) {
            if (shape.grammar.kind != ValueGrammar::Kind::Variables)
                continue;
            if (isForExtension(line, message, policy))
                return shape.grammar.text;
            if (!strictest || shape.grammar.words.size() > strictest->words.size())
                strictest = &shape.grammar;
        }
    }
    return strictest ? strictest->text : "variables";
}

/// The kind for a value that \a usual, the kind of its name, may not take; empty if there is none.
std::string narrowestKind(std::string_view usual, std::string_view value, const ActionPolicy &policy)
{
    if (takes(usual, value, policy))
        return std::string(usual);
    if (const std::string context = contextKind(usual, value, policy); !context.empty())
        return context;
    const bool isExact = usual.starts_with("extension") || usual.starts_with("number")
        || usual.starts_with("is:") || usual == "context";
    return isExact ? exactKind(value) : std::string();
}

std::string usualKind(
    std::string_view action, std::string_view name, std::string_view value, const PolicyLine *line)
{
    if (line) {
        for (const HeaderShape &shape : line->headers) {
            if (equalsIgnoringCase(shape.name, name))
                return shape.grammar.text;
        }
    }
    if (isOneOf(name, exactHeaders))
        return exactKind(value);
    // An Originate makes the channel; everything else names one that is there.
    if (equalsIgnoringCase(name, "Channel") && equalsIgnoringCase(action, "Originate"))
        return "interface";
    for (const auto &[known, kind] : knownHeaders)
        if (equalsIgnoringCase(known, name))
            return std::string(kind);
    const std::string exact = exactKind(value); // it may name anybody's
    return exact.empty() ? "text" : exact;
}

/// From an action that was refused to the lines that allow it.
class Suggestion {
public:
    Suggestion(const AmiMessage &message, const ActionPolicy &policy)
        : m_message(message)
        , m_policy(policy)
        , m_nearest(nearestLine(message, policy))
    {
    }

    Result<QStringList, QString> lines()
    {
        if (shapeProblem(m_message, m_policy).isEmpty())
            return unexpected(
                u"its shape is allowed; whose queue, agent or call it names is for the rules"_s);
        ActionPolicy own;
        if (const QString wrong = addVariables(own); !wrong.isEmpty())
            return unexpected(wrong);
        if (!isAllowedWith(own)) {
            if (const QString wrong = addLine(own); !wrong.isEmpty())
                return unexpected(wrong);
        }
        if (!isAllowedWith(own))
            return unexpected(shapeProblem(m_message, layered(own, m_policy)));
        return own.written;
    }

private:
    bool isAllowedWith(const ActionPolicy &own) const
    {
        return shapeProblem(m_message, layered(own, m_policy)).isEmpty();
    }

    QString addVariables(ActionPolicy &own) const
    {
        for (const AmiHeader &header : m_message.headers()) {
            if (!equalsIgnoringCase(header.name, "Variable"))
                continue;
            for (const QString &part : toText(header.value).split(u','))
                if (const QString wrong = addVariable(own, part); !wrong.isEmpty())
                    return wrong;
        }
        return {};
    }

    QString addVariable(ActionPolicy &own, const QString &part) const
    {
        const std::string name = part.section(u'=', 0, 0).toStdString();
        const std::string value = part.section(u'=', 1).toStdString();
        if (!checkVariable(ValueGrammar(), value, {}))
            return u"a dial plan could execute the value of the variable %1"_s.arg(toText(name));
        const auto known = m_policy.variables.find(name);
        std::string kind;
        if (known == m_policy.variables.end()) {
            kind = exactKind(value).empty() ? "text" : exactKind(value);
        } else if (value.empty() || fittingGrammar(known->second, value, m_policy.contexts)) {
            return {};
        } else {
            const std::string narrow = narrowestKind(known->second.text, value, m_policy);
            if (narrow.empty())
                return u"no kind of value takes that of the variable %1"_s.arg(toText(name));
            kind = known->second.text + '|' + narrow;
        }
        return own.add("variable", name + ' ' + kind).english();
    }

    QString addLine(ActionPolicy &own) const
    {
        const std::string action(m_message.value("Action"));
        std::string line = action;
        std::set<std::string> seen;
        for (const AmiHeader &header : m_message.headers()) {
            if (equalsIgnoringCase(header.name, "Action") || equalsIgnoringCase(header.name, "ActionID")
                || !seen.insert(header.name).second)
                continue;
            const std::string kind = kindOf(header);
            if (kind.empty())
                return u"no kind of value takes that of %1"_s.arg(toText(header.name));
            line += ' ' + header.name + '=' + kind;
        }
        return own.add("allow", line).english();
    }

    std::string kindOf(const AmiHeader &header) const
    {
        const std::string usual = usualKind(m_message.value("Action"), header.name, header.value, m_nearest);
        // Variables have lines of their own, and passwords are masked in the audit.
        if (usual.starts_with("variables"))
            return kindOfVariables(m_message, m_policy);
        return usual == "secret" ? usual : narrowestKind(usual, header.value, m_policy);
    }

    const AmiMessage &m_message;
    const ActionPolicy &m_policy;
    const PolicyLine *m_nearest;
};

} // namespace

Result<QStringList, QString> suggestedLines(
    const QString &action, const QStringList &arguments, const ActionPolicy &policy)
{
    const std::string name = action.toStdString();
    if (name.empty())
        return unexpected(u"it was refused before an action could be read in it"_s);
    const auto &never = builtInPolicy().lines;
    if (std::any_of(never.begin(), never.end(),
            [&](const PolicyLine &line) { return !line.allows && isAbout(line, name); }))
        return unexpected(u"%1 hands the PBX over, or reads what is not the target's"_s.arg(action));
    AmiMessage message(name);
    for (const QString &argument : arguments) {
        const std::string header = argument.section(u": "_s, 0, 0).toStdString();
        if (isOneOf(header, runningHeaders))
            return unexpected(u"%1 with %2 runs programs"_s.arg(action, toText(header)));
        message.add(header, argument.section(u": "_s, 1).toStdString());
    }
    return Suggestion(message, policy).lines();
}

} // namespace wql
