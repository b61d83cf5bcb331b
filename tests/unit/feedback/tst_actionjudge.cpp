// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/actionjudge.h"
#include "tests/support/actionworlds.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <map>

namespace tst_actionjudge {

using namespace wql;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

class ActionJudgeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatQueueMetricsDoesIsLetThroughAndWrittenAnew_data();
    void whatQueueMetricsDoesIsLetThroughAndWrittenAnew();
    void nothingOfTheHostileCorpusIsAllowed();
    void everythingLegitimateIsAllowed();
    void freeTextIsCleaned();
    void aRefusalSaysWhyAndWhichLineDecided();
    void aRefusalNamesTheValueThatFailed();
    void anAllowedMessageHasNoLineBreakWhateverWasSent();
    void aNameIsANameHoweverItsDigitsAreDressed_data();
    void aNameIsANameHoweverItsDigitsAreDressed();
    void outsideNumbersNeedALineOfTheOperators_data();
    void outsideNumbersNeedALineOfTheOperators();
    void whatIsJudgedIsWhatIsSent();
    void aDenyBetweenTwoAllowsHoldsForTheSecond();
};

void ActionJudgeTest::whatQueueMetricsDoesIsLetThroughAndWrittenAnew_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("login, line feeds")
        << u"Action: login\nUsername: admin\nSecret: pa:ss; w#\nEvents: off\n\n"_s
        << QByteArray("Action: Login\r\nUsername: admin\r\nSecret: pa:ss; w#\r\nEvents: off\r\n\r\n");
    QTest::newRow("logoff without an end") << u"Action: Logoff"_s << QByteArray("Action: Logoff\r\n\r\n");
    QTest::newRow("any case, any blanks")
        << u"ACTION:QUEUEPAUSE\r\npaused:  true \r\ninterface:SIP/101\r\n\r\n\r\n"_s
        << QByteArray("Action: QueuePause\r\nPaused: true\r\nInterface: SIP/101\r\n\r\n");
    QTest::newRow("add")
        << u"Action: QueueAdd\r\nActionID: 7\r\nQueue: q-1\r\nInterface: Local/101@from-queue/n\r\n"
           "MemberName: Agent/101\r\nPenalty: 2\r\n\r\n"_s
        << QByteArray("Action: QueueAdd\r\nQueue: q-1\r\nInterface: Local/101@from-queue/n\r\n"
                      "MemberName: Agent/101\r\nPenalty: 2\r\n\r\n");
    QTest::newRow("variables in one header")
        << u"Action: Originate\r\nChannel: Local/22@queuemetrics/n\r\nContext: queuemetrics\r\nExten: 10\r\n"
           "Priority: 1\r\nVariable: AGENTCODE=Agent/101,PAUSEREASON=12,CALLSTATUS=\r\nAsync: true\r\n\r\n"_s
        << QByteArray("Action: Originate\r\nChannel: Local/22@queuemetrics/n\r\nContext: "
                      "queuemetrics\r\nExten: 10\r\n"
                      "Priority: 1\r\nVariable: AGENTCODE=Agent/101\r\nVariable: PAUSEREASON=12\r\n"
                      "Variable: CALLSTATUS=\r\nAsync: true\r\n\r\n");
    QTest::newRow("spying from a phone")
        << u"Action: Originate\r\nChannel: SIP/200\r\nContext: queuemetrics\r\nExten: 11\r\nPriority: 1\r\n\r\n"_s
        << QByteArray("Action: Originate\r\nChannel: SIP/200\r\nContext: queuemetrics\r\nExten: "
                      "11\r\nPriority: 1\r\n\r\n");
    QTest::newRow("row with empty fields") << u"Action: QueueLog\nQueue: q\nEvent: INFO\nMessage: ||a||"_s
                                           << QByteArray("Action: QueueLog\r\nQueue: q\r\nEvent: INFO\r\n"
                                                         "Message: ||a||\r\n\r\n");
    QTest::newRow("row")
        << u"Action: QueueLog\r\nQueue: q\r\nEvent: INFO\r\nUniqueid: 1.2\r\nMessage: a|b c\r\n\r\n"_s
        << QByteArray(
               "Action: QueueLog\r\nQueue: q\r\nEvent: INFO\r\nUniqueid: 1.2\r\nMessage: a|b c\r\n\r\n");
}

