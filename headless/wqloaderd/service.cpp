// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderd/service.h"

#include "core/secrets/secretreader.h"
#include "core/status/statusjson.h"
#include "headless/text/exitcodes.h"
#include "headless/text/failuretext.h"
#include "headless/text/routingtext.h"
#include "headless/wqloaderd/servicemanager.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include <pwd.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using namespace std::chrono_literals;

constexpr auto drawInterval = 250ms;
constexpr auto lookInterval = 1000ms;
/// With --once: how long a target that makes no progress is waited for.
constexpr auto onceHopeless = 60s;

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

size_t terminalRows()
{
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 6 ? size.ws_row - 5u : 10u;
}

} // namespace

Service::Service(const Clock &clock, Options options)
    : m_clock(clock)
    , m_options(std::move(options))
{
    connect(&m_tick, &QTimer::timeout, this, &Service::onTick);
}

std::optional<int> Service::start()
{
    const auto run = readConfig(m_options);
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

    EngineSettings settings{ .stateDirectory = stateDirectoryFor(m_options, run->config) };
    m_engine = std::make_unique<Engine>(
        m_clock, settings, [this](const Target &target) { return readPassword(target); });
    connect(m_engine.get(), &Engine::targetChanged, this, &Service::tellTarget);
    connect(m_engine.get(), &Engine::logChanged, this, &Service::tellLog);
    connect(m_engine.get(), &Engine::stopped, this, &Service::onStopped);
    connect(m_engine.get(), &Engine::stateFailed, this, [this, settings](const StateFailure &failure) {
        m_log->error(textOf(failure, settings.stateDirectory).whole());
    });
    connect(m_engine.get(), &Engine::stateRecovered, this,
        [this] { m_log->info(u"The state can be written again: uploading goes on"_s); });

    const auto opening = m_engine->start(run->config);
    if (!opening) {
        complain(u"wqloaderd: %1\n"_s.arg(textOf(opening.error(), settings.stateDirectory).whole()));
        return exitCodeOf(opening.error());
    }
    tellStart(*run, *opening);
    tellLog();
    m_draws = !m_options.quiet && isatty(STDERR_FILENO) && m_options.once;
    m_lastProgress = m_clock.monotonic();
    m_tick.start(m_draws ? drawInterval : lookInterval);
    servicemanager::ready();
    return std::nullopt;
}

Result<Secret, QString> Service::readPassword(const Target &target)
{
    const SecretResult secret = readSecret(target.password);
    if (!secret)
        return unexpected(u"%1. %2"_s.arg(secret.error().text, secret.error().mend));
    return *secret;
}

void Service::tellStart(const ConfigToRun &run, const StateOpening &opening)
{
    m_log->info(u"QueueMetrics Web loader - WQLoader %1"_s.arg(QLatin1StringView(WQL_VERSION)));
    m_log->info(u"Configuration: %1"_s.arg(run.origin));
    for (const QString &warning : run.warnings)
        m_log->error(warning.section(u'\n', 0, 0));
    m_log->info(u"Found %1 cluster rule(s)."_s.arg(run.config.rules.size()));
    tellRules(run.config);
    for (const Target &target : run.config.targets) {
        m_log->info(u"PID %1 - Token: %2 - TZ offset: %3 s. - Heartbeat after %4 s."_s.arg(
            QString::number(QCoreApplication::applicationPid()),
            target.token.isEmpty() ? u"-"_s : target.token, QString::number(target.timezoneOffset.count()),
            QString::number(run.config.general.heartbeat.count())));
        m_log->info(u"PID %1 - Target host URI: %2"_s.arg(
            QString::number(QCoreApplication::applicationPid()), target.url.toString()));
    }
    if (const QString text = textOf(opening); !text.isEmpty())
        m_log->error(text);
}

void Service::tellRules(const LoaderConfig &config)
{
    for (const RuleWarning &warning : checkRules(config))
        if (warning.kind != RuleWarning::Kind::Overlap) // nearly any two tests overlap somewhere
            m_log->error(textOf(warning, config));
}

