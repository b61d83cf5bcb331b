// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/shownchars.h"

using namespace Qt::StringLiterals;

namespace wql {

bool isShown(char32_t point)
{
    // Plane 14 is tags and selectors: they are seen by nobody, and carry text all the same.
    constexpr char32_t tagsBegin = 0xe0000;
    constexpr char32_t tagsEnd = 0xe1000;
    return QChar::isPrint(point) && point != QChar::LineSeparator && point != QChar::ParagraphSeparator
        && (point < tagsBegin || point >= tagsEnd);
}

QString plainText(QStringView text, QChar mark)
{
    return withMarks(text, [mark](char32_t) { return mark; });
}

QString plainLines(QStringView text, QChar mark)
{
    return withMarks(text, [mark](char32_t point) { return point == U'\n' ? QChar(u'\n') : mark; });
}

QStringView beginningOf(QStringView text, qsizetype max)
{
    const QStringView first = text.first(qMin(text.size(), max));
    const bool isHalf = first.size() < text.size() && !first.isEmpty() && first.back().isHighSurrogate();
    return isHalf ? first.chopped(1) : first;
}

QByteArray shownJson(const QByteArray &json)
{
    const auto escaped = [](char32_t point) {
        if (point == U'\n')
            return u"\n"_s;
        QString escapes;
        for (const char16_t unit : QChar::fromUcs4(point))
            escapes += u"\\u%1"_s.arg(uint(unit), 4, 16, QChar(u'0'));
        return escapes;
    };
    return withMarks(QString::fromUtf8(json), escaped).toUtf8();
}

} // namespace wql
