// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/actionjudge.h"
#include "tests/support/actionworlds.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_claimcheck {

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

} // namespace

/// Whose is what an action names: by rules, by rows, and by what stands beside it.
class ClaimCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingThatIsAnotherTenantsIsAllowed();
    void ownQueuesAgentsAndCallsAreAllowed();
    void aDeskThatNoRowNamesIsTheAgents_data() { tenantsByStartAndEnd(); }
    void aDeskThatNoRowNamesIsTheAgents();
    void whatIsAskedOfQueuesNamesOne();
    void anEmptyNameNamesNobody();
    void emergencyNumbersAreNoAgentsHoweverTheyAreDressed();
    void callsMustHaveBeenShownByTheTargetsRows();
    void anAgentShownByAnOwnQueueIsOwn();
    void aRowOfATenantNamesItsOwnCallOrNone_data() { tenantsByStartAndEnd(); }
    void aRowOfATenantNamesItsOwnCallOrNone();
    void aForgedRowDoesNotOpenAForeignCall_data() { tenantsByStartAndEnd(); }
    void aForgedRowDoesNotOpenAForeignCall();
    void whoeverListensNamesWhom_data() { tenantsByStartAndEnd(); }
    void whoeverListensNamesWhom();
    void whoIsListenedToIsProvenAndTheOnlyOneOfThatName_data() { tenantsByStartAndEnd(); }
    void whoIsListenedToIsProvenAndTheOnlyOneOfThatName();
    void everyVariableThatNamesSomebodyIsAClaim_data() { tenantsByStartAndEnd(); }
    void everyVariableThatNamesSomebodyIsAClaim();
    void aQueueBesideAnAgentHelpsOnlyWhereItBoundsWhatIsDone();
    void anEmergencyNumberIsAnAgentOnlyWhereRowsHaveShownIt();
    void whoClickedIsNobodysAgent();

private:
    static void tenantsByStartAndEnd()
    {
        QTest::addColumn<QString>("world");
        for (const char *world : { "starts", "ends", "queues-start", "queues-end" })
            QTest::newRow(world) << QString::fromLatin1(world);
    }
};

void ClaimCheckTest::nothingThatIsAnotherTenantsIsAllowed()
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

void ClaimCheckTest::aDeskThatNoRowNamesIsTheAgents()
{
    QFETCH(const QString, world);
    const QString agent = u"AGENTCODE="_s + agentOf(world, 1);
    for (const QString &extension : { u"32"_s, u"33"_s }) {
        QVERIFY(reasonFor(world, originate(extension, agent + u",QM_AGENT_LOGEXT=SIP/1777"_s)).isEmpty());
        const QString anothers = u",QM_AGENT_LOGEXT=SIP/"_s + agentOf(world, 2);
        QVERIFY(!reasonFor(world, originate(extension, agent + anothers)).isEmpty());
        QVERIFY(!reasonFor(world, originate(extension, u"QM_AGENT_LOGEXT=SIP/1777"_s)).isEmpty());
    }
    QVERIFY(!reasonFor(world, originate(u"11"_s, agent + u",QM_AGENT_LOGEXT=SIP/1777"_s)).isEmpty());
}

void ClaimCheckTest::whatIsAskedOfQueuesNamesOne()
{
    const QString member = u"Action: QueueStatus\nMember: SIP/client1-101"_s;
    QVERIFY(!reasonFor(u"starts"_s, member).isEmpty());
    QVERIFY(reasonFor(u"starts"_s, member + u"\nQueue: client1-sales"_s).isEmpty());
    QVERIFY(reasonFor(u"free"_s, u"Action: QueueStatus"_s).isEmpty());
}

void ClaimCheckTest::anEmptyNameNamesNobody()
{
    QVERIFY(
        !reasonFor(u"starts"_s, originate(u"22"_s, u"AGENTCODE=,QM_EXT_MONITOR=client1-101"_s)).isEmpty());
    QVERIFY(!reasonFor(u"starts"_s, originate(u"30"_s, u"CALLID=,AGENTCODE=client1-101"_s)).isEmpty());
    QVERIFY(
        reasonFor(u"starts"_s, originate(u"22"_s, u"AGENTCODE=client1-101,QM_AGENT_LOGEXT="_s)).isEmpty());
}

void ClaimCheckTest::emergencyNumbersAreNoAgentsHoweverTheyAreDressed()
{
    for (const QString &number : { u"112"_s, u"1-1-2"_s, u"9.1.1"_s, u"0-112"_s, u"112-"_s, u"555_101"_s })
        for (const QString &world : { u"free"_s, u"queues-start"_s })
            QVERIFY2(!reasonFor(world,
                         u"Action: QueueAdd\nQueue: client1-sales\nInterface: Local/%1@from-internal/n"_s.arg(
                             number))
                          .isEmpty(),
                qPrintable(number));
}

void ClaimCheckTest::ownQueuesAgentsAndCallsAreAllowed()
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

void ClaimCheckTest::callsMustHaveBeenShownByTheTargetsRows()
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

void ClaimCheckTest::anAgentShownByAnOwnQueueIsOwn()
{
    const auto registry = twoTenants();
    TenantScope one(registry, u"one"_s);
    const QString pause = u"Action: QueuePause\nInterface: SIP/101\nPaused: true"_s;
    QVERIFY(!judge(pause, builtInPolicy(), one).isAllowed);
    registry->note(row("1.1", "client1-sales", "SIP/101", "CONNECT"));
    QVERIFY(judge(pause, builtInPolicy(), one).isAllowed);
}

void ClaimCheckTest::aRowOfATenantNamesItsOwnCallOrNone()
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

void ClaimCheckTest::aForgedRowDoesNotOpenAForeignCall()
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

void ClaimCheckTest::whoeverListensNamesWhom()
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

void ClaimCheckTest::whoIsListenedToIsProvenAndTheOnlyOneOfThatName()
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

void ClaimCheckTest::everyVariableThatNamesSomebodyIsAClaim()
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

void ClaimCheckTest::aQueueBesideAnAgentHelpsOnlyWhereItBoundsWhatIsDone()
{
    for (const QString &world : { u"queues-start"_s, u"queues-end"_s }) {
        const QString variables = u"AGENTCODE=SIP/777,QUEUENAME="_s + named(world, 1, u"sales"_s);
        QCOMPARE(reasonFor(world, originate(u"25"_s, variables)), QString());
        for (const char *extension : { "22", "23", "32", "33", "12" })
            QCOMPARE(reasonFor(world, originate(QString::fromLatin1(extension), variables)),
                u"the agent SIP/777 is not known to be this target's"_s);
    }
}

void ClaimCheckTest::anEmergencyNumberIsAnAgentOnlyWhereRowsHaveShownIt()
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

void ClaimCheckTest::whoClickedIsNobodysAgent()
{
    for (const char *user : { "boss", "mary.jones@example.com", "Ren\u00e9e M\u00fcller", "client2-101" })
        QCOMPARE(reasonFor(u"starts"_s,
                     originate(u"22"_s, u"AGENTCODE=client1-101,QM_LOGIN="_s + QString::fromUtf8(user))),
            QString());
    QVERIFY(!reasonFor(u"starts"_s, originate(u"22"_s, u"QM_LOGIN=client1-101"_s)).isEmpty());
}

WQL_TEST(ClaimCheckTest)

} // namespace tst_claimcheck

#include "tst_claimcheck.moc"