void ActionJudgeTest::whatQueueMetricsDoesIsLetThroughAndWrittenAnew()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, wire);
    const Verdict verdict = judgedFree(text);
    QVERIFY2(verdict.isAllowed, qPrintable(verdict.reason));
    QCOMPARE(QByteArray::fromStdString(verdict.message.wire()), wire);
    QVERIFY(verdict.policyLine.startsWith(u"allow = "_s));
}

void ActionJudgeTest::nothingOfTheHostileCorpusIsAllowed()
{
    const QList<CorpusEntry> entries = corpusOf(u"hostile/transactions.txt"_s)
        + corpusOf(u"hostile/smuggling.txt"_s) + corpusOf(u"hostile/tenants.txt"_s);
    QVERIFY(entries.size() >= 2500);
    QStringList allowed;
    std::map<QString, std::shared_ptr<TenantRegistry>> worlds;
    for (const CorpusEntry &entry : entries) {
        auto &world = worlds[entry.world];
        if (!world)
            world = actionWorld(entry.world);
        TenantScope scope(world, entry.target);
        const Verdict verdict = judge(entry.text, builtInPolicy(), scope);
        if (verdict.isAllowed)
            allowed.append(entry.world + u": "_s + entry.text.simplified());
        QVERIFY(verdict.isAllowed || !verdict.reason.isEmpty());
    }
    for (const QString &text : allowed)
        qWarning().noquote() << text;
    QCOMPARE(allowed.size(), 0);
}

void ActionJudgeTest::everythingLegitimateIsAllowed()
{
    const QList<CorpusEntry> entries = corpusOf(u"legitimate.txt"_s);
    QVERIFY(entries.size() >= 200);
    QStringList refused;
    for (const CorpusEntry &entry : entries) {
        TenantScope scope(actionWorld(entry.world), entry.target);
        const Verdict verdict = judge(entry.text, builtInPolicy(), scope);
        if (!verdict.isAllowed)
            refused.append(entry.world + u": "_s + entry.text.simplified() + u" -> "_s + verdict.reason);
    }
    for (const QString &text : refused)
        qWarning().noquote() << text;
    QCOMPARE(refused.size(), 0);
}
void ActionJudgeTest::freeTextIsCleaned()
{
    const Verdict verdict = judgedFree(u"Action: QueuePause\nInterface: SIP/101\nPaused: true\n"
                                       "Reason: Café, $(id) `x` \uff1b|\u202e \U0001F600"_s);
    QVERIFY(verdict.isAllowed);
    QCOMPARE(
        QString::fromStdString(std::string(verdict.message.value("Reason"))), u"Café, __id_ _x_ ___ __"_s);
}

void ActionJudgeTest::aRefusalSaysWhyAndWhichLineDecided()
{
    const Verdict denied = judgedFree(u"Action: Command\nCommand: core stop now"_s);
    QCOMPARE(denied.policyLine, u"deny = Command"_s);
    QCOMPARE(denied.reason, u"the policy denies this action"_s);
    const Verdict unknown = judgedFree(u"Action: Frobnicate"_s);
    QCOMPARE(unknown.policyLine, QString());
    QCOMPARE(unknown.reason, u"no line of the policy allows this action"_s);
    const Verdict header = judgedFree(u"Action: Ping\nApplication: System"_s);
    QCOMPARE(header.policyLine, u"allow = Ping"_s);
    QCOMPARE(header.reason, u"the header Application is not allowed"_s);
}

