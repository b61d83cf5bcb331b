// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/socketlink.h"
#include "tests/support/testprogram.h"
#include "tests/support/unitfilter.h"
#include "tests/support/world.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <grp.h>
#include <pwd.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <testpaths.h>
#include <unistd.h>

namespace tst_accounts {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 20000;

/// Asks and waits for the answer.
LinkResult ask(LoaderLink &link, const QString &method, const QJsonObject &parameters = {})
{
    const std::unique_ptr<LinkCall> call(link.call(method, parameters, nullptr));
    QSignalSpy finished(call.get(), &LinkCall::finished);
    if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, soon))
        return unexpected(LinkError{ .kind = LinkError::Kind::TimedOut });
    return finished[0][0].value<LinkResult>();
}

} // namespace

/// The control socket as another user of the machine sees it: let in by its group, as members of `wqloader`
/// are.
class TestAccounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aMemberOfTheGroupMayLook();
    void aMemberOfTheGroupMayNotChangeAnything_data();
    void aMemberOfTheGroupMayNotChangeAnything();
    void whoIsNotInTheGroupIsNotLetIn();
    void theConfinedServiceSavesAConfiguration();
    void aConfigurationOfRootsIsNotOfferedForEditing();
    void aMemberOfTheAdministratorsMayAct();

private:
    /// The service with a socket whose group is that of nobody, or not.
    bool open(World &world, bool letsIn);
    /// The service as nobody, who owns its files, and confined as by the unit and \a more.
    bool openConfined(World &world, const std::function<bool()> &more);
    /// wqloaderctl as nobody; its exit code, or -1. All it says is in m_said.
    int runAsNobody(const World &world, const QStringList &arguments);

    QString m_said;
    passwd m_nobodyEntry{};
    const passwd *m_nobody = nullptr;
};

void TestAccounts::initTestCase()
{
    if (const passwd *entry = getpwnam("nobody"))
        m_nobodyEntry = *entry; // a copy: the next question overwrites it
    m_nobody = &m_nobodyEntry;
    if (geteuid() != 0 || m_nobody->pw_uid == 0 || QStandardPaths::findExecutable(u"setpriv"_s).isEmpty())
        QSKIP("only root can be another user, with setpriv");
}

bool TestAccounts::open(World &world, bool letsIn)
{
    world.writeConfig();
    world.start();
    const QString socket = world.path(u"control.sock"_s);
    if (!QTest::qWaitFor([&] { return world.loader.hasSaid(u"Control socket"_s); }, soon))
        return false;
    const QByteArray path = QFile::encodeName(socket);
    struct stat status { };
    const QByteArray folder = QFile::encodeName(QFileInfo(socket).absolutePath());
    QFile::copy(QStringLiteral(WQL_CTL), world.path(u"wqloaderctl"_s));
    return ::chmod(folder.constData(), 0755) == 0 && ::stat(path.constData(), &status) == 0
        && (status.st_mode & 0777) == 0660
        && (!letsIn || ::chown(path.constData(), uid_t(-1), m_nobody->pw_gid) == 0)
        && ::chmod(QFile::encodeName(world.path(u"wqloaderctl"_s)).constData(), 0755) == 0;
}

bool TestAccounts::openConfined(World &world, const std::function<bool()> &more)
{
    const auto give = [this](const QString &path) {
        return ::chown(QFile::encodeName(path).constData(), m_nobody->pw_uid, m_nobody->pw_gid) == 0;
    };
    world.writeConfig();
    world.log.append("1700000003|NONE|NONE|NONE|QUEUESTART|\n");
    if (!give(world.path(u"."_s)) || !give(world.path(u"wqloader.conf"_s))
        || !give(world.path(u"queue_log"_s)))
        return false;
    QFile::copy(QStringLiteral(WQL_CTL), world.path(u"wqloaderctl"_s));
    ::chmod(QFile::encodeName(world.path(u"."_s)).constData(), 0755);
    ::chmod(QFile::encodeName(world.path(u"wqloaderctl"_s)).constData(), 0755);
    world.loader.runAs(m_nobody->pw_uid, world.path(u"."_s));
    // The filter forbids becoming another user, so that comes first.
    world.loader.setConfinement([more, user = m_nobody->pw_uid, group = m_nobody->pw_gid] {
        return (!more || more()) && ::setgroups(0, nullptr) == 0 && ::setgid(group) == 0
            && ::setuid(user) == 0 && forbidChangesOfOwner();
    });
    world.start();
    return QTest::qWaitFor([&] { return world.loader.hasSaid(u"Control socket"_s); }, soon);
}

int TestAccounts::runAsNobody(const World &world, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"setpriv"_s,
        QStringList{ u"--reuid"_s, QString::number(m_nobody->pw_uid), u"--regid"_s,
            QString::number(m_nobody->pw_gid), u"--clear-groups"_s, world.path(u"wqloaderctl"_s),
            u"--socket"_s, world.path(u"control.sock"_s) }
            + arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, soon))
        return -1;
    m_said = QString::fromUtf8(process.readAll());
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void TestAccounts::aMemberOfTheGroupMayLook()
{
    World world;
    QVERIFY(open(world, true));
    QVERIFY2(runAsNobody(world, { u"status"_s }) <= 1, qPrintable(m_said));
    QVERIFY2(m_said.contains(u"acme"_s), qPrintable(m_said));
    QCOMPARE(runAsNobody(world, { u"tail"_s }), 0);
    QCOMPARE(runAsNobody(world, { u"rules"_s }), 0);
}

