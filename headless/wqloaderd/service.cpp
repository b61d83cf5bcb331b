// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderd/service.h"

#include "core/secrets/secretreader.h"
#include "core/status/statusjson.h"
#include "core/words/failuretext.h"
#include "core/words/logtext.h"
#include "core/words/routingtext.h"
#include "headless/exitcodes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <pwd.h>
#include <stdio.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using namespace std::chrono_literals;

constexpr auto drawInterval = 250ms;
constexpr auto lookInterval = 1000ms;
/// A log that is missing for less than this is being rotated.
constexpr auto rotationPause = 3s;
/// With --once: how long a target that makes no progress is waited for.
constexpr auto onceHopeless = 60s;
/// With --once: how long a person has to mend what only a person can.
constexpr auto onceStuck = 5s;
/// Without a terminal: how often the log says how far a target that lags has come.
constexpr auto progressInterval = 10s;

void complain(const QString &text)
{
    fputs(text.toLocal8Bit().constData(), stderr);
}

int exitCodeOf(const StateFailure &failure)
{
    switch (failure.kind) {
    case StateFailure::Kind::ReadOnly:
        return exitcode::permission;
    case StateFailure::Kind::NewerVersion:
        return exitcode::configuration;
    case StateFailure::Kind::Locked:
    case StateFailure::Kind::DiskFull:
    case StateFailure::Kind::Missing:
    case StateFailure::Kind::Damaged:
    case StateFailure::Kind::Other:
        break;
    }
    return exitcode::temporary;
}

QString userName()
{
    const passwd *user = getpwuid(geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(geteuid());
}

/// Whether only a person can bring on what is left to do.
bool needsHuman(const LoaderStatus &status)
{
    if (!status.log.isReadable() || !status.stateProblem.isEmpty())
        return true;
    return !status.targets.empty()
        && std::all_of(status.targets.begin(), status.targets.end(), [](const TargetStatus &target) {
               return target.isDrained || target.state == TargetStatus::State::Parked
                   || target.state == TargetStatus::State::NoPassword
                   || target.state == TargetStatus::State::Paused;
           });
}

} // namespace

Service::Service(const Clock &clock, Options options)
    : m_clock(clock)
    , m_options(std::move(options))
{
    connect(&m_tick, &QTimer::timeout, this, &Service::onTick);
    m_logPatience.setSingleShot(true);
    connect(&m_logPatience, &QTimer::timeout, this, &Service::tellLog);
}

std::optional<int> Service::start()
{
    auto run = readConfig(m_options);
    // Somebody changed it by the control socket, and the service ended before it was confirmed.
    const QString settled
        = ConfigKeeper::settleAtStart(stateDirectoryFor(m_options, run ? run->config : LoaderConfig()));
    if (!settled.isEmpty())
        run = readConfig(m_options);
    if (!run) {
        complain(run.error().text);
        return run.error().exitCode;
    }
    auto log = ActivityLog::open(run->activityLog, m_clock);
    if (!log) {
        complain(
            u"wqloaderd: the log %1 cannot be written (%2); name another one, or - for standard output\n"_s
                .arg(run->activityLog, log.error()));
        return exitcode::permission;
    }
    m_log = std::make_unique<ActivityLog>(std::move(*log));

    // With --once the log is uploaded, and nobody stays to answer for actions.
    EngineSettings settings{ .stateDirectory = stateDirectoryFor(m_options, run->config),
        .runsActions = !m_options.once,
        .serviceUser = userName() };
    auto engine = Engine::open(m_clock, settings, run->config,
        [this](const SecretReference &reference) { return readPassword(reference); });
    if (!engine) {
        complain(u"wqloaderd: %1\n"_s.arg(describe(engine.error(), settings.stateDirectory).whole()));
        return exitCodeOf(engine.error());
    }
    m_engine = std::move(*engine);
    connect(m_engine.get(), &Engine::actionReported, this, &Service::tellAction);
    connect(m_engine.get(), &Engine::actionTroubleChanged, this, &Service::tellActionTrouble);
    connect(m_engine.get(), &Engine::targetChanged, this, &Service::tellTarget);
    connect(m_engine.get(), &Engine::logChanged, this, &Service::onLogChanged);
    connect(m_engine.get(), &Engine::stopped, this, &Service::onStopped);
    connect(m_engine.get(), &Engine::stateFailed, this, [this, settings](const StateFailure &failure) {
        error(describe(failure, settings.stateDirectory).whole());
    });
    connect(m_engine.get(), &Engine::stateRecovered, this,
        [this] { info(u"The state can be written again: uploading goes on"_s); });

    tellStart(*run, m_engine->opening());
    if (!settled.isEmpty())
        error(settled);
    openControl(*run);
    m_engine->start();
    tellLog();
    m_draws = !m_options.quiet && m_options.once && StatusTable::isPossible();
    m_lastProgress = m_progressTold = m_clock.monotonic();
    m_tick.start(m_draws ? drawInterval : m_options.once ? lookInterval : progressInterval);
    m_manager = std::make_unique<ServiceManager>(m_clock, *m_engine);
    connect(m_manager.get(), &ServiceManager::workStands, this,
        [this](const QString &why) { error(u"The watchdog is not fed any more: %1"_s.arg(why)); });
    m_manager->ready();
    return std::nullopt;
}

