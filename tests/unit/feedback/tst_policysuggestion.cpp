// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/actionjudge.h"
#include "core/feedback/policysuggestion.h"
#include "tests/support/actionworlds.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <map>

namespace tst_policysuggestion {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

/// The lines as one text.
Result<QString, QString> suggestedText(
    const QString &action, const QStringList &arguments, const ActionPolicy &policy)
{
    const auto lines = suggestedLines(action, arguments, policy);
    if (!lines)
        return unexpected(lines.error());
    return lines->join(u'\n');
}

QString originate(const QString &variables, const QString &extension = u"25"_s)
{
    return u"Action: Originate\nChannel: Local/%1@queuemetrics/n\nContext: queuemetrics\nExten: 10\n"
           "Priority: 1\nVariable: %2"_s.arg(extension, variables);
}

/// What is suggested for a refused text, from its audit entry.
Result<QStringList, QString> suggestedFor(const QString &text)
{
    QStringList lines = text.split(u'\n');
    const QString action = lines.takeFirst().section(u": "_s, 1);
    return suggestedLines(action, lines, builtInPolicy());
}

ActionPolicy withLines(const QStringList &lines)
{
    ActionPolicy own;
    for (const QString &line : lines)
        own.add(line.section(u" = "_s, 0, 0).toStdString(), line.section(u" = "_s, 1).toStdString());
    return layered(own, builtInPolicy());
}

bool isAllowed(
    const CorpusEntry &entry, const ActionPolicy &policy, std::shared_ptr<TenantRegistry> world = {})
{
    TenantScope scope(world ? std::move(world) : actionWorld(entry.world), entry.target);
    return judge(entry.text, policy, scope).isAllowed;
}

} // namespace

