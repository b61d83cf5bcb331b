// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"
#include "tests/system/ctlprocess.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <signal.h>
#include <unistd.h>

namespace tst_wqloaderctl {

using namespace Qt::StringLiterals;
using namespace wql;

/// wqloaderctl as somebody at a prompt, or a script, uses it.
class TestWqloaderctl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutALoaderEachOnlineVerbSaysHowToStartIt_data();
    void withoutALoaderEachOnlineVerbSaysHowToStartIt();
    void monitoringGetsACriticalLineWithoutALoader();
    void wrongArgumentsEndWith64();
    void aRunningLoaderTellsHowItIs();
    void aPausedTargetWaitsUntilItIsResumed();
    void theLoadersRulesAndLogAreTold();
    void stdioPassesBytesToTheSocket();
    void aCheckTriesEachTargetStepByStep();
    void aBrokenConfigurationIsToldWithItsPlaces();
    void namesAreCompletedAlsoFromABrokenFile();
    void bashOffersNamesWithoutRunningThem();
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
    CtlProcess ctl;
    ctl.start(QStringList{ u"--socket"_s, world.path(u"none.sock"_s) } + arguments);
    CTL_ENDS_WITH(ctl, 69);
    QVERIFY2(ctl.errors().contains(u"systemctl start wqloaderd"_s), qPrintable(ctl.all()));
    QVERIFY2(ctl.output().isEmpty(), qPrintable(ctl.output()));
}

void TestWqloaderctl::monitoringGetsACriticalLineWithoutALoader()
{
    World world;
    CtlProcess ctl;
    ctl.start({ u"status"_s, u"--nagios"_s, u"--socket"_s, world.path(u"none.sock"_s) });
    CTL_ENDS_WITH(ctl, 2);
    QVERIFY2(ctl.output().startsWith(u"WQLOADER CRITICAL - "_s)
            && ctl.output().contains(u"No loader is running there."_s),
        qPrintable(ctl.all()));
}

void TestWqloaderctl::wrongArgumentsEndWith64()
{
    for (const QStringList &arguments : { QStringList{}, { u"stauts"_s }, { u"--nonsense"_s }, { u"pause"_s },
             { u"status"_s, u"--textfile"_s, u"x"_s }, { u"metrics"_s, u"--textfile"_s },
             { u"status"_s, u"--json=1"_s }, { u"pause"_s, u"a"_s, u"b"_s }, { u"secret"_s, u"show"_s },
             { u"trace"_s }, { u"tail"_s, u"--count"_s, u"0"_s }, { u"decide"_s, u"a"_s, u"maybe"_s } }) {
        CtlProcess ctl;
        ctl.start(arguments);
        CTL_ENDS_WITH(ctl, 64);
        QVERIFY(!ctl.errors().isEmpty());
    }
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
        CtlProcess ctl;
        ctl.start({ u"status"_s, u"--nagios"_s, u"--socket"_s, socket });
        if (!QTest::qWaitFor([&] { return !ctl.isRunning(); }, soon))
            return false;
        line = ctl.output();
        return ctl.exitCode() == 0 && line.contains(u"'acme_rows'=3c"_s);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isWell(), qPrintable(line), soon);
    CtlProcess table;
    table.start({ u"status"_s, u"--socket"_s, socket });
    QTRY_VERIFY_WITH_TIMEOUT(!table.isRunning(), soon);
    QVERIFY2(
        table.exitCode() == 0 && table.output().contains(u"acme    up to date"_s), qPrintable(table.all()));
    CtlProcess json;
    json.start({ u"status"_s, u"--json"_s, u"--socket"_s, socket });
    QTRY_VERIFY_WITH_TIMEOUT(!json.isRunning(), soon);
    QCOMPARE(json.json()[u"targets"_s][0][u"rowsConfirmed"_s].toInteger(), qint64(3));
    CtlProcess watch;
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
    CtlProcess ctl;
    ctl.start({ u"pause"_s, u"acme"_s, u"--socket"_s, socket });
    CTL_ENDS_WITH(ctl, 0);
    world.log.append(someRows.toStdString());
    CtlProcess nagios;
    nagios.start({ u"status"_s, u"--nagios"_s, u"--socket"_s, socket });
    QTRY_VERIFY_WITH_TIMEOUT(!nagios.isRunning(), soon);
    // How far it is behind counts too, as soon as the log was looked at.
    QVERIFY2(nagios.exitCode() >= 1 && nagios.output().contains(u"acme: paused"_s), qPrintable(nagios.all()));
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), size_t(0));
    for (const QStringList &order : { QStringList{ u"pause"_s, u"nobody"_s }, { u"tail"_s, u"nobody"_s },
             { u"actions"_s, u"--target"_s, u"nobody"_s } }) {
        CtlProcess unknown;
        unknown.start(order + QStringList{ u"--socket"_s, socket });
        CTL_ENDS_WITH(unknown, 65);
        QVERIFY2(unknown.errors().contains(u"there is no target nobody"_s), qPrintable(unknown.all()));
    }
    ctl.start({ u"resume"_s, u"acme"_s, u"--socket"_s, socket });
    CTL_ENDS_WITH(ctl, 0);
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
        CtlProcess ctl;
        ctl.start(arguments + QStringList{ u"--socket"_s, socket });
        CTL_ENDS_WITH(ctl, 0);
        QVERIFY2(ctl.output().contains(words), qPrintable(arguments[0] + u'\n' + ctl.all()));
    }
}

