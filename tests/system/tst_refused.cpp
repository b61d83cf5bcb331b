// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <signal.h>
#include <testpaths.h>

namespace tst_refused {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 30000;

const QByteArray wideRow
    = "1795357830|1795357830.7|support|Agent/a-name-of-thirty-three-letters|CONNECT|3|1795357829.1|2\n";
const QByteArray emojiRow = "1795357830|1795357830.8|support|Agent/7|PAUSE|lunch \xF0\x9F\x8D\x95\n";
/// As the columns hold it.
const QByteArray cutRow
    = "1795357830|1795357830.7|support|Agent/a-name-of-thirty-three-l|CONNECT|3|1795357829.1|2\n";

QByteArray numbered(int first, int rows)
{
    QByteArray text;
    for (int row = first; row < first + rows; ++row)
        text += QByteArray::number(1795357700 + row) + '|' + QByteArray::number(1795357700 + row)
            + ".1|support|Agent/101|CONNECT|3|4|2\n";
    return text;
}

/// 200 rows, and \a row amid them.
QByteArray logWith(const QByteArray &row)
{
    return numbered(0, 120) + row + numbered(120, 80);
}

/// All that the state has on the disk.
QByteArray stateOf(const World &world)
{
    QByteArray bytes;
    for (const QString &name : { u"state/state.db"_s, u"state/state.db-wal"_s })
        if (QFile file(world.path(name)); file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    return bytes;
}

/// `wqloaderctl refused`, asked without blocking the sandbox that lives in this event loop.
struct Refused {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    Refused(World &world, const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(WQL_CTL),
            QStringList{ u"refused"_s } + arguments
                + QStringList{ u"--socket"_s, world.path(u"control.sock"_s) });
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, soon))
            return;
        exitCode = process.exitCode();
        output = process.readAllStandardOutput();
        errors = process.readAllStandardError();
    }
    QJsonArray rows() const { return QJsonDocument::fromJson(output).object()[u"rows"_s].toArray(); }
};

quint64 rowsAt(const World &world)
{
    return quint64(world.sandbox.rowCount(u"acme"_s, {}));
}

QStringList rowsThere(const World &world)
{
    return linesOf(world.sandbox.rows(u"acme"_s, {}));
}

QStringList rowsOf(const QByteArray &log)
{
    return expectedRows(log, { { .target = u"acme"_s } }, u"acme"_s);
}

QStringList sorted(QStringList rows)
{
    rows.sort();
    return rows;
}

} // namespace

/// A QueueMetrics whose database refuses a row: what an administrator sees, and can do.
class TestRefused : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRowsAroundItArriveAndItIsNamed_data();
    void theRowsAroundItArriveAndItIsNamed();
    void onceSaysThatSomebodyIsNeeded();
    void theSettingDecidesForEveryRow_data();
    void theSettingDecidesForEveryRow();
    void aPersonCutsSetsAsideAndTriesAgain();
    void aRowThatWaitsIsStillThereAfterAKill();
    void aRewriteThatShortensTheNameHelpsARowThatIsTriedAgain();
    void aBusyLogWithManyOfThemArrives();
};

void TestRefused::theRowsAroundItArriveAndItIsNamed_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("hasTransactions");
    QTest::addColumn<QString>("words");
    QTest::newRow("an agent of 33 letters") << wideRow << true << u"Data too long for column 'agent'"_s;
    QTest::newRow("... with tables that know no transactions") << wideRow << false << u"Data too long"_s;
    QTest::newRow("an emoji, of which not even the question is answered")
        << emojiRow << true << u"Incorrect string value"_s;
}

void TestRefused::theRowsAroundItArriveAndItIsNamed()
{
    QFETCH(QByteArray, row);
    QFETCH(bool, hasTransactions);
    QFETCH(QString, words);
    World world(
        { u"acme"_s }, { .strictColumns = true, .threeByteUtf8 = true, .hasTransactions = hasTransactions });
    world.writeConfig();
    world.log.append(logWith(row).toStdString());
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.said().contains(u"needs you"_s), soon);
    QTRY_COMPARE_WITH_TIMEOUT(rowsAt(world), quint64(200), soon);
    QCOMPARE(world.difference(logWith({})), QString());
    const QString said = world.loader.said();
    QVERIFY2(said.contains(words) && said.contains(QString::fromUtf8(row.trimmed())), qPrintable(said));
    QVERIFY2(
        said.contains(world.path(u"queue_log"_s) + u" at byte "_s + QString::number(numbered(0, 120).size())),
        qPrintable(said));
    const Refused list(world, { u"list"_s, u"--json"_s });
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.rows().size(), 1);
    QCOMPARE(list.rows()[0][u"state"_s].toString(), u"waiting"_s);
    QCOMPARE(list.rows()[0][u"row"_s].toString(), QString::fromUtf8(row.trimmed()));
}

void TestRefused::onceSaysThatSomebodyIsNeeded()
{
    World world({ u"acme"_s }, { .strictColumns = true });
    world.writeConfig();
    world.log.append(logWith(wideRow).toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), 2 * soon);
    QCOMPARE(world.loader.exitCode(), 75);
    QCOMPARE(world.difference(logWith({})), QString());
}

void TestRefused::theSettingDecidesForEveryRow_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("cut");
    QTest::newRow("cut") << u"refused = cut\n"_s << cutRow;
    QTest::newRow("set aside") << u"refused = set-aside\n"_s << QByteArray();
}

