// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configreader.h"
#include "core/config/configtext.h"
#include "core/config/legacy/clusterfile.h"
#include "core/config/legacy/legacycommandline.h"
#include "core/config/legacy/splitterfile.h"
#include "core/config/legacy/sysconfigfile.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

#include <testpaths.h>

#include <algorithm>

namespace tst_legacyimport {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

using Kind = NameTest::Kind;
using What = ImportNote::What;

QByteArray data(const char *name)
{
    QFile file(QStringLiteral(WQL_TEST_DATA "/config/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

LegacyImport good(LegacyResult result)
{
    if (!result)
        qWarning("%s", qPrintable(formatted(result.error())));
    return result.value_or(LegacyImport{});
}

QStringList problemsOf(const LegacyResult &result)
{
    QStringList out;
    if (!result) {
        for (const ConfigProblem &problem : result.error())
            out.append(
                u"%1:%2 %3"_s.arg(problem.place.line).arg(problem.place.column).arg(codeName(problem.code)));
    }
    return out;
}

bool hasNote(const LegacyImport &import, What what, QStringView part)
{
    return std::any_of(import.notes.begin(), import.notes.end(),
        [&](const ImportNote &note) { return note.what == what && note.text.contains(part); });
}

/// What was imported, written as a file of ours and read again.
LoaderConfig writtenAndRead(const LoaderConfig &config)
{
    const auto loaded = loaderConfigOf(ConfigFile::fromText(configText(config), u"imported.conf"_s));
    if (!loaded)
        qWarning("%s", qPrintable(formatted(loaded.error())));
    return loaded ? loaded->config : LoaderConfig{};
}

QByteArray ruleWith(const QByteArray &pair)
{
    return "my @r = (\n{ ruleName => 'r', targetHost => 'h', " + pair + " },\n);\n1;\n";
}

} // namespace

class TestLegacyImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theManualsClusterRuleIsRead();
    void aClusterFileOfAllKindsOfLiteralsIsRead();
    void filesThatAreWrongInThousandsOfPlacesAreToldShortly_data();
    void filesThatAreWrongInThousandsOfPlacesAreToldShortly();
    void aFileOfThousandsOfOtherKeysIsNotedShortly();
    void perlThatIsNoLiteralIsRefusedWithItsPlace_data();
    void perlThatIsNoLiteralIsRefusedWithItsPlace();
    void allProblemsOfAClusterFileAreReported();
    void aPasswordIsNeverShown();
    void aFilterOfAnEmptyTokenIsLeftOut();
    void theManualsSysconfigFileIsRead();
    void uniloadersSysconfigFileIsRead();
    void aKeyThatIsNotUsedIsNeverCalledRead();
    void lettersOfLatin1Stay();
    void shellQuotesAreRead();
    void shellCodeIsRefusedWithItsPlace_data();
    void shellCodeIsRefusedWithItsPlace();
    void aSplitterFileIsRead();
    void aClientIsNeverTakenForAnother_data();
    void aClientIsNeverTakenForAnother();
    void aClientThatIsSwitchedOffHoldsUpNobody();
    void brokenJsonHasItsPlace();
    void everyImportIsAValidConfiguration();
    void theManualsCommandLineIsUnderstood();
    void commandLines_data();
    void commandLines();
    void aClusterFileRunsWithoutWhatIsSwitchedOff();
};

void TestLegacyImport::theManualsClusterRuleIsRead()
{
    const LegacyImport import = good(importClusterFile(data("manual-cluster-rule.pl"), u"c.pl"_s));
    const LoaderConfig &config = import.config;
    QCOMPARE(config.rules.size(), 1u);
    QCOMPARE(config.rules[0],
        (Rule{ u"Queues starting with 'Customer-'"_s, true, { { { Kind::StartsWith, u"Customer-"_s } } }, {},
            u"customer-trix"_s, false, false }));
    const Target &target = config.targets.at(0);
    QCOMPARE(target.url, QUrl(u"http://10.10.5.110:8084/customer"_s));
    QCOMPARE(target.user, u"robot"_s);
    QCOMPARE(target.password.value, Secret("robot"));
    QCOMPARE(target.token, u"trix"_s);
    QCOMPARE(target.timezoneOffset, std::chrono::seconds(3600));
}

void TestLegacyImport::aClusterFileOfAllKindsOfLiteralsIsRead()
{
    const LegacyImport import = good(importClusterFile(data("wqloader_cluster.pl"), u"c.pl"_s));
    const LoaderConfig &config = import.config;
    QCOMPARE(config.rules.size(), 3u);
    QCOMPARE(config.rules[0].name, u"Queues of \"Acme\" 'n sons"_s);
    QCOMPARE(config.rules[0].queue.tests,
        (std::vector<NameTest>{ { Kind::StartsWith, u"acme-"_s }, { Kind::EndsWith, u"acme-"_s } }));
    QCOMPARE(config.rules[0].agent.tests, (std::vector<NameTest>{ { Kind::EndsWith, u"-acme@pbx"_s } }));
    QCOMPARE(config.rules[1].name, u"Old customer"_s);
    QVERIFY(!config.rules[1].enabled);
    QCOMPARE(config.rules[2].target, config.rules[0].target);
    QCOMPARE(config.targets.size(), 2u);
    QCOMPARE(config.targets[0].url, QUrl(u"https://stats.example.net:443/tenants/acme"_s));
    QCOMPARE(config.targets[0].password.value, Secret("p;#\\$x"));
    QCOMPARE(config.targets[0].token, QString());
    QCOMPARE(config.targets[0].timezoneOffset, std::chrono::seconds(-3600));
    QVERIFY(hasNote(import, What::Dropped, u"colour"));
}

void TestLegacyImport::perlThatIsNoLiteralIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &pair, const QString &problem) {
        QTest::newRow(name) << ruleWith(pair) << problem;
    };
    const QString code = u"2:53 WQL1702"_s;
    row("call", "targetPort => port()", code);
    row("variable", "targetPort => $port", code);
    row("element", "targetPort => $ENV{PORT}", code);
    row("bare word", "targetPort => PORT", code);
    row("backtick", "targetPort => `cat port`", code);
    row("qx", "targetPort => qx{cat port}", code);
    row("list of words", "targetPort => qw(1 2)", code);
    row("do", "targetPort => do { 80 }", code);
    row("system", "targetPort => system('x')", code);
    row("heredoc", "targetPort => <<X", code);
    row("concatenation", "targetPort => 8 . '0'", u"2:55 WQL1702"_s);
    row("product", "targetPort => 8*10", u"2:54 WQL1702"_s);
    row("nested", "targetPort => { a => 1 }", code);
    row("variable in a string", "targetPort => \"a$b\"", u"2:55 WQL1703"_s);
    row("array in a string", "targetPass => qq{me@home}", u"2:58 WQL1703"_s);
    row("octal", "targetPort => 080", u"2:53 WQL1701"_s);
    row("missing comma", "targetPort => '80' targetCtx => 'x'", u"2:58 WQL1702"_s);
    row("open string", "targetPort => '80", u"2:53 WQL1701"_s);
    row("control character", "targetPass => \"a\\nb\"", u"2:34 WQL1704"_s);
    row("port", "targetPort => 'http'", u"2:34 WQL1704"_s);
    row("offset", "timezoneOffset => 'CET'", u"2:34 WQL1704"_s);
    QTest::newRow("statement") << QByteArray("system('x');\n") + ruleWith("") << u"1:1 WQL1702"_s;
    QTest::newRow("require") << QByteArray("use lib '/tmp';\n") + ruleWith("") << u"1:5 WQL1702"_s;
    QTest::newRow("assigned call") << QByteArray("my @r = read_rules();\n") << u"1:9 WQL1702"_s;
    QTest::newRow("open list") << QByteArray("my @r = (\n{ ruleName => 'r', targetHost => 'h' },\n")
                               << u"3:1 WQL1701"_s;
    QTest::newRow("nothing") << QByteArray("1;\n") << u"0:0 WQL1705"_s;
    row("no user", "targetUser => ''", u"2:34 WQL1704"_s);
    row("half a character", "targetToken => \"\\x{d800}\"", u"2:34 WQL1704"_s);
    QTest::newRow("no host") << QByteArray("{ ruleName => 'x' }") << u"1:1 WQL1704"_s;
}

