// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/policy/valuecheck.h"

#include "core/config/policy/valueshapes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

using GrammarKind = ValueGrammar::Kind;

namespace {

bool isInRanges(std::string_view text, const ValueGrammar &grammar)
{
    const auto number = shape::numberIn(text);
    return text.size() <= 9 && number
        && std::any_of(grammar.ranges.begin(), grammar.ranges.end(),
            [&](const ValueGrammar::Range &range) { return *number >= range.min && *number <= range.max; });
}

bool isInterface(
    std::string_view value, const ValueGrammar &grammar, const std::vector<std::string> &contexts)
{
    const size_t slash = value.find('/');
    if (slash == std::string_view::npos)
        return false;
    std::string_view rest = value.substr(slash + 1);
    if (value.substr(0, slash) != "Local")
        return grammar.words.empty() && shape::isDevice(value.substr(0, slash), rest);
    if (rest.ends_with("/n"))
        rest.remove_suffix(2);
    return shape::isLocalIn(rest, grammar.words.empty() ? contexts : grammar.words);
}

bool isStateDevice(
    std::string_view value, const ValueGrammar &grammar, const std::vector<std::string> &contexts)
{
    if (!value.starts_with("hint:"))
        return isInterface(value, grammar, contexts);
    return shape::isLocalIn(value.substr(5), contexts);
}

bool isLocalInRanges(std::string_view value, const ValueGrammar &grammar)
{
    if (!value.starts_with("Local/"))
        return false;
    value.remove_prefix(6);
    if (value.ends_with("/n"))
        value.remove_suffix(2);
    const size_t at = value.find('@');
    return at != std::string_view::npos && value.substr(at + 1) == grammar.words.front()
        && isInRanges(value.substr(0, at), grammar);
}

bool fits(const ValueGrammar &grammar, std::string_view value, const std::vector<std::string> &contexts)
{
    switch (grammar.kind) {
    case GrammarKind::Agent:
        return shape::isAgent(value) && (grammar.words.empty() || shape::couldBePhone(value));
    case GrammarKind::Phone:
        return shape::isAgent(value) && shape::couldBePhone(value);
    case GrammarKind::Call:
        // Never `/expression/`, which Hangup takes for a regular expression over all channels.
        return shape::isName(value, "_.@/;-", 80);
    case GrammarKind::Channel:
        return shape::isChannel(value);
    case GrammarKind::Context:
        return shape::isListed(contexts, value);
    case GrammarKind::Extension:
        return shape::isExtension(value, grammar.maxLength);
    case GrammarKind::Flag:
        return shape::isFlag(value);
    case GrammarKind::Interface:
        return value.size() <= 80 && isInterface(value, grammar, contexts);
    case GrammarKind::Local:
        return isLocalInRanges(value, grammar);
    case GrammarKind::Member:
        return shape::isFreeName(value, u" _.,@/'\u2019()[]:#+-") && shape::hasFewDigits(value);
    case GrammarKind::Number:
        return isInRanges(value, grammar);
    case GrammarKind::OneOf:
        return shape::isListed(grammar.words, value);
    case GrammarKind::Person:
        return shape::isFreeName(value, u" _.@/\u2019+-");
    case GrammarKind::Queue:
        return shape::isFreeName(value, u" _.@/\u2019:#+\u00b0-");
    case GrammarKind::Secret:
        return value.size() <= 128;
    case GrammarKind::StateDevice:
        return value.size() <= 80 && isStateDevice(value, grammar, contexts);
    case GrammarKind::RowCall:
    case GrammarKind::UniqueId:
        return shape::isName(value, ".-", 64);
    case GrammarKind::User:
        return shape::isName(value, "_.@-", 64);
    case GrammarKind::Address:
    case GrammarKind::RowText:
    case GrammarKind::Text:
    case GrammarKind::Variables:
        return true;
    }
    Q_UNREACHABLE();
}

QString expected(GrammarKind kind)
{
    switch (kind) {
    case GrammarKind::Agent:
        return u"an agent, a name with a known technology in front or none"_s;
    case GrammarKind::Call:
    case GrammarKind::Channel:
        return u"a channel or call id"_s;
    case GrammarKind::Context:
        return u"a context that the policy lists"_s;
    case GrammarKind::Extension:
        return u"an extension that the policy lets dial"_s;
    case GrammarKind::Flag:
        return u"true or false"_s;
    case GrammarKind::Interface:
        return u"an agent's device, or Local/ in a context that the policy lists"_s;
    case GrammarKind::Local:
        return u"Local/ with a known extension and context"_s;
    case GrammarKind::Member:
        return u"a queue member's name"_s;
    case GrammarKind::Number:
        return u"a number in range"_s;
    case GrammarKind::OneOf:
        return u"one of the words that the policy lists"_s;
    case GrammarKind::Phone:
        return u"a phone, a name with a known technology in front or none"_s;
    case GrammarKind::Queue:
        return u"a queue's name"_s;
    case GrammarKind::RowCall:
    case GrammarKind::UniqueId:
        return u"a call id"_s;
    case GrammarKind::StateDevice:
        return u"a device or a hint in a context that the policy lists"_s;
    case GrammarKind::Person:
    case GrammarKind::User:
        return u"a user's name"_s;
    case GrammarKind::Secret:
    case GrammarKind::Address:
    case GrammarKind::RowText:
    case GrammarKind::Text:
    case GrammarKind::Variables:
        return u"text"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

const ValueGrammar *fittingGrammar(
    const ValueGrammar &grammar, std::string_view value, const std::vector<std::string> &contexts)
{
    if (fits(grammar, value, contexts))
        return &grammar;
    for (const ValueGrammar &other : grammar.alternatives) {
        if (const ValueGrammar *fitting = fittingGrammar(other, value, contexts))
            return fitting;
    }
    return nullptr;
}

Result<std::string, QString> checkValue(
    const ValueGrammar &grammar, std::string_view value, const std::vector<std::string> &contexts)
{
    const ValueGrammar *fitting = fittingGrammar(grammar, value, contexts);
    if (!fitting)
        return unexpected(u"is not "_s + expected(grammar.kind));
    if (fitting->kind == GrammarKind::Text || fitting->kind == GrammarKind::Address)
        return shape::cleanedText(value);
    if (fitting->kind == GrammarKind::RowText)
        return shape::cleanedRowText(value);
    return std::string(value);
}

Result<std::string, QString> checkVariable(
    const ValueGrammar &grammar, std::string_view value, const std::vector<std::string> &contexts)
{
    std::string dangerous(value);
    if (grammar.kind == GrammarKind::Address)
        std::erase(dangerous, '&'); // it is not kept
    if (shape::isDangerousInDialPlan(dangerous))
        return unexpected(u"holds a character that a dial plan could execute"_s);
    auto checked = checkValue(grammar, value, contexts);
    if (checked
        && shape::isDangerousInDialPlan(*checked)) // what was composed to a comma begins another variable
        std::replace(checked->begin(), checked->end(), ',', '_');
    return checked;
}

} // namespace wql
