// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/replayrun.h"
#include "core/status/routingjson.h"
#include "tests/support/testprogram.h"
#include "tests/unit/routing/ruleset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tst_replayrun {

using namespace Qt::StringLiterals;
using namespace wql;
using namespace wql::test;

namespace {

LoaderConfig acmeAndRest()
{
    return configOf({ byQueue(starts(u"acme-"_s)), Rule() });
}

LoaderConfig acmeOnly()
{
    return configOf({ byQueue(starts(u"acme-"_s)) });
}

QByteArray rows(int count, const QByteArray &queue)
{
    return ("1795357830|1.2|" + queue + "|Agent/1|X|\n").repeated(count);
}

} // namespace

class TestReplayRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyRowOfTheFileIsReplayedOnce();
    void onlyTheEndOfTheLogIsReplayed();
    void anUnfinishedRowAndRubbishAreLeftOut();
    void theEventLoopGoesOnMeanwhile();
    void aMissingFileIsAFailure();
    void anEmptyFileIsAnEmptyResult();
    void destroyingItCancels();
    void whatIsWrittenIsReadBack();
    void hostileReplaysAreBounded();

private:
    ReplayResult run(const QByteArray &log, qint64 bytes = 1 << 20);
    QString write(const QByteArray &log);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReplayRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestReplayRun::write(const QByteArray &log)
{
    QFile file(m_folder->filePath(u"queue_log"_s));
    return file.open(QIODevice::WriteOnly) && file.write(log) == log.size() ? file.fileName() : QString();
}

ReplayResult TestReplayRun::run(const QByteArray &log, qint64 bytes)
{
    ReplayRun run(write(log), bytes, acmeAndRest(), acmeOnly());
    std::optional<ReplayOutcome> outcome;
    connect(&run, &ReplayRun::finished, this, [&](const ReplayOutcome &came) { outcome = came; });
    run.start();
    return QTest::qWaitFor([&] { return outcome.has_value(); }) ? outcome->value() : ReplayResult();
}

void TestReplayRun::everyRowOfTheFileIsReplayedOnce()
{
    // Lines fall across the ends of slices in many ways.
    const ReplayResult result = run(rows(9000, "acme-sales") + rows(1000, "lost"));
    QCOMPARE(result.rows, 10000u);
    QCOMPARE(result.same, 9000u);
    QCOMPARE(result.moved[0].rows, 1000u);
    QCOMPARE(result.unmatched[0].queue, u"lost"_s);
}

void TestReplayRun::onlyTheEndOfTheLogIsReplayed()
{
    const qint64 length = rows(1, "acme").size();
    QCOMPARE(run(rows(100, "acme"), 10 * length).rows, 9u); // the first may be the rest of a row
    QCOMPARE(run(rows(100, "acme"), 10 * length + 5).rows, 10u);
    QCOMPARE(run(rows(100, "acme"), 100 * length).rows, 100u);
}

void TestReplayRun::anUnfinishedRowAndRubbishAreLeftOut()
{
    QCOMPARE(run("rubbish\n\n" + rows(2, "acme") + QByteArray(300000, 'x') + '\n' + rows(1, "acme")
                 + "1795357830|1.2|acme|Agent/1|X|")
                 .rows,
        3u);
}

void TestReplayRun::theEventLoopGoesOnMeanwhile()
{
    ReplayRun run(write(rows(20000, "acme")), 1 << 24, acmeAndRest(), acmeOnly());
    QSignalSpy progressed(&run, &ReplayRun::progressed);
    QSignalSpy finished(&run, &ReplayRun::finished);
    run.start();
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(progressed.size() > 5);
    QVERIFY(progressed.last()[0].toInt() < 100);
    QTest::qWait(0);
    QCOMPARE(finished.size(), 1);
}

void TestReplayRun::aMissingFileIsAFailure()
{
    ReplayRun run(u"/nowhere/queue_log"_s, 1, acmeOnly(), acmeOnly());
    std::optional<ReplayOutcome> outcome;
    connect(&run, &ReplayRun::finished, this, [&](const ReplayOutcome &came) { outcome = came; });
    run.start();
    QTRY_VERIFY(outcome);
    QVERIFY(!*outcome);
    QCOMPARE(outcome->error().errorNumber, ENOENT);
}

void TestReplayRun::anEmptyFileIsAnEmptyResult()
{
    QCOMPARE(run({}).rows, 0u);
}

void TestReplayRun::destroyingItCancels()
{
    auto run = std::make_unique<ReplayRun>(write(rows(20000, "acme")), 1 << 24, acmeOnly(), acmeOnly());
    connect(run.get(), &ReplayRun::finished, this, [] { QFAIL("it was cancelled"); });
    connect(
        run.get(), &ReplayRun::progressed, this, [&] { run.reset(); }, Qt::QueuedConnection);
    run->start();
    QTRY_VERIFY(!run);
    QCoreApplication::processEvents();
}

void TestReplayRun::whatIsWrittenIsReadBack()
{
    const ReplayResult result{ 10, 4, 1, { { { u"a"_s, u"b"_s }, {}, 5, u"1|2|<b>"_s } },
        { { u"q"_s, u"Agent/1"_s, {}, 5 } }, { { u"q2"_s, u"NONE"_s, { u"a"_s, u"b"_s }, 2 } } };
    const QByteArray wire = QJsonDocument(toJson(result)).toJson();
    QVERIFY(replayResultFromJson(QJsonDocument::fromJson(wire).object()) == result);
}

void TestReplayRun::hostileReplaysAreBounded()
{
    QJsonArray many;
    for (int i = 0; i < 1000; ++i)
        many += QJsonObject{ { u"from"_s, 5 }, { u"queue"_s, QString(100000, u'q') } };
    const ReplayResult result = replayResultFromJson({ { u"moved"_s, many }, { u"unmatched"_s, many } });
    QCOMPARE(result.moved.size(), ReplayResult::longestList);
    QCOMPARE(result.unmatched[0].queue.size(), 4096);
}

WQL_TEST(TestReplayRun)

} // namespace tst_replayrun

#include "tst_replayrun.moc"
