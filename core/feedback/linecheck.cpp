// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/linecheck.h"

#include "core/base/asciitext.h"
#include "core/config/policy/valuecheck.h"
#include "core/feedback/transactiontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

using GrammarKind = ValueGrammar::Kind;

namespace {

QString shown(std::string_view value)
{
    return printable(toText(value), 60);
}

bool isClaim(GrammarKind kind)
{
    switch (kind) {
    case GrammarKind::Agent:
    case GrammarKind::Call:
    case GrammarKind::Channel:
    case GrammarKind::Interface:
    case GrammarKind::Member:
    case GrammarKind::Phone:
    case GrammarKind::Queue:
    case GrammarKind::RowCall:
    case GrammarKind::StateDevice:
        return true;
    default:
        return false;
    }
}

/// `agent:phone`: the phone that an agent sits at.
bool isOfPhone(const ValueGrammar &grammar)
{
    return std::find(grammar.words.begin(), grammar.words.end(), "phone") != grammar.words.end();
}

bool isSecret(GrammarKind kind)
{
    return kind == GrammarKind::Secret || kind == GrammarKind::User;
}

} // namespace

LineCheck::LineCheck(const PolicyLine &line, const ActionPolicy &policy, const AmiMessage &message)
    : m_line(line)
    , m_policy(policy)
    , m_message(line.action)
    , m_isOwnOnly(std::any_of(line.headers.begin(), line.headers.end(), [](const HeaderShape &shape) {
        const ValueGrammar &grammar = shape.grammar;
        return grammar.kind == GrammarKind::Variables && !grammar.words.empty()
            && grammar.words.front() == "own";
    }))
{
    for (const AmiHeader &header : message.headers())
        take(header);
    for (const HeaderShape &shape : line.headers) {
        if (!shape.isOptional && !m_message.has(shape.name) && !message.has(shape.name))
            m_problems += u"the header %1 is missing"_s.arg(toText(shape.name));
    }
}

bool LineCheck::couldClaim() const
{
    return takesVariables()
        || std::any_of(m_line.headers.begin(), m_line.headers.end(),
            [](const HeaderShape &shape) { return isClaim(shape.grammar.kind); });
}

bool LineCheck::takesVariables() const
{
    return std::any_of(m_line.headers.begin(), m_line.headers.end(),
        [](const HeaderShape &shape) { return shape.grammar.kind == GrammarKind::Variables; });
}

std::vector<std::string> LineCheck::wanted() const
{
    for (const HeaderShape &shape : m_line.headers) {
        if (shape.grammar.kind == GrammarKind::Variables && shape.grammar.words.size() > 1)
            return { shape.grammar.words.begin() + 1, shape.grammar.words.end() };
    }
    return {};
}

AmiMessage LineCheck::messageNamingAll() const
{
    AmiMessage message = m_message;
    const std::vector<std::string> names = wanted();
    const auto named = std::find_if(names.rbegin(), names.rend(),
        [this](const std::string &name) { return !variable(name).value_or(std::string()).empty(); });
    if (named == names.rend())
        return message;
    for (const std::string &name : names)
        if (!variable(name))
            message.add("Variable", name + '=' + *variable(*named));
    return message;
}

std::optional<std::string> LineCheck::variable(const std::string &name) const
{
    const auto found = m_variables.find(name);
    return found == m_variables.end() ? std::nullopt : std::optional(found->second);
}

void LineCheck::take(const AmiHeader &header)
{
    if (equalsIgnoringCase(header.name, "Action") || equalsIgnoringCase(header.name, "ActionID"))
        return;
    const auto shape = std::find_if(m_line.headers.begin(), m_line.headers.end(),
        [&](const HeaderShape &each) { return equalsIgnoringCase(each.name, header.name); });
    if (shape == m_line.headers.end())
        m_problems += u"the header %1 is not allowed"_s.arg(toText(header.name));
    else if (shape->grammar.kind == GrammarKind::Variables)
        takeVariables(*shape, header.value);
    else
        takeValue(*shape, header.value);
}

void LineCheck::takeValue(const HeaderShape &shape, const std::string &value)
{
    // An empty value of what may be missing is missing.
    if (value.empty() && shape.isOptional)
        return;
    const auto checked = checkValue(shape.grammar, value, m_policy.contexts);
    if (!checked) {
        const QString problem = u"the value of %1 %2"_s.arg(toText(shape.name), checked.error());
        m_problems += isSecret(shape.grammar.kind) ? problem : problem + u": "_s + shown(value);
        return;
    }
    // An Originate rings that phone; everything else names a channel that is there.
    claim(shape.grammar, value, { .isPhone = equalsIgnoringCase(shape.name, "Channel") });
    m_message.add(shape.name, *checked);
}

/// A comma begins another variable, so each is sent in a header of its own.
void LineCheck::takeVariables(const HeaderShape &shape, std::string_view list)
{
    for (;;) {
        const size_t end = list.find(',');
        if (const QString wrong = takeVariable(shape, list.substr(0, end)); !wrong.isEmpty())
            m_problems += wrong;
        if (end == std::string_view::npos)
            return;
        list.remove_prefix(end + 1);
    }
}

QString LineCheck::takeVariable(const HeaderShape &shape, std::string_view text)
{
    const size_t equals = text.find('=');
    const std::string name(text.substr(0, equals));
    const auto known = m_policy.variables.find(name);
    if (equals == std::string_view::npos || known == m_policy.variables.end())
        return u"the policy knows no such variable: %1"_s.arg(shown(text));
    const std::string_view value = text.substr(equals + 1);
    if (!m_variables.emplace(name, value).second)
        return u"the variable %1 comes twice"_s.arg(toText(name));
    if (value.empty()) {
        const GrammarKind kind = known->second.kind;
        if (kind == GrammarKind::Call || (kind == GrammarKind::Agent && !isOfPhone(known->second)))
            m_emptyClaim = name;
        return m_message.add(shape.name, name + "=") ? QString() : u"the variable cannot be sent"_s;
    }
    const auto checked = checkVariable(known->second, value, m_policy.contexts);
    if (!checked)
        return u"the variable %1 %2: %3"_s.arg(toText(name), checked.error(), shown(value));
    const auto &words = shape.grammar.words;
    claim(known->second, value,
        { .isHeard = words.size() > 1 && std::find(words.begin() + 1, words.end(), name) != words.end() });
    m_message.add(shape.name, name + "=" + *checked);
    return {};
}

void LineCheck::claim(const ValueGrammar &grammar, std::string_view value, Role role)
{
    const GrammarKind kind = fittingGrammar(grammar, value, m_policy.contexts)->kind;
    if (!isClaim(kind) || value == "NONE")
        return;
    // The phone that an agent sits at for now may be one that no row names.
    const bool isDesk = kind == GrammarKind::Agent && isOfPhone(grammar) && !role.isHeard;
    m_claims.push_back({ kind, toText(value), m_isOwnOnly,
        role.isPhone || kind == GrammarKind::Phone || isDesk, role.isHeard });
}

} // namespace wql
