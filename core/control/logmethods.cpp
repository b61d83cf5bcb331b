// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/auditentries.h"
#include "core/control/controlmethods.h"
#include "core/control/controlparameters.h"
#include "core/control/taillines.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// With every character escaped, such a tail still fits into a frame.
constexpr qint64 mostTail = 512 * 1024;

RpcResult recentLog(const LogRing &log, const QJsonObject &parameters)
{
    const auto count = numberOf(parameters, u"count"_s, 1, qint64(LogRing::mostLines), 200);
    if (!count)
        return unexpected(count.error());
    const QString target = parameters[u"target"_s].toString();
    const bool errorsOnly = parameters[u"errors"_s].toBool();
    QJsonArray lines;
    for (auto line = log.lines().rbegin(); line != log.lines().rend() && lines.size() < *count; ++line)
        if ((target.isEmpty() || line->target == target) && (line->isError || !errorsOnly))
            lines.prepend(toJson(*line));
    return QJsonObject{ { u"lines"_s, lines } };
}

/// As the loader reads it: UTF-8, or else Latin-1.
QString textOfRow(const QByteArray &line)
{
    return line.isValidUtf8() ? QString::fromUtf8(line) : QString::fromLatin1(line);
}

RpcResult recentRows(const QString &queueLog, const QJsonObject &parameters)
{
    const auto count = numberOf(parameters, u"count"_s, 1, 500, 50);
    if (!count)
        return unexpected(count.error());
    const auto lines = tailLines(queueLog, *count, mostTail);
    if (!lines)
        return unexpected(rpc::refusal(RpcError::Refused, u"%1: %2"_s.arg(queueLog, lines.error())));
    QJsonArray rows;
    for (const QByteArray &line : *lines)
        rows += textOfRow(line);
    return QJsonObject{ { u"rows"_s, rows } };
}

bool isWanted(const QJsonObject &entry, const QString &target, qint64 since)
{
    if (!target.isEmpty() && entry[u"target"_s] != target)
        return false;
    return since == 0
        || QDateTime::fromString(entry[u"time"_s].toString(), Qt::ISODate).toSecsSinceEpoch() >= since;
}

RpcResult recentActions(const QString &audit, const QJsonObject &parameters)
{
    const auto count = numberOf(parameters, u"count"_s, 1, 1000, 100);
    const auto since = numberOf(parameters, u"since"_s, 0, qint64(1) << 40, 0);
    if (!count || !since)
        return unexpected(count ? since.error() : count.error());
    const QString target = parameters[u"target"_s].toString();
    QJsonArray entries;
    for (const QJsonObject &entry : newestAuditEntries(
             audit, *count, [&](const QJsonObject &one) { return isWanted(one, target, *since); }))
        entries.prepend(entry);
    return QJsonObject{ { u"entries"_s, entries } };
}

void subscribeToLog(LogRing &log, ControlCaller &caller)
{
    QObject::disconnect(&log, nullptr, &caller, nullptr);
    QObject::connect(&log, &LogRing::added, &caller,
        [&caller](const LogLine &line) { caller.notify(notice::log, toJson(line)); });
}

} // namespace

void addLogMethods(ControlDesk &desk, const Engine &engine, LogRing &log)
{
    desk.add(method::logRecent,
        ControlDesk::Question([&log](const QJsonObject &parameters) { return recentLog(log, parameters); }));
    desk.add(method::logSubscribe,
        ControlDesk::Handler([&log](const QJsonObject &, ControlCaller &caller, const ControlAnswer &answer) {
            subscribeToLog(log, caller);
            answer(QJsonObject());
        }));
    desk.add(method::rowsRecent, ControlDesk::Question([&engine](const QJsonObject &parameters) {
        return recentRows(engine.config().general.queueLog, parameters);
    }));
    desk.add(method::actionsRecent, ControlDesk::Question([&engine](const QJsonObject &parameters) {
        return recentActions(engine.actionsLog(), parameters);
    }));
}

} // namespace wql
