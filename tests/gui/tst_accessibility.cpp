// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/sitedialog.h"
#include "gui/mainwindow.h"
#include "gui/models/settings.h"
#include "gui/pages/actionspage.h"
#include "gui/pages/diagnosticspage.h"
#include "gui/pages/logpage.h"
#include "gui/pages/overviewpage.h"
#include "gui/pages/proofpage.h"
#include "tests/gui/fakesites.h"
#include "tests/gui/sampleloader.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStyleOptionButton>
#include <QTabWidget>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

namespace tst_accessibility {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

bool isInteractive(const QWidget *widget)
{
    // Parts of a widget that Qt makes and names itself.
    const QString name = widget->objectName();
    if (name.startsWith("qt_"_L1) || qobject_cast<const QComboBox *>(widget->parentWidget())
        || qobject_cast<const QHeaderView *>(widget))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

QString described(const QWidget *widget)
{
    return u"%1 %2 in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
        widget->parentWidget() ? QLatin1StringView(widget->parentWidget()->metaObject()->className())
                               : "nothing"_L1);
}

/// Every interactive widget that a screen reader would have no word for.
QStringList unnamed(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (isInteractive(widget) && widget->isVisibleTo(&window) && nameOf(widget).isEmpty())
            found += described(widget);
    }
    return found;
}

/// Every button or label whose text does not fit into it.
QStringList clipped(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool hasText = qobject_cast<const QAbstractButton *>(widget) || (label && !label->wordWrap());
        if (!hasText || !widget->isVisibleTo(&window) || widget->objectName().startsWith("qt_"_L1))
            continue;
        const QSize needed = widget->minimumSizeHint();
        if (widget->width() < needed.width() || widget->height() < needed.height())
            found += u"%1: %2x%3 of %4x%5"_s.arg(described(widget))
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(needed.width())
                         .arg(needed.height());
    }
    return found;
}

} // namespace

class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingThatCanBeUsedHasAName()
    {
        look(10, [](const QWidget &window) { QCOMPARE(unnamed(window).join(u'\n'), QString()); });
    }

    void nothingIsClippedInLargePrint()
    {
        look(15, [](const QWidget &window) { QCOMPARE(clipped(window).join(u'\n'), QString()); });
    }

    void noMenuHasALetterTwice()
    {
        FakeSites sites;
        QTemporaryDir own;
        Settings memory(own.filePath(u"window.ini"_s));
        MainWindow window(sites.model, memory);
        QList<QList<QAction *>> menus{ window.menuBar()->actions() };
        for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>())
            menus += menu->actions();
        for (const QList<QAction *> &menu : menus) {
            QStringList letters;
            for (const QAction *action : menu) {
                const qsizetype at = action->text().indexOf(u'&');
                if (at >= 0)
                    letters += action->text().mid(at + 1, 1).toLower();
            }
            QCOMPARE(letters.removeDuplicates(), 0);
        }
    }

private:
    static void look(int points, const std::function<void(const QWidget &)> &check)
    {
        QFont font = QApplication::font();
        font.setPointSize(points);
        QApplication::setFont(font);
        FakeSites sites;
        QTemporaryDir own;
        Settings memory(own.filePath(u"window.ini"_s));
        ManualClock clock;
        MainWindow window(sites.model, memory);
        window.resize(1366, 768);
        for (Page *page : std::initializer_list<Page *>{ new OverviewPage(clock, memory), new ActionsPage,
                 new LogPage, new DiagnosticsPage, new ProofPage })
            window.addPage(page, u"log"_s, u"Page"_s);
        sites.add(u"one"_s);
        playSample(sites.link(0));
        window.showSite(0);
        window.show();
        auto *tabs = window.findChild<QTabWidget *>(u"pages"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QCoreApplication::processEvents();
            check(window);
        }
        SiteDialog dialog(sites.model.site(0));
        dialog.show();
        check(dialog);
    }
};

WQL_TEST(TestAccessibility)

} // namespace tst_accessibility

#include "tst_accessibility.moc"
