// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/queuelogfile.h"
#include "tests/support/testprogram.h"
#include "tests/unit/engine/lonetarget.h"

#include <QTest>

namespace tst_returnedfile {

using namespace wql;

namespace {

const std::string path = LoneTarget::path;
constexpr int untilRested = 60;
constexpr int untilAudited = 200;

} // namespace

/// Files that hold rows which were sent before, and files that were gone and come back.
class ReturnedFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLogIsReplacedByACopyWhileAsteriskWritesOn();
    void theLogIsKeptShort();
    void theLogIsKeptShortInItsPlace();
    void theBeginOfTheLogIsEdited();
    void anOldArchiveComesBackBesideTheLog();
    void aSynchronisedCopyGrows();
    void whatCameAgainIsNoWitnessOfNewerRows();
    void equalRowsOnBothSidesOfARotationAreBothSent();
    void aLogThatIsGoneAtTheStartIsToldAndTakenInWhenItReturns_data();
    void aLogThatIsGoneAtTheStartIsToldAndTakenInWhenItReturns();
    void aLogThatIsGoneIsStillKnownAfterAnotherStart();
    void aLogThatIsPutBackBeforeTheStartIsReadFirst();
    void withoutStateTheSearchGoesBackToWhereRowsReallyArrived();
    void withoutStateArchivesThatNobodySentStayWhereTheyAre();
};

void ReturnedFile::theLogIsReplacedByACopyWhileAsteriskWritesOn()
{
    LoneTarget world;
    const auto old = world.files.create(path);
    world.files.append(old, world.rows(0, 2));
    world.start();
    const std::string copy = old->bytes;
    world.files.append(old, world.rows(3, 4));
    world.live(2);
    world.files.remove(path);
    world.files.append(world.files.create(path), copy);
    world.live(2);
    world.files.append(old, world.rows(5, 6));
    world.live(2);
    QCOMPARE(world.arrived(), std::string("0 1 2 3 4 5 6"));
    world.files.append(world.files.file(path), world.reopening(7) + world.rows(8, 8));
    world.live(untilAudited);
    QCOMPARE(world.arrived(), std::string("0 1 2 3 4 5 6 -7 8"));
    QVERIFY(world.isUpToDate());
    QCOMPARE(world.loader->changes.repeatingSegments, 1);
}

void ReturnedFile::theLogIsKeptShort()
{
    LoneTarget world;
    world.files.append(world.files.create(path), world.rows(0, 9));
    world.start();
    world.files.remove(path); // tail -n 5 q > t; mv t q
    world.files.append(world.files.create(path), world.rows(5, 9));
    world.live(untilRested);
    world.files.append(world.files.file(path), world.reopening(10) + world.rows(11, 12));
    world.live(untilAudited);
    QCOMPARE(world.arrived(), std::string("0 1 2 3 4 5 6 7 8 9 -10 11 12"));
}

void ReturnedFile::theLogIsKeptShortInItsPlace()
{
    LoneTarget world;
    const auto log = world.files.create(path);
    world.files.append(log, world.rows(0, 9));
    world.start();
    world.files.write(log, world.rows(5, 9)); // tail -n 5 q > t; cat t > q
    world.live(2);
    world.files.append(log, world.rows(10, 11));
    world.live(untilAudited);
    QCOMPARE(world.arrived(), std::string("0 1 2 3 4 5 6 7 8 9 10 11"));
}

