// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/state/insertsunderway.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_insertsunderway {

using namespace wql;
using namespace std::chrono_literals;

/// What a killed loader had sent is known to the next one, and for how long it has been under way.
class tst_InsertsUnderWay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void howFarTheLogWasReadIsKnownToTheNextProcess();
    void anInsertThatSawNoEndIsKnownToTheNextProcess();
    void oneThatEndedIsNot();
    void whatASecondProcessWaitsForAThirdWaitsForToo();
    void whatAnotherTargetSendsLeavesItThere();
    void whereNothingIsKnownOneLeftJustNow();
    void eachIsToldOnce();

private:
    InsertsUnderWay process() { return InsertsUnderWay(m_folder->path(), m_clock); }

    const InsertsUnderWay::Id m_acme = InsertsUnderWay::idOf(QStringLiteral("acme"));
    const InsertsUnderWay::Id m_other = InsertsUnderWay::idOf(QStringLiteral("other"));
    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
};

void tst_InsertsUnderWay::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    process();
}

void tst_InsertsUnderWay::howFarTheLogWasReadIsKnownToTheNextProcess()
{
    const LogPosition place{ 1000001, 7 };
    {
        InsertsUnderWay first = process();
        first.noteRead(place);
        first.noteRead({ 1000000, 900 });
        QCOMPARE(first.earlierReadTo(), LogPosition());
    }
    {
        InsertsUnderWay next = process();
        QCOMPARE(next.earlierReadTo(), place);
        next.forgetRead(); // its state is another one
        QCOMPARE(next.earlierReadTo(), LogPosition());
        next.noteRead({ 1000000, 1 });
    }
    QCOMPARE(process().earlierReadTo(), (LogPosition{ 1000000, 1 }));
}

void tst_InsertsUnderWay::anInsertThatSawNoEndIsKnownToTheNextProcess()
{
    process().set(m_acme, true);
    m_clock.now += 4s;
    InsertsUnderWay next = process();
    QCOMPARE(next.leftBefore(m_acme), std::optional<std::chrono::milliseconds>(4s));
    QCOMPARE(next.leftBefore(m_other), std::nullopt);
}

void tst_InsertsUnderWay::oneThatEndedIsNot()
{
    {
        InsertsUnderWay first = process();
        first.set(m_acme, true);
        first.set(m_other, true);
        first.set(m_acme, false);
    }
    InsertsUnderWay next = process();
    QCOMPARE(next.leftBefore(m_acme), std::nullopt);
    QVERIFY(next.leftBefore(m_other));
}

void tst_InsertsUnderWay::whatASecondProcessWaitsForAThirdWaitsForToo()
{
    process().set(m_acme, true);
    m_clock.now += 1s;
    QVERIFY(process().leftBefore(m_acme)); // and is killed
    m_clock.now += 1s;
    QCOMPARE(process().leftBefore(m_acme), std::optional<std::chrono::milliseconds>(2s));
}

void tst_InsertsUnderWay::whatAnotherTargetSendsLeavesItThere()
{
    process().set(m_acme, true);
    m_clock.now += 4s;
    process().set(m_other, true);
    QCOMPARE(process().leftBefore(m_acme), std::optional<std::chrono::milliseconds>(4s));
}

void tst_InsertsUnderWay::whereNothingIsKnownOneLeftJustNow()
{
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("under-way"))));
    QCOMPARE(process().leftBefore(m_acme), std::optional<std::chrono::milliseconds>(0ms));
    m_clock.now += 3s;
    QCOMPARE(process().leftBefore(m_acme), std::optional<std::chrono::milliseconds>(3s));
}

void tst_InsertsUnderWay::eachIsToldOnce()
{
    process().set(m_acme, true);
    InsertsUnderWay next = process();
    QVERIFY(next.leftBefore(m_acme));
    QCOMPARE(next.leftBefore(m_acme), std::nullopt);
}

WQL_TEST(tst_InsertsUnderWay)

} // namespace tst_insertsunderway

#include "tst_insertsunderway.moc"
