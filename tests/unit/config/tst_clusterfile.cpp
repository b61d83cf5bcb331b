// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/clusterfile.h"
#include "tests/support/testprogram.h"
#include "tests/unit/config/imports.h"

#include <QTest>

#include <algorithm>

namespace tst_clusterfile {

using namespace Qt::StringLiterals;
using namespace wql;
using namespace wql::imports;

/// The original's cluster file, a piece of Perl of which only literals are read.
class TestClusterFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theManualsClusterRuleIsRead();
    void aClusterFileOfAllKindsOfLiteralsIsRead();
    void perlThatIsNoLiteralIsRefusedWithItsPlace_data();
    void perlThatIsNoLiteralIsRefusedWithItsPlace();
    void allProblemsOfAClusterFileAreReported();
    void aFilterOfAnEmptyTokenIsLeftOut();
};

void TestClusterFile::theManualsClusterRuleIsRead()
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

void TestClusterFile::aClusterFileOfAllKindsOfLiteralsIsRead()
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

void TestClusterFile::perlThatIsNoLiteralIsRefusedWithItsPlace_data()
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

void TestClusterFile::perlThatIsNoLiteralIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    QCOMPARE(problemsOf(importClusterFile(text, u"c.pl"_s)).value(0), problem);
}

void TestClusterFile::allProblemsOfAClusterFileAreReported()
{
    const QByteArray text = "( { targetHost => host(), targetPort => $p, targetCtx => \"$c\" } )";
    QCOMPARE(problemsOf(importClusterFile("my @r = " + text, u"c.pl"_s)),
        (QStringList{ u"1:27 WQL1702"_s, u"1:49 WQL1702"_s, u"1:67 WQL1703"_s, u"1:11 WQL1704"_s }));
}

void TestClusterFile::aFilterOfAnEmptyTokenIsLeftOut()
{
    const LegacyImport import
        = good(importClusterFile(ruleWith("queueStarts => 1, agentToken => 'x'"), u"c.pl"_s));
    QVERIFY(!import.config.rules.at(0).queue.isEnabled());
    QVERIFY(hasNote(import, What::Changed, u"queueToken"));
    QVERIFY(hasNote(import, What::Dropped, u"agentToken"));
}

WQL_TEST(TestClusterFile)

} // namespace tst_clusterfile

#include "tst_clusterfile.moc"
