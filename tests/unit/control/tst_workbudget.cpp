// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/workbudget.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_workbudget {

using namespace std::chrono_literals;
using namespace wql;

class TestWorkBudget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLittleAtOnceCostsNoPause();
    void inTheLongRunItIsAHundredth();
    void aVeryLongPieceOfWorkIsNotHeldAgainstAnybodyForLong();
    void pausesAreNeverTiny();
};

void TestWorkBudget::aLittleAtOnceCostsNoPause()
{
    WorkBudget budget;
    QCOMPARE(budget.pauseAt(0ns), 0ns);
    for (std::chrono::nanoseconds now = 1ms; now <= 19ms; now += 1ms) {
        budget.spend(1ms, now);
        QCOMPARE(budget.pauseAt(now), 0ns);
    }
    budget.spend(5ms, 60ms);
    QVERIFY(budget.pauseAt(60ms) > 0ns);
    // After a quiet time it is as at the start.
    budget.spend(19ms, 20s);
    QCOMPARE(budget.pauseAt(20s), 0ns);
}

void TestWorkBudget::inTheLongRunItIsAHundredth()
{
    WorkBudget budget;
    std::chrono::nanoseconds now = 0s;
    std::chrono::nanoseconds spent = 0s;
    while (now < 100s) {
        now += 700us;
        spent += 700us;
        budget.spend(700us, now);
        now += budget.pauseAt(now);
    }
    QVERIFY(spent >= 990ms);
    QVERIFY(spent <= 1s + WorkBudget::atOnce + 10ms);
}

void TestWorkBudget::aVeryLongPieceOfWorkIsNotHeldAgainstAnybodyForLong()
{
    WorkBudget budget;
    budget.spend(30s, 31s);
    QCOMPARE(budget.pauseAt(31s), WorkBudget::maxPause);
    QCOMPARE(budget.pauseAt(32s), 0ns);
}

void TestWorkBudget::pausesAreNeverTiny()
{
    WorkBudget budget;
    budget.spend(WorkBudget::atOnce + 1us, 1s);
    QCOMPARE(budget.pauseAt(1s), WorkBudget::minPause);
}

WQL_TEST(TestWorkBudget)

} // namespace tst_workbudget

#include "tst_workbudget.moc"
