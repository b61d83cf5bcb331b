// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/noticebar.h"
#include "gui/mainwindow.h"
#include "gui/models/settings.h"
#include "tests/gui/fakesites.h"
#include "tests/gui/office.h"
#include "tests/support/testprogram.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace tst_noticebar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wql;

/// A sentence above the pages stays for as long as it is true, and no longer.
class TestNoticeBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatHasToBeReadStaysAndNewsGoesByItself()
    {
        NoticeBar bar;
        bar.say(u"stays"_s);
        bar.endNews();
        QVERIFY(bar.isVisible());
        bar.tellNews(u"news"_s, 30ms);
        QTRY_VERIFY(!bar.isVisible());
        bar.tellNews(u"news"_s, 30ms);
        bar.say(u"stays"_s);
        QTest::qWait(60);
        QVERIFY(bar.isVisible());
        bar.tellNews(u"news until it is over"_s, {});
        bar.endNews();
        QVERIFY(!bar.isVisible());
        bar.say(u"stays"_s);
        QTest::mouseClick(bar.button(0), Qt::LeftButton);
        QVERIFY(!bar.isVisible());
    }

    void newsOfASiteGoesWithTheSite()
    {
        FakeSites sites;
        sites.add(u"north"_s);
        sites.add(u"south"_s);
        QTemporaryDir directory;
        Settings memory(directory.filePath(u"window.ini"_s));
        MainWindow window(sites.model, memory);
        window.showSite(0);
        window.show();
        const auto *notice = window.findChild<NoticeBar *>(u"notice"_s);
        window.showNews(u"a password is kept"_s, {});
        QVERIFY(notice->isVisible());
        window.showSite(1);
        QVERIFY(!notice->isVisible());
        window.showMessage(u"the list of sites cannot be saved"_s);
        window.showSite(0);
        QVERIFY(notice->isVisible());
    }

    void aKeptPasswordIsToldUntilTheEditThatUsesItIsOver()
    {
        Office office;
        RealWindow &window = *office.window;
        QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), Office::soon);
        window.open(RealWindow::Page::Rules);
        QTRY_VERIFY_WITH_TIMEOUT(
            window.find<QTableView>(u"ruleTable"_s)->model()->rowCount() > 0, Office::soon);
        window.open(RealWindow::Page::Overview);
        QVERIFY(window.order(u"Set password"_s));
        QTRY_VERIFY(window.dialog(u"setPassword"_s));
        QVERIFY(window.type(u"newPassword"_s, office.world.password));
        QTRY_VERIFY_WITH_TIMEOUT(window.words(u"notice"_s).contains(u"is kept in"_s), Office::soon);
        QTRY_VERIFY(!window.dialog(u"setPassword"_s));
        window.photograph(u"password-kept"_s);
        window.window().activateWindow(); // as a window manager does when the dialog is gone
        QTRY_VERIFY(window.window().isActiveWindow());
        // From any page: it leads to what is to be applied.
        QTest::keyClick(&window.window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(window.dialog(u"applyDialog"_s));
        QVERIFY(window.pressSoon(u"apply"_s));
        QVERIFY(window.pressSoon(u"keep"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.words(u"notice"_s).isEmpty(), Office::soon);
    }

    void theQuestionNamesTheSiteInItsTitle()
    {
        Office office;
        QTRY_VERIFY_WITH_TIMEOUT(office.isShown(), Office::soon);
        QVERIFY(office.editTheRule());
        office.window->closeWindow();
        QTRY_VERIFY(office.window->dialog(u"question"_s));
        QCOMPARE(office.window->dialog(u"question"_s)->windowTitle(), u"Practice – WQLoader"_s);
        office.window->photograph(u"quit-question"_s);
    }
};

WQL_TEST(TestNoticeBar)

} // namespace tst_noticebar

#include "tst_noticebar.moc"
