// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/controlmethods.h"
#include "core/engine/targetkey.h"
#include "core/history/historystore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QString spanNames()
{
    QStringList names;
    for (const QLatin1StringView name : wireNames<HistorySpan>)
        names += name;
    return u"one of "_s + names.join(u", "_s);
}

RpcResult historyOf(const ControlParts &parts, const QJsonObject &parameters)
{
    const auto name = stringParam(parameters, u"target"_s);
    if (!name)
        return unexpected(name.error());
    const auto span = enumNamed<HistorySpan>(parameters[u"span"_s].toString(wireName(HistorySpan::Day)));
    if (!span)
        return unexpected(invalidParameter(u"span"_s, spanNames()));
    const auto &targets = parts.engine.config().targets;
    const auto target = std::ranges::find(targets, *name, &Target::name);
    if (target == targets.end())
        return unexpected(noSuchTarget(parts.engine, *name));
    TargetHistory history = parts.history.history(keyOf(*target), *span, parts.clock.wall());
    history.target = *name;
    history.problem = parts.history.problem();
    return toJson(history);
}

} // namespace

void addHistoryMethods(ControlDispatcher &dispatcher, const ControlParts &parts)
{
    dispatcher.add(method::history,
        ControlDispatcher::Question(
            [parts](const QJsonObject &parameters) -> RpcResult { return historyOf(parts, parameters); }));
}

} // namespace wql
