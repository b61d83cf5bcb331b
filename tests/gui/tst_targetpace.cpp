// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/targetpace.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <numeric>

namespace tst_targetpace {

using namespace std::chrono_literals;
using namespace wql;

class TestTargetPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTargetNeverSeenHasNoPace()
    {
        const TargetPace pace;
        QCOMPARE(pace.rowsPerMinute(), 0.0);
        QVERIFY(pace.curve().isEmpty());
        QCOMPARE(pace.progress(), 1.0);
        QVERIFY(!pace.remaining());
    }

    void tenRowsASecondAreSixHundredAMinute()
    {
        TargetPace pace;
        for (int second = 0; second <= 300; ++second)
            pace.add(second * 1000ms, quint64(second) * 10, 0);
        QCOMPARE(pace.rowsPerMinute(), 600.0);
        QCOMPARE(pace.curve().size(), 40);
    }

    void manyLooksInOneSecondCountOnce()
    {
        TargetPace pace;
        for (int look = 0; look <= 600; ++look)
            pace.add(look * 100ms, quint64(look), 0);
        QCOMPARE(pace.rowsPerMinute(), 600.0);
        const QList<double> curve = pace.curve();
        QCOMPARE(std::accumulate(curve.begin(), curve.end(), 0.0), 600.0);
    }

    void theCurveHasWholeSlicesOnly()
    {
        TargetPace pace;
        // The first look and the last one are in the middle of a slice.
        for (int second = 1; second <= 14; ++second)
            pace.add(second * 1000ms, quint64(second) * 16, 0);
        QCOMPARE(pace.curve(), (QList<double>{ 48, 48, 48 }));
        pace.add(15s, 15 * 16, 0);
        QCOMPARE(pace.curve(), (QList<double>{ 48, 48, 48, 48 }));
    }

    void rowsOfAPauseWithoutALookAreNoPeak()
    {
        TargetPace pace;
        pace.add(0s, 0, 0);
        pace.add(3s, 30, 0);
        pace.add(33s, 330, 0);
        QCOMPARE(pace.curve(), QList<double>(11, 30.0));
    }

    void curvesBesideEachOtherHaveOneScale()
    {
        QCOMPARE(curveScale(0), 3.0);
        QCOMPARE(curveScale(2), 3.0);
        QCOMPARE(curveScale(4), 5.0);
        QCOMPARE(curveScale(48), 50.0);
        QCOMPARE(curveScale(51), 100.0);
        QCOMPARE(curveScale(1000), 1000.0);
    }

    void aRestartedLoaderBeginsAnew()
    {
        TargetPace pace;
        pace.add(0s, 1'000'000, 0);
        pace.add(2s, 5, 0);
        QCOMPARE(pace.rowsPerMinute(), 0.0);
        pace.add(4s, 15, 0);
        QCOMPARE(pace.rowsPerMinute(), 300.0);
    }

    void aBacklogThatShrinksEvenlyIsForecast()
    {
        TargetPace pace;
        for (int second = 0; second <= 50; ++second)
            pace.add(second * 1000ms, 0, 100'000 - second * 1000);
        QCOMPARE(pace.progress(), 0.5);
        QVERIFY(pace.remaining());
        QVERIFY(qAbs(pace.remaining()->count() - 50) <= 1);
    }

    void aBacklogThatGrowsHasNoForecast()
    {
        TargetPace pace;
        for (int second = 0; second <= 50; ++second)
            pace.add(second * 1000ms, 0, 1000 + second);
        QVERIFY(!pace.remaining());
        QCOMPARE(pace.progress(), 0.0);
    }

    void whatWouldTakeMonthsIsNoForecast()
    {
        TargetPace pace;
        for (int second = 0; second <= 50; ++second)
            pace.add(second * 1000ms, 0, 1'000'000'000'000 - second);
        QVERIFY(!pace.remaining());
    }
};

WQL_TEST(TestTargetPace)

} // namespace tst_targetpace

#include "tst_targetpace.moc"
