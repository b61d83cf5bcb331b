// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/client/loaderclient.h"

#include "core/base/jsonvalues.h"
#include "core/status/routingjson.h"
#include "core/status/statusjson.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr std::chrono::seconds orderDeadline{ 10 };
constexpr std::chrono::minutes checkDeadline{ 3 };

template <typename Value>
void report(const LinkResult &result, Result<Value, LinkError> (*read)(const QJsonObject &),
    const LoaderClient::Then<Value> &then)
{
    if (result)
        then({ read(*result), *result });
    else
        then({ unexpected(result.error()), {} });
}

Result<NoValue, LinkError> done(const QJsonObject &)
{
    return NoValue();
}

Result<std::vector<CheckedTarget>, LinkError> checkedTargets(const QJsonObject &json)
{
    std::vector<CheckedTarget> targets;
    for (const QJsonObject &target : json::objects(json, "targets"_L1, 10'000))
        targets.push_back({ json::rawText(target, "target"_L1), json::flag(target, "ok"_L1),
            connectionReportFromJson(target) });
    return targets;
}

} // namespace

template <typename Value>
PendingCall LoaderClient::ask(const ControlMethod &method, const QJsonObject &parameters,
    Result<Value, LinkError> (*read)(const QJsonObject &), const Then<Value> &then,
    Milliseconds deadline) const
{
    if (!m_link)
        return {};
    PendingCall call(m_link->call(method.name, parameters, m_link, deadline));
    call.onFinished([read, then](const LinkResult &result) { report(result, read, then); });
    return call;
}

PendingCall LoaderClient::status(const Then<LoaderStatus> &then, Milliseconds deadline) const
{
    return ask<LoaderStatus>(
        method::status, {},
        [](const QJsonObject &json) -> Result<LoaderStatus, LinkError> {
            auto status = loaderStatusFromJson(json);
            if (!status)
                return unexpected(LinkError{ LinkError::Kind::NotALoader, status.error(), {} });
            return *status;
        },
        then, deadline);
}

PendingCall LoaderClient::history(
    const QString &target, HistorySpan span, const Then<TargetHistory> &then) const
{
    return ask<TargetHistory>(
        method::history, { { u"target"_s, target }, { u"span"_s, wireName(span) } },
        [](const QJsonObject &json) -> Result<TargetHistory, LinkError> {
            return targetHistoryFromJson(json);
        },
        then);
}

PendingCall LoaderClient::recentLog(const LogQuestion &question, const Then<std::vector<LogLine>> &then) const
{
    return ask<std::vector<LogLine>>(
        method::logRecent,
        { { u"count"_s, question.count }, { u"target"_s, question.target },
            { u"errors"_s, question.errorsOnly } },
        [](const QJsonObject &json) -> Result<std::vector<LogLine>, LinkError> {
            std::vector<LogLine> lines;
            for (const QJsonObject &given : json::objects(json, "lines"_L1, 20'000))
                if (auto line = logLineFromJson(given))
                    lines.push_back(*std::move(line));
            return lines;
        },
        then);
}

PendingCall LoaderClient::subscribeToLog(const Then<NoValue> &then) const
{
    return ask<NoValue>(method::logSubscribe, {}, done, then);
}

PendingCall LoaderClient::recentRows(int count, const Then<QStringList> &then) const
{
    return ask<QStringList>(
        method::rowsRecent, { { u"count"_s, count } },
        [](const QJsonObject &json) -> Result<QStringList, LinkError> {
            return json::texts(json, "rows"_L1, 500, 64 * 1024);
        },
        then);
}

PendingCall LoaderClient::recentActions(
    const AuditQuestion &question, const Then<std::vector<AuditLine>> &then) const
{
    return ask<std::vector<AuditLine>>(
        method::actionsRecent,
        { { u"count"_s, question.count }, { u"target"_s, question.target }, { u"since"_s, question.since } },
        [](const QJsonObject &json) -> Result<std::vector<AuditLine>, LinkError> {
            std::vector<AuditLine> entries;
            for (const QJsonObject &entry : json::objects(json, "entries"_L1, 1000))
                entries.push_back(auditLineFromJson(entry));
            return entries;
        },
        then);
}

PendingCall LoaderClient::check(
    const CheckQuestion &question, const Then<std::vector<CheckedTarget>> &then) const
{
    QJsonObject parameters{ { u"target"_s, question.target }, { u"heartbeat"_s, question.heartbeat } };
    if (!question.files.empty())
        parameters[u"files"_s] = filesJson(question.files);
    return ask<std::vector<CheckedTarget>>(method::check, parameters, checkedTargets, then, checkDeadline);
}

PendingCall LoaderClient::awaitCheck(LinkCall *call, const Then<std::vector<CheckedTarget>> &then)
{
    PendingCall pending(call);
    pending.onFinished([then](const LinkResult &result) { report(result, checkedTargets, then); });
    return pending;
}

PendingCall LoaderClient::trace(const QStringList &rows, const std::optional<std::vector<ConfigText>> &files,
    const Then<std::vector<TracedRow>> &then) const
{
    QJsonObject parameters;
    if (rows.size() == 1)
        parameters[u"row"_s] = rows.front();
    else
        parameters[u"rows"_s] = QJsonArray::fromStringList(rows);
    if (files)
        parameters[u"files"_s] = filesJson(*files);
    return ask<std::vector<TracedRow>>(
        method::trace, parameters,
        [](const QJsonObject &json) -> Result<std::vector<TracedRow>, LinkError> {
            std::vector<TracedRow> decisions;
            for (const QJsonObject &decision : json::objects(json, "decisions"_L1, 1000))
                decisions.push_back(tracedRowFromJson(decision));
            return decisions;
        },
        then);
}

PendingCall LoaderClient::replay(const std::vector<ConfigText> &files, int megabytes,
    const Then<ReplayResult> &then, Milliseconds deadline) const
{
    return ask<ReplayResult>(
        method::replay, { { u"files"_s, filesJson(files) }, { u"megabytes"_s, megabytes } },
        [](const QJsonObject &json) -> Result<ReplayResult, LinkError> { return replayResultFromJson(json); },
        then, deadline);
}

PendingCall LoaderClient::config(const Then<ConfigSnapshot> &then) const
{
    return ask<ConfigSnapshot>(
        method::configGet, {},
        [](const QJsonObject &json) -> Result<ConfigSnapshot, LinkError> {
            auto snapshot = configSnapshotFromJson(json);
            if (!snapshot)
                return unexpected(LinkError{ LinkError::Kind::Invalid, {}, {} });
            return *std::move(snapshot);
        },
        then);
}

PendingCall LoaderClient::validate(
    const std::vector<ConfigText> &files, const Then<std::vector<ConfigProblem>> &then) const
{
    return ask<std::vector<ConfigProblem>>(
        method::configValidate, { { u"files"_s, filesJson(files) } },
        [](const QJsonObject &json) -> Result<std::vector<ConfigProblem>, LinkError> {
            return problemsFromJson(json);
        },
        then);
}

PendingCall LoaderClient::apply(const QString &revision, const std::vector<ConfigText> &files,
    std::chrono::seconds confirmWithin, const Then<QString> &then) const
{
    return ask<QString>(
        method::configApply,
        { { u"revision"_s, revision }, { u"files"_s, filesJson(files) },
            { u"confirmWithin"_s, int(confirmWithin.count()) } },
        [](const QJsonObject &json) -> Result<QString, LinkError> {
            return json::rawText(json, "revision"_L1, 200);
        },
        then);
}

PendingCall LoaderClient::confirm(const QString &revision, const Then<NoValue> &then) const
{
    return ask<NoValue>(method::configConfirm, { { u"revision"_s, revision } }, done, then);
}

PendingCall LoaderClient::rollback(const Then<NoValue> &then) const
{
    return ask<NoValue>(method::configRollback, {}, done, then);
}

PendingCall LoaderClient::addCa(const QString &pem, const Then<QString> &then) const
{
    return ask<QString>(
        method::configAddCa, { { u"pem"_s, pem } },
        [](const QJsonObject &json) -> Result<QString, LinkError> { return json::rawText(json, "path"_L1); },
        then);
}

PendingCall LoaderClient::setSecret(
    const QString &target, const Secret &password, const Then<KeptSecret> &then) const
{
    return ask<KeptSecret>(
        method::secretSet,
        { { u"target"_s, target }, { u"password"_s, QString::fromUtf8(password.reveal()) } },
        [](const QJsonObject &json) -> Result<KeptSecret, LinkError> {
            return KeptSecret{ json::rawText(json, "path"_L1), json::flag(json, "inForce"_L1) };
        },
        then);
}

PendingCall LoaderClient::pause(const QString &target, const Then<NoValue> &then) const
{
    return ask<NoValue>(method::pause, { { u"target"_s, target } }, done, then, orderDeadline);
}

PendingCall LoaderClient::resume(const QString &target, const Then<NoValue> &then) const
{
    return ask<NoValue>(method::resume, { { u"target"_s, target } }, done, then, orderDeadline);
}

PendingCall LoaderClient::resync(const QString &target, const Then<NoValue> &then) const
{
    return ask<NoValue>(method::resync, { { u"target"_s, target } }, done, then, orderDeadline);
}

PendingCall LoaderClient::decide(
    const QString &target, const QString &decision, const Then<NoValue> &then) const
{
    return ask<NoValue>(
        method::decide, { { u"target"_s, target }, { u"decision"_s, decision } }, done, then, orderDeadline);
}

PendingCall LoaderClient::verify(
    const QString &target, const VerificationOrder &order, const Then<NoValue> &then) const
{
    QJsonObject parameters{ { u"target"_s, target } };
    const auto add = [&](const QString &name, const std::optional<qint64> &value) {
        if (value)
            parameters[name] = *value;
    };
    add(u"from"_s, order.from);
    add(u"to"_s, order.to);
    add(u"sample"_s, order.sample);
    return ask<NoValue>(method::verify, parameters, done, then, orderDeadline);
}

PendingCall LoaderClient::stopVerifying(const QString &target, const Then<NoValue> &then) const
{
    return ask<NoValue>(method::verifyStop, { { u"target"_s, target } }, done, then, orderDeadline);
}

PendingCall LoaderClient::repair(const QString &target, const Then<NoValue> &then) const
{
    return ask<NoValue>(method::verifyRepair, { { u"target"_s, target } }, done, then, orderDeadline);
}

PendingCall LoaderClient::verification(
    const QString &target, bool isBrief, const Then<std::optional<VerificationReport>> &then) const
{
    using Value = std::optional<VerificationReport>;
    return ask<Value>(
        method::verifyReport, { { u"target"_s, target }, { u"brief"_s, isBrief } },
        [](const QJsonObject &json) -> Result<Value, LinkError> {
            return json.contains("state"_L1) ? Value(verificationReportFromJson(json)) : Value();
        },
        then);
}

PendingCall LoaderClient::refusedRows(
    const QString &target, qint64 after, const Then<RefusedList> &then) const
{
    return ask<RefusedList>(
        method::refusedList, { { u"target"_s, target }, { u"after"_s, after } },
        [](const QJsonObject &json) -> Result<RefusedList, LinkError> { return refusedListFromJson(json); },
        then);
}

PendingCall LoaderClient::decideRefused(const QString &target, const std::vector<qint64> &rows,
    const QString &decision, const Then<RefusedDecided> &then) const
{
    QJsonObject parameters{ { u"target"_s, target }, { u"decision"_s, decision } };
    QJsonArray numbers;
    for (const qint64 row : rows)
        numbers += row;
    if (!rows.empty())
        parameters[u"rows"_s] = numbers;
    return ask<RefusedDecided>(
        method::refusedDecide, parameters,
        [](const QJsonObject &json) -> Result<RefusedDecided, LinkError> {
            return refusedDecidedFromJson(json);
        },
        then, orderDeadline);
}

PendingCall LoaderClient::metrics(const Then<QString> &then) const
{
    return ask<QString>(
        method::metrics, {},
        [](const QJsonObject &json) -> Result<QString, LinkError> { return json["text"_L1].toString(); },
        then);
}

PendingCall LoaderClient::doctor(const Then<Findings> &then) const
{
    return ask<Findings>(
        method::doctor, {},
        [](const QJsonObject &json) -> Result<Findings, LinkError> { return findingsFromJson(json); }, then);
}

PendingCall LoaderClient::bundle(bool keepNames, const Then<std::vector<SupportText>> &then) const
{
    return ask<std::vector<SupportText>>(
        method::bundle, { { u"names"_s, keepNames } },
        [](const QJsonObject &json) -> Result<std::vector<SupportText>, LinkError> {
            std::vector<SupportText> files;
            for (const QJsonObject &file : json::objects(json, "files"_L1, 300))
                files.push_back({ json::rawText(file, "name"_L1), file["text"_L1].toString() });
            return files;
        },
        then);
}

PendingCall LoaderClient::rules(const Then<RuleHits> &then) const
{
    return ask<RuleHits>(
        method::rules, {},
        [](const QJsonObject &json) -> Result<RuleHits, LinkError> { return ruleHitsFromJson(json); }, then);
}

PendingCall LoaderClient::policyLine(
    const QString &id, const QString &target, const Then<QString> &then) const
{
    return ask<QString>(
        method::policyAllow, { { u"id"_s, id }, { u"target"_s, target } },
        [](const QJsonObject &json) -> Result<QString, LinkError> { return json["line"_L1].toString(); },
        then);
}

void LoaderClient::onNotice(
    QObject *context, QLatin1StringView name, const std::function<void(const QJsonObject &)> &then) const
{
    if (m_link)
        QObject::connect(m_link, &LoaderLink::notified, context,
            [name, then](const QString &notice, const QJsonObject &parameters) {
                if (notice == name)
                    then(parameters);
            });
}

void LoaderClient::onLogLine(QObject *context, const std::function<void(const LogLine &)> &then) const
{
    onNotice(context, notice::log, [then](const QJsonObject &json) {
        if (const auto line = logLineFromJson(json))
            then(*line);
    });
}

void LoaderClient::onMissed(QObject *context, const std::function<void(qint64)> &then) const
{
    onNotice(
        context, notice::missed, [then](const QJsonObject &json) { then(json::amount(json, "count"_L1)); });
}

void LoaderClient::onStage(
    QObject *context, const std::function<void(const QString &target, const ConnectionStage &)> &then) const
{
    onNotice(context, notice::checkStage, [then](const QJsonObject &json) {
        then(json::rawText(json, "target"_L1), connectionStageFromJson(json["stage"_L1].toObject()));
    });
}

void LoaderClient::onConfigChanged(
    QObject *context, const std::function<void(const QString &revision)> &then) const
{
    onNotice(context, notice::configChanged,
        [then](const QJsonObject &json) { then(json::rawText(json, "revision"_L1, 200)); });
}

void LoaderClient::onConfigRolledBack(
    QObject *context, const std::function<void(const QString &revision)> &then) const
{
    onNotice(context, notice::configRolledBack,
        [then](const QJsonObject &json) { then(json::rawText(json, "revision"_L1, 200)); });
}

} // namespace wql
