// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/actionlimiter.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_actionlimiter {

using namespace wql;
using namespace std::chrono_literals;
using Admission = ActionLimiter::Admission;

class ActionLimiterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBurstIsAdmittedAndThenFiveASecond();
    void onlyFiftyOfOneReplyCount();
    void whatMayBeOldIsNotDone();
    void tenRefusalsAMinuteTripTheBreakerForAWhile();
    void oneKindTripsNoOther();
    void refusalsThatAreFarApartTripNothing();
};

void ActionLimiterTest::aBurstIsAdmittedAndThenFiveASecond()
{
    ActionLimiter limiter;
    int admitted = 0;
    for (auto now = 0ms; now < 10s; now += 100ms) {
        limiter.beginReply(1s);
        for (int i = 0; i < 10; ++i)
            admitted += limiter.admit(now) == Admission::Admit;
    }
    QCOMPARE(admitted, 20 + 49);
    QCOMPARE(limiter.admit(9900ms), Admission::TooFast);
}

void ActionLimiterTest::onlyFiftyOfOneReplyCount()
{
    ActionLimiter limiter({ .perSecond = 1000, .burst = 1000 });
    limiter.beginReply(1s);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(limiter.admit(0ms), Admission::Admit);
    QCOMPARE(limiter.admit(0ms), Admission::TooMany);
    limiter.beginReply(1s);
    QCOMPARE(limiter.admit(0ms), Admission::Admit);
}

void ActionLimiterTest::whatMayBeOldIsNotDone()
{
    ActionLimiter limiter;
    QCOMPARE(limiter.admit(0ms), Admission::Stale);
    limiter.beginReply(std::nullopt);
    QCOMPARE(limiter.admit(0ms), Admission::Stale);
    limiter.beginReply(121s);
    QCOMPARE(limiter.admit(0ms), Admission::Stale);
    limiter.beginReply(120s);
    QCOMPARE(limiter.admit(0ms), Admission::Admit);
}

void ActionLimiterTest::tenRefusalsAMinuteTripTheBreakerForAWhile()
{
    ActionLimiter limiter;
    const QString kind = QStringLiteral("Originate 25");
    for (int i = 1; i < 10; ++i)
        limiter.noteRefusal(kind, i * 6s);
    QVERIFY(!limiter.isTripped(kind, 59s));
    limiter.noteRefusal(kind, 59s);
    QVERIFY(limiter.isTripped(kind, 60s));
    limiter.noteRefusal(kind, 61s);
    QVERIFY(limiter.isTripped(kind, 358s));
    QVERIFY(limiter.isTripped(358s));
    QVERIFY(!limiter.isTripped(kind, 359s));
    QVERIFY(!limiter.isTripped(359s));
}

void ActionLimiterTest::oneKindTripsNoOther()
{
    ActionLimiter limiter;
    for (int i = 0; i < 20; ++i)
        limiter.noteRefusal(QStringLiteral("Originate 25"), 1s);
    QVERIFY(limiter.isTripped(QStringLiteral("Originate 25"), 2s));
    QVERIFY(!limiter.isTripped(QStringLiteral("Originate 22"), 2s));
}

void ActionLimiterTest::refusalsThatAreFarApartTripNothing()
{
    ActionLimiter limiter;
    for (int i = 0; i < 100; ++i)
        limiter.noteRefusal({}, i * 7s);
    QVERIFY(!limiter.isTripped(700s));
}

WQL_TEST(ActionLimiterTest)

} // namespace tst_actionlimiter

#include "tst_actionlimiter.moc"