void ActionJudgeTest::anAllowedMessageHasNoLineBreakWhateverWasSent()
{
    const QStringList pieces{ u"\r"_s, u"\n"_s, u"\r\n"_s, u"\r\n\r\n"_s, u"\n\n"_s, QString(QChar(0)),
        u"\t"_s, u"\u2028"_s };
    const QString good
        = u"Action: QueuePause\r\nInterface: SIP/101\r\nPaused: true\r\nReason: lunch\r\n\r\n"_s;
    for (const QString &piece : pieces) {
        for (qsizetype at = 0; at <= good.size(); ++at) {
            const Verdict verdict = judgedFree(QString(good).insert(at, piece));
            if (!verdict.isAllowed)
                continue;
            const QByteArray wire = QByteArray::fromStdString(verdict.message.wire());
            QVERIFY(wire.endsWith("\r\n\r\n"));
            QCOMPARE(wire.count("\r\n\r\n"), 1);
            QCOMPARE(wire.count('\n'), wire.count("\r\n"));
            QCOMPARE(wire.count('\r'), wire.count("\r\n"));
            QVERIFY(!wire.contains('\0'));
            QCOMPARE(wire.count("Action:"), 1);
        }
    }
}

void ActionJudgeTest::aRefusalNamesTheValueThatFailed()
{
    QCOMPARE(judgedFree(originate(u"25"_s, u"QUEUENAME=q,CRM_ID=7"_s)).reason,
        u"the policy knows no such variable: CRM_ID=7"_s);
    QCOMPARE(judgedFree(originate(u"31"_s, u"REDIR_EXT=00391234567"_s)).reason,
        u"the variable REDIR_EXT is not an extension that the policy lets dial: 00391234567"_s);
    // Of the lines about an action the one counts that came nearest, not the first.
    QCOMPARE(
        judgedFree(u"Action: Originate\nChannel: SIP/101\nContext: queuemetrics\nExten: 22\nPriority: 2"_s)
            .reason,
        u"the value of Priority is not one of the words that the policy lists: 2"_s);
    QCOMPARE(judgedFree(u"Action: QueueAdd\nQueue: q\nInterface: SIP/a\u202e/b"_s).reason,
        u"the value of Interface is not an agent's device, or Local/ in a context that the policy lists: "
        "SIP/a?/b"_s);
}
void ActionJudgeTest::aNameIsANameHoweverItsDigitsAreDressed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isName");
    for (const char *name : { "00900123456@trunk-only/client1-", "0090-0123-456789", "0090.0123.456789",
             "a0090b0123c4", "SIP/00900123456", "SIP/101/client1-", "SIP/101@host", "Foo/101", "101/n",
             "-101", "client1-101@from-internal", "Agent/0090-01234567", "101 102" })
        QTest::newRow(name) << QString::fromLatin1(name) << false;
    for (const char *name : { "101", "Agent/101", "agent/1001", "SIP/client1-101", "PJSIP/T2_101", "12345678",
             "john.smith2", "DAHDI/1" })
        QTest::newRow(name) << QString::fromLatin1(name) << true;
}

void ActionJudgeTest::aNameIsANameHoweverItsDigitsAreDressed()
{
    QFETCH(QString, name);
    QFETCH(bool, isName);
    for (const char *variable :
        { "AGENTCODE", "QM_AGENT_CODE", "QM_AGENT_EXT", "QM_AGENT_LOGEXT", "AGENT_EXT", "QM_EXT_MONITOR" })
        QCOMPARE(
            judgedFree(originate(u"25"_s, QString::fromLatin1(variable) + u'=' + name)).isAllowed, isName);
    if (!name.contains(u'/'))
        QCOMPARE(
            judgedFree(u"Action: QueuePause\nPaused: 1\nInterface: Local/%1@agents/n"_s.arg(name)).isAllowed,
            isName);
}
void ActionJudgeTest::outsideNumbersNeedALineOfTheOperators_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isInternal");
    for (const char *number : { "1234567", "00390123456", "+390123456", "*72101", "#90", "112", "911", "999",
             "000", "9911", "0112" })
        QTest::newRow(number) << QString::fromLatin1(number) << false;
    for (const char *number : { "7", "101", "1002", "123456", "112345" })
        QTest::newRow(number) << QString::fromLatin1(number) << true;
}

