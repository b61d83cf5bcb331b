// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderd/service.h"

#include "core/base/ownfile.h"
#include "core/status/statusjson.h"
#include "headless/exitcodes.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <stdio.h>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using namespace std::chrono_literals;

constexpr auto drawInterval = 250ms;
constexpr auto lookInterval = 1000ms;
/// Without a terminal: how often the log says how far a target that lags has come; as a service, and with
/// --once.
constexpr auto progressInterval = 60s;
constexpr auto progressIntervalOnce = 10s;
/// With --once: what was in doubt is looked at once more so long afterwards, before the end.
constexpr auto auditDelayOnce = 20s;

void complain(const QString &text)
{
    fputs(text.toLocal8Bit().constData(), stderr);
}

/// The process of which the pid file of an original's init script tells, if it runs and is a loader.
std::optional<qint64> loaderOf(const QString &pidFile)
{
    const Result<QByteArray, QString> text = pidFile.isEmpty() ? QByteArray() : ownfile::read(pidFile, 64);
    const qint64 pid = text ? text->trimmed().toLongLong() : 0;
    QFile process(u"/proc/%1/cmdline"_s.arg(pid));
    if (pid <= 0 || pid == QCoreApplication::applicationPid() || !process.open(QIODevice::ReadOnly))
        return {};
    const QByteArray command = process.readAll();
    return command.contains("qloaderd") || command.contains("uniloader") ? std::optional(pid) : std::nullopt;
}

