// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/statusjson.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_statusjson {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wql;

namespace {

VerificationSummary fullVerification()
{
    return {
        .state = VerificationSummary::State::Stopped,
        .order = { .from = 1795300000, .to = 1795356000, .sample = 500, .isScheduled = true },
        .begunAt = 1795356120s,
        .endedAt = 1795356180s,
        .permille = 640,
        .timeLeft = 70s,
        .total = { 9, 8, 2, 1, 3, 4, 6, 5 },
        .completedAt = 1795270000s,
        .hasHoles = true,
        .repair = VerificationSummary::Repair::Done,
        .rowsSent = 2,
    };
}

TargetStatus fullTarget()
{
    return {
        .name = u"Zürich"_s,
        .url = QUrl(u"https://stats.example.net:8443/acme"_s),
        .token = u"pbx-a"_s,
        .settings = { { u"timezone_offset"_s, u"3600"_s }, { u"policy"_s, u"own"_s } },
        .state = TargetStatus::State::Reconciling,
        .remark = TargetStatus::Remark::MarkInFuture,
        .failure = ApiFailure{ ApiFailure::Kind::Busy, 503, u"<b>later</b>"_s, 20s },
        .nextAttempt = 1795356150s,
        .secretProblem = u"no such file"_s,
        .counters = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 },
        .rowsSelected = 10,
        .backlogBytes = 11,
        .lag = 12s,
        .wireRequests = 13,
        .bytesSent = Q_UINT64_C(4'000'000'000'000'000'001),
        .clockDifference = -14s,
        .isDrained = true,
        .actionMode = ActionMode::DryRun,
        .actions = { 1, 2, 3, 4, u"Command is not allowed"_s, u"feedback is off"_s, true, 5 },
        .verification = fullVerification(),
    };
}

LoaderStatus fullStatus()
{
    return {
        .queueLog = u"/var/log/asterisk/queue_log"_s,
        .log = { .kind = LogHealth::Kind::Unreadable,
            .failure = { FileFailure::Operation::Read, "/var/log/asterisk/queue_log.1", 13 } },
        .logMend = u"setfacl -m u:wqloader:r '/var/log/asterisk/queue_log'"_s,
        .readFailure = FileFailure{ FileFailure::Operation::Decompress, "/var/log/queue_log.2.gz", 0 },
        .logBytes = 1,
        .rowsRead = 2,
        .rowsUnmatched = 3,
        .linesNoRow = 4,
        .linesNotKept = 3,
        .bytesRead = 5,
        .lostSegments = 6,
        .lateSegments = 7,
        .truncations = 8,
        .stateDirectory = u"/var/lib/wqloader"_s,
        .stateProblem = u"disk full"_s,
        .configProblem = u"unknown key"_s,
        .startedAt = 1795356120s,
        .targets = { fullTarget(), TargetStatus{ .name = u"plain"_s } },
    };
}

/// Through text, as between two processes.
LoaderStatus roundTrip(const LoaderStatus &status)
{
    const QByteArray text = QJsonDocument(toJson(status)).toJson(QJsonDocument::Compact);
    return loaderStatusFromJson(QJsonDocument::fromJson(text).object()).value();
}

LoaderStatus read(const QByteArray &text)
{
    return loaderStatusFromJson(QJsonDocument::fromJson(text).object()).value();
}

} // namespace

class TestStatusJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void aVerificationIsReadBackWithItsHours();
    void everyNameIsReadBack();
    void thePasswordInAUrlIsNeverWritten();
    void aTargetWithNothingToWaitForHasNoLag();
    void whatIsMissingIsTheDefault();
    void aNewerVersionIsUnderstood();
    void whatIsNoStatusIsRefused_data();
    void whatIsNoStatusIsRefused();
    void hostileValuesAreBounded();
};

void TestStatusJson::whatIsWrittenIsReadBack()
{
    const LoaderStatus status = fullStatus();
    const LoaderStatus back = roundTrip(status);
    QVERIFY(back.targets == status.targets);
    QCOMPARE(back.log.kind, status.log.kind);
    QVERIFY(back.log.failure == status.log.failure);
    QVERIFY(back.readFailure == status.readFailure);
    QCOMPARE(back.startedAt, 1795356120s);
    QCOMPARE(toJson(back), toJson(status));
}

void TestStatusJson::aVerificationIsReadBackWithItsHours()
{
    const VerificationReport report{
        .summary = fullVerification(),
        .hours = { { 1795356000s, { 5, 4, 1, 2, 0, 0, 0 } }, { 1795359600s, { 4, 4, 0, 0, 0, 0, 0 } } },
        .missing = { { "{\"timeId\":\"1795356001\"}", 1795356001s, 2, 1 } },
        .tooMany = { { "{\"timeId\":\"1795356002\"}", 1795356002s, 1, 3 } },
        .leftOut = { { FileFailure::Operation::Read, "/var/log/asterisk/queue_log.3", 5 } },
    };
    const QByteArray text = QJsonDocument(toJson(report)).toJson(QJsonDocument::Compact);
    QVERIFY(verificationReportFromJson(QJsonDocument::fromJson(text).object()) == report);
    QVERIFY2(text.contains(R"("total":{"asked":8,"forgotten":6,"found":6,"missing":2)"), text.constData());
    const VerificationReport running;
    QVERIFY(verificationReportFromJson(toJson(running)) == running);
}

