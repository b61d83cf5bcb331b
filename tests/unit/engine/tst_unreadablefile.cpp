// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/cursortable.h"
#include "core/engine/loghistory.h"
#include "core/engine/rowdistributor.h"
#include "core/queuemetrics/rowencoder.h"
#include "core/upload/verificationpiece.h"
#include "tests/support/testprogram.h"
#include "tests/unit/queuelog/meddledfilesystem.h"

#include <QTest>

#include <errno.h>

#include <algorithm>

namespace tst_unreadablefile {

using namespace wql;
using namespace std::chrono_literals;

namespace {

const std::string path = "/log/queue_log";

std::string rows(int from, int count)
{
    std::string text;
    for (int i = from; i < from + count; ++i)
        text += std::to_string(1795357830 + i / 10) + '|' + std::to_string(i) + "|q|Agent/101|VERB|\n";
    return text;
}

/// One target, whose server keeps what comes, on a disk that can be bad.
struct World {
    World()
    {
        LoaderConfig config;
        config.targets.push_back({ .name = QStringLiteral("t") });
        config.rules.push_back({ .name = QStringLiteral("all"), .target = QStringLiteral("t") });
        distributor.addRouting({}, config);
        distributor.setRecipients({ { { QStringLiteral("t"), {} }, &machine.supply() } });
    }

    void liveThrough(std::chrono::minutes time)
    {
        for (const auto end = now + time; now < end; now += 10s)
            step();
    }

    void step()
    {
        chain.poll(now);
        if (machine.phase() == UploadMachine::Phase::NotStarted)
            machine.start({ .cursor = chain.first(), .settled = true, .oldest = chain.first() }, time());
        distributor.logChanged();
        while (serve() || distributor.pump()) { }
    }

    bool serve()
    {
        const UploadAction action = machine.next(time());
        if (action.kind == UploadAction::Kind::Nothing)
            return false;
        if (action.kind == UploadAction::Kind::CountEarlier)
            machine.onEarlierCounts(history.countEarlier(machine.supply(), action.window), time());
        else if (action.kind == UploadAction::Kind::ReadRange)
            machine.onRangeRead(history.readRange(machine.supply(), action.range), time());
        else if (action.kind == UploadAction::Kind::ReadBefore)
            machine.onRangeRead(history.readBefore(machine.supply(), action.range.end), time());
        else
            machine.onAnswer(answerTo(action), time());
        return true;
    }

    UploadAnswer answerTo(const UploadAction &action)
    {
        if (action.kind == UploadAction::Kind::AskMark)
            return { true, {} };
        if (action.kind == UploadAction::Kind::AskRow)
            return { false, std::count(there.begin(), there.end(), action.rows) };
        if (action.kind == UploadAction::Kind::Heartbeat)
            return { false, 1 };
        constexpr std::string_view border = "%7D%2C%7B";
        std::string_view joined = action.rows;
        for (size_t end = joined.find(border); end != joined.npos; end = joined.find(border)) {
            there.emplace_back(joined.substr(0, end + 3));
            joined.remove_prefix(end + 6);
        }
        there.emplace_back(joined);
        return { false, qint64(action.count) };
    }

    UploadNow time() const { return { now, 1795357830s }; }

    bool hasRowsOnce(int count) const
    {
        std::vector<std::string> sorted = there;
        std::sort(sorted.begin(), sorted.end());
        return sorted.size() == size_t(count)
            && std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end();
    }

    ModelFileSystem files;
    MeddledFileSystem disk{ files };
    LogChain chain{ disk, { .path = path } };
    RowDistributor distributor{ chain, Quarantine("/nonexistent/quarantine") };
    LogHistory history{ chain, distributor.timeline() };
    UploadMachine machine{ UploadSettings{} };
    std::vector<std::string> there;
    std::chrono::milliseconds now{ 0 };
};

} // namespace

class UnreadableFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void d2_itsTargetsGoOnWithoutItAndGetItsRowsWhenItCanBeRead_data();
    void d2_itsTargetsGoOnWithoutItAndGetItsRowsWhenItCanBeRead();
    void itsRowsAreStillOwedWhenTheTimeZoneIsCorrected();
    void aVerificationGoesOnBehindIt();
};

