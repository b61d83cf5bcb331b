// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/statusjson.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/links.h"
#include "headless/wqloaderctl/nagios.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/statustext.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

std::chrono::seconds now()
{
    return std::chrono::seconds{ QDateTime::currentSecsSinceEpoch() };
}

Result<LagLimits, QString> limitsOf(const Invocation &invocation)
{
    const LagLimits standard;
    bool isWarning = true;
    bool isCritical = true;
    const auto number = [&](QLatin1StringView name, std::chrono::seconds otherwise, bool &ok) {
        return invocation.has(name) ? std::chrono::seconds{ invocation.value(name).toUInt(&ok) } : otherwise;
    };
    const LagLimits limits{ number("warning-lag"_L1, standard.warning, isWarning),
        number("critical-lag"_L1, standard.critical, isCritical) };
    if (!isWarning || !isCritical)
        return unexpected(u"--warning-lag and --critical-lag take whole seconds from 0 on"_s);
    if (limits.critical < limits.warning)
        return unexpected(
            u"--critical-lag %1 is less than --warning-lag %2: what is critical is a warning before"_s
                .arg(limits.critical.count())
                .arg(limits.warning.count()));
    return limits;
}

void end(Run &run, const NagiosAnswer &answer)
{
    run.console().line(answer.line);
    run.finish(answer.code);
}

void forNagios(Run &run)
{
    const auto limits = limitsOf(run.invocation());
    if (!limits)
        return end(run, nagiosAnswer(NagiosAnswer::Unknown, limits.error()));
    const auto onStatus = [&run, limits](const auto &reply) { end(run, nagiosAnswer(*reply, *limits)); };
    const auto onError = [&run](const LinkError &error) {
        const auto code
            = error.kind == LinkError::Kind::NotRunning ? NagiosAnswer::Critical : NagiosAnswer::Unknown;
        end(run, nagiosAnswer(code, describe(error, run.invocation())));
    };
    // A check that hangs is worse than one that fails: plug-ins are killed after ten seconds.
    run.ask<LoaderStatus>([](const LoaderClient &client,
                              const auto &then) { return client.status(then, std::chrono::seconds{ 8 }); },
        onStatus, onError);
}

void showOnce(Run &run, const Reply<LoaderStatus> &reply)
{
    if (run.console().wantsJson())
        run.console().json(reply.json);
    else
        for (const QString &line : statusLines(*reply, now(), run.console().hasColors()))
            run.console().line(line);
    run.finish(exitcode::ok);
}

void watch(Run &run)
{
    QObject::connect(&run.link(), &LoaderLink::statusChanged, &run, [&run] {
        const LoaderStatus &status = run.link().status();
        if (run.console().wantsJson())
            return run.console().json(toJson(status), true);
        // Home and clear, unless the output goes to a file.
        const QString begin = run.console().hasColors() ? u"\x1b[H\x1b[2J"_s : QString();
        run.console().text(
            begin + statusLines(status, now(), run.console().hasColors()).join(u'\n') + u"\n\n"_s);
    });
}

} // namespace

void verb::status(Run &run)
{
    const Invocation &invocation = run.invocation();
    if (invocation.has("nagios"_L1))
        return forNagios(run);
    if (invocation.has("watch"_L1))
        return watch(run);
    run.ask<LoaderStatus>([](const LoaderClient &client, const auto &then) { return client.status(then); },
        [&run](const auto &reply) { showOnce(run, reply); });
}

} // namespace wql
