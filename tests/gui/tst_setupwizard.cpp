// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/desktop.h"
#include "gui/wizard/setupwizard.h"
#include "headless/sandbox/sandbox.h"
#include "tests/support/fakelink.h"
#include "tests/support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <testpaths.h>

namespace tst_setupwizard {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr int longEnough = 15000;

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own files cannot be written");
}

/// A person in front of the wizard.
struct Person {
    SetupWizard &wizard;

    template <typename Widget> Widget *see(const QString &name) const
    {
        for (Widget *widget : wizard.currentPage()->findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QString words(const QString &name) const
    {
        const auto *label = see<QLabel>(name);
        return label ? label->text() : QString();
    }
    void choose(const QString &name) const { see<QRadioButton>(name)->click(); }
    void type(const QString &name, const QString &text) const
    {
        auto *edit = see<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    QAbstractButton *next() const { return wizard.button(QWizard::NextButton); }
    void goOn() const
    {
        QVERIFY(next()->isEnabled());
        QTest::mouseClick(next(), Qt::LeftButton);
    }
    void finish() const { QTest::mouseClick(wizard.button(QWizard::FinishButton), Qt::LeftButton); }
    QString verdict() const { return words(u"verdict"_s); }
};

/// Hands that the test plays; the configuration goes to a folder of its own.
struct World {
    QTemporaryDir directory;
    Sandbox sandbox{ SandboxSettings{ .contexts = { { .name = u"customer"_s, .anyToken = true } } } };
    QString keychainTrouble = u"no keychain"_s;
    QString keepTrouble;
    QStringList kept;
    FakeLink *link = nullptr;

    World() { sandbox.listen(); }
    QString path(const QString &name) const { return directory.filePath(name); }
    QString config() const { return path(u"own/wqloader.conf"_s); }

    SetupBackend backend()
    {
        SetupBackend out;
        out.makeLink = [this](const Site &) {
            auto made = std::make_unique<FakeLink>();
            link = made.get();
            return made;
        };
        out.testTarget = [](const Target &target, QObject *context, const SetupBackend::OnStage &) {
            auto *call = new LinkCall(context);
            const bool isGood = !target.name.contains(u"bad"_s);
            const QJsonObject stage{
                { u"name"_s, u"tcp"_s }, { u"outcome"_s, isGood ? u"ok"_s : u"failed"_s },
                { u"detail"_s,
                    QJsonObject{ { u"failure"_s, QJsonObject{ { u"kind"_s, u"connection-refused"_s } } } } }
            };
            const QJsonObject answer{ { u"targets"_s,
                QJsonArray{ QJsonObject{ { u"stages"_s, QJsonArray{ stage } } } } } };
            QMetaObject::invokeMethod(
                call, [call, answer] { Q_EMIT call->finished(answer); }, Qt::QueuedConnection);
            return call;
        };
        out.tryKeychain = [this](QObject *context, const SetupBackend::Then &then) {
            QMetaObject::invokeMethod(
                context, [this, then] { then(keychainTrouble); }, Qt::QueuedConnection);
        };
        out.keepPassword = [this](const QString &entry, const Secret &password, QObject *context,
                               const SetupBackend::Then &then) {
            if (keepTrouble.isEmpty())
                kept += entry + u'=' + QString::fromUtf8(password.reveal());
            QMetaObject::invokeMethod(
                context, [this, then] { then(keepTrouble); }, Qt::QueuedConnection);
        };
        out.usualConfig = config();
        return out;
    }
};

/// Through to the test, for one target at \a url.
void walkToTest(const Person &person, const QString &url)
{
    person.choose(u"wayOneTarget"_s);
    person.goOn();
    person.type(u"url"_s, url);
    person.type(u"password"_s, u"s;cret"_s);
    person.goOn();
    person.goOn();
}

} // namespace

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
    void aTargetThatIsDownIsSaidAndDoesNotKeepAnybodyFromFinishing();
    void eachPageSaysWhatIsStillWrongWithIt();
    void filesThatCannotBeImportedAreRefusedWithTheirLines();
    void theServiceIsTriedAndItsTargetsAreTested();
    void everyFieldHasANameForScreenReaders();
    void backAndNextKeepWhatWasTypedAndChosen();
    void escapeAsksWhenSomethingWasTyped();
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

void TestSetupWizard::aTargetThatIsDownIsSaidAndDoesNotKeepAnybodyFromFinishing()
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

void TestSetupWizard::eachPageSaysWhatIsStillWrongWithIt()
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

void TestSetupWizard::filesThatCannotBeImportedAreRefusedWithTheirLines()
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

void TestSetupWizard::theServiceIsTriedAndItsTargetsAreTested()
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

void TestSetupWizard::everyFieldHasANameForScreenReaders()
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

void TestSetupWizard::backAndNextKeepWhatWasTypedAndChosen()
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

void TestSetupWizard::escapeAsksWhenSomethingWasTyped()
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
