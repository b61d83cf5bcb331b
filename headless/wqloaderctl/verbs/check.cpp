// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/routing/rulecheck.h"
#include "core/status/routingjson.h"
#include "core/status/statusjson.h"
#include "core/words/connectiontext.h"
#include "core/words/failuretext.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/configs.h"
#include "headless/wqloaderctl/counted.h"
#include "headless/wqloaderctl/logcheck.h"
#include "headless/wqloaderctl/patient.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/targetchecks.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct OutcomeWord {
    QString word;
    Tone tone;
};

OutcomeWord wordOf(ConnectionStage::Outcome outcome)
{
    switch (outcome) {
    case ConnectionStage::Outcome::Ok:
        return { u"ok"_s, Tone::Good };
    case ConnectionStage::Outcome::Warning:
        return { u"warning"_s, Tone::Warning };
    case ConnectionStage::Outcome::Failed:
        return { u"failed"_s, Tone::Bad };
    case ConnectionStage::Outcome::Skipped:
        return { u"skipped"_s, Tone::Faint };
    }
    Q_UNREACHABLE();
}

void showReport(const Console &console, const QString &name, const QUrl &url, const QString &token,
    const ConnectionReport &report)
{
    console.line(u"%1  %2"_s.arg(visible(name), visible(url.toDisplayString(QUrl::RemoveUserInfo))));
    for (const ConnectionStage &stage : report.stages) {
        const OutcomeWord outcome = wordOf(stage.outcome);
        const FailureText text = describe(stage, url, token);
        console.line(u"  %1 %2 %3"_s.arg(console.toned(outcome.word.leftJustified(8), outcome.tone),
            nameOf(stage.name).leftJustified(16), visible(text.what)));
        if (!text.mend.isEmpty())
            console.line(u"           "_s + visible(text.mend));
    }
}

/// What reading the file says; nothing is contacted.
void showFile(const Console &console, const LoadedConfig &loaded)
{
    for (const ConfigProblem &warning : loaded.warnings)
        console.text(formatted(warning));
    showRuleWarnings(console, loaded.config);
    console.line(u"%1: %2, %3, %4"_s
                     .arg(visible(loaded.files.value(0)),
                         console.toned(u"the configuration can be used"_s, Tone::Good))
                     .arg(counted(qint64(loaded.config.targets.size()), "target"_L1))
                     .arg(counted(qint64(loaded.config.rules.size()), "rule"_L1)));
}

QJsonObject jsonOf(const LoadedConfig &loaded, const QJsonArray &targets)
{
    return { { u"problems"_s, toJson(loaded.warnings) },
        { u"warnings"_s, toJson(checkRules(loaded.config), loaded.config) }, { u"targets"_s, targets } };
}

bool allOk(const QJsonArray &targets)
{
    return std::all_of(
        targets.begin(), targets.end(), [](const QJsonValue &target) { return target[u"ok"_s].toBool(); });
}

/// The targets that --target asks for; all without it.
std::vector<Target> wantedTargets(Run &run, const LoaderConfig &config)
{
    const QString only = run.invocation().value("target"_L1);
    std::vector<Target> wanted;
    std::copy_if(config.targets.begin(), config.targets.end(), std::back_inserter(wanted),
        [&only](const Target &target) { return only.isEmpty() || target.name == only; });
    if (wanted.empty())
        run.fail(exitcode::usage, noSuchTarget(config, only));
    return wanted;
}

void checkHere(Run &run)
{
    const auto loaded = loadConfig(run);
    if (!loaded)
        return;
    const bool isOffline = run.invocation().has("offline"_L1);
    const auto targets = wantedTargets(run, loaded->config);
    if (targets.empty())
        return;
    const Findings log = checkLog(patientOf(run.invocation()));
    if (!run.console().wantsJson()) {
        showFile(run.console(), *loaded);
        showFindings(run.console(), log);
    }
    const auto heartbeat = run.invocation().has("heartbeat"_L1) ? ConnectionTest::Heartbeat::Send
                                                                : ConnectionTest::Heartbeat::No;
    auto *checks = new TargetChecks(isOffline ? std::vector<Target>() : targets, heartbeat, &run);
    if (!run.console().wantsJson())
        QObject::connect(checks, &TargetChecks::targetFinished, &run,
            [&run](const Target &target, const ConnectionReport &report) {
                showReport(run.console(), target.name, target.url, target.token, report);
            });
    QObject::connect(checks, &TargetChecks::finished, &run, [&run, checks, log, loaded = *loaded] {
        if (run.console().wantsJson()) {
            QJsonObject json = jsonOf(loaded, checks->results());
            json[u"log"_s] = toJson(log)[u"findings"_s];
            run.console().json(json);
        }
        // Who may read it is the doctor's to judge: another machine's configuration may be looked at here.
        const bool isWell = allOk(checks->results()) && log.front().level != Finding::Level::Problem;
        run.finish(isWell ? exitcode::ok : exitcode::notWell);
    });
    checks->start();
}

/// As the loader that runs sees its log, who knows better than this program and its user.
void showLog(const Console &console, const LoaderStatus &status)
{
    const bool isOk = status.log.isOk();
    const FailureText text = isOk ? FailureText{ u"%1 is read by the loader"_s.arg(status.queueLog), {} }
                                  : describe(status.log, u"wqloader"_s);
    showFindings(console,
        { { isOk ? Finding::Level::Ok : Finding::Level::Warning, u"queue_log"_s, text.what, text.mend } });
}

/// The loader tells addresses and tokens of its targets by its status, which texts need.
void showAnswer(Run &run, const Reply<std::vector<CheckedTarget>> &reply)
{
    if (run.console().wantsJson())
        run.console().json(reply.json);
    else {
        showLog(run.console(), run.link().status());
        for (const CheckedTarget &checked : *reply) {
            TargetStatus status;
            for (const TargetStatus &each : run.link().status().targets)
                if (each.name == checked.target)
                    status = each;
            showReport(run.console(), checked.target, status.url, status.token, checked.report);
        }
    }
    const bool isWell = std::ranges::all_of(*reply, &CheckedTarget::isOk);
    run.finish(isWell ? exitcode::ok : exitcode::notWell);
}

void askLoader(Run &run)
{
    const Invocation &invocation = run.invocation();
    const LoaderClient::CheckQuestion wanted{ invocation.value("target"_L1), invocation.has("heartbeat"_L1) };
    const auto onError = [&run](const LinkError &error) {
        // Before the first start there is only the file to look at.
        const bool isHere = !run.invocation().has("socket"_L1) && !run.invocation().has("host"_L1)
            && QFileInfo::exists(run.invocation().configFile());
        if (error.kind == LinkError::Kind::NotRunning && isHere)
            checkHere(run);
        else
            run.fail(error);
    };
    run.ask<std::vector<CheckedTarget>>(
        [wanted](const LoaderClient &client, const auto &then) { return client.check(wanted, then); },
        [&run](const auto &reply) { showAnswer(run, reply); }, onError);
}

} // namespace

void verb::check(Run &run)
{
    run.invocation().isOffline() || run.invocation().has("offline"_L1) ? checkHere(run) : askLoader(run);
}

} // namespace wql
