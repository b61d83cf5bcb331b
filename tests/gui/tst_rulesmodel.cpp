// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/ruletext.h"
#include "gui/models/rulesmodel.h"
#include "gui/text/changedtext.h"
#include "gui/text/testwords.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonObject>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <random>

namespace tst_rulesmodel {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

const QByteArray sample
    = "[general]\nformat = 1\n\n[target main]\nurl = http://127.0.0.1/qm\npassword_file = /p\n\n"
      "[rule Acme]\nqueue_starts = acme-\nqueue_ends = -acme\ntarget = main\n\n"
      "[rule Rest]\nenabled = no\ntarget = main\n";

struct World {
    RuleDocument document;
    RulesModel model{ &document };
    QAbstractItemModelTester tester{ &model };

    explicit World(const QByteArray &text = sample) { document.load({ { u"/x.conf"_s, text } }, {}); }
    QModelIndex cell(int row, RuleCell cell) const { return model.index(row, int(cell)); }
    QString text(int row, RuleCell at) const { return cell(row, at).data().toString(); }
};

QStringList applied(const QStringList &before, const std::vector<DiffLine> &diff)
{
    QStringList out;
    qsizetype at = 0;
    for (const DiffLine &line : diff) {
        if (line.kind == DiffLine::Kind::Added)
            out.append(line.text);
        else if (line.kind == DiffLine::Kind::Skipped)
            for (qsizetype left = line.text.toLongLong(); left > 0; --left)
                out.append(before[at++]);
        else if (line.text != before.value(at++))
            return { u"not the line that stands there"_s };
        else if (line.kind == DiffLine::Kind::Same)
            out.append(line.text);
    }
    return out;
}

} // namespace

class TestRulesModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowSaysWhatItsRuleDoes();
    void rowsThatNobodyWroteStandBehindWithTheirCounters();
    void aTickIsTakenOver();
    void aCellTakesTestsAsItShowsThem();
    void aTextThatMeansNothingIsRefusedWithAReason();
    void aWrongCellSaysSo();
    void aDraggedRuleStandsWhereItWasDropped();
    void aTextOfTheConfigurationIsNeverTakenForHtml();
    void hostileCountersAreNoTrouble();
    void theSentenceTellsWhatARuleDoes();
    void aDifferenceLeadsFromOneTextToTheOther();
};