void TestLegacyImport::perlThatIsNoLiteralIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    QCOMPARE(problemsOf(importClusterFile(text, u"c.pl"_s)).value(0), problem);
}

void TestLegacyImport::allProblemsOfAClusterFileAreReported()
{
    const QByteArray text = "( { targetHost => host(), targetPort => $p, targetCtx => \"$c\" } )";
    QCOMPARE(problemsOf(importClusterFile("my @r = " + text, u"c.pl"_s)),
        (QStringList{ u"1:27 WQL1702"_s, u"1:49 WQL1702"_s, u"1:67 WQL1703"_s, u"1:11 WQL1704"_s }));
}

void TestLegacyImport::aPasswordIsNeverShown()
{
    const auto result
        = importClusterFile(ruleWith("targetPass => 'hunter2' . x(),\ntargetPass => \"hunter2$\""), u"c"_s);
    QVERIFY(!result);
    QVERIFY2(!formatted(result.error()).contains("hunter2"_L1), qPrintable(formatted(result.error())));
    const auto shell = importSysconfigFile("QMPASS=hunter2$X\nexport QMPASS=\"hunter2\n", u"s"_s);
    QVERIFY2(!formatted(shell.error()).contains("hunter2"_L1), qPrintable(formatted(shell.error())));
}

