// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/verificationpiece.h"
#include "tests/support/testprogram.h"
#include "tests/unit/engine/feedworld.h"

#include <QTest>

namespace tst_verificationreader {

using namespace wql;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstTime = 1795357830; ///< of FeedWorld, ten rows a second

std::string reloads(int copies, qint64 time = firstTime)
{
    std::string text;
    for (int i = 0; i < copies; ++i)
        text += std::to_string(time) + "|NONE|NONE|NONE|CONFIGRELOAD|\n";
    return text;
}

/// All pieces of what is confirmed, one after the other.
std::vector<VerificationPiece::Row> readAll(
    FeedWorld &world, std::optional<qint64> from = {}, std::optional<qint64> to = {}, int target = 0)
{
    const RowSupply &supply = world.machine(target).supply();
    VerificationRequest request{ {}, supply.begin(), from, to };
    std::vector<VerificationPiece::Row> rows;
    while (!request.begin || *request.begin < request.limit) {
        const VerificationPiece piece = world.history.readPiece(supply, request);
        if (piece.isUnreadable || (request.begin && piece.end <= *request.begin))
            qFatal("the log cannot be read");
        rows.insert(rows.end(), piece.rows.begin(), piece.rows.end());
        request.limit = piece.limit;
        request.begin = piece.end;
        if (piece.bytesLeft != world.chain.bytesBetween(piece.end, piece.limit))
            qFatal("the rest is wrong");
    }
    return rows;
}

quint64 copiesIn(const std::vector<VerificationPiece::Row> &rows)
{
    quint64 copies = 0;
    for (const VerificationPiece::Row &row : rows)
        copies += row.copies;
    return copies;
}

} // namespace

class tst_VerificationReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsReadOnceOverFilesAndPieces();
    void equalRowsAreOneWhereverTheyStand();
    void archivesThatNobodyNeedsAreReadToo();
    void onlyRowsOfTheTimeAreRead();
    void onlyTheTargetsRowsAreRead();
    void thePlaceOfARowHoldsThatRowOnly();
    void whatIsNotConfirmedIsNotRead();
    void anEmptyLogHasNothing();
    void aRowOlderThanTheRulesThatAreRememberedIsNoClaim();
    void filesOlderThanTheTimeAreNotOpened();
};

void tst_VerificationReader::everyRowIsReadOnceOverFilesAndPieces()
{
    FeedWorld world(mirrored(1));
    world.append(12000); // more than three pieces
    world.run();
    world.log.rotate(QueueLogFile::Strategy::Sequential);
    world.append(3000);
    world.run();
    const auto rows = readAll(world);
    QCOMPARE(rows.size(), size_t(15000));
    QCOMPARE(world.server(0).rows.size(), size_t(15000));
    for (size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].text, world.server(0).rows[i]);
        QCOMPARE(rows[i].copies, quint64(1));
        QVERIFY(rows[i].claim == VerificationPiece::Claim::Certain);
        QVERIFY(rows[i].begin < rows[i].end);
    }
}

void tst_VerificationReader::equalRowsAreOneWhereverTheyStand()
{
    FeedWorld world(mirrored(1));
    // So that the border between two pieces stands amid a row, at each place of a row.
    const int before = int(256 * 1024 / reloads(1).size()) - 20;
    world.log.append(reloads(before) + reloads(50, firstTime + 1));
    world.run();
    world.log.rotate(QueueLogFile::Strategy::Sequential);
    world.log.append(reloads(7, firstTime + 1) + reloads(1, firstTime + 2));
    world.run();
    const auto rows = readAll(world);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[0].copies, quint64(before));
    QCOMPARE(rows[1].copies, quint64(57));
    QCOMPARE(rows[2].copies, quint64(1));
}

void tst_VerificationReader::archivesThatNobodyNeedsAreReadToo()
{
    FeedWorld world(mirrored(1));
    for (int i = 0; i < 3; ++i) {
        world.append(100);
        world.run();
        world.log.rotate(QueueLogFile::Strategy::Sequential);
    }
    world.append(100);
    world.run();
    world.chain.release(world.chain.end());
    world.poll();
    QVERIFY(world.chain.first().segment == world.chain.end().segment);
    QCOMPARE(copiesIn(readAll(world)), quint64(400));
}

