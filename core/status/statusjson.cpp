// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/statusjson.h"

#include "core/base/jsonvalues.h"

#include <QFile>
#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype mostTargets = 10000;
constexpr qsizetype longestName = 4096; // as a value of the configuration
constexpr qsizetype longestWords = 2000;
constexpr qint64 mostBytes = std::numeric_limits<qint64>::max();
constexpr int mostSegments = std::numeric_limits<int>::max();

QJsonObject toJson(const FileFailure &failure)
{
    return {
        { u"path"_s, QFile::decodeName(QByteArray::fromStdString(failure.path)) },
        { u"errno"_s, failure.errorNumber },
        { u"operation"_s, wireName(failure.operation) },
    };
}

FileFailure fileFailureFromJson(const QJsonObject &json)
{
    return {
        .operation = json::named(
            json[u"operation"_s].toString(), FileFailure::Operation::Write, FileFailure::Operation::Open),
        .path = QFile::encodeName(json::text(json, "path"_L1, longestName)).toStdString(),
        .errorNumber = int(json::number(json, "errno"_L1, 0, 4095)),
    };
}

QJsonObject toJson(const LogHealth &log, const QString &mend)
{
    QJsonObject json = log.isOk() ? QJsonObject() : toJson(log.failure);
    json[u"kind"_s] = wireName(log.kind);
    if (!mend.isEmpty())
        json[u"mend"_s] = mend;
    return json;
}

LogHealth logHealthFromJson(const QJsonObject &json)
{
    LogHealth log{ .kind = json::named(json[u"kind"_s].toString(), LogHealth::Kind::Parked,
                       json.isEmpty() ? LogHealth::Kind::Ok : LogHealth::Kind::Unreadable) };
    if (!log.isOk())
        log.failure = fileFailureFromJson(json);
    return log;
}

QJsonObject toJson(ActionMode mode, const ActionCounters &actions)
{
    return {
        { u"mode"_s, wireName(mode) },
        { u"asked"_s, qint64(actions.asked) },
        { u"done"_s, qint64(actions.done) },
        { u"failed"_s, qint64(actions.failed) },
        { u"refused"_s, qint64(actions.refused) },
        { u"lastRefusal"_s, actions.lastRefusal },
        { u"offWords"_s, actions.offWords },
        { u"tripped"_s, actions.isTripped },
        { u"auditLinesLost"_s, qint64(actions.auditLinesLost) },
    };
}

ActionCounters actionCountersFromJson(const QJsonObject &json)
{
    return {
        .asked = json::count(json, "asked"_L1),
        .done = json::count(json, "done"_L1),
        .failed = json::count(json, "failed"_L1),
        .refused = json::count(json, "refused"_L1),
        .lastRefusal = json::text(json, "lastRefusal"_L1, longestWords),
        .offWords = json::text(json, "offWords"_L1, longestWords),
        .isTripped = json::flag(json, "tripped"_L1),
        .auditLinesLost = json::count(json, "auditLinesLost"_L1),
    };
}

void addCounters(QJsonObject &json, const UploadCounters &counters)
{
    json[u"rowsConfirmed"_s] = qint64(counters.rowsConfirmed);
    json[u"rowsSkipped"_s] = qint64(counters.rowsSkipped);
    json[u"requests"_s] = qint64(counters.requests);
    json[u"questions"_s] = qint64(counters.questions);
    json[u"doubts"_s] = qint64(counters.doubts);
    json[u"audits"_s] = qint64(counters.audits);
    json[u"rowsMissed"_s] = qint64(counters.rowsMissed);
    json[u"rowsNotFound"_s] = qint64(counters.rowsNotFound);
    json[u"copiesTooMany"_s] = qint64(counters.copiesTooMany);
    json[u"heartbeats"_s] = qint64(counters.heartbeats);
}

