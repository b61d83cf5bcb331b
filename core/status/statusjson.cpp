// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/statusjson.h"

#include "core/schema/json.h"
#include "core/status/wirenames.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qint64 maxStatusWords = 2000;
constexpr qint64 maxTargets = 10000;
constexpr size_t maxFilesNamed = 100; ///< that are named as being in the way
constexpr qint64 maxRow = 16 * 1024;

} // namespace

template <>
inline constexpr auto jsonFields<ApiFailure> = std::tuple{
    Field<&ApiFailure::kind>("kind").unknown(ApiFailure::Kind::Refused),
    Field<&ApiFailure::words>("words").max(maxStatusWords),
    Field<&ApiFailure::httpStatus>("httpStatus").max(999).optional(),
    Field<&ApiFailure::retryAfter>("retryAfter"),
};

template <>
inline constexpr auto jsonFields<FileFailure> = std::tuple{
    Field<&FileFailure::path>("path"),
    Field<&FileFailure::errorNumber>("errno").max(4095),
    Field<&FileFailure::operation>("operation"),
};

namespace {

/// A log that is well has no failure to tell.
void writeLog(const LoaderStatus &status, QJsonObject &json)
{
    QJsonObject log = status.log.isOk() ? QJsonObject() : toObject(status.log.failure);
    log[u"kind"_s] = wireName(status.log.kind);
    QJsonArray others;
    for (const std::string &path : status.log.others)
        others.append(QString::fromStdString(path));
    if (!others.isEmpty())
        log[u"others"_s] = others;
    if (!status.logMend.isEmpty())
        log[u"mend"_s] = status.logMend;
    json[u"log"_s] = log;
}

void readLog(LoaderStatus &status, const QJsonObject &json)
{
    const QJsonObject log = json[u"log"_s].toObject();
    status.log.kind = enumNamed(
        log[u"kind"_s].toString(), log.isEmpty() ? LogHealth::Kind::Ok : LogHealth::Kind::Unreadable);
    if (!status.log.isOk())
        status.log.failure = fromObject<FileFailure>(log);
    const QJsonArray others = log[u"others"_s].toArray();
    for (const QJsonValue &path : others)
        if (status.log.others.size() < maxFilesNamed)
            status.log.others.push_back(path.toString().left(maxStatusWords).toStdString());
    status.logMend = json::text(log, "mend"_L1, 16 * 1024);
}

/// No remark is no member.
void writeRemark(const TargetStatus &target, QJsonObject &json)
{
    if (target.remark != TargetStatus::Remark::None)
        json[u"remark"_s] = wireName(target.remark);
}

void readRemark(TargetStatus &target, const QJsonObject &json)
{
    target.remark = enumNamed(json[u"remark"_s].toString(), TargetStatus::Remark::None);
}

void writeWords(const ConnectionStage &stage, QJsonObject &json)
{
    json[u"words"_s] = stage.failure ? stage.failure->words : stage.words;
}

void readWords(ConnectionStage &stage, const QJsonObject &json)
{
    if (!json[u"detail"_s].toObject()[u"failure"_s].isObject())
        stage.words = json::text(json, "words"_L1, maxStatusWords);
}

} // namespace

template <>
inline constexpr auto jsonFields<UploadCounters> = std::tuple{
    Field<&UploadCounters::rowsConfirmed>("rowsConfirmed"),
    Field<&UploadCounters::rowsSkipped>("rowsSkipped"),
    Field<&UploadCounters::requests>("requests"),
    Field<&UploadCounters::questions>("questions"),
    Field<&UploadCounters::doubts>("doubts"),
    Field<&UploadCounters::audits>("audits"),
    Field<&UploadCounters::rowsMissed>("rowsMissed"),
    Field<&UploadCounters::rowsNotFound>("rowsNotFound"),
    Field<&UploadCounters::copiesTooMany>("copiesTooMany"),
    Field<&UploadCounters::repetitionsDropped>("repetitionsDropped"),
    Field<&UploadCounters::heartbeats>("heartbeats"),
    Field<&UploadCounters::rowsRefused>("rowsRefused"),
};

template <>
inline constexpr auto jsonFields<ShownRefusedRow> = std::tuple{
    Field<&ShownRefusedRow::number>("number"),
    Field<&ShownRefusedRow::state>("state").unknown(RefusedRow::State::Waiting),
    Field<&ShownRefusedRow::time>("time"),
    Field<&ShownRefusedRow::file>("file"),
    Field<&ShownRefusedRow::offset>("offset"),
    Field<&ShownRefusedRow::row>("row").max(maxRow),
    Field<&ShownRefusedRow::words>("words").max(maxStatusWords),
    Field<&ShownRefusedRow::since>("since"),
    Field<&ShownRefusedRow::isCuttable>("cuttable"),
};

