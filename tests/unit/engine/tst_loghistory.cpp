// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/columnwidths.h"
#include "core/upload/verificationpiece.h"
#include "tests/support/testprogram.h"
#include "tests/unit/engine/feedworld.h"

#include <QTest>

#include <set>

namespace tst_loghistory {

using namespace wql;
using namespace Qt::StringLiterals;

namespace {

/// Valid as long as \a rows are.
LogWindow windowOf(const std::vector<std::string> &rows, LogPosition place, size_t cutFrom)
{
    LogWindow window;
    window.rows.assign(rows.begin(), rows.end());
    window.places.assign(rows.size(), place);
    window.cutFrom = cutFrom;
    window.oldestTime = 1795357830;
    return window;
}

constexpr std::string_view reload = "1795357830|NONE|NONE|NONE|CONFIGRELOAD|\n";

std::string reloadRow()
{
    return FeedWorld::encoded({ "1795357830", "NONE", "NONE", "NONE", "CONFIGRELOAD", {} });
}

/// An archive beside the log of \a world, and a piece of it behind so many \a megabytes.
VerificationRequest pieceFarInAnArchive(FeedWorld &world, qint64 megabytes)
{
    const size_t begin = size_t(megabytes) * 1024 * 1024;
    std::string text;
    for (int second = 0; text.size() < begin + 128 * 1024; ++second) {
        const std::string row = std::to_string(1795000000 + second) + "|1|q|NONE|VERB|\n";
        for (int i = 0; i < 1000; ++i)
            text += row;
    }
    QueueLogFile::write(world.log.path() + ".1.gz", QueueLogFile::gzipped(text));
    world.log.append("1795357831|1|q|NONE|VERB|\n");
    world.run();
    const qint64 segment = world.chain.records().front().number;
    return { LogPosition{ segment, qint64(begin) }, { segment, qint64(begin + 64 * 1024) }, {}, {} };
}

} // namespace

class tst_LogHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copiesOnBothSidesOfARotationAreCounted();
    void onlyTheTargetsOwnRowsAreCounted();
    void rowsThatLookAlikeWhenCutAreCountedForACutRow();
    void aCountFarBehindTheStartOfTheLogEndsByTime();
    void aRowBehindAnEndlessLineIsCounted();
    void theLastRowsBeforeAPlaceAreThoseThatSurelyWereSent();
    void whatStandsBeforeTheFirstPlaceThatIsNeededMayNeverHaveBeenSent();
    void aRowThatItsCallPlacesMayHaveGoneToSomebodyElse();
    void aRangeHoldsEachDistinctRowWithAllItsCopies();
    void aRangeCountsTheCopiesBehindARotation();
    void aLongRangeIsReadInPiecesThatLeaveNoFileOut();
    void aRangeThatEndsAtTheEndOfTheLogIsReadWhole();
    void aRangeIsReadLaterIfTheLogWasJustTruncated();
    void copiesAreCountedLaterIfTheLogWasJustTruncated();
    void aPieceFarInAnArchiveIsUnpackedBitByBit();
    void aPieceThatOthersKeepFromBeingUnpackedIsReadInTheEnd();
};

void tst_LogHistory::copiesOnBothSidesOfARotationAreCounted()
{
    FeedWorld world(mirrored(1));
    world.append(5);
    world.log.append(reload);
    world.log.append(reload);
    world.run();
    world.log.rotate(QueueLogFile::Strategy::Sequential);
    world.log.append(reload);
    world.append(5);
    world.run();
    const LogPosition end = world.chain.end();
    QVERIFY(end.segment > world.chain.first().segment);
    const auto counts = world.history.countEarlier(world.machine(0).supply(),
        windowOf({ reloadRow(), reloadRow() + "other" }, { end.segment, qint64(reload.size()) }, 2));
    QCOMPARE(*counts, (std::vector<quint64>{ 3, 0 }));
    const auto before = world.history.countEarlier(
        world.machine(0).supply(), windowOf({ reloadRow() }, { end.segment, 0 }, 1));
    QCOMPARE(*before, std::vector<quint64>{ 2 });
}

