// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/gui/pseudotranslator.h"

namespace wql {

namespace {

QChar accented(QChar c)
{
    static constexpr QStringView plain = u"aceinouyACEINOUY";
    static constexpr QStringView marked = u"áçéîñöûýÅÇÉÎÑÖÛÝ";
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : marked[at];
}

} // namespace

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    QString out(open);
    qsizetype letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // A place for a value, or the letter of a key: neither is a word.
        const bool isKept = i > 0 && (text[i - 1] == u'%' || text[i - 1] == u'&');
        out += isKept ? text[i] : accented(text[i]);
        letters += text[i].isLetter();
    }
    // In words, as a sentence has them: it can be wrapped where the original can.
    const bool isSentence = text.contains(u' ');
    for (qsizetype i = 0; i < letters * 2 / 5; ++i)
        out += isSentence && i % 7 == 0 ? u' ' : u'ö';
    return out + close;
}

} // namespace wql