template <>
inline constexpr auto jsonFields<VerificationTally> = std::tuple{
    Field<&VerificationTally::selected>("selected"),
    Field<&VerificationTally::asked>("asked"),
    JsonComputed<&VerificationTally::found>{ "found" },
    Field<&VerificationTally::missing>("missing"),
    Field<&VerificationTally::tooMany>("tooMany"),
    Field<&VerificationTally::unaskable>("unaskable").optional(),
    Field<&VerificationTally::placedByCall>("placedByCall").optional(),
    Field<&VerificationTally::forgotten>("forgotten").optional(),
    Field<&VerificationTally::unsettled>("unsettled").optional(),
};

template <>
inline constexpr auto jsonFields<VerificationOrder> = std::tuple{
    Field<&VerificationOrder::from>("from"),
    Field<&VerificationOrder::to>("to"),
    Field<&VerificationOrder::sample>("sample"),
    Field<&VerificationOrder::isScheduled>("nightly").optional(),
};

template <>
inline constexpr auto jsonFields<VerificationSummary> = std::tuple{
    Field<&VerificationSummary::state>("state"),
    JsonFlat<&VerificationSummary::order>{},
    Field<&VerificationSummary::begunAt>("begun"),
    Field<&VerificationSummary::endedAt>("ended").optional(),
    Field<&VerificationSummary::permille>("permille").max(1000),
    Field<&VerificationSummary::timeLeft>("secondsLeft"),
    Field<&VerificationSummary::total>("total"),
    Field<&VerificationSummary::completedAt>("completed").optional(),
    Field<&VerificationSummary::hasHoles>("incomplete").optional(),
    Field<&VerificationSummary::repair>("repair").optional(),
    Field<&VerificationSummary::rowsSent>("rowsSent").optional(),
};

template <>
inline constexpr auto jsonFields<VerifiedHour> = std::tuple{
    Field<&VerifiedHour::begin>("hour"),
    JsonFlat<&VerifiedHour::rows>{},
};

template <>
inline constexpr auto jsonFields<VerifiedRow> = std::tuple{
    Field<&VerifiedRow::row>("row"),
    Field<&VerifiedRow::time>("time"),
    Field<&VerifiedRow::copies>("copies"),
    Field<&VerifiedRow::found>("found"),
};