Result<Secret, QString> Service::readPassword(const SecretReference &reference)
{
    const SecretResult secret = readSecret(reference);
    if (!secret)
        return unexpected(u"%1. %2"_s.arg(secret.error().text, secret.error().mend));
    return *secret;
}

void Service::tellStart(const ConfigToRun &run, const StateOpening &opening)
{
    info(u"QueueMetrics Web loader - WQLoader %1"_s.arg(QLatin1StringView(WQL_VERSION)));
    info(u"Configuration: %1"_s.arg(run.origin));
    for (const QString &warning : run.warnings)
        error(warning.section(u'\n', 0, 0));
    info(u"Found %1 cluster rule(s)."_s.arg(run.config.rules.size()));
    tellRules(run.config);
    for (const Target &target : run.config.targets) {
        info(u"PID %1 - Token: %2 - TZ offset: %3 s. - Heartbeat after %4 s."_s.arg(
            QString::number(QCoreApplication::applicationPid()),
            target.token.isEmpty() ? u"-"_s : target.token, QString::number(target.timezoneOffset.count()),
            QString::number(run.config.general.heartbeat.count())));
        info(u"PID %1 - Target host URI: %2"_s.arg(
            QString::number(QCoreApplication::applicationPid()), target.url.toString()));
    }
    if (const QString text = describe(opening); !text.isEmpty())
        error(text);
}

void Service::openControl(const ConfigToRun &run)
{
    const QString path = controlSocketFor(m_options, run.config);
    if (path.isEmpty())
        return;
    const ConfigKeeper::Place place{ .file
        = run.configFile.isEmpty() ? QString() : QFileInfo(run.configFile).absoluteFilePath(),
        .stateDirectory = stateDirectoryFor(m_options, run.config) };
    m_control = std::make_unique<ControlRoom>(
        m_clock, *m_engine, m_ring, place, [this](const LoaderConfig &config) { put(config); });
    connect(m_control.get(), &ControlRoom::told, this, &Service::info);
    if (const auto opened = m_control->open(path); opened)
        info(u"Control socket: %1"_s.arg(path));
    else
        error(u"No control socket at %1: %2. Everything else works"_s.arg(path, opened.error()));
}

void Service::write(bool isError, const QString &text, const QString &target)
{
    m_table.hide();
    isError ? m_log->error(text, target) : m_log->info(text, target);
    m_table.show();
    m_ring.add({ .time = m_clock.wall(), .isError = isError, .target = target, .text = text });
}

void Service::tellRules(const LoaderConfig &config)
{
    for (const RuleWarning &warning : checkRules(config))
        if (warning.kind != RuleWarning::Kind::Overlap) // nearly any two tests overlap somewhere
            error(describe(warning, config));
}

void Service::tellTarget(const QString &name)
{
    using State = TargetStatus::State;
    const std::optional<TargetStatus> target = m_engine->targetStatus(name);
    if (!target)
        return;
    if (std::exchange(m_remarksTold[name], target->remark) != target->remark)
        if (const QString text = describe(target->remark).whole(); !text.isEmpty())
            error(u"%1: %2"_s.arg(name, text), name);
    QString text;
    if (target->state == State::NoPassword)
        text = target->secretProblem;
    else if (target->failure)
        text = describe(*target->failure, target->url, target->token).whole();
    if (text.isEmpty() && target->state != State::UpToDate && target->state != State::Uploading)
        return; // on its way; what matters is told when it is there
    const auto told = m_told.find(name);
    if (told == m_told.end() && text.isEmpty() && target->state != State::UpToDate)
        return;
    if (told != m_told.end() && told->second == text)
        return;
    if (!text.isEmpty())
        error(u"%1: %2 (%3)"_s.arg(name, text, nameOf(target->state)), name);
    else
        info((told == m_told.end() ? u"%1: up to date, %2 rows confirmed"_s
                                   : u"%1: works again, %2 rows confirmed"_s)
                 .arg(name)
                 .arg(target->counters.rowsConfirmed),
            name);
    m_told[name] = text;
}

void Service::onLogChanged()
{
    if (m_engine->status().log.kind != LogHealth::Kind::Missing || !m_logTold.isEmpty()) {
        m_logPatience.stop();
        tellLog();
    } else if (!m_logPatience.isActive()) {
        m_logPatience.start(rotationPause);
    }
}

