// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/clusterfile.h"
#include "core/config/legacy/legacycommandline.h"
#include "core/config/legacy/splitterfile.h"
#include "core/config/legacy/sysconfigfile.h"
#include "tests/support/testprogram.h"
#include "tests/unit/config/imports.h"

#include <QTest>

#include <algorithm>

namespace tst_legacyimport {

using namespace Qt::StringLiterals;
using namespace wql;
using namespace wql::imports;

class TestLegacyImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesThatAreWrongInThousandsOfPlacesAreToldShortly_data();
    void filesThatAreWrongInThousandsOfPlacesAreToldShortly();
    void aFileOfThousandsOfOtherKeysIsNotedShortly();
    void aPasswordIsNeverShown();
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
void TestLegacyImport::aPasswordIsNeverShown()
{
    const auto result
        = importClusterFile(ruleWith("targetPass => 'hunter2' . x(),\ntargetPass => \"hunter2$\""), u"c"_s);
    QVERIFY(!result);
    QVERIFY2(!formatted(result.error()).contains("hunter2"_L1), qPrintable(formatted(result.error())));
    const auto shell = importSysconfigFile("QMPASS=hunter2$X\nexport QMPASS=\"hunter2\n", u"s"_s);
    QVERIFY2(!formatted(shell.error()).contains("hunter2"_L1), qPrintable(formatted(shell.error())));
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
