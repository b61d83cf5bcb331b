// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/history/minutes.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_minutes {

using namespace wql;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds noon{ 1'795'348'800 };

TargetSample sample(quint64 rows, PastState state = PastState::Well)
{
    return { u"acme"_s, state, rows, {}, 0 };
}

} // namespace

class TestMinutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMinuteHasTheRowsTheLongestLagTheLargestBacklogAndTheWorstState();
    void rowsAreThoseSinceTheLookBefore();
    void ofALeapOfTheClockThereIsNothing();
    void aClockThatIsSetBackEndsTheMinute();
    void aTargetThatDoesNotRunHasNoMinute();
    void aTargetThatIsPutBackCountsFromZero();
    void totalsOfTargetsThatAreGoneAreForgottenInTheEnd();
    void theEndGivesWhatWasBegun();
};

void TestMinutes::aMinuteHasTheRowsTheLongestLagTheLargestBacklogAndTheWorstState()
{
    Minutes minutes;
    QVERIFY(minutes.add(noon, { { u"acme"_s, PastState::Well, 3, 4s, 100 } }).empty());
    QVERIFY(minutes.add(noon + 20s, { { u"acme"_s, PastState::Retrying, 5, 24s, 900 } }).empty());
    QVERIFY(minutes.add(noon + 40s, { { u"acme"_s, PastState::Well, 9, {}, 0 } }).empty());
    const HistoryPoint seen{ noon, 9, 24s, 900, { .retrying = 1 } };
    QVERIFY(minutes.current(u"acme"_s));
    QCOMPARE(*minutes.current(u"acme"_s), seen);
    const auto over = minutes.add(noon + 60s, { sample(9) });
    QCOMPARE(over.size(), size_t(1));
    QCOMPARE(over[0].key, u"acme"_s);
    QCOMPARE(over[0].point, seen);
    QCOMPARE(*minutes.current(u"acme"_s), (HistoryPoint{ noon + 60s, 0, {}, 0, { .well = 1 } }));
}

void TestMinutes::rowsAreThoseSinceTheLookBefore()
{
    Minutes minutes;
    minutes.add(noon, { sample(100) });
    minutes.add(noon + 59s, { sample(110) });
    QCOMPARE(minutes.add(noon + 60s, { sample(150) })[0].point.rows, 110u);
    QCOMPARE(minutes.add(noon + 120s, { sample(150) })[0].point.rows, 40u);
    QCOMPARE(minutes.end()[0].point.rows, 0u);
}

void TestMinutes::ofALeapOfTheClockThereIsNothing()
{
    Minutes minutes;
    minutes.add(noon, { sample(1) });
    const auto over = minutes.add(noon + 1000h, { sample(7) });
    QCOMPARE(over.size(), size_t(1));
    QCOMPARE(over[0].point.time, noon);
    const auto next = minutes.end();
    QCOMPARE(next.size(), size_t(1));
    QCOMPARE(next[0].point.time, stepBegin(noon + 1000h, 60s));
    QCOMPARE(next[0].point.rows, 6u);
}

void TestMinutes::aClockThatIsSetBackEndsTheMinute()
{
    Minutes minutes;
    minutes.add(noon, { sample(1) });
    const auto over = minutes.add(noon - 1h, { sample(2) });
    QCOMPARE(over.size(), size_t(1));
    QCOMPARE(over[0].point, (HistoryPoint{ noon, 1, {}, 0, { .well = 1 } }));
    QCOMPARE(minutes.current(u"acme"_s)->time, noon - 1h);
}

void TestMinutes::aTargetThatDoesNotRunHasNoMinute()
{
    Minutes minutes;
    minutes.add(noon, { { u"acme"_s, {}, 4, 9s, 100 } });
    QVERIFY(!minutes.current(u"acme"_s));
    QVERIFY(minutes.end().empty());
}

void TestMinutes::aTargetThatIsPutBackCountsFromZero()
{
    Minutes minutes;
    minutes.add(noon, { sample(100) });
    minutes.add(noon + 60s, {}); // it is taken out
    minutes.add(noon + 120s, { sample(30) });
    QCOMPARE(minutes.current(u"acme"_s)->rows, 30u);
}

void TestMinutes::totalsOfTargetsThatAreGoneAreForgottenInTheEnd()
{
    Minutes minutes;
    minutes.add(noon, { sample(100) });
    for (size_t i = 0; i < Minutes::maxTotals; ++i)
        minutes.add(noon, { { QString::number(i), PastState::Well, 1, {}, 0 } });
    minutes.add(noon + 60s, { sample(110) });
    // It was forgotten with all others, and is as one that is new.
    QCOMPARE(minutes.current(u"acme"_s)->rows, 110u);
}

void TestMinutes::theEndGivesWhatWasBegun()
{
    Minutes minutes;
    QVERIFY(minutes.end().empty());
    minutes.add(noon + 5s, { sample(2) });
    QCOMPARE(minutes.end()[0].point, (HistoryPoint{ noon, 2, {}, 0, { .well = 1 } }));
    QVERIFY(minutes.end().empty());
    QVERIFY(!minutes.current(u"acme"_s));
}

WQL_TEST(TestMinutes)

} // namespace tst_minutes

#include "tst_minutes.moc"
