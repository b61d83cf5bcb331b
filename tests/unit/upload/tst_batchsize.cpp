// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/batchsize.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_batchsize {

using namespace wql;
using namespace std::chrono_literals;

namespace {
using Failure = ApiFailure::Kind;
}

class tst_BatchSize : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void growsOnlyWithBacklogAndFullBatchesAndQuickAnswers();
    void halvesAtOnceWhenTheServerSaysTooLarge();
    void comesNearTheServersLimitAndSettles_data();
    void comesNearTheServersLimitAndSettles();
    void isSuspectedOnlyTheSecondTime_data();
    void isSuspectedOnlyTheSecondTime();
    void remembersASizeThatIsRefusedWithoutSayingSo();
    void triesASizeAgainThatWasRefusedForAnotherReason();
    void silenceIsNoSignOfSize();
    void thereIsNothingSmallerThanOneRow();
};

void tst_BatchSize::growsOnlyWithBacklogAndFullBatchesAndQuickAnswers()
{
    BatchSize size({ .firstRows = 500 });
    size.accepted(500, false, 10ms);
    QCOMPARE(size.rows(), size_t(500));
    size.accepted(499, true, 10ms);
    QCOMPARE(size.rows(), size_t(500));
    size.accepted(500, true, 6s);
    QCOMPARE(size.rows(), size_t(500));
    size.accepted(500, true, 10ms);
    QCOMPARE(size.rows(), size_t(1000));
}

void tst_BatchSize::halvesAtOnceWhenTheServerSaysTooLarge()
{
    BatchSize size({ .firstRows = 500 });
    QVERIFY(size.failed(500, Failure::TooLarge));
    QCOMPARE(size.rows(), size_t(250));
    QVERIFY(size.failed(120, Failure::TooLarge));
    QCOMPARE(size.rows(), size_t(60));
}

void tst_BatchSize::comesNearTheServersLimitAndSettles_data()
{
    QTest::addColumn<size_t>("limit");
    for (const size_t limit : { 1, 2, 3, 7, 40, 60, 333, 499 })
        QTest::addRow("%zu rows", limit) << limit;
}

void tst_BatchSize::comesNearTheServersLimitAndSettles()
{
    QFETCH(size_t, limit);
    BatchSize size({ .firstRows = 500 });
    int refused = 0;
    for (int request = 0; request < 200; ++request) {
        const size_t rows = size.rows();
        if (rows <= limit) {
            size.accepted(rows, true, 10ms);
        } else {
            ++refused;
            QVERIFY(size.failed(rows, Failure::TooLarge));
        }
    }
    QCOMPARE(size.rows(), limit);
    QVERIFY2(refused <= 20, qPrintable(QString::number(refused)));
}

void tst_BatchSize::isSuspectedOnlyTheSecondTime_data()
{
    QTest::addColumn<Failure>("kind");
    QTest::newRow("KO, as for a form that was dropped") << Failure::Refused;
    QTest::newRow("reset") << Failure::ConnectionLost;
    QTest::newRow("reset while sending") << Failure::ConnectionLostEarly;
    QTest::newRow("no HTTP") << Failure::BadHttp;
    QTest::newRow("500") << Failure::HttpStatus;
    QTest::newRow("a page") << Failure::NotJson;
}

void tst_BatchSize::isSuspectedOnlyTheSecondTime()
{
    QFETCH(Failure, kind);
    BatchSize size({ .firstRows = 500 });
    QVERIFY(size.failed(500, kind));
    QCOMPARE(size.rows(), size_t(500));
    QVERIFY(size.failed(500, kind));
    QCOMPARE(size.rows(), size_t(250));
    size.accepted(250, false, 10ms);
    QVERIFY(size.failed(250, kind));
    QCOMPARE(size.rows(), size_t(250));
}

/// A server that answers KO to large batches instead of 413.
void tst_BatchSize::remembersASizeThatIsRefusedWithoutSayingSo()
{
    BatchSize size({ .firstRows = 500 });
    int refused = 0;
    for (int request = 0; request < 500; ++request) {
        const size_t rows = size.rows();
        if (rows <= 50)
            size.accepted(rows, true, 10ms);
        else
            refused += size.failed(rows, Failure::Refused);
    }
    QVERIFY2(refused <= 32, qPrintable(QString::number(refused)));
    QVERIFY2(size.rows() >= 25, qPrintable(QString::number(size.rows())));
}

void tst_BatchSize::triesASizeAgainThatWasRefusedForAnotherReason()
{
    BatchSize size({ .firstRows = 500 });
    while (size.rows() > 100)
        QVERIFY(size.failed(size.rows(), Failure::Refused));
    for (int request = 0; request < 100; ++request)
        size.accepted(size.rows(), true, 10ms);
    QVERIFY2(size.rows() > 500, qPrintable(QString::number(size.rows())));
}

void tst_BatchSize::silenceIsNoSignOfSize()
{
    BatchSize size({ .firstRows = 500 });
    for (int i = 0; i < 10; ++i)
        QVERIFY(size.failed(500, Failure::NoAnswer));
    QCOMPARE(size.rows(), size_t(500));
}

void tst_BatchSize::thereIsNothingSmallerThanOneRow()
{
    BatchSize size({ .firstRows = 1 });
    QVERIFY(!size.failed(1, Failure::TooLarge));
    QVERIFY(!size.failed(1, Failure::Refused));
    QCOMPARE(size.rows(), size_t(1));
}

WQL_TEST(tst_BatchSize)

} // namespace tst_batchsize

#include "tst_batchsize.moc"
