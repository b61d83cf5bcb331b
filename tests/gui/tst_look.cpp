// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/legible.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_look {

using namespace wql;

class TestLook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quietTextIsReadableInADarkThemeThatForgotIt();
    void quietTextOfAThemeThatThoughtOfItIsKept();
};

void TestLook::quietTextIsReadableInADarkThemeThatForgotIt()
{
    QPalette dark(QColor(0x2b, 0x2d, 0x30));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    dark.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    const QColor quiet = legible(dark).color(QPalette::PlaceholderText);
    QVERIFY(quiet.lightness() > 200);
    QVERIFY(quiet.alpha() > 128);
}

void TestLook::quietTextOfAThemeThatThoughtOfItIsKept()
{
    QPalette light(Qt::lightGray);
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    QCOMPARE(legible(light), light);
}

WQL_TEST(TestLook)

} // namespace tst_look

#include "tst_look.moc"