/// From an action that was refused to the lines that allow it.
class TestPolicySuggestion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShapeIsAllowedAndNotTheValue()
    {
        const auto line = suggestedText(u"Park"_s,
            { u"Channel: PJSIP/101-0000001f"_s, u"Timeout: 45000"_s, u"ActionID: 7"_s }, builtInPolicy());
        QVERIFY(line.has_value());
        QCOMPARE(*line, u"allow = Park Channel=call Timeout=number:1-600000"_s);
    }
    void aContextIsAllowedByItsName()
    {
        const auto line = suggestedText(u"Redirect"_s,
            { u"Channel: PJSIP/101-1"_s, u"Context: ivr-acme"_s, u"Exten: 200"_s, u"Priority: 1"_s },
            builtInPolicy());
        QCOMPARE(line.value_or(QString()),
            u"allow = Redirect Channel=call Context=is:ivr-acme Exten=extension Priority=is:1"_s);
    }
    void itCanBeReadAsALineOfAPolicy()
    {
        const auto line = suggestedText(u"QueuePause"_s,
            { u"Interface: SIP/1"_s, u"Paused: true"_s, u"Reason: a b"_s, u"Odd: x"_s }, builtInPolicy());
        QVERIFY(line.has_value());
        ActionPolicy policy;
        QCOMPARE(policy.add("allow", line->sliced(8).toStdString()).english(), QString());
    }
    void whatHandsThePbxOverGetsNoLine_data()
    {
        QTest::addColumn<QString>("action");
        for (const char *action : { "Command", "UpdateConfig", "CreateConfig", "GetConfig", "GetConfigJSON",
                 "ListCategories", "ModuleLoad", "Reload", "Setvar", "getvar", "DBPut", "command" })
            QTest::newRow(action) << QString::fromLatin1(action);
    }
    void whatHandsThePbxOverGetsNoLine()
    {
        QFETCH(QString, action);
        QVERIFY(!suggestedText(action, {}, builtInPolicy()).has_value());
    }
    void anOriginateThatRunsAnApplicationGetsNoLine_data()
    {
        QTest::addColumn<QString>("header");
        for (const char *header :
            { "Application: System", "application: System", "Data: rm", "PreDialGoSub: x" })
            QTest::newRow(header) << QString::fromLatin1(header);
    }
    void anOriginateThatRunsAnApplicationGetsNoLine()
    {
        QFETCH(QString, header);
        const auto line = suggestedText(u"Originate"_s, { u"Channel: SIP/1"_s, header }, builtInPolicy());
        QVERIFY(!line.has_value());
    }
    void aValueThatNoKindTakesGetsNoLine()
    {
        const auto line
            = suggestedText(u"QueueAdd"_s, { u"Queue: a;b"_s, u"Interface: SIP/1"_s }, builtInPolicy());
        QVERIFY(!line.has_value());
        QVERIFY(line.error().contains(u"Queue"_s));
    }
    void noLineOpensMoreThanTheContextItNames()
    {
        for (const QString &phone : { u"Local/101@from-internal&SIP/trunk/00900123456"_s,
                 u"Local/101@from-internal;1"_s, u"Local/101@a@trunk"_s, u"Local/1@${EXTEN}"_s })
            QVERIFY2(
                !suggestedText(u"QueueAdd"_s, { u"Queue: q"_s, u"Interface: "_s + phone }, builtInPolicy())
                     .has_value(),
                qPrintable(phone));
        // An extension of the dial plan of actions does something: its neighbours do something else.
        const auto line = suggestedText(u"Originate"_s,
            { u"Channel: Local/40@queuemetrics/n"_s, u"Context: queuemetrics"_s, u"Exten: 10"_s,
                u"Priority: 1"_s, u"Variable: AGENTCODE=Agent/101"_s },
            builtInPolicy());
        QVERIFY2(line.value_or(QString()).contains(u"Channel=local:40@queuemetrics"_s),
            qPrintable(line.value_or(QString())));
        QVERIFY2(line.value_or(QString()).contains(u"Variable=variables:own,"_s),
            qPrintable(line.value_or(QString())));
    }
    void aPasswordIsNotInTheLine()
    {
        const auto line = suggestedText(
            u"Login"_s, { u"Username: qm"_s, u"Secret: ***"_s, u"AuthType: x"_s }, builtInPolicy());
        QCOMPARE(line.value_or(QString()), u"allow = Login Username=user Secret=secret AuthType=is:x"_s);
    }
    void eachSuggestionLetsItsActionPassAndNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("near"); // one that must stay refused
        const QString redirect
            = u"Action: Redirect\nChannel: 1795358084.10\nContext: %1\nExten: %2\nPriority: 1"_s;
        const auto add
            = [](const QString &phone) { return u"Action: QueueAdd\nQueue: q\nInterface: "_s + phone; };
        QTest::newRow("an outside number") << originate(u"OUTQUEUE=q,EXTTODIAL=00390123456"_s, u"28"_s)
                                           << u"variable = EXTTODIAL extension|is:00390123456"_s
                                           << originate(u"OUTQUEUE=q,EXTTODIAL=00390123457"_s, u"28"_s);
        QTest::newRow("with a plus") << originate(u"EXTTODIAL=+390123498"_s, u"28"_s)
                                     << u"variable = EXTTODIAL extension|is:+390123498"_s
                                     << originate(u"EXTTODIAL=+390123499"_s, u"28"_s);
        QTest::newRow("an unknown variable") << originate(u"QUEUENAME=q,AGENTCODE=1,CRM=a7"_s)
                                             << u"variable = CRM is:a7"_s << originate(u"CRM=a8"_s);
        QTest::newRow("an unknown text")
            << originate(u"CRM=two words"_s) << u"variable = CRM text"_s << originate(u"CRN=two words"_s);
        QTest::newRow("two unknown variables")
            << originate(u"A_1=x,B_2=y"_s) << u"variable = A_1 is:x\nvariable = B_2 is:y"_s
            << originate(u"A_1=y,B_2=x"_s);
        QTest::newRow("a transfer outside")
            << redirect.arg(u"from-internal"_s, u"0039012345"_s)
            << u"allow = Redirect Channel=call Context=context Exten=is:0039012345 Priority=is:1"_s
            << redirect.arg(u"from-internal"_s, u"0039012346"_s);
        QTest::newRow("a feature code")
            << redirect.arg(u"from-internal"_s, u"*85101"_s)
            << u"allow = Redirect Channel=call Context=context Exten=is:*85101 Priority=is:1"_s
            << redirect.arg(u"from-internal"_s, u"*85102"_s);
        QTest::newRow("another context")
            << redirect.arg(u"ivr-acme"_s, u"101"_s)
            << u"allow = Redirect Channel=call Context=is:ivr-acme Exten=extension Priority=is:1"_s
            << redirect.arg(u"ivr-other"_s, u"101"_s);
        QTest::newRow("a tenant's context of VitalPBX")
            << add(u"Local/101@T2_queue-call-to-agents/n"_s)
            << u"allow = QueueAdd Queue=queue Interface=interface:T2_queue-call-to-agents"_s
            << add(u"Local/101@T3_queue-call-to-agents/n"_s);
        QTest::newRow("one extension of a dial plan by another name")
            << u"Action: Originate\nChannel: Local/22@qm-acme/n\nContext: queuemetrics\nExten: 10\nPriority: "
               u"1\n"
               "Variable: AGENTCODE=101"_s
            << u"allow = Originate Channel=local:22@qm-acme Context=is:queuemetrics "
               u"Exten=number:10,25,27,35,37 "
               "Priority=is:1 Variable=variables:own,AGENTCODE,QM_AGENT_CODE,QM_AGENT_EXT,QM_AGENT_LOGEXT"_s
            << u"Action: Originate\nChannel: Local/11@qm-acme/n\nContext: queuemetrics\nExten: 10\nPriority: "
               u"1\n"
               "Variable: AGENTCODE=101"_s;
        QTest::newRow("the other end of a transfer")
            << redirect.arg(u"from-internal"_s, u"101"_s)
                + u"\nExtraChannel: 1795358084.11\nExtraContext: from-internal\nExtraExten: 102\nExtraPriority: 1"_s
            << u"allow = Redirect Channel=call Context=context Exten=extension Priority=is:1 "
               u"ExtraChannel=call "
               "ExtraContext=is:from-internal ExtraExten=extension ExtraPriority=is:1"_s
            << redirect.arg(u"from-internal"_s, u"101"_s)
                + u"\nExtraChannel: 1795358084.11\nExtraContext: from-internal\nExtraExten: 112\nExtraPriority: 1"_s;
        QTest::newRow("another event") << u"Action: QueueLog\nQueue: q\nEvent: WRAPUP"_s
                                       << u"allow = QueueLog Queue=queue Event=is:WRAPUP"_s
                                       << u"Action: QueueLog\nQueue: q\nEvent: CONNECT"_s;
        QTest::newRow("a header more") << u"Action: QueuePause\nInterface: SIP/1\nPaused: 1\nWrap: 5"_s
                                       << u"allow = QueuePause Interface=interface Paused=flag Wrap=is:5"_s
                                       << u"Action: QueuePause\nInterface: SIP/1\nPaused: 1\nWrap: 6"_s;
        QTest::newRow("a longer time") << u"Action: QueuePenalty\nInterface: SIP/1\nPenalty: 5000"_s
                                       << u"allow = QueuePenalty Interface=interface Penalty=is:5000"_s
                                       << u"Action: QueuePenalty\nInterface: SIP/1\nPenalty: 5001"_s;
        QTest::newRow("another action") << u"Action: Park\nChannel: 1795358084.10\nTimeout: 45000"_s
                                        << u"allow = Park Channel=call Timeout=number:1-600000"_s
                                        << u"Action: Park\nChannel: 1795358084.99\nTimeout: 45000"_s;
    }
    void eachSuggestionLetsItsActionPassAndNothingElse()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QFETCH(QString, near);
        CorpusEntry entry;
        entry.text = text;
        QVERIFY(!isAllowed(entry, builtInPolicy()));
        const auto lines = suggestedFor(text);
        QVERIFY2(lines, lines ? "" : qPrintable(lines.error()));
        QCOMPARE(lines->join(u'\n'), line);
        const ActionPolicy policy = withLines(*lines);
        QVERIFY(isAllowed(entry, policy));
        entry.text = near;
        QVERIFY(!isAllowed(entry, policy));
        std::map<QString, std::shared_ptr<TenantRegistry>> worlds;
        for (const CorpusEntry &hostile : corpusOf(u"hostile/tenants.txt"_s)) {
            auto &world = worlds[hostile.world];
            if (!world)
                world = actionWorld(hostile.world);
            QVERIFY2(!isAllowed(hostile, policy, world), qPrintable(hostile.text));
        }
    }
    void whoseItIsNeedsNoLine()
    {
        const auto lines = suggestedFor(u"Action: Hangup\nChannel: 1.1"_s);
        QVERIFY(!lines && lines.error().contains(u"for the rules"_s));
    }
    void aNameThatIsNoneGetsNoLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a trunk behind it") << originate(u"AGENTCODE=00900123456@trunk/client1-"_s);
        QTest::newRow("a phone outside") << originate(u"AGENTCODE=1,AGENT_EXT=00900123456"_s, u"20"_s);
        QTest::newRow("dressed digits") << originate(u"AGENTCODE=0090-0123-456789"_s);
        QTest::newRow("a shell") << originate(u"PAUSEREASON=`id`"_s);
    }
    void aNameThatIsNoneGetsNoLine()
    {
        QFETCH(QString, text);
        QVERIFY(!suggestedFor(text));
    }
    void whatWasNeverReadGetsNoLine() { QVERIFY(!suggestedText(QString(), {}, builtInPolicy()).has_value()); }
};

WQL_TEST(TestPolicySuggestion)

} // namespace tst_policysuggestion

#include "tst_policysuggestion.moc"
