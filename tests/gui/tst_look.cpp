// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/icons.h"
#include "gui/look/legible.h"
#include "gui/look/pagetabs.h"
#include "tests/support/testprogram.h"

#include <QTabBar>
#include <QTest>

namespace tst_look {

using namespace Qt::StringLiterals;
using namespace wql;

class TestLook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quietTextIsReadableInADarkThemeThatForgotIt();
    void quietTextOfAThemeThatThoughtOfItIsKept();
    void allTabsAreSeen();
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

/// Large letters and long words: the icons go before a tab does.
void TestLook::allTabsAreSeen()
{
    PageTabs tabs;
    tabs.resize(700, 300);
    for (const QString &title : { u"Overview"_s, u"Rules"_s, u"Diagnostics"_s })
        tabs.addPage(new QWidget, icon(u"rules"_s), title);
    tabs.show();
    QVERIFY(!tabs.tabIcon(0).isNull());
    tabs.resize(tabs.tabBar()->sizeHint().width() - 20, 300);
    QVERIFY(tabs.tabIcon(0).isNull());
    QVERIFY(tabs.tabBar()->sizeHint().width() <= tabs.width());
    tabs.resize(700, 300);
    QVERIFY(!tabs.tabIcon(2).isNull());
}

WQL_TEST(TestLook)

} // namespace tst_look

#include "tst_look.moc"
