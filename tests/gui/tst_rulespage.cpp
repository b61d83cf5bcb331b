// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/dialogs/importrules.h"
#include "gui/models/ruledocument.h"
#include "gui/models/rulesmodel.h"
#include "gui/models/site.h"
#include "gui/pages/rulespage.h"
#include "tests/support/fakelink.h"
#include "tests/support/testprogram.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolBar>

#include <testpaths.h>

namespace tst_rulespage {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

const QString path = u"/etc/wqloader/wqloader.conf"_s;
const QByteArray sample
    = "[general]\nformat = 1\n\n[target main]\nurl = http://127.0.0.1/qm\npassword_file = /p\n\n"
      "; customer\n[rule Acme]\nqueue_starts = acme-\ntarget = main\n\n"
      "[rule Beta]\nqueue_starts = beta-\ntarget = main\n\n[rule Rest]\ntarget = main\n";

const QByteArray theirRule = "\n[rule Theirs]\ntarget = main\n";

QJsonObject config(const QByteArray &text, const QString &revision = u"r1"_s)
{
    return { { u"revision"_s, revision }, { u"writable"_s, true },
        { u"files"_s,
            QJsonArray{ QJsonObject{ { u"path"_s, path }, { u"text"_s, QString::fromUtf8(text) } } } } };
}

struct World {
    FakeLink link;
    Site site;
    RulesPage page;
    QTableView *table = page.findChild<QTableView *>(u"ruleTable"_s);

    explicit World(const QByteArray &text = sample)
    {
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
        link.greet();
        page.setLink(&link, &site);
        link.answer(u"config.get"_s, config(text));
        table->setFocus();
    }
    ~World() { page.setLink(nullptr, nullptr); }
    QStringList names() const
    {
        QStringList out;
        for (const RuleEntry &entry : page.document()->rules())
            out.append(entry.rule.name);
        return out;
    }
    void clickInBar(const QString &action)
    {
        auto *bar = page.findChild<QToolBar *>(u"ruleBar"_s);
        QTest::mouseClick(bar->widgetForAction(page.findChild<QAction *>(action)), Qt::LeftButton);
    }
    QDialog *openRemoval()
    {
        clickInBar(u"Remove target…"_s);
        return page.findChild<QDialog *>(u"removeTarget"_s);
    }
    bool othersChange(const QByteArray &text)
    {
        link.notify(u"config.changed"_s, { { u"revision"_s, u"r2"_s } });
        return link.answer(u"config.get"_s, config(text, u"r2"_s));
    }
    /// Of the banner that asks; counted from 1.
    QPushButton *bannerButton(int number) const
    {
        const QString name = u"bannerButton"_s;
        return page.findChild<QPushButton *>(number == 1 ? name : name + QString::number(number));
    }
    /// Behind the banner of what has to be decided.
    QLabel *notice() const { return page.findChildren<QLabel *>(u"bannerText"_s).at(1); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(table, key, modifiers); }
};

} // namespace

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
    void changesByOthersAreOfferedAndMineAreKept();
    void changesByOthersAreShownAtOnceWhereNothingWasEdited();
    void whatIsBeingTypedBecomesAnEditBeforeAnotherTextComes();
    void theDifferenceIsShownAndTheirTextCanBeTaken();
    void whatBothChangedStandsAsMineAndIsTold();
    void anotherRevisionIsAskedForOnceAndOursIsNot();
    void othersWhoTakeTheirChangeBackLeaveNothingToDecide();
    void aLostConnectionLosesNoEdit();
    void aReaderMayLookButNotApply();
    void aFileOfTheOriginalIsShownBeforeItIsAdded();
    void aTargetIsRemovedAfterItsRulesWereNamedAndUndoBringsItBack();
    void removingATargetIsNotWhatReturnDoes();
    void aTargetThatNoRuleNamesCanBeChosenAndRemoved();
    void aTargetThatOthersRemoveMeanwhileIsNotOfferedAnyMore();
    void unmatchedNamesBecomeARuleBeforeTheCatchAll();
    void aNewRuleTakesNothingBeforeItHasACondition();
    void editsAreKeptForEachSiteWithTheirStepsToUndo();
    void keptEditsOfASiteThatOthersChangedAreNotAppliedBlindly();
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

