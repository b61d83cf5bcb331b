// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/gui/setupworld.h"
#include "tests/support/testprogram.h"

#include <QAccessible>
#include <QCheckBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QMessageBox>
#include <QTreeWidget>

#include <testpaths.h>

namespace tst_setuppages {

using namespace Qt::StringLiterals;
using namespace wql;
using namespace setupworld;
using setupworld::World;

/// What the pages of the first run say of what is typed there, and keep of it.
class TestSetupPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }

    void aTargetThatIsDownIsSaidAndDoesNotKeepAnybodyFromFinishing();
    void eachPageSaysWhatIsStillWrongWithIt();
    void filesThatCannotBeImportedAreRefusedWithTheirLines();
    void theServiceIsTriedAndItsTargetsAreTested();
    void anAddressFromABrowserIsMended();
    void everyFieldHasANameForScreenReaders();
    void backAndNextKeepWhatWasTypedAndChosen();
    void escapeAsksWhenSomethingWasTyped();
};

void TestSetupPages::aTargetThatIsDownIsSaidAndDoesNotKeepAnybodyFromFinishing()
{
    World world;
    SetupWizard wizard(world.backend());
    wizard.show();
    const Person person{ wizard };
    walkToTest(person, u"https://stats.example.net/bad"_s);
    QTRY_VERIFY(person.verdict().contains(u"nothing is lost"_s));
    QVERIFY(person.words(u"advice"_s).contains(u"Check host and port"_s));
    person.finish();
    QVERIFY(!wizard.isVisible());
    QVERIFY(QFileInfo::exists(world.config()));
}

void TestSetupPages::eachPageSaysWhatIsStillWrongWithIt()
{
    World world;
    SetupWizard wizard(world.backend());
    wizard.show();
    const Person person{ wizard };
    person.choose(u"wayOneTarget"_s);
    person.goOn();
    QVERIFY(!person.next()->isEnabled());
    QVERIFY(person.words(u"problem"_s).contains(u"address"_s));
    person.type(u"url"_s, u"http://stats.example.net/qm"_s);
    person.type(u"password"_s, u"x"_s);
    QVERIFY(person.words(u"problem"_s).contains(u"http"_s));
    QVERIFY(!person.next()->isEnabled());
    person.see<QCheckBox>(u"cleartext"_s)->click();
    QVERIFY(person.words(u"problem"_s).isEmpty());
    person.type(u"user"_s, {});
    QVERIFY(person.words(u"problem"_s).contains(u"user"_s));
    person.type(u"user"_s, u"robot"_s);
    person.goOn();
    person.type(u"queueLog"_s, u"queue_log"_s);
    QVERIFY(person.words(u"problem"_s).contains(u"slash"_s));
    person.type(u"queueLog"_s, world.path(u"queue_log"_s));
    QVERIFY(person.words(u"queueLogWords"_s).contains(u"not there yet"_s));
    person.type(u"configFile"_s, u"x.conf"_s);
    QVERIFY(!person.next()->isEnabled());
    person.type(u"configFile"_s, world.config());
    QVERIFY(person.next()->isEnabled());
}

void TestSetupPages::filesThatCannotBeImportedAreRefusedWithTheirLines()
{
    World world;
    SetupWizard wizard(world.backend());
    wizard.show();
    const Person person{ wizard };
    person.choose(u"wayImport"_s);
    person.goOn();
    write(world.path(u"evil.pl"_s), "({ ruleName => `rm -rf /` },);\n");
    person.type(u"rulesFile"_s, world.path(u"evil.pl"_s));
    const auto *table = person.see<QTreeWidget>(u"notes"_s);
    QVERIFY(!person.next()->isEnabled());
    QCOMPARE(table->topLevelItem(0)->text(1), u"evil.pl:1"_s);
    const QString good = QStringLiteral(WQL_TEST_DATA "/config/wqloader_cluster.pl");
    person.type(u"rulesFile"_s, good);
    QVERIFY(person.next()->isEnabled());
    person.type(u"settingsFile"_s, good);
    QVERIFY(!person.next()->isEnabled());
    person.type(u"settingsFile"_s, QStringLiteral(WQL_TEST_DATA "/config/manual-sysconfig-wqloaderd"));
    QVERIFY(person.next()->isEnabled());
    person.type(u"rulesFile"_s, world.directory.path());
    QVERIFY(!person.next()->isEnabled());
}