int exitCodeOf(StateFailure::Kind kind)
{
    switch (kind) {
    case StateFailure::Kind::ReadOnly:
        return exitcode::permission;
    case StateFailure::Kind::LeftBehind:
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

} // namespace

Service::Service(const Clock &clock, Options options)
    : m_clock(clock)
    , m_options(std::move(options))
    , m_activity(clock)
{
    connect(&m_activity, &ActivityReporter::written, this, &Service::write);
    connect(&m_tick, &QTimer::timeout, this, &Service::onTick);
}

// ---------------------------------------------------------------- start

std::optional<int> Service::start()
{
    auto run = readConfig(m_options);
    // A method may have changed it, and the service ended before that was confirmed.
    const QString settled = ConfigStore::settleAtStart({ .file = configFileFor(m_options),
        .stateDirectory = stateDirectoryFor(m_options, run ? run->config : LoaderConfig()) });
    if (!settled.isEmpty())
        run = readConfig(m_options);
    if (!run) {
        complain(run.error().text);
        return run.error().exitCode;
    }
    if (const auto other = loaderOf(run->pidFile)) {
        complain(
            u"wqloaderd: process %1, of the pid file %2, is a loader that runs: stop it first\n"_s.arg(*other)
                .arg(run->pidFile));
        return exitcode::temporary;
    }
    if (const auto failed = openLog(run->activityLog))
        return failed;
    if (const auto failed = openHost(*run))
        return failed;
    if (!settled.isEmpty())
        m_activity.error(settled);
    if (const QString socket = controlSocketFor(m_options, run->config); !socket.isEmpty())
        m_host->listen(socket);
    m_host->start();
    writePidFile(run->pidFile);
    startTicking();
    m_manager
        = std::make_unique<ServiceManager>(m_clock, m_host->engine(), [this] { return m_host->status(); });
    connect(m_manager.get(), &ServiceManager::workStands, this,
        [this](const QString &why) { m_activity.error(u"The watchdog is not fed any more: %1"_s.arg(why)); });
    m_manager->ready();
    return std::nullopt;
}

std::optional<int> Service::openLog(const QString &path)
{
    auto log = ActivityLog::open(path, m_clock);
    // The original's LOGFILE is mostly where a service may not write; the journal has it all the same.
    if (!log && qEnvironmentVariableIsSet("JOURNAL_STREAM")) {
        const QString reason = log.error();
        log = ActivityLog::open(u"-"_s, m_clock);
        if (log)
            log->error(u"The log %1 cannot be written (%2): what belongs there is here"_s.arg(path, reason));
    }
    if (!log) {
        complain(
            u"wqloaderd: the log %1 cannot be written (%2); name another one, or - for standard output\n"_s
                .arg(path, log.error()));
        return exitcode::permission;
    }
    m_log = std::make_unique<ActivityLog>(std::move(*log));
    return std::nullopt;
}

std::optional<int> Service::openHost(const ConfigToRun &run)
{
    LoaderHost::Setup setup;
    setup.engine.stateDirectory = stateDirectoryFor(m_options, run.config);
    // With --once the log is uploaded, and nobody stays to answer for actions.
    setup.engine.runsActions = !m_options.once;
    setup.engine.upload.auditsBeforeEnd = m_options.once;
    if (m_options.once)
        setup.engine.upload.auditDelay = auditDelayOnce;
    if (!run.configFile.isEmpty())
        setup.configFile = QFileInfo(run.configFile).absoluteFilePath();
    setup.origin = run.origin;
    setup.warnings = run.warnings;
    setup.otherLogHint = u"that takes a restart. The old one is read on"_s;
    auto host = LoaderHost::open(m_clock, setup, run.config, m_activity);
    if (!host) {
        complain(u"wqloaderd: %1\n"_s.arg(host.error().words));
        return exitCodeOf(host.error().kind);
    }
    m_host = std::move(*host);
    connect(&m_host->engine(), &Engine::stopped, this, &Service::onStopped);
    return std::nullopt;
}

/// The original's init script stops by it.
void Service::writePidFile(const QString &path)
{
    if (path.isEmpty())
        return;
    const QByteArray pid = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    if (const auto written = ownfile::replace(path, pid, { .mode = 0644 }); written)
        m_pidFile = path;
    else
        m_activity.error(u"The pid file %1 cannot be written: %2"_s.arg(path, written.error()));
}

void Service::startTicking()
{
    m_draws = !m_options.quiet && m_options.once && StatusTable::isPossible();
    m_progressLoggedAt = m_clock.monotonic();
    m_endCheck = EndCheck(m_clock.monotonic());
    m_tick.start(m_draws ? drawInterval : m_options.once ? lookInterval : progressInterval);
}

// ---------------------------------------------------------------- while it runs

void Service::write(bool isError, const QString &text, const QString &target)
{
    m_table.hide();
    isError ? m_log->error(text, target) : m_log->info(text, target);
    m_table.show();
}

void Service::onTick()
{
    const LoaderStatus status = m_host->status();
    showProgress(status);
    if (!m_options.once)
        return;
    const EndCheck::Decision decision = m_endCheck.decide(status, m_clock.monotonic());
    if (decision == EndCheck::Decision::GoOn)
        return;
    m_allConfirmed = decision == EndCheck::Decision::Done;
    stop();
}

void Service::showProgress(const LoaderStatus &status)
{
    const std::chrono::milliseconds now = m_clock.monotonic();
    if (m_draws)
        return m_table.show(m_progress.lines(status, now, m_table.rows()));
    const auto interval = m_options.once ? progressIntervalOnce : progressInterval;
    if (m_options.quiet || now - m_progressLoggedAt + lookInterval < interval)
        return;
    m_progressLoggedAt = now;
    for (const QString &line : m_progress.news(status, now))
        m_activity.info(line);
}

void Service::reload()
{
    if (m_host->engine().state() != Engine::State::Running)
        return; // it is stopping
    m_manager->reloading();
    m_host->noticeConfig();
    const auto run = readConfig(m_options);
    if (!run) {
        m_host->refuseConfig(run.error().text.split(u'\n', Qt::SkipEmptyParts));
        return m_manager->ready();
    }
    m_log->reopen();
    static_cast<void>(m_host->reload(run->config)); // a refusal has been told
    m_manager->ready();
}

// ---------------------------------------------------------------- the end

void Service::stop()
{
    m_manager->stopping();
    m_host->engine().stop();
}

void Service::onStopped()
{
    m_tick.stop();
    const LoaderStatus status = m_host->status();
    showProgress(status);
    writeReport(status);
    if (!m_pidFile.isEmpty())
        (void)ownfile::remove(m_pidFile);
    m_activity.end();
    Q_EMIT finished(m_options.once && !m_allConfirmed ? exitcode::temporary : exitcode::ok);
}

void Service::writeReport(const LoaderStatus &status)
{
    if (m_options.reportFile.isEmpty())
        return;
    const QByteArray json = QJsonDocument(toJson(status)).toJson();
    QFile there(m_options.reportFile);
    if (there.open(QIODevice::ReadOnly) && there.size() > 0 && there.peek(1) != "{") {
        m_activity.error(
            u"The report is not written: %1 is there already, and is no report of an earlier run"_s.arg(
                m_options.reportFile));
        return;
    }
    if (const auto saved = ownfile::replace(m_options.reportFile, json, { .mode = 0640 }); !saved)
        m_activity.error(u"The report %1 cannot be written: %2"_s.arg(m_options.reportFile, saved.error()));
}

} // namespace wql
