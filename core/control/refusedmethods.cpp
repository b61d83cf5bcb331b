// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/controlmethods.h"
#include "core/status/statusjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qint64 maxRowNumber = qint64(1) << 40;
constexpr size_t maxListed = 200;
/// A row may have tens of kilobytes.
constexpr qsizetype maxListedText = 256 * 1024;

RpcResult list(const Engine &engine, const QJsonObject &parameters)
{
    const auto target = stringParam(parameters, u"target"_s);
    const auto after = numberParam(parameters, u"after"_s, 0, maxRowNumber, 0);
    if (!target || !after)
        return unexpected(target ? after.error() : target.error());
    if (!engine.targetStatus(*target))
        return unexpected(noSuchTarget(engine, *target));
    const std::vector<ShownRefusedRow> found = engine.refusedRows(*target, *after, maxListed);
    QJsonArray rows;
    qsizetype text = 0;
    for (auto row = found.begin(); row != found.end() && text < maxListedText; ++row) {
        text += row->row.size();
        rows += toJson(*row);
    }
    return QJsonObject{ { u"rows"_s, rows },
        { u"more"_s, found.size() == maxListed || size_t(rows.size()) < found.size() } };
}

std::optional<RefusedRows::Order> decisionNamed(const QString &name)
{
    if (name == "retry"_L1)
        return RefusedRows::Order::Retry;
    if (name == "cut"_L1)
        return RefusedRows::Order::Cut;
    return name == "set-aside"_L1 ? std::optional(RefusedRows::Order::SetAside) : std::nullopt;
}

/// The rows that are meant: those named, or all that are not at the target.
Result<std::vector<qint64>, RpcError> rowsParam(
    const Engine &engine, const QString &target, const QJsonObject &parameters)
{
    const auto open = engine.openRefusedRows(target);
    if (!open)
        return unexpected(noSuchTarget(engine, target));
    const QJsonValue rows = parameters[u"rows"_s];
    if (rows.isUndefined())
        return *open;
    std::vector<qint64> numbers;
    for (const QJsonValue &row : rows.toArray())
        numbers.push_back(row.toInteger());
    if (!rows.isArray() || std::ranges::any_of(numbers, [](qint64 number) { return number < 1; }))
        return unexpected(invalidParameter(u"rows"_s, u"a list of numbers of refused rows"_s));
    return numbers;
}

void decide(const ControlParts &parts, const QJsonObject &parameters, const ControlCaller &caller,
    const ControlAnswer &answer)
{
    const auto target = stringParam(parameters, u"target"_s);
    const auto name = stringParam(parameters, u"decision"_s);
    if (!target || !name)
        return answer(unexpected(target ? name.error() : target.error()));
    const auto decision = decisionNamed(*name);
    if (!decision)
        return answer(
            unexpected(rpc::refusal(RpcError::Refused, u"a decision is retry, cut or set-aside"_s)));
    const auto rows = rowsParam(parts.engine, *target, parameters);
    if (!rows)
        return answer(unexpected(rows.error()));
    qint64 decided = 0;
    QJsonArray undecided;
    for (const qint64 row : *rows) {
        if (parts.engine.decideRefused(*target, row, *decision))
            ++decided;
        else
            undecided += row;
    }
    parts.report(*target,
        u"%1: %2 ordered by %3 for refused rows: %4"_s.arg(*target, *name, caller.who()).arg(decided));
    answer(QJsonObject{ { u"decided"_s, decided }, { u"undecided"_s, undecided } });
}

} // namespace

void addRefusedMethods(ControlDispatcher &dispatcher, const ControlParts &parts)
{
    dispatcher.add(method::refusedList,
        ControlDispatcher::Question(
            [&engine = parts.engine](const QJsonObject &parameters) { return list(engine, parameters); }));
    dispatcher.add(method::refusedDecide,
        ControlDispatcher::Handler(
            [parts](const QJsonObject &parameters, ControlCaller &caller, const ControlAnswer &answer) {
                decide(parts, parameters, caller, answer);
            }));
}

} // namespace wql
