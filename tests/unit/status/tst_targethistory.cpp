// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/loaderstatus.h"
#include "core/status/targethistory.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

namespace tst_targethistory {

using namespace wql;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds noon{ 1'795'348'800 };

HistoryPoint minute(std::chrono::seconds time, PastState state = PastState::Well, quint64 rows = 1)
{
    HistoryPoint point{ .time = time, .rows = rows };
    point.minutes.of(state) = 1;
    return point;
}

TargetHistory aDay()
{
    return { u"acme"_s, HistorySpan::Day, noon - 24h + 1min, noon + 30s, 60s, {}, {} };
}

} // namespace

class TestTargetHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStateIsTheWorstThatCanBeSaid();
    void itTravelsAsJson();
    void ofAPeerNothingIsTakenThatCannotBe();
    void cellsCoverTheSpanAndNothingElse();
    void aTroubleLastsAsLongAsItsPointsAreNextToEachOther();
    void whatIsNotKnownIsCounted();
};

void TestTargetHistory::aStateIsTheWorstThatCanBeSaid()
{
    using State = TargetStatus::State;
    TargetStatus target;
    const auto is = [&](State state) {
        target.state = state;
        return pastStateOf(target);
    };
    QVERIFY(!is(State::Stopped));
    for (const State state : { State::Starting, State::Uploading, State::UpToDate, State::Reconciling })
        QCOMPARE(is(state), PastState::Well);
    QCOMPARE(is(State::BackingOff), PastState::Retrying);
    QCOMPARE(is(State::Parked), PastState::NeedsAttention);
    QCOMPARE(is(State::NoPassword), PastState::NeedsAttention);
    QCOMPARE(is(State::Paused), PastState::Paused);
    target.failure = ApiFailure{ .kind = ApiFailure::Kind::ConnectTimeout };
    QCOMPARE(is(State::Starting), PastState::Retrying);
    target.failure->kind = ApiFailure::Kind::Unauthorized;
    QCOMPARE(is(State::Starting), PastState::NeedsAttention);
    target.failure.reset();
    target.remark = TargetStatus::Remark::NothingFound;
    QCOMPARE(is(State::UpToDate), PastState::Retrying);
    target.refused.waiting = 1;
    QCOMPARE(is(State::Paused), PastState::NeedsAttention);
}

void TestTargetHistory::itTravelsAsJson()
{
    TargetHistory history = aDay();
    history.problem = u"the disk is full"_s;
    history.points = { minute(noon - 60s, PastState::Retrying), minute(noon) };
    history.points[0].lag = 70s;
    history.points[0].backlogBytes = 1234;
    const QJsonObject json = toJson(history);
    QCOMPARE(targetHistoryFromJson(json), history);
    QCOMPARE(json[u"points"_s].toArray()[1].toObject(),
        (QJsonObject{ { u"time"_s, qint64(noon.count()) }, { u"rows"_s, 1 }, { u"well"_s, 1 } }));
}

void TestTargetHistory::ofAPeerNothingIsTakenThatCannotBe()
{
    TargetHistory history = aDay();
    history.points = { minute(noon), minute(noon - 60s), minute(noon), minute(noon + 1h), minute(noon - 100h),
        minute(noon + 30s) };
    QCOMPARE(
        targetHistoryFromJson(toJson(history)).points, (std::vector{ minute(noon), minute(noon + 30s) }));
    history.from = -5s;
    history.step = 0s;
    const TargetHistory read = targetHistoryFromJson(toJson(history));
    QCOMPARE(read.from, noon + 30s - 24h);
    QCOMPARE(read.step, 60s);
    // From the future, from nowhere, of no length: whatever it says can be drawn.
    const qint64 far = qint64(1) << 62;
    for (const QJsonObject &json :
        { QJsonObject(), QJsonObject{ { u"from"_s, far }, { u"to"_s, -far } },
            QJsonObject{ { u"from"_s, -far }, { u"to"_s, far }, { u"span"_s, u"1y"_s },
                { u"points"_s, QJsonArray{ 1, QJsonObject{ { u"time"_s, far }, { u"well"_s, far } } } } } }) {
        const TargetHistory odd = targetHistoryFromJson(json);
        QVERIFY(odd.from <= odd.to && odd.from >= odd.to - lengthOf(odd.span));
        QCOMPARE(inCells(odd, 48).size(), size_t(48));
        QVERIFY(unknownMinutes(odd) >= 0);
    }
    QJsonArray many;
    for (int i = 0; i < 5000; ++i)
        many += QJsonObject{ { u"time"_s, qint64(noon.count()) - 5000 + i } };
    const QJsonObject whole{ { u"to"_s, qint64(noon.count()) }, { u"points"_s, many } };
    QVERIFY(qint64(targetHistoryFromJson(whole).points.size()) <= TargetHistory::maxPoints);
}

void TestTargetHistory::cellsCoverTheSpanAndNothingElse()
{
    TargetHistory history = aDay();
    history.points = { minute(history.from, PastState::Retrying, 3), minute(history.from + 29min),
        minute(history.from + 30min), minute(noon, PastState::Paused) };
    const auto cells = inCells(history, 48);
    QCOMPARE(cells.size(), size_t(48));
    QCOMPARE(cells[0].time, history.from);
    QCOMPARE(cells[1].time, history.from + 30min);
    QCOMPARE(cells[0].rows, 4u);
    QCOMPARE(cells[0].worst(), PastState::Retrying);
    QCOMPARE(cells[0].minutes.known(), 2);
    QCOMPARE(cells[1].minutes.known(), 1);
    QCOMPARE(cells[2].minutes.known(), 0);
    QCOMPARE(cells[47].worst(), PastState::Paused);
}

void TestTargetHistory::aTroubleLastsAsLongAsItsPointsAreNextToEachOther()
{
    TargetHistory history = aDay();
    const auto at = [](int number) { return noon - 100min + number * 60s; };
    history.points = { minute(at(0)), minute(at(1), PastState::Retrying),
        minute(at(2), PastState::NeedsAttention), minute(at(3)), minute(at(4), PastState::Paused),
        minute(at(5), PastState::Retrying), minute(at(7), PastState::Retrying) };
    const auto troubles = troublesOf(history);
    QCOMPARE(troubles.size(), size_t(3));
    QCOMPARE(troubles[0],
        (PastTrouble{ at(1), at(3), { .retrying = 1, .needsAttention = 1 }, PastState::NeedsAttention }));
    QCOMPARE(troubles[1].from, at(5));
    QCOMPARE(troubles[1].to, at(6));
    QCOMPARE(troubles[2].from, at(7)); // of the minute between nothing is known
}

void TestTargetHistory::whatIsNotKnownIsCounted()
{
    TargetHistory history = aDay();
    QCOMPARE(unknownMinutes(history), 24 * 60);
    history.points = { minute(noon - 60s), minute(noon) };
    QCOMPARE(unknownMinutes(history), 24 * 60 - 2);
    QCOMPARE(sumOf(history).rows, 2u);
}

WQL_TEST(TestTargetHistory)

} // namespace tst_targethistory

#include "tst_targethistory.moc"
