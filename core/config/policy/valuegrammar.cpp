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
using Kind = ValueGrammar::Kind;

namespace {

constexpr std::array<std::pair<std::string_view, Kind>, 16> kindNames{ {
    { "agent", Kind::Agent },
    { "call", Kind::Call },
    { "context", Kind::Context },
    { "extension", Kind::Extension },
    { "flag", Kind::Flag },
    { "interface", Kind::Interface },
    { "local", Kind::Local },
    { "number", Kind::Number },
    { "is", Kind::OneOf },
    { "queue", Kind::Queue },
    { "rowtext", Kind::RowText },
    { "secret", Kind::Secret },
    { "text", Kind::Text },
    { "id", Kind::UniqueId },
    { "user", Kind::User },
    { "variables", Kind::Variables },
} };

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool consistsOf(std::string_view value, std::string_view extra, size_t most)
{
    return !value.empty() && value.size() <= most && std::all_of(value.begin(), value.end(), [extra](char c) {
        return isLetterOrDigit(c) || extra.find(c) != std::string_view::npos;
    });
}

/// A name of Asterisk's: neither an option nor a path, should a dial plan hand it to a program.
bool isName(std::string_view value, std::string_view extra, size_t most)
{
    return consistsOf(value, extra, most) && isLetterOrDigit(value.front())
        && value.find("..") == std::string_view::npos;
}

std::optional<int> numberIn(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || text.empty() || !isDigit(text.front()))
        return std::nullopt;
    return number;
}