void TestStatusJson::everyNameIsReadBack()
{
    LoaderStatus status;
    for (int i = 0; i <= int(TargetStatus::State::Stopped); ++i)
        status.targets.push_back({ .name = u"state"_s, .state = TargetStatus::State(i) });
    for (int i = 0; i <= int(ApiFailure::Kind::Aborted); ++i)
        status.targets.push_back(
            { .name = u"failure"_s, .failure = ApiFailure{ ApiFailure::Kind(i), 0, {}, {} } });
    for (int i = 0; i <= int(TargetStatus::Remark::MarkBelowConfirmed); ++i)
        status.targets.push_back({ .name = u"remark"_s, .remark = TargetStatus::Remark(i) });
    for (int i = 0; i <= int(ActionMode::Enforce); ++i)
        status.targets.push_back({ .name = u"mode"_s, .actionMode = ActionMode(i) });
    QVERIFY(roundTrip(status).targets == status.targets);
    for (int i = 0; i <= int(LogHealth::Kind::Gone); ++i) {
        status.log.kind = LogHealth::Kind(i);
        QCOMPARE(roundTrip(status).log.kind, LogHealth::Kind(i));
    }
    for (int i = 0; i <= int(FileFailure::Operation::Write); ++i) {
        status.readFailure = FileFailure{ FileFailure::Operation(i), "/x", 1 };
        QVERIFY(roundTrip(status).readFailure == status.readFailure);
    }
}

void TestStatusJson::thePasswordInAUrlIsNeverWritten()
{
    LoaderStatus status = fullStatus();
    status.targets[0].url = QUrl(u"https://robot:hunter2@stats.example.net/acme"_s);
    const QByteArray text = QJsonDocument(toJson(status)).toJson();
    QVERIFY(!text.contains("hunter2"));
    QVERIFY(!text.contains("robot"));
}

void TestStatusJson::aTargetWithNothingToWaitForHasNoLag()
{
    LoaderStatus status{ .targets = { TargetStatus{ .name = u"a"_s } } };
    QVERIFY(!toJson(status)[u"targets"_s].toArray()[0].toObject().contains(u"lag"_s));
    status.targets[0].lag = 0s;
    QCOMPARE(roundTrip(status).targets[0].lag, 0s);
}

void TestStatusJson::whatIsMissingIsTheDefault()
{
    const LoaderStatus status = read(R"({"targets":[{"name":"acme"}]})");
    QVERIFY(status.targets[0] == TargetStatus{ .name = u"acme"_s });
    QVERIFY(status.log.isOk());
    QVERIFY(!status.readFailure);
}

void TestStatusJson::aNewerVersionIsUnderstood()
{
    const LoaderStatus status = read(R"({"log":{"kind":"on-fire"},"colour":"blue","targets":[
        {"name":"acme","state":"dancing","remark":"odd","failure":{"kind":"eclipse","words":"no light"}}]})");
    QVERIFY(!status.log.isOk());
    QCOMPARE(status.targets[0].state, TargetStatus::State::Stopped);
    QCOMPARE(status.targets[0].failure->kind, ApiFailure::Kind::Refused);
    QCOMPARE(status.targets[0].failure->words, u"no light"_s);
}

void TestStatusJson::whatIsNoStatusIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("targets are text") << QByteArray(R"({"targets":"many"})");
    QTest::newRow("a target is a number") << QByteArray(R"({"targets":[5]})");
    QTest::newRow("a target has no name") << QByteArray(R"({"targets":[{}]})");
    QTest::newRow("too many targets")
        << R"({"targets":[{"name":"a"})" + QByteArray(R"(,{"name":"a"})").repeated(10000) + "]}";
}

void TestStatusJson::whatIsNoStatusIsRefused()
{
    QFETCH(QByteArray, text);
    const auto status = loaderStatusFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(!status);
    QVERIFY(!status.error().isEmpty());
}

void TestStatusJson::hostileValuesAreBounded()
{
    const LoaderStatus status = read(R"({"rowsRead":-5,"lostSegments":1e300,"startedAt":"now","targets":[
        {"name":"a\u001b[31mb\n","url":"http://u:p@h/x","backlogBytes":[],"lag":1e18,"failure":{"kind":7,
        "httpStatus":123456,"words":")"
        + QByteArray(100000, 'w') + R"("}}]})");
    QCOMPARE(status.rowsRead, 0u);
    QVERIFY(status.lostSegments >= 0);
    QCOMPARE(status.startedAt, 0s);
    const TargetStatus &target = status.targets[0];
    QCOMPARE(target.name, u"a[31mb"_s);
    QCOMPARE(target.url, QUrl(u"http://h/x"_s));
    QVERIFY(*target.lag < 24h * 366 * 10001);
    QCOMPARE(target.failure->httpStatus, 999);
    QCOMPARE(target.failure->words.size(), 2000);
}

WQL_TEST(TestStatusJson)

} // namespace tst_statusjson

#include "tst_statusjson.moc"
