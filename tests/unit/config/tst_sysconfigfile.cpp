// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/clusterfile.h"
#include "core/config/legacy/sysconfigfile.h"
#include "tests/support/testprogram.h"
#include "tests/unit/config/imports.h"

#include <QTest>

namespace tst_sysconfigfile {

using namespace Qt::StringLiterals;
using namespace wql;
using namespace wql::imports;

/// The original's settings, a piece of shell of which only assignments are read.
class TestSysconfigFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theManualsSysconfigFileIsRead();
    void uniloadersSysconfigFileIsRead();
    void aKeyThatIsNotUsedIsNeverCalledRead();
    void lettersOfLatin1Stay();
    void shellQuotesAreRead();
    void shellCodeIsRefusedWithItsPlace_data();
    void shellCodeIsRefusedWithItsPlace();
};

void TestSysconfigFile::theManualsSysconfigFileIsRead()
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

void TestSysconfigFile::uniloadersSysconfigFileIsRead()
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

void TestSysconfigFile::aKeyThatIsNotUsedIsNeverCalledRead()
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

void TestSysconfigFile::lettersOfLatin1Stay()
{
    const LegacyImport sysconfig = good(importSysconfigFile("HTTPHOST=h\nQMPASS=caf\xe9\n", u"s"_s));
    QCOMPARE(sysconfig.config.targets.at(0).password.value, Secret("caf\xc3\xa9"));
    QVERIFY(hasNote(sysconfig, What::Mapped, u"Latin-1"));
    const LegacyImport cluster = good(importClusterFile(ruleWith("targetToken => 'Jos\xe9'"), u"c.pl"_s));
    QCOMPARE(cluster.config.targets.at(0).token, u"José"_s);
    const LegacyImport utf8 = good(importClusterFile(ruleWith("targetToken => 'Jos\xc3\xa9'"), u"c.pl"_s));
    QCOMPARE(utf8.config.targets.at(0).token, u"José"_s);
}

void TestSysconfigFile::shellQuotesAreRead()
{
    const LegacyImport import = good(importSysconfigFile(
        "export HTTPHOST=\"stats\" # note\r\nQMPASS='a\\b'\"c\\\"d\\e\"f\\ g\nHTTPPORT=80\nQMUSER=robot\n",
        u"s"_s));
    QCOMPARE(import.config.targets.at(0).url, QUrl(u"http://stats:80/queuemetrics"_s));
    QCOMPARE(import.config.targets.at(0).password.value, Secret("a\\bc\"d\\ef g"));
}

void TestSysconfigFile::shellCodeIsRefusedWithItsPlace_data()
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

void TestSysconfigFile::shellCodeIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    QCOMPARE(problemsOf(importSysconfigFile(text, u"s"_s)), QStringList{ problem });
}

WQL_TEST(TestSysconfigFile)

} // namespace tst_sysconfigfile

#include "tst_sysconfigfile.moc"
