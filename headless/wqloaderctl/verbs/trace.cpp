// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/router.h"
#include "core/status/routingjson.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/configs.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/tracetext.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QFile>
#include <QJsonArray>

#include <stdio.h>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int maxRows = 1000;
constexpr qint64 maxLine = 64 * 1024;

void show(Run &run, const QJsonArray &decisions)
{
    run.finish(exitcode::ok);
    const Console &console = run.console();
    if (console.wantsJson())
        return console.json({ { u"decisions"_s, decisions } });
    std::vector<TracedRow> rows;
    for (const QJsonValue &decision : decisions)
        rows.push_back(tracedRowFromJson(decision.toObject()));
    const QStringList lines = rows.size() == 1 ? traceLines(rows.front(), console.hasColors())
                                               : traceTable(rows, console.hasColors());
    for (const QString &line : lines)
        console.line(line);
}

std::optional<QByteArrayList> readRows(Run &run, const QString &path, int max)
{
    QFile file(path);
    const bool isOpen
        = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        run.fail(exitcode::noInput, u"%1: %2"_s.arg(visible(path), file.errorString()));
        return {};
    }
    QByteArrayList rows;
    while (rows.size() < max) {
        QByteArray line = file.readLine(maxLine);
        if (line.isEmpty())
            break;
        if (line.endsWith('\n'))
            line.chop(1);
        if (!line.isEmpty())
            rows += line;
    }
    return rows;
}

std::optional<QByteArrayList> rowsOf(Run &run)
{
    const Invocation &invocation = run.invocation();
    bool isNumber = true;
    const int max = invocation.value("first"_L1, QString::number(maxRows)).toInt(&isNumber);
    if (!isNumber || max < 1 || max > maxRows) {
        run.fail(exitcode::usage, u"--first takes 1 to %1"_s.arg(maxRows));
        return {};
    }
    if (invocation.has("file"_L1) != invocation.positions.isEmpty()) {
        run.fail(exitcode::usage, u"'trace' takes a row, or --file"_s);
        return {};
    }
    if (invocation.has("file"_L1))
        return readRows(run, invocation.value("file"_L1), max);
    if (invocation.positions[0] == "-"_L1)
        return readRows(run, u"-"_s, max);
    return QByteArrayList{ invocation.positions[0].toUtf8() };
}

void askLoader(Run &run, const QByteArrayList &rows)
{
    QStringList texts;
    for (const QByteArray &row : rows)
        texts += QString::fromUtf8(row);
    run.ask<std::vector<TracedRow>>(
        [texts](const LoaderClient &client, const auto &then) { return client.trace(texts, {}, then); },
        [&run](const auto &reply) { show(run, reply.json[u"decisions"_s].toArray()); });
}

} // namespace

void verb::trace(Run &run)
{
    const auto rows = rowsOf(run);
    if (!rows)
        return;
    if (!run.invocation().isOffline())
        return askLoader(run, *rows);
    const auto loaded = loadConfig(run);
    if (!loaded)
        return;
    const Router router(loaded->config);
    QJsonArray decisions;
    for (const QByteArray &row : *rows)
        decisions += toJson(wql::trace(router, loaded->config, row));
    show(run, decisions);
}

} // namespace wql
