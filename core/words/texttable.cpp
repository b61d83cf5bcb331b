// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/texttable.h"

#include "core/base/shownchars.h"

using namespace Qt::StringLiterals;

namespace wql {

QString visible(const QString &text, qsizetype max)
{
    const QString shown = withMarks(beginningOf(text, max),
        [](char32_t point) { return u"\\u{%1}"_s.arg(QString::number(uint(point), 16).toUpper()); });
    return text.size() > max ? shown + u'…' : shown;
}

QString toned(const QString &text, Tone tone, bool colors)
{
    if (!colors)
        return text;
    switch (tone) {
    case Tone::Plain:
        return text;
    case Tone::Good:
        return u"\x1b[32m%1\x1b[0m"_s.arg(text);
    case Tone::Warning:
        return u"\x1b[33m%1\x1b[0m"_s.arg(text);
    case Tone::Bad:
        return u"\x1b[1;31m%1\x1b[0m"_s.arg(text);
    case Tone::Faint:
        return u"\x1b[2m%1\x1b[0m"_s.arg(text);
    }
    Q_UNREACHABLE();
}

namespace {

struct Column {
    qsizetype width = 0;
    bool isNumeric = true;
};

/// A number, perhaps with its unit; a row of the log begins with a digit, too.
bool isFigure(const QString &text)
{
    constexpr qsizetype longest = 16;
    return text.isEmpty() || text == "-"_L1 || (text[0].isDigit() && text.size() <= longest);
}

QString padded(const QString &text, const Column &column)
{
    return column.isNumeric ? text.rightJustified(column.width) : text.leftJustified(column.width);
}

} // namespace

QStringList TextTable::lines(bool colors) const
{
    std::vector<Column> columns;
    for (qsizetype i = 0; i < m_head.size(); ++i) {
        Column column{ .width = m_head[i].size() };
        for (const auto &row : m_rows) {
            const QString &text = row[size_t(i)].text;
            column.width = qMax(column.width, text.size());
            column.isNumeric = column.isNumeric && isFigure(text);
        }
        columns.push_back(column);
    }
    const auto line = [&](auto cellAt, auto toneAt) {
        QString text;
        for (size_t i = 0; i < columns.size(); ++i) {
            const bool isLast = i + 1 == columns.size();
            const QString cell = isLast && !columns[i].isNumeric ? cellAt(i) : padded(cellAt(i), columns[i]);
            text += toned(cell, toneAt(i), colors) + (isLast ? QString() : u"  "_s);
        }
        while (text.endsWith(u' '))
            text.chop(1);
        return text;
    };
    QStringList all{ line(
        [&](size_t i) { return m_head[qsizetype(i)]; }, [](size_t) { return Tone::Faint; }) };
    for (const auto &row : m_rows)
        all += line([&](size_t i) { return row[i].text; }, [&](size_t i) { return row[i].tone; });
    return all;
}

} // namespace wql