template <>
inline constexpr auto jsonFields<VerificationReport> = std::tuple{
    JsonFlat<&VerificationReport::summary>{},
    Field<&VerificationReport::hours>("hours").max(20'000),
    Field<&VerificationReport::missing>("missing").max(100),
    Field<&VerificationReport::tooMany>("tooMany").max(100),
    Field<&VerificationReport::leftOut>("leftOut").max(100).optional(),
};

template <>
inline constexpr auto jsonFields<ShownSetting> = std::tuple{
    Field<&ShownSetting::key>("key"),
    Field<&ShownSetting::value>("value"),
};

template <>
inline constexpr auto jsonFields<TargetStatus> = std::tuple{
    Field<&TargetStatus::name>("name"),
    Field<&TargetStatus::url>("url"),
    Field<&TargetStatus::token>("token"),
    Field<&TargetStatus::settings>("settings").max(100).optional(),
    Field<&TargetStatus::state>("state"),
    JsonCustom<TargetStatus>{ writeRemark, readRemark },
    Field<&TargetStatus::failure>("failure"),
    Field<&TargetStatus::nextAttempt>("nextAttempt"),
    Field<&TargetStatus::secretProblem>("passwordProblem").max(maxStatusWords).optional(),
    JsonFlat<&TargetStatus::counters>{},
    JsonGroup("refused", //
        Field<&TargetStatus::refused, &RefusedStatus::waiting>("waiting"), //
        Field<&TargetStatus::refused, &RefusedStatus::toSend>("toSend"), //
        Field<&TargetStatus::refused, &RefusedStatus::setAside>("setAside"), //
        Field<&TargetStatus::refused, &RefusedStatus::isFull>("full"), //
        Field<&TargetStatus::refused, &RefusedStatus::oldest>("oldest")),
    Field<&TargetStatus::rowsSelected>("rowsSelected"),
    Field<&TargetStatus::backlogBytes>("backlogBytes"),
    Field<&TargetStatus::lag>("lag"),
    Field<&TargetStatus::wireRequests>("wireRequests"),
    Field<&TargetStatus::bytesSent>("bytesSent"),
    Field<&TargetStatus::clockDifference>("clockDifference"),
    Field<&TargetStatus::isDrained>("drained"),
    JsonGroup("actions", //
        Field<&TargetStatus::actionMode>("mode"), //
        Field<&TargetStatus::actions, &ActionCounters::asked>("asked"), //
        Field<&TargetStatus::actions, &ActionCounters::done>("done"), //
        Field<&TargetStatus::actions, &ActionCounters::failed>("failed"), //
        Field<&TargetStatus::actions, &ActionCounters::refused>("refused"), //
        Field<&TargetStatus::actions, &ActionCounters::lastRefusal>("lastRefusal").max(maxStatusWords), //
        Field<&TargetStatus::actions, &ActionCounters::offWords>("offWords").max(maxStatusWords), //
        Field<&TargetStatus::actions, &ActionCounters::isTripped>("tripped"), //
        Field<&TargetStatus::actions, &ActionCounters::auditLinesLost>("auditLinesLost")),
    Field<&TargetStatus::verification>("verification"),
};

template <>
inline constexpr auto jsonFields<LoaderStatus> = std::tuple{
    Field<&LoaderStatus::queueLog>("queueLog"),
    JsonCustom<LoaderStatus>{ writeLog, readLog },
    Field<&LoaderStatus::readFailure>("readFailure"),
    Field<&LoaderStatus::logBytes>("logBytes"),
    Field<&LoaderStatus::rowsRead>("rowsRead"),
    Field<&LoaderStatus::rowsUnmatched>("rowsUnmatched"),
    Field<&LoaderStatus::linesNoRow>("linesNoRow"),
    Field<&LoaderStatus::linesNotKept>("linesNotKept"),
    Field<&LoaderStatus::bytesRead>("bytesRead"),
    Field<&LoaderStatus::lostSegments>("lostSegments"),
    Field<&LoaderStatus::repeatingSegments>("repeatingSegments"),
    Field<&LoaderStatus::lateSegments>("lateSegments"),
    Field<&LoaderStatus::truncations>("truncations"),
    Field<&LoaderStatus::stateDirectory>("stateDirectory"),
    Field<&LoaderStatus::stateProblem>("stateProblem").max(maxStatusWords),
    Field<&LoaderStatus::configProblem>("configProblem").max(maxStatusWords),
    Field<&LoaderStatus::startedAt>("startedAt"),
    JsonComputed<&LoaderStatus::isDrained>{ "drained" },
    Field<&LoaderStatus::targets>("targets").max(maxTargets),
};

template <>
inline constexpr auto jsonFields<ShownCertificate> = std::tuple{
    Field<&ShownCertificate::subject>("subject").max(500),
    Field<&ShownCertificate::issuer>("issuer").max(500),
    Field<&ShownCertificate::until>("until"),
    Field<&ShownCertificate::sha256>("sha256").max(64),
    Field<&ShownCertificate::pem>("pem").max(16 * 1024).withLines(),
};

template <>
inline constexpr auto jsonFields<ConnectionStage> = std::tuple{
    Field<&ConnectionStage::name>("name").unknown(ConnectionStage::Name::Heartbeat),
    Field<&ConnectionStage::outcome>("outcome").unknown(ConnectionStage::Outcome::Warning),
    JsonCustom<ConnectionStage>{ writeWords, readWords },
    Field<&ConnectionStage::took>("milliseconds").max(std::numeric_limits<int>::max()),
    JsonGroup("detail", //
        Field<&ConnectionStage::addresses>("addresses").max(64).maxEach(64).optional(), //
        Field<&ConnectionStage::certificate>("certificate"), //
        Field<&ConnectionStage::mark>("mark"), //
        Field<&ConnectionStage::clockDifference>("seconds"), //
        Field<&ConnectionStage::failure>("failure")),
};

template <>
inline constexpr auto jsonFields<ConnectionReport> = std::tuple{
    JsonComputed<&ConnectionReport::isOk>{ "ok" },
    Field<&ConnectionReport::stages>("stages").max(20),
};

QJsonObject toJson(const LoaderStatus &status)
{
    return toObject(status);
}

Result<LoaderStatus, QString> loaderStatusFromJson(const QJsonObject &json)
{
    const QJsonValue targets = json[u"targets"_s];
    if (!targets.isArray())
        return unexpected(u"it has no list of targets"_s);
    if (targets.toArray().size() > maxTargets)
        return unexpected(u"it has more than %1 targets"_s.arg(maxTargets));
    for (const QJsonValue target : targets.toArray()) {
        if (json::text(target.toObject(), "name"_L1).isEmpty())
            return unexpected(u"one of its targets has no name"_s);
    }
    return fromObject<LoaderStatus>(json);
}

QJsonObject toJson(const VerificationReport &report)
{
    return toObject(report);
}

VerificationReport verificationReportFromJson(const QJsonObject &json)
{
    return fromObject<VerificationReport>(json);
}

QJsonObject toJson(const ShownRefusedRow &row)
{
    return toObject(row);
}

ShownRefusedRow refusedRowFromJson(const QJsonObject &json)
{
    return fromObject<ShownRefusedRow>(json);
}

QJsonObject toJson(const ApiFailure &failure)
{
    return toObject(failure);
}

ApiFailure apiFailureFromJson(const QJsonObject &json)
{
    return fromObject<ApiFailure>(json);
}

QJsonObject toJson(const ConnectionStage &stage)
{
    return toObject(stage);
}

ConnectionStage connectionStageFromJson(const QJsonObject &json)
{
    return fromObject<ConnectionStage>(json);
}

QJsonObject toJson(const QString &target, const ConnectionReport &report)
{
    QJsonObject json = toObject(report);
    json[u"target"_s] = target;
    return json;
}

ConnectionReport connectionReportFromJson(const QJsonObject &json)
{
    return fromObject<ConnectionReport>(json);
}

} // namespace wql
