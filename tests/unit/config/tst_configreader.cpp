// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configreader.h"
#include "core/config/configtext.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace tst_configreader {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

const QByteArray oneTarget = "[target acme]\nurl = https://stats.example.net/acme\nuser = robot\n"
                             "password_file = /etc/wqloader/secrets/acme\n";

auto read(const QByteArray &text)
{
    return loaderConfigOf(ConfigFile::fromText(text, u"wqloader.conf"_s));
}

LoadedConfig good(const QByteArray &text)
{
    auto loaded = read(text);
    if (!loaded)
        qWarning("%s", qPrintable(formatted(loaded.error())));
    return loaded.value_or(LoadedConfig{});
}

/// What is wrong, and with a valid configuration what its warnings are: `3:9 WQL1301`.
QStringList problemsOf(const Result<LoadedConfig, std::vector<ConfigProblem>> &loaded)
{
    QStringList out;
    for (const ConfigProblem &problem : loaded ? loaded->warnings : loaded.error())
        out.append(
            u"%1:%2 %3"_s.arg(problem.place.line).arg(problem.place.column).arg(codeName(problem.code)));
    return out;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestConfigReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsAreThoseOfTheTable();
    void aWholeConfigurationIsRead();
    void theLinesOfAPolicyKeepTheirOrder();
    void anAsteriskIsRead();
    void theTextOfAConfigurationIsReadAsTheSame();
    void aSingleTargetWithoutRulesGetsEverything();
    void tenMistakesAreTenProblems();
    void aProblemIsShownWithItsLineAndACaret();
    void aMisspeltKeyIsGuessed();
    void aPasswordIsNeverShownInAProblem();
    void mistakesOfOneSection_data();
    void mistakesOfOneSection();
    void includedFilesStandBehindGeneral();
    void filesThatIncludeEachOtherAreReported();
    void aFileThatIsIncludedTwiceCountsOnce();
    void includesOfEverythingByEveryFileAreGivenUpSoon();
    void includeLinesAreBounded();
    void thousandsOfProblemsAreTheFirstOnesAndACount();
    void errorsAreKeptBeforeWarnings();
    void aMissingFileIsReported();
    void aFileAboveTheBoundIsReported();
    void theRevisionChangesWithAnyByte();
    void aRuleKnowsItsPlace();
};

void TestConfigReader::theDefaultsAreThoseOfTheTable()
{
    const LoaderConfig config = good("[general]\nformat = 1\n" + oneTarget).config;
    QCOMPARE(config.general, GeneralSettings());
    Target expected;
    expected.name = u"acme"_s;
    expected.url = QUrl(u"https://stats.example.net/acme"_s);
    expected.user = u"robot"_s;
    expected.password.kind = SecretReference::Kind::File;
    expected.password.name = u"/etc/wqloader/secrets/acme"_s;
    QCOMPARE(config.targets.at(0), expected);
}

void TestConfigReader::aWholeConfigurationIsRead()
{
    const LoadedConfig loaded = good("[general]\nheartbeat = 60\nunassociated = by-call\nactivity_log = -\n"
                                     "[rewrite r]\nfield = queue\npattern = ^(a)-\nreplacement = \\1\n"
        + oneTarget
        + "token = trix\ntimezone_offset = -3600\nactions = dry-run\nproxy = http://p:3128\nrequest_timeout "
          "= 5\n"
          "[rule Queues starting with 'Customer-']\nqueue_starts = Customer-\nqueue_starts = VIP\n"
          "agent_matches = ^Agent/1\ntarget = acme\ncontinue = yes\nenabled = off\nstrip_token = true\n"
          "[rule rest]\ntarget = acme\n");
    const LoaderConfig &config = loaded.config;
    QCOMPARE(config.general.heartbeat, std::chrono::seconds(60));
    QCOMPARE(config.general.unassociated, Unassociated::ByCall);
    QCOMPARE(config.targets.at(0).token, u"trix"_s);
    QCOMPARE(config.targets.at(0).timezoneOffset, std::chrono::seconds(-3600));
    QCOMPARE(config.targets.at(0).actions, ActionMode::DryRun);
    QCOMPARE(config.targets.at(0).proxy, QUrl(u"http://p:3128"_s));
    QCOMPARE(config.targets.at(0).requestTimeout, std::chrono::milliseconds(5000));
    QCOMPARE(config.rewrites.at(0), (Rewrite{ u"r"_s, Rewrite::Field::Queue, u"^(a)-"_s, u"\\1"_s }));
    const Rule expected{ u"Queues starting with 'Customer-'"_s, false,
        { { { NameTest::Kind::StartsWith, u"Customer-"_s }, { NameTest::Kind::StartsWith, u"VIP"_s } } },
        { { { NameTest::Kind::Matches, u"^Agent/1"_s } } }, u"acme"_s, true, true };
    QCOMPARE(config.rules.at(0), expected);
    QVERIFY(loaded.warnings.empty());
}

