// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/ruledocument.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_ruledocument {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

const QByteArray sample = "; who wrote this\n"
                          "[general]\n"
                          "format = 1\n"
                          "\n"
                          "[target main]\n"
                          "url = http://127.0.0.1:8080/queuemetrics\n"
                          "password = ********\n"
                          "\n"
                          "; everything of Acme\n"
                          "[rule Acme]\n"
                          "queue_starts =  acme-\n"
                          "; since 2019\n"
                          "agent_ends = -acme\n"
                          "target = main\n"
                          "\n"
                          "; the rest\n"
                          "[rule Rest]\n"
                          "target = main\n";
const QString path = u"/etc/wqloader/wqloader.conf"_s;

std::vector<ConfigText> texts(const QByteArray &main = sample)
{
    return { { path, main } };
}

QStringList names(const RuleDocument &document)
{
    QStringList out;
    for (const RuleEntry &entry : document.rules())
        out.append(entry.rule.name);
    return out;
}

QByteArray text(const RuleDocument &document)
{
    return document.texts().front().text;
}

} // namespace

class TestRuleDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesAreReadInTheirOrder();
    void anEditChangesOnlyItsLine();
    void everyEditCanBeUndoneAndRedone();
    void aMovedRuleTakesItsCommentsAlong();
    void aRuleMovesIntoTheFileOfItsNewNeighbour();
    void whatIsWrongIsKeptAndShownAtItsCell();
    void theSecondRuleOfANameCannotBeEdited();
    void renamingATargetTakesItsRulesAlong();
    void duplicatesAndNewRulesGetNamesThatAreFree();
    void changesByOthersAreTakenOverBesideMine();
    void whatBothChangedIsToldAndMineStands();
    void theirTextAloneCanBeTakenAndMineCanBeHadBack();
    void problemsOfTheWholeLeadToTheirRule();
    void warningsComeAfterAWhile();
    void anImportIsAddedBehindUnderNamesThatAreFree();
    void aThousandRulesAnswerAKeyPressAtOnce();
};

void TestRuleDocument::rulesAreReadInTheirOrder()
{
    RuleDocument document;
    document.load(texts(), u"r1"_s);
    QCOMPARE(names(document), QStringList({ u"Acme"_s, u"Rest"_s }));
    const Rule &acme = document.rules()[0].rule;
    QCOMPARE(acme.queue.tests.size(), size_t(1));
    QCOMPARE(acme.queue.tests[0].text, u"acme-"_s);
    QCOMPARE(acme.agent.tests[0].kind, NameTest::Kind::EndsWith);
    QCOMPARE(document.targets(), QStringList{ u"main"_s });
    QVERIFY(!document.isDirty());
    QVERIFY(document.config().has_value());
}

void TestRuleDocument::anEditChangesOnlyItsLine()
{
    RuleDocument document;
    document.load(texts(), {});
    QVERIFY(document.setTests(0, true, { { NameTest::Kind::StartsWith, u"acme2-"_s } }));
    QCOMPARE(text(document), QByteArray(sample).replace("=  acme-", "=  acme2-"));
    QVERIFY(document.isDirty());
    QVERIFY(document.setEnabled(0, true));
    QVERIFY(document.setEnabled(1, false));
    QCOMPARE(text(document),
        QByteArray(sample)
            .replace("=  acme-", "=  acme2-")
            .replace("[rule Rest]\ntarget = main\n", "[rule Rest]\ntarget = main\nenabled = no\n"));
    QVERIFY(!document.setTarget(0, u"two\nlines"_s));
    QVERIFY(!document.setEnabled(7, true));
}

void TestRuleDocument::everyEditCanBeUndoneAndRedone()
{
    RuleDocument document;
    document.load(texts(), {});
    QVERIFY(document.setEnabled(0, false));
    QVERIFY(document.setName(0, u"Acme Ltd"_s));
    QVERIFY(document.setContinues(0, true));
    QVERIFY(document.setStripToken(0, true));
    QVERIFY(document.setTests(0, false, {}));
    QVERIFY(document.addTarget(u"other"_s, u"https://example.net/qm"_s));
    QVERIFY(document.setTarget(0, u"other"_s));
    QVERIFY(document.duplicate(0));
    QVERIFY(document.addRule({ u"New"_s }, 0));
    QVERIFY(document.move({ 0 }, 3));
    QVERIFY(document.remove({ 1 }));
    QVERIFY(document.setTargetValue(u"other"_s, u"token"_s, u"srv2"_s));
    QVERIFY(document.renameTarget(u"other"_s, u"branch"_s));
    QVERIFY(document.removeTarget(u"main"_s));
    const QByteArray end = text(document);
    const int steps = document.undoStack()->count();
    QCOMPARE(steps, 14);
    for (int i = 0; i < steps; ++i)
        document.undoStack()->undo();
    QCOMPARE(text(document), sample);
    QVERIFY(!document.isDirty());
    for (int i = 0; i < steps; ++i)
        document.undoStack()->redo();
    QCOMPARE(text(document), end);
}