void TestSetupPages::theServiceIsTriedAndItsTargetsAreTested()
{
    World world;
    SetupWizard wizard(world.backend());
    wizard.show();
    const Person person{ wizard };
    person.choose(u"waySsh"_s);
    person.goOn();
    person.type(u"place"_s, u"-oProxyCommand=x"_s);
    QVERIFY(!person.next()->isEnabled());
    person.type(u"place"_s, u"root@pbx"_s);
    person.goOn();
    QVERIFY(world.link);
    world.link->lose(LinkError::Kind::LoginFailed, u"Permission denied (publickey)."_s);
    QVERIFY(person.verdict().contains(u"no connection"_s));
    QVERIFY(person.words(u"advice"_s).contains(u"Permission denied"_s));
    LoaderStatus status;
    status.startedAt = std::chrono::seconds(1);
    status.targets = { targetStatus(u"acme"_s) };
    world.link->greet(LinkRole::ReadOnly);
    world.link->give(status);
    const QJsonObject stage{ { u"name"_s, u"tcp"_s }, { u"outcome"_s, u"ok"_s } };
    world.link->notify(u"check.stage"_s, { { u"target"_s, u"acme"_s }, { u"stage"_s, stage } });
    QCOMPARE(person.see<QTreeWidget>(u"stages"_s)->topLevelItemCount(), 1);
    world.link->answer(u"check"_s,
        QJsonObject{ { u"targets"_s, QJsonArray{ QJsonObject{ { u"stages"_s, QJsonArray{ stage } } } } } });
    QTRY_COMPARE(person.verdict(), u"All is well."_s);
    person.finish();
    QVERIFY(!wizard.isVisible());
    QCOMPARE(wizard.site().kind, Site::Kind::Ssh);
    QCOMPARE(wizard.site().name, u"pbx"_s);
    QVERIFY(!QFileInfo::exists(world.config()));
}

void TestSetupPages::anAddressFromABrowserIsMended()
{
    World world;
    SetupWizard wizard(world.backend());
    wizard.show();
    const Person person{ wizard };
    person.choose(u"wayOneTarget"_s);
    person.goOn();
    person.type(u"password"_s, u"x"_s);
    person.type(u"url"_s, u"qm.example/queuemetrics/qm_home.do?x=1"_s);
    const QString note = person.words(u"urlNote"_s);
    QVERIFY2(note.contains(u"https://qm.example/queuemetrics."_s) && note.contains(u"https:// was missing"_s)
            && note.contains(u"left out"_s),
        qPrintable(note));
    QVERIFY(person.words(u"problem"_s).isEmpty());
    person.goOn();
    person.goOn();
    person.finish();
    QVERIFY(!wizard.isVisible());
    QVERIFY2(read(world.config()).contains("url = https://qm.example/queuemetrics\n"),
        read(world.config()).constData());
}

void TestSetupPages::everyFieldHasANameForScreenReaders()
{
    World world;
    SetupWizard wizard(world.backend());
    wizard.show();
    for (const int id : wizard.pageIds()) {
        for (QWidget *field : wizard.page(id)->findChildren<QWidget *>()) {
            if (qobject_cast<QHeaderView *>(field) || field->objectName().startsWith("qt_"_L1))
                continue;
            if (!qobject_cast<QLineEdit *>(field) && !qobject_cast<QAbstractItemView *>(field)
                && !qobject_cast<QAbstractButton *>(field))
                continue;
            const QAccessibleInterface *known = QAccessible::queryAccessibleInterface(field);
            QVERIFY2(known && !known->text(QAccessible::Name).isEmpty(), qPrintable(field->objectName()));
        }
    }
}

