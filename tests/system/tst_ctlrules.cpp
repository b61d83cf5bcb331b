// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/support/world.h"
#include "tests/system/ctlprocess.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

namespace tst_ctlrules {

using namespace Qt::StringLiterals;
using namespace wql;

/// What wqloaderctl says about rules, without a loader: who gets a row, what would move, whether tests hold.
class TestCtlRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTraceSaysWhoGetsARowAndWhy();
    void aReplaySaysWhatWouldMove();
    void ruleTestsFailWhenTheRulesDo();
    void whatIsExportedImportsAgain();
};

void TestCtlRules::aTraceSaysWhoGetsARowAndWhy()
{
    World world({ u"acme"_s, u"rest"_s });
    world.rules = { { .target = u"acme"_s, .queueEnds = u"-acme"_s },
        { .target = u"rest"_s, .queueStarts = u"s"_s } };
    world.writeConfig();
    CtlProcess ctl;
    const QStringList config{ u"--config"_s, world.path(u"wqloader.conf"_s) };
    ctl.start(QStringList{ u"trace"_s, QString::fromUtf8(someRows.split('\n')[0]) } + config);
    CTL_ENDS_WITH(ctl, 0);
    QVERIFY2(ctl.output().contains(u"takes it by its queue"_s), qPrintable(ctl.all()));
    QVERIFY2(ctl.output().contains(u"-> acme gets {"_s), qPrintable(ctl.all()));
    CtlProcess many;
    many.start(QStringList{ u"trace"_s, u"--file"_s, u"-"_s, u"--json"_s } + config, someRows);
    QTRY_VERIFY_WITH_TIMEOUT(!many.isRunning(), soon);
    QCOMPARE(many.json()[u"decisions"_s].toArray().size(), 3);
}

void TestCtlRules::aReplaySaysWhatWouldMove()
{
    World world({ u"acme"_s, u"rest"_s });
    world.log.append(someRows.toStdString());
    world.rules = { { .target = u"acme"_s, .queueEnds = u"-acme"_s }, { .target = u"rest"_s } };
    world.writeConfig();
    QFile::copy(world.path(u"wqloader.conf"_s), world.path(u"old.conf"_s));
    world.rules[0].queueEnds = u"-other"_s;
    world.writeConfig();
    CtlProcess ctl;
    ctl.start({ u"replay"_s, world.path(u"wqloader.conf"_s), u"--config"_s, world.path(u"old.conf"_s) });
    CTL_ENDS_WITH(ctl, 1);
    QVERIFY2(ctl.output().contains(u"Would go elsewhere:"_s), qPrintable(ctl.all()));
    ctl.start(
        { u"replay"_s, world.path(u"old.conf"_s), u"--config"_s, world.path(u"old.conf"_s), u"--json"_s });
    CTL_ENDS_WITH(ctl, 0);
}

void TestCtlRules::ruleTestsFailWhenTheRulesDo()
{
    World world;
    world.extra
        = u"[test support]\nqueue = support-acme\nexpect = acme\n[test nobody]\nqueue = x\nexpect = nobody\n"_s;
    world.writeConfig();
    CtlProcess ctl;
    ctl.start({ u"test"_s, u"--config"_s, world.path(u"wqloader.conf"_s) });
    CTL_ENDS_WITH(ctl, 1);
    QVERIFY2(ctl.output().contains(u"passed  support"_s)
            && ctl.output().contains(u"failed  nobody: goes to acme, should go to nobody"_s),
        qPrintable(ctl.all()));
}

void TestCtlRules::whatIsExportedImportsAgain()
{
    World world({ u"acme"_s, u"trix"_s });
    world.password = u"canary-9"_s;
    world.rules = { { .target = u"acme"_s, .queueEnds = u"-acme"_s },
        { .target = u"trix"_s, .queueStarts = u"s"_s } };
    world.writeConfig();
    const QStringList arguments{ u"export"_s, u"--config"_s, world.path(u"wqloader.conf"_s) };
    const QString path = world.path(u"cluster.pl"_s);
    CtlProcess ctl;
    ctl.start(arguments);
    CTL_ENDS_WITH(ctl, 0);
    QVERIFY2(
        ctl.output().contains(u"queueToken"_s) && !ctl.all().contains(u"canary"_s), qPrintable(ctl.all()));
    ctl.start(arguments + QStringList{ u"--with-secrets"_s });
    CTL_ENDS_WITH(ctl, 64);
    ctl.start(arguments + QStringList{ u"--with-secrets"_s, u"--output"_s, path });
    CTL_ENDS_WITH(ctl, 0);
    QVERIFY(bytesOf(path).contains("canary-9"));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    ctl.start(arguments + QStringList{ u"--output"_s, path }); // it could be a configuration
    CTL_ENDS_WITH(ctl, 73);
    QVERIFY(bytesOf(path).contains("canary-9"));
    ctl.start({ u"import"_s, path, u"--write"_s, world.path(u"again.conf"_s) });
    CTL_ENDS_WITH(ctl, 0);
    ctl.start(arguments + QStringList{ u"--output"_s, path, u"--force"_s });
    CTL_ENDS_WITH(ctl, 0);
    QVERIFY(!bytesOf(path).contains("canary-9"));
    QVERIFY(bytesOf(world.path(u"again.conf"_s)).contains("queue_ends = -acme\n"));
}

WQL_TEST(TestCtlRules)

} // namespace tst_ctlrules

#include "tst_ctlrules.moc"
