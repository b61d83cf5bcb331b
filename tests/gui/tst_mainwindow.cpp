// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/mainwindow.h"
#include "gui/models/settings.h"
#include "gui/pages/page.h"
#include "gui/pages/sitepanel.h"
#include "tests/gui/fakesites.h"
#include "tests/support/testprogram.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

namespace tst_mainwindow {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

class NotedPage : public Page {
public:
    void setLink(LoaderLink *given, const Site *site) override
    {
        link = given;
        name = site ? site->name : QString();
    }
    QString unsavedWork() const override { return unsaved; }
    QString keptWork() const override { return kept; }
    QString keptWorkHere() const override { return kept; }
    void forgetSite(const QString &site) override { forgotten += site; }

    LoaderLink *link = nullptr;
    QString name;
    QString unsaved;
    QString kept;
    QStringList forgotten;
};

struct World {
    FakeSites sites;
    QTemporaryDir directory;
    Settings memory{ directory.filePath(u"window.ini"_s) };
    MainWindow window{ sites.model, memory };
    NotedPage *page = new NotedPage;

    World()
    {
        window.addPage(page, u"overview"_s, u"Overview"_s);
        window.show();
    }
    QString banner() const
    {
        for (const QLabel *text : window.findChildren<QLabel *>(u"bannerText"_s)) {
            if (text->isVisible())
                return text->text();
        }
        return {};
    }
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyWindowSaysWhatToDo()
    {
        World world;
        QVERIFY(world.banner().contains(u"no site yet"_s));
        QVERIFY(!world.page->link);
    }

    void pagesAreGivenTheChosenSite()
    {
        World world;
        world.sites.add(u"one"_s);
        world.sites.add(u"two"_s);
        world.window.showSite(1);
        QCOMPARE(world.page->link, &world.sites.model.link(1));
        QCOMPARE(world.page->name, u"two"_s);
        QVERIFY(world.window.windowTitle().startsWith(u"two"_s));
    }

    void aLinkIsTakenAwayFromThePagesBeforeItGoes()
    {
        World world;
        world.sites.add(u"one"_s);
        world.window.showSite(0);
        connect(&world.sites.model, &SitesModel::linkGoing, &world.sites.model,
            [&world] { QVERIFY(!world.page->link); });
        Site site = world.sites.model.site(0);
        site.place = u"/run/other.sock"_s;
        world.sites.model.replace(0, site);
        QCOMPARE(world.page->link, &world.sites.model.link(0));
        world.sites.model.remove(0);
        QVERIFY(!world.page->link);
        QVERIFY(world.banner().contains(u"no site yet"_s));
    }

    void whatIsWrongWithTheConnectionIsSaidWithItsRemedyAndGoesAway()
    {
        World world;
        world.sites.add(u"one"_s);
        world.window.showSite(0);
        world.sites.link(0).lose(LinkError::Kind::HostKeyChanged, u"REMOTE HOST IDENTIFICATION"_s);
        QVERIFY(world.banner().contains(u"ssh-keygen -R"_s));
        auto *button = world.window.findChildren<QPushButton *>(u"bannerButton"_s).last();
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(world.sites.link(0).opens(), 2);
        world.sites.link(0).greet();
        QVERIFY(world.banner().isEmpty());
    }

    void unsavedWorkIsAskedAboutBeforeAnotherSiteIsShown()
    {
        World world;
        world.sites.add(u"one"_s);
        world.sites.add(u"two"_s);
        world.window.showSite(0);
        world.page->unsaved = u"Rules were edited."_s;
        world.window.showSite(1);
        QCOMPARE(world.page->name, u"one"_s);
        QTRY_VERIFY(world.window.findChild<QMessageBox *>(u"question"_s));
        QTest::mouseClick(
            world.window.findChild<QMessageBox *>()->findChild<QPushButton *>(u"yes"_s), Qt::LeftButton);
        QTRY_COMPARE(world.page->name, u"two"_s);
    }

