// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/policy/actionpolicy.h"

#include "core/base/asciitext.h"

#include <algorithm>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view blanks = " \t\r";

std::string_view trimmed(std::string_view text)
{
    const size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::string_view takeWord(std::string_view &text)
{
    text = trimmed(text);
    const std::string_view word = text.substr(0, text.find_first_of(blanks));
    text.remove_prefix(word.size());
    return word;
}

bool isWord(std::string_view word)
{
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
            || c == '-';
    });
}

Result<HeaderShape, Sentence> parseHeaderShape(std::string_view word)
{
    const size_t equals = word.find('=');
    if (equals == std::string_view::npos)
        return unexpected(Sentence::tr("a header is written Name=kind or Name?=kind"));
    HeaderShape shape;
    std::string_view name = word.substr(0, equals);
    shape.isOptional = name.ends_with('?');
    if (shape.isOptional)
        name.remove_suffix(1);
    if (!isWord(name) || equalsIgnoringCase(name, "Action") || equalsIgnoringCase(name, "ActionID"))
        return unexpected(Sentence::tr("no name of a header: %1").arg(toText(name)));
    shape.name = name;
    const auto grammar = parseGrammar(word.substr(equals + 1));
    if (!grammar)
        return unexpected(grammar.error());
    shape.grammar = *grammar;
    return shape;
}

Sentence addAllow(ActionPolicy &policy, std::string_view value, const QString &text)
{
    PolicyLine allow{ true, std::string(takeWord(value)), {}, text };
    if (!isWord(allow.action))
        return Sentence::tr("allow wants the name of one action");
    for (std::string_view word = takeWord(value); !word.empty(); word = takeWord(value)) {
        const auto shape = parseHeaderShape(word);
        if (!shape)
            return shape.error();
        allow.headers.push_back(*shape);
    }
    policy.lines.push_back(std::move(allow));
    return {};
}

Sentence addDeny(ActionPolicy &policy, std::string_view value, const QString &text)
{
    const std::string_view stem = value.ends_with('*') ? value.substr(0, value.size() - 1) : value;
    if (!isWord(stem) && value != "*")
        return Sentence::tr("deny wants the name of an action, which may end in *");
    policy.lines.push_back({ false, std::string(value), {}, text });
    return {};
}

Sentence addVariable(ActionPolicy &policy, std::string_view value)
{
    const std::string_view name = takeWord(value);
    const auto grammar = parseGrammar(trimmed(value));
    if (!isWord(name) || !grammar || grammar->kind == ValueGrammar::Kind::Variables)
        return Sentence::tr("variable wants a name and a kind of value: variable = AGENTCODE agent");
    policy.variables.insert_or_assign(std::string(name), *grammar);
    return {};
}

Sentence addContext(ActionPolicy &policy, std::string_view value)
{
    if (!isWord(value))
        return Sentence::tr("context wants the name of one context");
    policy.contexts.emplace_back(value);
    return {};
}

/// Reads the text of one policy, its section's head included.
class PolicyParser {
public:
    explicit PolicyParser(std::string_view text)
    {
        while (!text.empty()) {
            ++m_number;
            const size_t end = text.find('\n');
            takeLine(trimmed(text.substr(0, end)));
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
        if (m_policy.name.isEmpty())
            complain(Sentence::tr("a policy begins with [policy NAME]"));
    }

    Result<ActionPolicy, std::vector<PolicyError>> result() &&
    {
        if (!m_errors.empty())
            return unexpected(std::move(m_errors));
        return std::move(m_policy);
    }

private:
    void complain(const Sentence &text) { m_errors.push_back({ m_number, text }); }

    void takeLine(std::string_view line)
    {
        if (line.empty() || line.front() == ';' || line.front() == '#')
            return;
        if (line.front() == '[')
            return takeSection(line);
        const size_t equals = std::min(line.find('='), line.size());
        const Sentence wrong = m_policy.add(
            trimmed(line.substr(0, equals)), trimmed(line.substr(std::min(equals + 1, line.size()))));
        if (!wrong.isEmpty())
            complain(wrong);
    }

    void takeSection(std::string_view line)
    {
        std::string_view inside = line.substr(1, line.find(']') - 1);
        if (!line.ends_with(']') || takeWord(inside) != "policy" || !isWord(trimmed(inside))
            || !m_policy.name.isEmpty())
            return complain(Sentence::tr("a policy begins with one [policy NAME]"));
        m_policy.name = toText(trimmed(inside));
    }

    int m_number = 0;
    ActionPolicy m_policy;
    std::vector<PolicyError> m_errors;
};

} // namespace

Sentence ActionPolicy::add(std::string_view key, std::string_view value)
{
    const QString text = toText(key) + u" = "_s + toText(value);
    Sentence wrong;
    if (key == "allow")
        wrong = addAllow(*this, value, text);
    else if (key == "deny")
        wrong = addDeny(*this, value, text);
    else if (key == "variable")
        wrong = addVariable(*this, value);
    else if (key == "context")
        wrong = addContext(*this, value);
    else
        wrong = Sentence::tr("a line of a policy is allow, deny, variable or context");
    if (wrong.isEmpty())
        written.append(text);
    return wrong;
}

bool isAbout(const PolicyLine &line, std::string_view action)
{
    std::string_view pattern = line.action;
    if (!pattern.ends_with('*'))
        return equalsIgnoringCase(pattern, action);
    pattern.remove_suffix(1);
    return equalsIgnoringCase(pattern, action.substr(0, pattern.size()));
}

Result<ActionPolicy, std::vector<PolicyError>> parsePolicy(std::string_view text)
{
    return PolicyParser(text).result();
}

ActionPolicy layered(ActionPolicy own, const ActionPolicy &base)
{
    own.lines.insert(own.lines.end(), base.lines.begin(), base.lines.end());
    own.written += base.written;
    own.contexts.insert(own.contexts.end(), base.contexts.begin(), base.contexts.end());
    own.variables.insert(base.variables.begin(), base.variables.end()); // keeps those that are there
    return own;
}

const ActionPolicy &builtInPolicy()
{
    static const ActionPolicy policy = parsePolicy(builtInPolicyText()).value();
    return policy;
}

} // namespace wql
