// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <signal.h>
#include <testpaths.h>
#include <unistd.h>

namespace tst_wqloaderctl {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 20000;

const QByteArray someRows = "1700000001|1.1|support-acme|NONE|ENTERQUEUE||0123|1\n"
                            "1700000002|NONE|NONE|Agent/acme-7|AGENTLOGIN|SIP/7\n"
                            "1700000003|NONE|NONE|NONE|QUEUESTART|\n";

/// The real wqloaderctl. Never blocks, because the sandbox lives in this event loop.
class Ctl {
public:
    void start(const QStringList &arguments, const QByteArray &input = {})
    {
        m_process = std::make_unique<QProcess>();
        m_process->start(QStringLiteral(WQL_CTL), arguments);
        m_process->write(input);
        m_process->closeWriteChannel();
    }
    bool isRunning() const { return m_process->state() != QProcess::NotRunning; }
    int exitCode() const
    {
        return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
    }
    void send(int signal) const { ::kill(pid_t(m_process->processId()), signal); }

    QString output()
    {
        m_output += m_process->readAllStandardOutput();
        return QString::fromUtf8(m_output);
    }
    QString errors()
    {
        m_errors += m_process->readAllStandardError();
        return QString::fromUtf8(m_errors);
    }
    QString all() { return output() + errors(); }
    QJsonObject json() { return QJsonDocument::fromJson(output().toUtf8()).object(); }

private:
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The service with a control socket that answers.
QString startWithSocket(World &world)
{
    const QString socket = world.path(u"control.sock"_s);
    world.loader.start(world.arguments({ u"--control"_s, socket }));
    if (!QTest::qWaitFor([&] { return QFileInfo::exists(socket); }, soon))
        qWarning("%s", qPrintable(world.loader.said()));
    return socket;
}

QString data(const QString &name)
{
    return QStringLiteral(WQL_TEST_DATA "/config/") + name;
}

} // namespace

#define ENDS_WITH(code)                                                                                      \
    QTRY_VERIFY_WITH_TIMEOUT(!ctl.isRunning(), soon);                                                        \
    QVERIFY2(ctl.exitCode() == (code), qPrintable(ctl.all()))

/// wqloaderctl as somebody at a prompt, or a script, uses it.
class TestWqloaderctl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutALoaderEachOnlineVerbSaysHowToStartIt_data();
    void withoutALoaderEachOnlineVerbSaysHowToStartIt();
    void monitoringGetsACriticalLineWithoutALoader();
    void wrongArgumentsEndWith64();
    void anImportChangesNothingUntilItMayWrite();
    void whatAnImportWritesRunsAndUploads();
    void aLoaderThatRunsIsFoundAndMovedWithAllItsRows();
    void loadersThatDifferAreNotGuessedBetween();
    void anImportNeverReplacesAFileUnasked();
    void aPasswordIsSetFromStandardInputAndNeverShown();
    void rootKeepsSecretsWhereTheyBelong();
    void aTraceSaysWhoGetsARowAndWhy();
    void aReplaySaysWhatWouldMove();
    void ruleTestsFailWhenTheRulesDo();
    void whatIsExportedImportsAgain();
    void aRunningLoaderTellsHowItIs();
    void aPausedTargetWaitsUntilItIsResumed();
    void theLoadersRulesAndLogAreTold();
    void stdioPassesBytesToTheSocket();
    void aCheckTriesEachTargetStepByStep();
    void aBrokenConfigurationIsToldWithItsPlaces();
    void aBundleHoldsNoPasswordAndNoName();
    void aBundleOfARunningLoaderHidesItsNames();
    void namesAreCompletedAlsoFromABrokenFile();
    void bashOffersNamesWithoutRunningThem();
    void ctrlCEndsAPasswordPromptAtOnce();
};

void TestWqloaderctl::withoutALoaderEachOnlineVerbSaysHowToStartIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QStringList &arguments : { QStringList{ u"status"_s }, { u"status"_s, u"--watch"_s },
             { u"status"_s, u"--json"_s }, { u"rules"_s }, { u"actions"_s }, { u"tail"_s },
             { u"pause"_s, u"acme"_s }, { u"resume"_s, u"acme"_s }, { u"resync"_s, u"acme"_s },
             { u"metrics"_s }, { u"stdio"_s }, { u"trace"_s, u"1|1|q|a|V|"_s }, { u"check"_s } })
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments;
}

