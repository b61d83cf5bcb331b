// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/cursortable.h"
#include "tests/support/modelfilesystem.h"
#include "tests/support/testprogram.h"

#include <QTest>

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
    explicit Log(size_t bytes)
    {
        files.append(files.create(path), rows(bytes));
        chain.poll(std::chrono::seconds{ 1 });
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

WQL_TEST(tst_CursorTable)
#include "tst_cursortable.moc"
