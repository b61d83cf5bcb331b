// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/plaintext.h"

#include "core/words/texttable.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace wql {

QString shownPlainly(const QString &text, qsizetype max)
{
    // One character more than is shown, so that it is seen that something is cut off.
    QString line = text.left(max + 1);
    line.replace(u'\t', u' ').replace(u'\n', u' ');
    return visible(line, max);
}

QString shownInToolTip(const QString &text, qsizetype max)
{
    return text.isEmpty() ? QString() : u"<qt>"_s + shownPlainly(text, max).toHtmlEscaped() + u"</qt>"_s;
}

QString isolated(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return text.isEmpty() || !QGuiApplication::isRightToLeft() ? text
                                                               : firstStrongIsolate + text + popIsolate;
}

} // namespace wql
