// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace tst_commandline {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int soon = 20000;

const QByteArray someRows = "1700000001|1.1|support-acme|NONE|ENTERQUEUE||0123|1\n"
                            "1700000002|NONE|NONE|Agent/acme-7|AGENTLOGIN|SIP/7\n"
                            "1700000003|NONE|NONE|NONE|QUEUESTART|\n";
const QByteArray moreRows = "1700000004|4.1|support-acme|NONE|ENTERQUEUE||0124|1\n";

SandboxSettings withToken(const QString &token)
{
    SandboxSettings settings;
    settings.contexts.front().partitions.insert(token, u"P002"_s);
    return settings;
}

} // namespace

#define ENDS_WITH(code)                                                                                      \
    QTRY_VERIFY_WITH_TIMEOUT(!world.loader.isRunning(), soon);                                               \
    QVERIFY2(world.loader.exitCode() == (code), qPrintable(world.loader.said()))

/// The command line, as people and scripts for the original use it.
class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOriginalsFlagsAndPositionsWork();
    void theOriginalsClusterFileWorks();
    void theOriginalsSysconfigFileWorks();
    void theActivityLogHasTheOriginalsForm();
    void onceSays0WhenAllIsConfirmedAnd75WhenNot();
    void helpAndVersionAnswerOnStandardOutput();
    void wrongArgumentsEndWith64AndAPointerToHelp_data();
    void wrongArgumentsEndWith64AndAPointerToHelp();
    void aConfigurationThatIsNotThereEndsWith78();
    void aReportIsWrittenAtTheEnd();
    void noPasswordIsEverPrinted();
    void thePasswordLeavesTheProcessList();
};

void TestCommandLine::theOriginalsFlagsAndPositionsWork()
{
    World world({ u"client3"_s });
    world.log.append(someRows.toStdString());
    world.loader.start({ u"--once"_s, u"--state"_s, world.path(u"state"_s), u"-h"_s, u"127.0.0.1"_s, u"-p"_s,
        QString::number(world.sandbox.port()), u"-c"_s, u"client3"_s, u"-u"_s, u"robot"_s, u"-w"_s,
        u"robot"_s, world.path(u"queue_log"_s), u"-"_s, u"-"_s });
    ENDS_WITH(0);
    QCOMPARE(world.difference(someRows), QString());
    QVERIFY2(
        world.loader.hasSaid(u"Target host URI: http://127.0.0.1:%1/client3"_s.arg(world.sandbox.port())),
        qPrintable(world.loader.said()));
}

void TestCommandLine::theOriginalsClusterFileWorks()
{
    World world({ u"customer"_s, u"rest"_s });
    world.rules = { { .target = u"customer"_s, .queueEnds = u"-acme"_s, .agentStarts = u"acme-"_s },
        { .target = u"rest"_s, .queueStarts = u"other"_s } };
    const QByteArray server = "targetHost => '127.0.0.1', targetPort => '"
        + QByteArray::number(world.sandbox.port())
        + "', targetUser => 'robot', targetPass => 'robot', targetToken => '-', timezoneOffset => 0,";
    world.write(u"wqloader_cluster.pl"_s,
        "{ ruleName => 'Acme', queueStarts => 0, queueEnds => 1, queueToken => '-acme', agentStarts => 1,\n"
        "  agentEnds => 0, agentToken => 'acme-', targetCtx => 'customer', "
            + server
            + "},\n{ ruleName => 'Others', queueStarts => 1, queueEnds => 0, queueToken => 'other',\n"
              "  agentStarts => 0, agentEnds => 0, agentToken => '', targetCtx => 'rest', "
            + server + "},\n");
    world.log.append(someRows.toStdString());
    world.loader.start({ u"--once"_s, u"--state"_s, world.path(u"state"_s), u"--cluster"_s,
        world.path(u"wqloader_cluster.pl"_s), world.path(u"queue_log"_s), u"X"_s, u"-"_s });
    ENDS_WITH(0);
    QCOMPARE(world.difference(someRows), QString());
    QVERIFY2(world.loader.hasSaid(u"Found 2 cluster rule(s)."_s), qPrintable(world.loader.said()));

    // The manual's own command, where the script lies beside the rules.
    const QString here = QDir::currentPath();
    QVERIFY(QDir::setCurrent(world.path({})));
    world.log.append(moreRows.toStdString());
    world.loader.forget();
    world.loader.start({ u"--once"_s, u"--state"_s, world.path(u"state"_s), u"queue_log"_s, u"X"_s, u"-"_s });
    QVERIFY(QDir::setCurrent(here));
    ENDS_WITH(0);
    QCOMPARE(world.difference(someRows + moreRows), QString());
    QVERIFY2(world.loader.hasSaid(u"Found 2 cluster rule(s)."_s), qPrintable(world.loader.said()));
}

