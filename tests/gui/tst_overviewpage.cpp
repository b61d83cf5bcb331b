// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/banner.h"
#include "gui/models/settings.h"
#include "gui/models/site.h"
#include "gui/models/targetsmodel.h"
#include "gui/pages/overviewpage.h"
#include "tests/gui/sampleloader.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
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
    Settings memory{ directory.filePath(u"window.ini"_s) };
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
    QPushButton *mend(int number) { return page.findChild<QPushButton *>(u"mend%1"_s.arg(number)); }
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

    void eachProblemCarriesTheButtonsThatMendIt_data()
    {
        using Kind = ApiFailure::Kind;
        using Remark = TargetStatus::Remark;
        QTest::addColumn<TargetStatus>("target");
        QTest::addColumn<QStringList>("buttons");
        const auto failing = [](Kind kind) {
            TargetStatus target = targetStatus(u"x"_s, TargetStatus::State::BackingOff);
            target.failure = ApiFailure{ kind, 0, {}, {} };
            return target;
        };
        const auto with = [](Remark remark) {
            TargetStatus target = targetStatus(u"x"_s, TargetStatus::State::Parked);
            target.remark = remark;
            return target;
        };
        TargetStatus refused = targetStatus(u"x"_s);
        refused.refused.waiting = 1;
        TargetStatus tripped = targetStatus(u"x"_s);
        tripped.actions.isTripped = true;
        QTest::newRow("well") << targetStatus(u"x"_s) << QStringList();
        QTest::newRow("password refused") << failing(
            Kind::Unauthorized) << QStringList{ u"Set password…"_s, u"Edit target…"_s, u"Retry now"_s };
        QTest::newRow("no password") << targetStatus(u"x"_s, TargetStatus::State::NoPassword)
                                     << QStringList{ u"Set password…"_s, u"Edit target…"_s };
        QTest::newRow("certificate") << failing(
            Kind::Untrusted) << QStringList{ u"Accept certificate…"_s, u"Edit target…"_s, u"Retry now"_s };
        QTest::newRow("address") << failing(Kind::HostNotFound)
                                 << QStringList{ u"Edit target…"_s, u"Retry now"_s, u"Show log"_s };
        QTest::newRow("server") << failing(Kind::NoAnswer) << QStringList{ u"Retry now"_s, u"Show log"_s };
        QTest::newRow("refused row") << refused << QStringList{ u"Show the refused row"_s };
        QTest::newRow("actions") << tripped << QStringList{ u"Show its actions"_s };
        QTest::newRow("two loaders") << with(Remark::ForeignCopies)
                                     << QStringList{ u"Go on…"_s, u"Edit target…"_s, u"Show log"_s };
        QTest::newRow("another form")
            << with(Remark::OtherForm)
            << QStringList{ u"Send only what is new…"_s, u"Send the whole log…"_s, u"Edit target…"_s };
    }

    void eachProblemCarriesTheButtonsThatMendIt()
    {
        QFETCH(TargetStatus, target);
        World world;
        LoaderStatus status;
        status.targets = { target };
        world.link.give(status);
        QStringList shown;
        for (int i = 1; i <= 3; ++i)
            if (const auto *button = world.mend(i); button->isVisible())
                shown += button->text();
        QTEST(shown, "buttons");
    }

    void theButtonsLeadToWhatTheyName()
    {
        World world;
        QVERIFY(QTest::qWaitForWindowExposed(&world.page));
        QSignalSpy password(&world.page, &Page::passwordWanted);
        QSignalSpy edit(&world.page, &Page::targetEditWanted);
        QSignalSpy log(&world.page, &Page::logWanted);
        QSignalSpy proof(&world.page, &Page::proofWanted);
        world.table()->selectRow(4); // eastline: its password is refused
        QTest::mouseClick(world.mend(1), Qt::LeftButton);
        QCOMPARE(password.value(0).value(0).toString(), u"eastline"_s);
        QTest::mouseClick(world.mend(2), Qt::LeftButton);
        QCOMPARE(edit.value(0).value(0).toString(), u"eastline"_s);
        QTest::mouseClick(world.mend(3), Qt::LeftButton);
        QCOMPARE(world.link.parametersOf(u"resync"_s)[u"target"_s].toString(), u"eastline"_s);
        world.table()->selectRow(3); // dentaplus: nothing answers
        QTest::mouseClick(world.mend(3), Qt::LeftButton);
        QCOMPARE(log.value(0).value(0).toString(), u"dentaplus"_s);
        world.table()->selectRow(7); // harbour: a row is refused
        QTest::mouseClick(world.mend(1), Qt::LeftButton);
        QCOMPARE(proof.value(0).value(0).toString(), u"harbour"_s);
    }

    void aDecisionIsAskedAboutBeforeItIsTaken()
    {
        World world;
        LoaderStatus status = statusOf(1);
        status.targets[0].state = TargetStatus::State::Parked;
        status.targets[0].remark = TargetStatus::Remark::NothingFound;
        world.link.give(status);
        QVERIFY(QTest::qWaitForWindowExposed(&world.page));
        QTest::mouseClick(world.mend(2), Qt::LeftButton);
        QVERIFY(!world.link.methods().contains(u"decide"_s));
        auto *question = world.page.findChild<QMessageBox *>(u"question"_s);
        QVERIFY(question);
        QVERIFY(question->text().contains(u"target-0"_s));
        QTest::mouseClick(question->findChild<QPushButton *>(u"yes"_s), Qt::LeftButton);
        QCOMPARE(world.link.parametersOf(u"decide"_s)[u"decision"_s].toString(), u"send-all"_s);
        QCOMPARE(world.link.parametersOf(u"decide"_s)[u"target"_s].toString(), u"target-0"_s);
    }

    void whoMayOnlyLookCanReadTheLogAndNotRetry()
    {
        World world;
        world.link.close();
        world.link.greet(LinkRole::ReadOnly);
        world.table()->selectRow(3);
        world.link.give(sampleStatus(1));
        QCOMPARE(world.mend(2)->text(), u"Retry now"_s);
        QVERIFY(!world.mend(2)->isEnabled());
        QVERIFY(world.mend(2)->toolTip().contains(u"only look"_s));
        QVERIFY(world.mend(3)->isEnabled());
    }

    void theNextAttemptIsTold()
    {
        World world;
        LoaderStatus status = sampleStatus();
        const QDateTime next = QDateTime::currentDateTime().addSecs(1);
        status.targets[3].nextAttempt = std::chrono::seconds(next.toSecsSinceEpoch());
        world.link.give(status);
        world.table()->selectRow(3);
        const QString words = u"Next attempt at "_s + next.toString(u"HH:mm:ss"_s);
        const QString said = world.page.findChild<QLabel *>(u"detailProblem"_s)->text();
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY(world.table()
                    ->model()
                    ->index(3, TargetsModel::State)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(words));
    }

    void aTargetThatIsAskedForIsChosenAndSeen()
    {
        World world;
        world.page.findChild<QLineEdit *>(u"targetFilter"_s)->setText(u"acme"_s);
        world.page.showTarget(u"harbour"_s);
        QCOMPARE(world.table()->currentIndex().siblingAtColumn(0).data().toString(), u"harbour"_s);
        world.page.showTarget(u"nobody"_s);
        QCOMPARE(world.table()->currentIndex().siblingAtColumn(0).data().toString(), u"harbour"_s);
    }

    void sortingAndColumnsAreThereAgainAtTheNextStart()
    {
        World world;
        {
            OverviewPage before(world.clock, world.memory);
            auto *header = before.findChild<QTableView *>(u"targets"_s)->horizontalHeader();
            QCOMPARE(header->sortIndicatorSection(), -1);
            header->setSortIndicator(TargetsModel::State, Qt::DescendingOrder);
            header->resizeSection(TargetsModel::Lag, 99);
        }
        OverviewPage after(world.clock, world.memory);
        after.setLink(&world.link, &world.site);
        const auto *table = after.findChild<QTableView *>(u"targets"_s);
        QCOMPARE(table->horizontalHeader()->sectionSize(TargetsModel::Lag), 99);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"eastline"_s);
        QCOMPARE(table->model()->index(1, 0).data().toString(), u"harbour"_s);
        QCOMPARE(table->model()->index(2, 0).data().toString(), u"dentaplus"_s);
    }

    void theCommandThatMendsTheLogCanBeCopied()
    {
        World world;
        LoaderStatus status = sampleStatus();
        status.log.kind = LogHealth::Kind::Unreadable;
        status.logMend = u"setfacl -m u:wqloader:r /var/log/asterisk/queue_log"_s;
        world.link.give(status);
        QVERIFY(QTest::qWaitForWindowExposed(&world.page));
        auto *button
            = world.page.findChild<Banner *>(u"loaderTrouble"_s)->findChild<QPushButton *>(u"bannerButton"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), status.logMend);
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
