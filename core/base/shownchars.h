// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wql {

/// Whether a code point of a text from outside may be shown to people as it is.
///
/// Not what moves a cursor, ends a line (also U+2028 and U+2029), turns the reading direction or is seen by
/// nobody: controls, format characters and tags, halves of a pair, private use, what is not assigned.
bool isShown(char32_t point);

/// \a text with \a mark, called with the code point, in the place of each that is not shown.
template <typename Mark> QString withMarks(QStringView text, Mark mark)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t point
            = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        if (isShown(point))
            out += text.sliced(i, isPair ? 2 : 1);
        else
            out += mark(point);
        i += isPair ? 1 : 0;
    }
    return out;
}

/// The same with one character for each.
QString plainText(QStringView text, QChar mark);
/// The same for several lines: their ends stay.
QString plainLines(QStringView text, QChar mark);
/// The first \a max characters, less one where that would cut a pair in half.
QStringView beginningOf(QStringView text, qsizetype max);
/// JSON that means the same, with `\uXXXX` for what is not shown; the ends of its lines stay.
QByteArray shownJson(const QByteArray &json);

} // namespace wql
