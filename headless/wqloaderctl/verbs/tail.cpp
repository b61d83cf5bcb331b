// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

void showLine(const Console &console, const QJsonObject &line)
{
    if (console.wantsJson())
        return console.json(line, true);
    const bool isError = line[u"level"_s].toString() == "error"_L1;
    const QString time
        = QDateTime::fromSecsSinceEpoch(line[u"time"_s].toInteger()).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QString target = line[u"target"_s].toString();
    const QString text = visible(line[u"text"_s].toString(), 2000);
    console.line(u"%1 %2%3"_s.arg(console.toned(time, Tone::Faint),
        target.isEmpty() ? QString() : u"%1: "_s.arg(visible(target)),
        console.toned(text, isError ? Tone::Bad : Tone::Plain)));
}

bool isWanted(const Invocation &invocation, const QJsonObject &line)
{
    const QString target = invocation.positions.value(0);
    return (target.isEmpty() || line[u"target"_s].toString() == target)
        && (!invocation.has("errors"_L1) || line[u"level"_s].toString() == "error"_L1);
}

void follow(Run &run)
{
    QObject::connect(&run.link(), &LoaderLink::notified, &run,
        [&run](const QString &method, const QJsonObject &parameters) {
            if (method == "log"_L1 && isWanted(run.invocation(), parameters))
                showLine(run.console(), parameters);
            else if (method == "missed"_L1)
                run.console().complain(u"%1 lines were left out"_s.arg(parameters[u"count"_s].toInteger()));
        });
    run.ask(u"log.subscribe"_s, {}, [](const QJsonObject &) {});
}

void showRows(Run &run, int count)
{
    run.ask(u"rows.recent"_s, { { u"count"_s, qMin(count, 500) } }, [&run](const QJsonObject &result) {
        if (run.console().wantsJson())
            run.console().json(result);
        else
            for (const QJsonValue &row : result[u"rows"_s].toArray())
                run.console().line(visible(row.toString(), 10000));
        run.finish(exitcode::ok);
    });
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
    QJsonObject parameters{ { u"count"_s, count }, { u"errors"_s, invocation.has("errors"_L1) } };
    if (!invocation.positions.isEmpty())
        parameters[u"target"_s] = invocation.positions[0];
    run.ask(u"log.recent"_s, parameters, [&run](const QJsonObject &result) {
        const bool goesOn = run.invocation().has("follow"_L1);
        if (run.console().wantsJson() && !goesOn)
            run.console().json(result);
        else
            for (const QJsonValue &line : result[u"lines"_s].toArray())
                showLine(run.console(), line.toObject());
        goesOn ? follow(run) : run.finish(exitcode::ok);
    });
}

} // namespace wql