void TestLegacyImport::aFilterOfAnEmptyTokenIsLeftOut()
{
    const LegacyImport import
        = good(importClusterFile(ruleWith("queueStarts => 1, agentToken => 'x'"), u"c.pl"_s));
    QVERIFY(!import.config.rules.at(0).queue.isEnabled());
    QVERIFY(hasNote(import, What::Changed, u"queueToken"));
    QVERIFY(hasNote(import, What::Dropped, u"agentToken"));
}

void TestLegacyImport::theManualsSysconfigFileIsRead()
{
    const LegacyImport import = good(importSysconfigFile(data("manual-sysconfig-wqloaderd"), u"wqloaderd"_s));
    QCOMPARE(import.config.general.queueLog, u"/var/log/asterisk/queue_log"_s);
    QCOMPARE(import.config.general.activityLog, u"/var/log/asterisk/wqloaderd.log"_s);
    const Target &target = import.config.targets.at(0);
    QCOMPARE(target.url, QUrl(u"http://127.0.0.1:8080/queuemetrics"_s));
    QCOMPARE(target.user, u"webqloader"_s);
    QCOMPARE(target.password.value, Secret("qloader"));
    QCOMPARE(target.token, u"P001"_s);
    QCOMPARE(import.config.rules.at(0).target, target.name);
    QVERIFY(hasNote(import, What::Dropped, u"LOCKFILE"));
    QCOMPARE(import.pidFile, u"/var/run/wqloaderd.pid"_s);
    QVERIFY(hasNote(import, What::Mapped, u"looks like a partition"));
}

void TestLegacyImport::uniloadersSysconfigFileIsRead()
{
    const LegacyImport import
        = good(importSysconfigFile("QUEUELOG=/var/log/asterisk/queue_log\nURI=https://stats.example.net/"
                                   "acme\nLOGIN=robot\nPASS=secret\nTOKEN=-\n",
            u"uniloader"_s));
    QCOMPARE(import.config.targets.size(), 1u);
    const Target &target = import.config.targets.at(0);
    QCOMPARE(target.url, QUrl(u"https://stats.example.net/acme"_s));
    QCOMPARE(target.user, u"robot"_s);
    QCOMPARE(target.password.value, Secret("secret"));
    QCOMPARE(target.token, QString());
}

