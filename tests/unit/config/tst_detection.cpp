// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configtext.h"
#include "core/config/legacy/detection.h"
#include "core/config/legacy/machinefiles.h"
#include "core/config/legacy/migration.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace tst_detection {

using namespace Qt::StringLiterals;
using namespace wql;

using Form = LoaderFinding::Form;

namespace {

const QByteArray settings
    = "HTTPHOST=10.0.0.5\nHTTPPORT=8080\nHTTPCONTEXT=acme\nQMUSER=robot\nQMPASS=canary-1\n"
      "PARTITION=-\nQUEUELOG=/var/log/asterisk/queue_log\n";

/// What an installation of the original starts its loader with.
const QByteArray initScript
    = "#!/bin/sh\n# chkconfig: 2345 99 1\n. /etc/init.d/functions\n"
      "[ -f /etc/sysconfig/wqloaderd ] && . /etc/sysconfig/wqloaderd\n"
      "PROG=/usr/local/wqloader/wqloaderd.pl\n"
      "start() {\n"
      "  daemon --pidfile=$PIDFILE $PROG -h $HTTPHOST -p $HTTPPORT -c $HTTPCONTEXT -u "
      "$QMUSER -w $QMPASS $QUEUELOG $PARTITION - >> /dev/null 2>&1 &\n"
      "}\ncase \"$1\" in\n  start) start ;;\n  stop) killproc wqloaderd.pl ;;\nesac\n";

const QString uniloaderCommand = u"/usr/local/bin/uniloader --src /var/log/asterisk/queue_log upload --uri "
                                 u"https://stats.example.net/acme "
                                 "--login robot --pass canary-1 --token trix --noActions"_s;

constexpr auto clusterRule
    = "{ ruleName => 'A', queueStarts => 1, queueEnds => 0, queueToken => 'a-', agentStarts => 0,\n"
      "agentEnds => 0, agentToken => '', targetHost => 'h', targetPort => '80', targetCtx => 'c',\n"
      "targetUser => 'u', targetPass => 'canary-1', targetToken => '', timezoneOffset => '0' },\n";

/// A machine in a folder.
class Machine {
public:
    void write(const QString &path, const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(here(path)).path());
        QFile file(here(path));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }
    void run(int pid, const QStringList &arguments, const QByteArray &unit = {})
    {
        const QString folder = u"/proc/%1/"_s.arg(pid);
        write(folder + u"cmdline"_s, arguments.join(QChar(0)).toUtf8() + '\0');
        write(folder + u"environ"_s, QByteArray("PATH=/bin\0UPASSWD=canary-2\0", 28));
        write(folder + u"cgroup"_s, "0::/system.slice/" + unit + "\n");
        QFile::link(u"/opt"_s, here(folder + u"cwd"_s));
    }
    QString here(const QString &path) const { return m_root.path() + path; }
    std::vector<LoaderFinding> found() const { return detectLoaders(MachineFiles(m_root.path())); }

private:
    QTemporaryDir m_root;
};

QString urlsOf(const LoaderFinding &finding)
{
    if (!finding.import)
        return finding.problems.empty() ? finding.remark : codeName(finding.problems.front().code);
    QStringList urls;
    for (const Target &target : finding.import->config.targets)
        urls += target.url.toString() + u'|' + target.token;
    return urls.join(u' ');
}

const LoaderFinding &only(const std::vector<LoaderFinding> &findings)
{
    static const LoaderFinding none;
    if (findings.size() == 1)
        return findings.front();
    for (const LoaderFinding &finding : findings)
        qWarning("%s %s", qPrintable(finding.place.file), qPrintable(urlsOf(finding)));
    return none;
}

const QString acme = u"https://stats.example.net/acme|trix"_s;

} // namespace

/// What runs or is installed of other loaders.
class TestDetection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyMachineHasNothing();
    void theOriginalsInitScriptIsReadWithItsSettings();
    void settingsAloneAreTaken();
    void theRulesBesideAScriptAreItsTargets();
    void rulesOfTwoScriptsAreNotGuessedBetween();
    void uniloaderIsFoundInEachForm_data();
    void uniloaderIsFoundInEachForm();
    void aScriptThatStartsALoaderIsFollowed();
    void whatIsNoLoaderIsNone_data();
    void whatIsNoLoaderIsNone();
    void noTargetIsInvented_data();
    void noTargetIsInvented();
    void insecureCertificatesAreRefusedWithTheWay();
    void certificatesAndActionsAreTaken();
    void aPasswordOfTheEnvironmentIsTaken();
    void noPasswordIsShown();
    void workersOfOneLoaderAreOneFinding();
    void whatRunsCountsAndTheRestIsTold();
    void loadersThatDifferAreNotGuessed();
    void twoLoadersForOneTargetAreRefused();
    void theCommandsStopTheOldBeforeTheNewStarts();
    void pipesLinksAndRubbishDoNotHang();
    void anImagesLinksStayInIt();
    void aUnitThatIsMaskedHidesTheOther();
};

