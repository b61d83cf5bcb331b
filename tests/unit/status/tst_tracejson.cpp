// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configreader.h"
#include "core/status/routingjson.h"
#include "tests/support/testprogram.h"
#include "tests/unit/routing/ruleset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_tracejson {

using namespace Qt::StringLiterals;
using namespace wql;
using namespace wql::test;

namespace {

constexpr auto line = "1795357830|1795357830.4|acme-sales|SIP/100|CONNECT|10|1795357831.5\n";

LoaderConfig threeRules()
{
    LoaderConfig config = configOf({ byQueue(starts(u"other-"_s)),
        continuing(stripping(byQueue({ { { NameTest::Kind::EndsWith, u"-support"_s },
            { NameTest::Kind::StartsWith, u"acme-"_s } } }))),
        disabled(byAgent(ends(u"100"_s))), Rule() });
    config.targets[1].timezoneOffset = std::chrono::seconds{ 3600 };
    return config;
}

QJsonObject traced(const LoaderConfig &config, const QByteArray &text)
{
    return toJson(trace(Router(config), config, text));
}

} // namespace

class TestTraceJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachTargetHasTheRowAsItWouldBeSent();
    void eachRuleSaysWhy();
    void aLineThatIsNoRowSaysWhy_data();
    void aLineThatIsNoRowSaysWhy();
    void whatIsWrittenIsReadBack();
    void hostileDecisionsAreBounded();
    void aWarningNamesItsRules();
    void aProblemShowsNoPassword();
};

void TestTraceJson::eachTargetHasTheRowAsItWouldBeSent()
{
    const QJsonArray targets = traced(threeRules(), line)[u"targets"_s].toArray();
    QCOMPARE(targets.size(), 2);
    QCOMPARE(targets[0].toObject(),
        (QJsonObject{ { u"target"_s, u"t1"_s }, { u"rule"_s, u"rule 1"_s },
            { u"reason"_s, u"takes-by-queue"_s },
            { u"body"_s,
                u"{\"timeId\":\"1795361430\",\"callId\":\"1795357830.4\",\"queue\":\"sales\",\"agent\":\"SIP/"
                u"100\","
                u"\"verb\":\"CONNECT\",\"parameters\":[\"10\",\"1795357831.5\",\"\",\"\",\"\"]}"_s } }));
    QCOMPARE(targets[1].toObject()[u"target"_s].toString(), u"t3"_s);
    QVERIFY(targets[1].toObject()[u"body"_s].toString().contains(u"\"queue\":\"acme-sales\""_s));
}

void TestTraceJson::eachRuleSaysWhy()
{
    const QJsonArray rules = traced(threeRules(), line)[u"rules"_s].toArray();
    QCOMPARE(rules.size(), 4);
    QCOMPARE(rules[0].toObject()[u"outcome"_s].toString(), u"does-not-take"_s);
    QCOMPARE(rules[2].toObject()[u"outcome"_s].toString(), u"switched-off"_s);
    QCOMPARE(rules[3].toObject()[u"outcome"_s].toString(), u"takes-unfiltered"_s);
    const QJsonArray tests = rules[1].toObject()[u"queue"_s].toObject()[u"tests"_s].toArray();
    QCOMPARE(tests[0].toObject()[u"outcome"_s].toString(), u"did-not-match"_s);
    QCOMPARE(tests[1].toObject(),
        (QJsonObject{ { u"kind"_s, u"starts-with"_s }, { u"text"_s, u"acme-"_s },
            { u"outcome"_s, u"matched"_s }, { u"matched"_s, u"acme-"_s } }));
}

void TestTraceJson::aLineThatIsNoRowSaysWhy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("blank") << QByteArray("\n") << u"none"_s;
    QTest::newRow("few fields") << QByteArray("1795357830|x|y") << u"too-few-fields"_s;
    QTest::newRow("no time") << QByteArray("now|c|q|a|v|") << u"bad-time"_s;
}

void TestTraceJson::aLineThatIsNoRowSaysWhy()
{
    QFETCH(QByteArray, text);
    const QJsonObject json = traced(threeRules(), text);
    QCOMPARE(json[u"valid"_s], QJsonValue(false));
    QTEST(json[u"problem"_s].toString(), "problem");
    QVERIFY(!json.contains(u"targets"_s));
}

void TestTraceJson::whatIsWrittenIsReadBack()
{
    const LoaderConfig config = threeRules();
    for (const QByteArray text :
        { line, "1|2", "1795357830|c|NONE|NONE|QUEUESTART|", "1795357830|c|z\xe9|NONE|X|" }) {
        const TracedRow row = trace(Router(config), config, text);
        const QByteArray wire = QJsonDocument(toJson(row)).toJson();
        QVERIFY2(tracedRowFromJson(QJsonDocument::fromJson(wire).object()) == row, text.constData());
    }
}

void TestTraceJson::hostileDecisionsAreBounded()
{
    QJsonArray many{ 5 };
    for (int i = 0; i < 20000; ++i)
        many += QJsonObject();
    const TracedRow row = tracedRowFromJson({ { u"valid"_s, true }, { u"rules"_s, many },
        { u"targets"_s, u"all"_s }, { u"row"_s, QString(100000, u'x') } });
    QCOMPARE(row.rules.size(), 9999u); // of the first 10,000, what is an object
    QVERIFY(row.targets.empty());
    QCOMPARE(row.row.size(), 65536);
}

void TestTraceJson::aWarningNamesItsRules()
{
    const LoaderConfig config = configOf({ byQueue(starts(u"acme"_s)), byQueue(starts(u"acme-"_s)) });
    const QJsonArray warnings = toJson(checkRules(config), config);
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings[0].toObject()[u"kind"_s].toString(), u"shadowed"_s);
    QCOMPARE(warnings[0].toObject()[u"rule"_s].toString(), u"rule 1"_s);
    QCOMPARE(warnings[0].toObject()[u"other"_s].toString(), u"rule 0"_s);
}

void TestTraceJson::aProblemShowsNoPassword()
{
    const auto loaded = loaderConfigOf(ConfigFile::fromText("[target a]\npassword : hunter2\n", u"x.conf"_s));
    QVERIFY(!loaded);
    const QByteArray json = QJsonDocument(toJson(loaded.error())).toJson();
    QVERIFY(json.contains("\"WQL1"));
    QVERIFY2(!json.contains("hunter2"), json.constData());
}

WQL_TEST(TestTraceJson)

} // namespace tst_tracejson

#include "tst_tracejson.moc"
