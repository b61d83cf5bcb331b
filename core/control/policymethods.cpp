// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/controlmethods.h"
#include "core/control/taillines.h"
#include "core/feedback/policysuggestion.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

RpcError refused(const QString &why)
{
    return rpc::refusal(RpcError::Refused, why);
}

/// Of an action with several transactions, the first that was refused decides.
Result<QJsonObject, RpcError> refusedEntry(const QString &audit, const QString &id, const QString &target)
{
    const QList<QJsonObject> entries = newestAuditEntries(audit, 50,
        [&](const QJsonObject &entry) { return entry[u"id"_s] == id && entry[u"target"_s] == target; });
    const auto found = std::find_if(entries.rbegin(), entries.rend(),
        [](const QJsonObject &entry) { return entry[u"verdict"_s] == "refused"_L1; });
    if (entries.isEmpty())
        return unexpected(refused(u"the audit has no action %1 of %2 any more"_s.arg(id, target)));
    if (found == entries.rend())
        return unexpected(refused(u"the policy allows that already"_s));
    return *found;
}

RpcResult allow(const Engine &engine, const QJsonObject &parameters)
{
    const auto id = stringParam(parameters, u"id"_s);
    const auto name = stringParam(parameters, u"target"_s);
    if (!id || !name)
        return unexpected(id ? name.error() : id.error());
    const LoaderConfig &config = engine.config();
    const auto target = std::find_if(config.targets.begin(), config.targets.end(),
        [&](const Target &candidate) { return candidate.name == *name; });
    if (target == config.targets.end())
        return unexpected(noSuchTarget(engine, *name));
    const auto entry = refusedEntry(engine.actionsLog(), *id, *name);
    if (!entry)
        return unexpected(entry.error());
    QStringList arguments;
    for (const QJsonValue &argument : (*entry)[u"arguments"_s].toArray())
        arguments += argument.toString();
    const auto lines
        = suggestedLines((*entry)[u"action"_s].toString(), arguments, policyFor(config, *target));
    if (!lines)
        return unexpected(refused(u"no line is suggested: %1"_s.arg(lines.error())));
    return QJsonObject{ { u"line"_s, lines->join(u'\n') } };
}

} // namespace

void addPolicyMethods(ControlDispatcher &dispatcher, const Engine &engine)
{
    dispatcher.add(method::policyAllow, ControlDispatcher::Question([&engine](const QJsonObject &parameters) {
        return allow(engine, parameters);
    }));
}

} // namespace wql
