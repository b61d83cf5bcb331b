// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"
#include "tests/system/ctlprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <unistd.h>

namespace tst_ctlsecrets {

using namespace Qt::StringLiterals;
using namespace wql;

/// What wqloaderctl does with passwords and with the names of customers: where it puts them, and that it
/// shows none.
class TestCtlSecrets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPasswordIsSetFromStandardInputAndNeverShown();
    void rootKeepsSecretsWhereTheyBelong();
    void ctrlCEndsAPasswordPromptAtOnce();
    void aBundleHoldsNoPasswordAndNoName();
    void aBundleOfARunningLoaderHidesItsNames();
};

void TestCtlSecrets::aPasswordIsSetFromStandardInputAndNeverShown()
{
    World world;
    world.writeConfig();
    const QStringList config{ u"--config"_s, world.path(u"wqloader.conf"_s), u"--dir"_s, world.path(u"s"_s) };
    CtlProcess ctl;
    ctl.start(QStringList{ u"secret"_s, u"set"_s, u"acme"_s } + config, "canary-9\n");
    CTL_ENDS_WITH(ctl, 0);
    QCOMPARE(bytesOf(world.path(u"s/acme"_s)), QByteArray("canary-9\n"));
    QByteArray text = bytesOf(world.path(u"wqloader.conf"_s));
    text.replace("password = robot", "password_file = " + world.path(u"s/acme"_s).toUtf8());
    world.write(u"wqloader.conf"_s, text);
    ctl.start(QStringList{ u"secret"_s, u"show-state"_s, u"--json"_s } + config);
    CTL_ENDS_WITH(ctl, 0);
    QVERIFY2(!ctl.all().contains(u"canary"_s) && ctl.output().contains(u"\"set\""_s), qPrintable(ctl.all()));
    ctl.start(QStringList{ u"secret"_s, u"remove"_s, u"acme"_s } + config);
    CTL_ENDS_WITH(ctl, 0);
    QVERIFY(!QFileInfo::exists(world.path(u"s/acme"_s)));
    ctl.start({ u"secret"_s, u"set"_s, u"acmee"_s, u"--config"_s, world.path(u"wqloader.conf"_s) }, "x\n");
    CTL_ENDS_WITH(ctl, 65);
}

void TestCtlSecrets::rootKeepsSecretsWhereTheyBelong()
{
    if (::geteuid() != 0)
        QSKIP("only root can be led astray");
    World world;
    world.writeConfig();
    QByteArray text = bytesOf(world.path(u"wqloader.conf"_s));
    world.write(u"victim"_s, "mine\n");
    text.replace("password = robot", "password_file = " + world.path(u"victim"_s).toUtf8());
    QVERIFY(QDir(world.path({})).mkdir(u"etc"_s));
    world.write(u"etc/wqloader.conf"_s, text);
    QVERIFY(::chown(QFile::encodeName(world.path(u"etc"_s)).constData(), 65534, 65534) == 0);
    CtlProcess ctl;
    for (const QString &order : { u"set"_s, u"remove"_s }) {
        ctl.start(
            { u"secret"_s, order, u"acme"_s, u"--config"_s, world.path(u"etc/wqloader.conf"_s) }, "x\n");
        CTL_ENDS_WITH(ctl, 65);
        QVERIFY2(ctl.all().contains(u"another user may write the configuration"_s), qPrintable(ctl.all()));
        QCOMPARE(bytesOf(world.path(u"victim"_s)), QByteArray("mine\n"));
    }
    // And by a link in the place of the folder of secrets.
    QVERIFY(QFile::link(world.path({}), world.path(u"etc/secrets"_s)));
    QVERIFY(::lchown(QFile::encodeName(world.path(u"etc/secrets"_s)).constData(), 65534, 65534) == 0);
    ctl.start({ u"secret"_s, u"set"_s, u"victim"_s, u"--config"_s, world.path(u"etc/wqloader.conf"_s),
                  u"--dir"_s, world.path(u"etc/secrets"_s) },
        "x\n");
    QTRY_VERIFY(!ctl.isRunning());
    QCOMPARE(bytesOf(world.path(u"victim"_s)), QByteArray("mine\n"));
}

void TestCtlSecrets::ctrlCEndsAPasswordPromptAtOnce()
{
    World world;
    QProcess terminal;
    // script(1) gives the program a terminal; Ctrl-C comes as a byte, as from a keyboard.
    terminal.start(u"script"_s,
        { u"-qec"_s, u"%1 secret set acme --dir %2"_s.arg(QStringLiteral(WQL_CTL), world.path(u"s"_s)),
            u"/dev/null"_s });
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += terminal.readAll()).contains("Password of target 'acme'"), soon);
    terminal.write("hunter2\x03");
    QTRY_COMPARE_WITH_TIMEOUT(terminal.state(), QProcess::NotRunning, soon);
    said += terminal.readAll();
    QVERIFY2(said.contains("given up") && !said.contains("hunter2"), said.constData());
    QVERIFY(!QFileInfo::exists(world.path(u"s/acme"_s)));
}

void TestCtlSecrets::aBundleHoldsNoPasswordAndNoName()
{
    World world({ u"bigcorp"_s });
    world.password = u"canary-9"_s;
    world.urls.insert(u"bigcorp"_s, u"https://stats.bigcorp.example/bigcorp"_s);
    world.rules = { { .target = u"bigcorp"_s, .queueStarts = u"bigcorp-"_s } };
    world.extra = u"; the great bigcorp\n"_s;
    world.writeConfig();
    const QString path = world.path(u"b.tar.gz"_s);
    const QStringList arguments{ u"bundle"_s, path, u"--config"_s, world.path(u"wqloader.conf"_s) };
    CtlProcess ctl;
    ctl.start(arguments);
    CTL_ENDS_WITH(ctl, 0);
    QVERIFY(!QFileInfo::exists(path));
    ctl.start(arguments + QStringList{ u"--yes"_s });
    CTL_ENDS_WITH(ctl, 0);
    QProcess tar;
    tar.start(u"tar"_s, { u"-xOzf"_s, path });
    QTRY_COMPARE(tar.state(), QProcess::NotRunning);
    const QByteArray text = tar.readAllStandardOutput();
    QVERIFY2(tar.exitCode() == 0 && text.contains("[target target-1]"), text.constData());
    for (const char *secret : { "canary", "bigcorp", "stats." })
        QVERIFY2(!text.contains(secret), text.constData());
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestCtlSecrets::aBundleOfARunningLoaderHidesItsNames()
{
    World world({ u"bigcorp"_s });
    world.rules = { { .target = u"bigcorp"_s, .queueStarts = u"bigcorp-"_s } };
    world.writeConfig();
    world.log.append(someRows.toStdString());
    world.start();
    const QString path = world.path(u"b.tar.gz"_s);
    CtlProcess ctl;
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"bigcorp: up to date"_s), soon);
    // The configuration here is another one, or none.
    ctl.start({ u"bundle"_s, path, u"--yes"_s, u"--socket"_s, world.path(u"control.sock"_s) });
    CTL_ENDS_WITH(ctl, 0);
    QProcess tar;
    tar.start(u"tar"_s, { u"-xOzf"_s, path });
    QTRY_COMPARE(tar.state(), QProcess::NotRunning);
    const QByteArray text = tar.readAllStandardOutput();
    QVERIFY2(text.contains("target-1") && text.contains("\"rowsRead\""), text.constData());
    QVERIFY2(!text.contains("bigcorp"), text.constData());
}

WQL_TEST(TestCtlSecrets)

} // namespace tst_ctlsecrets

#include "tst_ctlsecrets.moc"
