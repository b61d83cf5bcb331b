// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

namespace tst_delivery {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 15000;
constexpr int late = 60000;

const QStringList tenants{ u"client1"_s, u"client2"_s, u"customer"_s };

/// The real log's three tenants, by prefix and by suffix.
std::vector<PlainRule> threeRules()
{
    return { { .target = u"client1"_s, .queueEnds = u"-client1"_s, .agentEnds = u"-client1"_s },
        { .target = u"client2"_s, .queueEnds = u"-client2"_s, .agentEnds = u"-client2"_s },
        { .target = u"customer"_s, .queueStarts = u"Customer-"_s, .agentStarts = u"Customer-"_s } };
}

/// \a count rows of one second, no two equal.
QByteArray rowsOf(qint64 time, int count, const QByteArray &queue = "support")
{
    QByteArray rows;
    for (int i = 0; i < count; ++i)
        rows += QByteArray::number(time) + '|' + QByteArray::number(time) + '.' + QByteArray::number(i) + '|'
            + queue + "|NONE|ENTERQUEUE||0123456|1\n";
    return rows;
}

} // namespace

/// The real process carries rows to a QueueMetrics: what an administrator counts at the end.
class TestDelivery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRealLogSplitByThreeRulesArrivesExactly();
    void theRealLogArrivesExactlyAlthoughRequestsFail_data();
    void theRealLogArrivesExactlyAlthoughRequestsFail();
    void whatAnotherLoaderHasUploadedIsNotSentAgain();
    void equalRowsOfOneSecondArriveAsOftenAsTheyWereWritten_data();
    void equalRowsOfOneSecondArriveAsOftenAsTheyWereWritten();
    void rowsOfFilesThatWereRotatedThreeTimesWhileItWasDownArriveInOrder();
    void namesAndParametersAreRightWhateverCharsetTheServerReads_data();
    void namesAndParametersAreRightWhateverCharsetTheServerReads();
    void aDeadAndASlowTargetDoNotSlowTheHealthyOne();
    void aHalfWrittenRowIsSentOnceWhenItIsWhole();
};

void TestDelivery::theRealLogSplitByThreeRulesArrivesExactly()
{
    World world(tenants);
    world.rules = threeRules();
    world.writeConfig();
    world.log.append(World::realLog().toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QVERIFY2(world.loader.exitCode() == 0, qPrintable(world.loader.said()));
    QCOMPARE(world.difference(World::realLog()), QString());
    QVERIFY(world.sandbox.rowCount(u"client1"_s, {}) > 1000);
}

void TestDelivery::theRealLogArrivesExactlyAlthoughRequestsFail_data()
{
    QTest::addColumn<bool>("dice");
    QTest::newRow("every fifth request, in seven ways") << true;
    QTest::newRow("the server falls silent, a proxy answers for it") << false;
}

void TestDelivery::theRealLogArrivesExactlyAlthoughRequestsFail()
{
    QFETCH(bool, dice);
    World world(tenants);
    world.rules = threeRules();
    for (const QString &tenant : tenants)
        world.more[tenant] = u"request_timeout = 1"_s;
    world.writeConfig();
    if (dice) {
        std::vector<RandomFault> mix;
        for (const char *fault :
            { "drop-after", "drop-before", "429", "500", "partial=7+500", "html", "partial=3+drop" })
            mix.push_back({ .fault = *Fault::fromText(QString::fromLatin1(fault)), .probability = 0.2 / 7 });
        world.sandbox.setFaults(mix, 20);
    } else {
        // Such a server is given time before it is asked, so once for each tenant is enough.
        world.sandbox.planFault(u"timeout"_s, 1, { .context = u"client1"_s, .command = u"insertAll"_s });
        world.sandbox.planFault(u"black-hole"_s, 1, { .context = u"client2"_s, .command = u"insertAll"_s });
        world.sandbox.planFault(u"late=300"_s, 1, { .context = u"customer"_s, .command = u"insertAll"_s });
        world.sandbox.planFault(u"503"_s, 2, { .context = u"customer"_s, .command = u"checkRow"_s });
        world.sandbox.planFault(u"stored+504"_s, 1, { .context = u"customer"_s, .command = u"insertAll"_s });
    }

    // The log grows while it is read, so that there are many requests.
    const QList<QByteArray> lines = World::realLog().trimmed().split('\n');
    qsizetype next = 0;
    QTimer writer;
    connect(&writer, &QTimer::timeout, &writer, [&] {
        for (int i = 0; i < 5 && next < lines.size(); ++i)
            world.log.append((lines[next++] + '\n').toStdString());
    });
    world.log.append("");
    world.start();
    writer.start(20);
    QTRY_VERIFY2_WITH_TIMEOUT(next == lines.size() && world.hasAllRows(World::realLog()),
        qPrintable(world.loader.said()), 2 * late);
    writer.stop();
    world.loader.kill();
    qint64 faults = 0;
    for (const char *fault : { "drop-after", "drop-before", "429", "500", "partial=7+500", "html",
             "partial=3+drop", "timeout", "black-hole", "late=300", "503", "stored+504" })
        faults += world.sandbox.faultCount(QString::fromLatin1(fault));
    QVERIFY2(faults >= 5, qPrintable(QString::number(faults)));
    world.sandbox.clearFaults();
    world.startOnce(); // it asks what became of everything, and would send what is missing
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), late);
    QVERIFY2(world.loader.exitCode() == 0, qPrintable(world.loader.said()));
    QCOMPARE(world.difference(World::realLog()), QString());
}

