// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/replayanswer.h"

#include "gui/models/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype mostEntries = 1000;

/// Names joined by commas, or as a list.
QString targetsIn(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).isArray() ? textsIn(object, name, 200).join(u", "_s) : textIn(object, name);
}

} // namespace

ReplayAnswer replayAnswerFromJson(const QJsonObject &object)
{
    ReplayAnswer result;
    result.rows = countIn(object, "rows"_L1);
    result.same = countIn(object, "same"_L1);
    result.renamed = countIn(object, "renamed"_L1);
    for (const QJsonObject &moved : objectsIn(object, "moved"_L1, mostEntries))
        result.moved.push_back({ targetsIn(moved, "from"_L1), targetsIn(moved, "to"_L1),
            countIn(moved, "rows"_L1), textIn(moved, "example"_L1) });
    result.unmatched = namedRowsFromJson(object.value("unmatched"_L1).toArray());
    for (const QJsonObject &several : objectsIn(object, "several"_L1, mostEntries))
        result.several.push_back(
            { { textIn(several, "queue"_L1), textIn(several, "agent"_L1), countIn(several, "rows"_L1) },
                targetsIn(several, "targets"_L1) });
    return result;
}

} // namespace wql