void TestConfigReader::theLinesOfAPolicyKeepTheirOrder()
{
    const LoaderConfig config = good(oneTarget
        + "policy = own\n[policy own]\ndeny = Ping\nallow = Ping\ncontext = ivr\ndeny = Atx*\n"
          "variable = CRM id\nallow = Atxfer Channel=call\n")
                                    .config;
    QCOMPARE(config.targets.at(0).policy, u"own"_s);
    QCOMPARE(config.policies.at(0).written,
        (QStringList{ u"deny = Ping"_s, u"allow = Ping"_s, u"context = ivr"_s, u"deny = Atx*"_s,
            u"variable = CRM id"_s, u"allow = Atxfer Channel=call"_s }));
    const ActionPolicy whole = policyFor(config, config.targets.at(0));
    QCOMPARE(whole.lines.size(), 4 + builtInPolicy().lines.size());
    QVERIFY(!whole.lines[0].allows);
    QCOMPARE(policyFor(config, Target()), builtInPolicy());
}

void TestConfigReader::anAsteriskIsRead()
{
    const LoaderConfig config = good(oneTarget
        + "[asterisk pbx]\nhost = pbx.example\nport = 5039\ntls = yes\nca_file = /ca\nuser = wql\n"
          "password_file = /s\n")
                                    .config;
    Asterisk expected{ u"pbx"_s, u"pbx.example"_s, 5039, true, u"/ca"_s, u"wql"_s, {} };
    expected.password.kind = SecretReference::Kind::File;
    expected.password.name = u"/s"_s;
    QCOMPARE(config.asterisks, std::vector{ expected });
}

void TestConfigReader::theTextOfAConfigurationIsReadAsTheSame()
{
    const LoaderConfig config = good("[general]\nactions_log = /a\nexecute_stale = yes\n" + oneTarget
        + "policy = own\n[policy own]\ndeny = Ping\nallow = Ping\ncontext = ivr\n[asterisk pbx]\n"
          "host = pbx.example\nport = 5039\ntls = yes\nca_file = /ca\nuser = wql\npassword_file = /s\n[test "
          "by row]\n"
          "row = 1795357830|1.2|q|NONE|X|a b|\nexpect = acme\n[test by name]\nqueue = q\nexpect = nobody\n")
                                    .config;
    QCOMPARE(config.general.actionsLog, u"/a"_s);
    QVERIFY(config.general.executeStale);
    QCOMPARE(good(configText(config)).config, config);
}

void TestConfigReader::aSingleTargetWithoutRulesGetsEverything()
{
    const LoadedConfig loaded = good(oneTarget);
    QCOMPARE(loaded.config.rules.size(), 1u);
    QCOMPARE(loaded.config.rules[0].target, u"acme"_s);
    QVERIFY(!loaded.config.rules[0].queue.isEnabled() && !loaded.config.rules[0].agent.isEnabled());
}

void TestConfigReader::tenMistakesAreTenProblems()
{
    const auto loaded = read("stray = 1\n" // 1: outside
                             "[general]\n"
                             "hartbeat = 900\n" // 3: unknown
                             "feedback_interval = often\n" // 4: no number
                             "[target a]\n" // 5: no url
                             "password = x\n"
                             "connect_timeout = 999\n" // 7: range
                             "ca_file = ca.pem\n" // 8: relative
                             "nonsense\n" // 9: no key
                             "[rule r]\n"
                             "queue_matches = a(b\n" // 11: expression
                             "enabled = maybe\n" // 12: flag
                             "target = b\n"); // 13: unknown target
    QCOMPARE(problemsOf(loaded),
        (QStringList{ u"1:1 WQL1204"_s, u"3:1 WQL1203"_s, u"4:21 WQL1301"_s, u"5:2 WQL1307"_s,
            u"5:2 WQL1405"_s, u"7:19 WQL1302"_s, u"8:11 WQL1305"_s, u"9:1 WQL1201"_s, u"11:20 WQL1317"_s,
            u"12:11 WQL1303"_s, u"13:10 WQL1402"_s }));
    const auto errors = std::count_if(loaded.error().begin(), loaded.error().end(),
        [](const ConfigProblem &problem) { return problem.severity == ConfigProblem::Severity::Error; });
    QCOMPARE(errors, 10);
}

