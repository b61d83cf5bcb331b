// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/rowsupply.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <string>

namespace tst_rowsupply {

using namespace wql;

namespace {

constexpr qint64 firstTime = 1795357830;

LogPosition at(qint64 number)
{
    return { 1, number };
}

/// Offers row \a number, which is written in second \a number.
bool offer(RowSupply &supply, qint64 number, qint64 timezoneOffset = 0)
{
    const std::string time = std::to_string(firstTime + number);
    return supply.accept(
        { time, "1", "q", "Agent/101", "VERB", {} }, at(number), at(number + 1), timezoneOffset);
}

RowSupply::Demand demand(size_t batchRows, size_t claimed = 0)
{
    return { .isOpen = true, .batchRows = batchRows, .batchBytes = 100000, .claimed = claimed };
}

} // namespace

class tst_RowSupply : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesNothingThatNobodyWants();
    void isHungryBelowOneBatchAndFullAtTwo();
    void claimedRowsDoNotWait();
    void skipsUpToTheMarkAndRefusesTheRowThere();
    void skipsUpToALimit();
    void theEndOfTheLogEndsSkippingToo();
    void whatIsPassedOverIsKeptUntilItIsTaken();
    void readingElsewhereForgetsThatTheEndWasReached();
    void aBatchEndsBeforeRowsInDoubt();
    void rowsInDoubtAreNoSamples();
    void skippingDoesNotBeginWithRowsInDoubt();
};

void tst_RowSupply::takesNothingThatNobodyWants()
{
    RowSupply supply;
    supply.start(at(5), 0, at(0));
    QVERIFY(!supply.isHungry());
    QVERIFY(!offer(supply, 7)); // what is between is not for this target
    QCOMPARE(supply.readPosition(), at(7));
}

void tst_RowSupply::isHungryBelowOneBatchAndFullAtTwo()
{
    RowSupply supply;
    supply.setDemand(demand(2));
    QVERIFY(offer(supply, 0));
    QVERIFY(supply.isHungry());
    QVERIFY(offer(supply, 1));
    QVERIFY(!supply.isHungry() && supply.acceptsRows());
    QVERIFY(offer(supply, 2));
    QVERIFY(offer(supply, 3));
    QVERIFY(!supply.acceptsRows());
    QVERIFY(!offer(supply, 4));
    QCOMPARE(supply.rows().count(), size_t(4));
}

void tst_RowSupply::claimedRowsDoNotWait()
{
    RowSupply supply;
    supply.setDemand(demand(2));
    QVERIFY(offer(supply, 0) && offer(supply, 1));
    supply.setDemand(demand(2, 2));
    QVERIFY(supply.isHungry());
}

void tst_RowSupply::skipsUpToTheMarkAndRefusesTheRowThere()
{
    RowSupply supply;
    supply.start(at(0), 0, at(0));
    supply.skip(firstTime + 3600 + 2, {});
    QVERIFY(supply.isHungry());
    QVERIFY(offer(supply, 0, 3600) && offer(supply, 1, 3600));
    QVERIFY(!supply.hasSkipped());
    QVERIFY(!offer(supply, 2, 3600));
    QVERIFY(supply.hasSkipped() && !supply.isHungry());
    QCOMPARE(supply.readPosition(), at(2));
    QVERIFY(supply.rows().isEmpty());

    SkippedRows skipped = supply.takeSkipped();
    QCOMPARE(skipped.question()->at, at(1));
    QVERIFY(!supply.isSkipping() && !supply.hasSkipped());
}

void tst_RowSupply::skipsUpToALimit()
{
    RowSupply supply;
    supply.skip({}, at(2));
    QVERIFY(offer(supply, 0) && offer(supply, 1));
    QVERIFY(!offer(supply, 2));
    QVERIFY(supply.hasSkipped());
}

void tst_RowSupply::theEndOfTheLogEndsSkippingToo()
{
    RowSupply supply;
    supply.skip({}, {});
    QVERIFY(offer(supply, 0));
    supply.setCaughtUp(true);
    QVERIFY(supply.hasSkipped());
    supply.setCaughtUp(false); // there is more after all
    QVERIFY(!supply.hasSkipped() && supply.isHungry());
}

void tst_RowSupply::whatIsPassedOverIsKeptUntilItIsTaken()
{
    RowSupply supply;
    supply.start(at(3), 0, at(0));
    supply.passOver(at(8));
    QCOMPARE(supply.readPosition(), at(8));
    const std::vector<LogRange> expected{ { at(3), at(8) } };
    QCOMPARE(supply.passedOver(), expected);
    QCOMPARE(supply.takePassedOver(), expected);
    QVERIFY(supply.passedOver().empty());
}

void tst_RowSupply::readingElsewhereForgetsThatTheEndWasReached()
{
    RowSupply supply;
    supply.setStuck();
    QVERIFY(supply.isStuck() && !supply.mayGrow());
    supply.setCaughtUp(true);
    supply.readFrom(at(4));
    QVERIFY(!supply.isCaughtUp() && supply.mayGrow());
}

void tst_RowSupply::aBatchEndsBeforeRowsInDoubt()
{
    RowSupply supply;
    supply.setDemand(demand(10));
    supply.doubt({ at(2), at(4) });
    for (qint64 row = 0; row < 5; ++row)
        QVERIFY(offer(supply, row));
    QCOMPARE(supply.batchRows(), size_t(2));
    QVERIFY(!supply.isFirstDoubted());
    supply.confirmFirst(2);
    QVERIFY(supply.isFirstDoubted());
    QCOMPARE(supply.batchRows(), size_t(3));
    supply.settle(at(4));
    QVERIFY(!supply.isFirstDoubted());
    supply.doubt({ at(2), at(4) }); // the reader tells it again
    QVERIFY(!supply.isFirstDoubted());
}

void tst_RowSupply::rowsInDoubtAreNoSamples()
{
    RowSupply supply;
    supply.skip({}, at(4));
    supply.doubt({ at(1), at(3) });
    for (qint64 row = 0; row < 4; ++row)
        QVERIFY(offer(supply, row));
    SkippedRows skipped = supply.takeSkipped();
    QCOMPARE(skipped.question()->at, at(3));
    skipped.answer(false);
    QCOMPARE(skipped.question()->at, at(0));
}

void tst_RowSupply::skippingDoesNotBeginWithRowsInDoubt()
{
    RowSupply supply;
    supply.skip({}, at(4));
    supply.doubt({ at(0), at(3) });
    QVERIFY(!offer(supply, 0));
    QVERIFY(supply.hasSkipped());
    QCOMPARE(supply.readPosition(), at(0));
}

WQL_TEST(tst_RowSupply)

} // namespace tst_rowsupply

#include "tst_rowsupply.moc"
