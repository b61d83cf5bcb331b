// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/historytext.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using Histories = std::vector<TargetHistory>;

void show(Run &run, const Histories &histories)
{
    run.finish(exitcode::ok);
    if (run.console().wantsJson()) {
        QJsonArray targets;
        for (const TargetHistory &history : histories)
            targets += toJson(history);
        return run.console().json({ { u"targets"_s, targets } });
    }
    for (const QString &line : historyLines(histories, run.console().hasColors()))
        run.console().line(line);
}

/// Asks for one after the other.
void collect(Run &run, QStringList targets, HistorySpan span, const std::shared_ptr<Histories> &histories)
{
    if (targets.isEmpty())
        return show(run, *histories);
    const QString target = targets.takeFirst();
    run.ask<TargetHistory>(
        [=](const LoaderClient &client, const auto &then) { return client.history(target, span, then); },
        [=, &run](const Reply<TargetHistory> &reply) {
            histories->push_back(*reply);
            collect(run, targets, span, histories);
        });
}

} // namespace

void verb::history(Run &run)
{
    const auto span = enumNamed<HistorySpan>(run.invocation().value("span"_L1, wireName(HistorySpan::Day)));
    if (!span)
        return run.fail(exitcode::usage, u"--span takes 1h, 24h, 7d, 30d or 1y"_s);
    const auto histories = std::make_shared<Histories>();
    if (run.invocation().has("target"_L1))
        return collect(run, { run.invocation().value("target"_L1) }, *span, histories);
    run.ask<LoaderStatus>([](const LoaderClient &client, const auto &then) { return client.status(then); },
        [=, &run](const Reply<LoaderStatus> &status) {
            QStringList targets;
            for (const TargetStatus &target : status->targets)
                targets += target.name;
            collect(run, targets, *span, histories);
        });
}

} // namespace wql
