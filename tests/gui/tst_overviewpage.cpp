// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/banner.h"
#include "gui/models/site.h"
#include "gui/models/targetsmodel.h"
#include "gui/pages/overviewpage.h"
#include "tests/gui/sampleloader.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace tst_overviewpage {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

struct World {
    QTemporaryDir directory;
    QSettings memory{ directory.filePath(u"window.ini"_s), QSettings::IniFormat };
    ManualClock clock;
    FakeLink link;
    OverviewPage page{ clock, memory };
    Site site;

    World()
    {
        playSample(link);
        page.setLink(&link, &site);
        page.resize(1100, 700);
        page.show();
    }
    QTableView *table() { return page.findChild<QTableView *>(u"targets"_s); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QAction *action(const QString &text)
    {
        for (QAction *action : page.actions()) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
};

LoaderStatus statusOf(int targets)
{
    LoaderStatus status;
    for (int i = 0; i < targets; ++i)
        status.targets.push_back(targetStatus(u"target-%1"_s.arg(i)));
    return status;
}

} // namespace

class TestOverviewPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTargetIsShownWithItsStateAndProblem()
    {
        World world;
        QCOMPARE(world.table()->model()->rowCount(), 9);
        QCOMPARE(world.cell(0, TargetsModel::Name), u"acme"_s);
        QCOMPARE(world.cell(0, TargetsModel::State), u"up to date"_s);
        QCOMPARE(world.cell(2, TargetsModel::Tls), u"in the clear"_s);
        QVERIFY(world.cell(3, TargetsModel::Problem).startsWith(u"nothing answers at stats.example.net"_s));
        QCOMPARE(world.cell(5, TargetsModel::State), u"paused"_s);
    }

    void aLagThatIsNotKnownYetIsNotCalledNone()
    {
        World world;
        LoaderStatus status = statusOf(4);
        status.targets[1].backlogBytes = 4096;
        status.targets[2].backlogBytes = 4096;
        status.targets[2].lag = std::chrono::seconds(5);
        status.targets[3].backlogBytes = 12; // half a row
        status.targets[3].isDrained = true;
        world.link.give(status);
        const QStringList said{ u"none"_s, u"not known"_s, u"5 s"_s, u"none"_s };
        for (int row = 0; row < 4; ++row)
            QCOMPARE(world.cell(row, TargetsModel::Lag), said[row]);
    }

    void theChosenTargetIsExplainedWithItsRemedy()
    {
        World world;
        world.table()->selectRow(4);
        QVERIFY(world.page.findChild<QLabel *>(u"detailProblem"_s)->text().contains(u"key WQLOADER"_s));
        QCOMPARE(world.link.parametersOf(u"log.recent"_s)[u"target"_s].toString(), u"eastline"_s);
        QTRY_VERIFY(world.page.findChild<QTableView *>(u"history"_s)->model()->rowCount() > 0);
    }

    void pauseAsksForTheChosenTarget()
    {
        World world;
        world.table()->selectRow(1);
        world.action(u"Pause"_s)->trigger();
        QCOMPARE(world.link.parametersOf(u"pause"_s)[u"target"_s].toString(), u"borealis"_s);
    }

    void aRefusedPauseIsSaidInTheLoadersWords()
    {
        World world;
        world.table()->selectRow(1);
        world.action(u"Pause"_s)->trigger();
        world.link.answer(u"pause"_s,
            tl::unexpected(
                LinkError{ LinkError::Kind::Refused, u"the <b>state</b> cannot be written"_s, {} }));
        auto *outcome = world.page.findChild<Banner *>(u"outcome"_s);
        QVERIFY(outcome->isVisible());
        auto *text = outcome->findChild<QLabel *>(u"bannerText"_s);
        QVERIFY(text->text().contains(u"<b>state</b>"_s));
        QCOMPARE(text->textFormat(), Qt::PlainText);
    }

    void aPausedTargetCanBeResumedOnly()
    {
        World world;
        world.table()->selectRow(5);
        QVERIFY(!world.action(u"Pause"_s)->isEnabled());
        QVERIFY(world.action(u"Resume"_s)->isEnabled());
        world.action(u"Resume"_s)->trigger();
        QCOMPARE(world.link.parametersOf(u"resume"_s)[u"target"_s].toString(), u"fjord-taxi"_s);
    }

    void whoMayOnlyLookCannotPause()
    {
        World world;
        world.link.greet(LinkRole::ReadOnly);
        world.link.close();
        world.link.greet(LinkRole::ReadOnly);
        world.table()->selectRow(1);
        QVERIFY(!world.action(u"Pause"_s)->isEnabled());
        QVERIFY(world.action(u"Pause"_s)->toolTip().contains(u"only look"_s));
        QVERIFY(world.action(u"Test…"_s)->isEnabled());
    }