void tst_LogHistory::onlyTheTargetsOwnRowsAreCounted()
{
    FeedWorld world(byQueue({ u"a"_s, u"b"_s }));
    world.log.append("1795357830|1|a|NONE|VERB|\n1795357830|1|b|NONE|VERB|\n1795357830|1|a|NONE|VERB|\n");
    world.run();
    const std::vector<std::string> rows{ FeedWorld::encoded({ "1795357830", "1", "a", "NONE", "VERB", {} }),
        FeedWorld::encoded({ "1795357830", "1", "b", "NONE", "VERB", {} }) };
    const LogWindow window = windowOf(rows, world.chain.end(), 2);
    QCOMPARE(*world.history.countEarlier(world.machine(0).supply(), window), (std::vector<quint64>{ 2, 0 }));
    QCOMPARE(*world.history.countEarlier(world.machine(1).supply(), window), (std::vector<quint64>{ 0, 1 }));
}

void tst_LogHistory::rowsThatLookAlikeWhenCutAreCountedForACutRow()
{
    FeedWorld world(mirrored(1));
    const std::string agent(30, 'x');
    const std::string head = "1795357830|1|q|" + agent;
    world.log.append(head + "1|VERB|\n" + head + "2|VERB|\n" + head + "|VERB|\n" + head + "2|VERB|\n");
    world.run();
    const std::string wide = agent + "2";
    const std::string row = FeedWorld::encoded({ "1795357830", "1", "q", wide, "VERB", {} });
    const std::vector<std::string> rows{ row, *cutToColumns(row) };
    const LogWindow window = windowOf(rows, world.chain.end(), 1);
    QCOMPARE(*world.history.countEarlier(world.machine(0).supply(), window), (std::vector<quint64>{ 2, 4 }));
}

void tst_LogHistory::aCountFarBehindTheStartOfTheLogEndsByTime()
{
    FeedWorld world(mirrored(1));
    world.append(60000);
    world.run();
    const quint64 before = world.bytesRead();
    const std::vector<std::string> rows{ reloadRow() };
    LogWindow window = windowOf(rows, world.chain.end(), 1);
    window.oldestTime = 1795357830 + 5999; // the second of the last rows
    QCOMPARE(*world.history.countEarlier(world.machine(0).supply(), window), std::vector<quint64>{ 0 });
    QVERIFY(world.bytesRead() - before < 1024 * 1024);
}

void tst_LogHistory::aRowBehindAnEndlessLineIsCounted()
{
    FeedWorld world(mirrored(1));
    world.append(1);
    world.log.append(std::string(300000, 'x') + '\n');
    world.log.append(reload);
    world.run();
    const auto counts = world.history.countEarlier(
        world.machine(0).supply(), windowOf({ reloadRow() }, world.chain.end(), 1));
    QCOMPARE(*counts, std::vector<quint64>{ 1 });
}

void tst_LogHistory::theLastRowsBeforeAPlaceAreThoseThatSurelyWereSent()
{
    FeedWorld world(mirrored(1));
    world.append(25); // ten a second
    world.log.append(reload);
    world.log.append(reload);
    world.run();
    const RangeRows rows = world.history.readBefore(world.machine(0).supply(), world.chain.end());
    QVERIFY(!rows.isUnreadable);
    // Of the first second copies may stand before; so may those of the reload, which is older.
    QCOMPARE(rows.rows.size(), size_t(15));
    QVERIFY(rows.rows.back().text.find("callId%22%3A%2224%22") != std::string::npos);
    for (const RangeRows::Row &row : rows.rows)
        QCOMPARE(row.copies, quint64(1));
}

void tst_LogHistory::whatStandsBeforeTheFirstPlaceThatIsNeededMayNeverHaveBeenSent()
{
    FeedWorld world(mirrored(1));
    world.append(40);
    world.log.rotate(QueueLogFile::Strategy::Sequential);
    world.log.append(reload);
    world.run();
    QVERIFY(world.history.readBefore(world.machine(0).supply(), world.chain.end()).rows.empty());
}

