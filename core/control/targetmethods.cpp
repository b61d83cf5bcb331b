// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/controlmethods.h"
#include "core/control/controlparameters.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using Order = std::function<bool(const QString &target)>;

/// An order about a target; every one is a line in the log.
ControlDesk::Handler order(const ControlParts &parts, const QString &words, const Order &carryOut)
{
    return [tell = parts.tell, words, carryOut](
               const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
        const auto target = textOf(parameters, u"target"_s);
        if (!target)
            return answer(unexpected(target.error()));
        if (!carryOut(*target))
            return answer(
                unexpected(rpc::refusal(RpcError::Refused, u"there is no target %1"_s.arg(*target))));
        tell(*target, u"%1: %2 by %3"_s.arg(*target, words, caller.who()));
        answer(QJsonObject());
    };
}

} // namespace

void addTargetMethods(ControlDesk &desk, const ControlParts &parts)
{
    Engine &engine = parts.engine;
    const auto add = [&](const ControlMethod &method, const QString &words, const Order &carryOut) {
        desk.add(method, order(parts, words, carryOut));
    };
    add(method::pause, u"paused"_s, [&engine](const QString &name) { return engine.setPaused(name, true); });
    add(method::resume, u"resumed"_s,
        [&engine](const QString &name) { return engine.setPaused(name, false); });
    add(method::resync, u"asked where to go on"_s,
        [&engine](const QString &name) { return engine.resync(name); });
}

} // namespace wql