void TestDetection::anEmptyMachineHasNothing()
{
    QCOMPARE(Machine().found().size(), size_t(0));
    QVERIFY(!chooseLoaders({}, {}));
}

void TestDetection::theOriginalsInitScriptIsReadWithItsSettings()
{
    Machine machine;
    machine.write(u"/etc/init.d/wqloaderd"_s, initScript);
    machine.write(u"/etc/sysconfig/wqloaderd"_s, settings);
    machine.write(u"/usr/local/wqloader/wqloaderd.pl"_s, "#!/usr/bin/perl\n");
    const auto findings = machine.found();
    QCOMPARE(findings.size(), size_t(2));
    QCOMPARE(findings[0].form, Form::InitScript);
    QCOMPARE(urlsOf(findings[0]), u"http://10.0.0.5:8080/acme|"_s);
    QCOMPARE(findings[0].place.line, 7);
    QCOMPARE(findings[1].remark, u"read by /etc/init.d/wqloaderd"_s);
    QVERIFY(chooseLoaders(findings, {}));
}

void TestDetection::settingsAloneAreTaken()
{
    Machine machine;
    machine.write(u"/etc/sysconfig/wqloaderd"_s, settings);
    QCOMPARE(urlsOf(only(machine.found())), u"http://10.0.0.5:8080/acme|"_s);
    machine.write(u"/etc/sysconfig/qloaderd"_s, "PARTITION=P001\nMYSQLHOST=db\nMYSQLPASS=x\n");
    machine.write(u"/etc/default/uniloader"_s, "URI=https://u.example.net/q\nLOGIN=l\nUPASSWD=canary-1\n");
    const auto findings = machine.found();
    QCOMPARE(findings.size(), size_t(3));
    QCOMPARE(urlsOf(findings[0]), u"WQL1705"_s);
    QCOMPARE(urlsOf(findings[2]), u"https://u.example.net/q|"_s);
    QCOMPARE(findings[2].import->config.targets[0].password.value, Secret("canary-1"));
}

void TestDetection::theRulesBesideAScriptAreItsTargets()
{
    Machine machine;
    machine.write(u"/opt/wqloaderd-1.7/wqloaderd.pl"_s, "#!/usr/bin/perl\n");
    machine.write(
        u"/opt/wqloaderd-1.7/wqloader_cluster.pl"_s, QByteArray("our @c = (\n") + clusterRule + ");\n");
    QCOMPARE(urlsOf(only(machine.found())), u"http://h:80/c|"_s);
    machine.write(u"/etc/rc.local"_s,
        "#!/bin/sh\ncd /opt/wqloaderd-1.7\n./wqloaderd.pl /var/log/asterisk/queue_log X - &\nexit 0\n");
    const auto findings = machine.found();
    QCOMPARE(only(findings).form, Form::StartupFile);
    QCOMPARE(urlsOf(findings[0]), u"http://h:80/c|"_s);
    machine.write(u"/opt/wqloaderd-1.7/wqloader_regexp.pl"_s, "$agent =~ s/x/y/;\n1;\n");
    const auto withPerl = machine.found();
    QVERIFY(only(withPerl).import->notes.back().text.contains(u"[rewrite NAME]"_s));
    QVERIFY(only(withPerl).import->renamesUnread);
    machine.write(u"/opt/wqloaderd-1.7/wqloader_cluster.pl"_s, "our @c = ( { targetHost => host() } );\n");
    QCOMPARE(urlsOf(only(machine.found())), u"WQL1702"_s);
}

