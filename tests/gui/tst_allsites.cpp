// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/mainwindow.h"
#include "gui/models/alltargetsmodel.h"
#include "gui/models/settings.h"
#include "gui/models/sitecount.h"
#include "gui/models/sitelistmodel.h"
#include "gui/models/sitetiles.h"
#include "gui/pages/allsitespage.h"
#include "tests/gui/fakesites.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

namespace tst_allsites {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wql;

namespace {

using State = TargetStatus::State;

LoaderStatus statusOf(const std::vector<std::pair<QString, State>> &targets)
{
    LoaderStatus status;
    for (const auto &[name, state] : targets)
        status.targets.push_back(targetStatus(name, state));
    return status;
}

TargetStatus lagging(const QString &name, std::chrono::seconds lag)
{
    TargetStatus target = targetStatus(name, State::Uploading);
    target.backlogBytes = 4096;
    target.lag = lag;
    return target;
}

QStringList namesIn(const QAbstractItemModel &model, int column)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row, column).data().toString();
    return names;
}

constexpr int nameColumn = AllTargetsModel::columnOf(TargetsModel::Name);
constexpr int stateColumn = AllTargetsModel::columnOf(TargetsModel::State);

/// Two sites: of the first one target fails, of the second one waits for a person.
struct World {
    FakeSites sites;
    QTemporaryDir directory;
    Settings memory{ directory.filePath(u"window.ini"_s) };
    ManualClock clock;

    World()
    {
        sites.add(u"north"_s);
        sites.add(u"south"_s);
        sites.link(0).greet();
        sites.link(0).give(statusOf({ { u"a"_s, State::UpToDate }, { u"b"_s, State::BackingOff } }));
        sites.link(1).greet();
        sites.link(1).give(statusOf({ { u"c"_s, State::Paused }, { u"d"_s, State::Parked } }));
    }
};

struct ShownPage : World {
    AllSitesPage page{ sites.model, clock, memory };

    ShownPage()
    {
        page.resize(1100, 640);
        page.show();
    }
    QTableView *table() { return page.findChild<QTableView *>(u"allTargets"_s); }
    QListView *tiles() { return page.findChild<QListView *>(u"tiles"_s); }
    QPushButton *chip(Standing standing)
    {
        return page.findChild<QPushButton *>(u"chip%1"_s.arg(int(standing)));
    }
    QStringList shown() { return namesIn(*table()->model(), nameColumn); }
};

struct ShownWindow : World {
    MainWindow window{ sites.model, memory };
    AllSitesPage *page = new AllSitesPage(sites.model, clock, memory);

    ShownWindow()
    {
        window.addAllSites(page);
        window.showSite(0);
        window.show();
    }
    QListView *list() { return window.findChild<QListView *>(u"siteList"_s); }
    void press(int row)
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
            list()->visualRect(list()->model()->index(row, 0)).center());
    }
};

} // namespace

