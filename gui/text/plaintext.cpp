// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/plaintext.h"

using namespace Qt::StringLiterals;

namespace wql {

QString shownPlainly(const QString &text, qsizetype most)
{
    QString shown;
    for (const QChar c : QStringView(text).first(qMin(text.size(), most))) {
        const QChar::Category category = c.category();
        if (c == u'\t' || c == u'\n')
            shown += u' ';
        else if (category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            shown += u"\\u{%1}"_s.arg(QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'));
        else
            shown += c;
    }
    return text.size() > most ? shown + u'…' : shown;
}

QString shownInToolTip(const QString &text, qsizetype most)
{
    return text.isEmpty() ? QString() : u"<qt>"_s + shownPlainly(text, most).toHtmlEscaped() + u"</qt>"_s;
}

} // namespace wql
