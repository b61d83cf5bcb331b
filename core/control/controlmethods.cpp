// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/controlmethods.h"

#include "core/config/nearestname.h"
#include "core/control/configstore.h"
#include "core/control/metricstext.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

void addStatusMethods(ControlDispatcher &dispatcher, StatusPublisher &status)
{
    dispatcher.add(
        method::alive, ControlDispatcher::Question([](const QJsonObject &) { return QJsonObject(); }));
    dispatcher.add(method::status,
        ControlDispatcher::Question([&status](const QJsonObject &) { return status.json(); }));
    dispatcher.add(method::statusSubscribe,
        ControlDispatcher::Handler(
            [&status](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                const auto interval = numberParam(parameters, u"interval"_s, 250, 60000, 1000);
                if (!interval)
                    return answer(unexpected(interval.error()));
                status.subscribe(caller, std::chrono::milliseconds(*interval));
                answer(QJsonObject());
            }));
}

void addTargetMethods(ControlDispatcher &dispatcher, const ControlParts &parts)
{
    Engine &engine = parts.engine;
    const auto add = [&](const ControlMethod &method, const QString &words, const TargetOrder &carryOut) {
        dispatcher.add(method, orderHandler(parts, words, carryOut, u"there is no target %1"_s));
    };
    add(method::pause, u"paused"_s, [&engine](const QString &name) { return engine.setPaused(name, true); });
    add(method::resume, u"resumed"_s,
        [&engine](const QString &name) { return engine.setPaused(name, false); });
    add(method::resync, u"asked where to go on"_s,
        [&engine](const QString &name) { return engine.resync(name); });
    dispatcher.add(method::decide,
        ControlDispatcher::Handler([&engine, report = parts.report](const QJsonObject &parameters,
                                       ControlCaller &caller, const ControlAnswer &answer) {
            const auto target = stringParam(parameters, u"target"_s);
            const auto word = stringParam(parameters, u"decision"_s);
            if (!target || !word)
                return answer(unexpected(target ? word.error() : target.error()));
            if (*word != "go-on"_L1 && *word != "send-all"_L1)
                return answer(unexpected(invalidParameter(u"decision"_s, u"go-on or send-all"_s)));
            const auto decision = *word == "go-on"_L1 ? Decision::GoOn : Decision::SendAll;
            const bool wasVerified
                = engine.verifications().report(*target, Verifications::Extent::Summary).has_value();
            if (!engine.decide(*target, decision))
                return answer(unexpected(engine.targetStatus(*target)
                        ? rpc::refusal(RpcError::Refused, u"%1 waits for no decision"_s.arg(*target))
                        : noSuchTarget(engine, *target)));
            report(*target, u"%1: decided %2 by %3"_s.arg(*target, *word, caller.who()));
            if (wasVerified)
                report(*target,
                    u"%1: its verification ended with that, and what it found does not hold any more"_s.arg(
                        *target));
            answer(QJsonObject());
        }));
}

} // namespace

RpcError noSuchTarget(const Engine &engine, const QString &name)
{
    QStringList known;
    for (const Target &target : engine.config().targets)
        known += target.name;
    if (known.contains(name)) // it has just been taken from the configuration, or is not begun yet
        return rpc::refusal(RpcError::Refused, u"target %1 is not fed now"_s.arg(name));
    return rpc::refusal(RpcError::Refused, u"there is no target %1%2"_s.arg(name, nearestHint(name, known)));
}

ControlDispatcher::Handler orderHandler(
    const ControlParts &parts, const QString &words, const TargetOrder &carryOut, const QString &refusal)
{
    return [&engine = parts.engine, report = parts.report, words, carryOut, refusal](
               const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
        const auto target = stringParam(parameters, u"target"_s);
        if (!target)
            return answer(unexpected(target.error()));
        if (!carryOut(*target))
            return answer(unexpected(engine.targetStatus(*target)
                    ? rpc::refusal(RpcError::Refused, refusal.arg(*target))
                    : noSuchTarget(engine, *target)));
        report(*target, u"%1: %2 by %3"_s.arg(*target, words, caller.who()));
        answer(QJsonObject());
    };
}

Result<LoaderConfig, RpcError> proposedConfig(const Engine &engine, const ConfigStore &config,
    const QJsonObject &parameters, const ControlCaller &caller)
{
    if (!parameters.contains("files"_L1))
        return engine.config();
    if (caller.role() != LinkRole::Admin)
        return unexpected(rpc::refusal(RpcError::NotPermitted, u"only administrators may try files"_s));
    return config.proposed(parameters);
}

void addControlMethods(ControlDispatcher &dispatcher, const ControlParts &parts)
{
    addStatusMethods(dispatcher, parts.status);
    addLogMethods(dispatcher, parts.engine, parts.log);
    addTargetMethods(dispatcher, parts);
    addRuleMethods(dispatcher, parts.engine, parts.config);
    addCheckMethods(dispatcher, parts.engine, parts.config, parts.clock);
    addRefusedMethods(dispatcher, parts);
    addPolicyMethods(dispatcher, parts.engine);
    addConfigMethods(dispatcher, parts.config);
    addSupportMethods(dispatcher, parts);
    addVerifyMethods(dispatcher, parts);
    addHistoryMethods(dispatcher, parts);
    dispatcher.add(method::metrics,
        ControlDispatcher::Question([&status = parts.status, &clock = parts.clock](const QJsonObject &) {
            const QByteArray text = metricsText(status.status(), clock.wall());
            return QJsonObject{ { u"text"_s, QString::fromUtf8(text) } };
        }));
}

} // namespace wql