void TestLegacyImport::aKeyThatIsNotUsedIsNeverCalledRead()
{
    const QByteArray uniloaders = "URI=https://h/q\nLOGIN=robot\nPASS=x\nUPASSWD=y\nTOKEN=t\n";
    const LegacyImport both
        = good(importSysconfigFile(uniloaders + "HTTPHOST=other\nQMUSER=u\nPARTITION=P001\n", u"s"_s));
    QCOMPARE(both.config.targets.at(0).url, QUrl(u"https://h/q"_s));
    QCOMPARE(both.config.targets.at(0).password.value, Secret("x"));
    for (const char *key : { "HTTPHOST", "QMUSER", "PARTITION" })
        QVERIFY(hasNote(both, What::Dropped, QString::fromLatin1(key)));
    QVERIFY(hasNote(both, What::Read, u"URI"));
    const LegacyImport original = good(importSysconfigFile("HTTPHOST=h\nLOGIN=l\nPASS=p\n", u"s"_s));
    QCOMPARE(original.config.targets.at(0).user, u"webqloader"_s);
    QVERIFY(hasNote(original, What::Dropped, u"LOGIN") && hasNote(original, What::Dropped, u"PASS"));
    QVERIFY(hasNote(original, What::Changed, u"which everybody knows"));
    const LegacyImport environment
        = good(importSysconfigFile("URI=https://h/q\nLOGIN=robot\nUPASSWD=y\n", u"s"_s));
    QCOMPARE(environment.config.targets.at(0).password.value, Secret("y"));
}

void TestLegacyImport::lettersOfLatin1Stay()
{
    const LegacyImport sysconfig = good(importSysconfigFile("HTTPHOST=h\nQMPASS=caf\xe9\n", u"s"_s));
    QCOMPARE(sysconfig.config.targets.at(0).password.value, Secret("caf\xc3\xa9"));
    QVERIFY(hasNote(sysconfig, What::Mapped, u"Latin-1"));
    const LegacyImport cluster = good(importClusterFile(ruleWith("targetToken => 'Jos\xe9'"), u"c.pl"_s));
    QCOMPARE(cluster.config.targets.at(0).token, u"José"_s);
    const LegacyImport utf8 = good(importClusterFile(ruleWith("targetToken => 'Jos\xc3\xa9'"), u"c.pl"_s));
    QCOMPARE(utf8.config.targets.at(0).token, u"José"_s);
}

void TestLegacyImport::shellQuotesAreRead()
{
    const LegacyImport import = good(importSysconfigFile(
        "export HTTPHOST=\"stats\" # note\r\nQMPASS='a\\b'\"c\\\"d\\e\"f\\ g\nHTTPPORT=80\nQMUSER=robot\n",
        u"s"_s));
    QCOMPARE(import.config.targets.at(0).url, QUrl(u"http://stats:80/queuemetrics"_s));
    QCOMPARE(import.config.targets.at(0).password.value, Secret("a\\bc\"d\\ef g"));
}

void TestLegacyImport::shellCodeIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("variable") << QByteArray("HTTPHOST=$HOST") << u"1:10 WQL1703"_s;
    QTest::newRow("in quotes") << QByteArray("HTTPHOST=\"a$(id)\"") << u"1:12 WQL1703"_s;
    QTest::newRow("backtick") << QByteArray("\nHTTPHOST=`id`") << u"2:10 WQL1703"_s;
    QTest::newRow("prefix of a command") << QByteArray("HTTPHOST=a id") << u"1:12 WQL1702"_s;
    QTest::newRow("second command") << QByteArray("HTTPHOST=a;id") << u"1:11 WQL1702"_s;
    QTest::newRow("command") << QByteArray(". /etc/other") << u"1:1 WQL1702"_s;
    QTest::newRow("open quote") << QByteArray("QMUSER='a") << u"1:8 WQL1701"_s;
    QTest::newRow("nothing known") << QByteArray("A=b") << u"0:0 WQL1705"_s;
    QTest::newRow("no address") << QByteArray("QUEUELOG=/q\nQMUSER=robot\n") << u"0:0 WQL1705"_s;
    QTest::newRow("qloaderd's") << QByteArray("PARTITION=P001\nMYSQLHOST=db\nMYSQLPASS=x\n")
                                << u"0:0 WQL1705"_s;
    QTest::newRow("Uniloader's, into a database")
        << QByteArray("URI='mysql:tcp(db:3306)/q'\n") << u"1:5 WQL1704"_s;
    QTest::newRow("Uniloader's, without a user")
        << QByteArray("URI=http://h/q\nPASS=x\n") << u"2:6 WQL1704"_s;
    QTest::newRow("relative log") << QByteArray("QUEUELOG=queue_log") << u"1:10 WQL1305"_s;
}