void TestSetupPages::backAndNextKeepWhatWasTypedAndChosen()
{
    World world;
    world.keychainTrouble.clear();
    SetupWizard wizard(world.backend());
    wizard.show();
    const Person person{ wizard };
    person.choose(u"wayOneTarget"_s);
    person.goOn();
    person.type(u"url"_s, u"https://stats.example.net/acme"_s);
    person.type(u"user"_s, u"robot"_s);
    person.type(u"password"_s, u"s;cret"_s);
    person.type(u"token"_s, u"P002"_s);
    person.goOn();
    QTRY_VERIFY(person.see<QRadioButton>(u"inKeychain"_s)->isChecked());
    person.choose(u"inFiles"_s);
    person.type(u"queueLog"_s, u"/srv/asterisk/queue_log"_s);
    person.type(u"name"_s, u"Cellar"_s);
    person.goOn();
    const auto goBack = [&wizard] { QTest::mouseClick(wizard.button(QWizard::BackButton), Qt::LeftButton); };
    goBack();
    goBack();
    QCOMPARE(person.see<QLineEdit>(u"token"_s)->text(), u"P002"_s);
    goBack();
    person.choose(u"waySsh"_s);
    person.goOn();
    person.type(u"place"_s, u"root@pbx"_s);
    person.type(u"name"_s, u"Branch"_s);
    goBack();
    person.goOn();
    QCOMPARE(person.see<QLineEdit>(u"place"_s)->text(), u"root@pbx"_s);
    QCOMPARE(person.see<QLineEdit>(u"name"_s)->text(), u"Branch"_s);
    goBack();
    person.choose(u"wayOneTarget"_s);
    person.goOn();
    QCOMPARE(person.see<QLineEdit>(u"url"_s)->text(), u"https://stats.example.net/acme"_s);
    QCOMPARE(person.see<QLineEdit>(u"user"_s)->text(), u"robot"_s);
    QCOMPARE(person.see<QLineEdit>(u"password"_s)->text(), u"s;cret"_s);
    person.goOn();
    QTRY_VERIFY(
        person.see<QRadioButton>(u"inKeychain"_s)->isEnabled() && person.words(u"keepingWords"_s).isEmpty());
    QCOMPARE(person.see<QLineEdit>(u"queueLog"_s)->text(), u"/srv/asterisk/queue_log"_s);
    QCOMPARE(person.see<QLineEdit>(u"name"_s)->text(), u"Cellar"_s);
    QVERIFY(person.see<QRadioButton>(u"inFiles"_s)->isChecked());
}

void TestSetupPages::escapeAsksWhenSomethingWasTyped()
{
    World world;
    SetupWizard untouched(world.backend());
    untouched.show();
    Person{ untouched }.choose(u"wayOneTarget"_s);
    Person{ untouched }.goOn();
    QTest::keyClick(&untouched, Qt::Key_Escape);
    QVERIFY(!untouched.isVisible());

    SetupWizard wizard(world.backend());
    wizard.show();
    const Person person{ wizard };
    person.choose(u"wayOneTarget"_s);
    person.goOn();
    person.type(u"url"_s, u"https://stats"_s);
    QTest::keyClick(person.see<QLineEdit>(u"url"_s), Qt::Key_Escape);
    QVERIFY(wizard.isVisible());
    auto *question = wizard.findChild<QMessageBox *>(u"question"_s);
    QVERIFY(question && question->isVisible());
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!wizard.findChild<QMessageBox *>(u"question"_s));
    QVERIFY(wizard.isVisible());
    QCOMPARE(person.see<QLineEdit>(u"url"_s)->text(), u"https://stats"_s);
    wizard.close();
    QVERIFY(wizard.isVisible());
    QVERIFY(wizard.findChild<QMessageBox *>(u"question"_s));
}

WQL_TEST(TestSetupPages)

} // namespace tst_setuppages

#include "tst_setuppages.moc"
