// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/presencesearch.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <map>
#include <set>
#include <string>

namespace tst_presencesearch {

using namespace wql;

namespace {

/// Rows as the log has them, and a server that holds some.
struct Search {
    std::vector<std::string> rows;
    std::map<std::string, quint64> before; ///< copies in the log before the window
    std::map<std::string, quint64> atServer;
    std::set<std::string> unaskable;
    PresenceSearch::Unaskable why = PresenceSearch::Unaskable::Refused;
    bool keepsOneOfEqual = false;

    /// The answer, and how many questions it took.
    std::pair<std::vector<bool>, int> run(
        PresenceSearch::Assume assume = PresenceSearch::Assume::Prefix, quint32 seed = 1)
    {
        std::vector<std::string_view> views(rows.begin(), rows.end());
        std::vector<quint64> earlier;
        std::map<std::string, quint64> seen = before;
        for (const std::string &row : rows)
            earlier.push_back(seen[row]++);
        PresenceSearch search(views, earlier, keepsOneOfEqual, assume, seed);
        std::set<std::string> asked;
        while (const auto question = search.question()) {
            const std::string &row = rows[*question];
            if (!asked.insert(row).second)
                qFatal("one text was asked twice");
            if (unaskable.contains(row))
                search.setUnaskable(why);
            else
                search.answer(atServer[row]);
        }
        return { search.presence(), search.questionsAsked() };
    }
};

Search numbered(int rows)
{
    Search search;
    for (int i = 0; i < rows; ++i)
        search.rows.push_back(std::to_string(i));
    return search;
}

std::vector<bool> prefixOf(size_t present, size_t rows)
{
    std::vector<bool> presence(rows);
    std::fill_n(presence.begin(), present, true);
    return presence;
}

} // namespace

class tst_PresenceSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowThatCannotBeAskedForIsWhatTheNextOneIs_data();
    void aRowThatCannotBeAskedForIsWhatTheNextOneIs();
    void amongAnyRowsItIsAbsent();
    void whatIsKeptOtherwiseIsWhatTheNextOneIsAmongAnyRowsToo();
    void aRowThatStoodEarlierTellsNothingOfAServerThatKeepsOne();
    void everyPrefixOf500RowsIsFoundWithAtMostTwelveQuestions();
    void everyPrefixOfASmallWindowIsFound();
    void anEmptyWindowAsksNothing();
    void aWholeBatchAndNothingOfItAreCheapest();
    void whatIsNoPrefixIsAskedRowByRow();
    void withoutTrustEveryRowIsAsked();
    void aGapThatASpotHitsIsFound();
    void identicalRowsAreCounted_data();
    void identicalRowsAreCounted();
    void copiesBeforeTheWindowProveNothing();
};

void tst_PresenceSearch::everyPrefixOf500RowsIsFoundWithAtMostTwelveQuestions()
{
    constexpr size_t rows = 500;
    for (size_t present = 0; present <= rows; ++present) {
        Search search = numbered(int(rows));
        for (size_t i = 0; i < present; ++i)
            search.atServer[search.rows[i]] = 1;
        const auto [presence, questions] = search.run(PresenceSearch::Assume::Prefix, quint32(present));
        QVERIFY2(presence == prefixOf(present, rows), qPrintable(QString::number(present)));
        QVERIFY2(questions <= 12, qPrintable(QString::number(present)));
    }
}

void tst_PresenceSearch::everyPrefixOfASmallWindowIsFound()
{
    for (int rows = 1; rows <= 20; ++rows) {
        for (int present = 0; present <= rows; ++present) {
            Search search = numbered(rows);
            for (int i = 0; i < present; ++i)
                search.atServer[search.rows[size_t(i)]] = 1;
            QCOMPARE(search.run().first, prefixOf(size_t(present), size_t(rows)));
        }
    }
}

void tst_PresenceSearch::anEmptyWindowAsksNothing()
{
    const auto [presence, questions] = Search().run();
    QVERIFY(presence.empty());
    QCOMPARE(questions, 0);
}

void tst_PresenceSearch::aWholeBatchAndNothingOfItAreCheapest()
{
    Search search = numbered(500);
    QVERIFY(search.run().second <= 5);
    for (const std::string &row : search.rows)
        search.atServer[row] = 1;
    QVERIFY(search.run().second <= 4);
}

void tst_PresenceSearch::whatIsNoPrefixIsAskedRowByRow()
{
    Search search = numbered(30);
    std::vector<bool> expected(30);
    for (size_t i = 0; i < 30; ++i) {
        expected[i] = i % 2 == 1; // the last is there, the first is not
        search.atServer[search.rows[i]] = expected[i];
    }
    const auto [presence, questions] = search.run();
    QCOMPARE(presence, expected);
    QCOMPARE(questions, 30);
}

void tst_PresenceSearch::withoutTrustEveryRowIsAsked()
{
    Search search = numbered(40);
    std::vector<bool> expected(40, true);
    expected[17] = false;
    for (size_t i = 0; i < 40; ++i)
        search.atServer[search.rows[i]] = expected[i];
    const auto [presence, questions] = search.run(PresenceSearch::Assume::Nothing);
    QCOMPARE(presence, expected);
    QCOMPARE(questions, 40);
}