void TestLegacyImport::shellCodeIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    QCOMPARE(problemsOf(importSysconfigFile(text, u"s"_s)), QStringList{ problem });
}

void TestLegacyImport::aSplitterFileIsRead()
{
    const LegacyImport import = good(importSplitterFile(data("splitter.json"), u"splitter.json"_s));
    const LoaderConfig &config = import.config;
    QCOMPARE(config.rules.size(), 2u);
    const NameFilter acme{ { { Kind::StartsWith, u"acme-"_s }, { Kind::StartsWith, u"acme2-"_s } } };
    QCOMPARE(config.rules[0], (Rule{ u"Acme"_s, true, acme, acme, u"acme"_s, false, true }));
    QCOMPARE(config.rules[1].queue.tests, (std::vector<NameTest>{ { Kind::Matches, u"b\\+ta"_s } }));
    QVERIFY(!config.rules[1].enabled);
    QCOMPARE(config.targets.at(0).actions, ActionMode::Off);
    QCOMPARE(config.targets.at(1).token, u"trix"_s);
    QVERIFY(hasNote(import, What::Dropped, u"Archive"));
}

void TestLegacyImport::aClientIsNeverTakenForAnother_data()
{
    QTest::addColumn<QByteArray>("change"); // what stands in the place of a good client's key
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good") << QByteArray(R"("matcher": ["a-"])") << true;
    QTest::newRow("keys in any case") << QByteArray(R"("Matcher": ["a-"], "noActions": true)") << true;
    QTest::newRow("everything") << QByteArray(R"("matcher": [""])") << true;
    QTest::newRow("no matcher") << QByteArray(R"("x": 1)") << false;
    QTest::newRow("an empty list") << QByteArray(R"("matcher": [])") << false;
    QTest::newRow("a text") << QByteArray(R"("matcher": "a-")") << false;
    QTest::newRow("a number in it") << QByteArray(R"("matcher": ["a-", 7])") << false;
    QTest::newRow("a blank at an end") << QByteArray(R"("matcher": ["a "])") << false;
    QTest::newRow("token is a number") << QByteArray(R"("matcher": ["a-"], "token": 5)") << false;
    QTest::newRow("disabled is a text") << QByteArray(R"("matcher": ["a-"], "disabled": "yes")") << false;
    QTest::newRow("noactions is a text") << QByteArray(R"("matcher": ["a-"], "noactions": "true")") << false;
    QTest::newRow("twice") << QByteArray(R"("matcher": ["a-"], "URI": "https://other/")") << false;
}

void TestLegacyImport::aClientIsNeverTakenForAnother()
{
    QFETCH(QByteArray, change);
    QFETCH(bool, isGood);
    const auto import = importSplitterFile(
        R"([{"clientname":"A","uri":"https://h/a","login":"u","pass":"p","match":"prefix",)" + change + "}]",
        u"s.json"_s);
    QCOMPARE(import.has_value(), isGood);
    if (isGood)
        QCOMPARE(import->config.rules.at(0).queue.isEnabled(), !change.contains("[\"\"]"));
    QVERIFY(!importSplitterFile(R"([1, "x", null])", u"s.json"_s));
}

void TestLegacyImport::aClientThatIsSwitchedOffHoldsUpNobody()
{
    const LegacyImport import = good(importSplitterFile(
        R"([{"clientname":"Old","disabled":true,"uri":"x"},
            {"clientname":"A","uri":"https://h/a","login":"u","pass":"p","match":"suffix","matcher":["-a"]}])",
        u"s.json"_s));
    QCOMPARE(import.config.rules.size(), 1u);
    QVERIFY(hasNote(import, What::Dropped, u"Old"));
}