void TestDetection::rulesOfTwoScriptsAreNotGuessedBetween()
{
    Machine machine;
    machine.write(u"/etc/sysconfig/wqloaderd"_s, settings);
    for (const char *number : { "1", "2" }) {
        const QString folder = u"/opt/wqloader-"_s + QString::fromLatin1(number);
        machine.write(folder + u"/wqloaderd.pl"_s, "#!/usr/bin/perl\n");
        machine.write(folder + u"/wqloader_cluster.pl"_s,
            "our @c = (\n" + QByteArray(clusterRule).replace("'h'", QByteArray("'h") + number + "'")
                + ");\n");
    }
    const auto findings = machine.found();
    QCOMPARE(findings.size(), size_t(3));
    QCOMPARE(urlsOf(findings[0]), u"WQL1704"_s);
    machine.write(u"/opt/wqloader-2/wqloader_cluster.pl"_s, "1;\n");
    QCOMPARE(urlsOf(machine.found()[0]), u"http://h1:80/c|"_s);
}

void TestDetection::uniloaderIsFoundInEachForm_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("form");
    const QString command = uniloaderCommand;
    const auto row = [](const char *name, const QString &path, const QString &text, Form form) {
        QTest::newRow(name) << path << text << int(form);
    };
    row("unit", u"/etc/systemd/system/qm.service"_s, u"[Service]\nExecStart=%1\n"_s.arg(command), Form::Unit);
    row("packaged unit", u"/lib/systemd/system/qm.service"_s,
        u"[Service]\nExecStart=/bin/sh -c \"exec %1\"\n"_s.arg(command), Form::Unit);
    row("init script", u"/etc/init.d/uniloader"_s,
        u"#!/bin/bash\nuniloader=/usr/local/bin/uniloader\nlogin=robot\npass=canary-1\nstart() {\n"
        "  nohup nice $uniloader -s /var/log/asterisk/queue_log upload --uri "
        "\"https://stats.example.net/acme\" "
        "--login $login --pass $pass --token=trix --noActions >> $log &\n  echo $! > /run/u.pid\n}\n"_s,
        Form::InitScript);
    row("Debian's helper", u"/etc/init.d/uni"_s,
        u"#!/bin/sh\nstart-stop-daemon --start --background --name uniloader --exec /usr/local/bin/uniloader "
        u"-- %1\n"
        "start-stop-daemon --stop --exec /usr/local/bin/uniloader\n"_s.arg(command.section(u' ', 1)),
        Form::InitScript);
    row("another user", u"/etc/rc.local"_s, u"su - asterisk -s /bin/sh -c '%1' &\n"_s.arg(command),
        Form::StartupFile);
    row("crontab", u"/etc/crontab"_s, u"@reboot root %1\n"_s.arg(command), Form::Cron);
    row("folder of cron", u"/etc/cron.d/qm"_s, u"*/5 * * * * root pgrep uniloader || %1 &\n"_s.arg(command),
        Form::Cron);
    row("a user's crontab", u"/var/spool/cron/crontabs/root"_s, u"@reboot %1\n"_s.arg(command), Form::Cron);
    row("hourly", u"/etc/cron.hourly/qm"_s,
        u"#!/bin/sh\nif ! pidof uniloader; then\n%1 &\nfi\n"_s.arg(command), Form::CronScript);
    row("dos", u"/etc/cron.hourly/dos"_s, u"#!/bin/sh\r\n%1 \r\n"_s.arg(command), Form::CronScript);
}

void TestDetection::uniloaderIsFoundInEachForm()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, form);
    Machine machine;
    machine.write(path, text.toUtf8());
    const auto findings = machine.found();
    QCOMPARE(int(only(findings).form), form);
    QCOMPARE(urlsOf(findings[0]), acme);
    const Target &target = findings[0].import->config.targets[0];
    QCOMPARE(target.actions, ActionMode::Off);
    QCOMPARE(target.user, u"robot"_s);
    QCOMPARE(target.password.value, Secret("canary-1"));
}

void TestDetection::aScriptThatStartsALoaderIsFollowed()
{
    Machine machine;
    machine.write(u"/etc/systemd/system/qm.service"_s, "[Service]\nExecStart=/opt/start-qm.sh\n");
    machine.write(u"/opt/start-qm.sh"_s,
        "#!/bin/sh\nTOKEN=trix\n" + uniloaderCommand.toUtf8().replace("--token trix", "--token $TOKEN")
            + "\n");
    const auto findings = machine.found();
    QCOMPARE(only(findings).place.file, u"/opt/start-qm.sh"_s);
    QCOMPARE(only(findings).name, u"qm.service"_s);
    QCOMPARE(urlsOf(findings[0]), acme);
}

