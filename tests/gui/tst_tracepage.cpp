// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/rowstable.h"
#include "gui/models/ruledocument.h"
#include "gui/models/site.h"
#include "gui/pages/replaypage.h"
#include "gui/pages/tracepage.h"
#include "tests/support/fakelink.h"
#include "tests/support/testprogram.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

namespace tst_tracepage {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

const QString row = u"1795356120|1795356100.7|acme-sales|Agent/101|CONNECT|1|2|3"_s;

QJsonObject decision()
{
    const QJsonObject test{ { u"kind"_s, u"starts-with"_s }, { u"text"_s, u"beta-"_s },
        { u"outcome"_s, u"did-not-match"_s } };
    const QJsonObject other{ { u"kind"_s, u"starts-with"_s }, { u"text"_s, u"acme-"_s },
        { u"outcome"_s, u"matched"_s } };
    return { { u"row"_s, row }, { u"valid"_s, true },
        { u"rules"_s,
            QJsonArray{ QJsonObject{ { u"name"_s, u"Beta"_s }, { u"outcome"_s, u"does-not-take"_s },
                            { u"queue"_s,
                                QJsonObject{ { u"outcome"_s, u"did-not-match"_s },
                                    { u"tests"_s, QJsonArray{ test } } } } },
                QJsonObject{ { u"name"_s, u"Acme"_s }, { u"outcome"_s, u"takes-by-queue"_s },
                    { u"queue"_s,
                        QJsonObject{
                            { u"outcome"_s, u"matched"_s }, { u"tests"_s, QJsonArray{ other } } } } },
                QJsonObject{
                    { u"name"_s, u"Rest"_s }, { u"outcome"_s, u"not-reached"_s }, { u"blocker"_s, 1 } } } },
        { u"targets"_s,
            QJsonArray{ QJsonObject{ { u"target"_s, u"main"_s }, { u"rule"_s, u"Acme"_s },
                { u"body"_s, u"{\"verb\":\"CONNECT\"}"_s } } } } };
}

template <typename Page> struct World {
    FakeLink link;
    Site site;
    RuleDocument document;
    Page page{ &document };

    World()
    {
        document.load({ { u"/x.conf"_s, "[rule Edited]\n" } }, {});
        page.show();
        link.greet();
        page.setLink(&link, &site);
    }
    ~World() { page.setLink(nullptr, nullptr); }
    template <typename T> T *find(const QString &name) const { return page.template findChild<T *>(name); }
};

} // namespace

class TestTracePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachRuleSaysWhatItThoughtOfTheRow();
    void aRecentRowIsTracedByAClick();
    void theNewestRowsAreFiltered();
    void theNewestRowsAreAskedForWhenThePageIsSeen();
    void aNameIsAskedAsQueueAndAsAgent();
    void aNameThatTheLogKnowsIsAskedOnce();
    void theLinkLeadsToTheRule();
    void theEditedRulesCanBeAsked();
    void aHostileAnswerIsNoTrouble();
    void aReplayShowsWhatWouldMoveAndTracesAnExample();
    void namesThatNobodyTakesBecomeARule();
    void aReplayCanBeStopped();
};

void TestTracePage::eachRuleSaysWhatItThoughtOfTheRow()
{
    World<TracePage> world;
    auto *line = world.find<QLineEdit>(u"traceRow"_s);
    QTest::keyClicks(line, row);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(world.link.parametersOf(u"trace"_s)[u"row"_s].toString(), row);
    QVERIFY(world.link.answer(u"trace"_s, QJsonObject{ { u"decisions"_s, QJsonArray{ decision() } } }));
    auto *rules = world.find<QTreeWidget>(u"verdicts"_s);
    QCOMPARE(rules->topLevelItemCount(), 3);
    QCOMPARE(rules->topLevelItem(1)->text(0), u"2"_s);
    QCOMPARE(rules->topLevelItem(0)->text(2), u"does not take it"_s);
    QCOMPARE(rules->topLevelItem(0)->text(3), u"✗ starts with \"beta-\""_s);
    QCOMPARE(rules->topLevelItem(1)->text(2), u"takes it by its queue"_s);
    QCOMPARE(rules->topLevelItem(2)->text(2), u"not asked: rule 2 'Acme' took it"_s);
    QCOMPARE(world.find<QLabel>(u"traceResult"_s)->text(), u"Goes to main, by rule 2 'Acme'."_s);
    QCOMPARE(rules->currentItem(), rules->topLevelItem(1));
    QCOMPARE(world.find<QListWidget>(u"traceTargets"_s)->item(0)->text(), u"main, by rule 2 'Acme'"_s);
    QVERIFY(world.find<QPlainTextEdit>(u"traceBody"_s)->toPlainText().contains(u"CONNECT"_s));
}

