// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/rulehits.h"

#include "core/base/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace wql {

RuleHits ruleHitsFromJson(const QJsonObject &object)
{
    RuleHits hits;
    hits.unmatched = json::amount(object, "unmatched"_L1);
    hits.unassociated = json::amount(object, "unassociated"_L1);
    for (const QJsonObject &names : json::objects(object, "examples"_L1, 1000))
        hits.examples.push_back({ json::rawText(names, "queue"_L1), json::rawText(names, "agent"_L1),
            json::amount(names, "rows"_L1) });
    for (const QJsonObject &rule : json::objects(object, "rules"_L1, 10'000))
        hits.ofRule.insert(json::rawText(rule, "name"_L1), json::amount(rule, "hits"_L1));
    return hits;
}

} // namespace wql
