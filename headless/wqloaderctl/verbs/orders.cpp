// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/verbs/verbs.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// The three orders that name a target and bring nothing back.
void give(Run &run, const QString &order, const QString &sentence)
{
    const QString target = run.invocation().positions[0];
    run.ask(order, { { u"target"_s, target } }, [=, &run](const QJsonObject &result) {
        if (run.console().wantsJson())
            run.console().json(result);
        else
            run.console().line(sentence.arg(visible(target)));
        run.finish(exitcode::ok);
    });
}

} // namespace

void verb::pause(Run &run)
{
    give(run, u"pause"_s, u"'%1' gets nothing until wqloaderctl resume; its rows wait in the log."_s);
}

void verb::resume(Run &run)
{
    give(run, u"resume"_s, u"'%1' goes on."_s);
}

void verb::resync(Run &run)
{
    give(run, u"resync"_s, u"'%1' is asked where to go on."_s);
}

} // namespace wql
