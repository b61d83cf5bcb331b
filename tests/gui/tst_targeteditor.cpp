// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configkeys.h"
#include "gui/dialogs/targeteditor.h"
#include "gui/models/editedtarget.h"
#include "gui/models/ruledocument.h"
#include "tests/support/fakelink.h"
#include "tests/support/testprogram.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_targeteditor {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

const QByteArray sample
    = "[general]\nformat = 1\n\n[target acme]\nurl = http://127.0.0.1/qm\n; old\npassword = hush\n";

struct World {
    RuleDocument document;
    std::unique_ptr<TargetEditor> editor;

    explicit World(const QString &target = u"acme"_s, LoaderLink *link = nullptr)
    {
        document.load({ { u"/x.conf"_s, sample } }, {});
        editor = std::make_unique<TargetEditor>(&document, target, link);
    }
    void confirm() const { editor->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click(); }
    QLineEdit *line(const QString &key) const { return editor->findChild<QLineEdit *>(key); }
    QComboBox *actions() const { return editor->findChild<QComboBox *>(u"actions"_s); }
    QString problem() const { return editor->findChild<QLabel *>(u"problem"_s)->text(); }
    QString value(const QString &key, const QString &target = u"acme"_s) const
    {
        return document.targetValue(target, key);
    }
};

} // namespace

class TestTargetEditor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKeyWithALabelHasAField();
    void whatIsTypedStandsInTheFileAndNothingElseChanges();
    void aPasswordGoesInAndNeverComesOut();
    void aChoiceIsWrittenOnlyIfItWasMade();
    void aNewTargetIsAdded();
    void whatCannotBeWrittenIsSaid();
    void aPasswordGoesToTheLoaderAndTheConfigurationNamesItsFile();
    void aPasswordThatTheLoaderDoesNotTakeStaysAndIsSaid();
    void aTargetNeverHasItsPasswordInTwoWays();
    void whatIsTestedIsWhatIsTypedAlsoOfANewTarget();
};

void TestTargetEditor::everyKeyWithALabelHasAField()
{
    const World world;
    int fields = 0;
    for (const ConfigKey *key : configKeys(SectionKind::Target)) {
        const bool hasField = world.editor->findChild<QWidget *>(key->name) != nullptr;
        QVERIFY2(hasField == (key->label != nullptr), qPrintable(key->name));
        fields += hasField;
    }
    QVERIFY(fields >= 10);
    QCOMPARE(world.line(u"user"_s)->placeholderText(), u"webqloader"_s);
    QCOMPARE(world.line(u"url"_s)->text(), u"http://127.0.0.1/qm"_s);
}

void TestTargetEditor::whatIsTypedStandsInTheFileAndNothingElseChanges()
{
    World world;
    QTest::keyClicks(world.line(u"comment"_s), u" moved here in May "_s);
    world.confirm();
    QCOMPARE(world.value(u"comment"_s), u"moved here in May"_s);
    QCOMPARE(world.document.texts()[0].text, sample + "comment = moved here in May\n");
    world.document.undoStack()->undo();
    QVERIFY(!world.document.isDirty());
}

void TestTargetEditor::aPasswordGoesInAndNeverComesOut()
{
    World world;
    QLineEdit *password = world.line(u"password"_s);
    QVERIFY(password->text().isEmpty());
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    world.confirm();
    QCOMPARE(world.value(u"password"_s), u"hush"_s);
    World other;
    QTest::keyClicks(other.line(u"password"_s), u"se cret"_s);
    other.confirm();
    QCOMPARE(other.value(u"password"_s), u"se cret"_s);
    QVERIFY(other.line(u"password"_s)->text().isEmpty());
}

void TestTargetEditor::aChoiceIsWrittenOnlyIfItWasMade()
{
    World world;
    QCOMPARE(world.actions()->currentData().toString(), u"enforce"_s);
    world.confirm();
    QVERIFY(!world.document.isDirty());
    World other;
    other.actions()->setCurrentIndex(other.actions()->findData(u"learn"_s));
    other.confirm();
    QCOMPARE(other.value(u"actions"_s), u"learn"_s);
}

void TestTargetEditor::aNewTargetIsAdded()
{
    World world(u"beta"_s);
    QTest::keyClicks(world.line(u"url"_s), u"https://stats.example.net/beta"_s);
    world.confirm();
    QCOMPARE(world.document.targets(), (QStringList{ u"acme"_s, u"beta"_s }));
    QCOMPARE(world.value(u"url"_s, u"beta"_s), u"https://stats.example.net/beta"_s);
}

void TestTargetEditor::whatCannotBeWrittenIsSaid()
{
    World world;
    world.line(u"url"_s)->setText(u"ftp://stats.example.net"_s);
    world.confirm();
    QCOMPARE(world.problem(),
        u"the URL begins neither with http:// nor with https://; write it like "_s
            + u"https://stats.example.net/queuemetrics"_s);
    // It is not said any more when the field is mended.
    world.line(u"url"_s)->selectAll();
    QTest::keyClicks(world.line(u"url"_s), u"127.0.0.1/qm/qm_home.do?x=1"_s);
    QCOMPARE(world.problem(), QString());
    QTest::keyClick(world.line(u"url"_s), Qt::Key_Tab);
    world.line(u"name"_s)->clear();
    world.confirm();
    QCOMPARE(world.problem(), u"A target needs a name."_s);
    QVERIFY(!world.document.isDirty());
}