void TestCommandLine::theOriginalsSysconfigFileWorks()
{
    World world({ u"queuemetrics"_s }, withToken({}));
    world.write(u"sysconfig"_s,
        "HTTPHOST=127.0.0.1\nHTTPPORT=" + QByteArray::number(world.sandbox.port())
            + "\nHTTPCONTEXT=queuemetrics\nQMUSER=robot\nQMPASS=robot\n\nPARTITION=-\nQUEUELOG="
            + world.path(u"queue_log"_s).toUtf8() + "\n\nLOGFILE=" + world.path(u"activity"_s).toUtf8()
            + "\nLOCKFILE=/var/lock/subsys/wqloaderd\nPIDFILE=" + world.path(u"pid"_s).toUtf8() + '\n');
    world.log.append(someRows.toStdString());
    world.loader.start({ u"--control"_s, u"none"_s, u"--state"_s, world.path(u"state"_s), u"--sysconfig"_s,
        world.path(u"sysconfig"_s) });
    QTRY_VERIFY_WITH_TIMEOUT(world.hasAllRows(someRows), soon);
    QCOMPARE(
        QueueLogFile::content(world.path(u"pid"_s).toStdString()), std::to_string(world.loader.pid()) + '\n');
    LoaderProcess second; // with a state of its own it would send every row again
    second.start({ u"--control"_s, u"none"_s, u"--state"_s, world.path(u"state2"_s), u"--sysconfig"_s,
        world.path(u"sysconfig"_s) });
    QTRY_VERIFY_WITH_TIMEOUT(!second.isRunning(), soon);
    QCOMPARE(second.exitCode(), 75);
    QVERIFY2(second.hasSaid(u"process %1"_s.arg(world.loader.pid())), qPrintable(second.said()));
    world.loader.send(SIGTERM);
    ENDS_WITH(0);
    QVERIFY(!QFile::exists(world.path(u"pid"_s)));
    QCOMPARE(world.difference(someRows), QString());
    QVERIFY(QueueLogFile::content(world.path(u"activity"_s).toStdString()).ends_with("|Stopped\n"));
}

void TestCommandLine::theActivityLogHasTheOriginalsForm()
{
    World world;
    world.general = u"activity_log = %1"_s.arg(world.path(u"activity"_s));
    world.password = u"guessed"_s;
    world.writeConfig();
    world.log.append(someRows.toStdString());
    world.startOnce();
    ENDS_WITH(75);
    const QString text
        = QString::fromStdString(QueueLogFile::content(world.path(u"activity"_s).toStdString()));
    const QRegularExpression form(
        u"^E?\\|(Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ 1-3][0-9] [0-9]{2}:[0-9]{2}:[0-9]{2} 20[0-9]{2}\\|.+$"_s);
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
    QVERIFY2(lines[0].contains(u"|QueueMetrics Web loader - "_s), qPrintable(lines[0]));
    QVERIFY2(text.contains(u" - Token: - - TZ offset: 0 s. - Heartbeat after 900 s."_s), qPrintable(text));
    QVERIFY2(text.contains(u"\nE|"_s), qPrintable(text));
}

void TestCommandLine::onceSays0WhenAllIsConfirmedAnd75WhenNot()
{
    World world;
    world.writeConfig();
    world.log.append(someRows.toStdString());
    world.sandbox.planFault(u"401"_s, -1, { .command = u"insertAll"_s });
    world.startOnce();
    ENDS_WITH(75);
    QTRY_VERIFY(world.loader.hasSaid(u"bytes of the log not yet sent"_s));
    world.sandbox.clearFaults();
    world.startOnce();
    ENDS_WITH(0);
    QTRY_VERIFY(world.loader.hasSaid(u"acme: 3 rows confirmed, nothing left to send"_s));
    QCOMPARE(world.difference(someRows), QString());
}

