// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
// Paints each page and dialog into the folder that is the argument, for docs/ and for eyes: light and dark,
// from right to left, with large letters on a small screen, and those in a language of long words.
#include "gui/look/theme.h"
#include "tests/gui/everyface.h"
#include "tests/gui/pseudotranslator.h"

#include <QApplication>
#include <QStyleFactory>

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

void paintAll(const QString &directory, const QString &suffix, QSize window = { 1180, 740 })
{
    showEveryFace(
        [&](QWidget &face, const QString &name) {
            face.grab().save(u"%1/%2%3.png"_s.arg(directory, name, suffix));
        },
        window);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QString directory = QApplication::arguments().value(1, u"."_s);
    paintAll(directory, QString());
    const QPalette light = QApplication::palette();
    QApplication::setPalette(paletteOf(Theme::Dark));
    paintAll(directory, u"-dark"_s);
    QApplication::setPalette(light);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    paintAll(directory, u"-rtl"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    QApplication::setFont(font);
    const QSize small(1366, 740); // what a panel leaves of 768
    paintAll(directory, u"-large"_s, small);
    PseudoTranslator translator;
    QApplication::installTranslator(&translator);
    paintAll(directory, u"-long"_s, small);
    return 0;
}