bool parseRange(std::string_view text, ValueGrammar &grammar)
{
    const size_t dash = text.find('-');
    if (dash == std::string_view::npos)
        return false;
    const auto least = numberIn(text.substr(0, dash));
    const auto most = numberIn(text.substr(dash + 1));
    if (!least || !most || *least > *most)
        return false;
    grammar.least = *least;
    grammar.most = *most;
    return true;
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
        if (!c.isLetterOrNumber() && !u" .,:_-"_s.contains(c))
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

/// A device that rings by itself. Anything that could carry a call outside (SIP/trunk/number, SIP/x@host,
/// DAHDI/g0/number, several devices with &) is none.
bool isDevice(std::string_view technology, std::string_view rest)
{
    static constexpr std::array technologies{ "Agent"sv, "DAHDI"sv, "IAX2"sv, "Khomp"sv, "mISDN"sv, "PJSIP"sv,
        "SCCP"sv, "SIP"sv, "Skinny"sv, "Unistim"sv };
    return std::find(technologies.begin(), technologies.end(), technology) != technologies.end()
        && isName(rest, "_.-", 64);
}

bool isLocalName(std::string_view name)
{
    // A long run of digits is an outside number, not an agent.
    const bool isNumber = std::all_of(name.begin(), name.end(), isDigit);
    return isName(name, "_.-", 64) && !(isNumber && name.size() > 8);
}

bool isInterface(std::string_view value, const std::vector<std::string> &contexts)
{
    const size_t slash = value.find('/');
    if (slash == std::string_view::npos)
        return false;
    std::string_view rest = value.substr(slash + 1);
    if (value.substr(0, slash) != "Local")
        return isDevice(value.substr(0, slash), rest);
    if (rest.ends_with("/n"))
        rest.remove_suffix(2);
    const size_t at = rest.find('@');
    return at != std::string_view::npos && isLocalName(rest.substr(0, at))
        && isListed(contexts, rest.substr(at + 1));
}

bool isLocalInRange(std::string_view value, const ValueGrammar &grammar)
{
    if (!value.starts_with("Local/"))
        return false;
    value.remove_prefix(6);
    if (value.ends_with("/n"))
        value.remove_suffix(2);
    const size_t at = value.find('@');
    if (at == std::string_view::npos || value.substr(at + 1) != grammar.words.front())
        return false;
    const auto extension = numberIn(value.substr(0, at));
    return at <= 9 && extension && *extension >= grammar.least && *extension <= grammar.most;
}

bool isInRange(std::string_view value, const ValueGrammar &grammar)
{
    const auto number = numberIn(value);
    return value.size() <= 9 && number && *number >= grammar.least && *number <= grammar.most;
}

bool isFlag(std::string_view value)
{
    static constexpr std::array flags{ "true"sv, "false"sv, "yes"sv, "no"sv, "on"sv, "off"sv, "1"sv, "0"sv };
    return std::any_of(
        flags.begin(), flags.end(), [value](auto flag) { return equalsIgnoringCase(flag, value); });
}

bool isExtension(std::string_view value)
{
    return !value.empty() && value.size() <= 32
        && std::all_of(value.begin(), value.end(), [](char c) { return isDigit(c) || c == '*' || c == '#'; });
}

bool fits(const ValueGrammar &grammar, std::string_view value, const std::vector<std::string> &contexts)
{
    switch (grammar.kind) {
    case Kind::Agent:
    case Kind::Queue:
        return isName(value, "_.@/-", 80);
    case Kind::Call:
        // Never `/expression/`, which Hangup takes for a regular expression over all channels.
        return isName(value, "_.@/;-", 80);
    case Kind::Context:
        return isListed(contexts, value);
    case Kind::Extension:
        return isExtension(value);
    case Kind::Flag:
        return isFlag(value);
    case Kind::Interface:
        return value.size() <= 80 && isInterface(value, contexts);
    case Kind::Local:
        return isLocalInRange(value, grammar);
    case Kind::Number:
        return isInRange(value, grammar);
    case Kind::OneOf:
        return isListed(grammar.words, value);
    case Kind::Secret:
        return value.size() <= 128;
    case Kind::UniqueId:
        return isName(value, ".-", 64);
    case Kind::User:
        return isName(value, "_.@-", 64);
    case Kind::RowText:
    case Kind::Text:
    case Kind::Variables:
        return true;
    }
    Q_UNREACHABLE();
}

QString expected(Kind kind)
{
    switch (kind) {
    case Kind::Agent:
        return u"an agent's name"_s;
    case Kind::Call:
        return u"a channel or call id"_s;
    case Kind::Context:
        return u"a context that the policy lists"_s;
    case Kind::Extension:
        return u"an extension"_s;
    case Kind::Flag:
        return u"true or false"_s;
    case Kind::Interface:
        return u"an agent's device, or Local/ in a context that the policy lists"_s;
    case Kind::Local:
        return u"Local/ with a known extension and context"_s;
    case Kind::Number:
        return u"a number in range"_s;
    case Kind::OneOf:
        return u"one of the words that the policy lists"_s;
    case Kind::Queue:
        return u"a queue's name"_s;
    case Kind::UniqueId:
        return u"a call id"_s;
    case Kind::User:
        return u"a user's name"_s;
    case Kind::Secret:
    case Kind::RowText:
    case Kind::Text:
    case Kind::Variables:
        return u"text"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<ValueGrammar, QString> parseGrammar(std::string_view text)
{
    const size_t colon = text.find(':');
    const std::string_view name = text.substr(0, colon);
    const std::string_view arguments
        = colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
    const auto known = std::find_if(
        kindNames.begin(), kindNames.end(), [name](const auto &entry) { return entry.first == name; });
    if (known == kindNames.end())
        return unexpected(
            u"unknown kind of value: "_s + QString::fromUtf8(name.data(), qsizetype(name.size())));
    ValueGrammar grammar{ known->second, {}, 0, 0 };
    if (grammar.kind == Kind::Number) {
        if (!parseRange(arguments, grammar))
            return unexpected(u"number wants a range: number:0-10"_s);
    } else if (grammar.kind == Kind::Local) {
        const size_t at = arguments.find('@');
        if (at == std::string_view::npos || !parseRange(arguments.substr(0, at), grammar)
            || !consistsOf(arguments.substr(at + 1), "_-", 80))
            return unexpected(u"local wants a range and a context: local:10-37@queuemetrics"_s);
        grammar.words = { std::string(arguments.substr(at + 1)) };
    } else if (grammar.kind == Kind::OneOf) {
        grammar.words = split(arguments, ',');
        if (isListed(grammar.words, ""))
            return unexpected(u"is wants words: is:one,two"_s);
    } else if (colon != std::string_view::npos) {
        return unexpected(u"this kind of value takes no arguments"_s);
    }
    return grammar;
}

Result<std::string, QString> checkValue(
    const ValueGrammar &grammar, std::string_view value, const std::vector<std::string> &contexts)
{
    if (!fits(grammar, value, contexts))
        return unexpected(u"is not "_s + expected(grammar.kind));
    if (grammar.kind == Kind::Text)
        return cleanedText(value);
    if (grammar.kind == Kind::RowText)
        return cleanedRowText(value);
    return std::string(value);
}

bool isDangerousInDialPlan(std::string_view value)
{
    return value.find_first_of("$(){}[]<>|&;\\\"'`,\r\n\t"sv) != std::string_view::npos
        || value.find('\0') != std::string_view::npos;
}

} // namespace wql