void TestRefused::theSettingDecidesForEveryRow()
{
    QFETCH(QString, setting);
    QFETCH(QByteArray, cut);
    World world({ u"acme"_s }, { .strictColumns = true });
    world.more[u"acme"_s] = setting;
    world.writeConfig();
    world.log.append(logWith(wideRow).toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QVERIFY2(world.loader.exitCode() == 0, qPrintable(world.loader.said()));
    QCOMPARE(sorted(rowsThere(world)), sorted(rowsOf(numbered(0, 200) + cut)));
}

void TestRefused::aPersonCutsSetsAsideAndTriesAgain()
{
    World world({ u"acme"_s }, { .strictColumns = true });
    world.writeConfig();
    QByteArray three
        = wideRow + QByteArray(wideRow).replace(".7|", ".8|") + QByteArray(wideRow).replace(".7|", ".9|");
    world.log.append(logWith(three).toStdString());
    world.start();
    QTRY_COMPARE_WITH_TIMEOUT(Refused(world, { u"list"_s, u"--json"_s }).rows().size(), 3, soon);
    QTRY_COMPARE_WITH_TIMEOUT(rowsAt(world), quint64(200), soon);

    QCOMPARE(Refused(world, { u"cut"_s, u"1"_s }).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(rowsAt(world), quint64(201), soon);
    QCOMPARE(rowsThere(world).last(), rowsOf(cutRow).last());
    QCOMPARE(Refused(world, { u"cut"_s, u"1"_s }).exitCode, 1); // it is sent

    QCOMPARE(Refused(world, { u"set-aside"_s, u"2"_s }).exitCode, 0);
    const QString file = world.path(u"aside"_s);
    QCOMPARE(Refused(world, { u"export"_s, file }).exitCode, 0);
    QFile exported(file);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QCOMPARE(exported.readAll(), three.mid(wideRow.size()));
    QCOMPARE(Refused(world, { u"export"_s, file }).exitCode, 73); // never over what is there

    world.sandbox.setColumns(false, false);
    QCOMPARE(Refused(world, { u"retry"_s, u"all"_s }).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(rowsAt(world), quint64(203), soon);
    QCOMPARE(Refused(world, { u"sell"_s, u"all"_s }).exitCode, 64);
    QCOMPARE(Refused(world, { u"cut"_s, u"x"_s }).exitCode, 64);
}

void TestRefused::aRowThatWaitsIsStillThereAfterAKill()
{
    World world({ u"acme"_s }, { .strictColumns = true });
    world.writeConfig();
    world.log.append(logWith(wideRow).toStdString());
    world.start();
    QTRY_COMPARE_WITH_TIMEOUT(rowsAt(world), quint64(200), soon);
    QTRY_COMPARE_WITH_TIMEOUT(Refused(world, { u"list"_s, u"--json"_s }).rows().size(), 1, soon);
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(world).contains("a-name-of-thirty-three-letters"), soon);
    world.loader.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    world.start();
    QTRY_COMPARE_WITH_TIMEOUT(Refused(world, { u"list"_s, u"--json"_s }).rows().size(), 1, soon);
    QCOMPARE(Refused(world, { u"cut"_s, u"all"_s }).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(rowsAt(world), quint64(201), soon);
    world.log.append(numbered(300, 5).toStdString());
    QTRY_COMPARE_WITH_TIMEOUT(rowsAt(world), quint64(206), soon);
}

void TestRefused::aRewriteThatShortensTheNameHelpsARowThatIsTriedAgain()
{
    World world({ u"acme"_s }, { .strictColumns = true });
    world.writeConfig();
    world.log.append(logWith(wideRow).toStdString());
    world.start();
    QTRY_COMPARE_WITH_TIMEOUT(rowsAt(world), quint64(200), soon);
    QTRY_COMPARE_WITH_TIMEOUT(Refused(world, { u"list"_s, u"--json"_s }).rows().size(), 1, soon);
    world.extra = u"[rewrite short]\nfield = agent\npattern = a-name-of-thirty-three-letters\n"
                  "replacement = short\n"_s;
    world.writeConfig();
    world.loader.send(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.said().contains(u"Configuration read again"_s), soon);
    QCOMPARE(Refused(world, { u"retry"_s, u"all"_s }).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(rowsAt(world), quint64(201), soon);
    QCOMPARE(rowsThere(world).last(),
        rowsOf("1795357830|1795357830.7|support|Agent/short|CONNECT|3|1795357829.1|2\n").last());
}

void TestRefused::aBusyLogWithManyOfThemArrives()
{
    World world({ u"acme"_s }, { .strictColumns = true });
    world.more[u"acme"_s] = u"refused = set-aside\n"_s;
    world.writeConfig();
    QByteArray log, expected;
    for (int part = 0; part < 100; ++part) {
        log += numbered(50 * part, 49)
            + QByteArray(wideRow).replace(".7|", '.' + QByteArray::number(100 + part) + '|');
        expected += numbered(50 * part, 49);
    }
    world.log.append(log.toStdString());
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), 120000); // doubts are looked at before the end
    QVERIFY2(world.loader.exitCode() == 0, qPrintable(world.loader.said()));
    QCOMPARE(world.difference(expected), QString());
}

WQL_TEST(TestRefused)

} // namespace tst_refused

#include "tst_refused.moc"
