// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/workcheck.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_workcheck {

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
            QCOMPARE(check.problem({}, now), QString());
    }
    void aFeedThatAdvancesIsNoTroubleHoweverLongItOwes()
    {
        WorkCheck check;
        for (quint64 minute = 0; minute < 60; ++minute)
            QCOMPARE(check.problem({ .steps = minute, .owesRows = true }, 60s * minute), QString());
    }
    void aFeedThatOwesAndHandsOutNothingIsTrouble()
    {
        WorkCheck check;
        QCOMPARE(check.problem({ .steps = 7, .owesRows = true }, 0s), QString());
        QCOMPARE(check.problem({ .steps = 7, .owesRows = true }, 19s), QString());
        QVERIFY(check.problem({ .steps = 7, .owesRows = true }, 20s).contains(u"nobody reads"_s));
        QCOMPARE(check.problem({ .steps = 8, .owesRows = true }, 21s), QString());
    }
    void anEndInBetweenBeginsTheWaitAnew()
    {
        WorkCheck check;
        check.problem({ .steps = 7, .owesRows = true }, 0s);
        check.problem({ .steps = 7, .owesRows = false }, 15s);
        QCOMPARE(check.problem({ .steps = 7, .owesRows = true }, 25s), QString());
    }
    void aCallThatOutlivedItsDeadlinesIsTroubleAndNamesTheTarget()
    {
        WorkCheck check;
        const WorkSigns signs{ .oldestCall = u"acme"_s, .oldestCallSince = 5s };
        QCOMPARE(check.problem(signs, 94s), QString());
        QVERIFY(check.problem(signs, 95s).startsWith(u"acme: "_s));
    }
};

WQL_TEST(TestWorkCheck)

} // namespace tst_workcheck

#include "tst_workcheck.moc"