void TestTargetEditor::aPasswordGoesToTheLoaderAndTheConfigurationNamesItsFile()
{
    FakeLink link;
    link.greet();
    World world(u"acme"_s, &link);
    world.editor->show();
    QTest::keyClicks(world.line(u"password"_s), u"se cret"_s);
    world.confirm();
    QCOMPARE(link.parametersOf(u"secret.set"_s),
        QJsonObject({ { u"target"_s, u"acme"_s }, { u"password"_s, u"se cret"_s } }));
    QVERIFY(!world.document.isDirty());
    QVERIFY(world.editor->isVisible());
    link.answer(u"secret.set"_s, QJsonObject{ { u"path"_s, u"/etc/wqloader/secrets/acme"_s } });
    QVERIFY(!world.editor->isVisible());
    QCOMPARE(world.value(u"password_file"_s), u"/etc/wqloader/secrets/acme"_s);
    QCOMPARE(world.value(u"password"_s), QString());
    QVERIFY(!world.document.texts()[0].text.contains("cret\n"));
    world.document.undoStack()->undo();
    QCOMPARE(world.document.texts()[0].text, sample);
}

void TestTargetEditor::aPasswordThatTheLoaderDoesNotTakeStaysAndIsSaid()
{
    FakeLink link;
    link.greet();
    World world(u"acme"_s, &link);
    world.editor->show();
    QTest::keyClicks(world.line(u"password"_s), u"new"_s);
    world.confirm();
    link.answer(u"secret.set"_s,
        unexpected(LinkError{ LinkError::Kind::Refused, u"/etc/wqloader cannot be written"_s, {} }));
    QVERIFY(world.editor->isVisible());
    QVERIFY(world.problem().contains(u"cannot be written"_s));
    QVERIFY(!world.document.isDirty());
    // In clear only for who asks for that.
    auto *keeping = world.editor->findChild<QComboBox *>(u"keeping"_s);
    QCOMPARE(keeping->count(), 2);
    keeping->setCurrentIndex(1);
    world.confirm();
    QVERIFY(!world.editor->isVisible());
    QCOMPARE(world.value(u"password"_s), u"new"_s);
    QCOMPARE(link.methods().count(u"secret.set"_s), 1);
}

void TestTargetEditor::aTargetNeverHasItsPasswordInTwoWays()
{
    World world;
    QTest::keyClicks(world.line(u"password_file"_s), u"/etc/secret"_s);
    world.confirm();
    QCOMPARE(world.value(u"password_file"_s), u"/etc/secret"_s);
    QCOMPARE(world.value(u"password"_s), QString());
    TargetEditor again(&world.document, u"acme"_s, nullptr);
    QTest::keyClicks(again.findChild<QLineEdit *>(u"password"_s), u"hush"_s);
    again.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(world.value(u"password"_s), u"hush"_s);
    QCOMPARE(world.value(u"password_file"_s), QString());
    world.document.checkNow();
    for (const ConfigProblem &problem : world.document.problems())
        QVERIFY2(!problem.text.text().contains(u"more than one way"_s), qPrintable(problem.text.text()));
}

void TestTargetEditor::whatIsTestedIsWhatIsTypedAlsoOfANewTarget()
{
    FakeLink link;
    link.greet();
    World world(u"beta"_s, &link);
    QSignalSpy wanted(world.editor.get(), &TargetEditor::testWanted);
    auto *test = world.editor->findChild<QPushButton *>(u"test"_s);
    QVERIFY(test->isEnabled());
    test->click();
    QVERIFY(wanted.isEmpty() && !world.problem().isEmpty()); // it has no address yet
    QTest::keyClicks(world.line(u"url"_s), u"https://stats.example.net/beta"_s);
    QTest::keyClicks(world.line(u"user"_s), u"robot"_s);
    QTest::keyClicks(world.line(u"password"_s), u"hush"_s);
    test->click();
    QCOMPARE(wanted.size(), 1);
    const EditedTarget edited = world.editor->edited();
    QCOMPARE(edited.target.name, u"beta"_s);
    QCOMPARE(edited.target.url, QUrl(u"https://stats.example.net/beta"_s));
    QCOMPARE(edited.target.user, u"robot"_s);
    QCOMPARE(edited.target.password.value.reveal(), QByteArray("hush"));
    QVERIFY(edited.files.at(0).text.contains("[target beta]\nurl = https://stats.example.net/beta\n"));
    QVERIFY(edited.files.at(0).text.contains("password = hush\n"));
    QVERIFY(!world.document.isDirty());
    QVERIFY(!link.methods().contains(u"secret.set"_s));
}

WQL_TEST(TestTargetEditor)

} // namespace tst_targeteditor

#include "tst_targeteditor.moc"
