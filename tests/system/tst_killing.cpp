// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <signal.h>

#include <random>

namespace tst_killing {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int late = 90000;

/// Asterisk on a busy day, sped up: rows at each tick, and now and then the log is rotated, the archives of
/// some rotations compressed. Remembers everything that was ever written.
class BusyAsterisk {
public:
    explicit BusyAsterisk(QueueLogFile &log)
        : m_log(log)
        , m_source(World::realLog().trimmed().split('\n'))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { write(); });
    }

    void start() { m_timer.start(10); }
    void stop() { m_timer.stop(); }
    const QByteArray &written() const { return m_written; }

    void rotate()
    {
        m_log.rotate(QueueLogFile::Strategy::Rotate);
        if (++m_rotations % 3 == 2)
            m_log.compress(".1", ".1.gz");
    }

private:
    void write()
    {
        // Several rows in one write. When the sample is through, it goes on from its start at a later time:
        // the hours of an exchange do not come twice.
        QByteArray rows;
        for (int i = 0; i < 7; ++i, ++m_next) {
            const QByteArray &line = m_source[m_next % m_source.size()];
            const qint64 round = m_next / m_source.size();
            rows += QByteArray::number(line.left(10).toLongLong() + 10000 * round) + line.mid(10) + '\n';
        }
        m_written += rows;
        m_log.append(rows.toStdString());
    }

    QueueLogFile &m_log;
    QList<QByteArray> m_source;
    QByteArray m_written;
    QTimer m_timer;
    qsizetype m_next = 0;
    int m_rotations = 0;
};

} // namespace

/// The process dies again and again, while the log grows and rotates: in the end everything is there once.
class TestKilling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowArrivesOnceAlthoughTheLoaderIsKilledEverySecond_data();
    void everyRowArrivesOnceAlthoughTheLoaderIsKilledEverySecond();
    void whoseCallItIsOutlivesTheLoader_data();
    void whoseCallItIsOutlivesTheLoader();
};

void TestKilling::everyRowArrivesOnceAlthoughTheLoaderIsKilledEverySecond_data()
{
    QTest::addColumn<bool>("faults");
    QTest::newRow("with a good server") << false;
    QTest::newRow("with a server that misbehaves") << true;
}

void TestKilling::everyRowArrivesOnceAlthoughTheLoaderIsKilledEverySecond()
{
    QFETCH(bool, faults);
    const int kills
        = qEnvironmentVariableIntValue("WQL_KILLS") > 0 ? qEnvironmentVariableIntValue("WQL_KILLS") : 12;
    const QStringList tenants{ u"client1"_s, u"client2"_s, u"customer"_s };
    World world(tenants);
    world.rules = { { .target = tenants[0], .queueEnds = u"-client1"_s, .agentEnds = u"-client1"_s },
        { .target = tenants[1], .queueEnds = u"-client2"_s, .agentEnds = u"-client2"_s },
        { .target = tenants[2], .queueStarts = u"Customer-"_s, .agentStarts = u"Customer-"_s } };
    world.writeConfig();
    if (faults)
        world.sandbox.setFaults({ { .fault = *Fault::fromText(u"drop-after"_s), .probability = 0.05 },
                                    { .fault = *Fault::fromText(u"delay-after=300"_s), .probability = 0.05 },
                                    { .fault = *Fault::fromText(u"rst-before"_s), .probability = 0.05 } },
            11);

    BusyAsterisk asterisk(world.log);
    world.log.append("");
    asterisk.start();
    std::mt19937 random(7);
    for (int kill = 1; kill <= kills; ++kill) {
        world.start();
        // As often as not it dies while a batch is under way.
        const int lifetime = std::uniform_int_distribution<int>(200, 1500)(random);
        // A first start begins with the log as it is then: before that nothing is promised.
        if (kill == 1)
            QTRY_VERIFY_WITH_TIMEOUT(!world.sandbox.rows(tenants[0], {}).empty(), late);
        QElapsedTimer alive;
        alive.start();
        QTRY_VERIFY_WITH_TIMEOUT(alive.hasExpired(lifetime), late);
        QVERIFY2(world.loader.isRunning(), qPrintable(world.loader.said()));
        if (kill % 3 == 1)
            asterisk.rotate();
        world.loader.kill();
        if (kill % 3 == 0)
            asterisk.rotate();
    }
    asterisk.stop();
    world.sandbox.clearFaults();
    world.loader.forget();
    world.startOnce();
    QTRY_VERIFY2_WITH_TIMEOUT(!world.loader.isRunning(), qPrintable(world.loader.said()), late);
    QVERIFY2(world.loader.exitCode() == 0, qPrintable(world.loader.said()));
    QCOMPARE(world.difference(asterisk.written()), QString());
}

void TestKilling::whoseCallItIsOutlivesTheLoader_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("isRotated");
    QTest::newRow("stopped") << SIGTERM << false;
    QTest::newRow("killed, and the log rotated meanwhile") << SIGKILL << true;
}

void TestKilling::whoseCallItIsOutlivesTheLoader()
{
    QFETCH(int, signal);
    QFETCH(bool, isRotated);
    World world({ u"client1"_s, u"client2"_s });
    world.general = u"unassociated = by-call\n"_s;
    world.rules = { { .target = u"client1"_s, .queueStarts = u"acme-"_s },
        { .target = u"client2"_s, .queueStarts = u"trix-"_s } };
    world.writeConfig();
    world.log.append("1795300000|1795300000.1|acme-q|NONE|ENTERQUEUE||1|1\n"
                     "1795300001|1795300000.2|trix-q|NONE|ENTERQUEUE||2|1\n");
    world.start();
    QTRY_COMPARE_WITH_TIMEOUT(world.sandbox.rowCount(u"client1"_s, {}), qint64(1), late);
    QTRY_COMPARE_WITH_TIMEOUT(world.sandbox.rowCount(u"client2"_s, {}), qint64(1), late);
    world.loader.send(signal);
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), late);
    if (isRotated)
        world.log.rotate(QueueLogFile::Strategy::Rotate);
    world.log.append("1795300002|1795300000.1|NONE|NONE|INFO|choice|1\n"
                     "1795300003|1795300000.2|NONE|NONE|INFO|choice|2\n");
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), late);
    QCOMPARE(world.sandbox.rowCount(u"client1"_s, {}), qint64(2));
    QCOMPARE(world.sandbox.rowCount(u"client2"_s, {}), qint64(2));
}

WQL_TEST(TestKilling)

} // namespace tst_killing

#include "tst_killing.moc"