void TestWqloaderctl::withoutALoaderEachOnlineVerbSaysHowToStartIt()
{
    QFETCH(QStringList, arguments);
    World world;
    Ctl ctl;
    ctl.start(QStringList{ u"--socket"_s, world.path(u"none.sock"_s) } + arguments);
    ENDS_WITH(69);
    QVERIFY2(ctl.errors().contains(u"systemctl start wqloaderd"_s), qPrintable(ctl.all()));
    QVERIFY2(ctl.output().isEmpty(), qPrintable(ctl.output()));
}

void TestWqloaderctl::monitoringGetsACriticalLineWithoutALoader()
{
    World world;
    Ctl ctl;
    ctl.start({ u"status"_s, u"--nagios"_s, u"--socket"_s, world.path(u"none.sock"_s) });
    ENDS_WITH(2);
    QVERIFY2(ctl.output().startsWith(u"WQLOADER CRITICAL - "_s)
            && ctl.output().contains(u"No loader is running there."_s),
        qPrintable(ctl.all()));
}

void TestWqloaderctl::wrongArgumentsEndWith64()
{
    for (const QStringList &arguments : { QStringList{}, { u"stauts"_s }, { u"--nonsense"_s }, { u"pause"_s },
             { u"status"_s, u"--textfile"_s, u"x"_s }, { u"metrics"_s, u"--textfile"_s },
             { u"status"_s, u"--json=1"_s }, { u"pause"_s, u"a"_s, u"b"_s }, { u"secret"_s, u"show"_s },
             { u"trace"_s }, { u"tail"_s, u"--count"_s, u"0"_s } }) {
        Ctl ctl;
        ctl.start(arguments);
        ENDS_WITH(64);
        QVERIFY(!ctl.errors().isEmpty());
    }
}

void TestWqloaderctl::anImportChangesNothingUntilItMayWrite()
{
    Ctl ctl;
    ctl.start({ u"import"_s, data(u"splitter.json"_s) });
    ENDS_WITH(0);
    QVERIFY2(ctl.output().contains(u"[target acme]"_s) && ctl.output().contains(u"dropped"_s),
        qPrintable(ctl.all()));
    QVERIFY(!ctl.output().contains(u"secret-1"_s));
}

void TestWqloaderctl::whatAnImportWritesRunsAndUploads()
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
    Ctl ctl;
    ctl.start({ u"import"_s, world.path(u"sysconfig"_s), world.path(u"rules.pl"_s), u"--write"_s,
        world.path(u"wqloader.conf"_s) });
    ENDS_WITH(0);
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

void TestWqloaderctl::aLoaderThatRunsIsFoundAndMovedWithAllItsRows()
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
    Ctl ctl;
    ctl.start(arguments + QStringList{ u"--json"_s });
    ENDS_WITH(0);
    QCOMPARE(ctl.json()["findings"_L1].toArray().size(), 2);
    QVERIFY(ctl.json()["compared"_L1]["equal"_L1].toBool());
    QCOMPARE(ctl.json()["compared"_L1]["replay"_L1]["rows"_L1].toInt(), 3);
    QCOMPARE(ctl.json()["stop"_L1][1].toString(), u"kill 12"_s);
    QVERIFY(!QFileInfo::exists(world.path(u"wqloader.conf"_s)));
    Ctl writing;
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

void TestWqloaderctl::loadersThatDifferAreNotGuessedBetween()
{
    World world;
    const QString root = world.path(u"root"_s);
    QVERIFY(QDir().mkpath(root + u"/etc/init.d"_s));
    world.write(u"root/etc/init.d/one"_s, "#!/bin/sh\nuniloader upload --uri https://h/a --pass canary &\n");
    world.write(u"root/etc/init.d/two"_s, "#!/bin/sh\nuniloader upload --uri https://h/b --pass canary &\n");
    const QStringList arguments{ u"import"_s, u"--detect"_s, u"--root"_s, root };
    Ctl ctl;
    ctl.start(arguments);
    ENDS_WITH(1);
    QVERIFY2(
        ctl.errors().contains(u"--take 1,2"_s) && !ctl.all().contains(u"canary"_s), qPrintable(ctl.all()));
    ctl.start(arguments + QStringList{ u"--take"_s, u"1,2"_s });
    ENDS_WITH(0);
    ctl.start(arguments + QStringList{ u"--take"_s, u"x"_s });
    ENDS_WITH(64);
    ctl.start(arguments + QStringList{ u"file"_s });
    ENDS_WITH(64);
}

