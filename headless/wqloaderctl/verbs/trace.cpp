// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/routingjson.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/configs.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/tracetext.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QStringDecoder>

#include <stdio.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int maxRows = 1000;
constexpr qint64 maxLine = 64 * 1024;

using Questions = std::vector<TraceQuestion>;

/// A question, or two that one name gives, is answered in full; many rows get a line each.
void show(Run &run, const Questions &questions, const QJsonArray &decisions)
{
    const Console &console = run.console();
    std::vector<TracedRow> rows;
    for (const QJsonValue &decision : decisions)
        rows.push_back(tracedRowFromJson(decision.toObject()));
    run.finish(std::ranges::all_of(rows, &TracedRow::isRow) ? exitcode::ok : exitcode::dataError);
    if (console.wantsJson())
        return console.json({ { u"decisions"_s, decisions } });
    const bool isMany = rows.size() != questions.size()
        || (rows.size() > 1 && questions.front().kind == TraceQuestion::Kind::Row);
    QStringList lines;
    if (isMany)
        lines = traceTable(rows, console.hasColors());
    for (size_t i = 0; !isMany && i < rows.size(); ++i)
        lines += traceLines(questions[i], rows[i], console.hasColors());
    for (const QString &line : lines)
        console.line(line);
}

/// What is no UTF-8 is Latin-1, as in the loader.
QString textOfLine(const QByteArray &line)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(line);
    return decoder.hasError() ? QString::fromLatin1(line) : text;
}

std::optional<Questions> readRows(Run &run, const QString &path, int max)
{
    QFile file(path);
    const bool isOpen
        = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        run.fail(exitcode::noInput, u"%1: %2"_s.arg(visible(path), file.errorString()));
        return {};
    }
    Questions rows;
    while (int(rows.size()) < max) {
        QByteArray line = file.readLine(maxLine);
        if (line.isEmpty())
            break;
        if (line.endsWith('\n'))
            line.chop(1);
        if (!line.isEmpty())
            rows.push_back({ TraceQuestion::Kind::Row, {}, textOfLine(line) });
    }
    return rows;
}

std::optional<Questions> questionsOf(Run &run)
{
    const Invocation &invocation = run.invocation();
    bool isNumber = true;
    const int max = invocation.value("first"_L1, QString::number(maxRows)).toInt(&isNumber);
    if (!isNumber || max < 1 || max > maxRows) {
        run.fail(exitcode::usage, u"--first takes 1 to %1"_s.arg(maxRows));
        return {};
    }
    if (invocation.has("file"_L1) != invocation.positions.isEmpty()) {
        run.fail(exitcode::usage, u"'trace' takes a row or a name, or --file"_s);
        return {};
    }
    if (invocation.has("file"_L1))
        return readRows(run, invocation.value("file"_L1), max);
    if (invocation.positions[0] == "-"_L1)
        return readRows(run, u"-"_s, max);
    const auto questions = traceQuestions(
        invocation.positions[0], {}, std::chrono::seconds(QDateTime::currentSecsSinceEpoch()));
    if (questions.empty()) {
        run.fail(exitcode::usage, u"'trace' takes a row or a name, or --file"_s);
        return {};
    }
    return questions;
}

/// As many at once as the loader takes, which depends on its rules and is told with its refusal.
void askLoader(Run &run, const Questions &questions, const QJsonArray &decided, qsizetype piece)
{
    QStringList texts;
    for (size_t i = size_t(decided.size()); i < questions.size() && texts.size() < piece; ++i)
        texts += questions[i].row;
    const auto goOn = [=, &run](const Reply<std::vector<TracedRow>> &reply) {
        QJsonArray all = decided;
        for (const QJsonValue decision : reply.json[u"decisions"_s].toArray())
            all += decision;
        if (all.size() == decided.size() || all.size() >= qsizetype(questions.size()))
            return show(run, questions, all);
        askLoader(run, questions, all, piece);
    };
    const auto onError = [=, &run](const LinkError &error) {
        const qsizetype taken = error.data[u"maxRows"_s].toInteger();
        if (taken < 1 || taken >= texts.size())
            return run.fail(error);
        askLoader(run, questions, decided, taken);
    };
    run.ask<std::vector<TracedRow>>(
        [texts](const LoaderClient &client, const auto &then) { return client.trace(texts, {}, then); }, goOn,
        onError);
}

} // namespace

void verb::trace(Run &run)
{
    const auto questions = questionsOf(run);
    if (!questions)
        return;
    if (!run.invocation().isOffline())
        return askLoader(run, *questions, {}, maxRows);
    const auto loaded = loadConfig(run);
    if (!loaded)
        return;
    Tracer tracer(loaded->config);
    QJsonArray decisions;
    for (const TraceQuestion &question : *questions)
        decisions += toJson(tracer.trace(question.row.toUtf8()));
    show(run, *questions, decisions);
}

} // namespace wql
