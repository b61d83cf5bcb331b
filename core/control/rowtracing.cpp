// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/rowtracing.h"

#include "core/control/controldispatcher.h"
#include "core/status/routingjson.h"
#include "core/status/trace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr TraceBounds adminTraces{
    .rows = 1000, .rowBytes = 1024 * 1024, .questions = 20000, .answerBytes = 3 * 1024 * 1024
};
constexpr TraceBounds readOnlyTraces{
    .rows = 1000, .rowBytes = 256 * 1024, .questions = 4000, .answerBytes = 1024 * 1024
};

// What the members' names and the punctuation of an answer's parts take.
constexpr size_t decisionFrame = 150;
constexpr size_t verdictFrame = 170;
constexpr size_t testFrame = 70;
constexpr size_t targetFrame = 60;

qsizetype questionsOfARow(const LoaderConfig &config)
{
    qsizetype questions = 0;
    for (const Rule &rule : config.rules)
        questions += 1 + qsizetype(rule.queue.tests.size() + rule.agent.tests.size());
    return std::max<qsizetype>(1, questions);
}

size_t bytesOf(const FilterVerdict &filter)
{
    size_t bytes = 0;
    for (const TestVerdict &test : filter.tests)
        bytes += testFrame + size_t(test.test.text.size()) + test.text.size();
    return bytes;
}

size_t bytesOf(const TracedRow &traced)
{
    size_t bytes = decisionFrame + size_t(traced.row.size() + traced.queue.size() + traced.agent.size());
    for (const TracedRow::Rule &rule : traced.rules)
        bytes += verdictFrame + size_t(rule.name.size()) + bytesOf(rule.verdict.queue)
            + bytesOf(rule.verdict.agent);
    for (const TracedTarget &target : traced.targets)
        bytes += targetFrame + size_t(target.target.size() + target.rule.size() + target.body.size());
    return bytes;
}

RpcResult tooMuch(qsizetype rows)
{
    return unexpected(rpc::refusal(RpcError::Refused,
        u"that is too much at once for this many rules: ask for at most %1 row(s) at a time"_s.arg(rows),
        { { u"maxRows"_s, rows } }));
}

} // namespace

TraceBounds traceBoundsOf(LinkRole role)
{
    return role == LinkRole::Admin ? adminTraces : readOnlyTraces;
}

RpcResult traceRows(const LoaderConfig &config, const QJsonArray &rows, const TraceBounds &bounds)
{
    if (rows.isEmpty() || rows.size() > bounds.rows)
        return unexpected(invalidParameter(u"rows"_s, u"1 to %1 rows"_s.arg(bounds.rows)));
    const qsizetype most = std::max<qsizetype>(1, bounds.questions / questionsOfARow(config));
    if (rows.size() > most)
        return tooMuch(most);
    QByteArrayList lines;
    qsizetype bytes = 0;
    for (const QJsonValue row : rows) {
        lines += row.toString().toUtf8();
        bytes += lines.last().size();
        if (bytes > bounds.rowBytes)
            return unexpected(
                invalidParameter(u"rows"_s, u"at most %1 bytes together"_s.arg(bounds.rowBytes)));
    }
    Tracer tracer(config);
    QJsonArray decisions;
    size_t answer = 0;
    for (const QByteArray &line : lines) {
        const TracedRow traced = tracer.trace(line);
        answer += bytesOf(traced);
        if (answer > size_t(bounds.answerBytes) && lines.size() > 1)
            return tooMuch(std::max<qsizetype>(1, decisions.size()));
        decisions += toJson(traced);
    }
    return QJsonObject{ { u"decisions"_s, decisions } };
}

} // namespace wql
