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

namespace {

std::shared_ptr<TenantRegistry> twoTenants()
{
    return registryOf({ ruleOf(u"one"_s, NameTest::Kind::StartsWith, u"client1-"_s, u"client1-"_s),
        ruleOf(u"two"_s, NameTest::Kind::StartsWith, u"client2-"_s, u"client2-"_s) });
}

QueueLogRowView row(
    std::string_view call, std::string_view queue, std::string_view agent, std::string_view verb)
{
    return { "1795358084", call, queue, agent, verb, {} };
}

Verdict judgedFree(const QString &text)
{
    TenantScope scope = unboundedScope();
    return judge(text, builtInPolicy(), scope);
}

} // namespace

class ActionJudgeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatQueueMetricsDoesIsLetThroughAndWrittenAnew_data();
    void whatQueueMetricsDoesIsLetThroughAndWrittenAnew();
    void nothingOfTheHostileCorpusIsAllowed();
    void everythingLegitimateIsAllowed();
    void nothingThatIsAnotherTenantsIsAllowed();
    void ownQueuesAgentsAndCallsAreAllowed();
    void callsMustHaveBeenShownByTheTargetsRows();
    void anAgentShownByAnOwnQueueIsOwn();
    void freeTextIsCleaned();
    void aRefusalSaysWhyAndWhichLineDecided();
    void aRefusalNamesTheValueThatFailed();
    void anAllowedMessageHasNoLineBreakWhateverWasSent();
    void aRowOfATenantNamesItsOwnCallOrNone_data() { tenantsByStartAndEnd(); }
    void aRowOfATenantNamesItsOwnCallOrNone();
    void aForgedRowDoesNotOpenAForeignCall_data() { tenantsByStartAndEnd(); }
    void aForgedRowDoesNotOpenAForeignCall();
    void aNameIsANameHoweverItsDigitsAreDressed_data();
    void aNameIsANameHoweverItsDigitsAreDressed();
    void whoeverListensNamesWhom_data() { tenantsByStartAndEnd(); }
    void whoeverListensNamesWhom();
    void whoIsListenedToIsProvenAndTheOnlyOneOfThatName_data() { tenantsByStartAndEnd(); }
    void whoIsListenedToIsProvenAndTheOnlyOneOfThatName();
    void everyVariableThatNamesSomebodyIsAClaim_data() { tenantsByStartAndEnd(); }
    void everyVariableThatNamesSomebodyIsAClaim();
    void aQueueBesideAnAgentHelpsOnlyWhereItBoundsWhatIsDone();
    void outsideNumbersNeedALineOfTheOperators_data();
    void outsideNumbersNeedALineOfTheOperators();
    void anEmergencyNumberIsAnAgentOnlyWhereRowsHaveShownIt();
    void whatIsJudgedIsWhatIsSent();
    void whoClickedIsNobodysAgent();
    void aDenyBetweenTwoAllowsHoldsForTheSecond();

private:
    static void tenantsByStartAndEnd()
    {
        QTest::addColumn<QString>("world");
        for (const char *world : { "starts", "ends", "queues-start", "queues-end" })
            QTest::newRow(world) << QString::fromLatin1(world);
    }
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

void ActionJudgeTest::nothingThatIsAnotherTenantsIsAllowed()
{
    const auto registry = twoTenants();
    TenantScope one(registry, u"one"_s);
    for (std::string_view tenant : { "1", "2" }) {
        const std::string queue = "client" + std::string(tenant) + "-sales";
        registry->note(row("1795358084." + std::string(tenant) + "0", queue, "NONE", "ENTERQUEUE"));
    }
    const QStringList texts = hostileCorpus(u"crosstenant.txt"_s);
    QVERIFY(texts.size() >= 80);
    QStringList allowed;
    for (const QString &text : texts) {
        if (judge(text, builtInPolicy(), one).isAllowed)
            allowed.append(text);
    }
    QCOMPARE(allowed.join(u"; "_s), QString());
}