void TestConfigReader::aProblemIsShownWithItsLineAndACaret()
{
    const auto loaded = read("[general]\n\theartbeat = soon\n" + oneTarget);
    QCOMPARE(formatted(loaded.error()),
        u"wqloader.conf:2:14: error WQL1301: heartbeat is no number; write a whole number from 1 to 86400\n"
        "     heartbeat = soon\n"
        "                 ^\n"_s);
}

void TestConfigReader::aMisspeltKeyIsGuessed()
{
    const auto loaded = read(oneTarget + "passwordfile = /x\n[rul x]\n");
    QCOMPARE(loaded.error().at(0).mend.english(), u"did you mean password_file?"_s);
    QCOMPARE(loaded.error().at(1).mend.english(), u"did you mean [rule]?"_s);
}

void TestConfigReader::aPasswordIsNeverShownInAProblem()
{
    const auto loaded = read("password = hunter2\n[target x]\nurl = https://robot:hunter2@host/ctx\n"
                             "pasword = hunter2\nqmsecret hunter2\npassword = hunter2\x01\n"
                             "password = hunter2\npassword hunter2\nproxy = http://u:hunter2@p\n");
    QVERIFY(loaded.error().size() >= 7);
    QVERIFY2(!formatted(loaded.error()).contains("hunter2"_L1), qPrintable(formatted(loaded.error())));
}