void tst_PresenceSearch::aGapThatASpotHitsIsFound()
{
    Search search = numbered(4);
    search.atServer[search.rows[3]] = 1; // three of four are missing: a spot cannot but hit one
    QCOMPARE(search.run().first, (std::vector<bool>{ false, false, false, true }));
}

void tst_PresenceSearch::identicalRowsAreCounted_data()
{
    QTest::addColumn<int>("copies");
    for (int copies = 0; copies <= 5; ++copies)
        QTest::addRow("%d of five", copies) << copies;
}

void tst_PresenceSearch::identicalRowsAreCounted()
{
    QFETCH(int, copies);
    Search search;
    search.rows.assign(5, "the same");
    search.atServer["the same"] = quint64(copies);
    const auto [presence, questions] = search.run();
    QCOMPARE(presence, prefixOf(size_t(copies), 5));
    QCOMPARE(questions, 1);
}

void tst_PresenceSearch::copiesBeforeTheWindowProveNothing()
{
    Search search;
    search.rows = { "a", "b", "a" };
    search.before = { { "a", 2 } };
    search.atServer = { { "a", 3 }, { "b", 1 } };
    QCOMPARE(search.run().first, (std::vector<bool>{ true, true, false }));
}

void tst_PresenceSearch::aRowThatCannotBeAskedForIsWhatTheNextOneIs_data()
{
    QTest::addColumn<int>("arrived");
    QTest::addColumn<std::vector<int>>("unaskable");
    QTest::addColumn<int>("taken");
    const auto row = [](const char *name, int arrived, const std::vector<int> &unaskable, int taken) {
        QTest::newRow(name) << arrived << unaskable << taken;
    };
    row("amid those that arrived", 60, { 20 }, 60);
    row("amid those that did not", 60, { 80 }, 60);
    row("the last that arrived", 60, { 59 }, 59);
    row("the first that did not", 60, { 60 }, 60);
    row("many around the border", 60, { 57, 58, 59, 60, 61, 62 }, 57);
    row("the last of all, all there", 100, { 99 }, 99);
    row("the first of all, none there", 0, { 0 }, 0);
    row("both ends", 50, { 0, 1, 98, 99 }, 50);
}

void tst_PresenceSearch::aRowThatCannotBeAskedForIsWhatTheNextOneIs()
{
    QFETCH(int, arrived);
    QFETCH(std::vector<int>, unaskable);
    QFETCH(int, taken);
    Search search = numbered(100);
    for (int i = 0; i < arrived; ++i)
        search.atServer[std::to_string(i)] = 1;
    for (const int row : unaskable)
        search.unaskable.insert(std::to_string(row));
    QCOMPARE(search.run().first, prefixOf(size_t(taken), 100));
}

void tst_PresenceSearch::amongAnyRowsItIsAbsent()
{
    Search search = numbered(5);
    search.atServer = { { "0", 1 }, { "1", 1 }, { "3", 1 }, { "4", 1 } };
    search.unaskable = { "2" };
    const auto [presence, asked] = search.run(PresenceSearch::Assume::Nothing);
    QCOMPARE(presence, (std::vector<bool>{ true, true, false, true, true }));
    search.unaskable = { "0", "1", "2", "3", "4" };
    QCOMPARE(search.run(PresenceSearch::Assume::Nothing).first, std::vector<bool>(5));
    QCOMPARE(search.run().first, std::vector<bool>(5));
}

void tst_PresenceSearch::whatIsKeptOtherwiseIsWhatTheNextOneIsAmongAnyRowsToo()
{
    Search search = numbered(7);
    search.atServer = { { "0", 1 }, { "3", 1 }, { "5", 1 } };
    search.unaskable = { "1", "2", "4", "6" };
    search.why = PresenceSearch::Unaskable::KeptOtherwise;
    QCOMPARE(search.run(PresenceSearch::Assume::Nothing).first,
        (std::vector<bool>{ true, true, true, true, true, true, false }));
    search.atServer.erase("5");
    QCOMPARE(search.run(PresenceSearch::Assume::Nothing).first,
        (std::vector<bool>{ true, true, true, true, false, false, false }));
}

void tst_PresenceSearch::aRowThatStoodEarlierTellsNothingOfAServerThatKeepsOne()
{
    // The last row of the batch is one that the server has from before: that the batch arrived it does not
    // say.
    Search search = numbered(100);
    search.keepsOneOfEqual = true;
    search.before = { { "99", 1 }, { "98", 2 } };
    search.atServer = { { "98", 1 }, { "99", 1 } };
    for (int arrived = 0; arrived < 98; ++arrived) {
        for (quint32 seed = 0; seed < 5; ++seed)
            QCOMPARE(search.run(PresenceSearch::Assume::Prefix, seed).first, prefixOf(size_t(arrived), 100));
        search.atServer[std::to_string(arrived)] = 1;
    }
}

WQL_TEST(tst_PresenceSearch)

} // namespace tst_presencesearch

#include "tst_presencesearch.moc"
