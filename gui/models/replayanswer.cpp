// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/replayanswer.h"

#include "core/base/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype mostEntries = 1000;

/// Names joined by commas, or as a list.
QString targetsIn(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).isArray() ? json::texts(object, name, 200).join(u", "_s)
                                        : json::rawText(object, name);
}

} // namespace

ReplayAnswer replayAnswerFromJson(const QJsonObject &object)
{
    ReplayAnswer result;
    result.rows = json::amount(object, "rows"_L1);
    result.same = json::amount(object, "same"_L1);
    result.renamed = json::amount(object, "renamed"_L1);
    for (const QJsonObject &moved : json::objects(object, "moved"_L1, mostEntries))
        result.moved.push_back({ targetsIn(moved, "from"_L1), targetsIn(moved, "to"_L1),
            json::amount(moved, "rows"_L1), json::rawText(moved, "example"_L1) });
    result.unmatched = namedRowsFromJson(object.value("unmatched"_L1).toArray());
    for (const QJsonObject &several : json::objects(object, "several"_L1, mostEntries))
        result.several.push_back({ { json::rawText(several, "queue"_L1), json::rawText(several, "agent"_L1),
                                       json::amount(several, "rows"_L1) },
            targetsIn(several, "targets"_L1) });
    return result;
}

} // namespace wql
