// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/diffhighlighter.h"

#include "gui/look/icons.h"
#include "gui/models/condition.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace wql {

void DiffHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat format;
    const QPalette palette = QGuiApplication::palette();
    if (text.startsWith("+ "_L1))
        format.setForeground(colourOf(Condition::Good, palette));
    else if (text.startsWith("- "_L1))
        format.setForeground(colourOf(Condition::Bad, palette));
    else if (text.startsWith("=== "_L1))
        format.setFontWeight(QFont::Bold);
    else if (text.startsWith(u'…'))
        format.setForeground(palette.color(QPalette::Disabled, QPalette::Text));
    setFormat(0, int(text.size()), format);
}

} // namespace wql