void ActionJudgeTest::ownQueuesAgentsAndCallsAreAllowed()
{
    const auto registry = twoTenants();
    TenantScope one(registry, u"one"_s);
    registry->note(row("1795358084.10", "client1-sales", "NONE", "ENTERQUEUE"));
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
        const Verdict verdict = judge(text, builtInPolicy(), one);
        QVERIFY2(verdict.isAllowed, qPrintable(text + verdict.reason));
    }
}

void ActionJudgeTest::callsMustHaveBeenShownByTheTargetsRows()
{
    const auto registry = registryOf({ ruleOf(u"one"_s) });
    TenantScope scope(registry, u"one"_s);
    const auto isAllowed = [&](const QString &call) {
        return judge(u"Action: Hangup\nChannel: "_s + call, builtInPolicy(), scope).isAllowed;
    };
    QVERIFY(!isAllowed(u"1795358084.7"_s));
    registry->note(row("1795358084.7", "q", "NONE", "ENTERQUEUE"));
    QVERIFY(isAllowed(u"1795358084.7"_s));
    QVERIFY(!isAllowed(u"1795358084.71"_s));
}

void ActionJudgeTest::anAgentShownByAnOwnQueueIsOwn()
{
    const auto registry = twoTenants();
    TenantScope one(registry, u"one"_s);
    const QString pause = u"Action: QueuePause\nInterface: SIP/101\nPaused: true"_s;
    QVERIFY(!judge(pause, builtInPolicy(), one).isAllowed);
    registry->note(row("1.1", "client1-sales", "SIP/101", "CONNECT"));
    QVERIFY(judge(pause, builtInPolicy(), one).isAllowed);
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

namespace {

/// What tenant \a tenant of that world calls \a text.
QString named(const QString &world, int tenant, const QString &text)
{
    return (world.contains("end"_L1) ? u"%1-client%2"_s : u"client%2-%1"_s).arg(text).arg(tenant);
}

QString agentOf(const QString &world, int tenant)
{
    const QString number = QString::number(tenant) + u"01"_s;
    return world.startsWith("queues"_L1) ? number : named(world, tenant, number);
}

QString reasonFor(const QString &world, const QString &text)
{
    TenantScope scope(actionWorld(world), u"one"_s);
    return judge(text, builtInPolicy(), scope).reason;
}

QString originate(const QString &extension, const QString &variables)
{
    return u"Action: Originate\nChannel: Local/%1@queuemetrics/n\nContext: queuemetrics\nExten: 10\n"
           "Priority: 1\nVariable: %2"_s.arg(extension, variables);
}

} // namespace

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

void ActionJudgeTest::aRowOfATenantNamesItsOwnCallOrNone()
{
    QFETCH(QString, world);
    const QString row = u"Action: QueueLog\nQueue: %1\nEvent: INFO\nUniqueid: %2"_s;
    const QString own = named(world, 1, u"sales"_s);
    QCOMPARE(reasonFor(world, row.arg(own, u"1795358084.20"_s)),
        u"the call 1795358084.20 was not shown by this target's rows"_s);
    QVERIFY(!reasonFor(world, row.arg(own, u"MANAGER"_s)).isEmpty());
    for (const QString &call : { u"1795358084.10"_s, u"1795358084.11"_s, u"NONE"_s })
        QCOMPARE(reasonFor(world, row.arg(own, call)), QString());
    QCOMPARE(reasonFor(u"free"_s, row.arg(u"q"_s, u"1795358999.1"_s)), QString());
}

void ActionJudgeTest::aForgedRowDoesNotOpenAForeignCall()
{
    QFETCH(QString, world);
    const auto registry = actionWorld(world);
    TenantScope one(registry, u"one"_s);
    TenantScope two(registry, u"two"_s);
    const std::string own = named(world, 1, u"sales"_s).toStdString();
    const QString hangup = u"Action: Hangup\nChannel: 1795358084.%1"_s;
    for (const char *verb : { "INFO", "CALLSTATUS", "ADDMEMBER", "AGENTLOGIN", "HOTDESK", "custom" }) {
        registry->note(row("1795358084.20", own, "NONE", verb));
        registry->note(row("1795358084.30", own, "NONE", verb));
        for (const char *call : { "20", "21", "30" })
            QVERIFY(!judge(hangup.arg(QLatin1StringView(call)), builtInPolicy(), one).isAllowed);
    }
    QVERIFY(judge(hangup.arg(20), builtInPolicy(), two).isAllowed);
    QVERIFY(judge(hangup.arg(10), builtInPolicy(), one).isAllowed);
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

void ActionJudgeTest::whoeverListensNamesWhom()
{
    QFETCH(QString, world);
    const QString queue = u"QUEUENAME="_s + named(world, 1, u"sales"_s);
    const QString own = agentOf(world, 1);
    for (const QString &extension : { u"11"_s, u"14"_s }) {
        const auto reason
            = [&](const QString &variables) { return reasonFor(world, originate(extension, variables)); };
        QCOMPARE(reason(queue), u"it does not name whose call it is about"_s);
        for (const QString &variables : { queue + u",QM_AGENT_CODE="_s, queue + u",QM_AGENT_LOGEXT=NONE"_s,
                 u"QM_AGENT_CODE=%1,QM_AGENT_LOGEXT="_s.arg(own), u"QM_EXT_MONITOR="_s + own,
                 queue + u",QM_AGENT_CODE=SIP/"_s + agentOf(world, 2),
                 queue + u",QM_AGENT_CODE=SIP/nobodys"_s })
            QVERIFY2(!reason(variables).isEmpty(), qPrintable(variables));
        for (const QString &variables : { u"QM_AGENT_CODE=Agent/"_s + own, u"QM_AGENT_EXT=SIP/"_s + own,
                 u"QM_AGENT_LOGEXT=SIP/%1-0000001f"_s.arg(own),
                 u"QM_AGENT_CODE=%1,QM_EXT_MONITOR=150"_s.arg(own) })
            QCOMPARE(reason(variables), QString());
    }
    QVERIFY(judgedFree(originate(u"11"_s, u"QM_LOGIN=boss"_s)).isAllowed);
    // Dial plans listen to one of four variables: none of them is left empty.
    TenantScope scope(actionWorld(world), u"one"_s);
    const Verdict verdict = judge(originate(u"11"_s, u"AGENTCODE=Agent/"_s + own), builtInPolicy(), scope);
    QVERIFY2(verdict.isAllowed, qPrintable(verdict.reason));
    for (const char *name : { "AGENTCODE", "QM_AGENT_CODE", "QM_AGENT_EXT", "QM_AGENT_LOGEXT" })
        QVERIFY(
            verdict.message.wire().find(name + "=Agent/"s + own.toStdString() + "\r\n") != std::string::npos);
}

void ActionJudgeTest::whoIsListenedToIsProvenAndTheOnlyOneOfThatName()
{
    QFETCH(QString, world);
    const auto registry = actionWorld(world);
    TenantScope scope(registry, u"one"_s);
    const auto isAllowed = [&](const QString &agent) {
        return judge(originate(u"11"_s, u"QM_AGENT_LOGEXT="_s + agent), builtInPolicy(), scope).isAllowed;
    };
    const std::string queue = named(world, 1, u"sales"_s).toStdString();
    const std::string other = named(world, 2, u"sales"_s).toStdString();
    // Anybody can write such a row, of a phone that is in no queue.
    registry->note(row("NONE", queue, "SIP/900", "INFO"));
    QVERIFY(!isAllowed(u"SIP/900"_s));
    registry->note(row("1795358084.77", queue, "SIP/900", "CONNECT"));
    QVERIFY(isAllowed(u"SIP/900"_s));
    registry->note(row("1795358084.78", other, "SIP/9001", "CONNECT"));
    QVERIFY(!isAllowed(u"SIP/900"_s));
    QVERIFY(isAllowed(u"SIP/900-0000001f"_s));
}

void ActionJudgeTest::everyVariableThatNamesSomebodyIsAClaim()
{
    QFETCH(QString, world);
    const QString own = agentOf(world, 1);
    const QString foreign = agentOf(world, 2);
    for (const char *extension : { "20", "22", "25", "28", "32", "33", "35", "37" }) {
        for (const char *variable :
            { "QM_AGENT_LOGEXT", "AGENT_EXT", "QM_AGENT_EXT", "QM_EXT_MONITOR", "QM_AGENT_CODE", "AGENT" }) {
            const QString text = originate(QString::fromLatin1(extension),
                u"AGENTCODE=%1,QUEUENAME=%2,%3=SIP/%4"_s.arg(
                    own, named(world, 1, u"sales"_s), QString::fromLatin1(variable), u"%1"_s));
            QCOMPARE(
                reasonFor(world, text.arg(foreign)), u"the agent SIP/%1 is another target's"_s.arg(foreign));
            QCOMPARE(reasonFor(world, text.arg(own)), QString());
        }
    }
    for (const char *variable : { "QUEUENAME", "OUTQUEUE", "QM_QUEUE" }) {
        const QString text
            = originate(u"28"_s, u"AGENTCODE=%1,%2="_s.arg(own, QString::fromLatin1(variable)));
        QVERIFY(!reasonFor(world, text + named(world, 2, u"sales"_s)).isEmpty());
        QCOMPARE(reasonFor(world, text + named(world, 1, u"sales"_s)), QString());
    }
}

void ActionJudgeTest::aQueueBesideAnAgentHelpsOnlyWhereItBoundsWhatIsDone()
{
    for (const QString &world : { u"queues-start"_s, u"queues-end"_s }) {
        const QString variables = u"AGENTCODE=SIP/777,QUEUENAME="_s + named(world, 1, u"sales"_s);
        QCOMPARE(reasonFor(world, originate(u"25"_s, variables)), QString());
        for (const char *extension : { "22", "23", "32", "33", "12" })
            QCOMPARE(reasonFor(world, originate(QString::fromLatin1(extension), variables)),
                u"the agent SIP/777 is not known to be this target's"_s);
    }
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

void ActionJudgeTest::anEmergencyNumberIsAnAgentOnlyWhereRowsHaveShownIt()
{
    const auto registry = registryOf({ ruleOf(u"one"_s) });
    TenantScope scope(registry, u"one"_s);
    const QStringList texts{ u"Action: QueueAdd\nQueue: q\nInterface: Local/112@from-internal/n"_s,
        originate(u"25"_s, u"QUEUENAME=q,AGENTCODE=Agent/112"_s),
        originate(u"25"_s, u"QUEUENAME=q,AGENTCODE=112"_s) };
    for (const QString &text : texts)
        QVERIFY(!judge(text, builtInPolicy(), scope).isAllowed);
    QVERIFY(judge(u"Action: QueueAdd\nQueue: q\nInterface: SIP/112"_s, builtInPolicy(), scope).isAllowed);
    registry->note(row("1.1", "q", "Agent/112", "CONNECT"));
    for (const QString &text : texts)
        QVERIFY(judge(text, builtInPolicy(), scope).isAllowed);
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

void ActionJudgeTest::whoClickedIsNobodysAgent()
{
    for (const char *user : { "boss", "mary.jones@example.com", "Ren\u00e9e M\u00fcller", "client2-101" })
        QCOMPARE(reasonFor(u"starts"_s,
                     originate(u"22"_s, u"AGENTCODE=client1-101,QM_LOGIN="_s + QString::fromUtf8(user))),
            QString());
    QVERIFY(!reasonFor(u"starts"_s, originate(u"22"_s, u"QM_LOGIN=client1-101"_s)).isEmpty());
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
