// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/gui/rulesworld.h"
#include "tests/support/testprogram.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace tst_rulesofothers {

using namespace Qt::StringLiterals;
using namespace wql;
using namespace rulesworld;
using rulesworld::World;

/// Edits while somebody else changes the same rules, the connection is lost, or another site is shown.
class TestRulesOfOthers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesByOthersAreOfferedAndMineAreKept();
    void changesByOthersAreShownAtOnceWhereNothingWasEdited();
    void whatIsBeingTypedBecomesAnEditBeforeAnotherTextComes();
    void theDifferenceIsShownAndTheirTextCanBeTaken();
    void whatBothChangedStandsAsMineAndIsTold();
    void anotherRevisionIsAskedForOnceAndOursIsNot();
    void othersWhoTakeTheirChangeBackLeaveNothingToDecide();
    void aLostConnectionLosesNoEdit();
    void aReaderMayLookButNotApply();
    void aTargetThatOthersRemoveMeanwhileIsNotOfferedAnyMore();
    void editsAreKeptForEachSiteWithTheirStepsToUndo();
    void keptEditsOfASiteThatOthersChangedAreNotAppliedBlindly();
};

void TestRulesOfOthers::changesByOthersAreOfferedAndMineAreKept()
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

void TestRulesOfOthers::changesByOthersAreShownAtOnceWhereNothingWasEdited()
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

void TestRulesOfOthers::whatIsBeingTypedBecomesAnEditBeforeAnotherTextComes()
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

void TestRulesOfOthers::theDifferenceIsShownAndTheirTextCanBeTaken()
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

void TestRulesOfOthers::whatBothChangedStandsAsMineAndIsTold()
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

void TestRulesOfOthers::anotherRevisionIsAskedForOnceAndOursIsNot()
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

void TestRulesOfOthers::othersWhoTakeTheirChangeBackLeaveNothingToDecide()
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

void TestRulesOfOthers::aLostConnectionLosesNoEdit()
{
    World world;
    QVERIFY(world.page.document()->setEnabled(0, false));
    world.link.lose(LinkError::Kind::Lost);
    world.link.greet();
    QVERIFY(world.link.answer(u"config.get"_s, unexpected(LinkError{ LinkError::Kind::TimedOut })));
    QVERIFY(world.page.document()->isDirty());
    QVERIFY(!world.page.document()->rules()[0].rule.enabled);
}

void TestRulesOfOthers::aReaderMayLookButNotApply()
{
    World world;
    world.link.greet(LinkRole::ReadOnly);
    QVERIFY(world.page.document()->setEnabled(0, false));
    QVERIFY(world.page.findChild<QLabel *>(u"ruleState"_s)->text().contains(u"look"_s));
    world.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!world.page.findChild<QDialog *>(u"applyDialog"_s));
}

void TestRulesOfOthers::aTargetThatOthersRemoveMeanwhileIsNotOfferedAnyMore()
{
    World world;
    auto *dialog = world.openRemoval();
    QVERIFY(dialog);
    QVERIFY(world.othersChange("[general]\nformat = 1\n"));
    QCOMPARE(dialog->findChild<QComboBox *>(u"which"_s)->count(), 0);
    QVERIFY(!dialog->findChild<QPushButton *>(u"yes"_s)->isEnabled());
    QVERIFY(!world.page.findChild<QAction *>(u"Remove target…"_s)->isEnabled());
}

void TestRulesOfOthers::editsAreKeptForEachSiteWithTheirStepsToUndo()
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

void TestRulesOfOthers::keptEditsOfASiteThatOthersChangedAreNotAppliedBlindly()
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

WQL_TEST(TestRulesOfOthers)

} // namespace tst_rulesofothers

#include "tst_rulesofothers.moc"