void TestCommandLine::helpAndVersionAnswerOnStandardOutput()
{
    World world;
    world.loader.start({ u"--version"_s });
    ENDS_WITH(0);
    QTRY_COMPARE(world.loader.said(), u"wqloaderd %1\n"_s.arg(QLatin1StringView(WQL_VERSION)));
    world.loader.start({ u"--help"_s });
    ENDS_WITH(0);
    for (const char *word :
        { "--config", "--sysconfig", "--cluster", "--once", "--state", "-h HOST", "Exit codes" })
        QTRY_VERIFY2(world.loader.hasSaid(QString::fromLatin1(word)), word);
}

void TestCommandLine::wrongArgumentsEndWith64AndAPointerToHelp_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown option") << QStringList{ u"--onse"_s } << u"--onse"_s;
    QTest::newRow("unknown flag") << QStringList{ u"-z"_s, u"1"_s, u"/tmp/log"_s } << u"-z"_s;
    QTest::newRow("no value") << QStringList{ u"--config"_s } << u"--config needs a value"_s;
    QTest::newRow("port out of range")
        << QStringList{ u"-p"_s, u"80800"_s, u"/tmp/log"_s } << u"the port is no number from 1 to 65535"_s;
    QTest::newRow("two sources") << QStringList{ u"--config"_s, u"a"_s, u"--sysconfig"_s, u"b"_s }
                                 << u"exclude each other"_s;
    QTest::newRow("too many positions") << QStringList{ u"/tmp/log"_s, u"a"_s, u"-"_s, u"b"_s }
                                        << u"at most queue_log, server name and log file"_s;
}

void TestCommandLine::wrongArgumentsEndWith64AndAPointerToHelp()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    World world;
    world.loader.start(arguments);
    ENDS_WITH(64);
    QTRY_VERIFY2(world.loader.hasSaid(said), qPrintable(world.loader.said()));
    QVERIFY2(world.loader.hasSaid(u"ee wqloaderd --help"_s), qPrintable(world.loader.said()));
}

void TestCommandLine::aConfigurationThatIsNotThereEndsWith78()
{
    World world;
    world.start();
    ENDS_WITH(78);
    QTRY_VERIFY2(world.loader.hasSaid(world.path(u"wqloader.conf"_s)), qPrintable(world.loader.said()));
}

void TestCommandLine::aReportIsWrittenAtTheEnd()
{
    World world;
    world.writeConfig();
    world.log.append(someRows.toStdString());
    world.loader.start(world.arguments({ u"--once"_s, u"--report"_s, world.path(u"report.json"_s) }));
    ENDS_WITH(0);
    const std::string report = QueueLogFile::content(world.path(u"report.json"_s).toStdString());
    QVERIFY2(report.find("\"rowsConfirmed\": 3") != std::string::npos, report.c_str());
}

void TestCommandLine::noPasswordIsEverPrinted()
{
    World world;
    world.password = u"s3cret-of-acme"_s;
    world.writeConfig();
    world.log.append(someRows.toStdString());
    world.startOnce();
    ENDS_WITH(75);
    world.extra
        = u"[target b]\npassword_file = relative\npassword = s3cret-of-acme\nurl = http://x:s3cret-of-acme@y/z\n"_s;
    world.writeConfig();
    world.startOnce();
    ENDS_WITH(78);
    QTRY_VERIFY(world.loader.hasSaid(u"error WQL"_s));
    QVERIFY2(!world.loader.hasSaid(u"s3cret"_s), qPrintable(world.loader.said()));
}

void TestCommandLine::thePasswordLeavesTheProcessList()
{
    World world;
    world.log.append(World::realLog().toStdString());
    world.loader.start({ u"--state"_s, world.path(u"state"_s), u"--control"_s, u"none"_s, u"-h"_s,
        u"127.0.0.1"_s, u"-p"_s, QString::number(world.sandbox.port()), u"-c"_s, u"acme"_s, u"-u"_s,
        u"robot"_s, u"-w"_s, u"hunter2"_s, world.path(u"queue_log"_s), u"-"_s, u"-"_s });
    QTRY_VERIFY_WITH_TIMEOUT(world.loader.hasSaid(u"Found"_s), 20000);
    QFile list(u"/proc/%1/cmdline"_s.arg(world.loader.pid()));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray arguments = list.readAll();
    QVERIFY(arguments.contains("robot"));
    QVERIFY2(!arguments.contains("hunter2"), arguments.constData());
}

WQL_TEST(TestCommandLine)

} // namespace tst_commandline

#include "tst_commandline.moc"
