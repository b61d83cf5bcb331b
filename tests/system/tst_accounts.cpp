// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <testpaths.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 20000;

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

private:
    /// The service with a socket whose group is that of nobody, or not.
    bool open(World &world, bool letsIn);
    /// wqloaderctl as nobody; its exit code, or -1. All it says is in m_said.
    int runAsNobody(const World &world, const QStringList &arguments);

    QString m_said;
    const passwd *m_nobody = nullptr;
};

void TestAccounts::initTestCase()
{
    m_nobody = getpwnam("nobody");
    if (geteuid() != 0 || !m_nobody || QStandardPaths::findExecutable(u"setpriv"_s).isEmpty())
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

WQL_TEST(TestAccounts)
#include "tst_accounts.moc"
