// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/policy/valueshapes.h"

#include "core/base/asciitext.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace wql::shape {

namespace {

constexpr size_t internalDigits = 6;
/// A name with more digits, however they are dressed, could be dialled as an outside number.
constexpr qsizetype maxNameDigits = 8;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isTechnology(std::string_view text)
{
    static constexpr std::array technologies{ "DAHDI"sv, "IAX2"sv, "Khomp"sv, "MGCP"sv, "mISDN"sv, "PJSIP"sv,
        "SCCP"sv, "SIP"sv, "Skinny"sv, "Unistim"sv };
    // QueueMetrics writes its agents agent/101 as well; a device is written as Asterisk writes it.
    return equalsIgnoringCase(text, "Agent")
        || std::find(technologies.begin(), technologies.end(), text) != technologies.end();
}

bool isLocalName(std::string_view name)
{
    return isName(name, "_.-", 64) && hasFewDigits(name);
}

bool areDigits(std::string_view value)
{
    return !value.empty() && std::all_of(value.begin(), value.end(), isDigit);
}

} // namespace

bool consistsOf(std::string_view value, std::string_view extra, size_t maxSize)
{
    return !value.empty() && value.size() <= maxSize
        && std::all_of(value.begin(), value.end(),
            [extra](char c) { return isLetterOrDigit(c) || extra.find(c) != std::string_view::npos; });
}

bool isName(std::string_view value, std::string_view extra, size_t maxSize)
{
    return consistsOf(value, extra, maxSize) && isLetterOrDigit(value.front())
        && value.find("..") == std::string_view::npos;
}

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

bool isListed(const std::vector<std::string> &words, std::string_view value)
{
    return std::find(words.begin(), words.end(), value) != words.end();
}

bool isDevice(std::string_view technology, std::string_view name)
{
    return isTechnology(technology) && isName(name, "_.-", 64) && hasFewDigits(name);
}

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

bool isFlag(std::string_view value)
{
    static constexpr std::array flags{ "true"sv, "false"sv, "yes"sv, "no"sv, "on"sv, "off"sv, "1"sv, "0"sv };
    return std::any_of(
        flags.begin(), flags.end(), [value](auto flag) { return equalsIgnoringCase(flag, value); });
}

bool isExtension(std::string_view value, int maxLength)
{
    if (maxLength == 0)
        return areDigits(value) && value.size() <= internalDigits && !isRiskyNumber(value);
    if (value.starts_with('+'))
        value.remove_prefix(1);
    return !value.empty() && value.size() <= size_t(maxLength)
        && std::all_of(value.begin(), value.end(), [](char c) { return isDigit(c) || c == '*' || c == '#'; });
}

bool isRiskyNumber(std::string_view number)
{
    // What people write between digits, a dial plan's patterns pass over.
    std::string plain(number);
    std::erase_if(plain, [](char c) { return "-._ ()"sv.find(c) != std::string_view::npos; });
    const std::string_view digits = plain;
    // Of many countries, and of those whose languages the window speaks.
    static constexpr std::array numbers{ "000"sv, "061"sv, "062"sv, "080"sv, "091"sv, "110"sv, "112"sv,
        "113"sv, "115"sv, "117"sv, "118"sv, "119"sv, "122"sv, "133"sv, "144"sv, "190"sv, "192"sv, "193"sv,
        "911"sv, "999"sv };
    if (digits.starts_with("555"))
        return true;
    // Behind digits for a line: 0112, 9911, 00112.
    const size_t digitsForALine = std::min(digits.find_first_not_of("09"), digits.size());
    for (size_t taken = 0; taken <= digitsForALine && taken + 3 <= digits.size(); ++taken) {
        const std::string_view called = digits.substr(taken);
        if (std::find(numbers.begin(), numbers.end(), called) != numbers.end()
            && (taken == 0 || called.front() != '0' || digits.front() == '0'))
            return true;
    }
    return false;
}

bool isDangerousInDialPlan(std::string_view value)
{
    return value.find_first_of("$(){}[]<>|&;\\\"'`,\r\n\t\0"sv) != std::string_view::npos;
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

} // namespace wql::shape
