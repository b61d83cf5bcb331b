// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/rowbuffer.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_rowbuffer {

using namespace wql;

namespace {

void append(RowBuffer &buffer, int number)
{
    buffer.text() += "row" + std::to_string(number);
    buffer.rowAppended({ 1, number * 10 }, 1000 + number, number);
}

RowBuffer filled(int rows)
{
    RowBuffer buffer;
    for (int i = 0; i < rows; ++i)
        append(buffer, i);
    return buffer;
}

} // namespace

class tst_RowBuffer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAreJoinedByEncodedCommasOnlyBetweenThem();
    void aRowKeepsItsPlaceAndTime();
    void asManyRowsAsFitButAtLeastOne_data();
    void asManyRowsAsFitButAtLeastOne();
    void removingFirstRowsLeavesTheRest();
    void onlyMarkedRowsOfTheFirstOnesAreKept();
    void rowsCanBeAppendedAfterAnyChange();
    void memoryDoesNotGrowWithWhatWentThrough();
};

void tst_RowBuffer::rowsAreJoinedByEncodedCommasOnlyBetweenThem()
{
    const RowBuffer buffer = filled(3);
    QCOMPARE(buffer.joined(3), std::string_view("row0%2Crow1%2Crow2"));
    QCOMPARE(buffer.joined(1), std::string_view("row0"));
    QCOMPARE(buffer.joined(0), std::string_view());
    QCOMPARE(buffer.bytes(), buffer.joined(3).size());
    QCOMPARE(buffer.bytes(2), buffer.joined(2).size());
}

void tst_RowBuffer::aRowKeepsItsPlaceAndTime()
{
    RowBuffer buffer = filled(9);
    buffer.removeFirst(5);
    QCOMPARE(buffer.row(0), std::string_view("row5"));
    QCOMPARE(buffer.at(0), (LogPosition{ 1, 50 }));
    QCOMPARE(buffer.time(0), qint64(1005));
}

void tst_RowBuffer::asManyRowsAsFitButAtLeastOne_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("fit");
    QTest::newRow("all") << 3 << 18 << 3;
    QTest::newRow("a byte short") << 3 << 17 << 2;
    QTest::newRow("exactly one") << 3 << 4 << 1;
    QTest::newRow("less than one") << 3 << 1 << 1;
    QTest::newRow("fewer rows are wanted") << 2 << 1000 << 2;
    QTest::newRow("more rows are wanted than there are") << 9 << 1000 << 3;
}

void tst_RowBuffer::asManyRowsAsFitButAtLeastOne()
{
    QFETCH(int, rows);
    QFETCH(int, bytes);
    QFETCH(int, fit);
    QCOMPARE(filled(3).rowsWithin(size_t(rows), size_t(bytes)), size_t(fit));
    RowBuffer later = filled(5);
    later.removeFirst(2);
    QCOMPARE(later.rowsWithin(size_t(rows), size_t(bytes)), size_t(fit));
}

void tst_RowBuffer::removingFirstRowsLeavesTheRest()
{
    RowBuffer buffer = filled(10);
    for (int gone = 0; gone < 10; ++gone) {
        QCOMPARE(buffer.count(), size_t(10 - gone));
        QCOMPARE(buffer.row(0), std::string_view("row" + std::to_string(gone)));
        QVERIFY(buffer.joined(buffer.count()).ends_with("row9"));
        buffer.removeFirst(1);
    }
    QVERIFY(buffer.isEmpty());
    QCOMPARE(buffer.bytes(), size_t(0));
    QCOMPARE(buffer.rowsWithin(5, 100), size_t(0));
}

void tst_RowBuffer::onlyMarkedRowsOfTheFirstOnesAreKept()
{
    RowBuffer buffer = filled(5);
    buffer.keepOfFirst({ false, true, false });
    QCOMPARE(buffer.joined(buffer.count()), std::string_view("row1%2Crow3%2Crow4"));
    QCOMPARE(buffer.at(0), (LogPosition{ 1, 10 }));
    QCOMPARE(buffer.time(2), qint64(1004));
}

void tst_RowBuffer::rowsCanBeAppendedAfterAnyChange()
{
    RowBuffer buffer = filled(4);
    buffer.removeFirst(3);
    append(buffer, 4);
    buffer.keepOfFirst({ false });
    append(buffer, 5);
    QCOMPARE(buffer.joined(buffer.count()), std::string_view("row4%2Crow5"));
    buffer.clear();
    append(buffer, 6);
    QCOMPARE(buffer.joined(buffer.count()), std::string_view("row6"));
}

void tst_RowBuffer::memoryDoesNotGrowWithWhatWentThrough()
{
    RowBuffer buffer = filled(10);
    for (int i = 10; i < 10000; ++i) {
        append(buffer, i);
        buffer.removeFirst(1);
    }
    QCOMPARE(buffer.count(), size_t(10));
    QVERIFY(buffer.text().size() < 30 * 10);
}

WQL_TEST(tst_RowBuffer)

} // namespace tst_rowbuffer

#include "tst_rowbuffer.moc"
