// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/actionadmission.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace wql;
using namespace std::chrono_literals;
using Decision = ActionAdmission::Decision;

class ActionAdmissionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBurstIsAdmittedAndThenFiveASecond();
    void onlyFiftyOfOneReplyCount();
    void whatMayBeOldIsNotDone();
    void tenRefusalsAMinuteTripTheBreakerForAWhile();
    void refusalsThatAreFarApartTripNothing();
};

void ActionAdmissionTest::aBurstIsAdmittedAndThenFiveASecond()
{
    ActionAdmission admission;
    int admitted = 0;
    for (auto now = 0ms; now < 10s; now += 100ms) {
        admission.beginReply(1s);
        for (int i = 0; i < 10; ++i)
            admitted += admission.admit(now) == Decision::Admit;
    }
    QCOMPARE(admitted, 20 + 49);
    QCOMPARE(admission.admit(9900ms), Decision::TooFast);
}

void ActionAdmissionTest::onlyFiftyOfOneReplyCount()
{
    ActionAdmission admission({ .perSecond = 1000, .burst = 1000 });
    admission.beginReply(1s);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(admission.admit(0ms), Decision::Admit);
    QCOMPARE(admission.admit(0ms), Decision::TooMany);
    admission.beginReply(1s);
    QCOMPARE(admission.admit(0ms), Decision::Admit);
}

void ActionAdmissionTest::whatMayBeOldIsNotDone()
{
    ActionAdmission admission;
    QCOMPARE(admission.admit(0ms), Decision::Stale);
    admission.beginReply(std::nullopt);
    QCOMPARE(admission.admit(0ms), Decision::Stale);
    admission.beginReply(121s);
    QCOMPARE(admission.admit(0ms), Decision::Stale);
    admission.beginReply(120s);
    QCOMPARE(admission.admit(0ms), Decision::Admit);
}

void ActionAdmissionTest::tenRefusalsAMinuteTripTheBreakerForAWhile()
{
    ActionAdmission admission;
    admission.beginReply(1s);
    for (int i = 1; i < 10; ++i)
        QVERIFY(!admission.noteRefusal(i * 6s));
    QVERIFY(admission.noteRefusal(59s));
    QCOMPARE(admission.admit(60s), Decision::Tripped);
    QVERIFY(!admission.noteRefusal(61s));
    QVERIFY(admission.isTripped(358s));
    QCOMPARE(admission.admit(359s), Decision::Admit);
}

void ActionAdmissionTest::refusalsThatAreFarApartTripNothing()
{
    ActionAdmission admission;
    for (int i = 0; i < 100; ++i)
        QVERIFY(!admission.noteRefusal(i * 7s));
}

WQL_TEST(ActionAdmissionTest)
#include "tst_actionadmission.moc"
