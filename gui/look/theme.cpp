// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/theme.h"

#include "gui/look/legible.h"

#include <QApplication>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QPalette darkColours()
{
    QPalette palette(QColor(0x35, 0x37, 0x3b));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor(0x8b, 0x8e, 0x94));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x26, 0x29));
    palette.setColor(QPalette::Button, QColor(0x45, 0x48, 0x4d));
    palette.setColor(QPalette::Highlight, QColor(0x2e, 0x5c, 0x8a));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6a, 0xb0, 0xf3));
    palette.setColor(QPalette::LinkVisited, QColor(0xb9, 0xa6, 0xe6));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9d, 0xa3));
    palette.setColor(QPalette::ToolTipBase, QColor(0x39, 0x3b, 0x40));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    return palette;
}

QPalette lightColours()
{
    QPalette palette(QColor(0xef, 0xef, 0xef));
    palette.setColor(QPalette::AlternateBase, QColor(0xf6, 0xf6, 0xf6));
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x6f, 0xb5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x1a, 0x5f, 0xb4));
    palette.setColor(QPalette::LinkVisited, QColor(0x5f, 0x47, 0xa3));
    palette.setColor(QPalette::ToolTipBase, QColor(0xff, 0xff, 0xdc));
    palette.setColor(QPalette::ToolTipText, Qt::black);
    return palette;
}

} // namespace

QPalette paletteOf(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return {}; // which QApplication takes for the desktop's
    case Theme::Light:
        return lightColours();
    case Theme::Dark:
        return darkColours();
    }
    Q_UNREACHABLE();
}

ThemeSwitch::ThemeSwitch()
    : m_desktopsStyle(QApplication::style()->name())
{
}

void ThemeSwitch::show(Theme theme)
{
    // A desktop's own style paints with its own colours, whatever the palette says.
    const QString style = theme == Theme::System ? m_desktopsStyle : u"fusion"_s;
    if (QApplication::style()->name() != style)
        QApplication::setStyle(style);
    QApplication::setPalette(paletteOf(theme));
    QApplication::setPalette(legible(QApplication::palette()));
}

} // namespace wql
