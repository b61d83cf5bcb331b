// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/transactiontext.h"

#include "core/base/shownchars.h"

#include <algorithm>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < ' ' || c == '\x7f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isHeaderName(std::string_view name)
{
    return !name.empty() && name.size() <= 64 && isLetter(name.front())
        && std::all_of(name.begin(), name.end(),
            [](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_'; });
}

std::string_view withoutBlanks(std::string_view text)
{
    const size_t begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

/// Empty, or what is wrong with the line.
QString addLine(AmiMessage &message, std::string_view line)
{
    if (line.size() > transactionLineBytes)
        return u"a line is too long"_s;
    if (std::any_of(line.begin(), line.end(), isControl))
        return u"a line holds a control character"_s;
    if (line.front() == ' ')
        return u"a line begins with a blank"_s;
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos || !isHeaderName(line.substr(0, colon)))
        return u"a line is no header"_s;
    const std::string_view name = line.substr(0, colon);
    if (message.has(name) && !equalsIgnoringCase(name, "Variable"))
        return u"the header %1 comes twice"_s.arg(QLatin1StringView(name.data(), qsizetype(name.size())));
    if (message.headers().size() == transactionHeaders)
        return u"there are too many headers"_s;
    message.add(name, withoutBlanks(line.substr(colon + 1)));
    return {};
}

} // namespace

QStringList messagesOf(const QString &text)
{
    if (text.isEmpty() || text.size() > qsizetype(transactionBytes))
        return { text };
    QStringList messages;
    bool isOver = true;
    for (QStringView rest = text; !rest.isEmpty();) {
        // A last line without its end is never empty: a lone CR there is for the parser to refuse.
        const qsizetype end = rest.indexOf(u'\n');
        const QStringView line = end < 0 ? rest : rest.first(end + 1);
        rest = rest.sliced(line.size());
        const bool isEmpty = line == u"\n" || line == u"\r\n";
        if (isEmpty && !messages.isEmpty()) {
            isOver = true;
        } else if (isOver) {
            messages.append(line.toString());
            isOver = false;
        } else {
            messages.last() += line;
        }
    }
    return messages;
}

Result<AmiMessage, QString> parseTransaction(std::string_view text)
{
    if (text.size() > transactionBytes)
        return unexpected(u"the transaction is too long"_s);
    AmiMessage message;
    bool isOver = false;
    while (!text.empty()) {
        const size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (end != std::string_view::npos && line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty()) {
            isOver = true;
            continue;
        }
        if (isOver)
            return unexpected(message.headers().empty()
                    ? u"the transaction begins with an empty line"_s
                    : u"there is more than one message in the transaction"_s);
        if (const QString wrong = addLine(message, line); !wrong.isEmpty())
            return unexpected(wrong);
    }
    if (message.value("Action").empty())
        return unexpected(u"the transaction names no action"_s);
    return message;
}

QString printable(const QString &text, qsizetype maxSize)
{
    return plainText(beginningOf(text, maxSize), u'?');
}

} // namespace wql