void TestWqloaderctl::anImportNeverReplacesAFileUnasked()
{
    World world;
    world.write(u"w.conf"_s, "; mine\n");
    Ctl ctl;
    const QStringList arguments{ u"import"_s, data(u"splitter.json"_s), u"--write"_s,
        world.path(u"w.conf"_s) };
    ctl.start(arguments);
    ENDS_WITH(73);
    QCOMPARE(bytesOf(world.path(u"w.conf"_s)), QByteArray("; mine\n"));
    QVERIFY(!QFileInfo::exists(world.path(u"secrets"_s)));
    ctl.start(arguments + QStringList{ u"--force"_s });
    ENDS_WITH(0);
    QVERIFY(bytesOf(world.path(u"w.conf"_s)).contains("[target acme]"));
    QCOMPARE(QDir(world.path({})).entryList({ u"w.conf.~*"_s }, QDir::Files | QDir::Hidden).size(), 1);
}

void TestWqloaderctl::aPasswordIsSetFromStandardInputAndNeverShown()
{
    World world;
    world.writeConfig();
    const QStringList config{ u"--config"_s, world.path(u"wqloader.conf"_s), u"--dir"_s, world.path(u"s"_s) };
    Ctl ctl;
    ctl.start(QStringList{ u"secret"_s, u"set"_s, u"acme"_s } + config, "canary-9\n");
    ENDS_WITH(0);
    QCOMPARE(bytesOf(world.path(u"s/acme"_s)), QByteArray("canary-9\n"));
    QByteArray text = bytesOf(world.path(u"wqloader.conf"_s));
    text.replace("password = robot", "password_file = " + world.path(u"s/acme"_s).toUtf8());
    world.write(u"wqloader.conf"_s, text);
    ctl.start(QStringList{ u"secret"_s, u"show-state"_s, u"--json"_s } + config);
    ENDS_WITH(0);
    QVERIFY2(!ctl.all().contains(u"canary"_s) && ctl.output().contains(u"\"set\""_s), qPrintable(ctl.all()));
    ctl.start(QStringList{ u"secret"_s, u"remove"_s, u"acme"_s } + config);
    ENDS_WITH(0);
    QVERIFY(!QFileInfo::exists(world.path(u"s/acme"_s)));
    ctl.start({ u"secret"_s, u"set"_s, u"acmee"_s, u"--config"_s, world.path(u"wqloader.conf"_s) }, "x\n");
    ENDS_WITH(65);
}

