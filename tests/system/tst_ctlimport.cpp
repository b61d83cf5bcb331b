// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"
#include "tests/system/ctlprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

namespace tst_ctlimport {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

QString data(const QString &name)
{
    return QStringLiteral(WQL_TEST_DATA "/config/") + name;
}

} // namespace

/// wqloaderctl import: from what an original loader was told to a configuration that runs.
class TestCtlImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anImportChangesNothingUntilItMayWrite();
    void whatAnImportWritesRunsAndUploads();
    void aLoaderThatRunsIsFoundAndMovedWithAllItsRows();
    void loadersThatDifferAreNotGuessedBetween();
    void anImportNeverReplacesAFileUnasked();
};

void TestCtlImport::anImportChangesNothingUntilItMayWrite()
{
    CtlProcess ctl;
    ctl.start({ u"import"_s, data(u"splitter.json"_s) });
    CTL_ENDS_WITH(ctl, 0);
    QVERIFY2(ctl.output().contains(u"[target acme]"_s) && ctl.output().contains(u"dropped"_s),
        qPrintable(ctl.all()));
    QVERIFY(!ctl.output().contains(u"secret-1"_s));
}

void TestCtlImport::whatAnImportWritesRunsAndUploads()
{
    World world({ u"customer"_s });
    world.log.append(someRows.toStdString());
    world.write(u"sysconfig"_s, "QUEUELOG=" + world.path(u"queue_log"_s).toUtf8() + "\n");
    world.write(u"rules.pl"_s,
        "{ ruleName => 'All of acme', queueStarts => 0, queueEnds => 1, queueToken => 'acme', agentStarts => "
        "1,\n"
        "  agentEnds => 0, agentToken => 'acme-', targetHost => '127.0.0.1', targetPort => '"
            + QByteArray::number(world.sandbox.port())
            + "', targetCtx => 'customer', targetUser => 'robot', targetPass => 'robot', targetToken => '-' "
              "},\n");
    CtlProcess ctl;
    ctl.start({ u"import"_s, world.path(u"sysconfig"_s), world.path(u"rules.pl"_s), u"--write"_s,
        world.path(u"wqloader.conf"_s) });
    CTL_ENDS_WITH(ctl, 0);
    const QByteArray text = bytesOf(world.path(u"wqloader.conf"_s));
    QVERIFY2(!text.contains("password = "), text.constData());
    const QFileInfo secret(world.path(u"secrets/customer"_s));
    QCOMPARE(bytesOf(secret.filePath()), QByteArray("robot\n"));
    QVERIFY(!(secret.permissions() & (QFile::ReadOther | QFile::WriteOther | QFile::WriteGroup)));
    world.rules = { { .target = u"customer"_s, .queueEnds = u"acme"_s, .agentStarts = u"acme-"_s } };
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QVERIFY2(world.loader.exitCode() == 0, qPrintable(world.loader.said()));
    QCOMPARE(world.difference(someRows), QString());
}

