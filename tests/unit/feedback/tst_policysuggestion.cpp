// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/feedback/policysuggestion.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wql;

/// From an action that was refused to the line that would allow it.
class TestPolicySuggestion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShapeIsAllowedAndNotTheValue()
    {
        const auto line = allowingLine(u"Park"_s,
            { u"Channel: PJSIP/101-0000001f"_s, u"Timeout: 45000"_s, u"ActionID: 7"_s }, builtInPolicy());
        QVERIFY(line.has_value());
        QCOMPARE(*line, u"allow = Park Channel=call Timeout=number:1-600000"_s);
    }
    void aContextIsAllowedByItsName()
    {
        const auto line = allowingLine(u"Redirect"_s,
            { u"Channel: PJSIP/101-1"_s, u"Context: ivr-acme"_s, u"Exten: 200"_s, u"Priority: 1"_s },
            builtInPolicy());
        QCOMPARE(line.value_or(QString()),
            u"allow = Redirect Channel=call Context=is:ivr-acme Exten=extension Priority=is:1"_s);
    }
    void itCanBeReadAsALineOfAPolicy()
    {
        const auto line = allowingLine(u"QueuePause"_s,
            { u"Interface: SIP/1"_s, u"Paused: true"_s, u"Reason: a b"_s, u"Odd: x"_s }, builtInPolicy());
        QVERIFY(line.has_value());
        ActionPolicy policy;
        QCOMPARE(policy.add("allow", line->sliced(8).toStdString()), QString());
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
        QVERIFY(!allowingLine(action, {}, builtInPolicy()).has_value());
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
        const auto line = allowingLine(u"Originate"_s, { u"Channel: SIP/1"_s, header }, builtInPolicy());
        QVERIFY(!line.has_value());
    }
    void aValueThatNoKindTakesGetsNoLine()
    {
        const auto line
            = allowingLine(u"QueueAdd"_s, { u"Queue: a;b"_s, u"Interface: SIP/1"_s }, builtInPolicy());
        QVERIFY(!line.has_value());
        QVERIFY(line.error().contains(u"Queue"_s));
    }
    void aPasswordIsNotInTheLine()
    {
        const auto line = allowingLine(
            u"Login"_s, { u"Username: qm"_s, u"Secret: ***"_s, u"AuthType: x"_s }, builtInPolicy());
        QCOMPARE(line.value_or(QString()), u"allow = Login Username=user Secret=secret AuthType=text"_s);
    }
    void whatWasNeverReadGetsNoLine() { QVERIFY(!allowingLine(QString(), {}, builtInPolicy()).has_value()); }
};

WQL_TEST(TestPolicySuggestion)
#include "tst_policysuggestion.moc"
