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
    hits.examples = namedRowsFromJson(object.value("examples"_L1).toArray());
    for (const QJsonObject &rule : json::objects(object, "rules"_L1, 10'000))
        hits.ofRule.insert(json::rawText(rule, "name"_L1), json::amount(rule, "hits"_L1));
    return hits;
}

std::vector<NamedRows> namedRowsFromJson(const QJsonArray &array)
{
    std::vector<NamedRows> out;
    for (const QJsonObject &entry : json::objects(array, 1000))
        out.push_back({ json::rawText(entry, "queue"_L1), json::rawText(entry, "agent"_L1),
            json::amount(entry, "rows"_L1) });
    return out;
}

} // namespace wql
