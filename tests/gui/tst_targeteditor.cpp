// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configkeys.h"
#include "gui/dialogs/targeteditor.h"
#include "gui/models/ruledocument.h"
#include "tests/support/testprogram.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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

    explicit World(const QString &target = u"acme"_s)
    {
        document.load({ { u"/x.conf"_s, sample } }, {});
        editor = std::make_unique<TargetEditor>(&document, target);
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
    world.line(u"url"_s)->setText(u"stats.example.net"_s);
    world.confirm();
    QCOMPARE(world.problem(),
        u"the URL begins neither with http:// nor with https://; write it like "_s
            + u"https://stats.example.net/queuemetrics"_s);
    world.line(u"url"_s)->setText(u"http://127.0.0.1/qm"_s);
    world.line(u"name"_s)->clear();
    world.confirm();
    QCOMPARE(world.problem(), u"A target needs a name."_s);
    QVERIFY(!world.document.isDirty());
}

WQL_TEST(TestTargetEditor)

} // namespace tst_targeteditor

#include "tst_targeteditor.moc"
