// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/statusjson.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_connectionjson {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wql;

using Name = ConnectionStage::Name;
using Outcome = ConnectionStage::Outcome;

class TestConnectionJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void theWordsOfAFailureAreTheStages();
    void hostileStagesAreBounded();
};

void TestConnectionJson::whatIsWrittenIsReadBack()
{
    ConnectionReport report;
    for (int i = 0; i <= int(Name::Heartbeat); ++i)
        report.stages.push_back({ .name = Name(i), .outcome = Outcome(i % 4), .took = 12ms });
    report.stages[0].words = u"no <b>URL</b>"_s;
    report.stages[2].addresses = { u"192.0.2.1"_s, u"2001:db8::1"_s };
    report.stages[4].certificate
        = ShownCertificate{ u"a"_s, u"b"_s, 4'000'000'000s, u"00ff"_s, u"-----BEGIN\nabc\n"_s };
    report.stages[7].mark = 1795357830;
    report.stages[8].clockDifference = -3600s;
    report.stages[9].failure = ApiFailure{ ApiFailure::Kind::Refused, 200, u"no"_s, {} };
    const QByteArray wire = QJsonDocument(toJson(u"acme"_s, report)).toJson();
    const QJsonObject json = QJsonDocument::fromJson(wire).object();
    QVERIFY(connectionReportFromJson(json) == report);
    QCOMPARE(json[u"target"_s].toString(), u"acme"_s);
    QCOMPARE(json[u"ok"_s], QJsonValue(false));
}

void TestConnectionJson::theWordsOfAFailureAreTheStages()
{
    const ConnectionStage stage{ .name = Name::Mark,
        .outcome = Outcome::Failed,
        .failure = ApiFailure{ ApiFailure::Kind::Refused, 200, u"no"_s, {} } };
    QCOMPARE(toJson(stage)[u"words"_s].toString(), u"no"_s);
}

void TestConnectionJson::hostileStagesAreBounded()
{
    QJsonArray many;
    for (int i = 0; i < 5000; ++i)
        many += QJsonObject{ { u"name"_s, u"karaoke"_s }, { u"outcome"_s, 5 }, { u"milliseconds"_s, -1e99 },
            { u"words"_s, QString(9999, u'w') },
            { u"detail"_s, QJsonObject{ { u"addresses"_s, QJsonArray{ 5, QString(999, u'a') } } } } };
    const ConnectionReport report = connectionReportFromJson({ { u"stages"_s, many } });
    QCOMPARE(report.stages.size(), 20u);
    QCOMPARE(report.stages[0].outcome, Outcome::Warning);
    QCOMPARE(report.stages[0].took, 0ms);
    QCOMPARE(report.stages[0].words.size(), 2000);
    QCOMPARE(report.stages[0].addresses[1].size(), 64);
}

WQL_TEST(TestConnectionJson)

} // namespace tst_connectionjson

#include "tst_connectionjson.moc"
