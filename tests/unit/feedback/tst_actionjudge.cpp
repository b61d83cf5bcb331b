// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/actionjudge.h"
#include "tests/support/hostilecorpus.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace wql;
using namespace Qt::StringLiterals;

namespace {

LoaderConfig twoTenants()
{
    const auto starting = [](const QString &text) {
        return NameFilter{ { { NameTest::Kind::StartsWith, text } } };
    };
    LoaderConfig config;
    for (const auto &[target, token] :
        { std::pair(u"one"_s, u"client1-"_s), std::pair(u"two"_s, u"client2-"_s) }) {
        Rule rule;
        rule.name = target;
        rule.target = target;
        rule.queue = starting(token);
        rule.agent = starting(token);
        config.rules.push_back(rule);
    }
    return config;
}

LoaderConfig oneTenant()
{
    LoaderConfig config;
    Rule rule;
    rule.target = u"one"_s;
    config.rules.push_back(rule);
    return config;
}

QueueLogRowView row(
    std::string_view call, std::string_view queue, std::string_view agent, std::string_view verb)
{
    return { "1795358084", call, queue, agent, verb, {} };
}

Verdict judgedFree(const QString &text, const CallIndex &calls = CallIndex())
{
    return judge(text, builtInPolicy(), TenantScope(oneTenant(), u"one"_s), calls);
}

} // namespace

class ActionJudgeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatQueueMetricsDoesIsLetThroughAndWrittenAnew_data();
    void whatQueueMetricsDoesIsLetThroughAndWrittenAnew();
    void nothingOfTheHostileCorpusIsAllowed();
    void nothingThatIsAnotherTenantsIsAllowed();
    void ownQueuesAgentsAndCallsAreAllowed();
    void callsMustHaveBeenShownByTheTargetsRows();
    void anAgentShownByAnOwnQueueIsOwn();
    void freeTextIsCleaned();
    void aRefusalSaysWhyAndWhichLineDecided();
    void anAllowedMessageHasNoLineBreakWhateverWasSent();
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
    const QStringList texts = hostileCorpus(u"transactions.txt"_s) + hostileCorpus(u"smuggling.txt"_s);
    QVERIFY(texts.size() >= 400);
    QStringList allowed;
    for (const QString &text : texts) {
        const Verdict verdict = judgedFree(text);
        if (verdict.isAllowed)
            allowed.append(text);
        QVERIFY(verdict.isAllowed || !verdict.reason.isEmpty());
    }
    QCOMPARE(allowed.join(u"; "_s), QString());
}

void ActionJudgeTest::nothingThatIsAnotherTenantsIsAllowed()
{
    const TenantScope one(twoTenants(), u"one"_s);
    CallIndex calls;
    for (std::string_view tenant : { "1", "2" }) {
        const std::string queue = "client" + std::string(tenant) + "-sales";
        calls.note(row("1795358084." + std::string(tenant) + "0", queue, "NONE", "ENTERQUEUE"), one);
    }
    const QStringList texts = hostileCorpus(u"crosstenant.txt"_s);
    QVERIFY(texts.size() >= 80);
    QStringList allowed;
    for (const QString &text : texts) {
        if (judge(text, builtInPolicy(), one, calls).isAllowed)
            allowed.append(text);
    }
    QCOMPARE(allowed.join(u"; "_s), QString());
}

void ActionJudgeTest::ownQueuesAgentsAndCallsAreAllowed()
{
    const TenantScope one(twoTenants(), u"one"_s);
    CallIndex calls;
    calls.note(row("1795358084.10", "client1-sales", "NONE", "ENTERQUEUE"), one);
    for (const QString &text :
        {
            u"Action: QueueAdd\nQueue: client1-sales\nInterface: SIP/client1-101\nMemberName: Agent/client1-101"_s,
            u"Action: QueueAdd\nQueue: client1-sales\nInterface: SIP/101"_s,
            u"Action: QueuePause\nInterface: Local/client1-101@agents/n\nPaused: 1"_s,
            u"Action: Originate\nChannel: Local/22@queuemetrics\nContext: queuemetrics\nExten: 10\nPriority: "
            u"1\n"
            "Variable: AGENTCODE=client1-101"_s,
            u"Action: Hangup\nChannel: 1795358084.10"_s,
            u"Action: QueueStatus\nQueue: client1-sales"_s,
            u"Action: Ping"_s,
            u"Action: Login\nUsername: a\nSecret: b"_s,
        }) {
        const Verdict verdict = judge(text, builtInPolicy(), one, calls);
        QVERIFY2(verdict.isAllowed, qPrintable(text + verdict.reason));
    }
}

void ActionJudgeTest::callsMustHaveBeenShownByTheTargetsRows()
{
    const TenantScope scope(oneTenant(), u"one"_s);
    const QString hangup = u"Action: Hangup\nChannel: 1795358084.7"_s;
    CallIndex calls;
    QVERIFY(!judgedFree(hangup, calls).isAllowed);
    calls.note(row("1795358084.7", "q", "NONE", "ENTERQUEUE"), scope);
    QVERIFY(judgedFree(hangup, calls).isAllowed);
    QVERIFY(!judgedFree(u"Action: Hangup\nChannel: 1795358084.71"_s, calls).isAllowed);
}

void ActionJudgeTest::anAgentShownByAnOwnQueueIsOwn()
{
    const TenantScope one(twoTenants(), u"one"_s);
    const QString pause = u"Action: QueuePause\nInterface: SIP/101\nPaused: true"_s;
    CallIndex calls;
    QVERIFY(!judge(pause, builtInPolicy(), one, calls).isAllowed);
    calls.note(row("1.1", "client1-sales", "SIP/101", "CONNECT"), one);
    QVERIFY(judge(pause, builtInPolicy(), one, calls).isAllowed);
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

WQL_TEST(ActionJudgeTest)
#include "tst_actionjudge.moc"