void TestDelivery::whatAnotherLoaderHasUploadedIsNotSentAgain()
{
    World world;
    world.writeConfig();
    const QByteArray before = rowsOf(1700000000, 700) + rowsOf(1700000010, 40);
    const QByteArray after = rowsOf(1700000010, 30, "sales") + rowsOf(1700000020, 300);
    world.log.append(before.toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), 0);
    QVERIFY(QDir(world.path(u"state"_s)).removeRecursively()); // as if that had been another program
    world.log.append(after.toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.difference(before + after), QString());
    QVERIFY(world.loader.hasSaid(u"There is no state in"_s));
    QVERIFY2(world.loader.hasSaid(u"700 of the log were there before"_s), qPrintable(world.loader.said()));
}

void TestDelivery::equalRowsOfOneSecondArriveAsOftenAsTheyWereWritten_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("all is well") << u"none"_s;
    QTest::newRow("the first batch arrives, its answer does not") << u"drop-after"_s;
    QTest::newRow("half of the first batch arrives") << u"partial=250+500"_s;
    QTest::newRow("some rows of the first batch arrive") << u"subset=7+500"_s;
}

void TestDelivery::equalRowsOfOneSecondArriveAsOftenAsTheyWereWritten()
{
    QFETCH(QString, fault);
    World world;
    world.writeConfig();
    world.sandbox.planFault(fault, 1, { .command = u"insertAll"_s });
    // 1,210 rows of one second, of two kinds, on both sides of the borders at 500 and 1,000.
    const QByteArray reload = "1700000000|NONE|NONE|NONE|CONFIGRELOAD|\n";
    const QByteArray unpause = "1700000000|NONE|support|Agent/7|UNPAUSE|\n";
    const QByteArray log = reload.repeated(490) + unpause.repeated(20) + reload.repeated(700);
    world.log.append(log.toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), late);
    QVERIFY2(world.loader.exitCode() == 0, qPrintable(world.loader.said()));
    if (!fault.startsWith("subset"_L1)) // what the server left out can only come behind what it took
        QCOMPARE(world.difference(log), QString());
    QStringList expected = expectedRows(log, { { .target = u"acme"_s } }, u"acme"_s);
    QStringList there = linesOf(world.sandbox.rows(u"acme"_s, {}));
    expected.sort();
    there.sort();
    QCOMPARE(differenceOf(expected, there), QString());
}

void TestDelivery::rowsOfFilesThatWereRotatedThreeTimesWhileItWasDownArriveInOrder()
{
    World world;
    world.writeConfig();
    const std::vector<QByteArray> files{ rowsOf(1700000000, 900), rowsOf(1700000100, 600),
        rowsOf(1700000200, 600), rowsOf(1700000300, 50) };
    world.log.append(files[0].left(files[0].indexOf('\n', 20000) + 1).toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QCOMPARE(world.loader.exitCode(), 0);

    world.log.append(files[0].mid(files[0].indexOf('\n', 20000) + 1).toStdString());
    for (int rotation = 1; rotation <= 3; ++rotation) {
        world.log.rotate(QueueLogFile::Strategy::Rotate);
        world.log.append(files[size_t(rotation)].toStdString());
    }
    world.log.compress(".1", ".1.gz");
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), late);
    QVERIFY2(world.loader.exitCode() == 0, qPrintable(world.loader.said()));
    QCOMPARE(world.difference(files[0] + files[1] + files[2] + files[3]), QString());
}