void tst_LogHistory::aRowThatItsCallPlacesMayHaveGoneToSomebodyElse()
{
    LoaderConfig config = byQueue({ QStringLiteral("qa"), QStringLiteral("qb") });
    config.general.unassociated = Unassociated::ByCall;
    FeedWorld world(config);
    world.append(20, "qa");
    world.append(20, "NONE", "NONE");
    world.run();
    const RangeRows rows = world.history.readBefore(world.machine(0).supply(), world.chain.end());
    QVERIFY(!rows.rows.empty());
    for (const RangeRows::Row &row : rows.rows)
        QVERIFY(row.text.find("queue%22%3A%22qa%22") != std::string::npos);
}

void tst_LogHistory::aRangeHoldsEachDistinctRowWithAllItsCopies()
{
    FeedWorld world(mirrored(1));
    world.log.append(reload);
    world.append(1);
    world.run();
    const LogPosition begin = world.chain.end();
    world.log.append(reload);
    world.log.append(reload);
    world.append(1);
    world.run();
    const LogPosition end = world.chain.end();
    world.log.append(reload);
    world.run();
    const RangeRows rows = world.history.readRange(world.machine(0).supply(), { begin, end });
    QCOMPARE(rows.rows.size(), size_t(2));
    QCOMPARE(rows.rows[0].text, reloadRow());
    QCOMPARE(rows.rows[0].copies, quint64(4)); // before, inside and behind the range
    QCOMPARE(rows.rows[1].copies, quint64(1));
}

void tst_LogHistory::aRangeCountsTheCopiesBehindARotation()
{
    FeedWorld world(mirrored(1));
    world.append(1);
    world.log.append(reload);
    world.run();
    const LogRange range{ world.chain.first(), world.chain.end() };
    for (int rotation = 0; rotation < 2; ++rotation) {
        world.log.rotate(QueueLogFile::Strategy::Sequential);
        world.log.append(reload);
        world.run();
    }
    QCOMPARE(world.chain.end().segment, range.end.segment + 2);
    const quint64 before = world.bytesRead();
    const RangeRows rows = world.history.readRange(world.machine(0).supply(), range);
    QVERIFY(!rows.isUnreadable);
    QCOMPARE(rows.rows.size(), size_t(2));
    QCOMPARE(rows.rows[0].copies, quint64(1));
    QCOMPARE(rows.rows[1].text, reloadRow());
    QCOMPARE(rows.rows[1].copies, quint64(3));

    world.append(60000);
    world.run();
    const quint64 then = world.bytesRead();
    QVERIFY(then - before > 2 * 1024 * 1024);
    QCOMPARE(world.history.readRange(world.machine(0).supply(), range).rows[1].copies, quint64(3));
    const quint64 most = 1024 * 1024 + limits::blockBytes;
    QVERIFY(world.bytesRead() - then <= most + quint64(range.end.offset));
}

void tst_LogHistory::aLongRangeIsReadInPiecesThatLeaveNoFileOut()
{
    FeedWorld world(mirrored(1));
    constexpr qint64 piece = 4 * 1024 * 1024;
    constexpr int lines = 20000;
    const std::string line = "|" + std::string(180, 'x') + "|NONE|NONE|VERB|\n";
    std::string text;
    for (int i = 0; i < lines; ++i)
        text += std::to_string(1795357830 + i) + line;
    world.log.append(text);
    world.run();
    const LogPosition begin = world.chain.first();
    QVERIFY(world.chain.end().offset < piece);
    for (const int rows : { 1, lines }) {
        world.log.rotate(QueueLogFile::Strategy::Sequential);
        world.append(rows);
        world.run();
    }
    LogRange range{ begin, world.chain.end() };
    QVERIFY(world.chain.bytesBetween(range.begin, range.end) > piece);
    std::set<std::string> seen;
    for (std::optional<LogPosition> next = begin; next && *next < range.end;) {
        range.begin = *next;
        const RangeRows rows = world.history.readRange(world.machine(0).supply(), range);
        QVERIFY(!rows.isUnreadable);
        for (const RangeRows::Row &row : rows.rows)
            seen.insert(row.text);
        next = rows.readTo;
        QVERIFY(!next || range.begin < *next);
    }
    QCOMPARE(seen.size(), world.server(0).rows.size());
}