void TestRulesPage::aRuleNamedLikeHtmlIsPlainInTheUndoButtonsTip()
{
    World world;
    QVERIFY(world.page.document()->setName(0, u"<b>x</b>"_s));
    QVERIFY(world.page.document()->setEnabled(0, false));
    const QString tip = world.page.findChild<QAction *>(u"Undo"_s)->toolTip();
    QVERIFY2(tip.contains(u"&lt;b&gt;"_s) && !tip.contains(u"<b>"_s), qPrintable(tip));
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

void TestRulesPage::changesByOthersAreOfferedAndMineAreKept()
{
    World world;
    QVERIFY(world.page.document()->setEnabled(0, false));
    world.link.lose(LinkError::Kind::Lost);
    world.link.greet();
    QVERIFY(world.link.answer(u"config.get"_s, config(sample + theirRule, u"r2"_s)));
    QVERIFY(world.bannerButton(2)->isVisible());
    QVERIFY(!world.names().contains(u"Theirs"_s));
    QTest::mouseClick(world.bannerButton(2), Qt::LeftButton);
    QVERIFY(world.names().contains(u"Theirs"_s));
    QVERIFY(!world.page.document()->rules()[0].rule.enabled);
    QVERIFY(!world.bannerButton(2)->isVisible());
    QCOMPARE(world.page.document()->revision(), u"r2"_s);
}

void TestRulesPage::changesByOthersAreShownAtOnceWhereNothingWasEdited()
{
    World world;
    world.page.showRule(u"Beta"_s);
    QVERIFY(world.othersChange("[rule First]\ntarget = main\n\n" + sample));
    QCOMPARE(world.names().front(), u"First"_s);
    QCOMPARE(world.table->currentIndex().row(), 2); // Beta still
    QVERIFY(!world.page.document()->isDirty());
    QVERIFY(!world.bannerButton(2)->isVisible());
    QVERIFY(world.notice()->isVisible());
    QVERIFY(world.notice()->text().contains(u"their text is shown"_s));
}

void TestRulesPage::whatIsBeingTypedBecomesAnEditBeforeAnotherTextComes()
{
    World world;
    QVERIFY(QTest::qWaitForWindowActive(&world.page));
    world.page.showRule(u"Acme"_s);
    auto *text = world.page.findChild<QWidget *>(u"queue"_s)->findChild<QLineEdit *>(u"text"_s);
    text->setFocus();
    QTest::keyClicks(text, u"north-"_s);
    QVERIFY(world.othersChange(sample + theirRule));
    QVERIFY(world.bannerButton(2)->isVisible());
    QTest::mouseClick(world.bannerButton(2), Qt::LeftButton);
    QCOMPARE(world.page.document()->rules()[0].rule.queue.tests[0].text, u"acme-north-"_s);
    QVERIFY(world.names().contains(u"Theirs"_s));

    World inTheTable;
    QVERIFY(QTest::qWaitForWindowActive(&inTheTable.page));
    const QModelIndex cell = inTheTable.table->model()->index(0, int(RuleCell::Name));
    inTheTable.table->setCurrentIndex(cell);
    inTheTable.table->edit(cell);
    QTest::keyClicks(inTheTable.table->indexWidget(cell), u"Acme North"_s);
    QVERIFY(inTheTable.othersChange(sample + theirRule));
    QCOMPARE(inTheTable.names().front(), u"Acme North"_s);
}

void TestRulesPage::theDifferenceIsShownAndTheirTextCanBeTaken()
{
    World world;
    QVERIFY(world.page.document()->setEnabled(0, false));
    QVERIFY(world.othersChange(sample + theirRule));
    QTest::mouseClick(world.bannerButton(1), Qt::LeftButton);
    QPointer<QDialog> dialog = world.page.findChild<QDialog *>(u"theirChangesDialog"_s);
    QVERIFY(dialog);
    const auto text
        = [&](const QString &name) { return dialog->findChild<QPlainTextEdit *>(name)->toPlainText(); };
    QVERIFY2(text(u"theirChanges"_s).contains(u"+ [rule Theirs]"_s), qPrintable(text(u"theirChanges"_s)));
    QVERIFY2(text(u"myChanges"_s).contains(u"+ enabled = no"_s), qPrintable(text(u"myChanges"_s)));
    QVERIFY(!text(u"myChanges"_s).contains(u"- [rule Theirs]"_s));
    dialog->findChild<QPushButton *>(u"takeTheirs"_s)->click();
    QTRY_VERIFY(!dialog);
    QVERIFY(!world.page.document()->isDirty());
    QVERIFY(world.names().contains(u"Theirs"_s));
    world.page.document()->undoStack()->undo();
    QVERIFY(!world.page.document()->rules()[0].rule.enabled);
}

void TestRulesPage::whatBothChangedStandsAsMineAndIsTold()
{
    World world;
    QVERIFY(world.page.document()->setEnabled(0, false));
    QVERIFY(world.othersChange(QByteArray(sample).replace("= acme-", "= theirs-")));
    QTest::mouseClick(world.bannerButton(2), Qt::LeftButton);
    QVERIFY(!world.page.document()->rules()[0].rule.enabled);
    QCOMPARE(world.page.document()->rules()[0].rule.queue.tests[0].text, u"acme-"_s);
    QVERIFY(world.notice()->text().contains(u"[rule Acme]"_s));
    QVERIFY(world.page.document()->base().front().text.contains("theirs-"));
}

void TestRulesPage::anotherRevisionIsAskedForOnceAndOursIsNot()
{
    World world;
    world.link.notify(u"config.changed"_s, { { u"revision"_s, u"r1"_s } });
    QCOMPARE(world.link.methods().count(u"config.get"_s), 1);
    world.link.notify(u"config.changed"_s, { { u"revision"_s, u"r2"_s } });
    QCOMPARE(world.link.methods().count(u"config.get"_s), 2);
    world.link.answer(u"config.get"_s, config(sample + theirRule, u"r2"_s));
    world.link.notify(u"config.rolledBack"_s, { { u"revision"_s, u"r1"_s }, { u"why"_s, u"so"_s } });
    QVERIFY(world.link.answer(u"config.get"_s, config(sample, u"r1"_s)));
    QVERIFY(!world.names().contains(u"Theirs"_s));
}

void TestRulesPage::othersWhoTakeTheirChangeBackLeaveNothingToDecide()
{
    World world;
    QVERIFY(world.page.document()->setEnabled(0, false));
    QVERIFY(world.othersChange(sample + theirRule));
    QTest::mouseClick(world.bannerButton(1), Qt::LeftButton);
    world.link.notify(u"config.changed"_s, { { u"revision"_s, u"r1"_s } });
    QVERIFY(world.link.answer(u"config.get"_s, config(sample, u"r1"_s)));
    QVERIFY(!world.bannerButton(1)->isVisible());
    QTRY_VERIFY(!world.page.findChild<QDialog *>(u"theirChangesDialog"_s));
    QVERIFY(world.page.document()->isDirty());
    QVERIFY(!world.page.document()->rules()[0].rule.enabled);
}

void TestRulesPage::aLostConnectionLosesNoEdit()
{
    World world;
    QVERIFY(world.page.document()->setEnabled(0, false));
    world.link.lose(LinkError::Kind::Lost);
    world.link.greet();
    QVERIFY(world.link.answer(u"config.get"_s, unexpected(LinkError{ LinkError::Kind::TimedOut })));
    QVERIFY(world.page.document()->isDirty());
    QVERIFY(!world.page.document()->rules()[0].rule.enabled);
}

void TestRulesPage::aReaderMayLookButNotApply()
{
    World world;
    world.link.greet(LinkRole::ReadOnly);
    QVERIFY(world.page.document()->setEnabled(0, false));
    QVERIFY(world.page.findChild<QLabel *>(u"ruleState"_s)->text().contains(u"look"_s));
    world.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!world.page.findChild<QDialog *>(u"applyDialog"_s));
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

void TestRulesPage::aTargetThatOthersRemoveMeanwhileIsNotOfferedAnyMore()
{
    World world;
    auto *dialog = world.openRemoval();
    QVERIFY(dialog);
    QVERIFY(world.othersChange("[general]\nformat = 1\n"));
    QCOMPARE(dialog->findChild<QComboBox *>(u"which"_s)->count(), 0);
    QVERIFY(!dialog->findChild<QPushButton *>(u"yes"_s)->isEnabled());
    QVERIFY(!world.page.findChild<QAction *>(u"Remove target…"_s)->isEnabled());
}

void TestRulesPage::unmatchedNamesBecomeARuleBeforeTheCatchAll()
{
    World world;
    world.page.makeRuleFor(u"gamma-sales"_s, u"NONE"_s);
    QCOMPARE(world.names(), QStringList({ u"Acme"_s, u"Beta"_s, u"gamma-sales"_s, u"Rest"_s }));
    QCOMPARE(world.page.document()->rules()[2].rule.queue.tests[0].text, u"gamma-sales"_s);
}

void TestRulesPage::editsAreKeptForEachSiteWithTheirStepsToUndo()
{
    World world;
    FakeLink other;
    other.greet();
    Site here;
    here.id = u"here"_s;
    Site there;
    there.id = u"there"_s;
    RuleDocument *document = world.page.document();
    QSignalSpy edits(&world.page, &Page::editsChanged);
    const auto show = [&world](FakeLink &link, const Site &site, const QByteArray &text) {
        world.page.setLink(&link, &site);
        return link.answer(u"config.get"_s, config(text));
    };
    QVERIFY(show(world.link, here, sample));
    QVERIFY(document->setName(0, u"Acme Ltd"_s) && document->setEnabled(1, false));
    QCOMPARE(edits.last(), QVariantList({ u"here"_s, 2 }));
    QVERIFY(world.page.unsavedWork().isEmpty());
    QVERIFY(show(other, there, "[general]\nformat = 1\n\n[rule Theirs]\ntarget = x\n"));
    QCOMPARE(world.names(), QStringList(u"Theirs"_s));
    QVERIFY(!document->isDirty());
    QCOMPARE(edits.last(), QVariantList({ u"there"_s, 0 }));
    QVERIFY(!document->undoStack()->canUndo());
    QVERIFY2(world.page.keptWork().contains(u"1 site"_s), qPrintable(world.page.keptWork()));
    QVERIFY(world.page.keptWorkHere().isEmpty());
    QVERIFY(document->setName(0, u"Ours"_s));
    QVERIFY(world.page.keptWork().contains(u"2 site"_s));

    QVERIFY(show(world.link, here, sample));
    QCOMPARE(world.names(), QStringList({ u"Acme Ltd"_s, u"Beta"_s, u"Rest"_s }));
    QCOMPARE(edits.last(), QVariantList({ u"here"_s, 2 }));
    QVERIFY(world.page.findChild<QAction *>(u"Undo"_s)->toolTip().contains(u"Switch off Beta"_s));
    document->undoStack()->undo();
    document->undoStack()->undo();
    QCOMPARE(edits.last(), QVariantList({ u"here"_s, 0 }));
    QCOMPARE(document->texts().front().text, sample);
    // A site that is gone takes its edits along.
    world.page.forgetSite(u"there"_s);
    QVERIFY(world.page.keptWork().isEmpty());
    QVERIFY(show(other, there, "[general]\nformat = 1\n\n[rule Theirs]\ntarget = x\n"));
    QCOMPARE(world.names(), QStringList(u"Theirs"_s));
    world.page.setLink(nullptr, nullptr);
}

void TestRulesPage::keptEditsOfASiteThatOthersChangedAreNotAppliedBlindly()
{
    World world;
    Site here;
    here.id = u"here"_s;
    world.page.setLink(&world.link, &here);
    QVERIFY(world.link.answer(u"config.get"_s, config(sample)));
    QVERIFY(world.page.document()->setEnabled(0, false));
    world.page.setLink(nullptr, nullptr);
    world.page.setLink(&world.link, &here);
    QVERIFY(world.link.answer(u"config.get"_s, config(sample + theirRule, u"r2"_s)));
    QVERIFY(world.bannerButton(1)->isVisible());
    QVERIFY(!world.page.findChild<QAction *>(u"Apply…"_s)->isEnabled()
        || world.page.document()->revision() != "r2"_L1);
    QVERIFY(!world.page.document()->rules()[0].rule.enabled);
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
