// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/columnwidths.h"
#include "core/queuemetrics/rowencoder.h"
#include "core/upload/auditing.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

namespace tst_auditing {

using namespace wql;
using namespace std::chrono_literals;

namespace {

AuditRange range(qint64 begin, qint64 end, bool neverSent = false)
{
    return { { 1, begin }, { 1, end }, neverSent };
}

ServerCharacter server; ///< an exact one

} // namespace

class tst_Auditing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRangeIsDueAfterTheDelay();
    void rangesThatTouchBecomeOne();
    void noRangeGrowsTooLongToBeReadAtOneGo();
    void theRangesAreBounded();
    void whatIsMissingIsToldAndWhatIsTooManyCounted();
    void aRepetitionThatIsNotKeptThoughItWasTakenTellsOfTheServer();
    void aRangeInDoubtAgainIsAskedAgainLater();
    void aRowThatIsNeverFoundIsNotSentForEver();
    void aRowThatIsNeverFoundIsCountedOnce();
    void whatWasNeverSentIsNotMixedWithDoubts();
    void nothingIsAddedToWhatIsBeingLookedAt();
    void whatIsBeingSentIsInDoubtAndTheRestIsNot();
    void doubtAboutSomeRowsLeavesNoOtherOut();
    void copiesOfARowThatIsNeverFoundAreNotSentForEver();
    void aRowThatWasCutCountsAsFound();
};

void tst_Auditing::aRangeIsDueAfterTheDelay()
{
    Auditing audit(60s);
    QVERIFY(!audit.dueAt());
    audit.add(range(0, 10), 5s);
    QVERIFY(!audit.isDue(64s));
    QVERIFY(audit.isDue(65s));
    QCOMPARE(audit.dueAt(), std::optional(std::chrono::milliseconds{ 65s }));
    QCOMPARE(audit.open(), std::vector<AuditRange>{ range(0, 10) });
}

void tst_Auditing::rangesThatTouchBecomeOne()
{
    Auditing audit(60s);
    audit.add(range(0, 10), 0s);
    audit.add(range(0, 10), 1s);
    audit.add(range(10, 20), 2s);
    audit.add(range(30, 40), 3s);
    QCOMPARE(audit.open(), (std::vector<AuditRange>{ range(0, 20), range(30, 40) }));
}

void tst_Auditing::noRangeGrowsTooLongToBeReadAtOneGo()
{
    Auditing audit(60s);
    for (int i = 0; i < 20; ++i)
        audit.add(range(i * 1000000, (i + 1) * 1000000), 0s);
    for (const AuditRange &open : audit.open())
        QVERIFY(open.end.offset - open.begin.offset <= 4 * 1024 * 1024);
    QCOMPARE(audit.open().back().end, (LogPosition{ 1, 20000000 }));
}

void tst_Auditing::theRangesAreBounded()
{
    Auditing audit(60s);
    for (int i = 0; i < 1000; ++i)
        audit.add(range(i * 20, i * 20 + 10), 0s);
    QVERIFY(audit.open().size() <= 64);
    QCOMPARE(audit.open().front().begin, (LogPosition{ 1, 0 }));
    QCOMPARE(audit.open().back().end, (LogPosition{ 1, 999 * 20 + 10 })); // none is forgotten
}

