// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/policy/actionpolicy.h"
#include "core/config/policy/valuecheck.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_actionpolicy {

using namespace wql;
using namespace Qt::StringLiterals;

class ActionPolicyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBuiltInPolicyReadsWithoutAnError();
    void aLineSaysWhichHeadersMayBeMissing();
    void everyMistakeIsReportedWithItsLine();
    void theOperatorsLinesComeBeforeTheBuiltInOnes();
    void eachKindOfValueTakesWhatItIsAndNothingElse_data();
    void eachKindOfValueTakesWhatItIsAndNothingElse();
};

void ActionPolicyTest::theBuiltInPolicyReadsWithoutAnError()
{
    const auto policy = parsePolicy(builtInPolicyText());
    QVERIFY(policy);
    QCOMPARE(policy->name, u"queuemetrics"_s);
    QVERIFY(policy->lines.size() > 20);
    QVERIFY(policy->variables.contains("AGENTCODE"));
}

void ActionPolicyTest::aLineSaysWhichHeadersMayBeMissing()
{
    const auto policy
        = parsePolicy("[policy x]\r\n# remark\r\nallow = Park Channel=call Timeout?=number:1-9\r\n");
    QVERIFY(policy);
    const PolicyLine &line = policy->lines.at(0);
    QVERIFY(line.allows);
    QCOMPARE(line.action, std::string("Park"));
    QCOMPARE(line.headers.size(), 2u);
    QVERIFY(!line.headers[0].isOptional);
    QVERIFY(line.headers[1].isOptional);
    QCOMPARE(line.headers[1].grammar.ranges.front().max, 9);
    QCOMPARE(line.text, u"allow = Park Channel=call Timeout?=number:1-9"_s);
}

void ActionPolicyTest::everyMistakeIsReportedWithItsLine()
{
    const auto policy
        = parsePolicy("[policy x]\nallow = Ping X=nonsense\nallow = P*\ndeny =\nfoo = bar\n"
                      "variable = A variables\nallow = Ping N=number:9-1\nallow = Ping Action=text\n"
                      "context = a b\n[policy y]\nallow = Ping L=local:1-2\nallow = Ping O=is:a,\n");
    QVERIFY(!policy);
    std::vector<int> lines;
    for (const PolicyError &error : policy.error())
        lines.push_back(error.line);
    QCOMPARE(lines, (std::vector<int>{ 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }));
    QCOMPARE(parsePolicy("").error().size(), 1u);
}

void ActionPolicyTest::theOperatorsLinesComeBeforeTheBuiltInOnes()
{
    const auto own
        = parsePolicy("[policy own]\nallow = Command Command=is:x\nvariable = CALLID id\ncontext = mine\n");
    const ActionPolicy policy = layered(*own, builtInPolicy());
    QCOMPARE(policy.name, u"own"_s);
    QCOMPARE(policy.lines.front().action, std::string("Command"));
    QVERIFY(policy.lines.front().allows);
    QCOMPARE(policy.variables.at("CALLID").kind, ValueGrammar::Kind::UniqueId);
    QCOMPARE(policy.contexts.front(), std::string("mine"));
    QCOMPARE(policy.lines.size(), builtInPolicy().lines.size() + 1);
}