void TestRulesModel::aRowSaysWhatItsRuleDoes()
{
    World world;
    QCOMPARE(world.model.rowCount(), 4);
    QCOMPARE(world.text(0, RuleCell::Name), u"Acme"_s);
    QCOMPARE(world.text(0, RuleCell::Queue), u"acme-*, *-acme"_s);
    QCOMPARE(world.cell(0, RuleCell::Enabled).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(world.cell(1, RuleCell::Enabled).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(world.cell(0, RuleCell::Name).data(Qt::AccessibleTextRole).toString(),
        u"rule 1, Acme, on, queue starts with \"acme-\" or ends with \"-acme\", agent any, to main"_s);
}

void TestRulesModel::rowsThatNobodyWroteStandBehindWithTheirCounters()
{
    World world;
    world.model.setHits(ruleHitsFromJson(
        { { u"rules"_s, QJsonArray{ QJsonObject{ { u"name"_s, u"Acme"_s }, { u"hits"_s, 1234 } } } },
            { u"unmatched"_s, 37 }, { u"unassociated"_s, 5 } }));
    QCOMPARE(world.text(0, RuleCell::Hits), QLocale().toString(1234));
    QCOMPARE(world.text(1, RuleCell::Hits), QString());
    QCOMPARE(world.text(2, RuleCell::Hits), u"5"_s);
    QCOMPARE(world.text(3, RuleCell::Hits), u"37"_s);
    QVERIFY(
        !(world.model.flags(world.cell(3, RuleCell::Name)) & (Qt::ItemIsEditable | Qt::ItemIsDragEnabled)));
}

void TestRulesModel::aTickIsTakenOver()
{
    World world;
    QVERIFY(world.model.setData(world.cell(1, RuleCell::Enabled), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(world.model.setData(world.cell(1, RuleCell::Continue), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(world.document.rules()[1].rule.enabled);
    QVERIFY(world.document.rules()[1].rule.continues);
    QVERIFY(!world.model.setData(world.cell(2, RuleCell::Enabled), Qt::Checked, Qt::CheckStateRole));
}

void TestRulesModel::aCellTakesTestsAsItShowsThem()
{
    World world;
    QVERIFY(world.model.setData(
        world.cell(0, RuleCell::Queue), u" a-* ,*-b,/^x,{1,2}/y$/, whole"_s, Qt::EditRole));
    const std::vector<NameTest> expected{ { NameTest::Kind::StartsWith, u"a-"_s },
        { NameTest::Kind::EndsWith, u"-b"_s }, { NameTest::Kind::Matches, u"^x,{1,2}/y$"_s },
        { NameTest::Kind::Matches, u"^whole$"_s } };
    QCOMPARE(world.document.rules()[0].rule.queue.tests, expected);
    QVERIFY(isCompact(expected));
    QVERIFY(!isCompact({ { NameTest::Kind::StartsWith, u"a,b"_s } }));
    QVERIFY(!isCompact({ { NameTest::Kind::EndsWith, u"*"_s } }));
}

void TestRulesModel::aTextThatMeansNothingIsRefusedWithAReason()
{
    World world;
    QSignalSpy refused(&world.model, &RulesModel::refused);
    for (const QString &text : { u"a*b"_s, u"*"_s, u"/x"_s, u"a*, *b*"_s })
        QVERIFY2(!world.model.setData(world.cell(0, RuleCell::Queue), text, Qt::EditRole), qPrintable(text));
    QVERIFY(!world.model.setData(world.cell(0, RuleCell::Name), u"Rest"_s, Qt::EditRole));
    QCOMPARE(refused.size(), 5);
    QVERIFY(!world.document.isDirty());
}

void TestRulesModel::aWrongCellSaysSo()
{
    World world;
    QVERIFY(world.model.setData(world.cell(0, RuleCell::Agent), u"/acme(/"_s, Qt::EditRole));
    QVERIFY(!world.cell(0, RuleCell::Agent).data(RulesModel::ProblemRole).toString().isEmpty());
    QVERIFY(world.cell(0, RuleCell::Agent).data(Qt::ToolTipRole).toString().contains(u"WQL1317"_s));
    QVERIFY(!world.cell(0, RuleCell::Queue).data(RulesModel::ProblemRole).isValid());
}

void TestRulesModel::aDraggedRuleStandsWhereItWasDropped()
{
    World world;
    const std::unique_ptr<QMimeData> drag(
        world.model.mimeData({ world.cell(1, RuleCell::Name), world.cell(1, RuleCell::Queue) }));
    QVERIFY(world.model.dropMimeData(drag.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(world.text(0, RuleCell::Name), u"Rest"_s);
    QMimeData foreign;
    foreign.setText(u"Acme"_s);
    QVERIFY(!world.model.dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
}

void TestRulesModel::aTextOfTheConfigurationIsNeverTakenForHtml()
{
    World world(QByteArray(sample).replace("[rule Acme]", "[rule <b>Acme</b>\xE2\x80\xAE]"));
    QVERIFY(world.text(0, RuleCell::Name).contains(u"\\u{202E}"_s));
    const QString tip = world.cell(0, RuleCell::Name).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(u"<b>"_s));
}

void TestRulesModel::hostileCountersAreNoTrouble()
{
    World world;
    world.model.setHits(ruleHitsFromJson(
        { { u"rules"_s, u"none"_s }, { u"unmatched"_s, -5 }, { u"examples"_s, QJsonArray{ 1, u"x"_s } } }));
    QCOMPARE(world.model.hits(), RuleHits());
    QJsonArray many;
    for (int i = 0; i < 20'000; ++i)
        many.append(QJsonObject{ { u"name"_s, QString::number(i) } });
    QCOMPARE(ruleHitsFromJson({ { u"rules"_s, many } }).ofRule.size(), 10'000);
}

void TestRulesModel::theSentenceTellsWhatARuleDoes()
{
    Rule rule{ u"x"_s, false,
        { { { NameTest::Kind::StartsWith, u"a"_s }, { NameTest::Kind::Matches, u"b"_s } } }, {}, u"main"_s,
        true };
    const QString sentence = describe(rule);
    for (const QString &part : { u"Switched off"_s, u"queue starts with \"a\" or matches /b/"_s, u"to main"_s,
             u"Later rules see"_s })
        QVERIFY2(sentence.contains(part), qPrintable(part));
    QVERIFY(describe(Rule()).contains(u"every row"_s));
}

void TestRulesModel::aDifferenceLeadsFromOneTextToTheOther()
{
    for (unsigned seed = 0; seed < 500; ++seed) {
        std::mt19937 random(seed);
        QStringList before;
        QStringList after;
        for (unsigned i = 0; i < random() % 30; ++i)
            before.append(QString::number(random() % 6));
        for (unsigned i = 0; i < random() % 30; ++i)
            after.append(QString::number(random() % 6));
        const QStringList result
            = before == after ? after : applied(before, textDiff(before, after, int(seed % 4)));
        QVERIFY2(result == after, qPrintable(u"seed %1"_s.arg(seed)));
    }
    const std::vector<DiffLine> diff = textDiff({ u"a"_s, u"b"_s, u"c"_s }, { u"a"_s, u"x"_s, u"c"_s }, 0);
    QCOMPARE(diff.size(), size_t(4));
}

WQL_TEST(TestRulesModel)

} // namespace tst_rulesmodel

#include "tst_rulesmodel.moc"
