// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/host/activityreporter.h"

#include "core/engine/engine.h"
#include "core/queuelog/posixfilesystem.h"
#include "core/queuelog/siblings.h"
#include "core/routing/rulecheck.h"
#include "core/words/failuretext.h"
#include "core/words/logtext.h"
#include "core/words/refusedtext.h"
#include "core/words/routingtext.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using namespace std::chrono_literals;

/// A log that is missing for less than this is being rotated.
constexpr auto rotationPause = 3s;
/// Lines that are no rows may come by the thousand.
constexpr auto newsInterval = 10s;
/// So may rows that a target refuses: of more than so many between two looks only the number is told.
constexpr int maxRefusedLines = 20;

} // namespace

ActivityReporter::ActivityReporter(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_logPatience.setSingleShot(true);
    m_logPatience.setInterval(rotationPause);
    m_newsTimer.setInterval(newsInterval);
    connect(&m_logPatience, &QTimer::timeout, this, &ActivityReporter::reportLog);
    connect(&m_newsTimer, &QTimer::timeout, this, &ActivityReporter::reportNews);
}

void ActivityReporter::write(bool isError, const QString &text, const QString &target)
{
    m_ring.add({ .time = m_clock.wall(), .isError = isError, .target = target, .text = text });
    Q_EMIT written(isError, text, target);
}

// ---------------------------------------------------------------- from begin to end

void ActivityReporter::begin(const Engine &engine, const QString &origin, const QStringList &warnings)
{
    m_engine = &engine;
    m_targets.clear();
    m_logProblem.clear();
    m_status = {};
    info(u"QueueMetrics Web loader - WQLoader %1"_s.arg(QLatin1StringView(WQL_VERSION)));
    info(u"Configuration: %1"_s.arg(origin));
    for (const QString &warning : warnings)
        error(warning.section(u'\n', 0, 0));
    info(u"Found %1 cluster rule(s)."_s.arg(engine.config().rules.size()));
    reportRules(engine.config());
    const QString pid = QString::number(QCoreApplication::applicationPid());
    for (const Target &target : engine.config().targets) {
        info(u"PID %1 - Token: %2 - TZ offset: %3 s. - Heartbeat after %4 s."_s.arg(pid,
            target.token.isEmpty() ? u"-"_s : target.token, QString::number(target.timezoneOffset.count()),
            QString::number(engine.config().general.heartbeat.count())));
        info(u"PID %1 - Target host URI: %2"_s.arg(pid, target.url.toString()));
    }
    reportOpening(engine.opening());

    connect(&engine, &Engine::actionReported, this, &ActivityReporter::onAction);
    connect(&engine, &Engine::actionTroubleChanged, this, &ActivityReporter::onActionTrouble);
    connect(&engine, &Engine::rowRefused, this, &ActivityReporter::onRowRefused);
    connect(&engine, &Engine::targetChanged, this, &ActivityReporter::onTargetChanged);
    connect(&engine, &Engine::logChanged, this, &ActivityReporter::onLogChanged);
    connect(&engine, &Engine::verified, this, &ActivityReporter::onVerified);
    connect(&engine, &Engine::stateFailed, this, [this](const StateFailure &failure) {
        error(describe(failure, m_engine->settings().stateDirectory).whole());
    });
    connect(&engine, &Engine::stateRecovered, this,
        [this] { info(u"The state can be written again: uploading goes on"_s); });
    m_newsTimer.start();
    for (const Target &target : engine.config().targets) // a password that is missing changes nothing later
        onTargetChanged(target.name);
}

/// Rotations of \a log; the newest of many.
static QStringList olderLogs(const QString &log)
{
    constexpr qsizetype maxNamed = 5;
    PosixFileSystem files;
    const auto siblings = findSiblings(files, QFile::encodeName(log).toStdString());
    QStringList names;
    if (siblings)
        for (const Sibling &sibling : *siblings)
            if (sibling.isRotation)
                names += QFile::decodeName(sibling.path.c_str()).section(u'/', -1);
    return names.mid(std::max<qsizetype>(0, names.size() - maxNamed));
}

void ActivityReporter::reportOpening(const StateOpening &opening)
{
    if (const QString text = describe(opening); !text.isEmpty())
        error(text);
    if (opening.kind != StateOpening::Kind::Fresh)
        return;
    info(u"There is no state in %1 yet: each QueueMetrics is asked which rows it has"_s.arg(
        m_engine->settings().stateDirectory));
    if (const QStringList older = olderLogs(m_engine->config().general.queueLog); !older.isEmpty())
        info(u"Older logs beside it are read only as far back as the newest row at QueueMetrics: %1. What it "
             "lacks of them is sent by 'wqloaderctl load'"_s.arg(older.join(u", "_s)));
}

void ActivityReporter::reportRules(const LoaderConfig &config)
{
    for (const RuleWarning &warning : checkRules(config))
        if (warning.kind != RuleWarning::Kind::Overlap) // nearly any two tests overlap somewhere
            error(describe(warning, config));
}

void ActivityReporter::reportReload()
{
    const LoaderConfig &config = m_engine->config();
    reportRules(config);
    info(u"Configuration read again: %1 rule(s), %2 target(s)"_s.arg(config.rules.size())
             .arg(config.targets.size()));
}

void ActivityReporter::reportNewTargets(const std::vector<Target> &targets)
{
    for (const Target &target : targets)
        if (m_engine->wouldBeginNow(target))
            info(u"%1: new; it gets the rows from now on. Older ones: wqloaderctl load FILE... --target %1"_s
                     .arg(target.name),
                target.name);
}