void TestTracePage::aRecentRowIsTracedByAClick()
{
    World<TracePage> world;
    QVERIFY(world.link.answer(u"rows.recent"_s, QJsonObject{ { u"rows"_s, QJsonArray{ u"old|1"_s, row } } }));
    auto *recent = world.find<RowsTable>(u"recentRows"_s);
    QCOMPARE(recent->rows()[0], row);
    QCOMPARE(recent->model()->index(0, 2).data().toString(), u"acme-sales"_s);
    QCOMPARE(recent->model()->index(0, 4).data().toString(), u"CONNECT"_s);
    QTest::mouseClick(
        recent->viewport(), Qt::LeftButton, {}, recent->visualRect(recent->model()->index(0, 3)).center());
    QCOMPARE(world.link.parametersOf(u"trace"_s)[u"row"_s].toString(), row);
}

void TestTracePage::theNewestRowsAreFiltered()
{
    World<TracePage> world;
    QVERIFY(world.link.answer(
        u"rows.recent"_s, QJsonObject{ { u"rows"_s, QJsonArray{ u"1|1.1|beta|NONE|ABANDON|"_s, row } } }));
    auto *recent = world.find<RowsTable>(u"recentRows"_s);
    QCOMPARE(recent->model()->rowCount(), 2);
    QTest::keyClicks(world.find<QLineEdit>(u"recentFilter"_s), u"BET"_s);
    QCOMPARE(recent->model()->rowCount(), 1);
    QTest::mouseClick(
        recent->viewport(), Qt::LeftButton, {}, recent->visualRect(recent->model()->index(0, 0)).center());
    QCOMPARE(world.link.parametersOf(u"trace"_s)[u"row"_s].toString(), u"1|1.1|beta|NONE|ABANDON|"_s);
}

void TestTracePage::theNewestRowsAreAskedForWhenThePageIsSeen()
{
    World<TracePage> world;
    const auto times = [&world] { return world.link.methods().count(u"rows.recent"_s); };
    const auto before = times();
    QVERIFY(before > 0);
    QVERIFY(world.link.answer(u"rows.recent"_s, QJsonObject{ { u"rows"_s, QJsonArray{ row } } }));
    QVERIFY(world.find<QLabel>(u"recentTime"_s)->text().startsWith(u"As of "_s));
    world.page.hide();
    world.page.show();
    QCOMPARE(times(), before + 1);
    QVERIFY(QTest::qWaitForWindowActive(&world.page));
    QTest::keyClick(&world.page, Qt::Key_F5);
    QCOMPARE(times(), before + 2);
}

void TestTracePage::aNameIsAskedAsQueueAndAsAgent()
{
    World<TracePage> world;
    auto *line = world.find<QLineEdit>(u"traceRow"_s);
    QTest::keyClicks(line, u"101"_s);
    QTest::keyClick(line, Qt::Key_Return);
    const QJsonArray rows = world.link.parametersOf(u"trace"_s)[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows[0].toString().endsWith("|NONE|101|NONE|ENTERQUEUE|"_L1));
    QVERIFY(rows[1].toString().endsWith("|NONE|NONE|Agent/101|PAUSEALL|"_L1));
    const QJsonObject nobody{ { u"row"_s, row }, { u"valid"_s, true } };
    QVERIFY(
        world.link.answer(u"trace"_s, QJsonObject{ { u"decisions"_s, QJsonArray{ nobody, decision() } } }));
    const QStringList answers = world.find<QLabel>(u"traceResult"_s)->text().split(u'\n');
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers[0], u"Queue 101: Nobody gets it: no rule takes it."_s);
    QVERIFY(answers[1].startsWith("Agent Agent/101: Goes to main, by rule 2 'Acme'."_L1));
    // The details are of the one that goes somewhere, until another is chosen.
    auto *whose = world.find<QComboBox>(u"traceAsked"_s);
    QVERIFY(whose->isVisible());
    QCOMPARE(whose->currentIndex(), 1);
    QCOMPARE(world.find<QTreeWidget>(u"verdicts"_s)->topLevelItemCount(), 3);
    whose->setCurrentIndex(0);
    QCOMPARE(world.find<QTreeWidget>(u"verdicts"_s)->topLevelItemCount(), 0);
}

void TestTracePage::aNameThatTheLogKnowsIsAskedOnce()
{
    World<TracePage> world;
    QVERIFY(world.link.answer(u"rows.recent"_s, QJsonObject{ { u"rows"_s, QJsonArray{ row } } }));
    world.page.traceRow(u"101"_s);
    QVERIFY(world.link.parametersOf(u"trace"_s)[u"row"_s].toString().endsWith(
        "|NONE|NONE|Agent/101|PAUSEALL|"_L1));
    world.page.traceRow(u"acme-sales"_s);
    QVERIFY(
        world.link.parametersOf(u"trace"_s)[u"row"_s].toString().endsWith("|acme-sales|NONE|ENTERQUEUE|"_L1));
}

