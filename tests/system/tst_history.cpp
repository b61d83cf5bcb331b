// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/system/ctlprocess.h"

#include <QDir>
#include <QJsonArray>

namespace tst_history {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

/// What the loader knows of acme, all points taken together.
struct Known {
    qint64 rows = 0;
    int minutes = 0;
    int trouble = 0; ///< minutes
    QString problem;
};

Known knownBy(const QJsonObject &json)
{
    const QJsonObject target = json[u"targets"_s].toArray().at(0).toObject();
    Known known{ .problem = target[u"problem"_s].toString() };
    for (const QJsonValue value : target[u"points"_s].toArray()) {
        const QJsonObject point = value.toObject();
        known.rows += point[u"rows"_s].toInteger();
        known.trouble += point[u"retrying"_s].toInt() + point[u"needsAttention"_s].toInt();
        known.minutes += point[u"well"_s].toInt() + point[u"paused"_s].toInt();
    }
    known.minutes += known.trouble;
    return known;
}

} // namespace

/// What the real loader keeps of its targets' past, and wqloaderctl shows of it.
class TestHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHistoryOutlivesTheLoader();
    void aHistoryThatCannotBeKeptHoldsNothingUp();

private:
    /// Asks until \a isThere.
    bool seen(World &world, const std::function<bool(const Known &)> &isThere)
    {
        Known known;
        for (int i = 0; i < 60 && !isThere(known); ++i) {
            m_ctl.start({ u"history"_s, u"--json"_s, u"--span"_s, u"1h"_s, u"--socket"_s,
                world.path(u"control.sock"_s) });
            if (!QTest::qWaitFor([&] { return !m_ctl.isRunning(); }, soon) || m_ctl.exitCode() != 0)
                return false;
            known = knownBy(m_ctl.json());
            m_ctl = CtlProcess();
            QTest::qWait(500);
        }
        return isThere(known);
    }
    bool stop(World &world)
    {
        world.loader.send(SIGTERM);
        return QTest::qWaitFor([&] { return !world.loader.isRunning(); }, soon);
    }

    CtlProcess m_ctl;
};

void TestHistory::theHistoryOutlivesTheLoader()
{
    World world;
    world.writeConfig();
    world.log.append(someRows.toStdString());
    const QString socket = startWithSocket(world);
    QVERIFY(seen(world, [](const Known &known) { return known.rows == 3; }));
    QVERIFY(stop(world));
    const QDir folder(world.path(u"state/history"_s));
    QCOMPARE(folder.entryList(QDir::Files).size(), 1);

    world.sandbox.close();
    startWithSocket(world);
    QVERIFY(seen(world, [](const Known &known) { return known.trouble > 0 && known.rows == 3; }));

    m_ctl.start({ u"history"_s, u"--target"_s, u"acme"_s, u"--socket"_s, socket });
    CTL_ENDS_WITH(m_ctl, 0);
    QVERIFY2(m_ctl.output().contains(u"acme: retrying, "_s), qPrintable(m_ctl.all()));
    m_ctl = CtlProcess();
    m_ctl.start({ u"history"_s, u"--target"_s, u"nobody"_s, u"--socket"_s, socket });
    QTRY_VERIFY_WITH_TIMEOUT(!m_ctl.isRunning(), soon);
    QVERIFY2(m_ctl.exitCode() > 0 && m_ctl.errors().contains(u"there is no target nobody"_s),
        qPrintable(m_ctl.all()));
    m_ctl = CtlProcess();
    m_ctl.start({ u"history"_s, u"--span"_s, u"forever"_s, u"--socket"_s, socket });
    CTL_ENDS_WITH(m_ctl, 64);
}

void TestHistory::aHistoryThatCannotBeKeptHoldsNothingUp()
{
    World world;
    world.writeConfig();
    QVERIFY(QDir().mkpath(world.path(u"state"_s)));
    world.write(u"state/history"_s, "in the way\n");
    world.log.append(someRows.toStdString());
    startWithSocket(world);
    QVERIFY(seen(world, [](const Known &known) { return known.rows == 3 || !known.problem.isEmpty(); }));
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(someRows), soon);
    QVERIFY(stop(world));
    QVERIFY2(
        world.loader.hasSaid(u"How the targets fare cannot be kept: "_s), qPrintable(world.loader.said()));
    QCOMPARE(world.loader.exitCode(), 0);
    QCOMPARE(world.difference(someRows), QString());
}

WQL_TEST(TestHistory)

} // namespace tst_history

#include "tst_history.moc"
