// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/statusjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wql {

QString wireName(TargetStatus::State state)
{
    switch (state) {
    case TargetStatus::State::Starting:
        return u"starting"_s;
    case TargetStatus::State::Uploading:
        return u"uploading"_s;
    case TargetStatus::State::UpToDate:
        return u"up-to-date"_s;
    case TargetStatus::State::Reconciling:
        return u"reconciling"_s;
    case TargetStatus::State::BackingOff:
        return u"backing-off"_s;
    case TargetStatus::State::Parked:
        return u"needs-human"_s;
    case TargetStatus::State::NoPassword:
        return u"no-password"_s;
    case TargetStatus::State::Stopped:
        return u"stopped"_s;
    }
    Q_UNREACHABLE();
}

QString wireName(ApiFailure::Kind kind)
{
    switch (kind) {
    case ApiFailure::Kind::HostNotFound:
        return u"host-not-found"_s;
    case ApiFailure::Kind::ConnectionRefused:
        return u"connection-refused"_s;
    case ApiFailure::Kind::ConnectTimeout:
        return u"connect-timeout"_s;
    case ApiFailure::Kind::TlsFailed:
        return u"tls-failed"_s;
    case ApiFailure::Kind::ProxyFailed:
        return u"proxy-failed"_s;
    case ApiFailure::Kind::ConnectionLostEarly:
        return u"connection-lost-early"_s;
    case ApiFailure::Kind::NoAnswer:
        return u"no-answer"_s;
    case ApiFailure::Kind::ConnectionLost:
        return u"connection-lost"_s;
    case ApiFailure::Kind::BadHttp:
        return u"bad-http"_s;
    case ApiFailure::Kind::HttpStatus:
        return u"http-status"_s;
    case ApiFailure::Kind::NotJson:
        return u"not-json"_s;
    case ApiFailure::Kind::NotTheAnswer:
        return u"not-the-answer"_s;
    case ApiFailure::Kind::CountDiffers:
        return u"count-differs"_s;
    case ApiFailure::Kind::Refused:
        return u"refused"_s;
    case ApiFailure::Kind::Busy:
        return u"busy"_s;
    case ApiFailure::Kind::TooLarge:
        return u"too-large"_s;
    case ApiFailure::Kind::Unauthorized:
        return u"unauthorized"_s;
    case ApiFailure::Kind::NotFound:
        return u"not-found"_s;
    case ApiFailure::Kind::Redirected:
        return u"redirected"_s;
    case ApiFailure::Kind::UnknownPartition:
        return u"unknown-partition"_s;
    case ApiFailure::Kind::Aborted:
        return u"aborted"_s;
    }
    Q_UNREACHABLE();
}

namespace {

QJsonObject toJson(const ApiFailure &failure)
{
    QJsonObject json{ { u"kind"_s, wireName(failure.kind) }, { u"words"_s, failure.words } };
    if (failure.httpStatus > 0)
        json[u"httpStatus"_s] = failure.httpStatus;
    return json;
}

QString wireName(ActionMode mode)
{
    switch (mode) {
    case ActionMode::Off:
        return u"off"_s;
    case ActionMode::Learn:
        return u"learn"_s;
    case ActionMode::DryRun:
        return u"dry-run"_s;
    case ActionMode::Enforce:
        return u"enforce"_s;
    }
    Q_UNREACHABLE();
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
        { u"offAtQueueMetrics"_s, !actions.offWords.isEmpty() },
        { u"tooManyRefusals"_s, actions.isTripped },
        { u"auditLinesLost"_s, qint64(actions.auditLinesLost) },
    };
}

QJsonObject toJson(const TargetStatus &target)
{
    const UploadCounters &counters = target.counters;
    QJsonObject json{
        { u"name"_s, target.name },
        { u"url"_s, target.url.toString(QUrl::RemoveUserInfo) },
        { u"token"_s, target.token },
        { u"state"_s, wireName(target.state) },
        { u"drained"_s, target.isDrained },
        { u"rowsSelected"_s, qint64(target.rowsSelected) },
        { u"rowsConfirmed"_s, qint64(counters.rowsConfirmed) },
        { u"rowsSkipped"_s, qint64(counters.rowsSkipped) },
        { u"backlogBytes"_s, target.backlogBytes },
        { u"requests"_s, qint64(counters.requests) },
        { u"questions"_s, qint64(counters.questions) },
        { u"doubts"_s, qint64(counters.doubts) },
        { u"rowsMissed"_s, qint64(counters.rowsMissed) },
        { u"copiesTooMany"_s, qint64(counters.copiesTooMany) },
        { u"heartbeats"_s, qint64(counters.heartbeats) },
        { u"bytesSent"_s, qint64(target.bytesSent) },
        { u"actions"_s, toJson(target.actionMode, target.actions) },
    };
    if (target.failure)
        json[u"failure"_s] = toJson(*target.failure);
    if (!target.secretProblem.isEmpty())
        json[u"passwordProblem"_s] = target.secretProblem;
    if (target.clockDifference)
        json[u"clockDifference"_s] = qint64(target.clockDifference->count());
    return json;
}

} // namespace

QJsonObject toJson(const LoaderStatus &status)
{
    QJsonArray targets;
    for (const TargetStatus &target : status.targets)
        targets += toJson(target);
    return {
        { u"queueLog"_s, status.queueLog },
        { u"logReadable"_s, status.log.isReadable() },
        { u"rowsRead"_s, qint64(status.rowsRead) },
        { u"rowsUnmatched"_s, qint64(status.rowsUnmatched) },
        { u"linesNoRow"_s, qint64(status.linesNoRow) },
        { u"bytesRead"_s, qint64(status.bytesRead) },
        { u"lostSegments"_s, status.lostSegments },
        { u"stateDirectory"_s, status.stateDirectory },
        { u"stateProblem"_s, status.stateProblem },
        { u"drained"_s, status.isDrained() },
        { u"targets"_s, targets },
    };
}

} // namespace wql