void TestWqloaderctl::stdioPassesBytesToTheSocket()
{
    World world;
    world.writeConfig();
    const QString socket = startWithSocket(world);
    CtlProcess ctl;
    ctl.start(
        { u"stdio"_s, u"--socket"_s, socket }, "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"status\"}\n");
    CTL_ENDS_WITH(ctl, 0);
    QVERIFY2(ctl.output().contains(u"\"method\":\"hello\""_s) && ctl.output().contains(u"\"id\":7"_s),
        qPrintable(ctl.all()));
}

void TestWqloaderctl::aCheckTriesEachTargetStepByStep()
{
    World world;
    world.writeConfig();
    CtlProcess ctl;
    ctl.start({ u"check"_s, u"--config"_s, world.path(u"wqloader.conf"_s) });
    CTL_ENDS_WITH(ctl, 0);
    QVERIFY2(ctl.output().contains(u"the configuration can be used"_s), qPrintable(ctl.all()));
    QCOMPARE(world.sandbox.rowCount(u"acme"_s, {}), size_t(0));
    world.password = u"wrong"_s;
    world.writeConfig();
    CtlProcess wrong;
    wrong.start({ u"check"_s, u"--json"_s, u"--config"_s, world.path(u"wqloader.conf"_s) });
    QTRY_VERIFY_WITH_TIMEOUT(!wrong.isRunning(), soon);
    QCOMPARE(wrong.exitCode(), 1);
    QVERIFY2(wrong.output().contains(u"\"unauthorized\""_s), qPrintable(wrong.all()));
    CtlProcess offline;
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
        CtlProcess ctl;
        ctl.start({ verb, u"--config"_s, world.path(u"wqloader.conf"_s) });
        CTL_ENDS_WITH(ctl, 78);
        QVERIFY2(ctl.errors().contains(u"WQL1203"_s), qPrintable(ctl.all()));
        QVERIFY(!ctl.all().contains(u"canary"_s));
    }
}
void TestWqloaderctl::namesAreCompletedAlsoFromABrokenFile()
{
    World world({ u"acme"_s, u"trix"_s });
    world.extra = u"[target third one]\n[rule a b]\n[broken\n"_s;
    world.writeConfig();
    CtlProcess ctl;
    ctl.start({ u"complete"_s, u"targets"_s, u"--config"_s, world.path(u"wqloader.conf"_s) });
    CTL_ENDS_WITH(ctl, 0);
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
WQL_TEST(TestWqloaderctl)

} // namespace tst_wqloaderctl

#include "tst_wqloaderctl.moc"