UploadCounters uploadCountersFromJson(const QJsonObject &json)
{
    return {
        .rowsConfirmed = json::count(json, "rowsConfirmed"_L1),
        .rowsSkipped = json::count(json, "rowsSkipped"_L1),
        .requests = json::count(json, "requests"_L1),
        .questions = json::count(json, "questions"_L1),
        .doubts = json::count(json, "doubts"_L1),
        .audits = json::count(json, "audits"_L1),
        .rowsMissed = json::count(json, "rowsMissed"_L1),
        .rowsNotFound = json::count(json, "rowsNotFound"_L1),
        .copiesTooMany = json::count(json, "copiesTooMany"_L1),
        .heartbeats = json::count(json, "heartbeats"_L1),
    };
}

QJsonObject toJson(const TargetStatus &target)
{
    QJsonObject json{
        { u"name"_s, target.name },
        { u"url"_s, target.url.toString(QUrl::RemoveUserInfo) },
        { u"token"_s, target.token },
        { u"state"_s, wireName(target.state) },
        { u"drained"_s, target.isDrained },
        { u"rowsSelected"_s, qint64(target.rowsSelected) },
        { u"backlogBytes"_s, target.backlogBytes },
        { u"wireRequests"_s, qint64(target.wireRequests) },
        { u"bytesSent"_s, qint64(target.bytesSent) },
        { u"actions"_s, toJson(target.actionMode, target.actions) },
    };
    addCounters(json, target.counters);
    if (target.remark != TargetStatus::Remark::None)
        json[u"remark"_s] = wireName(target.remark);
    if (target.failure)
        json[u"failure"_s] = toJson(*target.failure);
    if (!target.secretProblem.isEmpty())
        json[u"passwordProblem"_s] = target.secretProblem;
    if (target.lag)
        json[u"lag"_s] = qint64(target.lag->count());
    if (target.clockDifference)
        json[u"clockDifference"_s] = qint64(target.clockDifference->count());
    return json;
}

TargetStatus targetStatusFromJson(const QJsonObject &json)
{
    const QJsonObject actions = json[u"actions"_s].toObject();
    TargetStatus target{
        .name = json::text(json, "name"_L1, longestName),
        .url = QUrl(json::text(json, "url"_L1, longestName), QUrl::StrictMode).adjusted(QUrl::RemoveUserInfo),
        .token = json::text(json, "token"_L1, longestName),
        .state = json::named(
            json[u"state"_s].toString(), TargetStatus::State::Stopped, TargetStatus::State::Stopped),
        .remark = json::named(json[u"remark"_s].toString(), TargetStatus::Remark::MarkBelowConfirmed,
            TargetStatus::Remark::None),
        .secretProblem = json::text(json, "passwordProblem"_L1, longestWords),
        .counters = uploadCountersFromJson(json),
        .rowsSelected = json::count(json, "rowsSelected"_L1),
        .backlogBytes = json::number(json, "backlogBytes"_L1, 0, mostBytes),
        .lag = json::seconds(json, "lag"_L1),
        .wireRequests = json::count(json, "wireRequests"_L1),
        .bytesSent = json::count(json, "bytesSent"_L1),
        .clockDifference = json::seconds(json, "clockDifference"_L1),
        .isDrained = json::flag(json, "drained"_L1),
        .actionMode = json::named(actions[u"mode"_s].toString(), ActionMode::Enforce, ActionMode::Off),
        .actions = actionCountersFromJson(actions),
    };
    if (json[u"failure"_s].isObject())
        target.failure = apiFailureFromJson(json[u"failure"_s].toObject());
    return target;
}

} // namespace

QJsonObject toJson(const ApiFailure &failure)
{
    QJsonObject json{ { u"kind"_s, wireName(failure.kind) }, { u"words"_s, failure.words } };
    if (failure.httpStatus > 0)
        json[u"httpStatus"_s] = failure.httpStatus;
    if (failure.retryAfter)
        json[u"retryAfter"_s] = qint64(failure.retryAfter->count());
    return json;
}