void TestWqloaderctl::rootKeepsSecretsWhereTheyBelong()
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
    Ctl ctl;
    for (const QString &order : { u"set"_s, u"remove"_s }) {
        ctl.start(
            { u"secret"_s, order, u"acme"_s, u"--config"_s, world.path(u"etc/wqloader.conf"_s) }, "x\n");
        ENDS_WITH(65);
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

void TestWqloaderctl::aTraceSaysWhoGetsARowAndWhy()
{
    World world({ u"acme"_s, u"rest"_s });
    world.rules = { { .target = u"acme"_s, .queueEnds = u"-acme"_s },
        { .target = u"rest"_s, .queueStarts = u"s"_s } };
    world.writeConfig();
    Ctl ctl;
    const QStringList config{ u"--config"_s, world.path(u"wqloader.conf"_s) };
    ctl.start(QStringList{ u"trace"_s, QString::fromUtf8(someRows.split('\n')[0]) } + config);
    ENDS_WITH(0);
    QVERIFY2(ctl.output().contains(u"takes it by its queue"_s), qPrintable(ctl.all()));
    QVERIFY2(ctl.output().contains(u"-> acme gets {"_s), qPrintable(ctl.all()));
    Ctl many;
    many.start(QStringList{ u"trace"_s, u"--file"_s, u"-"_s, u"--json"_s } + config, someRows);
    QTRY_VERIFY_WITH_TIMEOUT(!many.isRunning(), soon);
    QCOMPARE(many.json()[u"decisions"_s].toArray().size(), 3);
}

void TestWqloaderctl::aReplaySaysWhatWouldMove()
{
    World world({ u"acme"_s, u"rest"_s });
    world.log.append(someRows.toStdString());
    world.rules = { { .target = u"acme"_s, .queueEnds = u"-acme"_s }, { .target = u"rest"_s } };
    world.writeConfig();
    QFile::copy(world.path(u"wqloader.conf"_s), world.path(u"old.conf"_s));
    world.rules[0].queueEnds = u"-other"_s;
    world.writeConfig();
    Ctl ctl;
    ctl.start({ u"replay"_s, world.path(u"wqloader.conf"_s), u"--config"_s, world.path(u"old.conf"_s) });
    ENDS_WITH(1);
    QVERIFY2(ctl.output().contains(u"Would go elsewhere:"_s), qPrintable(ctl.all()));
    ctl.start(
        { u"replay"_s, world.path(u"old.conf"_s), u"--config"_s, world.path(u"old.conf"_s), u"--json"_s });
    ENDS_WITH(0);
}

void TestWqloaderctl::ruleTestsFailWhenTheRulesDo()
{
    World world;
    world.extra
        = u"[test support]\nqueue = support-acme\nexpect = acme\n[test nobody]\nqueue = x\nexpect = nobody\n"_s;
    world.writeConfig();
    Ctl ctl;
    ctl.start({ u"test"_s, u"--config"_s, world.path(u"wqloader.conf"_s) });
    ENDS_WITH(1);
    QVERIFY2(ctl.output().contains(u"passed  support"_s)
            && ctl.output().contains(u"failed  nobody: goes to acme, should go to nobody"_s),
        qPrintable(ctl.all()));
}

void TestWqloaderctl::whatIsExportedImportsAgain()
{
    World world({ u"acme"_s, u"trix"_s });
    world.password = u"canary-9"_s;
    world.rules = { { .target = u"acme"_s, .queueEnds = u"-acme"_s },
        { .target = u"trix"_s, .queueStarts = u"s"_s } };
    world.writeConfig();
    const QStringList arguments{ u"export"_s, u"--config"_s, world.path(u"wqloader.conf"_s) };
    const QString path = world.path(u"cluster.pl"_s);
    Ctl ctl;
    ctl.start(arguments);
    ENDS_WITH(0);
    QVERIFY2(
        ctl.output().contains(u"queueToken"_s) && !ctl.all().contains(u"canary"_s), qPrintable(ctl.all()));
    ctl.start(arguments + QStringList{ u"--with-secrets"_s });
    ENDS_WITH(64);
    ctl.start(arguments + QStringList{ u"--with-secrets"_s, u"--output"_s, path });
    ENDS_WITH(0);
    QVERIFY(bytesOf(path).contains("canary-9"));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    ctl.start({ u"import"_s, path, u"--write"_s, world.path(u"again.conf"_s) });
    ENDS_WITH(0);
    QVERIFY(bytesOf(world.path(u"again.conf"_s)).contains("queue_ends = -acme\n"));
}

void TestWqloaderctl::aRunningLoaderTellsHowItIs()
{
    World world;
    world.writeConfig();
    world.log.append(someRows.toStdString());
    const QString socket = startWithSocket(world);
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(someRows), soon);
    QString line;
    const auto isWell = [&] {
        Ctl ctl;
        ctl.start({ u"status"_s, u"--nagios"_s, u"--socket"_s, socket });
        if (!QTest::qWaitFor([&] { return !ctl.isRunning(); }, soon))
            return false;
        line = ctl.output();
        return ctl.exitCode() == 0 && line.contains(u"'acme_rows'=3c"_s);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isWell(), qPrintable(line), soon);
    Ctl table;
    table.start({ u"status"_s, u"--socket"_s, socket });
    QTRY_VERIFY_WITH_TIMEOUT(!table.isRunning(), soon);
    QVERIFY2(
        table.exitCode() == 0 && table.output().contains(u"acme    up to date"_s), qPrintable(table.all()));
    Ctl json;
    json.start({ u"status"_s, u"--json"_s, u"--socket"_s, socket });
    QTRY_VERIFY_WITH_TIMEOUT(!json.isRunning(), soon);
    QCOMPARE(json.json()[u"targets"_s][0][u"rowsConfirmed"_s].toInteger(), qint64(3));
    Ctl watch;
    watch.start({ u"status"_s, u"--watch"_s, u"--json"_s, u"--socket"_s, socket });
    QTRY_VERIFY_WITH_TIMEOUT(watch.output().contains(u"\"queueLog\""_s), soon);
    watch.send(SIGINT);
    QTRY_VERIFY_WITH_TIMEOUT(!watch.isRunning(), 2000);
}

