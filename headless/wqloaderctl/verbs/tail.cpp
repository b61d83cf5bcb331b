// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

void showLine(const Console &console, const LogLine &line)
{
    if (console.wantsJson())
        return console.json(toJson(line), true);
    const QString time = QDateTime::fromSecsSinceEpoch(line.time.count()).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    console.line(u"%1 %2%3"_s.arg(console.toned(time, Tone::Faint),
        line.target.isEmpty() ? QString() : u"%1: "_s.arg(visible(line.target)),
        console.toned(visible(line.text, 2000), line.isError ? Tone::Bad : Tone::Plain)));
}

bool isWanted(const Invocation &invocation, const LogLine &line)
{
    const QString target = invocation.positions.value(0);
    return (target.isEmpty() || line.target == target) && (!invocation.has("errors"_L1) || line.isError);
}

void follow(Run &run)
{
    const LoaderClient client(&run.link());
    client.onLogLine(&run, [&run](const LogLine &line) {
        if (isWanted(run.invocation(), line))
            showLine(run.console(), line);
    });
    client.onMissed(
        &run, [&run](qint64 count) { run.console().complain(u"%1 lines were left out"_s.arg(count)); });
    run.ask<NoValue>([](const LoaderClient &loader, const auto &then) { return loader.subscribeToLog(then); },
        [](const auto &) {});
}

void showRows(Run &run, int count)
{
    const auto show = [&run](const Reply<QStringList> &reply) {
        if (run.console().wantsJson())
            run.console().json(reply.json);
        else
            for (const QString &row : *reply)
                run.console().line(visible(row, 10000));
        run.finish(exitcode::ok);
    };
    run.ask<QStringList>([count](const LoaderClient &client,
                             const auto &then) { return client.recentRows(qMin(count, 500), then); },
        show);
}

} // namespace

void verb::tail(Run &run)
{
    const Invocation &invocation = run.invocation();
    bool isNumber = true;
    const int count = invocation.value("count"_L1, u"20"_s).toInt(&isNumber);
    if (!isNumber || count < 1 || count > 2000)
        return run.fail(exitcode::usage, u"--count takes 1 to 2000"_s);
    if (invocation.has("rows"_L1))
        return showRows(run, count);
    const LoaderClient::LogQuestion wanted{ count, invocation.positions.value(0),
        invocation.has("errors"_L1) };
    const auto show = [&run](const Reply<std::vector<LogLine>> &reply) {
        const bool goesOn = run.invocation().has("follow"_L1);
        if (run.console().wantsJson() && !goesOn)
            run.console().json(reply.json);
        else
            for (const LogLine &line : *reply)
                showLine(run.console(), line);
        goesOn ? follow(run) : run.finish(exitcode::ok);
    };
    run.ask<std::vector<LogLine>>(
        [wanted](const LoaderClient &client, const auto &then) { return client.recentLog(wanted, then); },
        show);
}

} // namespace wql
