// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/replies.h"

#include "core/base/jsonvalues.h"
#include "core/base/limits.h"
#include "core/status/statusjson.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype maxReplyFiles = 256;

} // namespace

QJsonObject toJson(const LogLine &line)
{
    return { { u"time"_s, qint64(line.time.count()) }, { u"level"_s, line.isError ? u"error"_s : u"info"_s },
        { u"target"_s, line.target }, { u"text"_s, line.text } };
}

std::optional<LogLine> logLineFromJson(const QJsonObject &json)
{
    const QJsonValue text = json["text"_L1];
    if (!text.isString())
        return {};
    // Beyond this no calendar has a name for the second.
    const double time = std::clamp(json["time"_L1].toDouble(), 0.0, 253402300799.0);
    return LogLine{ std::chrono::seconds(qint64(time)), json["level"_L1].toString() == "error"_L1,
        json::rawText(json, "target"_L1, 4001), text.toString().left(4001) };
}

AuditLine auditLineFromJson(const QJsonObject &json)
{
    AuditLine entry;
    const QDateTime time = QDateTime::fromString(json["time"_L1].toString(), Qt::ISODate);
    entry.time = std::chrono::seconds(time.isValid() ? time.toSecsSinceEpoch() : 0);
    entry.target = json::rawText(json, "target"_L1);
    entry.id = json::rawText(json, "id"_L1, 200); // given back as it came
    entry.action = json::rawText(json, "action"_L1);
    entry.arguments = json::texts(json, "arguments"_L1, 128);
    entry.verdict = enumNamed(json["verdict"_L1].toString(), AuditLine::Verdict::Other);
    entry.policy = json::rawText(json, "policy"_L1);
    entry.answer = json::rawText(json, "answer"_L1);
    entry.took = std::chrono::milliseconds(qint64(std::clamp(json["ms"_L1].toDouble(), 0.0, 1e9)));
    return entry;
}

RefusedList refusedListFromJson(const QJsonObject &json)
{
    RefusedList list{ {}, json::flag(json, "more"_L1) };
    for (const QJsonObject &row : json::objects(json, "rows"_L1, 1000))
        list.rows.push_back(refusedRowFromJson(row));
    return list;
}

RefusedDecided refusedDecidedFromJson(const QJsonObject &json)
{
    RefusedDecided decided{ json::amount(json, "decided"_L1), {} };
    for (const QJsonValue &row : json["undecided"_L1].toArray())
        if (decided.undecided.size() < 20'000)
            decided.undecided.push_back(qint64(row.toDouble()));
    return decided;
}

std::optional<ConfigSnapshot> configSnapshotFromJson(const QJsonObject &json)
{
    const QJsonArray files = json.value("files"_L1).toArray();
    if (files.isEmpty() || files.size() > maxReplyFiles)
        return std::nullopt;
    ConfigSnapshot snapshot{ json::rawText(json, "revision"_L1, 200), json.value("writable"_L1).toBool(),
        {} };
    for (const QJsonValue &file : files) {
        const QByteArray text = file.toObject().value("text"_L1).toString().toUtf8();
        if (!file.isObject() || text.size() > limits::configFileBytes)
            return std::nullopt;
        snapshot.texts.push_back({ json::rawText(file.toObject(), "path"_L1), text });
    }
    return snapshot;
}

QJsonArray filesJson(const std::vector<ConfigText> &texts)
{
    QJsonArray files;
    for (const ConfigText &text : texts)
        files.append(QJsonObject{ { u"path"_s, text.path }, { u"text"_s, QString::fromUtf8(text.text) } });
    return files;
}

Findings findingsFromJson(const QJsonObject &json)
{
    Findings findings;
    for (const QJsonObject &finding : json::objects(json, "findings"_L1, 500)) {
        findings.push_back({ enumNamed(finding["level"_L1].toString(), Finding::Level::Warning),
            json::rawText(finding, "check"_L1), json::rawText(finding, "what"_L1),
            json::rawText(finding, "mend"_L1) });
    }
    return findings;
}

RuleHits ruleHitsFromJson(const QJsonObject &json)
{
    RuleHits hits;
    hits.unmatched = json::amount(json, "unmatched"_L1);
    hits.unassociated = json::amount(json, "unassociated"_L1);
    for (const QJsonObject &names : json::objects(json, "examples"_L1, 1000))
        hits.examples.push_back({ json::rawText(names, "queue"_L1), json::rawText(names, "agent"_L1),
            json::amount(names, "rows"_L1) });
    for (const QJsonObject &rule : json::objects(json, "rules"_L1, 10'000))
        hits.ofRule.insert(json::rawText(rule, "name"_L1), json::amount(rule, "hits"_L1));
    return hits;
}

} // namespace wql