void Service::tellLog()
{
    const LogHealth health = m_engine->status().log;
    const QString text = health.isOk() ? QString() : describe(health, userName()).whole();
    if (std::exchange(m_logTold, text) == text)
        return;
    if (text.isEmpty())
        info(u"The log can be read: %1"_s.arg(m_engine->config().general.queueLog));
    else
        error(text);
}

void Service::tellLogNews(const LoaderStatus &status)
{
    for (const QString &line : logNews(m_newsTold, status))
        error(line);
    m_newsTold = status;
}

void Service::tellAction(const QString &target, const FeedbackResult &result)
{
    const QString text = u"%1: feedback action %2: %3"_s.arg(target, result.id, result.text);
    if (result.ok)
        info(text, target);
    else
        error(text, target);
}

void Service::tellActionTrouble(const QString &name)
{
    for (const TargetStatus &target : m_engine->status().targets) {
        const QString text = describe(target.actions).whole();
        if (target.name != name || std::exchange(m_actionsTold[name], text) == text)
            continue;
        if (text.isEmpty())
            info(u"%1: feedback actions are accepted again"_s.arg(name), name);
        else
            error(u"%1: %2"_s.arg(name, text), name);
    }
}

// ---------------------------------------------------------------- while it runs

void Service::onTick()
{
    const LoaderStatus status = m_engine->status();
    showProgress(status);
    tellLogNews(status);
    if (m_options.once)
        watchForTheEnd(status);
}

void Service::showProgress(const LoaderStatus &status)
{
    const std::chrono::milliseconds now = m_clock.monotonic();
    if (m_draws)
        return m_table.show(m_progress.lines(status, now, m_table.rows()));
    if (m_options.quiet || now - m_progressTold + lookInterval < progressInterval)
        return;
    m_progressTold = now;
    for (const QString &line : m_progress.news(status, now))
        info(line);
}

void Service::watchForTheEnd(const LoaderStatus &status)
{
    quint64 rows = status.rowsRead;
    for (const TargetStatus &target : status.targets)
        rows += target.counters.rowsConfirmed + target.counters.questions;
    if (std::exchange(m_rowsAtLastLook, rows) != rows)
        m_lastProgress = m_clock.monotonic();
    const bool drained = status.isDrained() && status.log.isReadable();
    if (!needsHuman(status))
        m_stuckSince.reset();
    else if (!m_stuckSince)
        m_stuckSince = m_clock.monotonic();
    const bool stuck = m_stuckSince && m_clock.monotonic() - *m_stuckSince > onceStuck;
    if (drained || stuck || m_clock.monotonic() - m_lastProgress > onceHopeless) {
        m_allConfirmed = drained;
        stop();
    }
}

void Service::reload()
{
    if (m_engine->state() != Engine::State::Running)
        return; // it is stopping
    if (m_control)
        m_control->noticeConfig();
    const auto run = readConfig(m_options);
    if (!run) {
        error(u"The new configuration is wrong; the old one stays"_s);
        for (const QString &line : run.error().text.split(u'\n', Qt::SkipEmptyParts))
            error(line);
        return;
    }
    m_manager->reloading();
    m_log->reopen();
    put(run->config);
    m_manager->ready();
}

void Service::put(LoaderConfig config)
{
    if (config.general.queueLog != m_engine->config().general.queueLog) {
        error(u"queue_log is another now: that takes a restart. The old one is read on"_s);
        config.general.queueLog = m_engine->config().general.queueLog;
    }
    m_engine->reload(config);
    tellRules(config);
    info(u"Configuration read again: %1 rule(s), %2 target(s)"_s.arg(config.rules.size())
             .arg(config.targets.size()));
}

void Service::stop()
{
    m_manager->stopping();
    m_engine->stop();
}

void Service::onStopped()
{
    m_tick.stop();
    const LoaderStatus status = m_engine->status();
    showProgress(status);
    tellLogNews(status);
    for (const TargetStatus &target : status.targets)
        info(u"%1: %2 rows confirmed, %3"_s.arg(target.name)
                 .arg(target.counters.rowsConfirmed)
                 .arg(target.isDrained ? u"nothing left to send"_s
                                       : u"%1 bytes of the log not yet sent"_s.arg(target.backlogBytes)));
    if (const QString unmatched = unmatchedText(m_engine->routingCounters()); !unmatched.isEmpty())
        info(unmatched);
    writeReport(status);
    info(u"Stopped"_s);
    Q_EMIT finished(m_options.once && !m_allConfirmed ? exitcode::temporary : exitcode::ok);
}

void Service::writeReport(const LoaderStatus &status)
{
    if (m_options.reportFile.isEmpty())
        return;
    QSaveFile file(m_options.reportFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(toJson(status)).toJson()) < 0
        || !file.commit())
        error(u"The report %1 cannot be written: %2"_s.arg(m_options.reportFile, file.errorString()));
}

} // namespace wql
