// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/verbs/verbs.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using Order = PendingCall (LoaderClient::*)(const QString &, const LoaderClient::Then<NoValue> &) const;

/// The three orders that name a target and bring nothing back.
void give(Run &run, Order order, const QString &sentence)
{
    const QString target = run.invocation().positions[0];
    run.ask<NoValue>(
        [=](const LoaderClient &client, const auto &then) { return (client.*order)(target, then); },
        [=, &run](const Reply<NoValue> &reply) {
            if (run.console().wantsJson())
                run.console().json(reply.json);
            else
                run.console().line(sentence.arg(visible(target)));
            run.finish(exitcode::ok);
        });
}

} // namespace

void verb::pause(Run &run)
{
    give(run, &LoaderClient::pause,
        u"'%1' gets nothing until wqloaderctl resume; its rows wait in the log."_s);
}

void verb::resume(Run &run)
{
    give(run, &LoaderClient::resume, u"'%1' goes on."_s);
}

void verb::resync(Run &run)
{
    give(run, &LoaderClient::resync, u"'%1' is asked where to go on."_s);
}

void verb::decide(Run &run)
{
    const QString target = run.invocation().positions[0];
    const QString decision = run.invocation().positions[1];
    if (decision != "go-on"_L1 && decision != "send-all"_L1)
        return run.fail(exitcode::usage, u"the decision is go-on or send-all"_s);
    run.ask<NoValue>(
        [=](const LoaderClient &client, const auto &then) { return client.decide(target, decision, then); },
        [=, &run](const Reply<NoValue> &reply) {
            if (run.console().wantsJson())
                run.console().json(reply.json);
            else
                run.console().line(u"'%1' goes on as decided."_s.arg(visible(target)));
            run.finish(exitcode::ok);
        });
}

} // namespace wql
