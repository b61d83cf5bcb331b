// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/timeargument.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Entries are the lines of the audit, as docs/actions.md has them.
void showEntries(Run &run, const Reply<std::vector<AuditLine>> &reply)
{
    run.finish(exitcode::ok);
    if (run.console().wantsJson())
        return run.console().json(reply.json);
    const QJsonArray entries = reply.json[u"entries"_s].toArray();
    if (entries.isEmpty())
        return run.console().line(
            u"QueueMetrics has asked for no actions yet, or none that are looked for."_s);
    TextTable table({ u"time"_s, u"target"_s, u"id"_s, u"action"_s, u"verdict"_s, u"answer"_s });
    for (const QJsonValue &value : entries) {
        const QString verdict = value[u"verdict"_s].toString();
        const Tone tone = verdict == "allowed"_L1 ? Tone::Good : Tone::Warning;
        table.add({ value[u"time"_s].toString(), value[u"target"_s].toString(), value[u"id"_s].toString(),
            value[u"action"_s].toString(), { verdict, tone }, value[u"answer"_s].toString() });
    }
    run.console().table(table);
}

void allow(Run &run)
{
    const Invocation &invocation = run.invocation();
    if (!invocation.has("target"_L1))
        return run.fail(exitcode::usage, u"--allow needs --target"_s);
    const auto question = [&invocation](const LoaderClient &client, const auto &then) {
        return client.policyLine(invocation.value("allow"_L1), invocation.value("target"_L1), then);
    };
    run.ask<QString>(question, [&run](const Reply<QString> &reply) {
        if (run.console().wantsJson())
            run.console().json(reply.json);
        else
            for (const QString &line : reply->split(u'\n'))
                run.console().line(visible(line, 4000));
        run.finish(exitcode::ok);
    });
}

} // namespace

void verb::actions(Run &run)
{
    const Invocation &invocation = run.invocation();
    if (invocation.has("allow"_L1))
        return allow(run);
    bool isNumber = true;
    LoaderClient::AuditQuestion wanted{ .count = invocation.value("count"_L1, u"20"_s).toInt(&isNumber),
        .target = invocation.value("target"_L1) };
    if (!isNumber)
        return run.fail(exitcode::usage, u"--count takes a number"_s);
    if (invocation.has("since"_L1)) {
        const auto since = timeArgument(invocation.value("since"_L1));
        if (!since)
            return run.fail(
                exitcode::usage, u"--since takes a time such as 2026-11-22T09:30, or 90m, 12h, 7d"_s);
        wanted.since = *since;
    }
    run.ask<std::vector<AuditLine>>(
        [wanted](const LoaderClient &client, const auto &then) { return client.recentActions(wanted, then); },
        [&run](const auto &reply) { showEntries(run, reply); });
}

} // namespace wql