void TestWqloaderctl::aPausedTargetWaitsUntilItIsResumed()
{
    World world;
    world.writeConfig();
    world.log.append({});
    const QString socket = startWithSocket(world);
    Ctl ctl;
    ctl.start({ u"pause"_s, u"acme"_s, u"--socket"_s, socket });
    ENDS_WITH(0);
    world.log.append(someRows.toStdString());
    Ctl nagios;
    nagios.start({ u"status"_s, u"--nagios"_s, u"--socket"_s, socket });
    QTRY_VERIFY_WITH_TIMEOUT(!nagios.isRunning(), soon);
    // How far it is behind counts too, as soon as the log was looked at.
    QVERIFY2(nagios.exitCode() >= 1 && nagios.output().contains(u"acme: paused"_s), qPrintable(nagios.all()));
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), size_t(0));
    Ctl unknown;
    unknown.start({ u"pause"_s, u"nobody"_s, u"--socket"_s, socket });
    QTRY_VERIFY_WITH_TIMEOUT(!unknown.isRunning(), soon);
    QCOMPARE(unknown.exitCode(), 65);
    ctl.start({ u"resume"_s, u"acme"_s, u"--socket"_s, socket });
    ENDS_WITH(0);
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(someRows), soon);
    QCOMPARE(world.difference(someRows), QString());
}

void TestWqloaderctl::theLoadersRulesAndLogAreTold()
{
    World world({ u"acme"_s, u"rest"_s });
    world.rules = { { .target = u"acme"_s, .queueEnds = u"-acme"_s }, { .target = u"rest"_s } };
    world.writeConfig();
    world.log.append(someRows.toStdString());
    const QString socket = startWithSocket(world);
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(someRows), soon);
    const QString row = QString::fromUtf8(someRows.split('\n')[0]);
    const std::vector<std::pair<QStringList, QString>> expectations{
        { { u"rules"_s }, u"ends with \"-acme\""_s },
        { { u"trace"_s, row }, u"-> acme gets"_s },
        { { u"tail"_s }, u"Target host URI"_s },
        { { u"tail"_s, u"--rows"_s }, row },
        { { u"actions"_s }, u"asked for no actions yet"_s },
        { { u"replay"_s, world.path(u"wqloader.conf"_s) }, u"3 rows: 3 go where they went"_s },
    };
    for (const auto &[arguments, words] : expectations) {
        Ctl ctl;
        ctl.start(arguments + QStringList{ u"--socket"_s, socket });
        ENDS_WITH(0);
        QVERIFY2(ctl.output().contains(words), qPrintable(arguments[0] + u'\n' + ctl.all()));
    }
}

void TestWqloaderctl::stdioPassesBytesToTheSocket()
{
    World world;
    world.writeConfig();
    const QString socket = startWithSocket(world);
    Ctl ctl;
    ctl.start(
        { u"stdio"_s, u"--socket"_s, socket }, "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"status\"}\n");
    ENDS_WITH(0);
    QVERIFY2(ctl.output().contains(u"\"method\":\"hello\""_s) && ctl.output().contains(u"\"id\":7"_s),
        qPrintable(ctl.all()));
}

void TestWqloaderctl::aCheckTriesEachTargetStepByStep()
{
    World world;
    world.writeConfig();
    Ctl ctl;
    ctl.start({ u"check"_s, u"--config"_s, world.path(u"wqloader.conf"_s) });
    ENDS_WITH(0);
    QVERIFY2(ctl.output().contains(u"the configuration can be used"_s), qPrintable(ctl.all()));
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), size_t(0));
    world.password = u"wrong"_s;
    world.writeConfig();
    Ctl wrong;
    wrong.start({ u"check"_s, u"--json"_s, u"--config"_s, world.path(u"wqloader.conf"_s) });
    QTRY_VERIFY_WITH_TIMEOUT(!wrong.isRunning(), soon);
    QCOMPARE(wrong.exitCode(), 1);
    QVERIFY2(wrong.output().contains(u"\"unauthorized\""_s), qPrintable(wrong.all()));
    Ctl offline;
    offline.start({ u"check"_s, u"--offline"_s, u"--config"_s, world.path(u"wqloader.conf"_s) });
    QTRY_VERIFY_WITH_TIMEOUT(!offline.isRunning(), soon);
    QCOMPARE(offline.exitCode(), 0);
}

void TestWqloaderctl::aBrokenConfigurationIsToldWithItsPlaces()
{
    World world;
    world.extra = u"[target b]\nulr = http://x/y\npassword = canary-9\n"_s;
    world.writeConfig();
    for (const QString &verb : { u"check"_s, u"rules"_s, u"test"_s }) {
        Ctl ctl;
        ctl.start({ verb, u"--config"_s, world.path(u"wqloader.conf"_s) });
        ENDS_WITH(78);
        QVERIFY2(ctl.errors().contains(u"WQL1203"_s), qPrintable(ctl.all()));
        QVERIFY(!ctl.all().contains(u"canary"_s));
    }
}

