// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/endcheck.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_endcheck {

using namespace wql;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = TargetStatus::State;
using Decision = EndCheck::Decision;

namespace {

LoaderStatus statusOf(State state, bool isDrained = false)
{
    LoaderStatus status;
    status.targets.push_back({ .name = u"t"_s });
    status.targets[0].state = state;
    status.targets[0].isDrained = isDrained;
    return status;
}

} // namespace

class tst_EndCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsDoneWhenAllIsConfirmed();
    void aLogThatCannotBeReadIsNotDone();
    void aLogThatIsGoneIsNotDoneAlthoughAllThatIsThereIsSent();
    void workThatGoesOnIsWaitedFor();
    void withoutProgressItGivesUpAfterAMinute();
    void whatOnlyAPersonCanMendIsWaitedForShortly_data();
    void whatOnlyAPersonCanMendIsWaitedForShortly();
    void aPersonWhoHelpsInTimeIsEnough();
};

void tst_EndCheck::itIsDoneWhenAllIsConfirmed()
{
    EndCheck check;
    QCOMPARE(check.decide(statusOf(State::Uploading), 1s), Decision::GoOn);
    QCOMPARE(check.decide(statusOf(State::UpToDate, true), 2s), Decision::Done);
}

void tst_EndCheck::aLogThatCannotBeReadIsNotDone()
{
    EndCheck check;
    LoaderStatus status = statusOf(State::UpToDate, true);
    status.log.kind = LogHealth::Kind::Missing;
    QCOMPARE(check.decide(status, 1s), Decision::GoOn);
    QCOMPARE(check.decide(status, 7s), Decision::GiveUp);
}

void tst_EndCheck::aLogThatIsGoneIsNotDoneAlthoughAllThatIsThereIsSent()
{
    EndCheck check;
    LoaderStatus status = statusOf(State::Uploading);
    status.log.kind = LogHealth::Kind::Gone;
    QCOMPARE(check.decide(status, 1s), Decision::GoOn);
    status.targets[0] = statusOf(State::UpToDate, true).targets[0];
    QCOMPARE(check.decide(status, 2s), Decision::GiveUp);
}

void tst_EndCheck::workThatGoesOnIsWaitedFor()
{
    EndCheck check;
    LoaderStatus status = statusOf(State::Uploading);
    for (auto now = 0s; now < 600s; now += 30s) {
        ++status.targets[0].counters.questions;
        QCOMPARE(check.decide(status, now), Decision::GoOn);
    }
}

void tst_EndCheck::withoutProgressItGivesUpAfterAMinute()
{
    EndCheck check(100s);
    QCOMPARE(check.decide(statusOf(State::BackingOff), 160s), Decision::GoOn);
    QCOMPARE(check.decide(statusOf(State::BackingOff), 161s), Decision::GiveUp);
}

void tst_EndCheck::whatOnlyAPersonCanMendIsWaitedForShortly_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("parked") << State::Parked;
    QTest::newRow("no password") << State::NoPassword;
    QTest::newRow("paused") << State::Paused;
}

void tst_EndCheck::whatOnlyAPersonCanMendIsWaitedForShortly()
{
    QFETCH(State, state);
    EndCheck check;
    QCOMPARE(check.decide(statusOf(state), 1s), Decision::GoOn);
    QCOMPARE(check.decide(statusOf(state), 6s), Decision::GoOn);
    QCOMPARE(check.decide(statusOf(state), 6001ms), Decision::GiveUp);
}

void tst_EndCheck::aPersonWhoHelpsInTimeIsEnough()
{
    EndCheck check;
    QCOMPARE(check.decide(statusOf(State::Parked), 1s), Decision::GoOn);
    QCOMPARE(check.decide(statusOf(State::Uploading), 5s), Decision::GoOn);
    QCOMPARE(check.decide(statusOf(State::Parked), 7s), Decision::GoOn);
    QCOMPARE(check.decide(statusOf(State::Parked), 12s), Decision::GoOn);
}

WQL_TEST(tst_EndCheck)

} // namespace tst_endcheck

#include "tst_endcheck.moc"
