// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configtext.h"
#include "core/config/legacy/importplan.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

#include <testpaths.h>

namespace tst_importplan {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

QByteArray data(const char *name)
{
    QFile file(QStringLiteral(WQL_TEST_DATA "/config/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

LegacyImport imported(const char *name)
{
    const auto result = importLegacyFile(data(name), QString::fromLatin1(name));
    return result ? *result : LegacyImport();
}

} // namespace

class TestImportPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesAreToldApartByTheirContent();
    void theSysconfigFileGivesItsLogToTheRulesOfTheOther();
    void twoFilesWithRulesAreRefused();
    void noPasswordIsInThePlansConfiguration();
    void aLogThatTheServiceMayNotWriteDoesNotKeepItFromStarting();
    void aNameNeverBecomesAPath();
};

void TestImportPlan::filesAreToldApartByTheirContent()
{
    QCOMPARE(imported("manual-sysconfig-wqloaderd").config.general.activityLog,
        u"/var/log/asterisk/wqloaderd.log"_s);
    QCOMPARE(imported("wqloader_cluster.pl").config.rules.size(), size_t(3));
    QCOMPARE(imported("manual-cluster-rule.pl").config.targets.size(), size_t(1));
    QCOMPARE(imported("splitter.json").config.targets.size(), size_t(2));
}

void TestImportPlan::theSysconfigFileGivesItsLogToTheRulesOfTheOther()
{
    const LegacyImport rules = imported("wqloader_cluster.pl");
    const LegacyImport general = imported("manual-sysconfig-wqloaderd");
    for (const auto &both : { std::vector{ rules, general }, std::vector{ general, rules } }) {
        const auto whole = joined(both);
        QVERIFY(whole);
        QCOMPARE(whole->config.general, general.config.general);
        QCOMPARE(whole->config.rules, rules.config.rules);
        QCOMPARE(whole->config.targets, rules.config.targets);
        QCOMPARE(whole->notes.size(), rules.notes.size() + general.notes.size() + 1);
    }
    QCOMPARE(joined({ general })->config, general.config);
}

void TestImportPlan::twoFilesWithRulesAreRefused()
{
    QVERIFY(!joined({ imported("wqloader_cluster.pl"), imported("splitter.json") }));
    QVERIFY(!joined({ imported("manual-sysconfig-wqloaderd"), imported("manual-sysconfig-wqloaderd") }));
}

void TestImportPlan::noPasswordIsInThePlansConfiguration()
{
    const ImportPlan plan = planOf(imported("splitter.json"), u"/s"_s);
    QCOMPARE(plan.secrets.size(), size_t(2));
    QCOMPARE(plan.secrets[0].secret.reveal(), QByteArray("secret-1"));
    QCOMPARE(plan.secrets[0].path, u"/s/acme"_s);
    const QByteArray text = configText(plan.config);
    QVERIFY2(!text.contains("secret-"), text.constData());
    QVERIFY(text.contains("password_file = /s/acme\n"));
}

void TestImportPlan::aLogThatTheServiceMayNotWriteDoesNotKeepItFromStarting()
{
    const ImportPlan plan = planOf(imported("manual-sysconfig-wqloaderd"), u"/s"_s);
    QVERIFY(plan.config.general.activityLog.isEmpty());
    QCOMPARE(plan.notes.back().what, ImportNote::What::Dropped);
    QVERIFY(plan.notes.back().text.contains(u"/var/log/asterisk/wqloaderd.log"_s));
}

void TestImportPlan::aNameNeverBecomesAPath()
{
    QCOMPARE(secretPath(u"/s"_s, u"acme-1_b"_s), u"/s/acme-1_b"_s);
    for (const QString &name :
        { u"../../etc/passwd"_s, u".hidden"_s, u"a/b"_s, u""_s, u"ä"_s, QString(5000, u'x') }) {
        const QString path = secretPath(u"/s"_s, name);
        QVERIFY2(
            path.startsWith(u"/s/"_s) && path.count(u'/') == 2 && !path.contains(u'.'), qPrintable(path));
        QVERIFY(path.size() < 130);
    }
    QVERIFY(secretPath(u"/s"_s, u"a/b"_s) != secretPath(u"/s"_s, u"a.b"_s));
}

WQL_TEST(TestImportPlan)

} // namespace tst_importplan

#include "tst_importplan.moc"