void TestLegacyImport::brokenJsonHasItsPlace()
{
    const QStringList problems = problemsOf(importSplitterFile("[\n  { \"uri\": }\n]", u"s.json"_s));
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems[0].startsWith("2:"_L1) && problems[0].endsWith("WQL1701"_L1), qPrintable(problems[0]));
    QCOMPARE(problemsOf(importSplitterFile("{}", u"s.json"_s)), QStringList{ u"0:0 WQL1705"_s });
}

void TestLegacyImport::everyImportIsAValidConfiguration()
{
    const std::vector<LegacyImport> imports{
        good(importClusterFile(data("manual-cluster-rule.pl"), u"c.pl"_s)),
        good(importClusterFile(data("wqloader_cluster.pl"), u"c.pl"_s)),
        good(importSysconfigFile(data("manual-sysconfig-wqloaderd"), u"wqloaderd"_s)),
        good(importSplitterFile(data("splitter.json"), u"splitter.json"_s)),
    };
    for (const LegacyImport &import : imports) {
        QVERIFY(!import.config.targets.empty());
        QCOMPARE(writtenAndRead(import.config), import.config);
    }
}

void TestLegacyImport::theManualsCommandLineIsUnderstood()
{
    const auto invocation = legacyCommandLine({ u"-h"_s, u"cluster.queuemetrics-live.com"_s, u"-p"_s, u"80"_s,
        u"-c"_s, u"client3"_s, u"/var/log/asterisk/queue_log"_s, u"aleph"_s, u"-"_s });
    QVERIFY(invocation);
    const LoaderConfig config = good(legacyConfig(*invocation)).config;
    QCOMPARE(config.general.queueLog, u"/var/log/asterisk/queue_log"_s);
    QCOMPARE(config.general.activityLog, u"-"_s);
    const Target &target = config.targets.at(0);
    QCOMPARE(target.url, QUrl(u"http://cluster.queuemetrics-live.com:80/client3"_s));
    QCOMPARE(target.user, u"webqloader"_s);
    QCOMPARE(target.password.value, Secret("qloader"));
    QCOMPARE(target.token, u"aleph"_s);
    QCOMPARE(config.rules.at(0).target, target.name);
    QCOMPARE(writtenAndRead(config), config);
}

void TestLegacyImport::commandLines_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("defaults")
        << u"/q"_s << u"http://127.0.0.1:8080/queuemetrics || /q | /var/log/asterisk/qloader.log"_s;
    QTest::newRow("dashes") << u"-u - - - -"_s
                            << u"http://127.0.0.1:8080/queuemetrics || /var/log/asterisk/queue_log | -"_s;
    QTest::newRow("flags behind") << u"/q trix /l -hstats -p81"_s
                                  << u"http://stats:81/queuemetrics |trix| /q | /l"_s;
    QTest::newRow("scheme and slashes") << u"-h https://stats -p 443 -c /a/b/ /q"_s
                                        << u"https://stats:443/a/b || /q | /var/log/asterisk/qloader.log"_s;
    QTest::newRow("IPv6") << u"-h ::1 /q"_s
                          << u"http://[::1]:8080/queuemetrics || /q | /var/log/asterisk/qloader.log"_s;
    QTest::newRow("no log") << u"-h stats"_s << u"name the queue_log to read"_s;
    QTest::newRow("too much") << u"/q a b c"_s
                              << u"at most queue_log, server name and log file are expected"_s;
    QTest::newRow("unknown") << u"-x 1 /q"_s << u"unknown flag -x"_s;
    QTest::newRow("no value") << u"/q -w"_s << u"-w needs a value"_s;
    QTest::newRow("port") << u"-p 0 /q"_s << u"WQL1704"_s;
    QTest::newRow("host") << u"-h a/b /q"_s << u"WQL1704"_s;
}

