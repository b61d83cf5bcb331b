// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/rulehits.h"

#include "gui/models/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace wql {

RuleHits ruleHitsFromJson(const QJsonObject &object)
{
    RuleHits hits;
    hits.unmatched = countIn(object, "unmatched"_L1);
    hits.unassociated = countIn(object, "unassociated"_L1);
    hits.examples = namedRowsFromJson(object.value("examples"_L1).toArray());
    for (const QJsonObject &rule : objectsIn(object, "rules"_L1, 10'000))
        hits.ofRule.insert(textIn(rule, "name"_L1), countIn(rule, "hits"_L1));
    return hits;
}

std::vector<NamedRows> namedRowsFromJson(const QJsonArray &array)
{
    std::vector<NamedRows> out;
    for (const QJsonObject &entry : objectsOf(array, 1000))
        out.push_back({ textIn(entry, "queue"_L1), textIn(entry, "agent"_L1), countIn(entry, "rows"_L1) });
    return out;
}

} // namespace wql
