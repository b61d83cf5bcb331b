// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/importrules.h"
#include "tests/gui/rulesworld.h"
#include "tests/support/testprogram.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>

#include <testpaths.h>

namespace tst_rulespage {

using namespace Qt::StringLiterals;
using namespace wql;
using namespace rulesworld;
using rulesworld::World;

/// What one person does with the rules of one loader.
class TestRulesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysMoveSwitchCopyRemoveAndTakeBack();
    void anEditCanBeTakenBackByItsButtonAtOnce();
    void aRuleNamedLikeHtmlIsPlainInTheUndoButtonsTip();
    void theChosenRuleIsSaidInASentence();
    void aFieldIsTakenOverWhenItIsLeft();
    void aWrongExpressionIsToldBelowItsField();
    void theFilterShowsOnlyWhatFits();
    void aProblemLeadsToItsRule();
    void aFileOfTheOriginalIsShownBeforeItIsAdded();
    void aTargetIsRemovedAfterItsRulesWereNamedAndUndoBringsItBack();
    void removingATargetIsNotWhatReturnDoes();
    void aTargetThatNoRuleNamesCanBeChosenAndRemoved();
    void unmatchedNamesBecomeARuleBeforeTheCatchAll();
    void aNewRuleTakesNothingBeforeItHasACondition();
    void aNewRuleGoesToTheTargetThatWasAddedOrChosenLast();
    void aThousandRulesAnswerAKeyAtOnce();
};

void TestRulesPage::keysMoveSwitchCopyRemoveAndTakeBack()
{
    World world;
    QVERIFY(QTest::qWaitForWindowActive(&world.page));
    world.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(world.names(), QStringList({ u"Beta"_s, u"Acme"_s, u"Rest"_s }));
    world.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(world.names(), QStringList({ u"Beta"_s, u"Rest"_s, u"Acme"_s }));
    world.press(Qt::Key_Up, Qt::AltModifier);
    world.press(Qt::Key_Space);
    QVERIFY(!world.page.document()->rules()[1].rule.enabled);
    world.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(world.names(), QStringList({ u"Beta"_s, u"Acme"_s, u"Acme (2)"_s, u"Rest"_s }));
    world.press(Qt::Key_Delete);
    QCOMPARE(world.names(), QStringList({ u"Beta"_s, u"Acme"_s, u"Rest"_s }));
    QVERIFY(!world.page.keptWork().isEmpty());
    for (int i = 0; i < 6; ++i)
        world.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(world.page.document()->texts().front().text, sample);
    world.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(world.names().front(), u"Beta"_s);
}

void TestRulesPage::anEditCanBeTakenBackByItsButtonAtOnce()
{
    World world;
    const auto *undo = world.page.findChild<QAction *>(u"Undo"_s);
    const auto *redo = world.page.findChild<QAction *>(u"Redo"_s);
    QVERIFY(!undo->isEnabled());
    QVERIFY(QTest::qWaitForWindowActive(&world.page));
    world.page.showRule(u"Acme"_s);
    world.press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(undo->isEnabled());
    QVERIFY(!redo->isEnabled());
    world.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!undo->isEnabled());
    QVERIFY(redo->isEnabled());
}

void TestRulesPage::aRuleNamedLikeHtmlIsPlainInTheUndoButtonsTip()
{
    World world;
    QVERIFY(world.page.document()->setName(0, u"<b>x</b>"_s));
    QVERIFY(world.page.document()->setEnabled(0, false));
    const QString tip = world.page.findChild<QAction *>(u"Undo"_s)->toolTip();
    QVERIFY2(tip.contains(u"&lt;b&gt;"_s) && !tip.contains(u"<b>"_s), qPrintable(tip));
}

void TestRulesPage::theChosenRuleIsSaidInASentence()
{
    World world;
    auto *sentence = world.page.findChild<QLabel *>(u"sentence"_s);
    world.page.showRule(u"Beta"_s);
    QVERIFY2(sentence->text().contains(u"starts with \"beta-\""_s), qPrintable(sentence->text()));
    QCOMPARE(sentence->textFormat(), Qt::PlainText);
}