void TestCtlImport::aLoaderThatRunsIsFoundAndMovedWithAllItsRows()
{
    World world({ u"customer"_s });
    world.log.append(someRows.toStdString());
    const QString log = world.path(u"queue_log"_s);
    const QString root = world.path(u"root"_s);
    const QByteArray command = "uniloader --src " + log.toUtf8() + " upload --uri http://127.0.0.1:"
        + QByteArray::number(world.sandbox.port()) + "/customer --login robot --pass robot --noActions";
    // A mounted machine: its log, a process, and the cron line that starts it.
    QVERIFY(QDir().mkpath(root + QFileInfo(log).path()) && QFile::copy(log, root + log));
    QVERIFY(QDir().mkpath(root + u"/proc/12"_s) && QDir().mkpath(root + u"/etc/cron.d"_s));
    world.write(u"root/proc/12/cmdline"_s, QByteArray(command).replace(' ', '\0') + '\0');
    world.write(u"root/etc/cron.d/qm"_s, "@reboot root " + command + " &\n");
    const QStringList arguments{ u"import"_s, u"--detect"_s, u"--root"_s, root };
    CtlProcess ctl;
    ctl.start(arguments + QStringList{ u"--json"_s });
    CTL_ENDS_WITH(ctl, 0);
    QCOMPARE(ctl.json()["findings"_L1].toArray().size(), 2);
    QVERIFY(ctl.json()["compared"_L1]["equal"_L1].toBool());
    QCOMPARE(ctl.json()["compared"_L1]["replay"_L1]["rows"_L1].toInt(), 3);
    QCOMPARE(ctl.json()["stop"_L1][1].toString(), u"kill 12"_s);
    QVERIFY(!QFileInfo::exists(world.path(u"wqloader.conf"_s)));
    CtlProcess writing;
    writing.start(arguments + QStringList{ u"--write"_s, world.path(u"wqloader.conf"_s) });
    QTRY_VERIFY_WITH_TIMEOUT(!writing.isRunning(), soon);
    QVERIFY2(writing.output().contains(u"--pass ***"_s) && writing.output().contains(u"systemctl enable"_s),
        qPrintable(writing.all()));
    QVERIFY(bytesOf(world.path(u"wqloader.conf"_s)).contains("actions = off\n"));
    world.rules = { { .target = u"customer"_s } };
    world.startOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);
    QVERIFY2(world.loader.exitCode() == 0, qPrintable(world.loader.said()));
    QCOMPARE(world.difference(someRows), QString());
}

void TestCtlImport::loadersThatDifferAreNotGuessedBetween()
{
    World world;
    const QString root = world.path(u"root"_s);
    QVERIFY(QDir().mkpath(root + u"/etc/init.d"_s));
    world.write(u"root/etc/init.d/one"_s, "#!/bin/sh\nuniloader upload --uri https://h/a --pass canary &\n");
    world.write(u"root/etc/init.d/two"_s, "#!/bin/sh\nuniloader upload --uri https://h/b --pass canary &\n");
    const QStringList arguments{ u"import"_s, u"--detect"_s, u"--root"_s, root };
    CtlProcess ctl;
    ctl.start(arguments);
    CTL_ENDS_WITH(ctl, 1);
    QVERIFY2(
        ctl.errors().contains(u"--take 1,2"_s) && !ctl.all().contains(u"canary"_s), qPrintable(ctl.all()));
    ctl.start(arguments + QStringList{ u"--take"_s, u"1,2"_s });
    CTL_ENDS_WITH(ctl, 0);
    ctl.start(arguments + QStringList{ u"--take"_s, u"x"_s });
    CTL_ENDS_WITH(ctl, 64);
    ctl.start(arguments + QStringList{ u"file"_s });
    CTL_ENDS_WITH(ctl, 64);
}

void TestCtlImport::anImportNeverReplacesAFileUnasked()
{
    World world;
    world.write(u"w.conf"_s, "; mine\n");
    CtlProcess ctl;
    const QStringList arguments{ u"import"_s, data(u"splitter.json"_s), u"--write"_s,
        world.path(u"w.conf"_s) };
    ctl.start(arguments);
    CTL_ENDS_WITH(ctl, 73);
    QCOMPARE(bytesOf(world.path(u"w.conf"_s)), QByteArray("; mine\n"));
    QVERIFY(!QFileInfo::exists(world.path(u"secrets"_s)));
    ctl.start(arguments + QStringList{ u"--force"_s });
    CTL_ENDS_WITH(ctl, 0);
    QVERIFY(bytesOf(world.path(u"w.conf"_s)).contains("[target acme]"));
    QCOMPARE(QDir(world.path({})).entryList({ u"w.conf.~*"_s }, QDir::Files | QDir::Hidden).size(), 1);
}

WQL_TEST(TestCtlImport)

} // namespace tst_ctlimport

#include "tst_ctlimport.moc"