    void whatIsHighlightedIsWhatIsShownAlsoAfterACancelledPress()
    {
        World world;
        world.sites.add(u"one"_s);
        world.sites.add(u"two"_s);
        world.window.showSite(0);
        QVERIFY(QTest::qWaitForWindowExposed(&world.window));
        world.page->unsaved = u"Rules were edited."_s;
        auto *list = world.window.findChild<QListView *>(u"siteList"_s);
        const auto highlighted = [list] {
            QStringList names;
            for (const QModelIndex &index : list->selectionModel()->selectedIndexes())
                names += index.data().toString();
            return names;
        };
        const QPoint two = list->visualRect(list->model()->index(1, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, two);
        QTRY_VERIFY(world.window.findChild<QMessageBox *>(u"question"_s));
        auto *question = world.window.findChild<QMessageBox *>(u"question"_s);
        QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
        QTRY_VERIFY(!world.window.findChild<QMessageBox *>(u"question"_s));
        QCOMPARE(world.page->name, u"one"_s);
        QCOMPARE(highlighted(), QStringList(u"one"_s));
        QCOMPARE(list->currentIndex().row(), 0);
        // And so is what the orders are about.
        for (QAction *action : list->actions()) {
            if (action->text().contains(u"Remove"_s))
                action->trigger();
        }
        auto *panel = world.window.findChild<SitePanel *>();
        QTRY_VERIFY(panel->findChild<QMessageBox *>(u"question"_s));
        QVERIFY(panel->findChild<QMessageBox *>(u"question"_s)->text().contains(u"Remove one "_s));
        panel->findChild<QMessageBox *>(u"question"_s)->reject();
        // A key as well as a press; and who says yes sees the other one.
        QTest::keyClick(list, Qt::Key_Down);
        QTRY_VERIFY(world.window.findChild<QMessageBox *>(u"question"_s, Qt::FindDirectChildrenOnly));
        QCOMPARE(highlighted(), QStringList(u"one"_s));
        question = world.window.findChild<QMessageBox *>(u"question"_s, Qt::FindDirectChildrenOnly);
        QTest::mouseClick(question->findChild<QPushButton *>(u"yes"_s), Qt::LeftButton);
        QTRY_COMPARE(world.page->name, u"two"_s);
        QCOMPARE(highlighted(), QStringList(u"two"_s));
    }

    void aSilentLoaderIsToldInTitleAndBannerAndCanBeConnectedAnew()
    {
        World world;
        world.sites.add(u"one"_s);
        world.window.showSite(0);
        world.sites.link(0).greet();
        QVERIFY(world.banner().isEmpty());
        world.sites.link(0).speak();
        world.sites.link(0).fallSilent(std::chrono::milliseconds{ 20400 });
        QCOMPARE(world.window.windowTitle(), u"one – no answer for 20 s – WQLoader"_s);
        QVERIFY2(world.banner().contains(u"last contact"_s), qPrintable(world.banner()));
        QCOMPARE(world.window.findChild<QLabel *>(u"who"_s)->text(), u"no answer for 20 s"_s);
        world.sites.link(0).speak();
        QVERIFY(world.banner().isEmpty());
        QCOMPARE(world.window.windowTitle(), u"one – WQLoader"_s);
        world.sites.link(0).fallSilent(std::chrono::seconds{ 90 });
        const int opens = world.sites.link(0).opens();
        auto *banner = world.window.findChild<QWidget *>(u"siteTrouble"_s);
        QTest::mouseClick(banner->findChild<QPushButton *>(u"bannerButton"_s), Qt::LeftButton);
        QCOMPARE(world.sites.link(0).opens(), opens + 1);
        QCOMPARE(world.sites.link(0).state(), LoaderLink::State::Opening);
    }

    void workThatIsKeptForEachSiteIsAskedAboutOnlyWhenItWouldBeLost()
    {
        World world;
        world.sites.add(u"one"_s);
        world.sites.add(u"two"_s);
        world.window.showSite(0);
        world.page->kept = u"Rules were edited."_s;
        world.window.showSite(1);
        QCOMPARE(world.page->name, u"two"_s);
        QVERIFY(!world.window.findChild<QMessageBox *>(u"question"_s));
        QSignalSpy quits(&world.window, &MainWindow::quitWanted);
        world.window.close();
        QVERIFY(quits.isEmpty());
        QTRY_VERIFY(world.window.findChild<QMessageBox *>(u"question"_s));
        QVERIFY(
            world.window.findChild<QMessageBox *>(u"question"_s)->text().contains(u"Rules were edited"_s));
        // Another loader under the same name has nothing to do with the edits of the former one.
        Site site = world.sites.model.site(1);
        site.place = u"/run/other.sock"_s;
        world.sites.model.replace(1, site);
        QCOMPARE(world.page->forgotten, QStringList(site.id));
        const QString first = world.sites.model.site(0).id;
        world.sites.model.remove(0);
        QCOMPARE(world.page->forgotten, QStringList({ site.id, first }));
    }

    void unsavedWorkIsAskedAboutBeforeTheProgramEnds()
    {
        World world;
        world.sites.add(u"one"_s);
        world.window.showSite(0);
        world.page->unsaved = u"Rules were edited."_s;
        QSignalSpy quits(&world.window, &MainWindow::quitWanted);
        world.window.close();
        QVERIFY(quits.isEmpty());
        QTRY_VERIFY(world.window.findChild<QMessageBox *>(u"question"_s));
        QTest::mouseClick(
            world.window.findChild<QMessageBox *>()->findChild<QPushButton *>(u"yes"_s), Qt::LeftButton);
        QCOMPARE(quits.size(), 1);
    }

    void closingOnlyHidesWhereThereIsAWayBack()
    {
        World world;
        QSignalSpy quits(&world.window, &MainWindow::quitWanted);
        world.window.setHidesOnClose(true);
        world.window.close();
        QVERIFY(!world.window.isVisible());
        QVERIFY(quits.isEmpty());
    }

    void eachPageHasAKeyAndTheKeysAreListed()
    {
        World world;
        world.window.addPage(new NotedPage, u"log"_s, u"Log"_s);
        world.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&world.window));
        QTest::keyClick(&world.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(world.window.findChild<QTabWidget *>(u"pages"_s)->currentIndex(), 1);
        QTest::keyClick(&world.window, Qt::Key_F1);
        QTRY_VERIFY(world.window.findChild<QMessageBox *>(u"keys"_s));
        QVERIFY(world.window.findChild<QMessageBox *>(u"keys"_s)->text().contains(u"Ctrl+2: Log"_s));
    }

    void theSitesAreOrderedByKeys()
    {
        World world;
        world.sites.add(u"one"_s);
        world.sites.add(u"two"_s);
        world.window.showSite(0);
        QVERIFY(QTest::qWaitForWindowExposed(&world.window));
        QTest::keyClick(world.window.findChild<QListView *>(u"siteList"_s), Qt::Key_Down,
            Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(world.sites.model.site(1).name, u"one"_s);
        QCOMPARE(world.page->name, u"one"_s);
    }
};

WQL_TEST(TestMainWindow)

} // namespace tst_mainwindow

#include "tst_mainwindow.moc"