void TestRuleDocument::aMovedRuleTakesItsCommentsAlong()
{
    RuleDocument document;
    document.load(texts(), {});
    QVERIFY(document.move({ 1 }, 0));
    QCOMPARE(names(document), QStringList({ u"Rest"_s, u"Acme"_s }));
    QVERIFY(text(document).indexOf("; the rest\n[rule Rest]")
        < text(document).indexOf("; everything of Acme\n[rule Acme]"));
    QVERIFY(document.move({ 0 }, 2));
    QCOMPARE(names(document), QStringList({ u"Acme"_s, u"Rest"_s }));
    QVERIFY(text(document).contains("; since 2019"));
}

void TestRuleDocument::aRuleMovesIntoTheFileOfItsNewNeighbour()
{
    RuleDocument document;
    const QByteArray main = "[general]\ninclude = conf.d/*.conf\n\n[rule Last]\ntarget = t\n";
    document.load({ { path, main },
                      { u"/etc/wqloader/conf.d/a.conf"_s,
                          "[target t]\nurl = http://127.0.0.1/a\n\n; one\n[rule One]\ntarget = t" } },
        {});
    QCOMPARE(names(document), QStringList({ u"One"_s, u"Last"_s }));
    QVERIFY(document.move({ 1 }, 0));
    QCOMPARE(names(document), QStringList({ u"Last"_s, u"One"_s }));
    QVERIFY(!document.texts()[0].text.contains("[rule Last]"));
    QVERIFY(document.texts()[1].text.contains("[rule Last]\ntarget = t\n\n; one\n[rule One]"));
    QVERIFY(document.move({ 0 }, 2));
    QCOMPARE(names(document), QStringList({ u"One"_s, u"Last"_s }));
    document.undoStack()->undo();
    document.undoStack()->undo();
    QCOMPARE(document.texts()[0].text, main);
}

void TestRuleDocument::whatIsWrongIsKeptAndShownAtItsCell()
{
    RuleDocument document;
    document.load(texts(), {});
    QVERIFY(document.setTests(0, true, { { NameTest::Kind::Matches, u"acme["_s } }));
    const ConfigProblem *problem = document.rules()[0].problemAt(RuleCell::Queue);
    QVERIFY(problem);
    QCOMPARE(problem->code, ProblemCode::BadExpression);
    QCOMPARE(document.rules()[0].rule.queue.tests[0].text, u"acme["_s);
    QVERIFY(!document.rules()[0].problemAt(RuleCell::Agent));
    QVERIFY(document.setTarget(1, u"nobody"_s));
    QCOMPARE(document.rules()[1].problemAt(RuleCell::Target)->code, ProblemCode::UnknownTarget);
    document.checkNow();
    QVERIFY(!document.config());
    QVERIFY(document.setTests(0, true, { { NameTest::Kind::Matches, u"acme"_s } }));
    QVERIFY(!document.rules()[0].problemAt(RuleCell::Queue));
}

void TestRuleDocument::theSecondRuleOfANameCannotBeEdited()
{
    RuleDocument document;
    document.load(texts(sample + "\n[rule Acme]\ntarget = main\nqueue_ends = x\n"), {});
    QCOMPARE(document.rules().size(), size_t(3));
    QVERIFY(!document.setEnabled(2, false));
    QVERIFY(!document.remove({ 2 }));
    QCOMPARE(document.rules()[2].problemAt(RuleCell::Name)->code, ProblemCode::DuplicateName);
    QVERIFY(document.setName(0, u"First Acme"_s));
    QVERIFY(document.setEnabled(2, false));
    QVERIFY(document.rules()[0].rule.enabled);
    QVERIFY(!document.rules()[2].rule.enabled);
}

void TestRuleDocument::renamingATargetTakesItsRulesAlong()
{
    RuleDocument document;
    document.load(texts(), {});
    QVERIFY(document.renameTarget(u"main"_s, u"head office"_s));
    QCOMPARE(document.rules()[0].rule.target, u"head office"_s);
    QCOMPARE(document.rules()[1].rule.target, u"head office"_s);
    QCOMPARE(document.targets(), QStringList{ u"head office"_s });
    QCOMPARE(document.undoStack()->count(), 1);
}

void TestRuleDocument::duplicatesAndNewRulesGetNamesThatAreFree()
{
    RuleDocument document;
    document.load(texts(), {});
    QVERIFY(document.duplicate(0));
    QVERIFY(document.duplicate(0));
    QVERIFY(document.addRule({ u"Rest"_s }, 99));
    QCOMPARE(
        names(document), QStringList({ u"Acme"_s, u"Acme (3)"_s, u"Acme (2)"_s, u"Rest"_s, u"Rest (2)"_s }));
    QVERIFY(text(document).count("; since 2019") == 3);
    QVERIFY(!document.setName(1, u"Acme"_s));
}

