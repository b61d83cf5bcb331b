// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/desktop.h"
#include "tests/gui/setupworld.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

#include <testpaths.h>

namespace tst_setupwizard {

using namespace Qt::StringLiterals;
using namespace wql;
using namespace setupworld;
using setupworld::World;

/// The first run from its beginning to its end, and what is there afterwards.
class TestSetupWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }

    void theFirstStartImportsTheManualsClusterFileTestsItAndShowsRowsArriving();
    void aKeyboardIsEnoughForTheWholeWay();
    void passwordsGoToFilesOfTheUserAloneWhereThereIsNoKeychain();
    void passwordsGoToTheKeychainWhereThereIsOne();
    void aKeychainThatFailsAtTheEndIsSaidAndFilesAreOffered();
    void whatIsThereIsNeverOverwritten();
    void leavingWritesNothing();
    void aSecondLoaderGetsFreeNames();
};

void TestSetupWizard::theFirstStartImportsTheManualsClusterFileTestsItAndShowsRowsArriving()
{
    World world;
    qputenv("XDG_CONFIG_HOME", world.path(u"config"_s).toUtf8());
    qputenv("XDG_STATE_HOME", world.path(u"state"_s).toUtf8());
    QByteArray cluster = read(QStringLiteral(WQL_TEST_DATA "/config/manual-cluster-rule.pl"));
    cluster.replace("10.10.5.110", "127.0.0.1").replace("8084", QByteArray::number(world.sandbox.port()));
    write(world.path(u"wqloader_cluster.pl"_s), cluster);
    write(world.path(u"queue_log"_s),
        "1700000000|c0|Customer-sales|Agent/1|CONNECT|1\n1700000001|c1|other|Agent/2|CONNECT|1\n"
        "1700000002|c2|Customer-help|Agent/1|CONNECT|1\n");
    QDir().mkpath(world.path(u"config/wqloader"_s));
    Settings settings(world.path(u"config/wqloader/window.ini"_s));
    Desktop desktop(
        world.path(u"config/wqloader"_s), settings, Autostart(world.path(u"config/autostart"_s), {}));
    desktop.start(false, {});
    SetupWizard *wizard = nullptr;
    MainWindow *window = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(widget); found && found->isVisible())
            window = found;
    }
    QVERIFY(window);
    QTRY_VERIFY((wizard = window->findChild<SetupWizard *>()));
    const Person person{ *wizard };
    person.choose(u"wayImport"_s);
    person.goOn();
    QVERIFY(!person.next()->isEnabled());
    person.type(u"rulesFile"_s, world.path(u"wqloader_cluster.pl"_s));
    QVERIFY(person.see<QTreeWidget>(u"notes"_s)->topLevelItemCount() > 0);
    person.goOn();
    person.type(u"queueLog"_s, world.path(u"queue_log"_s));
    QVERIFY(!QFileInfo::exists(world.path(u"config/wqloader/wqloader.conf"_s)));
    person.goOn();
    QTRY_COMPARE_WITH_TIMEOUT(person.verdict(), u"All is well."_s, longEnough);
    QCOMPARE(world.sandbox.rowCount(u"customer"_s, u"trix"_s), qint64(0));
    person.finish();
    QTRY_COMPARE_WITH_TIMEOUT(world.sandbox.rowCount(u"customer"_s, u"trix"_s), qint64(2), longEnough);
    QVERIFY(!read(world.path(u"config/wqloader/wqloader.conf"_s)).contains("robot\npassword ="));
    auto *table = window->findChild<QTableView *>(u"targets"_s);
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const auto *shown = window->findChild<QLabel *>(u"rowsConfirmed"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown->text(), u"2"_s, longEnough);
    QFile log(world.path(u"queue_log"_s));
    QVERIFY(log.open(QIODevice::Append) && log.write("1700000003|c3|Customer-x|Agent/1|CONNECT|1\n") > 0);
    log.close();
    QTRY_COMPARE_WITH_TIMEOUT(shown->text(), u"3"_s, longEnough);
    QCOMPARE(world.sandbox.rowCount(u"customer"_s, u"trix"_s), qint64(3));
}

void TestSetupWizard::aKeyboardIsEnoughForTheWholeWay()
{
    World world;
    SetupWizard wizard(world.backend());
    wizard.show();
    QVERIFY(QTest::qWaitForWindowExposed(&wizard));
    const auto press = [&wizard](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &wizard, key, modifiers);
    };
    const auto type = [](const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    press(Qt::Key_R, Qt::AltModifier);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"url"_s);
    type(u"https://stats.example.net/acme"_s);
    press(Qt::Key_P, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"password"_s);
    type(u"robot"_s);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"queueLog"_s);
    press(Qt::Key_Return);
    const Person person{ wizard };
    QTRY_VERIFY(person.verdict().contains(u"log can be read"_s) || person.verdict() == "All is well."_L1);
    QSignalSpy accepted(&wizard, &QDialog::accepted);
    press(Qt::Key_Return);
    QTRY_COMPARE(accepted.size(), 1);
    QCOMPARE(wizard.site().kind, Site::Kind::ThisProgram);
    QVERIFY(read(world.config()).contains("[target acme]"));
}

