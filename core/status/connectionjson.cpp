// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/connectionjson.h"

#include "core/base/jsonvalues.h"
#include "core/status/statusjson.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype mostAddresses = 64;
constexpr qsizetype mostStages = 20;
constexpr qsizetype longestWords = 2000;
constexpr qsizetype longestPem = 16 * 1024;

QJsonObject toJson(const ShownCertificate &certificate)
{
    return {
        { u"subject"_s, certificate.subject },
        { u"issuer"_s, certificate.issuer },
        { u"until"_s, qint64(certificate.until.count()) },
        { u"sha256"_s, certificate.sha256 },
        { u"pem"_s, certificate.pem },
    };
}

ShownCertificate certificateFromJson(const QJsonObject &json)
{
    return {
        .subject = json::text(json, "subject"_L1),
        .issuer = json::text(json, "issuer"_L1),
        .until = json::seconds(json, "until"_L1).value_or(std::chrono::seconds{ 0 }),
        .sha256 = json::text(json, "sha256"_L1, 64),
        .pem = json[u"pem"_s].toString().left(longestPem), // has lines
    };
}

QJsonObject detailOf(const ConnectionStage &stage)
{
    QJsonObject detail;
    if (!stage.addresses.isEmpty())
        detail[u"addresses"_s] = QJsonArray::fromStringList(stage.addresses);
    if (stage.certificate)
        detail[u"certificate"_s] = toJson(*stage.certificate);
    if (stage.mark)
        detail[u"mark"_s] = *stage.mark;
    if (stage.clockDifference)
        detail[u"seconds"_s] = qint64(stage.clockDifference->count());
    if (stage.failure)
        detail[u"failure"_s] = toJson(*stage.failure);
    return detail;
}

void readDetail(ConnectionStage &stage, const QJsonObject &detail)
{
    const QJsonArray addresses = detail[u"addresses"_s].toArray();
    for (qsizetype i = 0; i < std::min(addresses.size(), mostAddresses); ++i)
        stage.addresses += addresses[i].toString().left(64);
    if (detail[u"certificate"_s].isObject())
        stage.certificate = certificateFromJson(detail[u"certificate"_s].toObject());
    if (detail[u"mark"_s].isDouble())
        stage.mark = detail[u"mark"_s].toInteger();
    stage.clockDifference = json::seconds(detail, "seconds"_L1);
    if (detail[u"failure"_s].isObject())
        stage.failure = apiFailureFromJson(detail[u"failure"_s].toObject());
}

} // namespace

QString wireName(ConnectionStage::Name name)
{
    switch (name) {
    case ConnectionStage::Name::Url:
        return u"url"_s;
    case ConnectionStage::Name::Password:
        return u"password"_s;
    case ConnectionStage::Name::Dns:
        return u"dns"_s;
    case ConnectionStage::Name::Tcp:
        return u"tcp"_s;
    case ConnectionStage::Name::Tls:
        return u"tls"_s;
    case ConnectionStage::Name::Http:
        return u"http"_s;
    case ConnectionStage::Name::Json:
        return u"json"_s;
    case ConnectionStage::Name::Mark:
        return u"mark"_s;
    case ConnectionStage::Name::Clock:
        return u"clock"_s;
    case ConnectionStage::Name::Heartbeat:
        return u"heartbeat"_s;
    }
    Q_UNREACHABLE();
}

QString wireName(ConnectionStage::Outcome outcome)
{
    switch (outcome) {
    case ConnectionStage::Outcome::Ok:
        return u"ok"_s;
    case ConnectionStage::Outcome::Warning:
        return u"warning"_s;
    case ConnectionStage::Outcome::Failed:
        return u"failed"_s;
    case ConnectionStage::Outcome::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const ConnectionStage &stage)
{
    return {
        { u"name"_s, wireName(stage.name) },
        { u"outcome"_s, wireName(stage.outcome) },
        { u"words"_s, stage.failure ? stage.failure->words : stage.words },
        { u"milliseconds"_s, qint64(stage.took.count()) },
        { u"detail"_s, detailOf(stage) },
    };
}

ConnectionStage connectionStageFromJson(const QJsonObject &json)
{
    ConnectionStage stage{
        .name = json::named(
            json[u"name"_s].toString(), ConnectionStage::Name::Heartbeat, ConnectionStage::Name::Heartbeat),
        .outcome = json::named(json[u"outcome"_s].toString(), ConnectionStage::Outcome::Skipped,
            ConnectionStage::Outcome::Warning),
        .took = std::chrono::milliseconds{ json::number(
            json, "milliseconds"_L1, 0, std::numeric_limits<int>::max()) },
    };
    readDetail(stage, json[u"detail"_s].toObject());
    if (!stage.failure)
        stage.words = json::text(json, "words"_L1, longestWords);
    return stage;
}

QJsonObject toJson(const QString &target, const ConnectionReport &report)
{
    QJsonArray stages;
    for (const ConnectionStage &stage : report.stages)
        stages += toJson(stage);
    return { { u"target"_s, target }, { u"ok"_s, report.isOk() }, { u"stages"_s, stages } };
}

ConnectionReport connectionReportFromJson(const QJsonObject &json)
{
    ConnectionReport report;
    const QJsonArray stages = json[u"stages"_s].toArray();
    for (qsizetype i = 0; i < std::min(stages.size(), mostStages); ++i)
        report.stages.push_back(connectionStageFromJson(stages[i].toObject()));
    return report;
}

} // namespace wql