void TestLegacyImport::commandLines()
{
    QFETCH(QString, arguments);
    QFETCH(QString, outcome);
    const auto invocation = legacyCommandLine(arguments.split(u' '));
    if (!invocation) {
        QCOMPARE(invocation.error().text, outcome);
        return;
    }
    const auto import = legacyConfig(*invocation);
    if (!import) {
        QCOMPARE(codeName(import.error().at(0).code), outcome);
        return;
    }
    const LoaderConfig &config = import->config;
    QCOMPARE(u"%1 |%2| %3 | %4"_s.arg(config.targets.at(0).url.toString(), config.targets.at(0).token,
                 config.general.queueLog, config.general.activityLog),
        outcome);
}

void TestLegacyImport::aClusterFileRunsWithoutWhatIsSwitchedOff()
{
    const auto invocation = legacyCommandLine(
        { u"--cluster"_s, QStringLiteral(WQL_TEST_DATA "/config/wqloader_cluster.pl"), u"/q"_s });
    QVERIFY(invocation);
    const LoaderConfig config = good(legacyConfig(*invocation)).config;
    QCOMPARE(config.rules.size(), 2u);
    QCOMPARE(config.targets.size(), 1u);
    QCOMPARE(config.general.queueLog, u"/q"_s);
}

void TestLegacyImport::filesThatAreWrongInThousandsOfPlacesAreToldShortly_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("problems"); // 0: not counted here
    const QByteArray longName(300000, 'n');
    QTest::newRow("sysconfig") << u"sysconfig"_s << QByteArray("x\n").repeated(200000) << 200000;
    QTest::newRow("clients") << u"splitter"_s << "[" + QByteArray("{\"uri\":1},").repeated(4000) + "{}]" << 0;
    QTest::newRow("matchers") << u"splitter"_s
                              << "[{\"uri\":\"http://a\",\"match\":\"any\",\"clientname\":\"" + longName
            + "\",\"matcher\":[" + QByteArray("\" \",").repeated(50000) + "\" \"]}]"
                              << 0;
    QTest::newRow("too many clients")
        << u"splitter"_s << "[" + QByteArray("{},").repeated(300000) + "{}]" << 1;
    QTest::newRow("cluster") << u"cluster"_s
                             << "@rules = (" + QByteArray("{ruleName => `x`, a => f(1)},\n").repeated(9000)
            + ");" << 0;
}

void TestLegacyImport::filesThatAreWrongInThousandsOfPlacesAreToldShortly()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, text);
    QFETCH(int, problems);
    const LegacyResult result = kind == "sysconfig"_L1 ? importSysconfigFile(text, u"f"_s, true)
        : kind == "splitter"_L1                        ? importSplitterFile(text, u"f"_s)
                                                       : importClusterFile(text, u"f"_s);
    QVERIFY(!result);
    const std::vector<ConfigProblem> &told = result.error();
    QVERIFY2(told.size() <= ProblemList::max + 1, qPrintable(QString::number(told.size())));
    QVERIFY(formatted(told).size() < 500000);
    QCOMPARE(std::count_if(told.begin(), told.end(),
                 [](const ConfigProblem &problem) { return problem.code == ProblemCode::MoreProblems; }),
        told.size() > ProblemList::max ? 1 : 0);
    if (problems > 1)
        QCOMPARE(told.back().text.english(), u"and %1 more"_s.arg(problems - int(ProblemList::max)));
}

void TestLegacyImport::aFileOfThousandsOfOtherKeysIsNotedShortly()
{
    const LegacyImport import = good(importSysconfigFile(
        "HTTPHOST=qm.example.net\n" + QByteArray("OTHER=1\n").repeated(60000), u"f"_s, true));
    QCOMPARE(import.notes.size(), LegacyImport::maxNotes + 1);
    QVERIFY(import.notes.back().text.startsWith(u"and 5"_s));
}

WQL_TEST(TestLegacyImport)

} // namespace tst_legacyimport

#include "tst_legacyimport.moc"
