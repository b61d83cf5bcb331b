// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/icons.h"
#include "gui/look/legible.h"
#include "gui/look/pacedelegates.h"
#include "gui/look/pagetabs.h"
#include "gui/models/targetpace.h"
#include "tests/support/testprogram.h"

#include <QImage>
#include <QPainter>
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
    void aCurveIsFilledAsHighAsItsValues();
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

/// Whatever was painted before it: a tile leaves a brush.
void TestLook::aCurveIsFilledAsHighAsItsValues()
{
    QImage image(TargetPace::curveSlices * 4, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setBrush(Qt::white);
    QList<double> values(TargetPace::curveSlices / 2, 5.0);
    values[4] = values[12] = 10;
    paintCurve(painter, QRectF(image.rect()), values, 20, Qt::blue);
    painter.end();
    const auto isWhite = [&image](int slice, int height) {
        return image.pixelColor(slice * 4 + 2, image.height() - height) == QColor(Qt::white);
    };
    constexpr int first = TargetPace::curveSlices / 2;
    QVERIFY(isWhite(first - 2, 3)); // of that time nothing is known
    for (int i = 0; i < values.size(); ++i) {
        const int high = int(values[i] * 2);
        QVERIFY(!isWhite(first + i, high / 2));
        QVERIFY(!isWhite(first + i, high - 4));
        QVERIFY(isWhite(first + i, high + 4));
    }
}

WQL_TEST(TestLook)

} // namespace tst_look

#include "tst_look.moc"