void TestDetection::whatIsNoLoaderIsNone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an editor") << QStringList{ u"vi"_s, u"/opt/wqloaderd.pl"_s };
    QTest::newRow("tail") << QStringList{ u"tail"_s, u"-f"_s, u"/var/log/uniloader"_s };
    QTest::newRow("pgrep") << QStringList{ u"pgrep"_s, u"uniloader"_s };
    QTest::newRow("sudo, whose child it is")
        << QStringList{ u"sudo"_s, u"uniloader"_s, u"upload"_s, u"--uri"_s, u"http://h/q"_s };
    QTest::newRow("another loader") << QStringList{ u"/usr/bin/bootloader"_s, u"upload"_s };
}

void TestDetection::whatIsNoLoaderIsNone()
{
    QFETCH(QStringList, arguments);
    Machine machine;
    machine.run(12, arguments);
    QCOMPARE(machine.found().size(), size_t(0));
}

void TestDetection::noTargetIsInvented_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("why");
    QTest::newRow("a database") << u"uniloader upload --uri mysql:tcp(db:3306)/q --pass x"_s << u"WQL1704"_s;
    QTest::newRow("a file") << u"uniloader upload --uri file:out.txt"_s << u"WQL1704"_s;
    QTest::newRow("no address") << u"uniloader upload --login x"_s << u"WQL1705"_s;
    QTest::newRow("unknown flag") << u"uniloader upload --canary-1=x --uri http://h/q"_s << u"WQL1704"_s;
    QTest::newRow("a splitter that is not there")
        << u"uniloader upload --splitter /etc/none.json"_s << u"WQL1101"_s;
    QTest::newRow("another command") << u"uniloader pbxinfo"_s << u"uploads no rows, and is left alone"_s;
    QTest::newRow("qloaderd") << u"perl /opt/qloader.pl /q P001 canary"_s << u"WQL1705"_s;
    QTest::newRow("the original, nobody knows where") << u"perl wqloaderd.pl /q X -"_s << u"WQL1705"_s;
    QTest::newRow("relative log") << u"uniloader --src queue_log upload --uri http://h/q"_s
                                  << u"http://h/q|"_s; // its folder is known
    QTest::newRow("ours") << u"wqloaderd --config /etc/x"_s << u"WQLoader itself"_s;
}

void TestDetection::noTargetIsInvented()
{
    QFETCH(QString, arguments);
    QFETCH(QString, why);
    Machine machine;
    machine.run(12, arguments.split(u' '));
    if (why == "WQL1705"_L1 && arguments.contains("wqloaderd"_L1))
        QFile::remove(machine.here(u"/proc/12/cwd"_s));
    QCOMPARE(urlsOf(only(machine.found())), why);
}

void TestDetection::insecureCertificatesAreRefusedWithTheWay()
{
    Machine machine;
    machine.run(12, (uniloaderCommand + u" --cacert insecure"_s).split(u' '));
    const auto findings = machine.found();
    QVERIFY(!only(findings).import);
    QVERIFY(only(findings).problems.at(0).mend.english().contains("howto-private-ca"_L1));
}

