// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/policy/valuegrammar.h"

#include "core/base/asciitext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace wql {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using GrammarKind = ValueGrammar::Kind;

namespace {

constexpr std::array kindNames{
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

constexpr size_t internalDigits = 6;
constexpr int maxDialled = 32;
/// A name with more digits, however they are dressed, could be dialled as an outside number.
constexpr qsizetype maxNameDigits = 8;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool consistsOf(std::string_view value, std::string_view extra, size_t maxSize)
{
    return !value.empty() && value.size() <= maxSize
        && std::all_of(value.begin(), value.end(),
            [extra](char c) { return isLetterOrDigit(c) || extra.find(c) != std::string_view::npos; });
}

/// A name of Asterisk's: neither an option nor a path, should a dial plan hand it to a program.
bool isName(std::string_view value, std::string_view extra, size_t maxSize)
{
    return consistsOf(value, extra, maxSize) && isLetterOrDigit(value.front())
        && value.find("..") == std::string_view::npos;
}

/// A name as people write theirs: letters of any script, blanks inside.
bool isFreeName(std::string_view value, QStringView extra)
{
    const QString name = QString::fromUtf8(value.data(), qsizetype(value.size()));
    return !name.isEmpty() && name.size() <= 80 && name.front().isLetterOrNumber() && name == name.trimmed()
        && !name.contains("  "_L1) && !name.contains(".."_L1)
        && std::all_of(name.begin(), name.end(),
            [extra](QChar c) { return c.isLetterOrNumber() || c.isMark() || extra.contains(c); });
}

bool hasFewDigits(std::string_view name)
{
    const QString text = QString::fromUtf8(name.data(), qsizetype(name.size()));
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isNumber(); }) <= maxNameDigits;
}