class TestAllSites : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTargetsOfAllSitesStandInOneTable()
    {
        World world;
        AllTargetsModel model(world.sites.model, world.clock);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(namesIn(model, nameColumn), (QStringList{ u"a"_s, u"b"_s, u"c"_s, u"d"_s }));
        QCOMPARE(namesIn(model, 0), (QStringList{ u"north"_s, u"north"_s, u"south"_s, u"south"_s }));
        QCOMPARE(model.siteOf(2), 1);
        world.sites.link(0).give(statusOf({ { u"b"_s, State::UpToDate } }));
        QCOMPARE(namesIn(model, nameColumn), (QStringList{ u"b"_s, u"c"_s, u"d"_s }));
        world.sites.link(0).give(statusOf({ { u"x"_s, State::UpToDate }, { u"b"_s, State::UpToDate } }));
        QCOMPARE(namesIn(model, nameColumn), (QStringList{ u"x"_s, u"b"_s, u"c"_s, u"d"_s }));
        QCOMPARE(model.siteOf(1), 0);
    }

    void sitesMayComeGoMoveAndBeRenamed()
    {
        World world;
        AllTargetsModel model(world.sites.model, world.clock);
        QAbstractItemModelTester tester(&model);
        world.sites.model.moveBy(0, 1);
        QCOMPARE(namesIn(model, nameColumn), (QStringList{ u"c"_s, u"d"_s, u"a"_s, u"b"_s }));
        world.sites.add(u"west"_s);
        QCOMPARE(model.rowCount(), 4);
        world.sites.link(2).greet();
        world.sites.link(2).give(statusOf({ { u"w"_s, State::UpToDate } }));
        QCOMPARE(model.siteOf(4), 2);
        world.sites.model.remove(0);
        QCOMPARE(namesIn(model, nameColumn), (QStringList{ u"a"_s, u"b"_s, u"w"_s }));
        Site site = world.sites.model.site(0);
        site.name = u"renamed"_s;
        world.sites.model.replace(0, site);
        QCOMPARE(model.index(0, 0).data().toString(), u"renamed"_s);
        site.place = u"/run/other.sock"_s;
        world.sites.model.replace(0, site);
        QCOMPARE(namesIn(model, nameColumn), QStringList{ u"w"_s });
    }

    void whatIsKnownOfASilentSiteIsCalledNotKnown()
    {
        World world;
        AllTargetsModel model(world.sites.model, world.clock);
        QCOMPARE(model.standing(3), Standing::NeedsAttention);
        world.sites.link(1).fallSilent(20s);
        QCOMPARE(model.standing(3), Standing::NotKnown);
        world.sites.link(1).lose(LinkError::Kind::Unreachable);
        QCOMPARE(namesIn(model, nameColumn).size(), 4);
        QCOMPARE(model.count()[size_t(Standing::NotKnown)], 2);
        world.sites.model.setWanted(1, false);
        QCOMPARE(model.rowCount(), 2);
    }

    void theWorstStandFirstAndEqualOnesInTheOrderOfTheSites()
    {
        ShownPage world;
        LoaderStatus status = statusOf({ { u"good"_s, State::UpToDate }, { u"busy"_s, State::Uploading } });
        status.targets.push_back(lagging(u"late"_s, 90s));
        status.targets.push_back(lagging(u"soon"_s, 5s));
        status.targets.push_back(targetStatus(u"wrong"_s, State::NoPassword));
        world.sites.link(0).give(status);
        QCOMPARE(world.shown(),
            (QStringList{ u"wrong"_s, u"d"_s, u"late"_s, u"c"_s, u"good"_s, u"busy"_s, u"soon"_s }));
    }

    void aChipShowsOnlyWhatItNames()
    {
        ShownPage world;
        QTRY_VERIFY(world.chip(Standing::NeedsAttention)->isVisible());
        QCOMPARE(world.chip(Standing::Retrying)->text(), u"1 retrying"_s);
        QVERIFY(!world.chip(Standing::Lagging)->isVisible());
        QTest::mouseClick(world.chip(Standing::Retrying), Qt::LeftButton);
        QCOMPARE(world.shown(), QStringList{ u"b"_s });
        QTest::mouseClick(world.chip(Standing::NeedsAttention), Qt::LeftButton);
        QCOMPARE(world.shown(), (QStringList{ u"d"_s, u"b"_s }));
        // What is well again is not shown any more, and its button stays until it is let go.
        world.sites.link(0).give(statusOf({ { u"a"_s, State::UpToDate }, { u"b"_s, State::UpToDate } }));
        QCOMPARE(world.shown(), QStringList{ u"d"_s });
        QTRY_COMPARE(world.chip(Standing::Retrying)->text(), u"0 retrying"_s);
        QVERIFY(world.chip(Standing::Retrying)->isVisible());
    }

    void anEmptyTableSaysWhy()
    {
        ShownPage world;
        auto *filter = world.page.findChild<QLineEdit *>(u"allTargetsFilter"_s);
        const auto *nothing = world.page.findChild<QLabel *>(u"noTargets"_s);
        QTest::keyClicks(filter, u"nobody"_s);
        QVERIFY(nothing->isVisible());
        QVERIFY(!world.table()->isVisible());
        filter->clear();
        QVERIFY(!nothing->isVisible());
        QTest::keyClicks(filter, u"south"_s);
        QCOMPARE(world.shown(), (QStringList{ u"d"_s, u"c"_s }));
    }

    void aDoubleClickOrReturnLeadsToTheTarget()
    {
        ShownPage world;
        QVERIFY(QTest::qWaitForWindowExposed(&world.page));
        QSignalSpy wanted(&world.page, &AllSitesPage::targetWanted);
        const QPoint second = world.table()->visualRect(world.table()->model()->index(1, 2)).center();
        QTest::mouseClick(world.table()->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(wanted.size(), 0);
        QTest::mouseDClick(world.table()->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first(), (QVariantList{ 0, u"b"_s }));
        world.table()->setFocus();
        QTest::keyClick(world.table(), Qt::Key_Up);
        QTest::keyClick(world.table(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.last(), (QVariantList{ 1, u"d"_s }));
    }

    void aSiteThatNobodyHearsOfIsCountedAndSaysWhy()
    {
        ShownPage world;
        QVERIFY(QTest::qWaitForWindowExposed(&world.page));
        const auto chipOf = [&world](SiteStanding standing) {
            return world.page.findChild<QPushButton *>(u"siteChip%1"_s.arg(int(standing)));
        };
        QVERIFY(!chipOf(SiteStanding::Unreachable)->isVisible());
        world.sites.add(u"west"_s);
        world.sites.link(2).lose(
            LinkError::Kind::Unreachable, u"ssh: connect to host west: No route to host"_s);
        QTRY_VERIFY(chipOf(SiteStanding::Unreachable)->isVisible());
        QCOMPARE(chipOf(SiteStanding::Unreachable)->text(), u"1 site(s) unreachable"_s);
        const QModelIndex tile = world.tiles()->model()->index(2, 0);
        const QString reason = tile.data(SiteTiles::ReasonRole).toString();
        QVERIFY2(reason.contains(u"No route to host"_s), qPrintable(reason));
        QVERIFY(tile.data(Qt::AccessibleTextRole).toString().contains(reason));
        QTest::mouseClick(chipOf(SiteStanding::Unreachable), Qt::LeftButton);
        QCOMPARE(world.tiles()->currentIndex().row(), 2);

        LoaderStatus status = statusOf({ { u"a"_s, State::UpToDate } });
        status.stateProblem = u"no space left on device"_s;
        world.sites.link(0).give(status);
        QTRY_VERIFY(chipOf(SiteStanding::Troubled)->isVisible());
        QVERIFY(world.tiles()
                    ->model()
                    ->index(0, 0)
                    .data(SiteTiles::ReasonRole)
                    .toString()
                    .contains(u"no space left"_s));
        world.sites.model.setWanted(1, false);
        QTRY_VERIFY(chipOf(SiteStanding::Closed)->isVisible());
        // The entry for all of them is red for the same reason that it gives.
        SiteListModel entries(world.sites.model);
        entries.setHasAll(true);
        QVERIFY(entries.index(0, 0)
                    .data(SitesModel::SummaryRole)
                    .toString()
                    .startsWith(u"1 site(s) unreachable"_s));
    }

    void curvesOfAllSitesHaveOneScale()
    {
        World world;
        AllTargetsModel model(world.sites.model, world.clock);
        LoaderStatus slow = statusOf({ { u"a"_s, State::UpToDate } });
        LoaderStatus fast = statusOf({ { u"c"_s, State::Uploading } });
        for (int second = 0; second <= 30; ++second) {
            slow.targets[0].counters.rowsConfirmed += 1;
            fast.targets[0].counters.rowsConfirmed += 500;
            world.sites.link(0).give(slow);
            world.sites.link(1).give(fast);
            world.clock.now += 1s;
        }
        constexpr int column = AllTargetsModel::columnOf(TargetsModel::RowsPerMinute);
        for (const int row : { 0, 1 })
            QCOMPARE(model.index(row, column).data(TargetsModel::CurveScaleRole).toDouble(), 2000.0);
        QCOMPARE(model.index(0, column).data(TargetsModel::CurveRole).value<QList<double>>().last(), 3.0);
        QCOMPARE(model.index(1, column).data(TargetsModel::CurveRole).value<QList<double>>().last(), 1500.0);
        QVERIFY(model.index(0, column).data(Qt::ToolTipRole).toString().contains(u"rows/s"_s));
    }

    void aTileSaysHowItsSiteFaresAndLeadsToIt()
    {
        ShownPage world;
        QVERIFY(QTest::qWaitForWindowExposed(&world.page));
        const QModelIndex tile = world.tiles()->model()->index(0, 0);
        LoaderStatus status = statusOf({ { u"a"_s, State::Uploading }, { u"b"_s, State::Uploading } });
        status.targets[1].backlogBytes = 6'000'000;
        for (int second = 0; second <= 60; ++second) {
            world.sites.link(0).give(status);
            world.clock.now += 1s;
            for (TargetStatus &target : status.targets)
                target.counters.rowsConfirmed += 10;
        }
        QVERIFY2(tile.data(SiteTiles::PaceRole).toString().startsWith(u"1,200 rows/min, backlog: 5.7 MB"_s),
            qPrintable(tile.data(SiteTiles::PaceRole).toString()));
        QVERIFY(tile.data(SiteTiles::TileCurveRole).value<QList<double>>().size() > 10);
        QVERIFY(tile.data(SiteTiles::ContactRole).toString().startsWith(u"last contact"_s));
        QSignalSpy wanted(&world.page, &AllSitesPage::siteWanted);
        const QPoint second = world.tiles()->visualRect(world.tiles()->model()->index(1, 0)).center();
        QTest::mouseClick(world.tiles()->viewport(), Qt::LeftButton, {}, second);
        QTest::mouseDClick(world.tiles()->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toInt(), 1);
    }

    void sortingAndColumnsAreThereAgainAtTheNextStart()
    {
        World world;
        {
            AllSitesPage page(world.sites.model, world.clock, world.memory);
            auto *header = page.findChild<QTableView *>(u"allTargets"_s)->horizontalHeader();
            QCOMPARE(header->sortIndicatorSection(), stateColumn);
            header->resizeSection(nameColumn, 77);
            header->setSortIndicator(nameColumn, Qt::DescendingOrder);
        }
        AllSitesPage page(world.sites.model, world.clock, world.memory);
        const auto *table = page.findChild<QTableView *>(u"allTargets"_s);
        QCOMPARE(table->horizontalHeader()->sectionSize(nameColumn), 77);
        QCOMPARE(namesIn(*table->model(), nameColumn), (QStringList{ u"d"_s, u"c"_s, u"b"_s, u"a"_s }));
    }

    void textOfALoaderIsPlainText()
    {
        ShownPage world;
        world.sites.link(0).give(statusOf({ { u"<b>x</b>\u202Etxt"_s, State::UpToDate } }));
        const QModelIndex index = world.table()->model()->index(2, nameColumn);
        QVERIFY2(
            index.data().toString().startsWith(u"<b>x</b>\\u{202E}"_s), qPrintable(index.data().toString()));
    }

    void theFirstEntryOfTheListIsAllOfThem()
    {
        ShownWindow world;
        QCOMPARE(namesIn(*world.list()->model(), 0), (QStringList{ u"All sites"_s, u"north"_s, u"south"_s }));
        QCOMPARE(world.list()->model()->index(0, 0).data(SitesModel::SummaryRole).toString(),
            u"1 need(s) attention, 1 retrying"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&world.window));
        QVERIFY(!world.page->isVisible());
        world.press(0);
        QVERIFY(world.page->isVisible());
        QVERIFY(!world.window.findChild<QTabWidget *>(u"pages"_s)->isVisible());
        QVERIFY(world.window.windowTitle().startsWith(u"All sites"_s));
        world.press(2);
        QVERIFY(!world.page->isVisible());
        QVERIFY(world.window.windowTitle().startsWith(u"south"_s));
        world.press(0);
        world.press(2);
        QVERIFY(!world.page->isVisible());
        QCOMPARE(&world.window.site(), &world.sites.model.site(1));
    }

    void theListKeepsInStepWithTheSites()
    {
        FakeSites sites;
        SiteListModel model(sites.model);
        QAbstractItemModelTester tester(&model);
        model.setHasAll(true);
        QCOMPARE(model.rowCount(), 0);
        sites.add(u"one"_s);
        QCOMPARE(model.rowCount(), 2);
        sites.add(u"two"_s);
        sites.model.moveBy(0, 1);
        QCOMPARE(namesIn(model, 0), (QStringList{ u"All sites"_s, u"two"_s, u"one"_s }));
        sites.model.remove(0);
        QCOMPARE(model.siteOf(model.index(1)), 0);
        sites.model.remove(0);
        QCOMPARE(model.rowCount(), 0);
    }

    void whenTheLastSiteGoesSoDoesTheEntry()
    {
        ShownWindow world;
        world.window.showAllSites();
        QVERIFY(world.page->isVisible());
        world.sites.model.remove(0);
        world.sites.model.remove(0);
        QVERIFY(!world.page->isVisible());
        QCOMPARE(world.list()->model()->rowCount(), 0);
    }

    void manySitesAndTargetsStayFluid()
    {
        ShownPage world;
        constexpr int siteCount = 6;
        while (world.sites.model.rowCount() < siteCount)
            world.sites.add(u"site %1"_s.arg(world.sites.model.rowCount()));
        std::vector<LoaderStatus> statuses(siteCount);
        for (int site = 0; site < siteCount; ++site) {
            for (int i = 0; i < 34; ++i)
                statuses[size_t(site)].targets.push_back(
                    targetStatus(u"t%1-%2"_s.arg(site).arg(i), i % 9 == 0 ? State::Parked : State::UpToDate));
            world.sites.link(site).greet();
        }
        QElapsedTimer timer;
        timer.start();
        constexpr int rounds = 20;
        for (int round = 1; round <= rounds; ++round) {
            world.clock.now += 1s;
            for (int site = 0; site < siteCount; ++site) {
                for (TargetStatus &target : statuses[size_t(site)].targets)
                    target.counters.rowsConfirmed += quint64(round);
                world.sites.link(site).give(statuses[size_t(site)]);
            }
            QCoreApplication::processEvents();
        }
        qInfo("a status of 6 sites with 204 targets, all changed, shown in %.1f ms",
            double(timer.elapsed()) / rounds);
        // Ten times what it takes unoptimised on a busy machine would still be seen.
        QVERIFY(timer.elapsed() / (rounds * siteCount) < 250);
    }
};

WQL_TEST(TestAllSites)

} // namespace tst_allsites

#include "tst_allsites.moc"
