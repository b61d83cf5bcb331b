// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QFile>
#include <QScopeGuard>
#include <QSocketNotifier>
#include <QTest>

#include <signal.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace tst_servicemanager {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 20000;

/// The systemd of one service: all that the service told it, in order.
class FakeSystemd {
public:
    explicit FakeSystemd(const QString &path)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
        , m_ready(m_socket, QSocketNotifier::Read)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        memcpy(address.sun_path, name.constData(), size_t(name.size()));
        m_isBound = ::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0;
        QObject::connect(&m_ready, &QSocketNotifier::activated, &m_ready, [this] { read(); });
        qputenv("NOTIFY_SOCKET", name);
        qputenv("WATCHDOG_USEC", "2000000");
    }
    ~FakeSystemd()
    {
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
        m_ready.setEnabled(false);
        ::close(m_socket);
    }

    bool isBound() const { return m_isBound; }
    qsizetype count(const QString &told) const { return m_told.count(told); }
    const QStringList &told() const { return m_told; }
    QString status() const
    {
        const QStringList all = m_told.filter(u"STATUS="_s);
        return all.isEmpty() ? QString() : all.last().sliced(7);
    }

private:
    void read()
    {
        char buffer[4096];
        for (ssize_t size; (size = ::recv(m_socket, buffer, sizeof(buffer), 0)) > 0;)
            m_told += QString::fromUtf8(buffer, size).split(u'\n', Qt::SkipEmptyParts);
    }

    int m_socket;
    QSocketNotifier m_ready;
    bool m_isBound = false;
    QStringList m_told;
};

bool isStopped(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(") T ");
}

} // namespace

/// What the real wqloaderd tells systemd.
class TestServiceManager : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itTellsWhenItIsReadyAndHowItIsDoingAndWhenItStops();
    void aLoopThatStandsStillDoesNotFeedTheWatchdog();
    void aTargetThatIsDownIsNoReasonToBeKilled();
};

void TestServiceManager::itTellsWhenItIsReadyAndHowItIsDoingAndWhenItStops()
{
    World world({ u"acme"_s, u"bolt"_s });
    FakeSystemd systemd(world.path(u"notify"_s));
    QVERIFY(systemd.isBound());
    world.rules = { { .target = u"acme"_s }, { .target = u"bolt"_s } };
    world.writeConfig();
    world.log.append("1700000000|1.1|support|NONE|ENTERQUEUE||1|1\n");
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(systemd.count(u"READY=1"_s) == 1, soon);
    QTRY_COMPARE_WITH_TIMEOUT(systemd.status(), u"2/2 targets up to date; actions: off"_s, soon);
    QTRY_VERIFY_WITH_TIMEOUT(systemd.count(u"WATCHDOG=1"_s) >= 2, soon);

    world.loader.send(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(systemd.count(u"READY=1"_s) == 2, soon);
    QVERIFY(systemd.told().indexOf(u"RELOADING=1"_s) < systemd.told().lastIndexOf(u"READY=1"_s));
    QCOMPARE(systemd.count(u"RELOADING=1"_s), 1);

    world.loader.send(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QTRY_COMPARE_WITH_TIMEOUT(systemd.count(u"STOPPING=1"_s), 1, soon);
}

void TestServiceManager::aLoopThatStandsStillDoesNotFeedTheWatchdog()
{
    World world;
    FakeSystemd systemd(world.path(u"notify"_s));
    world.writeConfig();
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(systemd.count(u"WATCHDOG=1"_s) >= 2, soon);
    world.loader.send(SIGSTOP);
    const auto goOn = qScopeGuard([&] { world.loader.send(SIGCONT); });
    QTRY_VERIFY_WITH_TIMEOUT(isStopped(world.loader.pid()), soon);
    QCoreApplication::processEvents(); // what it sent before that
    const qsizetype fed = systemd.count(u"WATCHDOG=1"_s);
    // Twice what systemd allows: nothing may come, which only time can show.
    QVERIFY(!QTest::qWaitFor([&] { return systemd.count(u"WATCHDOG=1"_s) > fed; }, 4000));
    world.loader.send(SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(systemd.count(u"WATCHDOG=1"_s) > fed, soon);
}

void TestServiceManager::aTargetThatIsDownIsNoReasonToBeKilled()
{
    World world({ u"acme"_s });
    FakeSystemd systemd(world.path(u"notify"_s));
    world.writeConfig();
    world.sandbox.planFault(u"timeout"_s, -1, { .command = u"insertAll"_s });
    world.log.append("1700000000|1.1|support|NONE|ENTERQUEUE||1|1\n");
    world.start();
    QTRY_VERIFY_WITH_TIMEOUT(world.sandbox.faultCount(u"timeout"_s) > 0, soon);
    const qsizetype fed = systemd.count(u"WATCHDOG=1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(systemd.count(u"WATCHDOG=1"_s) >= fed + 3, soon);
    QVERIFY(systemd.status().startsWith(u"0/1 targets up to date"_s));
}

WQL_TEST(TestServiceManager)

} // namespace tst_servicemanager

#include "tst_servicemanager.moc"
