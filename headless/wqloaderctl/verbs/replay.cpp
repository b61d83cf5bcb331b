// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/system.h"
#include "core/config/configfile.h"
#include "core/control/replayrun.h"
#include "core/status/routingjson.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/configs.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/tracetext.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QJsonArray>

#include <string.h>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

void showNames(const Console &console, const QString &title, const std::vector<ReplayResult::Names> &names)
{
    if (names.empty())
        return;
    console.line(u"\n"_s + title);
    TextTable table({ u"rows"_s, u"queue"_s, u"agent"_s, u"targets"_s });
    for (const ReplayResult::Names &each : names)
        table.add({ QString::number(each.rows), each.queue, each.agent, targetNames(each.targets) });
    console.table(table);
}

/// As with diff, 1 says that there is a difference.
void show(Run &run, const QJsonObject &json)
{
    const ReplayResult result = replayResultFromJson(json);
    const Console &console = run.console();
    run.finish(result.same == result.rows ? exitcode::ok : exitcode::notWell);
    if (console.wantsJson())
        return console.json(json);
    console.line(u"%1 rows: %2 go where they went, %3 of them under other names"_s.arg(result.rows)
                     .arg(result.same + result.renamed)
                     .arg(result.renamed));
    if (!result.moved.empty()) {
        console.line(u"\nWould go elsewhere:"_s);
        TextTable table({ u"rows"_s, u"from"_s, u"to"_s, u"for example"_s });
        for (const ReplayResult::Move &move : result.moved)
            table.add({ QString::number(move.rows), targetNames(move.from),
                { targetNames(move.to), move.to.isEmpty() ? Tone::Bad : Tone::Plain }, move.example });
        console.table(table);
    }
    showNames(console, u"Nobody would take:"_s, result.unmatched);
    showNames(console, u"More than one target would get:"_s, result.several);
}

/// The new text takes the place of the loader's main file.
void askLoader(Run &run, int megabytes)
{
    const ConfigFile file = ConfigFile::read(run.invocation().positions[0]);
    if (!file.isComplete())
        return run.fail(exitcode::configuration, formatted(file.readProblems()).trimmed());
    if (file.parts().size() > 1)
        return run.fail(exitcode::usage, u"a file that includes others is compared with --config only"_s);
    const QByteArray text = file.parts()[0].document.text();
    const auto onConfig = [=, &run](const Reply<ConfigSnapshot> &present) {
        const std::vector<ConfigText> files{ { present->texts.front().path, text } };
        run.ask<ReplayResult>(
            [=](const LoaderClient &client, const auto &then) {
                return client.replay(files, megabytes, then, std::chrono::minutes{ 10 });
            },
            [&run](const auto &reply) { show(run, reply.json); });
    };
    run.ask<ConfigSnapshot>(
        [](const LoaderClient &client, const auto &then) { return client.config(then); }, onConfig);
}

void readLog(Run &run, int megabytes)
{
    const auto before = loadConfig(run);
    if (!before)
        return;
    const auto after = readLoaderConfig(run.invocation().positions[0]);
    if (!after)
        return run.fail(exitcode::configuration, formatted(after.error()).trimmed());
    const QString log = run.invocation().value("log"_L1, before->config.general.queueLog);
    auto *replay = new ReplayRun(log, replayBytes(megabytes), before->config, after->config, &run);
    QObject::connect(replay, &ReplayRun::finished, &run, [&run, log](const ReplayOutcome &outcome) {
        if (outcome)
            show(run, toJson(*outcome));
        else
            run.fail(
                exitcode::noInput, u"%1: %2"_s.arg(visible(log), systemWords(outcome.error().errorNumber)));
    });
    replay->start();
}

} // namespace

void verb::replay(Run &run)
{
    const Invocation &invocation = run.invocation();
    bool isNumber = true;
    const int megabytes
        = invocation.value("megabytes"_L1, QString::number(defaultReplayMegabytes)).toInt(&isNumber);
    if (!isNumber || megabytes < minReplayMegabytes || megabytes > maxReplayMegabytes)
        return run.fail(
            exitcode::usage, u"--megabytes takes %1 to %2"_s.arg(minReplayMegabytes).arg(maxReplayMegabytes));
    if (invocation.has("log"_L1) && !invocation.isOffline())
        return run.fail(exitcode::usage, u"--log goes with --config only; a loader replays its own log"_s);
    invocation.isOffline() ? readLog(run, megabytes) : askLoader(run, megabytes);
}

} // namespace wql