void Service::tellTarget(const QString &name)
{
    for (const TargetStatus &target : m_engine->status().targets) {
        if (target.name != name)
            continue;
        QString text;
        if (target.state == TargetStatus::State::NoPassword)
            text = target.secretProblem;
        else if (target.failure)
            text = textOf(*target.failure, target.url, target.token).whole();
        const bool isGood = target.state == TargetStatus::State::UpToDate;
        if (text.isEmpty() && !isGood)
            return; // on its way; what matters is told when it is there
        if (std::exchange(m_told[name], text) == text && !(isGood && text.isEmpty()))
            return;
        if (!text.isEmpty())
            m_log->error(u"%1: %2 (%3)"_s.arg(name, text, nameOf(target.state)));
    }
}

void Service::tellLog()
{
    const LogHealth health = m_engine->status().log;
    const QString text = health.isOk() ? QString() : textOf(health, userName()).whole();
    if (std::exchange(m_logTold, text) == text)
        return;
    if (text.isEmpty())
        m_log->info(u"The log can be read: %1"_s.arg(m_engine->config().general.queueLog));
    else
        m_log->error(text);
}

// ---------------------------------------------------------------- while it runs

void Service::onTick()
{
    const LoaderStatus status = m_engine->status();
    if (m_draws)
        draw(status);
    if (m_options.once)
        watchForTheEnd(status);
}

void Service::draw(const LoaderStatus &status)
{
    const QStringList lines = m_progress.lines(status, m_clock.monotonic(), terminalRows());
    QString text;
    if (m_drawnLines > 0)
        text = u"\x1b[%1A"_s.arg(m_drawnLines);
    for (const QString &line : lines)
        text += u"\r\x1b[K"_s + line + u'\n';
    m_drawnLines = lines.size();
    fputs(text.toLocal8Bit().constData(), stderr);
}

void Service::watchForTheEnd(const LoaderStatus &status)
{
    quint64 rows = status.rowsRead;
    for (const TargetStatus &target : status.targets)
        rows += target.counters.rowsConfirmed + target.counters.questions;
    if (std::exchange(m_rowsAtLastLook, rows) != rows)
        m_lastProgress = m_clock.monotonic();
    const bool drained = status.isDrained() && status.log.isReadable();
    if (drained || m_clock.monotonic() - m_lastProgress > onceHopeless) {
        m_allConfirmed = drained;
        stop();
    }
}

void Service::reload()
{
    const auto run = readConfig(m_options);
    if (!run) {
        m_log->error(u"The new configuration is wrong; the old one stays"_s);
        for (const QString &line : run.error().text.split(u'\n', Qt::SkipEmptyParts))
            m_log->error(line);
        return;
    }
    servicemanager::reloading();
    m_log->reopen();
    LoaderConfig config = run->config;
    if (config.general.queueLog != m_engine->config().general.queueLog) {
        m_log->error(u"queue_log is another now: that takes a restart. The old one is read on"_s);
        config.general.queueLog = m_engine->config().general.queueLog;
    }
    m_engine->reload(config);
    tellRules(config);
    m_log->info(u"Configuration read again: %1 rule(s), %2 target(s)"_s.arg(config.rules.size())
                    .arg(config.targets.size()));
    servicemanager::ready();
}

void Service::stop()
{
    servicemanager::stopping();
    m_engine->stop();
}

void Service::onStopped()
{
    m_tick.stop();
    const LoaderStatus status = m_engine->status();
    if (m_draws)
        draw(status);
    for (const TargetStatus &target : status.targets)
        m_log->info(
            u"%1: %2 rows confirmed, %3"_s.arg(target.name)
                .arg(target.counters.rowsConfirmed)
                .arg(target.isDrained ? u"nothing left to send"_s
                                      : u"%1 bytes of the log not yet sent"_s.arg(target.backlogBytes)));
    if (const QString unmatched = unmatchedText(m_engine->routingCounters()); !unmatched.isEmpty())
        m_log->info(unmatched);
    writeReport(status);
    m_log->info(u"Stopped"_s);
    Q_EMIT finished(m_options.once && !m_allConfirmed ? exitcode::temporary : exitcode::ok);
}

void Service::writeReport(const LoaderStatus &status)
{
    if (m_options.reportFile.isEmpty())
        return;
    QSaveFile file(m_options.reportFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(toJson(status)).toJson()) < 0
        || !file.commit())
        m_log->error(u"The report %1 cannot be written: %2"_s.arg(m_options.reportFile, file.errorString()));
}

} // namespace wql