void ReturnedFile::theBeginOfTheLogIsEdited()
{
    LoneTarget world;
    world.files.append(world.files.create(path), world.rows(0, 60));
    world.start();
    world.files.remove(path); // sed -i
    world.files.append(world.files.create(path), world.line(100, 1795357830) + world.rows(1, 60));
    world.live(untilRested);
    world.files.append(world.files.file(path), world.rows(61, 62));
    world.live(untilAudited);
    QCOMPARE(world.there.size(), size_t(64)); // what it was edited to is a row like others
    std::vector<std::string> sorted = world.there;
    std::sort(sorted.begin(), sorted.end());
    QVERIFY(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
}

void ReturnedFile::anOldArchiveComesBackBesideTheLog()
{
    LoneTarget world;
    world.files.append(world.files.create(path), world.rows(0, 4));
    world.start();
    const std::string archive = world.files.file(path)->bytes;
    world.files.rename(path, path + ".1");
    world.files.append(world.files.create(path), world.reopening(5) + world.rows(6, 7));
    world.live(untilRested);
    world.files.remove(path + ".1");
    world.live(untilAudited);
    world.files.rename(path, path + ".2");
    world.files.append(world.files.create(path + ".7"), archive);
    world.files.append(world.files.create(path), world.reopening(8) + world.rows(9, 10));
    world.live(untilAudited);
    QCOMPARE(world.arrived(), std::string("0 1 2 3 4 -5 6 7 -8 9 10"));
}

void ReturnedFile::aSynchronisedCopyGrows()
{
    LoneTarget world;
    world.files.append(world.files.create(path), world.rows(0, 4));
    world.start();
    const std::string more = world.rows(5, 8);
    world.putThere(5); // the other node sent them
    world.putThere(6);
    const std::string all = world.files.file(path)->bytes + more;
    world.files.remove(path);
    world.files.append(world.files.create(path), all);
    world.live(untilAudited);
    QCOMPARE(world.arrived(), std::string("0 1 2 3 4 5 6 7 8"));
}

void ReturnedFile::whatCameAgainIsNoWitnessOfNewerRows()
{
    LoneTarget world;
    world.files.append(world.files.create(path), world.rows(0, 4000));
    world.start();
    world.live(2);
    world.files.rename(path, path + ".1");
    world.files.append(world.files.create(path), world.rows(1, 3000));
    world.live(untilRested);
    QCOMPARE(world.there.size(), size_t(4001));
    world.isServerDown = true;
    world.there.resize(3990); // its database is put back meanwhile
    world.files.append(world.files.file(path), world.reopening(4001) + world.rows(4002, 4002));
    world.live(5);
    world.isServerDown = false;
    world.live(untilAudited);
    std::vector<std::string> sorted = world.there;
    std::sort(sorted.begin(), sorted.end());
    QVERIFY(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
    QCOMPARE(sorted.size(), size_t(4003));
}

void ReturnedFile::equalRowsOnBothSidesOfARotationAreBothSent()
{
    LoneTarget world;
    world.files.append(world.files.create(path), world.reopening(0) + world.line(1, 1795357830));
    world.start();
    world.files.rename(path, path + ".1");
    world.files.append(world.files.create(path), world.reopening(0) + world.line(1, 1795357830));
    world.live(untilAudited);
    QCOMPARE(world.arrived(), std::string("0 1 0 1"));
    QCOMPARE(world.loader->changes.repeatingSegments, 0);
}

void ReturnedFile::aLogThatIsGoneAtTheStartIsToldAndTakenInWhenItReturns_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isCompressed");
    QTest::newRow("as rotation names it") << ".3" << false;
    QTest::newRow("as a person names it") << "-from-olddir" << false;
    QTest::newRow("compressed") << ".3.gz" << true;
}

void ReturnedFile::aLogThatIsGoneAtTheStartIsToldAndTakenInWhenItReturns()
{
    QFETCH(QString, name);
    QFETCH(bool, isCompressed);
    LoneTarget world;
    const auto old = world.files.create(path);
    world.files.append(old, world.rows(0, 1));
    world.start();
    world.isServerDown = true;
    world.files.append(old, world.rows(2, 2));
    world.live(3);
    world.stop();
    world.files.append(old, world.rows(3, 3)); // nobody saw it
    const std::string all = old->bytes;
    world.files.remove(path);
    world.files.append(world.files.create(path), world.reopening(4) + world.rows(5, 5));

    world.isServerDown = false;
    world.start();
    world.live(10);
    QCOMPARE(world.arrived(), std::string("0 1 -4 5"));
    QCOMPARE(world.loader->changes.lostSegments, 1);
    QCOMPARE(world.loader->chain->health().kind, LogHealth::Kind::Gone);
    QCOMPARE(world.loader->chain->health().failure.path, path);

    world.files.append(
        world.files.create(path + name.toStdString()), isCompressed ? QueueLogFile::gzipped(all) : all);
    world.live(20);
    world.files.append(world.files.file(path), world.rows(6, 6));
    world.live(untilAudited);
    QCOMPARE(world.arrived(), std::string("0 1 -4 5 2 3 6"));
    QVERIFY(world.loader->chain->health().isOk());
    QVERIFY(world.isUpToDate());
}

void ReturnedFile::aLogThatIsGoneIsStillKnownAfterAnotherStart()
{
    LoneTarget world;
    world.files.append(world.files.create(path), world.rows(0, 1));
    world.start();
    world.stop();
    const std::string all = world.files.file(path)->bytes + world.rows(2, 2);
    world.files.remove(path);
    world.files.append(world.files.create(path), world.reopening(20000) + world.rows(20001, 20001));
    world.start();
    QCOMPARE(world.loader->chain->health().kind, LogHealth::Kind::Gone);
    world.live(10);
    world.stop();
    world.start();
    QVERIFY(world.loader->chain->health().isOk()); // it was told
    QCOMPARE(world.loader->changes.lostSegments, 0);
    world.files.append(world.files.create(path + "-saved"), all);
    world.live(untilAudited);
    QCOMPARE(world.arrived(), std::string("0 1 -20000 20001 2"));
}

void ReturnedFile::aLogThatIsPutBackBeforeTheStartIsReadFirst()
{
    LoneTarget world;
    const auto old = world.files.create(path);
    world.files.append(old, world.rows(0, 1));
    world.start();
    world.stop();
    world.files.append(old, world.rows(2, 2));
    world.files.rename(path, path + ".kept");
    world.files.append(world.files.create(path), world.reopening(3) + world.rows(4, 4));
    world.start();
    world.live(untilAudited);
    QCOMPARE(world.arrived(), std::string("0 1 2 -3 4"));
    QVERIFY(world.loader->chain->health().isOk());
}

void ReturnedFile::withoutStateTheSearchGoesBackToWhereRowsReallyArrived()
{
    LoneTarget world;
    world.files.append(world.files.create(path + ".3"), world.rows(0, 9));
    world.files.append(world.files.create(path + ".2"), world.rows(10, 19));
    world.files.append(world.files.create(path + ".1"), world.rows(20, 29));
    world.files.append(world.files.create(path), world.rows(30, 34));
    for (int number = 0; number < 15; ++number)
        world.putThere(number);
    world.mark = 1795357830 + 100; // a heartbeat
    world.start();
    world.live(untilAudited);
    std::string expected;
    for (int number = 0; number <= 34; ++number)
        expected += (number > 0 ? " " : "") + std::to_string(number);
    QCOMPARE(world.arrived(), expected);
}

void ReturnedFile::withoutStateArchivesThatNobodySentStayWhereTheyAre()
{
    LoneTarget world;
    world.files.append(world.files.create(path + ".2"), world.rows(10, 19));
    world.files.append(world.files.create(path + ".1"), world.rows(20, 29));
    world.files.append(world.files.create(path), world.rows(30, 33));
    world.mark = 1795357830 + 100;
    world.start();
    world.live(untilAudited);
    QCOMPARE(world.arrived(), std::string());
    world.loader->machine.decide(Decision::SendAll);
    world.live(untilAudited);
    QCOMPARE(world.arrived(), std::string("30 31 32 33"));
}

WQL_TEST(ReturnedFile)

} // namespace tst_returnedfile

#include "tst_returnedfile.moc"
