// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/tray/trayicon.h"
#include "tests/gui/fakesites.h"
#include "tests/gui/sampleloader.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_quiethours {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

const QTime ten(22, 0);
const QTime seven(7, 0);
const QuietHours night{ true, QTime(22, 0), QTime(7, 0) };

/// A tray at a given time of day, and a site whose one target can be made to fail.
struct World {
    FakeSites sites;
    ManualClock clock;
    TrayIcon tray{ sites.model, clock, nullptr, [] { return true; } };
    QSignalSpy told{ &tray, &TrayIcon::told };

    World()
    {
        sites.add(u"north"_s);
        sites.link(0).greet();
        be(true);
    }
    void be(bool isWell)
    {
        LoaderStatus status;
        status.targets = { targetStatus(u"acme"_s) };
        status.targets[0].state = isWell ? TargetStatus::State::UpToDate : TargetStatus::State::BackingOff;
        sites.link(0).give(status);
    }
    /// A minute and a half, in which the tray looks every few seconds.
    void pass(QTime at)
    {
        clock.time = std::chrono::seconds(QDateTime(QDate(2026, 11, 29), at).toSecsSinceEpoch());
        for (int look = 0; look < 18; ++look) {
            clock.now += std::chrono::seconds(5);
            tray.notice();
        }
    }
    QString words(int notice) const { return told.at(notice).at(1).toString(); }
};

} // namespace

class TestQuietHours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyGoFromTheFirstMinuteToTheLastAlsoOverMidnight_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<bool>("isQuiet");
        QTest::newRow("before") << QTime(12, 0) << QTime(13, 0) << QTime(11, 59, 59) << false;
        QTest::newRow("first") << QTime(12, 0) << QTime(13, 0) << QTime(12, 0) << true;
        QTest::newRow("within") << QTime(12, 0) << QTime(13, 0) << QTime(12, 59, 59) << true;
        QTest::newRow("end") << QTime(12, 0) << QTime(13, 0) << QTime(13, 0) << false;
        QTest::newRow("evening before") << ten << seven << QTime(21, 59, 59) << false;
        QTest::newRow("evening") << ten << seven << QTime(22, 0) << true;
        QTest::newRow("last second of the day") << ten << seven << QTime(23, 59, 59) << true;
        QTest::newRow("midnight") << ten << seven << QTime(0, 0) << true;
        QTest::newRow("early") << ten << seven << QTime(6, 59, 59) << true;
        QTest::newRow("morning") << ten << seven << QTime(7, 0) << false;
        QTest::newRow("noon") << ten << seven << QTime(12, 0) << false;
        QTest::newRow("until midnight") << ten << QTime(0, 0) << QTime(23, 59) << true;
        QTest::newRow("until midnight, after it") << ten << QTime(0, 0) << QTime(0, 0) << false;
        QTest::newRow("from midnight") << QTime(0, 0) << seven << QTime(0, 0) << true;
        QTest::newRow("no time at all") << seven << seven << QTime(7, 0) << false;
        QTest::newRow("no time of day") << ten << seven << QTime() << false;
    }

    void theyGoFromTheFirstMinuteToTheLastAlsoOverMidnight()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(QTime, time);
        QFETCH(bool, isQuiet);
        QCOMPARE((QuietHours{ true, from, to }.contains(time)), isQuiet);
        QVERIFY((!QuietHours{ false, from, to }.contains(time)));
    }

    void theLastWordOfEachIsToldOnceWhatFailsFirst()
    {
        HeldNotices held;
        QVERIFY(!held.take());
        held.hold(u"s/a"_s, u"a"_s, { false, u"a"_s, u"down"_s });
        held.hold(u"s/b"_s, u"b"_s, { false, u"b"_s, u"slow"_s });
        held.hold(u"s/a"_s, u"a"_s, { true, u"a"_s, {} });
        const auto summary = held.take();
        QVERIFY(summary && summary->isTrouble);
        QCOMPARE(summary->words, u"b: slow\na: All is well again."_s);
        QVERIFY(!held.take());
        held.hold(u"s/a"_s, u"a"_s, { true, u"a"_s, {} });
        QVERIFY(!held.take()->isTrouble);
        held.hold(u"s/a"_s, u"a"_s, { false, u"a"_s, u"down"_s });
        held.forget(u"s"_s);
        QVERIFY(!held.take());
    }

    void ofManyAFewAreNamed()
    {
        HeldNotices held;
        for (int i = 0; i < 300; ++i)
            held.hold(QString::number(i), u"target"_s, { false, u"target"_s, u"x"_s.repeated(5000) });
        const QString words = held.take()->words;
        QCOMPARE(words.count(u'\n') + 1, HeldNotices::maxLines);
        QVERIFY2(words.contains(u"295"_s), qPrintable(words));
        QVERIFY(words.size() < 1000);
    }

    void whatHappensInThemIsToldOnceWhenTheyEnd()
    {
        World world;
        world.tray.setNotices(true, night);
        world.be(false);
        world.pass(QTime(23, 0));
        world.pass(QTime(3, 0));
        QCOMPARE(world.told.size(), 0);
        world.pass(QTime(7, 0));
        QCOMPARE(world.told.size(), 1);
        QVERIFY2(world.words(0).startsWith(u"north – acme: "_s), qPrintable(world.words(0)));
        world.pass(QTime(8, 0));
        QCOMPARE(world.told.size(), 1);
        // Outside of them it is as ever.
        world.be(true);
        world.pass(QTime(9, 0));
        QCOMPARE(world.told.size(), 2);
        QCOMPARE(world.words(1), u"All is well again."_s);
    }

    void whatFailedAndIsWellAgainIsToldAsThat()
    {
        World world;
        world.tray.setNotices(true, night);
        world.be(false);
        world.pass(QTime(23, 0));
        world.be(true);
        world.pass(QTime(23, 10));
        world.pass(QTime(7, 5));
        QCOMPARE(world.told.size(), 1);
        QCOMPARE(world.words(0), u"north – acme: All is well again."_s);
    }

    void withoutNotificationsNothingIsToldNorLater()
    {
        World world;
        world.tray.setNotices(true, night);
        world.be(false);
        world.pass(QTime(23, 0));
        world.tray.setNotices(false, night);
        world.pass(QTime(8, 0));
        world.tray.setNotices(true, {});
        world.pass(QTime(9, 0));
        QCOMPARE(world.told.size(), 0);
    }

    void anAnswerToWhoIsThereComesAtAnyTime()
    {
        World world;
        world.tray.setNotices(true, night);
        world.pass(QTime(23, 0));
        QVERIFY(world.tray.tell(u"title"_s, u"words"_s, QSystemTrayIcon::Information));
        QCOMPARE(world.told.size(), 1);
    }
};

WQL_TEST(TestQuietHours)

} // namespace tst_quiethours

#include "tst_quiethours.moc"