void TestDetection::certificatesAndActionsAreTaken()
{
    Machine machine;
    machine.run(12,
        { u"/bin/uniloader"_s, u"--cacert=ca.pem"_s, u"upload"_s, u"-x"_s, u"/etc/splitter.json"_s,
            u"--noActions"_s });
    machine.write(u"/etc/splitter.json"_s,
        R"([{"clientName":"A","uri":"https://h/a","login":"u","pass":"p","token":"","matcher":["a-"],"match":"prefix"}])");
    const auto findings = machine.found();
    QCOMPARE(urlsOf(only(findings)), u"https://h/a|"_s);
    const Target &target = findings[0].import->config.targets[0];
    QCOMPARE(target.caFile, u"/opt/ca.pem"_s);
    QCOMPARE(target.actions, ActionMode::Off);
    QCOMPARE(findings[0].import->config.rules[0].name, u"A"_s);
}

void TestDetection::aPasswordOfTheEnvironmentIsTaken()
{
    Machine machine;
    machine.run(12, { u"uniloader"_s, u"upload"_s, u"--uri"_s, u"http://h/q"_s });
    const auto findings = machine.found();
    QVERIFY(only(findings).import);
    QCOMPARE(findings[0].import->config.targets[0].password.value, Secret("canary-2"));
    QCOMPARE(findings[0].import->config.targets[0].user, u"webqloader"_s);
}

void TestDetection::noPasswordIsShown()
{
    Machine machine;
    machine.run(1, uniloaderCommand.split(u' '));
    machine.run(2,
        { u"uniloader"_s, u"upload"_s, u"-p"_s, u"canary-1"_s, u"--pass=canary-2"_s, u"--uri"_s,
            u"http://robot:canary-3@h/q"_s });
    machine.run(3,
        { u"perl"_s, u"/opt/wqloaderd.pl"_s, u"-w"_s, u"canary-1"_s, u"-wcanary-2"_s, u"-h"_s, u"h"_s,
            u"/q"_s });
    machine.run(4, { u"perl"_s, u"/opt/wqloaderd.pl"_s, u"-w"_s, u"canary-1"_s, u"-z"_s });
    machine.run(5, { u"qloaderd"_s, u"canary-1"_s });
    machine.write(
        u"/etc/rc.local"_s, "uniloader upload --pass canary-1 --uri $1\nwqloaderd.pl -w canary-1 $1\n");
    const auto findings = machine.found();
    QVERIFY(findings.size() >= 7);
    for (const LoaderFinding &finding : findings) {
        const QString shown = finding.command + finding.remark + formatted(finding.problems);
        QVERIFY2(!shown.contains("canary"_L1), qPrintable(shown));
    }
}

void TestDetection::workersOfOneLoaderAreOneFinding()
{
    Machine machine;
    const QStringList arguments{ u"/usr/bin/perl"_s, u"-w"_s, u"/opt/wqloaderd.pl"_s, u"-h"_s, u"h"_s,
        u"/q"_s };
    machine.run(12, arguments);
    machine.run(13, arguments);
    const auto findings = machine.found();
    QCOMPARE(only(findings).processes, (std::vector<qint64>{ 12, 13 }));
    QCOMPARE(urlsOf(findings[0]), u"http://h:8080/queuemetrics|"_s);
}

void TestDetection::whatRunsCountsAndTheRestIsTold()
{
    Machine machine;
    machine.run(12, uniloaderCommand.split(u' '));
    machine.write(u"/etc/sysconfig/wqloaderd"_s, settings);
    const auto migration = chooseLoaders(machine.found(), {});
    QVERIFY(migration);
    QCOMPARE(migration->taken, std::vector<size_t>{ 0 });
    QCOMPARE(migration->leftOut, std::vector<size_t>{ 1 });
    const auto both = chooseLoaders(machine.found(), { 0, 1 });
    QVERIFY(both);
    QCOMPARE(both->import.config.targets.size(), size_t(2));
    QVERIFY(both->import.config.rules.front().continues);
    QVERIFY(!both->import.config.rules.back().continues);
    QVERIFY(both->import.config.rules[0].name != both->import.config.rules[1].name);
    QVERIFY(!chooseLoaders(machine.found(), { 7 }));
    machine.run(13, { u"qloaderd"_s });
    QCOMPARE(chooseLoaders(machine.found(), {})->unread, std::vector<size_t>{ 1 });
}

void TestDetection::loadersThatDifferAreNotGuessed()
{
    Machine machine;
    machine.run(12, uniloaderCommand.split(u' '));
    machine.run(13, QString(uniloaderCommand).replace(u"trix"_s, u"other"_s).split(u' '));
    const auto migration = chooseLoaders(machine.found(), {});
    QVERIFY(!migration);
    QCOMPARE(migration.error().choices, (std::vector<size_t>{ 0, 1 }));
    QVERIFY(chooseLoaders(machine.found(), { 1 }));
    QVERIFY(chooseLoaders(machine.found(), { 0, 1 }));
}

void TestDetection::twoLoadersForOneTargetAreRefused()
{
    Machine machine;
    machine.run(12, uniloaderCommand.split(u' '));
    machine.run(13, QString(uniloaderCommand).replace(u"robot"_s, u"other"_s).split(u' '));
    const auto both = chooseLoaders(machine.found(), { 0, 1 });
    QVERIFY(!both);
    QVERIFY2(both.error().text.contains("both feed the same target"_L1), qPrintable(both.error().text));
    machine.run(13,
        QString(uniloaderCommand)
            .replace(u"/queue_log"_s, u"/other"_s)
            .replace(u"trix"_s, u"x"_s)
            .split(u' '));
    QVERIFY(chooseLoaders(machine.found(), { 0, 1 }).error().text.contains("different logs"_L1));
}

void TestDetection::theCommandsStopTheOldBeforeTheNewStarts()
{
    Machine machine;
    machine.run(12, uniloaderCommand.split(u' '), "qm.service");
    machine.run(13, uniloaderCommand.split(u' '), "cron.service");
    machine.write(u"/etc/systemd/system/qm.service"_s,
        "[Service]\nExecStart=" + uniloaderCommand.toUtf8().replace("trix", "$UNKNOWN") + "\n");
    machine.write(u"/etc/cron.d/a b"_s, "\n@reboot root " + uniloaderCommand.toUtf8() + "\n");
    const auto findings = machine.found();
    const auto migration = chooseLoaders(findings, {});
    QVERIFY(migration);
    const ChangeOver commands = changeOver(findings, *migration);
    QCOMPARE(commands.stop.first(3),
        (QStringList{ u"sed -i '2s/^/#WQL#/' '/etc/cron.d/a b'"_s, u"systemctl disable --now qm.service"_s,
            u"kill 13"_s }));
    QVERIFY(commands.stop.last().startsWith("pgrep"_L1));
    QCOMPARE(commands.start.first(), u"systemctl enable --now wqloaderd"_s);
    QCOMPARE(commands.back.first(), u"systemctl disable --now wqloaderd"_s);
    QVERIFY(commands.back.contains(u"sed -i '2s/^#WQL#//' '/etc/cron.d/a b'"_s));
    QVERIFY(commands.knowsWhatStartsThem);
}

void TestDetection::pipesLinksAndRubbishDoNotHang()
{
    Machine machine;
    for (const char *folder : { "/etc/init.d", "/etc/cron.d", "/etc/sysconfig", "/etc/systemd/system",
             "/opt/wqloaderd", "/var/spool/cron", "/etc/cron.hourly" }) {
        const QString path = QString::fromLatin1(folder);
        machine.write(
            path + u"/loader-binary"_s, QByteArray(500000, '\xff') + "uniloader" + QByteArray(9, '\0'));
        machine.write(path + u"/loader-line"_s, "uniloader upload --uri " + QByteArray(900000, 'a'));
        machine.write(path + u"/loader-large"_s, QByteArray(3000000, '\n'));
        for (const char *name : { "/uniloader", "/wqloader_cluster.pl", "/x.service", "/wqloaderd.pl" })
            QCOMPARE(::mkfifo((QFile::encodeName(machine.here(path)) + name).constData(), 0600), 0);
        QFile::link(path + u"/loop"_s, machine.here(path + u"/loop"_s));
        QFile::link(u"."_s, machine.here(path + u"/loader.self"_s));
        QFile::link(u"/dev/zero"_s, machine.here(path + u"/wqloaderd"_s));
    }
    machine.write(u"/proc/77/cmdline"_s, QByteArray(2000000, 'a'));
    machine.write(u"/proc/78/cmdline"_s, "uniloader" + QByteArray(900000, '\0') + "\xff");
    for (const LoaderFinding &finding : machine.found())
        QVERIFY2(!finding.import, qPrintable(finding.place.file));
}

void TestDetection::anImagesLinksStayInIt()
{
    Machine machine;
    QTemporaryDir outside;
    QFile secret(outside.filePath(u"wqloaderd"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write(settings);
    secret.close();
    QDir().mkpath(machine.here(u"/etc/sysconfig"_s));
    QFile::link(secret.fileName(), machine.here(u"/etc/sysconfig/wqloaderd"_s));
    QCOMPARE(urlsOf(only(machine.found())), u"WQL1101"_s);
    machine.write(u"/usr/share/settings"_s, settings);
    QFile::remove(machine.here(u"/etc/sysconfig/wqloaderd"_s));
    QFile::link(u"/usr/share/settings"_s, machine.here(u"/etc/sysconfig/wqloaderd"_s));
    QCOMPARE(urlsOf(only(machine.found())), u"http://10.0.0.5:8080/acme|"_s);
}

void TestDetection::aUnitThatIsMaskedHidesTheOther()
{
    Machine machine;
    machine.write(
        u"/usr/lib/systemd/system/qm.service"_s, "[Service]\nExecStart=" + uniloaderCommand.toUtf8() + "\n");
    QCOMPARE(only(machine.found()).isEnabled, false);
    QDir().mkpath(machine.here(u"/etc/systemd/system/multi-user.target.wants"_s));
    QFile::link(u"/usr/lib/systemd/system/qm.service"_s,
        machine.here(u"/etc/systemd/system/multi-user.target.wants/qm.service"_s));
    QVERIFY(only(machine.found()).isEnabled);
    QFile::link(u"/dev/null"_s, machine.here(u"/etc/systemd/system/qm.service"_s));
    QCOMPARE(machine.found().size(), size_t(0));
}

WQL_TEST(TestDetection)

} // namespace tst_detection

#include "tst_detection.moc"
