// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/auditlog.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_actionaudit {

using namespace wql;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Verdict verdict(bool isAllowed, const char *action)
{
    return { isAllowed, AmiMessage(action), u"line"_s, isAllowed ? QString() : u"reason"_s };
}

} // namespace

class ActionAuditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachVerdictOfARefusedActionIsALine();
    void anActionThatWasNotJudgedIsOneLine();
    void anActionThatIsToRunIsNotWrittenYet();
    void whatRanHasAsterisksAnswer();
    void theModeIsTold();
};

void ActionAuditTest::eachVerdictOfARefusedActionIsALine()
{
    ActionDecision decision;
    decision.answer = FeedbackResult{ u"7"_s, false, u"KO: why"_s };
    decision.verdicts = { verdict(true, "Ping"), verdict(false, "Command") };
    const auto entries = auditOf({ 5s, u"acme"_s, ActionMode::Enforce }, decision);
    QCOMPARE(entries.size(), 2u);
    QCOMPARE(entries[0].verdict, u"allowed"_s);
    QCOMPARE(entries[0].answer, u"KO: why"_s);
    QCOMPARE(entries[1].verdict, u"refused"_s);
    QCOMPARE(entries[1].answer, u"reason"_s);
    QCOMPARE(entries[1].policyLine, u"line"_s);
    QCOMPARE(entries[1].id, u"7"_s);
    QCOMPARE(entries[1].time, 5s);
}

void ActionAuditTest::anActionThatWasNotJudgedIsOneLine()
{
    ActionDecision decision;
    decision.answer = FeedbackResult{ u"7"_s, false, u"KO: too fast"_s };
    const auto entries = auditOf({ 5s, u"acme"_s, ActionMode::Enforce }, decision);
    QCOMPARE(entries.size(), 1u);
    QCOMPARE(entries[0].answer, u"KO: too fast"_s);
}

void ActionAuditTest::anActionThatIsToRunIsNotWrittenYet()
{
    ActionDecision decision;
    decision.toRun = AdmittedAction();
    decision.verdicts = { verdict(true, "Ping") };
    QVERIFY(auditOf({ 5s, u"acme"_s, ActionMode::Enforce }, decision).empty());
}

void ActionAuditTest::whatRanHasAsterisksAnswer()
{
    const AdmittedAction action{ u"7"_s, {}, { AmiMessage("Ping"), AmiMessage("QueuePause") },
        { u"a"_s, u"b"_s } };
    const FeedbackResult result{ u"7"_s, false, u"KO: not done"_s };
    const auto entries = auditOf({ 5s, u"acme"_s, ActionMode::Enforce }, action,
        { { AmiOutcome::Kind::Done, u"Pong"_s, 3ms } }, result);
    QCOMPARE(entries.size(), 2u);
    QCOMPARE(entries[0].answer, u"Pong"_s);
    QCOMPARE(entries[0].took, 3ms);
    QCOMPARE(entries[1].policyLine, u"b"_s);
    QCOMPARE(entries[1].answer, u"KO: not done"_s);
}

void ActionAuditTest::theModeIsTold()
{
    ActionDecision decision;
    decision.answer = FeedbackResult{ u"7"_s, false, u"KO: learning"_s };
    decision.verdicts = { verdict(true, "Ping") };
    QCOMPARE(auditOf({ 5s, u"a"_s, ActionMode::Learn }, decision).at(0).verdict, u"learned"_s);
    QCOMPARE(auditOf({ 5s, u"a"_s, ActionMode::DryRun }, decision).at(0).verdict, u"dry-run"_s);
}

WQL_TEST(ActionAuditTest)

} // namespace tst_actionaudit

#include "tst_actionaudit.moc"