void tst_Auditing::whatIsMissingIsToldAndWhatIsTooManyCounted()
{
    Auditing audit(60s);
    audit.add(range(0, 10), 0s);
    QVERIFY(audit.wantsRows());
    audit.setRows({ { { "a", 1 }, { "b", 3 }, { "c", 1 } } });
    QVERIFY(!audit.wantsRows());
    QCOMPARE(*audit.question(), std::string_view("a"));
    QCOMPARE(audit.answer(1, server).tooMany, quint64(0));
    QCOMPARE(*audit.question(), std::string_view("b"));
    QCOMPARE(audit.answer(1, server).tooMany, quint64(0));
    QVERIFY(!audit.missing()); // first all questions
    QCOMPARE(audit.answer(3, server).tooMany, quint64(2));
    QVERIFY(!audit.question());
    for (int copy = 0; copy < 2; ++copy) {
        QVERIFY(!audit.isRangeDone());
        QCOMPARE(*audit.missing(), std::string_view("b"));
        audit.missingSent();
    }
    QVERIFY(audit.isRangeDone());
    audit.closeRange(60s);
    QCOMPARE(audit.open(), std::vector<AuditRange>{ range(0, 10) }); // did the server keep the repetitions?
    audit.setRows({ { { "b", 3 } } });
    audit.answer(3, server);
    audit.closeRange(200s);
    QVERIFY(audit.open().empty());
}

void tst_Auditing::aRepetitionThatIsNotKeptThoughItWasTakenTellsOfTheServer()
{
    Auditing audit(60s);
    audit.add(range(0, 10), 0s);
    audit.setRows({ { { "a", 3 }, { "b", 1 } } });
    QCOMPARE(audit.answer(1, server).missing, quint64(2));
    audit.answer(1, server);
    audit.missingSent();
    audit.missingSent();
    audit.closeRange(60s);
    QVERIFY(!audit.isDue(119s)); // a copy of the database may lag behind
    QVERIFY(audit.isDue(120s));
    audit.setRows({ { { "a", 3 }, { "b", 1 } } });
    QCOMPARE(audit.answer(1, server), (Auditing::Difference{ .dropped = 2 }));
    audit.answer(1, server);
    QVERIFY(!audit.missing());
    QVERIFY(audit.isRangeDone());
    audit.closeRange(120s);
    QVERIFY(audit.open().empty());
}

void tst_Auditing::aRangeInDoubtAgainIsAskedAgainLater()
{
    Auditing audit(60s);
    audit.add(range(0, 10), 0s);
    audit.setRows({ { { "a", 1 } } });
    audit.answer(0, server);
    audit.postpone(100s);
    QVERIFY(audit.wantsRows());
    QVERIFY(!audit.isDue(159s));
    QVERIFY(audit.isDue(160s));
}

void tst_Auditing::aRowThatIsNeverFoundIsNotSentForEver()
{
    Auditing audit(60s);
    audit.add(range(0, 10), 0s);
    int sent = 0;
    for (int round = 0; round < 10; ++round) {
        audit.setRows({ { { "a", 1 } } });
        audit.answer(0, server);
        if (!audit.missing())
            break;
        ++sent;
        audit.postpone(0s);
    }
    QCOMPARE(sent, 2);
}

void tst_Auditing::aRowThatIsNeverFoundIsCountedOnce()
{
    Auditing audit(60s);
    audit.add(range(0, 10), 0s);
    quint64 notFound = 0;
    for (int round = 0; round < 10; ++round) {
        // Another row keeps the range open.
        audit.setRows({ { { "a", 1 }, { "another of round " + std::to_string(round), 1 } } });
        while (audit.question())
            notFound += audit.answer(0, server).notFound;
        audit.postpone(0s);
    }
    QCOMPARE(notFound, quint64(1));
}

void tst_Auditing::whatWasNeverSentIsNotMixedWithDoubts()
{
    Auditing audit(60s);
    audit.add(range(0, 10, true), 0s);
    audit.add(range(10, 20), 0s);
    audit.add(range(20, 30), 0s);
    QCOMPARE(audit.open(), (std::vector<AuditRange>{ range(0, 10, true), range(10, 30) }));
    for (int i = 2; i < 1000; ++i)
        audit.add(range(i * 20, i * 20 + 10, i % 2 == 1), 0s);
    QVERIFY(audit.open().size() <= 64);
    for (const bool neverSent : { false, true }) {
        LogPosition end;
        for (const AuditRange &open : audit.open())
            if (open.neverSent == neverSent)
                end = std::max(end, open.end);
        QCOMPARE(end, (LogPosition{ 1, (neverSent ? 999 : 998) * 20 + 10 }));
    }
}