void TestTracePage::theLinkLeadsToTheRule()
{
    World<TracePage> world;
    auto *link = world.find<QLabel>(u"traceRuleLink"_s);
    QVERIFY(!link->isVisible());
    world.page.traceRow(row);
    QVERIFY(world.link.answer(u"trace"_s, QJsonObject{ { u"decisions"_s, QJsonArray{ decision() } } }));
    QVERIFY(link->isVisible());
    QVERIFY(link->text().contains("Show rule 2"_L1));
    QSignalSpy wanted(&world.page, &Page::ruleWanted);
    QTest::qWait(0);
    QTest::mouseClick(link, Qt::LeftButton, {}, link->rect().center());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), u"Acme"_s);
}

void TestTracePage::theEditedRulesCanBeAsked()
{
    World<TracePage> world;
    world.find<QComboBox>(u"traceWhich"_s)->setCurrentIndex(1);
    world.page.traceRow(row);
    const QJsonArray files = world.link.parametersOf(u"trace"_s)[u"files"_s].toArray();
    QCOMPARE(files[0].toObject()[u"text"_s].toString(), u"[rule Edited]\n"_s);
    world.link.answer(u"trace"_s, unexpected(LinkError{ LinkError::Kind::Refused, u"not <b>valid</b>"_s }));
    auto *result = world.find<QLabel>(u"traceResult"_s);
    QVERIFY(result->text().contains(u"<b>valid</b>"_s));
    QCOMPARE(result->textFormat(), Qt::PlainText);
}

void TestTracePage::aHostileAnswerIsNoTrouble()
{
    World<TracePage> world;
    for (const QJsonObject &answer :
        { QJsonObject{ { u"decisions"_s, 7 } },
            QJsonObject{ { u"decisions"_s,
                QJsonArray{ QJsonObject{ { u"valid"_s, true },
                    { u"rules"_s,
                        QJsonArray{ 1,
                            QJsonObject{ { u"blocker"_s, -99 }, { u"outcome"_s, u"x\ny"_s } } } } } } } } }) {
        world.page.traceRow(row);
        QVERIFY(world.link.answer(u"trace"_s, answer));
    }
    QCOMPARE(world.find<QTreeWidget>(u"verdicts"_s)->topLevelItem(0)->text(2), u"does not take it"_s);
}

void TestTracePage::aReplayShowsWhatWouldMoveAndTracesAnExample()
{
    World<ReplayPage> world;
    QTest::mouseClick(world.find<QPushButton>(u"replayRun"_s), Qt::LeftButton);
    QCOMPARE(world.link.parametersOf(u"replay"_s)[u"megabytes"_s].toInt(), 8);
    QVERIFY(world.link.answer(u"replay"_s,
        QJsonObject{ { u"rows"_s, 10 }, { u"same"_s, 7 }, { u"renamed"_s, 1 },
            { u"moved"_s,
                QJsonArray{ QJsonObject{ { u"from"_s, QJsonArray{ u"main"_s } }, { u"to"_s, QJsonArray() },
                    { u"rows"_s, 2 }, { u"example"_s, row } } } } }));
    QVERIFY(world.find<QLabel>(u"replaySummary"_s)->text().contains(u"2 would go elsewhere"_s));
    auto *moved = world.find<QTableWidget>(u"replayMoved"_s);
    QCOMPARE(moved->item(0, 1)->text(), u"nobody"_s);
    QSignalSpy wanted(&world.page, &ReplayPage::rowTraceWanted);
    QTest::mouseDClick(
        moved->viewport(), Qt::LeftButton, {}, moved->visualItemRect(moved->item(0, 3)).center());
    moved->setCurrentCell(0, 3);
    QTest::keyClick(moved, Qt::Key_Return);
    QVERIFY(!wanted.isEmpty());
    QCOMPARE(wanted[0][0].toString(), row);
}

void TestTracePage::namesThatNobodyTakesBecomeARule()
{
    World<ReplayPage> world;
    QSignalSpy wanted(&world.page, &ReplayPage::ruleForWanted);
    QTest::mouseClick(world.find<QPushButton>(u"replayRun"_s), Qt::LeftButton);
    world.link.answer(u"replay"_s,
        QJsonObject{ { u"unmatched"_s,
            QJsonArray{
                QJsonObject{ { u"queue"_s, u"gamma"_s }, { u"agent"_s, u"NONE"_s }, { u"rows"_s, 3 } } } } });
    world.find<QPushButton>(u"makeRule"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), u"gamma"_s);
}

void TestTracePage::aReplayCanBeStopped()
{
    World<ReplayPage> world;
    QTest::mouseClick(world.find<QPushButton>(u"replayRun"_s), Qt::LeftButton);
    QTest::mouseClick(world.find<QPushButton>(u"replayStop"_s), Qt::LeftButton);
    QVERIFY(world.link.asked().back().call.isNull());
    QVERIFY(world.find<QPushButton>(u"replayRun"_s)->isEnabled());
}

WQL_TEST(TestTracePage)

} // namespace tst_tracepage

#include "tst_tracepage.moc"