void TestConfigReader::mistakesOfOneSection_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("problems");
    const auto target = [](const char *lines) {
        return "[target t]\nurl = https://h/c\npassword_file = /p\n" + QByteArray(lines) + '\n';
    };
    const auto url
        = [](const char *text) { return "[target t]\npassword_file = /p\nurl = " + QByteArray(text) + '\n'; };
    const auto rewrite
        = [](const char *lines) { return "[rewrite w]\n" + QByteArray(lines) + '\n' + oneTarget; };
    QTest::newRow("no target") << QByteArray("[general]\n") << QStringList{ u"0:0 WQL1401"_s };
    QTest::newRow("unknown section") << "[x y]\n" + oneTarget << QStringList{ u"1:2 WQL1202"_s };
    QTest::newRow("no name") << "[rule]\ntarget = acme\n" + oneTarget << QStringList{ u"1:2 WQL1205"_s };
    QTest::newRow("a name too much") << "[general x]\n" + oneTarget << QStringList{ u"1:2 WQL1206"_s };
    QTest::newRow("open section") << "[general\n" + oneTarget << QStringList{ u"1:1 WQL1201"_s };
    QTest::newRow("two of one name") << target(
        "[target t]\nurl = https://o/\npassword_file = /p\n[rule r]\ntarget = t")
                                     << QStringList{ u"4:2 WQL1208"_s };
    QTest::newRow("key twice") << target("user = a\nuser = b") << QStringList{ u"5:8 WQL1207"_s };
    QTest::newRow("format") << "[general]\nformat = 2\n" + oneTarget << QStringList{ u"2:10 WQL1209"_s };
    QTest::newRow("arrow") << target("user => a") << QStringList{ u"4:7 WQL1210"_s };
    QTest::newRow("quotes") << target("user = \"robot\"") << QStringList{ u"4:8 WQL1211"_s };
    QTest::newRow("quotes in a value") << target("user = a\"b\"") << QStringList{};
    QTest::newRow("quoted password") << target("password = 'x'").replace("password_file = /p\n", "")
                                     << QStringList{ u"3:12 WQL1211"_s };
    QTest::newRow("comment behind a name")
        << target("user = robot ; who loads") << QStringList{ u"4:8 WQL1212"_s };
    QTest::newRow("comment behind a prefix")
        << target("[rule r]\ntarget = t\nqueue_starts = acme- # all of it")
        << QStringList{ u"6:16 WQL1212"_s };
    QTest::newRow("a semicolon in a name") << target("user = a;b") << QStringList{};
    QTest::newRow("a comment may say what it likes") << target("comment = \"a\" ; b") << QStringList{};
    QTest::newRow("choice") << target("actions = all") << QStringList{ u"4:11 WQL1304"_s };
    QTest::newRow("policy that is not there") << target("policy = p") << QStringList{ u"4:10 WQL1406"_s };
    QTest::newRow("policy that nobody names")
        << target("[policy p]\ndeny = Ping") << QStringList{ u"4:2 WQL1407"_s };
    QTest::newRow("lines of a policy") << target(
        "policy = p\n[policy p]\nallow = Park Channel=call\nallow = Park Channel=nonsense\ncontext = a b\n"
        "variable = X\ndeny = A b\nallow = *")
                                       << QStringList{ u"7:9 WQL1324"_s, u"8:11 WQL1324"_s, u"9:12 WQL1324"_s,
                                              u"10:8 WQL1324"_s, u"11:9 WQL1324"_s };
    QTest::newRow("policy that opens too much")
        << target("policy = p\n[policy p]\nallow = Command Command=text") << QStringList{ u"6:9 WQL1325"_s };
    QTest::newRow("host with a port")
        << target("[asterisk a]\nhost = pbx:5038") << QStringList{ u"5:8 WQL1326"_s, u"5:8 WQL1315"_s };
    QTest::newRow("Asterisk far away")
        << target("[asterisk a]\nhost = 10.0.0.7") << QStringList{ u"5:8 WQL1315"_s };
    QTest::newRow("Asterisk twice") << target("[asterisk a]\n[asterisk b]\nhost = 127.0.0.1")
                                    << QStringList{ u"5:2 WQL1408"_s };
    QTest::newRow("secret without a user")
        << target("[asterisk a]\npassword_file = /x") << QStringList{ u"4:2 WQL1307"_s };
    QTest::newRow("user without a secret")
        << target("[asterisk a]\nuser = x") << QStringList{ u"4:2 WQL1320"_s };
    QTest::newRow("empty") << target("user =") << QStringList{ u"4:7 WQL1306"_s };
    QTest::newRow("comment behind a number")
        << target("connect_timeout = 5 ; s") << QStringList{ u"4:19 WQL1301"_s };
    QTest::newRow("control") << target("user = a\x02") << QStringList{ u"4:8 WQL1104"_s };
    QTest::newRow("lone CR") << target("user = a\rX-Header: b") << QStringList{ u"4:8 WQL1104"_s };
    QTest::newRow("latin 1") << target("; caf\xe9") << QStringList{ u"4:1 WQL1103"_s };
    QTest::newRow("include as comment") << "#include x.conf\n" + oneTarget << QStringList{ u"1:1 WQL1108"_s };
    QTest::newRow("no url") << url("stats") << QStringList{ u"3:7 WQL1312"_s };
    QTest::newRow("ftp") << url("ftp://h/c") << QStringList{ u"3:7 WQL1312"_s };
    QTest::newRow("no host") << url("https:///c") << QStringList{ u"3:7 WQL1311"_s };
    QTest::newRow("a blank") << url("https://h/c d") << QStringList{ u"3:7 WQL1311"_s };
    QTest::newRow("port") << url("https://h:99999/c") << QStringList{ u"3:7 WQL1311"_s };
    QTest::newRow("user in url") << url("https://u@h/c") << QStringList{ u"3:7 WQL1313"_s };
    QTest::newRow("query") << url("https://h/c?x=1") << QStringList{ u"3:7 WQL1314"_s };
    QTest::newRow("cleartext") << url("http://h/c") << QStringList{ u"3:7 WQL1315"_s };
    QTest::newRow("cleartext on purpose") << url("http://h/c\nallow_cleartext = yes") << QStringList{};
    QTest::newRow("this machine") << url("http://127.0.0.1:8080/c") << QStringList{};
    QTest::newRow("partition") << target("token = P001") << QStringList{ u"4:9 WQL1316"_s };
    QTest::newRow("two passwords") << target("password_keychain = k") << QStringList{ u"4:21 WQL1319"_s };
    QTest::newRow("no password") << QByteArray("[target t]\nurl = https://h/c\n")
                                 << QStringList{ u"1:2 WQL1320"_s };
    QTest::newRow("credential") << QByteArray("[target t]\nurl = https://h/c\npassword_credential = ../x\n")
                                << QStringList{ u"3:23 WQL1323"_s };
    QTest::newRow("group") << rewrite("pattern = a\nreplacement = \\1") << QStringList{ u"3:15 WQL1318"_s };
    QTest::newRow("pipe") << rewrite("pattern = a\nreplacement = a|b") << QStringList{ u"3:15 WQL1318"_s };
    QTest::newRow("same twice") << target(
        "[target o]\nurl = https://H:443/c/\npassword_file = /p\n[rule r]\ntarget = t\n"
        "[rule s]\ntarget = o") << QStringList{ u"4:2 WQL1403"_s };
    QTest::newRow("no rule") << oneTarget + target("") << QStringList{ u"0:0 WQL1404"_s };
    QTest::newRow("test of nothing") << target("[test a]\nexpect = nobody")
                                     << QStringList{ u"4:2 WQL1327"_s };
    QTest::newRow("test of both") << target("[test a]\nrow = 1|2|3|4|5\nqueue = q\nexpect = t")
                                  << QStringList{ u"4:2 WQL1327"_s };
    QTest::newRow("test of no row") << target("[test a]\nrow = QUEUESTART\nexpect = t")
                                    << QStringList{ u"5:7 WQL1327"_s };
    QTest::newRow("test without expect") << target("[test a]\nqueue = q") << QStringList{ u"4:2 WQL1307"_s };
    QTest::newRow("test of a stranger")
        << target("[test a]\nagent = x\nexpect = t, other") << QStringList{ u"6:10 WQL1409"_s };
    QTest::newRow("not fed") << oneTarget + target("[rule r]\ntarget = acme")
                             << QStringList{ u"5:2 WQL1405"_s };
}

