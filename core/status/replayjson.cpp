// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/replayjson.h"

#include "core/base/jsonvalues.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype longestText = 4096;

QStringList namesIn(const QJsonValue &value)
{
    QStringList names;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(list.size(), 1000); ++i)
        names += list[i].toString().left(longestText);
    return names;
}

QJsonObject toJson(const ReplayResult::Move &move)
{
    return { { u"from"_s, QJsonArray::fromStringList(move.from) },
        { u"to"_s, QJsonArray::fromStringList(move.to) }, { u"rows"_s, qint64(move.rows) },
        { u"example"_s, move.example } };
}

ReplayResult::Move moveFromJson(const QJsonObject &json)
{
    return { namesIn(json[u"from"_s]), namesIn(json[u"to"_s]), json::count(json, "rows"_L1),
        json::text(json, "example"_L1, longestText) };
}

QJsonObject toJson(const ReplayResult::Names &names)
{
    QJsonObject json{ { u"queue"_s, names.queue }, { u"agent"_s, names.agent },
        { u"rows"_s, qint64(names.rows) } };
    if (!names.targets.isEmpty())
        json[u"targets"_s] = QJsonArray::fromStringList(names.targets);
    return json;
}

ReplayResult::Names namesFromJson(const QJsonObject &json)
{
    return { json::text(json, "queue"_L1, longestText), json::text(json, "agent"_L1, longestText),
        namesIn(json[u"targets"_s]), json::count(json, "rows"_L1) };
}

template <typename Entry> QJsonArray listOf(const std::vector<Entry> &entries)
{
    QJsonArray list;
    for (const Entry &entry : entries)
        list += toJson(entry);
    return list;
}

template <typename Read> auto entriesIn(const QJsonObject &json, QLatin1StringView name, Read read)
{
    std::vector<decltype(read(QJsonObject()))> entries;
    for (const QJsonObject &entry : json::objects(json, name, ReplayResult::longestList))
        entries.push_back(read(entry));
    return entries;
}

} // namespace

QJsonObject toJson(const ReplayResult &result)
{
    return {
        { u"rows"_s, qint64(result.rows) },
        { u"same"_s, qint64(result.same) },
        { u"renamed"_s, qint64(result.renamed) },
        { u"moved"_s, listOf(result.moved) },
        { u"unmatched"_s, listOf(result.unmatched) },
        { u"several"_s, listOf(result.several) },
    };
}

ReplayResult replayResultFromJson(const QJsonObject &json)
{
    return {
        .rows = json::count(json, "rows"_L1),
        .same = json::count(json, "same"_L1),
        .renamed = json::count(json, "renamed"_L1),
        .moved = entriesIn(json, "moved"_L1, moveFromJson),
        .unmatched = entriesIn(json, "unmatched"_L1, namesFromJson),
        .several = entriesIn(json, "several"_L1, namesFromJson),
    };
}

} // namespace wql
