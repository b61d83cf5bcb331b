// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/policy/valuegrammar.h"

#include "core/config/policy/valueshapes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wql {

using namespace std::string_view_literals;
using GrammarKind = ValueGrammar::Kind;

namespace {

constexpr std::array kindNames{
    std::pair("address"sv, GrammarKind::Address),
    std::pair("agent"sv, GrammarKind::Agent),
    std::pair("call"sv, GrammarKind::Call),
    std::pair("channel"sv, GrammarKind::Channel),
    std::pair("context"sv, GrammarKind::Context),
    std::pair("extension"sv, GrammarKind::Extension),
    std::pair("flag"sv, GrammarKind::Flag),
    std::pair("id"sv, GrammarKind::UniqueId),
    std::pair("interface"sv, GrammarKind::Interface),
    std::pair("is"sv, GrammarKind::OneOf),
    std::pair("local"sv, GrammarKind::Local),
    std::pair("member"sv, GrammarKind::Member),
    std::pair("number"sv, GrammarKind::Number),
    std::pair("person"sv, GrammarKind::Person),
    std::pair("phone"sv, GrammarKind::Phone),
    std::pair("queue"sv, GrammarKind::Queue),
    std::pair("rowcall"sv, GrammarKind::RowCall),
    std::pair("rowtext"sv, GrammarKind::RowText),
    std::pair("secret"sv, GrammarKind::Secret),
    std::pair("state"sv, GrammarKind::StateDevice),
    std::pair("text"sv, GrammarKind::Text),
    std::pair("user"sv, GrammarKind::User),
    std::pair("variables"sv, GrammarKind::Variables),
};

constexpr int maxDialled = 32;

/// `10,12-37`.
bool parseRanges(std::string_view text, ValueGrammar &grammar)
{
    for (const std::string &part : shape::split(text, ',')) {
        const size_t dash = part.find('-');
        const auto min = shape::numberIn(std::string_view(part).substr(0, dash));
        const auto max
            = dash == std::string::npos ? min : shape::numberIn(std::string_view(part).substr(dash + 1));
        if (!min || !max || *min > *max)
            return false;
        grammar.ranges.push_back({ *min, *max });
    }
    return true;
}

bool areWords(const std::vector<std::string> &words)
{
    return !shape::isListed(words, "");
}

/// Reads what stands behind the colon; empty, or what is wrong with it.
Sentence takeArguments(ValueGrammar &grammar, std::string_view arguments)
{
    switch (grammar.kind) {
    case GrammarKind::Number:
        return parseRanges(arguments, grammar) ? Sentence()
                                               : Sentence::tr("number wants a range: number:0-10");
    case GrammarKind::Local: {
        const size_t at = arguments.find('@');
        if (at == std::string_view::npos || !parseRanges(arguments.substr(0, at), grammar)
            || !shape::consistsOf(arguments.substr(at + 1), "_-", 80))
            return Sentence::tr("local wants a range and a context: local:10-37@queuemetrics");
        grammar.words = { std::string(arguments.substr(at + 1)) };
        return {};
    }
    case GrammarKind::Extension: {
        const auto length = shape::numberIn(arguments);
        grammar.maxLength = length.value_or(0);
        return length && *length > 0 && *length <= maxDialled
            ? Sentence()
            : Sentence::tr("extension takes the greatest length of what can be dialled: extension:12");
    }
    case GrammarKind::Agent:
        grammar.words = { std::string(arguments) };
        return arguments == "phone" ? Sentence() : Sentence::tr("agent takes phone or nothing: agent:phone");
    case GrammarKind::OneOf:
    case GrammarKind::Interface:
    case GrammarKind::Variables:
        grammar.words = shape::split(arguments, ',');
        if (grammar.kind == GrammarKind::Interface
            && !std::all_of(grammar.words.begin(), grammar.words.end(),
                [](const std::string &word) { return shape::consistsOf(word, "_-", 80); }))
            return Sentence::tr("interface takes names of contexts: interface:agents");
        return areWords(grammar.words) ? Sentence() : Sentence::tr("words are wanted: is:one,two");
    default:
        return Sentence::tr("this kind of value takes no arguments");
    }
}

Result<ValueGrammar, Sentence> parseAlternative(std::string_view text)
{
    const size_t colon = text.find(':');
    const std::string_view name = text.substr(0, colon);
    const auto known = std::find_if(
        kindNames.begin(), kindNames.end(), [name](const auto &entry) { return entry.first == name; });
    if (known == kindNames.end())
        return unexpected(Sentence::tr("unknown kind of value: %1")
                              .arg(QString::fromUtf8(name.data(), qsizetype(name.size()))));
    ValueGrammar grammar;
    grammar.kind = known->second;
    grammar.text = text;
    const bool wantsArguments = grammar.kind == GrammarKind::Number || grammar.kind == GrammarKind::Local
        || grammar.kind == GrammarKind::OneOf;
    if (colon == std::string_view::npos && !wantsArguments)
        return grammar;
    const Sentence wrong = takeArguments(
        grammar, colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1));
    if (!wrong.isEmpty())
        return unexpected(wrong);
    return grammar;
}

} // namespace

Result<ValueGrammar, Sentence> parseGrammar(std::string_view text)
{
    const size_t bar = text.find('|');
    auto grammar = parseAlternative(text.substr(0, bar));
    if (grammar && bar != std::string_view::npos) {
        const auto others = parseGrammar(text.substr(bar + 1));
        if (!others)
            return others;
        grammar->alternatives.push_back(*others);
    }
    if (grammar)
        grammar->text = text;
    return grammar;
}

} // namespace wql
