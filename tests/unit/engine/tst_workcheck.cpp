// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/workcheck.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wql;

/// What the watchdog is fed by.
class TestWorkCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingToDoIsNoTrouble()
    {
        WorkCheck check;
        for (auto now = 0s; now < 3600s; now += 60s)
            QCOMPARE(check.trouble({}, now), QString());
    }
    void aFeedThatAdvancesIsNoTroubleHoweverLongItOwes()
    {
        WorkCheck check;
        for (quint64 minute = 0; minute < 60; ++minute)
            QCOMPARE(check.trouble({ .feedSteps = minute, .feedOwes = true }, 60s * minute), QString());
    }
    void aFeedThatOwesAndHandsOutNothingIsTrouble()
    {
        WorkCheck check;
        QCOMPARE(check.trouble({ .feedSteps = 7, .feedOwes = true }, 0s), QString());
        QCOMPARE(check.trouble({ .feedSteps = 7, .feedOwes = true }, 19s), QString());
        QVERIFY(check.trouble({ .feedSteps = 7, .feedOwes = true }, 20s).contains(u"nobody reads"_s));
        QCOMPARE(check.trouble({ .feedSteps = 8, .feedOwes = true }, 21s), QString());
    }
    void anEndInBetweenBeginsTheWaitAnew()
    {
        WorkCheck check;
        check.trouble({ .feedSteps = 7, .feedOwes = true }, 0s);
        check.trouble({ .feedSteps = 7, .feedOwes = false }, 15s);
        QCOMPARE(check.trouble({ .feedSteps = 7, .feedOwes = true }, 25s), QString());
    }
    void aCallThatOutlivedItsDeadlinesIsTroubleAndNamesTheTarget()
    {
        WorkCheck check;
        const WorkSigns signs{ .oldestCall = u"acme"_s, .oldestCallSince = 5s };
        QCOMPARE(check.trouble(signs, 94s), QString());
        QVERIFY(check.trouble(signs, 95s).startsWith(u"acme: "_s));
    }
};

WQL_TEST(TestWorkCheck)
#include "tst_workcheck.moc"
