// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/tracedrow.h"

#include "core/base/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype mostRules = 10'000;
constexpr qsizetype mostTests = 1000;
constexpr qsizetype longestBody = 1'000'000;

TracedFilter filterFromJson(const QJsonObject &object)
{
    TracedFilter filter{ json::rawText(object, "outcome"_L1, 100), {} };
    for (const QJsonObject &test : json::objects(object, "tests"_L1, mostTests))
        filter.tests.push_back({ json::rawText(test, "kind"_L1, 100), json::rawText(test, "text"_L1),
            json::rawText(test, "outcome"_L1, 100), json::rawText(test, "matched"_L1) });
    return filter;
}

/// The rule that \a object names by its index, or by its name.
QString blockerIn(const QJsonObject &object, const std::vector<TracedRule> &before)
{
    const QJsonValue blocker = object.value("blocker"_L1);
    if (blocker.isString())
        return blocker.toString().left(4096);
    const qint64 index = blocker.toInteger(-1);
    return index >= 0 && index < qint64(before.size()) ? before[size_t(index)].name : QString();
}

} // namespace

TracedWay tracedWayFromJson(const QJsonObject &object)
{
    TracedWay way{ json::rawText(object, "row"_L1, 65536), object.value("valid"_L1).toBool(),
        json::rawText(object, "queue"_L1), json::rawText(object, "agent"_L1),
        object.value("rewritten"_L1).toBool(), {}, {} };
    for (const QJsonObject &rule : json::objects(object, "rules"_L1, mostRules))
        way.rules.push_back({ json::rawText(rule, "name"_L1), json::rawText(rule, "outcome"_L1, 100),
            blockerIn(rule, way.rules), rule.value("targetHasIt"_L1).toBool(),
            filterFromJson(rule.value("queue"_L1).toObject()),
            filterFromJson(rule.value("agent"_L1).toObject()) });
    for (const QJsonObject &target : json::objects(object, "targets"_L1, mostRules)) {
        const QJsonValue body = target.value("body"_L1);
        way.targets.push_back({ json::rawText(target, "target"_L1), json::rawText(target, "rule"_L1),
            body.toString().left(longestBody) });
    }
    return way;
}

} // namespace wql