void TestAccounts::aMemberOfTheGroupMayNotChangeAnything_data()
{
    QTest::addColumn<QStringList>("order");
    QTest::newRow("pause") << QStringList{ u"pause"_s, u"acme"_s };
    QTest::newRow("resume") << QStringList{ u"resume"_s, u"acme"_s };
    QTest::newRow("resync") << QStringList{ u"resync"_s, u"acme"_s };
    QTest::newRow("policy line") << QStringList{ u"actions"_s, u"--allow"_s, u"1"_s, u"--target"_s,
        u"acme"_s };
}

void TestAccounts::aMemberOfTheGroupMayNotChangeAnything()
{
    QFETCH(QStringList, order);
    World world;
    QVERIFY(open(world, true));
    QCOMPARE(runAsNobody(world, order), 77);
    QVERIFY2(m_said.contains(u"wqloader-admin"_s), qPrintable(m_said));
}

void TestAccounts::whoIsNotInTheGroupIsNotLetIn()
{
    World world;
    QVERIFY(open(world, false));
    QCOMPARE(runAsNobody(world, { u"status"_s }), 77);
    QVERIFY2(m_said.contains(u"group wqloader"_s), qPrintable(m_said));
}

/// The service as the packaged unit runs it: another user, who may not change owners.
void TestAccounts::theConfinedServiceSavesAConfiguration()
{
    World world;
    QVERIFY(openConfined(world, {}));
    SocketLink link(world.path(u"control.sock"_s));
    link.open();
    QTRY_COMPARE_WITH_TIMEOUT(link.state(), LoaderLink::State::Open, soon);
    const auto got = ask(link, u"config.get"_s);
    QVERIFY(got && (*got)[u"writable"_s].toBool());
    QJsonArray files = (*got)[u"files"_s].toArray();
    QJsonObject main = files[0].toObject();
    main[u"text"_s] = main[u"text"_s].toString().replace(u"drain_quiet = 1"_s, u"drain_quiet = 2"_s);
    const auto applied = ask(link, u"config.apply"_s,
        { { u"revision"_s, (*got)[u"revision"_s] }, { u"files"_s, QJsonArray{ main } },
            { u"confirmWithin"_s, 0 } });
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().words));
    QFile file(world.path(u"wqloader.conf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("drain_quiet = 2"));
    QCOMPARE(QFileInfo(file).ownerId(), m_nobody->pw_uid);
}

/// As a file that root wrote with an editor: the service could not keep its owner.
void TestAccounts::aConfigurationOfRootsIsNotOfferedForEditing()
{
    World world;
    QVERIFY(openConfined(world, {}));
    const QByteArray file = QFile::encodeName(world.path(u"wqloader.conf"_s));
    QVERIFY(::chown(file.constData(), 0, 0) == 0 && ::chmod(file.constData(), 0644) == 0);
    SocketLink link(world.path(u"control.sock"_s));
    link.open();
    QTRY_COMPARE_WITH_TIMEOUT(link.state(), LoaderLink::State::Open, soon);
    const auto got = ask(link, u"config.get"_s);
    QVERIFY(got && !(*got)[u"writable"_s].toBool());
}

void TestAccounts::aMemberOfTheAdministratorsMayAct()
{
    // The machine's own groups, and one more, for the service's eyes alone.
    World world;
    const passwd *entry = getpwnam("daemon");
    QVERIFY(entry);
    const passwd daemon = *entry;
    QFile groups(u"/etc/group"_s);
    QVERIFY(groups.open(QIODevice::ReadOnly));
    const QByteArray more = "\nwqloader-admin:x:64999:daemon\n";
    const QByteArray own = QFile::encodeName(world.path(u"group"_s));
    world.write(u"group"_s, groups.readAll() + more);
    QVERIFY(::chmod(own.constData(), 0644) == 0);
    const auto seesIt = [own] {
        return ::unshare(CLONE_NEWNS) == 0
            && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
            && ::mount(own.constData(), "/etc/group", nullptr, MS_BIND, nullptr) == 0;
    };
    if (!openConfined(world, seesIt) && !world.loader.isRunning())
        QSKIP("no name space of mounts can be made here");
    QVERIFY(
        ::chown(QFile::encodeName(world.path(u"control.sock"_s)).constData(), uid_t(-1), daemon.pw_gid) == 0);
    m_nobody = &daemon;
    QVERIFY2(runAsNobody(world, { u"pause"_s, u"acme"_s }) == 0, qPrintable(m_said));
    m_nobody = &m_nobodyEntry;
}

WQL_TEST(TestAccounts)

} // namespace tst_accounts

#include "tst_accounts.moc"
