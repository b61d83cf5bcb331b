// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/secretspans.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// The first group of each match.
std::vector<LineSpan> captured(const QRegularExpression &expression, const QString &line)
{
    std::vector<LineSpan> spans;
    for (auto matches = expression.globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength(1) > 0)
            spans.push_back({ match.capturedStart(1), match.capturedLength(1) });
    }
    return spans;
}

/// To the end of the line: a password may hold blanks and quotes.
std::vector<LineSpan> passwordSpans(const QString &line)
{
    static const QRegularExpression word(
        uR"((?!\w*_(?:file|credential|command|keychain)\b)(?:pas+[ _-]?(?:w(?:or)?d|phrase)?|pwd|secret)[a-z_]*["']?\s*(?:=>|[=:,]|\s)\s*(\S.*?)\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression option(uR"((?:^|\s)-w\s*(\S+))"_s);
    auto spans = captured(word, line);
    return spans.empty() ? captured(option, line) : spans;
}

} // namespace

std::vector<LineSpan> userInfoSpans(const QString &line)
{
    // Up to the last @ of a word: a password may hold / and @. Without // it takes a colon to be told from a
    // name.
    static const QRegularExpression address(
        uR"((?://(?!@)([^\s"'<>]*)@)|(?<![^\s=>])[^\s/@:=]+:(?!//)([^\s@"']+)@)"_s);
    std::vector<LineSpan> spans;
    for (auto matches = address.globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.capturedLength(1) > 0 ? 1 : 2;
        if (match.capturedLength(group) > 0)
            spans.push_back({ match.capturedStart(group), match.capturedLength(group) });
    }
    return spans;
}

std::vector<LineSpan> argumentSpans(const QString &command)
{
    static const QRegularExpression arguments(uR"(^\s*\S+\s+(\S.*?)\s*$)"_s);
    return captured(arguments, command);
}

std::vector<LineSpan> secretSpans(const QString &line)
{
    static const QRegularExpression command(uR"(password_command\s*(?:=>|[=:])\s*\S+\s+(\S.*?)\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto spans = passwordSpans(line);
    if (spans.empty())
        spans = captured(command, line);
    // What ends the line holds any address behind it.
    const qsizetype end = spans.empty() ? line.size() : spans.front().at;
    auto addresses = userInfoSpans(line.left(end));
    spans.insert(spans.begin(), addresses.begin(), addresses.end());
    return spans;
}

QString masked(QString line, const std::vector<LineSpan> &spans, const QString &mask)
{
    for (auto span = spans.rbegin(); span != spans.rend(); ++span)
        line.replace(span->at, span->length, mask);
    return line;
}

} // namespace wql