void ActionJudgeTest::outsideNumbersNeedALineOfTheOperators()
{
    QFETCH(QString, number);
    QFETCH(bool, isInternal);
    ActionPolicy own;
    for (const char *line : { "EXTTODIAL extension:32", "REDIR_EXT extension:32" })
        QCOMPARE(own.add("variable", line).english(), QString());
    for (const char *line : { "Redirect Channel=call Context=context Exten=extension:32 Priority=is:1",
             "BlindTransfer Channel=call Context=context Exten=extension:32",
             "Atxfer Channel=call Context=context Exten=extension:32" })
        QCOMPARE(own.add("allow", line).english(), QString());
    const ActionPolicy allowing = layered(own, builtInPolicy());
    for (const QString &text :
        { originate(u"28"_s, u"EXTTODIAL="_s + number), originate(u"31"_s, u"REDIR_EXT="_s + number),
            u"Action: Redirect\nChannel: 1795358084.10\nContext: from-internal\nPriority: 1\nExten: "_s
                + number,
            u"Action: BlindTransfer\nChannel: 1795358084.10\nContext: from-internal\nExten: "_s + number,
            u"Action: Atxfer\nChannel: 1795358084.10\nContext: from-internal\nExten: "_s + number }) {
        TenantScope scope(actionWorld(u"free"_s), u"one"_s);
        QCOMPARE(judge(text, builtInPolicy(), scope).isAllowed, isInternal);
        QVERIFY(judge(text, allowing, scope).isAllowed);
    }
}
void ActionJudgeTest::whatIsJudgedIsWhatIsSent()
{
    const QString text = u"Action: Originate\nChannel: %1\nContext: queuemetrics\nExten: %2\nPriority: 1"_s;
    for (const auto &[channel, exten] : { std::pair("Local/0011@queuemetrics", "10"),
             std::pair("Local/10@queuemetrics", "011"), std::pair("SIP/101", "0022") })
        QVERIFY(!judgedFree(text.arg(QLatin1StringView(channel), QLatin1StringView(exten))).isAllowed);
    QVERIFY(judgedFree(text.arg("Local/11@queuemetrics"_L1, "10"_L1)).isAllowed);
    QVERIFY(!judgedFree(u"Action: QueuePenalty\nInterface: SIP/1\nPenalty: 07"_s).isAllowed);
    QVERIFY(judgedFree(u"Action: QueuePenalty\nInterface: SIP/1\nPenalty: 0"_s).isAllowed);
}
void ActionJudgeTest::aDenyBetweenTwoAllowsHoldsForTheSecond()
{
    ActionPolicy own;
    QCOMPARE(own.add("allow", "QueuePause Interface=is:SIP/1 Paused=flag").english(), QString());
    QCOMPARE(own.add("deny", "QueuePause").english(), QString());
    const ActionPolicy policy = layered(own, builtInPolicy());
    TenantScope scope = unboundedScope();
    QVERIFY(judge(u"Action: QueuePause\nInterface: SIP/1\nPaused: 1"_s, policy, scope).isAllowed);
    const Verdict refused = judge(u"Action: QueuePause\nInterface: SIP/2\nPaused: 1"_s, policy, scope);
    QCOMPARE(refused.reason, u"the policy denies this action"_s);
    QCOMPARE(refused.policyLine, u"deny = QueuePause"_s);
}

WQL_TEST(ActionJudgeTest)

} // namespace tst_actionjudge

#include "tst_actionjudge.moc"
