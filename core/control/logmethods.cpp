// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/replies.h"
#include "core/control/controlmethods.h"
#include "core/control/taillines.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

RpcResult recentLog(const LogRing &log, const QJsonObject &parameters)
{
    const auto count = numberParam(parameters, u"count"_s, 1, qint64(LogRing::maxLines), 200);
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
    const auto count = numberParam(parameters, u"count"_s, 1, 500, 50);
    if (!count)
        return unexpected(count.error());
    const auto lines = tailLines(queueLog, *count, maxTailBytes);
    if (!lines)
        return unexpected(rpc::refusal(RpcError::Refused, u"%1: %2"_s.arg(queueLog, lines.error())));
    QJsonArray rows;
    for (const QByteArray &line : *lines)
        rows += textOfRow(line);
    return QJsonObject{ { u"rows"_s, rows } };
}

/// Of a target that is gone there may be old entries; of one that never was there are none.
RpcResult ofTarget(const QString &name, const Engine &engine, RpcResult found, const QString &list)
{
    const auto &targets = engine.config().targets;
    const bool isKnown = std::ranges::any_of(targets, [&](const Target &each) { return each.name == name; });
    if (!name.isEmpty() && !isKnown && found && (*found)[list].toArray().isEmpty())
        return unexpected(noSuchTarget(engine, name));
    return found;
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
    const auto count = numberParam(parameters, u"count"_s, 1, 1000, 100);
    const auto since = numberParam(parameters, u"since"_s, 0, qint64(1) << 40, 0);
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

void addLogMethods(ControlDispatcher &dispatcher, const Engine &engine, LogRing &log)
{
    const auto nameIn = [](const QJsonObject &parameters) { return parameters[u"target"_s].toString(); };
    dispatcher.add(method::logRecent,
        ControlDispatcher::Question([&log, &engine, nameIn](const QJsonObject &parameters) {
            return ofTarget(nameIn(parameters), engine, recentLog(log, parameters), u"lines"_s);
        }));
    dispatcher.add(method::logSubscribe,
        ControlDispatcher::Handler(
            [&log](const QJsonObject &, ControlCaller &caller, const ControlAnswer &answer) {
                subscribeToLog(log, caller);
                answer(QJsonObject());
            }));
    dispatcher.add(method::rowsRecent, ControlDispatcher::Question([&engine](const QJsonObject &parameters) {
        return recentRows(engine.config().general.queueLog, parameters);
    }));
    dispatcher.add(
        method::actionsRecent, ControlDispatcher::Question([&engine, nameIn](const QJsonObject &parameters) {
            return ofTarget(
                nameIn(parameters), engine, recentActions(engine.actionsLog(), parameters), u"entries"_s);
        }));
}

} // namespace wql