void TestSetupWizard::passwordsGoToFilesOfTheUserAloneWhereThereIsNoKeychain()
{
    World world;
    SetupWizard wizard(world.backend());
    wizard.show();
    const Person person{ wizard };
    person.choose(u"wayOneTarget"_s);
    person.goOn();
    person.type(u"url"_s, u"https://stats.example.net/acme"_s);
    person.type(u"password"_s, u"s;cret"_s);
    person.goOn();
    QTRY_VERIFY(person.words(u"keepingWords"_s).contains(u"no keychain"_s));
    QVERIFY(!person.see<QRadioButton>(u"inKeychain"_s)->isEnabled());
    QVERIFY(person.see<QRadioButton>(u"inFiles"_s)->isChecked());
    person.goOn();
    person.finish();
    QVERIFY(!wizard.isVisible());
    const QByteArray text = read(world.config());
    const QString secret = world.path(u"own/secrets/acme"_s);
    QVERIFY(!text.contains("s;cret"));
    QVERIFY(text.contains("password_file = " + secret.toUtf8()));
    QCOMPARE(read(secret), QByteArray("s;cret\n"));
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    for (const QString &path : { secret, world.config(), world.path(u"own/secrets"_s) })
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
}

void TestSetupWizard::passwordsGoToTheKeychainWhereThereIsOne()
{
    World world;
    world.keychainTrouble.clear();
    SetupWizard wizard(world.backend());
    wizard.show();
    const Person person{ wizard };
    person.choose(u"wayOneTarget"_s);
    person.goOn();
    person.type(u"url"_s, u"https://stats.example.net/acme"_s);
    person.type(u"password"_s, u"s;cret"_s);
    person.goOn();
    QTRY_VERIFY(person.see<QRadioButton>(u"inKeychain"_s)->isChecked());
    person.goOn();
    person.finish();
    QTRY_VERIFY(!wizard.isVisible());
    QCOMPARE(world.kept, QStringList{ u"loader acme webqloader@https://stats.example.net/acme=s;cret"_s });
    QVERIFY(read(world.config())
                .contains("password_keychain = loader acme webqloader@https://stats.example.net/acme\n"));
    QVERIFY(!QFileInfo::exists(world.path(u"own/secrets"_s)));
}

void TestSetupWizard::aKeychainThatFailsAtTheEndIsSaidAndFilesAreOffered()
{
    World world;
    world.keychainTrouble.clear();
    world.keepTrouble = u"locked <b>for ever</b>"_s;
    SetupWizard wizard(world.backend());
    wizard.show();
    const Person person{ wizard };
    person.choose(u"wayOneTarget"_s);
    person.goOn();
    person.type(u"url"_s, u"https://stats.example.net/acme"_s);
    person.type(u"password"_s, u"s;cret"_s);
    person.goOn();
    QTRY_VERIFY(person.see<QRadioButton>(u"inKeychain"_s)->isChecked());
    person.goOn();
    person.finish();
    QTRY_VERIFY(person.verdict().contains(u"locked <b>for ever</b>"_s));
    QVERIFY(!QFileInfo::exists(world.config()));
    person.finish();
    QVERIFY(!wizard.isVisible());
    QCOMPARE(read(world.path(u"own/secrets/acme"_s)), QByteArray("s;cret\n"));
}

void TestSetupWizard::whatIsThereIsNeverOverwritten()
{
    World world;
    SetupWizard wizard(world.backend());
    wizard.show();
    const Person person{ wizard };
    walkToTest(person, u"https://stats.example.net/acme"_s);
    QDir().mkpath(world.path(u"own"_s));
    write(world.config(), "; somebody else's\n");
    person.finish();
    QVERIFY(wizard.isVisible());
    QVERIFY(person.verdict().contains(u"is there already"_s));
    QCOMPARE(read(world.config()), QByteArray("; somebody else's\n"));
    QVERIFY(!QFileInfo::exists(world.path(u"own/secrets/acme"_s)));
    wizard.back();
    QVERIFY(!person.next()->isEnabled());
    QVERIFY(person.words(u"problem"_s).contains(u"already"_s));
    person.type(u"configFile"_s, world.path(u"own/second.conf"_s));
    person.goOn();
    person.finish();
    QVERIFY(!wizard.isVisible());
    QCOMPARE(wizard.site().place, world.path(u"own/second.conf"_s));
}

void TestSetupWizard::leavingWritesNothing()
{
    World world;
    SetupWizard wizard(world.backend());
    wizard.show();
    walkToTest(Person{ wizard }, u"https://stats.example.net/acme"_s);
    QTest::keyClick(&wizard, Qt::Key_Escape);
    auto *question = wizard.findChild<QMessageBox *>(u"question"_s);
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QPushButton *>(u"yes"_s), Qt::LeftButton);
    QVERIFY(!wizard.isVisible());
    QVERIFY(QDir(world.directory.path()).isEmpty());
}

void TestSetupWizard::aSecondLoaderGetsFreeNames()
{
    World world;
    for (const QString &file : { u"wqloader"_s, u"wqloader-2"_s }) {
        SetupBackend backend = world.backend();
        if (file == "wqloader-2"_L1)
            backend.takenNames = { u"This computer"_s, u"This machine"_s };
        SetupWizard wizard(backend);
        wizard.show();
        const Person person{ wizard };
        walkToTest(person, u"https://stats.example.net/acme"_s);
        person.finish();
        QVERIFY2(!wizard.isVisible(), qPrintable(person.verdict()));
        const bool isFirst = file == "wqloader"_L1;
        QCOMPARE(wizard.site().name, isFirst ? u"This computer"_s : u"This computer (2)"_s);
        QCOMPARE(wizard.site().place, isFirst ? QString() : world.path(u"own/%1.conf"_s.arg(file)));
        const QString secret = world.path(isFirst ? u"own/secrets/acme"_s : u"own/secrets/wqloader-2/acme"_s);
        QVERIFY(read(world.path(u"own/%1.conf"_s.arg(file))).contains("password_file = " + secret.toUtf8()));
        QCOMPARE(read(secret), QByteArray("s;cret\n"));
    }
}

WQL_TEST(TestSetupWizard)

} // namespace tst_setupwizard

#include "tst_setupwizard.moc"