void TestConfigReader::mistakesOfOneSection()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, problems);
    QCOMPARE(problemsOf(read(text)), problems);
}

void TestConfigReader::includedFilesStandBehindGeneral()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"conf.d"_s));
    write(dir.filePath(u"main.conf"_s),
        "[general]\ninclude = conf.d/*.conf\n" + oneTarget + "[rule rest]\ntarget = acme\n");
    write(dir.filePath(u"conf.d/b.conf"_s), "[rule b]\ntarget = acme\n");
    write(dir.filePath(u"conf.d/a.conf"_s), "[rule a]\ntarget = acme\n");
    write(dir.filePath(u"conf.d/.hidden.conf"_s), "rubbish");
    const auto loaded = readLoaderConfig(dir.filePath(u"main.conf"_s));
    QVERIFY(loaded);
    QStringList names;
    for (const Rule &rule : loaded->config.rules)
        names.append(rule.name);
    QCOMPARE(names, (QStringList{ u"a"_s, u"b"_s, u"rest"_s }));
    QCOMPARE(loaded->files.size(), 3);
    write(dir.filePath(u"conf.d/b.conf"_s), "[rule b]\ntarget = gone\n");
    const auto broken = readLoaderConfig(dir.filePath(u"main.conf"_s));
    QCOMPARE(broken.error()[0].place.file, dir.filePath(u"conf.d/b.conf"_s));
}

void TestConfigReader::filesThatIncludeEachOtherAreReported()
{
    QTemporaryDir dir;
    write(dir.filePath(u"a.conf"_s), "[general]\ninclude = b.conf\n" + oneTarget);
    write(dir.filePath(u"b.conf"_s), "[general]\ninclude = a.conf\ninclude = gone.conf\n");
    const auto loaded = readLoaderConfig(dir.filePath(u"a.conf"_s));
    QCOMPARE(problemsOf(loaded), (QStringList{ u"2:11 WQL1106"_s, u"3:11 WQL1105"_s }));
    QCOMPARE(loaded.error()[0].place.file, dir.filePath(u"b.conf"_s));
}

