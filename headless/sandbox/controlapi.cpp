// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/controlapi.h"

#include "headless/sandbox/requesthandler.h"
#include "headless/sandbox/statepage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxRowsAsJson = 10000;

HttpReply json(const QJsonValue &value, int status = 200)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return HttpReply::json(document.toJson(), status);
}

HttpReply problem(const QString &words)
{
    return json(QJsonObject{ { u"error"_s, words } }, 400);
}

QJsonObject toJson(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), *it);
    return object;
}

QJsonObject toJson(const FaultScope &scope)
{
    QJsonObject object{ { u"context"_s, scope.context }, { u"command"_s, scope.command } };
    if (scope.token)
        object.insert(u"token"_s, *scope.token);
    return object;
}

FaultScope scopeFrom(const QJsonObject &object)
{
    FaultScope scope{ object.value("context"_L1).toString(), {}, object.value("command"_L1).toString() };
    if (object.contains("token"_L1))
        scope.token = object.value("token"_L1).toString();
    return scope;
}

QJsonObject tokenState(const SandboxModel &model, const QString &context, const QString &token)
{
    const PartitionName name = *model.partition(context, token);
    const PartitionSummary summary = model.store().summary(name);
    return { { u"token"_s, token }, { u"partition"_s, name.partition }, { u"rows"_s, summary.rows },
        { u"heartbeats"_s, summary.heartbeats }, { u"repeated"_s, summary.repeated },
        { u"outOfOrder"_s, summary.outOfOrder },
        { u"highWaterMark"_s,
            summary.highestTimeId < 0 ? QJsonValue() : QJsonValue(summary.highestTimeId) } };
}

HttpReply state(const RequestHandler &handler)
{
    QJsonArray contexts;
    for (const SandboxContext &context : handler.model().settings().contexts) {
        QJsonArray tokens;
        for (const QString &token : handler.model().tokens(context.name))
            tokens.append(tokenState(handler.model(), context.name, token));
        contexts.append(QJsonObject{ { u"context"_s, context.name }, { u"tokens"_s, tokens } });
    }
    return json(QJsonObject{ { u"contexts"_s, contexts }, { u"requests"_s, toJson(handler.requestCounts()) },
        { u"faults"_s, toJson(handler.faults().fired()) } });
}

HttpReply rowsAsText(const std::vector<StoredRow> &rows)
{
    HttpReply reply;
    reply.contentType = "text/plain; charset=UTF-8";
    for (const StoredRow &row : rows)
        reply.body += toQueueLogLine(row.fields) + '\n';
    return reply;
}