/// Only as it would be written: what is judged as 11 must not be dialled as 011.
std::optional<int> numberIn(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || text.empty() || !isDigit(text.front())
        || (text.size() > 1 && text.front() == '0'))
        return std::nullopt;
    return number;
}

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (;;) {
        const size_t end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

/// `10,12-37`.
bool parseRanges(std::string_view text, ValueGrammar &grammar)
{
    for (const std::string &part : split(text, ',')) {
        const size_t dash = part.find('-');
        const auto min = numberIn(std::string_view(part).substr(0, dash));
        const auto max = dash == std::string::npos ? min : numberIn(std::string_view(part).substr(dash + 1));
        if (!min || !max || *min > *max)
            return false;
        grammar.ranges.push_back({ *min, *max });
    }
    return true;
}

bool isInRanges(std::string_view text, const ValueGrammar &grammar)
{
    const auto number = numberIn(text);
    return text.size() <= 9 && number
        && std::any_of(grammar.ranges.begin(), grammar.ranges.end(),
            [&](const ValueGrammar::Range &range) { return *number >= range.min && *number <= range.max; });
}

bool isListed(const std::vector<std::string> &words, std::string_view value)
{
    return std::find(words.begin(), words.end(), value) != words.end();
}

std::string cleanedText(std::string_view value)
{
    QString text = QString::fromUtf8(value.data(), qsizetype(value.size()));
    text = text.normalized(QString::NormalizationForm_KC).left(120);
    for (QChar &c : text) {
        // Also takes the halves of what is outside the first plane.
        if (!c.isLetterOrNumber() && !u" .,:_+-"_s.contains(c))
            c = u'_';
    }
    return text.trimmed().toStdString();
}

std::string cleanedRowText(std::string_view value)
{
    std::string result;
    for (const std::string &field : split(value, '|'))
        result.append(cleanedText(field)).push_back('|');
    result.pop_back();
    return result;
}

bool isTechnology(std::string_view text)
{
    static constexpr std::array technologies{ "DAHDI"sv, "IAX2"sv, "Khomp"sv, "MGCP"sv, "mISDN"sv, "PJSIP"sv,
        "SCCP"sv, "SIP"sv, "Skinny"sv, "Unistim"sv };
    // QueueMetrics writes its agents agent/101 as well; a device is written as Asterisk writes it.
    return equalsIgnoringCase(text, "Agent")
        || std::find(technologies.begin(), technologies.end(), text) != technologies.end();
}

/// A device that rings by itself. Anything that could carry a call outside (SIP/trunk/number, SIP/x@host,
/// DAHDI/g0/number, several devices with &) is none.
bool isDevice(std::string_view technology, std::string_view name)
{
    return isTechnology(technology) && isName(name, "_.-", 64) && hasFewDigits(name);
}

bool isLocalName(std::string_view name)
{
    return isName(name, "_.-", 64) && hasFewDigits(name);
}

/// `[Technology/]name`.
bool isAgent(std::string_view value)
{
    const size_t slash = value.find('/');
    return slash == std::string_view::npos ? isLocalName(value)
                                           : isDevice(value.substr(0, slash), value.substr(slash + 1));
}

bool couldBePhone(std::string_view value)
{
    return value.find('/') != std::string_view::npos || std::any_of(value.begin(), value.end(), isDigit);
}

/// `SIP/101-0000001f`: a device and the number of its channel.
bool isChannel(std::string_view value)
{
    constexpr size_t numberSize = 9;
    return value.size() > numberSize && !value.starts_with("Agent/")
        && value.find('/') != std::string_view::npos
        && value.find_last_not_of("0123456789abcdef") == value.size() - numberSize
        && value[value.size() - numberSize] == '-' && isAgent(value.substr(0, value.size() - numberSize));
}

bool isLocalIn(std::string_view rest, const std::vector<std::string> &contexts)
{
    const size_t at = rest.find('@');
    return at != std::string_view::npos && isLocalName(rest.substr(0, at))
        && isListed(contexts, rest.substr(at + 1));
}

bool isInterface(
    std::string_view value, const ValueGrammar &grammar, const std::vector<std::string> &contexts)
{
    const size_t slash = value.find('/');
    if (slash == std::string_view::npos)
        return false;
    std::string_view rest = value.substr(slash + 1);
    if (value.substr(0, slash) != "Local")
        return grammar.words.empty() && isDevice(value.substr(0, slash), rest);
    if (rest.ends_with("/n"))
        rest.remove_suffix(2);
    return isLocalIn(rest, grammar.words.empty() ? contexts : grammar.words);
}

bool isStateDevice(
    std::string_view value, const ValueGrammar &grammar, const std::vector<std::string> &contexts)
{
    if (!value.starts_with("hint:"))
        return isInterface(value, grammar, contexts);
    return isLocalIn(value.substr(5), contexts);
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

bool isDangerousInDialPlan(std::string_view value)
{
    return value.find_first_of("$(){}[]<>|&;\\\"'`,\r\n\t\0"sv) != std::string_view::npos;
}

bool isFlag(std::string_view value)
{
    static constexpr std::array flags{ "true"sv, "false"sv, "yes"sv, "no"sv, "on"sv, "off"sv, "1"sv, "0"sv };
    return std::any_of(
        flags.begin(), flags.end(), [value](auto flag) { return equalsIgnoringCase(flag, value); });
}

bool areDigits(std::string_view value)
{
    return !value.empty() && std::all_of(value.begin(), value.end(), isDigit);
}

/// Calls outside, emergency numbers and the PBX's own codes are for the operator to allow, by a length.
bool isExtension(std::string_view value, int maxLength)
{
    if (maxLength == 0)
        return areDigits(value) && value.size() <= internalDigits && !isRiskyNumber(value);
    if (value.starts_with('+'))
        value.remove_prefix(1);
    return !value.empty() && value.size() <= size_t(maxLength)
        && std::all_of(value.begin(), value.end(), [](char c) { return isDigit(c) || c == '*' || c == '#'; });
}

bool fits(const ValueGrammar &grammar, std::string_view value, const std::vector<std::string> &contexts)
{
    switch (grammar.kind) {
    case GrammarKind::Agent:
        return isAgent(value) && (grammar.words.empty() || couldBePhone(value));
    case GrammarKind::Phone:
        return isAgent(value) && couldBePhone(value);
    case GrammarKind::Call:
        // Never `/expression/`, which Hangup takes for a regular expression over all channels.
        return isName(value, "_.@/;-", 80);
    case GrammarKind::Channel:
        return isChannel(value);
    case GrammarKind::Context:
        return isListed(contexts, value);
    case GrammarKind::Extension:
        return isExtension(value, grammar.maxLength);
    case GrammarKind::Flag:
        return isFlag(value);
    case GrammarKind::Interface:
        return value.size() <= 80 && isInterface(value, grammar, contexts);
    case GrammarKind::Local:
        return isLocalInRanges(value, grammar);
    case GrammarKind::Member:
        return isFreeName(value, u" _.,@/'\u2019()[]:#+-") && hasFewDigits(value);
    case GrammarKind::Number:
        return isInRanges(value, grammar);
    case GrammarKind::OneOf:
        return isListed(grammar.words, value);
    case GrammarKind::Person:
        return isFreeName(value, u" _.@/\u2019+-");
    case GrammarKind::Queue:
        return isFreeName(value, u" _.@/\u2019:#+\u00b0-");
    case GrammarKind::Secret:
        return value.size() <= 128;
    case GrammarKind::StateDevice:
        return value.size() <= 80 && isStateDevice(value, grammar, contexts);
    case GrammarKind::RowCall:
    case GrammarKind::UniqueId:
        return isName(value, ".-", 64);
    case GrammarKind::User:
        return isName(value, "_.@-", 64);
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
    case GrammarKind::RowText:
    case GrammarKind::Text:
    case GrammarKind::Variables:
        return u"text"_s;
    }
    Q_UNREACHABLE();
}

bool areWords(const std::vector<std::string> &words)
{
    return !isListed(words, "");
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
            || !consistsOf(arguments.substr(at + 1), "_-", 80))
            return Sentence::tr("local wants a range and a context: local:10-37@queuemetrics");
        grammar.words = { std::string(arguments.substr(at + 1)) };
        return {};
    }
    case GrammarKind::Extension: {
        const auto length = numberIn(arguments);
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
        grammar.words = split(arguments, ',');
        if (grammar.kind == GrammarKind::Interface
            && !std::all_of(grammar.words.begin(), grammar.words.end(),
                [](const std::string &word) { return consistsOf(word, "_-", 80); }))
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
    if (fitting->kind == GrammarKind::Text)
        return cleanedText(value);
    if (fitting->kind == GrammarKind::RowText)
        return cleanedRowText(value);
    return std::string(value);
}

Result<std::string, QString> checkVariable(
    const ValueGrammar &grammar, std::string_view value, const std::vector<std::string> &contexts)
{
    if (isDangerousInDialPlan(value))
        return unexpected(u"holds a character that a dial plan could execute"_s);
    auto checked = checkValue(grammar, value, contexts);
    if (checked && isDangerousInDialPlan(*checked)) // what was composed to a comma begins another variable
        std::replace(checked->begin(), checked->end(), ',', '_');
    return checked;
}

bool isRiskyNumber(std::string_view digits)
{
    // Of many countries, and of those whose languages the window speaks.
    static constexpr std::array numbers{ "000"sv, "061"sv, "062"sv, "080"sv, "091"sv, "110"sv, "112"sv,
        "113"sv, "115"sv, "117"sv, "118"sv, "119"sv, "122"sv, "133"sv, "144"sv, "190"sv, "192"sv, "193"sv,
        "911"sv, "999"sv };
    if (digits.starts_with("555"))
        return true;
    // Behind digits for a line: 0112, 9911, 00112.
    const size_t digitsForALine = std::min(digits.find_first_not_of("09"), digits.size());
    for (size_t taken = 0; taken <= digitsForALine && taken + 3 <= digits.size(); ++taken) {
        const std::string_view number = digits.substr(taken);
        if (std::find(numbers.begin(), numbers.end(), number) != numbers.end()
            && (taken == 0 || number.front() != '0' || digits.front() == '0'))
            return true;
    }
    return false;
}

} // namespace wql