void ActionPolicyTest::eachKindOfValueTakesWhatItIsAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("grammar");
    QTest::addColumn<QList<QByteArray>>("good");
    QTest::addColumn<QList<QByteArray>>("bad");
    using List = QList<QByteArray>;
    QTest::newRow("agent") << QByteArray("agent")
                           << List{ "Agent/101", "101", "agent/101-client1", "12345678" }
                           << List{ "", "a b", "a|b", "\xc3\xa9", "Foo/1", "101@ctx", "Agent/1/2",
                                  "1234-56789" };
    QTest::newRow("queue") << QByteArray("queue")
                           << List{ "q", "queue1-client1", "support team", "\xd0\xba\xd0\xb0" }
                           << List{ "", "q,1", QByteArray(81, 'q') };
    QTest::newRow("extension") << QByteArray("extension") << List{ "7", "100", "123456" }
                               << List{ "", "s", "100&101", "1234567", "*45#", "+12", "112", "9911" };
    QTest::newRow("length") << QByteArray("extension:12") << List{ "100", "*45#", "+390123456", "112" }
                            << List{ "", "s", "100&101", QByteArray(13, '1'), "1+1" };
    QTest::newRow("member") << QByteArray("member") << List{ "John Smith", "Agent/101", "O'Brien, Mary (n)" }
                            << List{ "", "a|b", "a;b", "John  Smith", "0090-0123-456" };
    QTest::newRow("person") << QByteArray("person") << List{ "boss", "a.b+c@example.com", "Agent/101" }
                            << List{ "", "a|b", "-x", "a,b" };
    QTest::newRow("state") << QByteArray("state") << List{ "SIP/101", "hint:1001@ctx", "Local/1@ctx" }
                           << List{ "", "hint:1001@other", "hint:1@ctx&hint:2@ctx", "Custom:x" };
    QTest::newRow("channel") << QByteArray("channel") << List{ "SIP/101-0000001f", "PJSIP/a-1-00000001" }
                             << List{ "", "SIP/101", "101-0000001f", "Agent/101-0000001f" };
    QTest::newRow("ranges") << QByteArray("number:10,12-13") << List{ "10", "12", "13" }
                            << List{ "", "11", "14", "010", "10,12" };
    QTest::newRow("either") << QByteArray("number:1-2|is:x|flag") << List{ "1", "x", "true" }
                            << List{ "", "3", "y" };
    QTest::newRow("id") << QByteArray("id") << List{ "1795356298.30", "pbx-a-1795356298.30" }
                        << List{ "", "1|2", "NO NE" };
    QTest::newRow("call") << QByteArray("call") << List{ "SIP/101-0000001a", "Local/1@a-00;1", "1.2" }
                          << List{ "", "/.*/", "a*" };
    QTest::newRow("flag") << QByteArray("flag") << List{ "true", "FALSE", "1", "off" }
                          << List{ "", "2", "maybe" };
    QTest::newRow("number") << QByteArray("number:3-60") << List{ "3", "60" }
                            << List{ "", "2", "61", "-3", "+3", "3 ", "1e1" };
    QTest::newRow("is") << QByteArray("is:a,b") << List{ "a", "b" } << List{ "", "A", "a,b", "c" };
    QTest::newRow("local") << QByteArray("local:10-37@qm") << List{ "Local/10@qm", "Local/37@qm/n" }
                           << List{ "Local/9@qm", "Local/10@qm2", "Local/10", "10@qm", "Local/10@qm/n/n" };
    QTest::newRow("interface") << QByteArray("interface")
                               << List{ "SIP/101", "PJSIP/client1-7", "Local/101@ctx/n", "Local/101@ctx" }
                               << List{ "101", "SIP/a/b", "SIP/1@host", "Local/101@other/n",
                                      "Local/001234567@ctx", "Foo/1", "Local/12-34-56-789@ctx" };
    QTest::newRow("a context") << QByteArray("interface:other") << List{ "Local/101@other/n" }
                               << List{ "SIP/101", "Local/101@ctx" };
    QTest::newRow("context") << QByteArray("context") << List{ "ctx" } << List{ "", "other", "CTX" };
    QTest::newRow("user") << QByteArray("user") << List{ "admin", "a.b@c" } << List{ "", "a b" };
}

void ActionPolicyTest::eachKindOfValueTakesWhatItIsAndNothingElse()
{
    QFETCH(QByteArray, grammar);
    QFETCH(QList<QByteArray>, good);
    QFETCH(QList<QByteArray>, bad);
    const auto parsed = parseGrammar(grammar.toStdString());
    QVERIFY(parsed);
    for (const QByteArray &value : good)
        QVERIFY2(checkValue(*parsed, value.toStdString(), { "ctx" }), value.constData());
    for (const QByteArray &value : bad)
        QVERIFY2(!checkValue(*parsed, value.toStdString(), { "ctx" }), value.constData());
}

WQL_TEST(ActionPolicyTest)

} // namespace tst_actionpolicy

#include "tst_actionpolicy.moc"