void TestWqloaderctl::aBundleHoldsNoPasswordAndNoName()
{
    World world({ u"bigcorp"_s });
    world.password = u"canary-9"_s;
    world.urls.insert(u"bigcorp"_s, u"https://stats.bigcorp.example/bigcorp"_s);
    world.rules = { { .target = u"bigcorp"_s, .queueStarts = u"bigcorp-"_s } };
    world.extra = u"; the great bigcorp\n"_s;
    world.writeConfig();
    const QString path = world.path(u"b.tar.gz"_s);
    const QStringList arguments{ u"bundle"_s, path, u"--config"_s, world.path(u"wqloader.conf"_s) };
    Ctl ctl;
    ctl.start(arguments);
    ENDS_WITH(0);
    QVERIFY(!QFileInfo::exists(path));
    ctl.start(arguments + QStringList{ u"--yes"_s });
    ENDS_WITH(0);
    QProcess tar;
    tar.start(u"tar"_s, { u"-xOzf"_s, path });
    QTRY_COMPARE(tar.state(), QProcess::NotRunning);
    const QByteArray text = tar.readAllStandardOutput();
    QVERIFY2(tar.exitCode() == 0 && text.contains("[target target-1]"), text.constData());
    for (const char *secret : { "canary", "bigcorp", "stats." })
        QVERIFY2(!text.contains(secret), text.constData());
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestWqloaderctl::aBundleOfARunningLoaderHidesItsNames()
{
    World world({ u"bigcorp"_s });
    world.rules = { { .target = u"bigcorp"_s, .queueStarts = u"bigcorp-"_s } };
    world.writeConfig();
    world.log.append(someRows.toStdString());
    world.start();
    const QString path = world.path(u"b.tar.gz"_s);
    Ctl ctl;
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"bigcorp: up to date"_s), soon);
    // The configuration here is another one, or none.
    ctl.start({ u"bundle"_s, path, u"--yes"_s, u"--socket"_s, world.path(u"control.sock"_s) });
    ENDS_WITH(0);
    QProcess tar;
    tar.start(u"tar"_s, { u"-xOzf"_s, path });
    QTRY_COMPARE(tar.state(), QProcess::NotRunning);
    const QByteArray text = tar.readAllStandardOutput();
    QVERIFY2(text.contains("target-1") && text.contains("\"rowsRead\""), text.constData());
    QVERIFY2(!text.contains("bigcorp"), text.constData());
}

void TestWqloaderctl::namesAreCompletedAlsoFromABrokenFile()
{
    World world({ u"acme"_s, u"trix"_s });
    world.extra = u"[target third one]\n[rule a b]\n[broken\n"_s;
    world.writeConfig();
    Ctl ctl;
    ctl.start({ u"complete"_s, u"targets"_s, u"--config"_s, world.path(u"wqloader.conf"_s) });
    ENDS_WITH(0);
    QCOMPARE(ctl.output(), u"acme\ntrix\nthird one\n"_s);
}

void TestWqloaderctl::bashOffersNamesWithoutRunningThem()
{
    World world({ u"acme"_s });
    world.extra = u"[target $(touch %1)]\n"_s.arg(world.path(u"owned"_s));
    world.writeConfig();
    QProcess bash;
    bash.start(u"bash"_s,
        { u"--norc"_s, u"-c"_s,
            u"source %1; COMP_WORDS=('%2' --config '%3' pause ''); COMP_CWORD=4; _wqloaderctl '%2' '' pause; "
            u"printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(QStringLiteral(WQL_SOURCE "/resources/completions"
                                                                                  "/wqloaderctl.bash"),
                QStringLiteral(WQL_CTL), world.path(u"wqloader.conf"_s)) });
    QTRY_COMPARE_WITH_TIMEOUT(bash.state(), QProcess::NotRunning, soon);
    const QByteArray offered = bash.readAllStandardOutput();
    QVERIFY2(offered.startsWith("acme\n\\$\\(touch"), (offered + bash.readAllStandardError()).constData());
    QVERIFY(!QFileInfo::exists(world.path(u"owned"_s)));
}

void TestWqloaderctl::ctrlCEndsAPasswordPromptAtOnce()
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

WQL_TEST(TestWqloaderctl)

} // namespace tst_wqloaderctl

#include "tst_wqloaderctl.moc"
