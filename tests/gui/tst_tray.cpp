// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/tray/trayicon.h"
#include "tests/gui/fakesites.h"
#include "tests/gui/sampleloader.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_tray {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wql;

class TestTray : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWorstSiteDecides()
    {
        const TrayState state = worstOf({ { u"1"_s, u"a"_s, Condition::Good, u"fine"_s, {} },
            { u"2"_s, u"b"_s, Condition::Bad, u"in trouble"_s, u"no password"_s },
            { u"3"_s, u"c"_s, Condition::Warning, u"so so"_s, u"slow"_s } });
        QCOMPARE(state.condition, Condition::Bad);
        QCOMPARE(state.problem, u"no password"_s);
        QCOMPARE(state.problemSite, u"2"_s);
        QCOMPARE(state.tip, u"b: in trouble\nc: so so\na: fine"_s);
    }

    void aSilentSiteIsWorseThanAllThatIsSure()
    {
        FakeSites sites;
        sites.add(u"one"_s);
        sites.add(u"two"_s);
        LoaderStatus status;
        status.targets = { targetStatus(u"acme"_s) };
        for (const int row : { 0, 1 }) {
            sites.link(row).greet();
            sites.link(row).give(status);
        }
        ManualClock clock;
        TrayIcon tray(sites.model, clock, nullptr, [] { return true; });
        QCOMPARE(tray.state().condition, Condition::Good);
        sites.link(1).fallSilent(25s);
        QTRY_COMPARE(tray.state().condition, Condition::Silent);
        QCOMPARE(tray.state().tip, u"two: no answer for 25 s\none: 1 target(s), all is well"_s);
        QVERIFY2(tray.state().problem.contains(u"does not answer"_s), qPrintable(tray.state().problem));
        sites.link(1).speak();
        QTRY_COMPARE(tray.state().condition, Condition::Good);
    }

    void manySitesHaveAShortTip()
    {
        std::vector<TraySite> sites(300, { u"1"_s, u"a"_s, Condition::Good, u"fine"_s, {} });
        const QString tip = worstOf(sites).tip;
        QCOMPARE(tip.count(u'\n'), 11);
        QVERIFY(tip.contains(u"289"_s));
    }

    void aShortFailureIsNotTold()
    {
        TrayNotifier notifier;
        for (int second = 0; second < 25; second += 5)
            QVERIFY(!notifier.look(u"x"_s, u"x"_s, u"down"_s, std::chrono::seconds(second)));
        for (int second = 25; second < 400; second += 5)
            QVERIFY(!notifier.look(u"x"_s, u"x"_s, {}, std::chrono::seconds(second)));
    }

    void aLastingFailureIsToldOnceAndItsRecoveryToo()
    {
        TrayNotifier notifier;
        int told = 0;
        for (int second = 0; second < 600; second += 5)
            told += notifier.look(u"x"_s, u"acme"_s, u"down"_s, std::chrono::seconds(second)).has_value();
        QCOMPARE(told, 1);
        std::optional<TrayNotifier::Notice> last;
        for (int second = 600; second < 900; second += 5) {
            if (auto notice = notifier.look(u"x"_s, u"acme"_s, {}, std::chrono::seconds(second)))
                QVERIFY(!std::exchange(last, notice));
        }
        QVERIFY(last && last->isRecovery);
        QCOMPARE(last->subject, u"acme"_s);
    }

    void fewLooksAreNotEnoughHoweverLongItLasts()
    {
        TrayNotifier notifier;
        QVERIFY(!notifier.look(u"x"_s, u"x"_s, u"down"_s, 0s));
        QVERIFY(!notifier.look(u"x"_s, u"x"_s, u"down"_s, 3600s));
        QVERIFY(notifier.look(u"x"_s, u"x"_s, u"down"_s, 3601s));
    }

    void flappingAfterAFailureSaysNothingNew()
    {
        TrayNotifier notifier;
        int told = 0;
        for (int second = 0; second < 3000; second += 5) {
            const bool fails = second < 60 || second % 20 < 10;
            told += notifier.look(u"x"_s, u"x"_s, fails ? u"down"_s : QString(), std::chrono::seconds(second))
                        .has_value();
        }
        QCOMPARE(told, 1);
    }

    void noticesOfOneSubjectAreCapped()
    {
        TrayNotifier notifier({ 3, 30s, 6 });
        int failures = 0;
        int recoveries = 0;
        for (int second = 0; second < 3600; second += 5) {
            const bool fails = second % 120 < 60;
            if (auto notice
                = notifier.look(u"x"_s, u"x"_s, fails ? u"down"_s : QString(), std::chrono::seconds(second)))
                ++(notice->isRecovery ? recoveries : failures);
        }
        QVERIFY(failures + recoveries <= 7);
        QCOMPARE(failures, recoveries);
    }

    void whatIsForgottenBeginsAnew()
    {
        TrayNotifier notifier;
        for (int second = 0; second < 60; second += 5)
            notifier.look(u"s/x"_s, u"x"_s, u"down"_s, std::chrono::seconds(second));
        notifier.forget(u"s"_s);
        QVERIFY(!notifier.look(u"s/x"_s, u"x"_s, {}, 100s));
        QVERIFY(!notifier.look(u"s/x"_s, u"x"_s, {}, 200s));
    }

    void aTrayThatAppearsLateIsUsedAndOneThatGoesIsMissed()
    {
        FakeSites sites;
        ManualClock clock;
        bool isThere = false;
        TrayIcon tray(sites.model, clock, nullptr, [&isThere] { return isThere; });
        QSignalSpy seen(&tray, &TrayIcon::seenChanged);
        QVERIFY(!tray.isSeen());
        isThere = true;
        tray.lookForTray();
        QVERIFY(tray.isSeen());
        isThere = false;
        tray.lookForTray();
        QVERIFY(!tray.isSeen());
        QCOMPARE(seen.size(), 2);
    }

    void theMenuLeadsToSitesAndPausesTheirTargets()
    {
        FakeSites sites;
        ManualClock clock;
        TrayIcon tray(sites.model, clock, nullptr, [] { return false; });
        sites.add(u"Head & office"_s);
        playSample(sites.link(0));
        QTRY_COMPARE(tray.state().condition, Condition::Bad);
        auto *site = tray.menu().findChild<QMenu *>();
        QVERIFY(site);
        QVERIFY(site->title().startsWith(u"Head && office"_s));
        QSignalSpy wanted(&tray, &TrayIcon::siteWanted);
        site->actions().at(0)->trigger();
        QCOMPARE(wanted.size(), 1);
        site->actions().at(1)->trigger();
        QCOMPARE(sites.link(0).methods().count(u"pause"_s), 9);
    }

    void aSiteThatIsSwitchedOffIsNoTrouble()
    {
        FakeSites sites;
        ManualClock clock;
        TrayIcon tray(sites.model, clock, nullptr, [] { return false; });
        sites.add(u"one"_s);
        sites.link(0).lose(LinkError::Kind::Unreachable);
        QTRY_COMPARE(tray.state().condition, Condition::Bad);
        sites.model.setWanted(0, false);
        QTRY_COMPARE(tray.state().condition, Condition::Off);
        QVERIFY(tray.state().problem.isEmpty());
    }
};

WQL_TEST(TestTray)

} // namespace tst_tray

#include "tst_tray.moc"