void TestConfigReader::aFileThatIsIncludedTwiceCountsOnce()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"conf.d"_s));
    write(dir.filePath(u"main.conf"_s),
        "[general]\ninclude = conf.d/b.conf\ninclude = conf.d/*.conf\ninclude = conf.d/*.conf\n" + oneTarget);
    write(dir.filePath(u"conf.d/a.conf"_s), "[rule a]\ntarget = acme\n");
    write(dir.filePath(u"conf.d/b.conf"_s), "[rule b]\ntarget = acme\n");
    const auto loaded = readLoaderConfig(dir.filePath(u"main.conf"_s));
    QCOMPARE(problemsOf(loaded), QStringList());
    QCOMPARE(loaded->config.rules.size(), 2u);
    QCOMPARE(loaded->config.rules[0].name, u"b"_s);
}

void TestConfigReader::includesOfEverythingByEveryFileAreGivenUpSoon()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"conf.d"_s));
    const QByteArray all = QByteArray("include = ") + dir.filePath(u"conf.d"_s).toUtf8() + "/*.conf\n";
    write(dir.filePath(u"main.conf"_s), "[general]\n" + all + oneTarget);
    for (int i = 0; i < 250; ++i)
        write(dir.filePath(u"conf.d/c%1.conf"_s.arg(i)), "[general]\n" + all.repeated(10));
    QElapsedTimer timer;
    timer.start();
    const ConfigFile file = ConfigFile::read(dir.filePath(u"main.conf"_s));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(file.readProblems().size() <= 101);
    QCOMPARE(file.readProblems().back().code, ProblemCode::IncludeTooMany);
    QVERIFY(!file.isComplete());
    QVERIFY(file.parts().size() <= 256);
}

void TestConfigReader::includeLinesAreBounded()
{
    QTemporaryDir dir;
    QByteArray text = "[general]\n";
    for (int i = 0; i < 3000; ++i)
        text += "include = none" + QByteArray::number(i) + "*.conf\n";
    write(dir.filePath(u"main.conf"_s), text);
    const ConfigFile file = ConfigFile::read(dir.filePath(u"main.conf"_s));
    QCOMPARE(file.readProblems().size(), 1u);
    QCOMPARE(file.readProblems()[0].code, ProblemCode::IncludeTooMany);
    QCOMPARE(file.readProblems()[0].place.line, 258);
}

void TestConfigReader::thousandsOfProblemsAreTheFirstOnesAndACount()
{
    const auto loaded = read(oneTarget + QByteArray("nonsense = 1\n").repeated(20000));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().size(), ProblemList::max + 1);
    QCOMPARE(loaded.error().front().place.line, 5);
    const ConfigProblem &last = loaded.error().back();
    QCOMPARE(last.code, ProblemCode::MoreProblems);
    QCOMPARE(last.text.english(), u"and %1 more"_s.arg(20000 - ProblemList::max));
}

void TestConfigReader::errorsAreKeptBeforeWarnings()
{
    const auto loaded = read(oneTarget + QByteArray("#include x\n").repeated(1000) + "nonsense = 1\n");
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().size(), ProblemList::max + 1);
    QVERIFY(std::any_of(loaded.error().begin(), loaded.error().end(),
        [](const ConfigProblem &problem) { return problem.code == ProblemCode::UnknownKey; }));
}

void TestConfigReader::aMissingFileIsReported()
{
    QCOMPARE(problemsOf(readLoaderConfig(u"/nonexistent/wqloader.conf"_s)), QStringList{ u"0:0 WQL1101"_s });
    QCOMPARE(problemsOf(readLoaderConfig(u"/"_s)), QStringList{ u"0:0 WQL1101"_s });
}

void TestConfigReader::aFileAboveTheBoundIsReported()
{
    QTemporaryDir dir;
    write(dir.filePath(u"big.conf"_s), QByteArray(1024 * 1024 + 1, ';'));
    QCOMPARE(problemsOf(readLoaderConfig(dir.filePath(u"big.conf"_s))), QStringList{ u"0:0 WQL1102"_s });
}

void TestConfigReader::theRevisionChangesWithAnyByte()
{
    QCOMPARE(good(oneTarget).revision, good(oneTarget).revision);
    QVERIFY(good(oneTarget).revision != good(oneTarget + "\n").revision);
}

void TestConfigReader::aRuleKnowsItsPlace()
{
    QCOMPARE(problemsOf(read(oneTarget + "[rule r]\ntarget = other\n")),
        (QStringList{ u"1:2 WQL1405"_s, u"6:10 WQL1402"_s }));
}

WQL_TEST(TestConfigReader)

} // namespace tst_configreader

#include "tst_configreader.moc"
