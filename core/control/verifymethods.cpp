// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/controlmethods.h"
#include "core/status/statusjson.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qint64 lastSecond = 253402300799; ///< that a calendar has a name for

Result<VerificationOrder, RpcError> orderOf(const QJsonObject &parameters)
{
    VerificationOrder order;
    const auto read = [&](const QString &name, qint64 min, qint64 max,
                          std::optional<qint64> &value) -> std::optional<RpcError> {
        if (!parameters.contains(name))
            return {};
        const auto number = numberParam(parameters, name, min, max, min);
        if (!number)
            return number.error();
        value = *number;
        return {};
    };
    for (const auto &problem :
        { read(u"from"_s, 0, lastSecond, order.from), read(u"to"_s, 0, lastSecond, order.to),
            read(u"sample"_s, 1, Verification::maxSample, order.sample) })
        if (problem)
            return unexpected(*problem);
    if (order.from && order.to && *order.from >= *order.to)
        return unexpected(invalidParameter(u"to"_s, u"later than from"_s));
    return order;
}

} // namespace

void addVerifyMethods(ControlDispatcher &dispatcher, const ControlParts &parts)
{
    dispatcher.add(method::verify,
        ControlDispatcher::Handler(
            [&engine = parts.engine, report = parts.report](
                const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                const auto target = stringParam(parameters, u"target"_s);
                const auto order = orderOf(parameters);
                if (!target || !order)
                    return answer(unexpected(target ? order.error() : target.error()));
                if (!engine.verifications().start(*target, *order))
                    return answer(unexpected(engine.targetStatus(*target) ? rpc::refusal(RpcError::Refused,
                                                 u"the verification of %1 is not done yet"_s.arg(*target))
                                                                          : noSuchTarget(engine, *target)));
                report(*target, u"%1: verification begun by %2"_s.arg(*target, caller.who()));
                answer(QJsonObject());
            }));
    const auto carriedOutBy = [&engine = parts.engine](bool (Verifications::*carryOut)(const QString &)) {
        return
            [&engine, carryOut](const QString &target) { return (engine.verifications().*carryOut)(target); };
    };
    dispatcher.add(method::verifyStop,
        orderHandler(parts, u"verification stopped"_s, carriedOutBy(&Verifications::stop),
            u"no verification of %1 is running"_s));
    dispatcher.add(method::verifyRepair,
        orderHandler(parts, u"repair ordered"_s, carriedOutBy(&Verifications::repair),
            u"no verification of %1 has found rows to be sent: none is missing, or not one is there"_s));
    dispatcher.add(method::verifyReport,
        ControlDispatcher::Question([&engine = parts.engine](const QJsonObject &parameters) -> RpcResult {
            const auto target = stringParam(parameters, u"target"_s);
            if (!target)
                return unexpected(target.error());
            if (!engine.targetStatus(*target))
                return unexpected(noSuchTarget(engine, *target));
            const auto found = engine.verifications().report(*target,
                parameters[u"brief"_s].toBool() ? Verifications::Extent::Summary
                                                : Verifications::Extent::Whole);
            return found ? toJson(*found) : QJsonObject();
        }));
}

} // namespace wql
