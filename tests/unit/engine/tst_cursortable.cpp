// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/cursortable.h"
#include "tests/support/modelfilesystem.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_cursortable {

using namespace wql;
using namespace Qt::StringLiterals;

namespace {

const std::string path = "/log/queue_log";
const QString acme = u"acme"_s;

std::string rows(size_t bytes)
{
    std::string text;
    while (text.size() < bytes)
        text += "1795356120|c|q|a|V|" + std::string(100, 'x') + '\n';
    return text;
}

/// A log of \a bytes that a chain has looked at.
struct Log {
    explicit Log(size_t bytes, int archives = 0)
    {
        for (int number = archives; number > 0; --number)
            files.append(files.create(path + '.' + std::to_string(number)),
                std::to_string(1795356100 - number) + "|c|q|a|V|older\n");
        files.append(files.create(path), rows(bytes));
        chain.poll(std::chrono::seconds{ 1 });
    }
    /// Until the file before is known to be finished.
    void rotate(int minute)
    {
        files.rename(path, path + ".before" + std::to_string(minute));
        files.append(files.create(path),
            std::to_string(1795356120 + minute) + "|NONE|NONE|NONE|CONFIGRELOAD|\n" + rows(1000));
        for (int second = 0; second < 5; ++second)
            chain.poll(std::chrono::minutes{ minute } + std::chrono::seconds{ second });
    }
    StateContents stateAt(LogPosition place)
    {
        StateContents state;
        state.targets[acme] = { .position = place, .mark = chain.markAt(place), .settled = true };
        return state;
    }

    ModelFileSystem files;
    LogChain chain{ files, { path } };
};

} // namespace

/// Where each target stands in the log, and what of the log is needed for that.
class tst_CursorTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStartSaysDurablyThatRowsMayBeUnderWay();
    void aCursorIsBelievedOnlyIfTheBytesBeforeItAreThere();
    void aFileThatASecondLookNeedsIsKept();
    void theFirstRulesGoBackToTheOldestFileThatWasNeeded();
    void rulesAreRememberedWhileAFileOfTheirsIsThere();
    void notAnyNumberOfRulesIsRemembered();
};

void tst_CursorTable::aStartSaysDurablyThatRowsMayBeUnderWay()
{
    Log log(1000);
    CursorTable table(log.chain, log.stateAt(log.chain.end()));
    const StateChanges changes = table.unsettle({});
    QVERIFY(changes.isDurable); // or a power cut takes it back
    QCOMPARE(changes.targets.size(), size_t(1));
    QVERIFY(!changes.targets.at(acme).settled);
}

void tst_CursorTable::aCursorIsBelievedOnlyIfTheBytesBeforeItAreThere()
{
    Log log(1000);
    StateContents state = log.stateAt(log.chain.end());
    QCOMPARE(CursorTable(log.chain, state).startOf(acme).cursor, std::optional(log.chain.end()));
    state.targets[acme].mark.hash ^= 1;
    CursorTable table(log.chain, state);
    table.checkCursors();
    QCOMPARE(table.startOf(acme).cursor, std::nullopt);
}

void tst_CursorTable::aFileThatASecondLookNeedsIsKept()
{
    Log log(1000);
    const LogPosition first = log.chain.first();
    log.files.rename(path, path + ".1");
    log.files.append(log.files.create(path), "1795356120|NONE|NONE|NONE|CONFIGRELOAD|\n" + rows(4'000'000));
    for (int second = 2; second < 5; ++second)
        log.chain.poll(std::chrono::seconds{ second });
    const LogPosition end = log.chain.end();
    QVERIFY(first.segment < end.segment);

    StateContents state = log.stateAt(end);
    state.audits[acme] = { { first, end } };
    CursorTable needing(log.chain, state);
    needing.onCommitted({}, { { .key = acme } });
    QCOMPARE(log.chain.first(), first);
    CursorTable done(log.chain, log.stateAt(end));
    done.onCommitted({}, { { .key = acme } });
    QCOMPARE(log.chain.first().segment, end.segment);
}

void tst_CursorTable::theFirstRulesGoBackToTheOldestFileThatWasNeeded()
{
    Log log(1000, 3);
    const LogPosition live = log.chain.first();
    CursorTable table(log.chain, {});
    table.begin(u"rules"_s);
    QCOMPARE(table.rulesKnownFrom(), LogPosition());
    QCOMPARE(table.changes({}).routings->front().from, live); // nobody has to get the archives
    QVERIFY(log.chain.extendBack());
    QCOMPARE(table.changes({}).routings->front().from, (LogPosition{ live.segment - 1, 0 }));
    log.chain.release(log.chain.end());
    QCOMPARE(table.changes({}).routings->front().from, (LogPosition{ live.segment - 1, 0 }));
}

void tst_CursorTable::rulesAreRememberedWhileAFileOfTheirsIsThere()
{
    Log log(1000);
    CursorTable table(log.chain, {});
    table.begin(u"old"_s);
    table.changes({});
    const LogPosition before = log.chain.first();
    log.rotate(2);
    const LogPosition change{ log.chain.end().segment, 500 };
    table.addRules(u"new"_s, change);
    log.rotate(3);
    log.rotate(4);
    log.chain.release(log.chain.end());
    table.onCommitted({}, {});
    QVERIFY(change < log.chain.first()); // no target needs what was read by the old ones
    QCOMPARE(table.rulesKnownFrom(), before);
}

void tst_CursorTable::notAnyNumberOfRulesIsRemembered()
{
    Log log(2000);
    CursorTable table(log.chain, {});
    table.begin(u"0"_s);
    table.changes({});
    for (qint64 i = 1; i <= 20; ++i)
        table.addRules(QString::number(i), { log.chain.end().segment, i * 100 });
    table.onCommitted({}, {});
    QCOMPARE(table.changes({}).routings->size(), size_t(21)); // they are needed
    log.rotate(2);
    log.rotate(3);
    log.chain.release(log.chain.end());
    table.onCommitted({}, {});
    QCOMPARE(table.changes({}).routings->size(), size_t(8));
    QCOMPARE(table.rules(), u"20"_s);
}

WQL_TEST(tst_CursorTable)

} // namespace tst_cursortable

#include "tst_cursortable.moc"
