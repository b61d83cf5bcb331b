// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/system.h"
#include "core/control/configstore.h"
#include "core/control/controlmethods.h"
#include "core/control/replayrun.h"
#include "core/control/rowtracing.h"
#include "core/status/routingjson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <string.h>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

RpcResult rules(const Engine &engine)
{
    const LoaderConfig &config = engine.config();
    const RoutingCounters counters = engine.routingCounters();
    QJsonArray list;
    for (size_t i = 0; i < config.rules.size(); ++i) {
        QJsonObject rule = toJson(config.rules[i]);
        rule[u"hits"_s] = qint64(i < counters.rowsOfRule.size() ? counters.rowsOfRule[i] : 0);
        list += rule;
    }
    QJsonArray examples;
    for (const UnmatchedExample &example : counters.examples)
        examples += QJsonObject{ { u"queue"_s, QString::fromStdString(example.queue) },
            { u"agent"_s, QString::fromStdString(example.agent) }, { u"rows"_s, qint64(example.rows) } };
    return QJsonObject{ { u"rules"_s, list }, { u"unmatched"_s, qint64(counters.unmatched) },
        { u"unassociated"_s, qint64(counters.unassociated) }, { u"examples"_s, examples } };
}

RpcResult traceOf(const Engine &engine, const ConfigStore &configStore, const QJsonObject &parameters,
    const ControlCaller &caller)
{
    QJsonArray rows = parameters[u"rows"_s].toArray();
    if (parameters[u"row"_s].isString())
        rows.prepend(parameters[u"row"_s]);
    const auto config = proposedConfig(engine, configStore, parameters, caller);
    if (!config)
        return unexpected(config.error());
    return traceRows(*config, rows, traceBoundsOf(caller.role()));
}

void replayLog(const Engine &engine, const ConfigStore &configStore, const QJsonObject &parameters,
    ControlCaller &caller, const ControlAnswer &answer)
{
    const auto megabytes = numberParam(
        parameters, u"megabytes"_s, minReplayMegabytes, maxReplayMegabytes, defaultReplayMegabytes);
    const auto config = proposedConfig(engine, configStore, parameters, caller);
    if (!megabytes || !config)
        return answer(unexpected(megabytes ? config.error() : megabytes.error()));
    if (caller.findChild<ReplayRun *>())
        return answer(unexpected(rpc::refusal(RpcError::Refused, u"another replay is not done yet"_s)));
    auto *run = new ReplayRun(
        engine.config().general.queueLog, replayBytes(*megabytes), engine.config(), *config, &caller);
    QObject::connect(run, &ReplayRun::finished, &caller, [run, answer](const ReplayOutcome &outcome) {
        run->setParent(nullptr); // the next one may begin
        run->deleteLater();
        if (outcome)
            answer(toJson(*outcome));
        else
            answer(unexpected(rpc::refusal(RpcError::Refused,
                u"%1: %2"_s.arg(QString::fromStdString(outcome.error().path),
                    systemWords(outcome.error().errorNumber)))));
    });
    run->start();
}

} // namespace

void addRuleMethods(ControlDispatcher &dispatcher, const Engine &engine, const ConfigStore &configStore)
{
    dispatcher.add(
        method::rules, ControlDispatcher::Question([&engine](const QJsonObject &) { return rules(engine); }));
    dispatcher.add(method::trace,
        ControlDispatcher::Handler(
            [&](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                answer(traceOf(engine, configStore, parameters, caller));
            }));
    dispatcher.add(method::replay,
        ControlDispatcher::Handler(
            [&](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                replayLog(engine, configStore, parameters, caller, answer);
            }));
}

} // namespace wql