void tst_LogHistory::aRangeThatEndsAtTheEndOfTheLogIsReadWhole()
{
    FeedWorld world(mirrored(1));
    world.append(3000);
    world.run();
    const RangeRows rows
        = world.history.readRange(world.machine(0).supply(), { world.chain.first(), world.chain.end() });
    QCOMPARE(rows.rows.size(), size_t(3000));
}

void tst_LogHistory::aRangeIsReadLaterIfTheLogWasJustTruncated()
{
    FeedWorld world(mirrored(1));
    world.append(50);
    world.run();
    const LogRange range{ world.chain.first(), world.chain.end() };
    world.log.copyTruncate(".1");
    QVERIFY(world.history.readRange(world.machine(0).supply(), range).isUnreadable);
    world.append(1);
    world.run();
    const RangeRows rows = world.history.readRange(world.machine(0).supply(), range);
    QVERIFY(!rows.isUnreadable);
    QCOMPARE(rows.rows.size(), size_t(50));
}

void tst_LogHistory::copiesAreCountedLaterIfTheLogWasJustTruncated()
{
    FeedWorld world(mirrored(1));
    world.log.append(reload);
    world.append(50);
    world.run();
    const std::vector<std::string> rows{ reloadRow() };
    const LogWindow window = windowOf(rows, world.chain.end(), 1);
    world.log.copyTruncate(".1");
    QVERIFY(!world.history.countEarlier(world.machine(0).supply(), window));
    world.append(1);
    world.run();
    QCOMPARE(*world.history.countEarlier(world.machine(0).supply(), window), std::vector<quint64>{ 1 });
}

/// Nobody waits for all of it; whoever wants it asks again.
void tst_LogHistory::aPieceFarInAnArchiveIsUnpackedBitByBit()
{
    FeedWorld world(mirrored(1));
    const VerificationRequest request = pieceFarInAnArchive(world, 70);
    VerificationPiece piece = world.history.readPiece(world.machine(0).supply(), request);
    int tries = 1;
    for (; piece.end == *request.begin && tries < 8; ++tries) {
        QVERIFY(!piece.isUnreadable && piece.rows.empty() && piece.limit == request.limit);
        QCOMPARE(piece.bytesLeft, world.chain.bytesBetween(*request.begin, request.limit));
        world.poll();
        piece = world.history.readPiece(world.machine(0).supply(), request);
    }
    QCOMPARE(tries, 3); // 32 MB each
    QVERIFY(!piece.isUnreadable);
    QVERIFY(!piece.rows.empty());
    QCOMPARE(piece.end, request.limit);
}

void tst_LogHistory::aPieceThatOthersKeepFromBeingUnpackedIsReadInTheEnd()
{
    FeedWorld world(mirrored(1));
    const VerificationRequest request = pieceFarInAnArchive(world, 70);
    VerificationPiece piece{ .rows = {}, .end = *request.begin, .limit = {} };
    std::string bytes;
    int tries = 0;
    for (; piece.end == *request.begin && tries < 40; ++tries) {
        piece = world.history.readPiece(world.machine(0).supply(), request);
        for (const qint64 place : { 24, 16, 8 }) // each takes a way of its own
            world.chain.read({ request.begin->segment, place * 1024 * 1024 }, bytes);
    }
    QVERIFY2(piece.end == request.limit, qPrintable(QString::number(tries)));
}

WQL_TEST(tst_LogHistory)

} // namespace tst_loghistory

#include "tst_loghistory.moc"