void TestRulesPage::aFieldIsTakenOverWhenItIsLeft()
{
    World world;
    world.page.showRule(u"Acme"_s);
    auto *agent = world.page.findChild<QWidget *>(u"agent"_s);
    QTest::mouseClick(agent->findChild<QPushButton *>(u"add"_s), Qt::LeftButton);
    auto *text = agent->findChild<QLineEdit *>(u"text"_s);
    QVERIFY(text);
    QTest::keyClicks(text, u"Agent/1"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(world.page.document()->rules()[0].rule.agent.tests.size(), size_t(1));
    QCOMPARE(world.page.document()->rules()[0].rule.agent.tests[0].text, u"Agent/1"_s);
}

void TestRulesPage::aWrongExpressionIsToldBelowItsField()
{
    World world(QByteArray(sample).replace("queue_starts = acme-", "queue_matches = acme("));
    auto *queue = world.page.findChild<QWidget *>(u"queue"_s);
    auto *problem = queue->findChild<QLabel *>(u"problem"_s);
    QVERIFY(problem->isVisible());
    auto *text = queue->findChild<QLineEdit *>(u"text"_s);
    QTest::keyClicks(text, u")"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(!problem->isVisible());
    QVERIFY(!world.page.document()->rules()[0].problemAt(RuleCell::Queue));
}

void TestRulesPage::theFilterShowsOnlyWhatFits()
{
    World world;
    QVERIFY(QTest::qWaitForWindowActive(&world.page));
    world.press(Qt::Key_F, Qt::ControlModifier);
    auto *filter = world.page.findChild<QLineEdit *>(u"ruleFilter"_s);
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"beta"_s);
    QCOMPARE(world.table->model()->rowCount(), 1);
}

void TestRulesPage::aProblemLeadsToItsRule()
{
    World world(QByteArray(sample).replace("[rule Rest]\ntarget = main", "[rule Rest]\ntarget = nowhere"));
    auto *problems = world.page.findChild<QListWidget *>(u"ruleProblems"_s);
    QCOMPARE(problems->isHidden(), false);
    Q_EMIT problems->itemActivated(problems->item(0));
    QCOMPARE(world.table->currentIndex().row(), 2);
}

void TestRulesPage::aFileOfTheOriginalIsShownBeforeItIsAdded()
{
    World world;
    ImportRules dialog(world.page.document());
    auto *add = dialog.findChild<QPushButton *>(u"add"_s);
    dialog.preview("$x = `rm -rf /`; {", u"evil.pl"_s);
    QVERIFY(!add->isEnabled());
    QFile file(QStringLiteral(WQL_TEST_DATA "/config/wqloader_cluster.pl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    dialog.preview(file.readAll(), u"wqloader_cluster.pl"_s);
    QVERIFY(add->isEnabled());
    QCOMPARE(world.names().size(), 3);
    add->click();
    QVERIFY(world.names().size() > 3);
    world.page.document()->undoStack()->undo();
    QCOMPARE(world.page.document()->texts().front().text, sample);
}

void TestRulesPage::aTargetIsRemovedAfterItsRulesWereNamedAndUndoBringsItBack()
{
    World world(QByteArray(sample) + "\n[target other]\nurl = http://10.0.0.1/qm\npassword = ********\n");
    world.page.showRule(u"Beta"_s);
    auto *dialog = world.openRemoval();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QComboBox *>(u"which"_s)->currentText(), u"main"_s);
    const auto *rules = dialog->findChild<QLabel *>(u"rulesLeft"_s);
    QVERIFY2(rules->text().contains(u"Acme, Beta, Rest"_s), qPrintable(rules->text()));
    QCOMPARE(rules->textFormat(), Qt::PlainText);
    QVERIFY(dialog->findChild<QLabel *>(u"rowsLeft"_s)->text().contains(u"stay there"_s));
    QVERIFY(dialog->findChild<QLabel *>(u"passwordLost"_s)->isHidden());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"yes"_s), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(world.page.document()->targets(), QStringList(u"other"_s));
    QVERIFY(!world.page.document()->texts().front().text.contains("[target main]"));
    QTRY_VERIFY(!world.page.findChild<QListWidget *>(u"ruleProblems"_s)->isHidden());
    world.clickInBar(u"Undo"_s);
    QCOMPARE(world.page.document()->targets(), QStringList({ u"main"_s, u"other"_s }));
    QVERIFY(!world.page.document()->isDirty());
}

void TestRulesPage::removingATargetIsNotWhatReturnDoes()
{
    World world;
    auto *dialog = world.openRemoval();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    QVERIFY(!world.page.document()->isDirty());
}

void TestRulesPage::aTargetThatNoRuleNamesCanBeChosenAndRemoved()
{
    World world(QByteArray(sample) + "\n[target other]\nurl = http://10.0.0.1/qm\npassword = ********\n");
    auto *dialog = world.openRemoval();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto *which = dialog->findChild<QComboBox *>(u"which"_s);
    which->setFocus();
    QTest::keyClick(which, Qt::Key_Down);
    QCOMPARE(which->currentText(), u"other"_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"rulesLeft"_s)->text(), u"No rule sends to it."_s);
    QVERIFY(dialog->findChild<QLabel *>(u"passwordLost"_s)->isVisible());
    QTest::keyClick(which, Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(world.page.document()->targets(), QStringList(u"main"_s));
    QCOMPARE(world.page.document()->rules()[0].rule.target, u"main"_s);
}

void TestRulesPage::unmatchedNamesBecomeARuleBeforeTheCatchAll()
{
    World world;
    world.page.makeRuleFor(u"gamma-sales"_s, u"NONE"_s);
    QCOMPARE(world.names(), QStringList({ u"Acme"_s, u"Beta"_s, u"gamma-sales"_s, u"Rest"_s }));
    QCOMPARE(world.page.document()->rules()[2].rule.queue.tests[0].text, u"gamma-sales"_s);
}

void TestRulesPage::aNewRuleTakesNothingBeforeItHasACondition()
{
    World world;
    QVERIFY(QTest::qWaitForWindowActive(&world.page));
    RuleDocument *document = world.page.document();
    world.press(Qt::Key_N, Qt::ControlModifier);
    const auto rule = [document] { return document->rules()[1].rule; };
    QCOMPARE(rule().name, u"New rule"_s);
    QVERIFY(!rule().enabled);
    const auto *waits = world.page.findChild<QLabel *>(u"waitsForATest"_s);
    QVERIFY(waits->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"Gamma"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(rule().name, u"Gamma"_s);
    QVERIFY(!rule().enabled);
    QTest::mouseClick(
        world.page.findChild<QWidget *>(u"queue"_s)->findChild<QPushButton *>(u"add"_s), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), u"gamma-"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(rule().enabled);
    QVERIFY(!waits->isVisible());
    QVERIFY(!document->texts()[0].text.contains("enabled"));
    // One step: it is never on without the condition.
    document->undoStack()->undo();
    QVERIFY(!rule().enabled && rule().queue.tests.empty());
    document->undoStack()->redo();
    QVERIFY(rule().enabled);
    QVERIFY(document->setTests(1, true, {}));
    QVERIFY(!rule().enabled);
    QVERIFY(document->setTests(1, false, { { NameTest::Kind::StartsWith, u"gamma-"_s } }) && rule().enabled);
    // What a person has switched off stays off.
    world.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(document->setEnabled(2, true) && document->setEnabled(2, false));
    QVERIFY(document->setTests(2, true, { { NameTest::Kind::StartsWith, u"x"_s } }));
    QVERIFY(!document->rules()[2].rule.enabled);
}

void TestRulesPage::aNewRuleGoesToTheTargetThatWasAddedOrChosenLast()
{
    World world;
    QVERIFY(QTest::qWaitForWindowActive(&world.page));
    RuleDocument *document = world.page.document();
    QVERIFY(document->addTarget(u"beta"_s, u"http://10.0.0.2/qm"_s));
    world.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(document->rules()[1].rule.target, u"beta"_s);
    QVERIFY(document->setTarget(1, u"main"_s));
    world.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(document->rules()[2].rule.target, u"main"_s);
    QVERIFY(document->setTarget(1, u"beta"_s) && document->renameTarget(u"beta"_s, u"gamma"_s));
    world.press(Qt::Key_N, Qt::ControlModifier);
    const qsizetype at = world.names().indexOf(u"New rule (3)"_s);
    QVERIFY(at > 0);
    QCOMPARE(document->rules()[size_t(at)].rule.target, u"gamma"_s);
}

void TestRulesPage::aThousandRulesAnswerAKeyAtOnce()
{
    QByteArray many
        = "[general]\nformat = 1\n\n[target main]\nurl = http://127.0.0.1/qm\npassword_file = /x\n";
    for (int i = 0; i < 1000; ++i)
        many += "\n[rule Customer " + QByteArray::number(i) + "]\nqueue_starts = c" + QByteArray::number(i)
            + "-\ntarget = main\n";
    World world(many);
    QVERIFY(QTest::qWaitForWindowActive(&world.page));
    world.page.showRule(u"Customer 500"_s);
    QElapsedTimer timer;
    timer.start();
    world.press(Qt::Key_Up, Qt::AltModifier);
    world.page.repaint();
    const qint64 move = timer.restart();
    world.press(Qt::Key_Down);
    world.page.repaint();
    const qint64 step = timer.elapsed();
    qInfo("move with repaint %lld ms, step %lld ms", move, step);
    QCOMPARE(world.names().indexOf(u"Customer 500"_s), 499);
    QVERIFY2(move < 400 && step < 400, "a key press holds up the window"); // a debug build on a busy machine
}

WQL_TEST(TestRulesPage)

} // namespace tst_rulespage

#include "tst_rulespage.moc"