void UnreadableFile::d2_itsTargetsGoOnWithoutItAndGetItsRowsWhenItCanBeRead_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("a short file") << 20;
    QTest::newRow("one that is read again in pieces") << 150000;
}

void UnreadableFile::d2_itsTargetsGoOnWithoutItAndGetItsRowsWhenItCanBeRead()
{
    QFETCH(int, count);
    World world;
    const auto old = world.files.create(path);
    world.files.append(old, rows(0, 5));
    world.step();
    QCOMPARE(world.there.size(), size_t(5));
    world.files.append(old, rows(5, count - 5));
    world.chain.poll(world.now);
    world.disk.failReadsOf(old, EIO);
    world.files.rename(path, path + ".1");
    world.files.append(
        world.files.create(path), "1795400000|NONE|NONE|NONE|CONFIGRELOAD|\n" + rows(count, 5));

    world.liveThrough(9min);
    QCOMPARE(world.there.size(), size_t(5));
    world.liveThrough(3min);
    QVERIFY(world.hasRowsOnce(11));
    QCOMPARE(world.machine.openAudits().size(), size_t(1)); // kept with the cursor, and keeps the file
    QCOMPARE(world.chain.health().kind, LogHealth::Kind::Parked);

    world.disk.failReadsOf(old, 0);
    world.liveThrough(4min);
    QVERIFY(world.hasRowsOnce(count + 6));
    QVERIFY(world.machine.openAudits().empty());
    QVERIFY(world.chain.health().isOk());
}

void UnreadableFile::itsRowsAreStillOwedWhenTheTimeZoneIsCorrected()
{
    World world;
    const auto old = world.files.create(path);
    world.files.append(old, rows(0, 5));
    world.step();
    world.files.append(old, rows(5, 5));
    world.chain.poll(world.now);
    world.disk.failReadsOf(old, EIO);
    world.files.rename(path, path + ".1");
    world.files.append(world.files.create(path), "1795400000|NONE|NONE|NONE|CONFIGRELOAD|\n" + rows(10, 5));
    world.liveThrough(12min);
    QVERIFY(world.hasRowsOnce(11));

    CursorTable cursors(world.chain, {});
    const std::vector<CursorTable::Entry> entries{ { .key = QStringLiteral("t"),
        .machine = &world.machine } };
    cursors.onCommitted(cursors.changes(entries), entries);
    const UploadStart start = cursors.startOf(QStringLiteral("t"));
    QCOMPARE(start.audits.size(), size_t(1));
    QVERIFY(start.audits.front().neverSent);
    QCOMPARE(start.audits.front().begin, (LogPosition{ 1000000, qint64(rows(0, 5).size()) }));
}

void UnreadableFile::aVerificationGoesOnBehindIt()
{
    World world;
    const auto old = world.files.create(path);
    world.files.append(old, rows(0, 5));
    world.step();
    world.files.rename(path, path + ".1");
    world.files.append(world.files.create(path), "1795400000|NONE|NONE|NONE|CONFIGRELOAD|\n" + rows(5, 5));
    world.liveThrough(3min);
    QVERIFY(world.hasRowsOnce(11));
    world.disk.failReadsOf(old, EIO);

    VerificationRequest request{ {}, world.machine.supply().begin(), {}, {} };
    const auto read = [&](bool isUrgent) {
        request.isUrgent = isUrgent;
        return world.history.readPiece(world.machine.supply(), request);
    };
    QVERIFY(read(false).isUnreadable);
    const VerificationPiece without = read(true);
    QVERIFY(!without.isUnreadable && without.rows.empty());
    QCOMPARE(without.end, (LogPosition{ request.limit.segment, 0 }));
    QCOMPARE(without.leftOut.size(), size_t(1));
    QCOMPARE(without.leftOut[0].path, path + ".1");
    QCOMPARE(without.leftOut[0].errorNumber, EIO);
    request.begin = without.end;
    const VerificationPiece next = read(true); // copies of its rows may stand in the other
    QCOMPARE(next.rows.size(), size_t(6));
    QCOMPARE(next.end, request.limit);
    QVERIFY(!next.leftOut.empty());
}

WQL_TEST(UnreadableFile)

} // namespace tst_unreadablefile

#include "tst_unreadablefile.moc"