    void theTestKeyNamesTheTarget()
    {
        World world;
        world.table()->selectRow(3);
        QSignalSpy wanted(&world.page, &Page::targetTestWanted);
        QVERIFY(QTest::qWaitForWindowExposed(&world.page));
        QTest::keyClick(world.table(), Qt::Key_F5);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"dentaplus"_s);
    }

    void theSelectionStaysWhenTargetsComeAndGo()
    {
        World world;
        world.table()->selectRow(4);
        LoaderStatus status = sampleStatus(1);
        status.targets.erase(status.targets.begin() + 1);
        status.targets.insert(status.targets.begin(), targetStatus(u"aaa"_s));
        world.link.give(status);
        QCOMPARE(world.table()->currentIndex().siblingAtColumn(0).data().toString(), u"eastline"_s);
    }

    void theFilterFindsByNameAndByProblem()
    {
        World world;
        auto *filter = world.page.findChild<QLineEdit *>(u"targetFilter"_s);
        QTest::keyClicks(filter, u"harb"_s);
        QCOMPARE(world.table()->model()->rowCount(), 1);
        filter->clear();
        QTest::keyClicks(filter, u"nothing answers"_s);
        QCOMPARE(world.table()->model()->rowCount(), 1);
    }

    void anUnreadableLogIsSaidWithTheCommandThatMendsIt()
    {
        World world;
        LoaderStatus status = sampleStatus();
        status.log.kind = LogHealth::Kind::Unreadable;
        status.logMend = u"setfacl -m u:wqloader:r /var/log/asterisk/queue_log"_s;
        world.link.give(status);
        auto *trouble = world.page.findChild<Banner *>(u"loaderTrouble"_s);
        QVERIFY(trouble->isVisible());
        QVERIFY(trouble->findChild<QLabel *>(u"bannerText"_s)->text().contains(u"setfacl -m"_s));
    }

    void onlyCellsThatLookDifferentAreTold()
    {
        ManualClock clock;
        TargetsModel model(clock);
        QAbstractItemModelTester tester(&model);
        LoaderStatus status = statusOf(200);
        model.setStatus(status);
        QSignalSpy changed(&model, &TargetsModel::dataChanged);
        model.setStatus(status);
        QCOMPARE(changed.size(), 0);
        status.targets[17].state = TargetStatus::State::Parked;
        model.setStatus(status);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 17);
        QCOMPARE(changed.first().at(1).toModelIndex().column(), int(TargetsModel::State));
    }

    void targetsMayBeReorderedRenamedAndNamedTwice()
    {
        ManualClock clock;
        TargetsModel model(clock);
        QAbstractItemModelTester tester(&model);
        const QStringList rounds[] = { { u"a"_s, u"b"_s, u"c"_s }, { u"c"_s, u"a"_s, u"b"_s },
            { u"b"_s, u"x"_s }, { u"x"_s, u"x"_s, u"b"_s }, {}, { u"a"_s, u"a"_s }, { u"a"_s } };
        for (const QStringList &names : rounds) {
            LoaderStatus status;
            for (const QString &name : names)
                status.targets.push_back(targetStatus(name));
            model.setStatus(status);
            QStringList shown;
            for (int row = 0; row < model.rowCount(); ++row)
                shown += model.target(row).name;
            QCOMPARE(shown, names);
        }
    }

    void twoHundredTargetsStayFluid()
    {
        World world;
        LoaderStatus status = statusOf(200);
        world.link.give(status);
        QElapsedTimer timer;
        timer.start();
        constexpr int rounds = 20;
        for (int round = 1; round <= rounds; ++round) {
            world.clock.now += std::chrono::seconds(1);
            for (TargetStatus &target : status.targets)
                target.counters.rowsConfirmed += quint64(round);
            world.link.give(status);
            QCoreApplication::processEvents();
        }
        qInfo("a status of 200 targets, all changed, shown in %.1f ms", double(timer.elapsed()) / rounds);
        // Ten times what it takes unoptimised on a busy machine would still be seen.
        QVERIFY(timer.elapsed() / rounds < 250);
    }

    void aLinkThatWentIsForgotten()
    {
        World world;
        world.page.setLink(nullptr, nullptr);
        QCOMPARE(world.table()->model()->rowCount(), 0);
        QVERIFY(!world.action(u"Pause"_s)->isEnabled());
        world.link.give(sampleStatus(3));
        QCOMPARE(world.table()->model()->rowCount(), 0);
    }
};

WQL_TEST(TestOverviewPage)

} // namespace tst_overviewpage

#include "tst_overviewpage.moc"