void TestRuleDocument::changesByOthersAreTakenOverBesideMine()
{
    RuleDocument document;
    document.load(texts(), u"r1"_s);
    QVERIFY(document.setTests(0, true, { { NameTest::Kind::StartsWith, u"mine-"_s } }));
    const QByteArray theirs = QByteArray(sample).replace("format = 1\n", "format = 1\nheartbeat = 60\n")
        + "\n[rule Theirs]\ntarget = main\n";
    QCOMPARE(document.rebase(texts(theirs), u"r2"_s).collisions, QStringList());
    QCOMPARE(text(document), QByteArray(theirs).replace("=  acme-", "=  mine-"));
    QCOMPARE(document.revision(), u"r2"_s);
    QVERIFY(document.isDirty());
    document.undoStack()->undo();
    QVERIFY(!text(document).contains("Theirs"));
}

void TestRuleDocument::whatBothChangedIsToldAndMineStands()
{
    RuleDocument document;
    document.load(texts(), u"r1"_s);
    QVERIFY(document.setTests(0, true, { { NameTest::Kind::StartsWith, u"mine-"_s } }));
    const QByteArray theirs = QByteArray(sample).replace("=  acme-", "=  theirs-");
    QCOMPARE(document.rebase(texts(theirs), u"r2"_s).collisions, QStringList{ u"[rule Acme]"_s });
    QVERIFY(text(document).contains("=  mine-"));
    QCOMPARE(document.base().front().text, theirs);
}

void TestRuleDocument::theirTextAloneCanBeTakenAndMineCanBeHadBack()
{
    RuleDocument document;
    document.load(texts(), u"r1"_s);
    QVERIFY(document.setTests(0, true, { { NameTest::Kind::StartsWith, u"mine-"_s } }));
    const QByteArray theirs = QByteArray(sample).replace("=  acme-", "=  theirs-");
    document.adopt(texts(theirs), u"r2"_s);
    QCOMPARE(text(document), theirs);
    QVERIFY(!document.isDirty());
    document.undoStack()->undo();
    QVERIFY(text(document).contains("=  mine-"));
    QVERIFY(document.isDirty());
}

void TestRuleDocument::problemsOfTheWholeLeadToTheirRule()
{
    RuleDocument document;
    document.load(texts(QByteArray(sample).replace("agent_ends", "agent_end")), {});
    QVERIFY(!document.config());
    QCOMPARE(document.ruleOf(document.problems().front()), 0);
    QCOMPARE(document.problems().front().place.line, 13);
}

void TestRuleDocument::warningsComeAfterAWhile()
{
    RuleDocument document;
    document.load(texts(), {});
    QVERIFY(document.addRule(
        { u"Late"_s, true, { { { NameTest::Kind::StartsWith, u"acme-north-"_s } } }, {}, u"main"_s }, 1));
    QSignalSpy checked(&document, &RuleDocument::checked);
    QTRY_COMPARE(checked.size(), 1);
    QVERIFY(!document.warnings().empty());
    QCOMPARE(document.warnings().front().rule, 1);
}

void TestRuleDocument::anImportIsAddedBehindUnderNamesThatAreFree()
{
    RuleDocument document;
    document.load(texts(), {});
    LoaderConfig other = *document.config();
    other.targets[0].url = QUrl(u"https://example.net/qm"_s);
    other.targets[0].password = { SecretReference::Kind::File, u"/etc/wqloader/secrets/x"_s };
    QVERIFY(document.import(other));
    QCOMPARE(names(document), QStringList({ u"Acme"_s, u"Rest"_s, u"Acme (2)"_s, u"Rest (2)"_s }));
    QCOMPARE(document.targets(), QStringList({ u"main"_s, u"main (2)"_s }));
    QCOMPARE(document.rules()[2].rule.target, u"main (2)"_s);
    QCOMPARE(document.targetValue(u"main (2)"_s, u"password_file"_s), u"/etc/wqloader/secrets/x"_s);
    document.checkNow();
    QVERIFY(document.config());
}

void TestRuleDocument::aThousandRulesAnswerAKeyPressAtOnce()
{
    QByteArray many
        = "[general]\nformat = 1\n\n[target main]\nurl = http://127.0.0.1/qm\npassword_file = /x\n";
    for (int i = 0; i < 1000; ++i)
        many += "\n; customer\n[rule Customer " + QByteArray::number(i) + "]\nqueue_starts = c"
            + QByteArray::number(i) + "-\nagent_ends = -c" + QByteArray::number(i) + "\ntarget = main\n";
    RuleDocument document;
    document.load(texts(many), {});
    QCOMPARE(document.rules().size(), size_t(1000));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(document.setEnabled(500, false));
    const qint64 edit = timer.restart();
    QVERIFY(document.move({ 500 }, 400));
    const qint64 move = timer.restart();
    document.checkNow();
    const qint64 check = timer.elapsed();
    qInfo("edit %lld ms, move %lld ms, check %lld ms", edit, move, check);
    QVERIFY2(edit < 250 && move < 250, "an edit holds up the window"); // a debug build on a busy machine
}

WQL_TEST(TestRuleDocument)

} // namespace tst_ruledocument

#include "tst_ruledocument.moc"
