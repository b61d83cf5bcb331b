// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/likeness.h"

#include "core/queuemetrics/columnwidths.h"
#include "core/queuemetrics/encodedtext.h"

#include <QString>

#include <algorithm>
#include <charconv>

namespace wql {

namespace {

constexpr std::string_view verbKey = "%22verb%22%3A%22";

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

char otherCase(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : lower(c);
}

bool isLetterInAnyCase(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

/// One character of plane 0 as a server compares it.
QString compared(char16_t unit, const ServerCharacter &server)
{
    QString text(QChar{ unit });
    if (server.ignoresAccents) {
        text = text.normalized(QString::NormalizationForm_D);
        const auto isMark = [](QChar c) { return c.isMark(); };
        text.erase(std::remove_if(text.begin(), text.end(), isMark), text.end());
    }
    return server.ignoresCase ? text.toCaseFolded() : text;
}

void appendCompared(std::string &to, std::string_view digits, const ServerCharacter &server)
{
    unsigned unit = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
    const QString text = compared(char16_t(unit), server);
    to += text.toUtf8().toStdString();
}

/// The verb of a row, as a piece of it.
std::string_view verbOf(std::string_view row)
{
    const size_t key = row.find(verbKey);
    if (key == std::string_view::npos)
        return {};
    const size_t begin = key + verbKey.size();
    return row.substr(begin, row.find(encodedQuote, begin) - begin);
}

/// \a row with \a text in place of its verb.
std::string withVerb(std::string_view row, std::string_view text)
{
    const std::string_view verb = verbOf(row);
    const size_t begin = size_t(verb.data() - row.data());
    return std::string(row.substr(0, begin)).append(text).append(row.substr(begin + verb.size()));
}

} // namespace

static bool comparesLoosely(const ServerCharacter &server)
{
    return server.ignoresCase || server.ignoresAccents || server.ignoresTrailingBlanks;
}

bool findsLookAlikes(const ServerCharacter &server)
{
    return comparesLoosely(server) || !server.keptForms.isAllAsSent();
}

std::string likenessOf(std::string_view encodedRow, const ServerCharacter &server)
{
    const std::string kept = asKept(encodedRow, server.keptForms);
    if (!comparesLoosely(server))
        return kept;
    encodedRow = kept;
    std::string likeness;
    likeness.reserve(encodedRow.size());
    size_t blanks = 0; ///< at the end of what is there
    while (!encodedRow.empty()) {
        size_t length = encodedRow.starts_with('%') ? 3 : 1;
        if (encodedRow.starts_with(encodedQuote) && server.ignoresTrailingBlanks)
            likeness.resize(likeness.size() - blanks);
        if (encodedRow.starts_with(encodedEscape)) {
            length = encodedEscape.size() + 4;
            appendCompared(likeness, encodedRow.substr(encodedEscape.size(), 4), server);
        } else if (length == 1 && server.ignoresCase) {
            likeness += lower(encodedRow.front());
        } else {
            likeness += encodedRow.substr(0, length);
        }
        blanks = encodedRow.starts_with(encodedBlank) ? blanks + length : 0;
        encodedRow.remove_prefix(std::min(length, encodedRow.size()));
    }
    return likeness;
}

bool isFoundByAny(std::string_view encodedRow)
{
    return oddTextOf(encodedRow).empty() && !cutToColumns(encodedRow);
}

LookAlikes lookAlikesOf(std::string_view encodedRow)
{
    LookAlikes alike;
    const std::string_view verb = verbOf(encodedRow);
    if (verb.empty() || !std::all_of(verb.begin(), verb.end(), [](char c) { return isLetterInAnyCase(c); }))
        return alike;
    std::string changed(verb);
    std::transform(changed.begin(), changed.end(), changed.begin(), otherCase);
    alike.otherCase = withVerb(encodedRow, changed);
    alike.trailingBlank = withVerb(encodedRow, std::string(verb).append(encodedBlank));
    constexpr std::string_view vowels = "AEIOU";
    constexpr std::string_view accented[] = { "C1", "C9", "CD", "D3", "DA" };
    const size_t place = verb.find_first_of(vowels);
    if (place != std::string_view::npos) {
        changed = verb;
        const size_t vowel = vowels.find(verb[place]);
        changed.replace(place, 1, std::string(encodedEscape) + "00" + std::string(accented[vowel]));
        alike.accent = withVerb(encodedRow, changed);
    }
    return alike;
}

} // namespace wql