void ActivityReporter::end()
{
    reportNews();
    for (const TargetStatus &target : m_status.targets)
        info(u"%1: %2 rows confirmed, %3"_s.arg(target.name)
                 .arg(target.counters.rowsConfirmed)
                 .arg(target.isDrained ? u"nothing left to send"_s
                         : target.refused.waiting > 0
                         ? u"%1 refused rows wait for your decision"_s.arg(target.refused.waiting)
                         : u"%1 bytes of the log not yet sent"_s.arg(target.backlogBytes)));
    if (const QString unmatched = unmatchedText(m_engine->routingCounters()); !unmatched.isEmpty())
        info(unmatched);
    info(u"Stopped"_s);
    detach();
}

void ActivityReporter::detach()
{
    m_newsTimer.stop();
    m_logPatience.stop();
    if (m_engine)
        m_engine->disconnect(this);
    m_engine = nullptr;
}

// ---------------------------------------------------------------- while it runs

static QString skippedText(quint64 rows)
{
    return rows == 0 ? QString() : u", %1 of the log were there before"_s.arg(rows);
}

void ActivityReporter::onTargetChanged(const QString &name)
{
    using State = TargetStatus::State;
    const std::optional<TargetStatus> target = m_engine->targetStatus(name);
    if (!target)
        return;
    reportRemark(*target);
    QString problem;
    if (target->state == State::NoPassword)
        problem = target->secretProblem;
    else if (target->failure)
        problem = describe(*target->failure, target->url, target->token).whole();
    if (problem.isEmpty() && target->state != State::UpToDate && target->state != State::Uploading)
        return; // on its way; what matters is reported when it is there
    std::optional<QString> &reported = m_targets[name].problem;
    if ((!reported && problem.isEmpty() && target->state != State::UpToDate) || reported == problem)
        return;
    if (!problem.isEmpty())
        error(u"%1: %2 (%3)"_s.arg(name, problem, nameOf(target->state)), name);
    else
        info((reported ? u"%1: works again, %2 rows confirmed%3"_s : u"%1: up to date, %2 rows confirmed%3"_s)
                 .arg(name)
                 .arg(target->counters.rowsConfirmed)
                 .arg(skippedText(target->counters.rowsSkipped)),
            name);
    reported = problem;
}

void ActivityReporter::reportRemark(const TargetStatus &target)
{
    if (std::exchange(m_targets[target.name].remark, target.remark) == target.remark)
        return;
    if (const QString text = describe(target.remark, target.name).whole(); !text.isEmpty())
        error(u"%1: %2"_s.arg(target.name, text), target.name);
}

void ActivityReporter::onVerified(const QString &name)
{
    const auto report = m_engine->verifications().report(name);
    if (!report)
        return;
    const VerificationSummary &summary = report->summary;
    if (summary.repair == VerificationSummary::Repair::Done)
        return info(u"%1: the repair is done, %2 rows were sent"_s.arg(name).arg(summary.rowsSent), name);
    QString text = u"%1: verified, %2 of %3 rows were asked for: "_s.arg(name)
                       .arg(summary.total.asked)
                       .arg(summary.total.selected);
    if (summary.total.asked == 0)
        text += u"nothing is known"_s;
    else if (summary.isWell())
        text += u"all are there"_s;
    else
        text += u"%1 are missing, %2 copies are too many"_s.arg(summary.total.missing)
                    .arg(summary.total.tooMany);
    if (summary.state == VerificationSummary::State::Stopped)
        text += u"; it was stopped before its end"_s;
    if (summary.hasHoles)
        text += u"; a part of the log could not be read"_s;
    for (const FileFailure &file : report->leftOut)
        text += u", %1"_s.arg(describe(file));
    write(!summary.isWell() || !summary.isComplete(), text, name);
}

void ActivityReporter::onLogChanged()
{
    if (m_engine->status().log.kind != LogHealth::Kind::Missing || !m_logProblem.isEmpty()) {
        m_logPatience.stop();
        reportLog();
    } else if (!m_logPatience.isActive()) {
        m_logPatience.start();
    }
}

void ActivityReporter::reportLog()
{
    const LogHealth health = m_engine->status().log;
    const QString problem
        = health.isOk() ? QString() : describe(health, m_engine->settings().serviceUser).whole();
    if (std::exchange(m_logProblem, problem) == problem)
        return;
    if (problem.isEmpty())
        info(u"The log can be read: %1"_s.arg(m_engine->config().general.queueLog));
    else
        error(problem);
}

void ActivityReporter::reportNews()
{
    LoaderStatus now = m_engine->status();
    for (const QString &line : logNews(m_status, now))
        error(line);
    m_status = std::move(now);
    for (auto &[name, reported] : m_targets)
        if (const int rows = std::exchange(reported.refusedRows, 0); rows > maxRefusedLines)
            error(u"%1: %2 more rows are refused: wqloaderctl refused list"_s.arg(name).arg(
                      rows - maxRefusedLines),
                name);
}

void ActivityReporter::onRowRefused(const QString &target, const ShownRefusedRow &row)
{
    if (++m_targets[target].refusedRows <= maxRefusedLines)
        error(u"%1: %2"_s.arg(target, refusedRowText(row)), target);
}

void ActivityReporter::onAction(const QString &target, const FeedbackResult &result)
{
    write(!result.ok, u"%1: feedback action %2: %3"_s.arg(target, result.id, result.text), target);
}

void ActivityReporter::onActionTrouble(const QString &name)
{
    const std::optional<TargetStatus> target = m_engine->targetStatus(name);
    const QString text = target ? describe(target->actions).whole() : QString();
    if (!target || std::exchange(m_targets[name].actions, text) == text)
        return;
    if (text.isEmpty())
        info(u"%1: feedback actions are accepted again"_s.arg(name), name);
    else
        error(u"%1: %2"_s.arg(name, text), name);
}

} // namespace wql