void tst_Auditing::nothingIsAddedToWhatIsBeingLookedAt()
{
    Auditing audit(60s);
    audit.add(range(0, 10, true), 0s);
    audit.setRows({ { { "a", 1 } } });
    for (int i = 1; i < 100; ++i)
        audit.add(range(i * 20, i * 20 + 10), 0s);
    audit.add(range(5000, 5010, true), 0s);
    audit.answer(1, server);
    audit.closeRange(0s);
    QCOMPARE(audit.open().back(), range(5000, 5010, true));
}

void tst_Auditing::whatIsBeingSentIsInDoubtAndTheRestIsNot()
{
    Auditing audit(60s);
    audit.add(range(0, 10, true), 0s);
    audit.setRows({ { { "a", 1 } }, LogPosition{ 1, 4 } });
    audit.answer(0, server);
    QVERIFY(audit.open().front().neverSent);
    audit.missingSent();
    QVERIFY(!audit.open().front().neverSent);
    audit.closeRange(0s);
    QCOMPARE(audit.open(), std::vector<AuditRange>{ range(4, 10, true) });
    audit.setRows({ { { "b", 1 } } });
    audit.answer(0, server);
    audit.postpone(0s); // the answer to its insert got lost
    QVERIFY(!audit.open().front().neverSent);
}

void tst_Auditing::doubtAboutSomeRowsLeavesNoOtherOut()
{
    const std::vector<std::string> log{ "a", "b", "c", "d", "e", "f", "g", "h" };
    std::vector<std::string> there;
    Auditing audit(60s);
    audit.add(range(0, 10), 0s);
    for (size_t loss = 0; loss < log.size() && !audit.open().empty(); ++loss) {
        RangeRows rows;
        for (const std::string &row : log)
            rows.rows.push_back({ row, 1 });
        audit.setRows(rows);
        while (const auto row = audit.question())
            audit.answer(quint64(std::count(there.begin(), there.end(), *row)), server);
        // One arrives, the next one's connection is lost before it does.
        if (const auto row = audit.missing()) {
            there.emplace_back(*row);
            audit.missingSent();
        }
        if (audit.missing())
            audit.postpone(0s);
        else
            audit.closeRange(0s);
    }
    QCOMPARE(there, log);
    QVERIFY(audit.open().empty());
}

void tst_Auditing::copiesOfARowThatIsNeverFoundAreNotSentForEver()
{
    Auditing audit(60s);
    audit.add(range(0, 10), 0s);
    int sent = 0;
    quint64 notFound = 0;
    for (int round = 0; round < 10; ++round) {
        audit.setRows({ { { "a", 2 } } });
        notFound += audit.answer(0, server).notFound;
        if (!audit.missing())
            break;
        ++sent; // the first copy is in doubt, the other one has to wait
        audit.postpone(0s);
    }
    QCOMPARE(sent, 2);
    QCOMPARE(notFound, quint64(2));
}

void tst_Auditing::aRowThatWasCutCountsAsFound()
{
    std::string wide;
    appendEncodedRow(
        wide, { "1404811371", "1", "q", "Local/a-very-long-name-of-an-agent@agents/n", "VERB", {} }, 0);
    Auditing audit(60s);
    audit.add(range(0, 10), 0s);
    audit.setRows({ { { wide, 1 }, { "b", 1 } } });
    QCOMPARE(audit.answer(0, server), Auditing::Difference());
    QCOMPARE(std::string(*audit.question()), *cutToColumns(wide));
    QCOMPARE(audit.answer(2, server),
        Auditing::Difference()); // one of them is another row, which looks alike when it is cut
    QCOMPARE(*audit.question(), std::string_view("b"));
    audit.answer(1, server);
    QVERIFY(audit.isRangeDone());
}

WQL_TEST(tst_Auditing)

} // namespace tst_auditing

#include "tst_auditing.moc"