ApiFailure apiFailureFromJson(const QJsonObject &json)
{
    return {
        .kind = json::named(json[u"kind"_s].toString(), ApiFailure::Kind::Aborted, ApiFailure::Kind::Refused),
        .httpStatus = int(json::number(json, "httpStatus"_L1, 0, 999)),
        .words = json::text(json, "words"_L1, longestWords),
        .retryAfter = json::seconds(json, "retryAfter"_L1),
    };
}

QJsonObject toJson(const LoaderStatus &status)
{
    QJsonArray targets;
    for (const TargetStatus &target : status.targets)
        targets += toJson(target);
    QJsonObject json{
        { u"queueLog"_s, status.queueLog },
        { u"log"_s, toJson(status.log, status.logMend) },
        { u"logBytes"_s, status.logBytes },
        { u"rowsRead"_s, qint64(status.rowsRead) },
        { u"rowsUnmatched"_s, qint64(status.rowsUnmatched) },
        { u"linesNoRow"_s, qint64(status.linesNoRow) },
        { u"linesNotKept"_s, qint64(status.linesNotKept) },
        { u"bytesRead"_s, qint64(status.bytesRead) },
        { u"lostSegments"_s, status.lostSegments },
        { u"lateSegments"_s, status.lateSegments },
        { u"truncations"_s, status.truncations },
        { u"stateDirectory"_s, status.stateDirectory },
        { u"stateProblem"_s, status.stateProblem },
        { u"drained"_s, status.isDrained() },
        { u"startedAt"_s, qint64(status.startedAt.count()) },
        { u"targets"_s, targets },
    };
    if (status.readFailure)
        json[u"readFailure"_s] = toJson(*status.readFailure);
    return json;
}

Result<LoaderStatus, QString> loaderStatusFromJson(const QJsonObject &json)
{
    const QJsonValue targets = json[u"targets"_s];
    if (!targets.isArray())
        return unexpected(u"it has no list of targets"_s);
    if (targets.toArray().size() > mostTargets)
        return unexpected(u"it has more than %1 targets"_s.arg(mostTargets));
    const QJsonObject log = json[u"log"_s].toObject();
    LoaderStatus status{
        .queueLog = json::text(json, "queueLog"_L1, longestName),
        .log = logHealthFromJson(log),
        .logMend = json::text(log, "mend"_L1, 4 * longestName),
        .logBytes = json::number(json, "logBytes"_L1, 0, mostBytes),
        .rowsRead = json::count(json, "rowsRead"_L1),
        .rowsUnmatched = json::count(json, "rowsUnmatched"_L1),
        .linesNoRow = json::count(json, "linesNoRow"_L1),
        .linesNotKept = json::count(json, "linesNotKept"_L1),
        .bytesRead = json::count(json, "bytesRead"_L1),
        .lostSegments = int(json::number(json, "lostSegments"_L1, 0, mostSegments)),
        .lateSegments = int(json::number(json, "lateSegments"_L1, 0, mostSegments)),
        .truncations = int(json::number(json, "truncations"_L1, 0, mostSegments)),
        .stateDirectory = json::text(json, "stateDirectory"_L1, longestName),
        .stateProblem = json::text(json, "stateProblem"_L1, longestWords),
        .startedAt = json::seconds(json, "startedAt"_L1).value_or(std::chrono::seconds{ 0 }),
    };
    if (json[u"readFailure"_s].isObject())
        status.readFailure = fileFailureFromJson(json[u"readFailure"_s].toObject());
    for (const QJsonValue &target : targets.toArray()) {
        if (!target.isObject() || json::text(target.toObject(), "name"_L1).isEmpty())
            return unexpected(u"one of its targets has no name"_s);
        status.targets.push_back(targetStatusFromJson(target.toObject()));
    }
    return status;
}

} // namespace wql