HttpReply rows(const RequestHandler &handler, const QUrlQuery &query)
{
    const auto number = [&](const QString &key, qint64 otherwise) {
        bool ok = false;
        const qint64 value = query.queryItemValue(key).toLongLong(&ok);
        return ok && value >= 0 ? value : otherwise;
    };
    const auto text = [&](const QString &key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
    const auto name = handler.model().partition(text(u"context"_s), text(u"token"_s));
    if (!name)
        return problem(u"no such context or token"_s);
    const bool asText = text(u"format"_s) == "queue_log"_L1;
    const qint64 limit = asText ? number(u"limit"_s, -1) : std::min(number(u"limit"_s, 100), maxRowsAsJson);
    const std::vector<StoredRow> found = handler.model().store().rows(*name, number(u"offset"_s, 0), limit);
    if (asText)
        return rowsAsText(found);
    QJsonArray array;
    for (const StoredRow &row : found) {
        array.append(QJsonObject{ { u"id"_s, row.id }, { u"arrived"_s, row.arrived },
            { u"fields"_s, QJsonArray::fromStringList({ row.fields.begin(), row.fields.end() }) } });
    }
    return json(array);
}

HttpReply faults(const RequestHandler &handler)
{
    QJsonArray plan;
    for (const PlannedFault &planned : handler.faults().planned()) {
        QJsonObject entry = toJson(planned.scope);
        entry.insert(u"fault"_s, planned.fault.text);
        entry.insert(u"requests"_s, planned.requests);
        plan.append(entry);
    }
    QJsonArray mix;
    for (const RandomFault &random : handler.faults().mix()) {
        QJsonObject entry = toJson(random.scope);
        entry.insert(u"fault"_s, random.fault.text);
        entry.insert(u"probability"_s, random.probability);
        mix.append(entry);
    }
    return json(QJsonObject{ { u"plan"_s, plan }, { u"mix"_s, mix },
        { u"seed"_s, qint64(handler.faults().seed()) }, { u"fired"_s, toJson(handler.faults().fired()) } });
}

/// `plan` is added to the plan; `mix` with `seed` replaces the mix. Nothing is changed if anything is wrong.
HttpReply changeFaults(RequestHandler &handler, const QJsonObject &wish)
{
    std::vector<PlannedFault> plan;
    std::vector<RandomFault> mix;
    for (const QString &key : { u"plan"_s, u"mix"_s }) {
        for (const QJsonValue &value : wish.value(key).toArray()) {
            const QJsonObject entry = value.toObject();
            const Result<Fault, QString> fault = Fault::fromText(entry.value("fault"_L1).toString());
            if (!fault)
                return problem(fault.error());
            if (key == "plan"_L1)
                plan.push_back({ *fault, scopeFrom(entry), entry.value("requests"_L1).toInt(1) });
            else
                mix.push_back({ *fault, scopeFrom(entry), entry.value("probability"_L1).toDouble() });
        }
    }
    for (const PlannedFault &planned : plan)
        handler.faults().plan(planned);
    if (wish.contains("mix"_L1))
        handler.faults().setMix(mix, quint32(wish.value("seed"_L1).toInteger()));
    return faults(handler);
}

HttpReply feedback(const RequestHandler &handler, const QUrlQuery &query)
{
    QJsonArray waiting;
    QJsonArray results;
    const FeedbackQueue *queue
        = handler.model().findFeedback(query.queryItemValue(u"context"_s, QUrl::FullyDecoded),
            query.queryItemValue(u"token"_s, QUrl::FullyDecoded));
    for (const SandboxAction &action : queue ? queue->waiting() : std::vector<SandboxAction>()) {
        waiting.append(QJsonObject{ { u"id"_s, action.id }, { u"host"_s, action.host },
            { u"port"_s, action.port }, { u"actions"_s, QJsonArray::fromStringList(action.transactions) } });
    }
    for (const SandboxActionResult &result : queue ? queue->results() : std::vector<SandboxActionResult>()) {
        results.append(QJsonObject{
            { u"id"_s, result.id }, { u"resultStatus"_s, result.status }, { u"result"_s, result.text } });
    }
    return json(QJsonObject{ { u"waiting"_s, waiting }, { u"results"_s, results } });
}

HttpReply addFeedback(RequestHandler &handler, const QJsonObject &wish)
{
    const QString context = wish.value("context"_L1).toString();
    const QString token = wish.value("token"_L1).toString();
    if (!handler.model().partition(context, token))
        return problem(u"no such context or token"_s);
    SandboxAction action;
    action.id = wish.value("id"_L1).toString();
    action.host = wish.value("host"_L1).toString(action.host);
    action.port = wish.value("port"_L1).toInt(action.port);
    for (const QJsonValue &transaction : wish.value("actions"_L1).toArray())
        action.transactions.append(transaction.toString());
    if (action.id.isEmpty() || action.transactions.isEmpty())
        return problem(u"an action has an id and a list of actions"_s);
    handler.model().feedback(context, token).add(action);
    return json(QJsonObject{ { u"queued"_s, action.id } }, 202);
}

HttpReply change(RequestHandler &handler, const QByteArray &path, const ReceivedRequest &request)
{
    if (!request.header("Content-Type").startsWith("application/json"))
        return HttpReply::page(415, "Send application/json");
    QJsonParseError error;
    const QJsonObject wish = QJsonDocument::fromJson(request.body, &error).object();
    if (error.error != QJsonParseError::NoError)
        return problem(error.errorString());
    if (path == "/sandbox/faults")
        return changeFaults(handler, wish);
    if (path == "/sandbox/feedback")
        return addFeedback(handler, wish);
    if (path != "/sandbox/reset")
        return HttpReply::page(404, "Not Found");
    handler.clear();
    return state(handler);
}

} // namespace

HttpReply answerControl(RequestHandler &handler, const ReceivedRequest &request)
{
    const QByteArray &path = request.path;
    if (request.method == "POST")
        return change(handler, path, request);
    if (request.method != "GET")
        return HttpReply::page(405, "Method Not Allowed");
    if (path == "/sandbox/state")
        return state(handler);
    if (path == "/sandbox/rows")
        return rows(handler, request.query);
    if (path == "/sandbox/faults")
        return faults(handler);
    if (path == "/sandbox/feedback")
        return feedback(handler, request.query);
    if (path != "/")
        return HttpReply::page(404, "Not Found");
    HttpReply reply;
    reply.body = statePage(handler);
    return reply;
}

} // namespace wql
