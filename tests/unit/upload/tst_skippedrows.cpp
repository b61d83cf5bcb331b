// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/skippedrows.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_skippedrows {

using namespace wql;

namespace {

SkippedRows skipped(int rows, SkippedRows all = {})
{
    for (int i = 0; i < rows; ++i)
        all.add("row" + std::to_string(i), 1000 + i, { 1, i }, { 1, i + 1 });
    return all;
}

/// How many questions it takes when the first \a arrived rows are at the server.
int search(SkippedRows &rows, qint64 arrived)
{
    int questions = 0;
    while (const SkippedRows::Sample *sample = rows.question()) {
        ++questions;
        rows.answer(sample->at.offset < arrived);
    }
    return questions;
}

} // namespace

class tst_SkippedRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneQuestionIsEnoughWhenAllArrived();
    void nothingThatIsMissingIsTakenAsArrived_data();
    void nothingThatIsMissingIsTakenAsArrived();
    void aSampleIsTheRowAtItsPlace();
    void aQuestionStaysUntilItIsAnswered();
    void withoutRowsThereIsNothingToAsk();
    void aRowThatMayBeSomebodyElsesProvesNothing();
    void ofRowsThatProveNothingNoneCountsAsArrived();
    void whatIsMissingAmidOthersIsFound();
    void theBorderIsBeforeTheRowThatIsGone();
};

void tst_SkippedRows::whatIsMissingAmidOthersIsFound()
{
    SkippedRows all = skipped(40, SkippedRows::amidOthers({}));
    while (const SkippedRows::Sample *sample = all.question()) {
        const qint64 row = sample->at.offset;
        all.answer(row >= 5 && (row < 12 || row >= 15) && row < 38);
    }
    QCOMPARE(all.arrivedUpTo(), (LogPosition{ 1, 12 }));
    QCOMPARE(all.hasHolesTo(), std::optional(LogPosition{ 1, 38 }));

    SkippedRows whole = skipped(1000, SkippedRows::amidOthers({}));
    QVERIFY(search(whole, 1000) <= 65);
    QCOMPARE(whole.arrivedUpTo(), (LogPosition{ 1, 1000 }));
    QVERIFY(!whole.hasHolesTo());
}

/// Few rows are asked about besides, however long the log is.
void tst_SkippedRows::theBorderIsBeforeTheRowThatIsGone()
{
    SkippedRows all
        = skipped(100'000, SkippedRows::amidOthers({ "row98765", "row98770", "row98780", "row98790" }));
    int questions = 0;
    while (const SkippedRows::Sample *sample = all.question()) {
        ++questions;
        const qint64 row = sample->at.offset;
        all.answer(row < 98782 || row >= 99000);
    }
    QVERIFY(questions < 10);
    QCOMPARE(all.arrivedUpTo(), (LogPosition{ 1, 98781 }));
    QCOMPARE(all.hasHolesTo(), std::optional(LogPosition{ 1, 100'000 }));
}

void tst_SkippedRows::oneQuestionIsEnoughWhenAllArrived()
{
    for (const int rows : { 1, 2, 63, 64, 65, 1000 }) {
        SkippedRows all = skipped(rows);
        QCOMPARE(search(all, rows), 1);
        QCOMPARE(all.arrivedUpTo(), (LogPosition{ 1, rows }));
        QCOMPARE(all.arrivedCount(), quint64(rows));
    }
}

void tst_SkippedRows::nothingThatIsMissingIsTakenAsArrived_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("arrived");
    for (const int rows : { 1, 10, 64, 65, 127, 100000 })
        for (const int percent : { 0, 1, 50, 99 })
            QTest::addRow("%d%% of %d", percent, rows) << rows << int(qint64(rows) * percent / 100);
}

void tst_SkippedRows::nothingThatIsMissingIsTakenAsArrived()
{
    QFETCH(int, rows);
    QFETCH(int, arrived);
    SkippedRows all = skipped(rows);
    QVERIFY(search(all, arrived) <= 8);
    QVERIFY(all.arrivedUpTo().offset <= arrived);
    QVERIFY(all.arrivedCount() <= quint64(arrived));
    // No further back than one distance between samples, of which there are at least 32.
    QVERIFY(all.arrivedUpTo().offset >= arrived - 1 - rows / 32);
}

void tst_SkippedRows::aSampleIsTheRowAtItsPlace()
{
    SkippedRows all = skipped(1000);
    while (const SkippedRows::Sample *sample = all.question()) {
        QCOMPARE(sample->row, "row" + std::to_string(sample->at.offset));
        all.answer(false);
    }
    QCOMPARE(all.arrivedUpTo(), (LogPosition{ 1, 0 }));
}

void tst_SkippedRows::aQuestionStaysUntilItIsAnswered()
{
    SkippedRows all = skipped(10);
    const SkippedRows::Sample first = *all.question();
    QCOMPARE(all.question()->number, first.number);
    all.answer(false);
    QVERIFY(all.question()->number < first.number);
}

void tst_SkippedRows::withoutRowsThereIsNothingToAsk()
{
    SkippedRows none;
    QVERIFY(none.isEmpty());
    QVERIFY(!none.question());
    SkippedRows some = skipped(3);
    QVERIFY(!some.isEmpty());
    some.clear();
    QVERIFY(some.isEmpty());
}

void tst_SkippedRows::aRowThatMayBeSomebodyElsesProvesNothing()
{
    SkippedRows rows;
    for (int i = 0; i < 10; ++i)
        rows.add("row" + std::to_string(i), 1000 + i, { 1, i }, { 1, i + 1 }, i == 4);
    while (const SkippedRows::Sample *sample = rows.question()) {
        QCOMPARE(sample->row, std::string("row4"));
        rows.answer(false);
    }
    QCOMPARE(rows.arrivedCount(), quint64(0));
}

void tst_SkippedRows::ofRowsThatProveNothingNoneCountsAsArrived()
{
    SkippedRows rows;
    for (int i = 3; i < 10; ++i)
        rows.add("row" + std::to_string(i), 1000 + i, { 1, i }, { 1, i + 1 }, false);
    QVERIFY(!rows.isEmpty());
    QVERIFY(!rows.hasSamples());
    QVERIFY(!rows.question());
    QCOMPARE(rows.arrivedUpTo(), (LogPosition{ 1, 3 }));
    QCOMPARE(rows.arrivedCount(), quint64(0));
}

WQL_TEST(tst_SkippedRows)

} // namespace tst_skippedrows

#include "tst_skippedrows.moc"