void TestDelivery::namesAndParametersAreRightWhateverCharsetTheServerReads_data()
{
    QTest::addColumn<int>("charset");
    QTest::newRow("forms in ISO-8859-1") << int(SandboxCharset::Latin1);
    QTest::newRow("forms in UTF-8") << int(SandboxCharset::Utf8);
}

void TestDelivery::namesAndParametersAreRightWhateverCharsetTheServerReads()
{
    QFETCH(int, charset);
    World world({ u"acme"_s }, { .charset = SandboxCharset(charset) });
    world.more[u"acme"_s] = u"timezone_offset = -3600"_s;
    world.writeConfig();
    const QByteArray log
        = "1700000001|1.1|perch\xc3\xa9-\xe6\x9c\x8d\xf0\x9f\x93\x9e|Agent/Zo\xc3\xab|CONNECT|1|2|3\n"
          "1700000002|1.2|perch\xe9|Agent/Jos\xe9|CONNECT|1\n"
          "1700000003|1.3|many|NONE|CUSTOM|a|b|c|d|e|f||h\n"
          "1700000004|1.4|none|NONE|QUEUESTART\n"
          "1700000005|1.5|a+b%41&c=d;e|NONE|CUSTOM|\"quoted\" back\\slash|<b>'</b>|\x01\x1f|\t|\n"
          "1700000006|1.6||| |||||\n";
    world.log.append(log.toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QVERIFY2(world.loader.exitCode() == 0, qPrintable(world.loader.said()));
    QCOMPARE(differenceOf(expectedRows(log, { { .target = u"acme"_s } }, u"acme"_s, -3600),
                 linesOf(world.sandbox.rows(u"acme"_s, {}))),
        QString());
    QCOMPARE(world.sandbox.rows(u"acme"_s, {})[1].queue, "perch\xc3\xa9");
    QCOMPARE(world.sandbox.rows(u"acme"_s, {})[2].parameters[4], "e|f||h");
}

void TestDelivery::aDeadAndASlowTargetDoNotSlowTheHealthyOne()
{
    World world({ u"healthy"_s, u"dead"_s, u"slow"_s });
    for (const QString &tenant : { u"healthy"_s, u"dead"_s, u"slow"_s })
        world.rules.push_back({ .target = tenant, .queueStarts = u"mine-"_s });
    world.urls[u"dead"_s] = u"http://127.0.0.1:1/queuemetrics"_s;
    world.rules[0].queueStarts = u"sup"_s;
    world.writeConfig();
    world.sandbox.planFault(u"delay-before=60000"_s, -1, { .context = u"slow"_s });
    world.log.append((World::realLog() + rowsOf(1795400000, 20000)).toStdString());
    world.start();
    const auto healthyHas
        = [&world](qint64 rows) { return world.sandbox.rowCount(u"healthy"_s, {}) == rows; };
    const qint64 all
        = expectedRows(World::realLog() + rowsOf(1795400000, 20000), world.rules, u"healthy"_s).size();
    QTRY_VERIFY_WITH_TIMEOUT(healthyHas(all), soon);
    // And so does each row that comes later.
    for (int row = 1; row <= 5; ++row) {
        QElapsedTimer age;
        age.start();
        world.log.append(rowsOf(1795400000 + row, 1).toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(healthyHas(all + row), soon);
        QVERIFY2(age.elapsed() < 2000, qPrintable(QString::number(age.elapsed())));
    }
    QCOMPARE(world.sandbox.rowCount(u"slow"_s, {}), 0);
}

void TestDelivery::aHalfWrittenRowIsSentOnceWhenItIsWhole()
{
    World world;
    world.writeConfig();
    world.log.append(rowsOf(1700000000, 3).toStdString() + "1700000001|1.1|perch\xc3");
    world.start();
    QTRY_COMPARE_WITH_TIMEOUT(world.sandbox.rowCount(u"acme"_s, {}), 3, soon);
    world.log.append("\xa9|NONE|ABANDON|1|1|9\n");
    QTRY_COMPARE_WITH_TIMEOUT(world.sandbox.rowCount(u"acme"_s, {}), 4, soon);
    QCOMPARE(world.difference(QByteArray::fromStdString(QueueLogFile::content(world.log.path()))), QString());
}

WQL_TEST(TestDelivery)

} // namespace tst_delivery

#include "tst_delivery.moc"