void tst_VerificationReader::onlyRowsOfTheTimeAreRead()
{
    FeedWorld world(mirrored(1));
    for (int i = 0; i < 3; ++i) {
        world.append(30000); // 3000 seconds, and some MB
        world.run();
        world.log.rotate(QueueLogFile::Strategy::Sequential);
    }
    world.append(30000);
    world.run();
    const quint64 before = world.bytesRead();
    const auto rows = readAll(world, firstTime + 4000, firstTime + 4100);
    QCOMPARE(rows.size(), size_t(1000));
    QCOMPARE(rows.front().time, firstTime + 4000);
    QCOMPARE(rows.back().time, firstTime + 4099);
    QVERIFY2(world.bytesRead() - before < 5 * 1024 * 1024, "it is looked for and not read up to");
    QCOMPARE(readAll(world, firstTime + 2990, firstTime + 3010).size(), size_t(200)); // over a rotation
    QCOMPARE(readAll(world, {}, firstTime + 10).size(), size_t(100));
    QCOMPARE(readAll(world, firstTime + 11990, {}).size(), size_t(100));
    QCOMPARE(readAll(world, firstTime + 20000, {}).size(), size_t(0));
    QCOMPARE(readAll(world, {}, firstTime - 5).size(), size_t(0));
}

void tst_VerificationReader::onlyTheTargetsRowsAreRead()
{
    FeedWorld world(byQueue({ u"a"_s, u"b"_s }));
    world.append(10, "a");
    world.append(20, "b");
    world.run();
    QCOMPARE(readAll(world, {}, {}, 0).size(), size_t(10));
    QCOMPARE(readAll(world, {}, {}, 1).size(), size_t(20));
}

void tst_VerificationReader::thePlaceOfARowHoldsThatRowOnly()
{
    FeedWorld world(mirrored(1));
    world.append(20);
    world.log.append("no row\n" + reloads(2, firstTime + 2));
    world.append(20);
    world.run();
    const RowSupply &supply = world.machine(0).supply();
    const auto rows = readAll(world);
    QCOMPARE(rows.size(), size_t(41));
    for (const VerificationPiece::Row &row : rows) {
        const RangeRows range = world.history.readRange(supply, { row.begin, row.end });
        QCOMPARE(range.rows.size(), size_t(1));
        QCOMPARE(range.rows[0].text, row.text);
        QCOMPARE(range.rows[0].copies, row.copies);
    }
}

void tst_VerificationReader::whatIsNotConfirmedIsNotRead()
{
    FeedWorld world(mirrored(1));
    world.append(10);
    world.log.append(reloads(1, firstTime + 1));
    world.run();
    world.server(0).isSilent = true;
    world.log.append(reloads(1, firstTime + 1));
    world.append(10);
    world.run();
    QCOMPARE(copiesIn(readAll(world)), quint64(11));
}

void tst_VerificationReader::anEmptyLogHasNothing()
{
    FeedWorld world(mirrored(1));
    world.log.append("");
    world.run();
    QCOMPARE(readAll(world).size(), size_t(0));
}

void tst_VerificationReader::aRowOlderThanTheRulesThatAreRememberedIsNoClaim()
{
    const auto forgottenOf = [](FeedWorld &world) {
        std::vector<VerificationPiece::Row> rows = readAll(world);
        std::erase_if(rows, [](const auto &row) { return row.claim != VerificationPiece::Claim::Forgotten; });
        return rows;
    };
    LoaderConfig config = mirrored(1);
    FeedWorld world(config);
    world.append(100);
    world.run();
    config.targets[0].timezoneOffset = std::chrono::seconds{ 3600 };
    const LogPosition change = world.machine(0).supply().begin();
    world.addRouting(config, change);
    world.setMachines();
    world.append(50);
    world.run();
    QCOMPARE(forgottenOf(world).size(), size_t(0));
    world.distributor.setOldestRouting(change);
    const auto forgotten = forgottenOf(world);
    QCOMPARE(forgotten.size(), size_t(100));
    QVERIFY(forgotten.back().begin < change);
    QCOMPARE(readAll(world).size(), size_t(150));
}

void tst_VerificationReader::filesOlderThanTheTimeAreNotOpened()
{
    FeedWorld world(mirrored(1));
    for (int i = 0; i < 20; ++i) { // ten seconds each, before the loader was there
        world.append(100);
        world.log.rotate(QueueLogFile::Strategy::Sequential);
    }
    world.append(100);
    world.run();
    const size_t before = world.chain.openFiles();
    QVERIFY(before < 5);
    QCOMPARE(readAll(world, firstTime + 192, {}).size(), size_t(180));
    QVERIFY(world.chain.openFiles() <= before + 4);
}

WQL_TEST(tst_VerificationReader)

} // namespace tst_verificationreader

#include "tst_verificationreader.moc"
