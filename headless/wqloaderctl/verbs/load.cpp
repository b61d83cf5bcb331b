// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/host/datasetlocks.h"
#include "core/words/failuretext.h"
#include "headless/exitcodes.h"
#include "headless/unixsignals.h"
#include "headless/wqloaderctl/configs.h"
#include "headless/wqloaderctl/loading.h"
#include "headless/wqloaderctl/loadmemory.h"
#include "headless/wqloaderctl/oldrows.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/timeargument.h"
#include "headless/wqloaderctl/verbs/verbs.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <stdio.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using namespace std::chrono_literals;

constexpr size_t maxRefusedShown = 100;
constexpr auto upToDatePatience = 10s;
constexpr auto askInterval = 200ms;

/// One `load`, from the rows that were gathered to the exit code.
class LoadRun : public QObject {
public:
    LoadRun(Run &run, const LoaderConfig &config, const QString &target)
        : QObject(&run)
        , m_run(run)
        , m_config(config)
        , m_target(target)
    {
    }

    void gather(std::optional<qint64> from, std::optional<qint64> to)
    {
        // Two that ask at the same time would both send.
        LoaderConfig alone = m_config;
        std::erase_if(alone.targets, [this](const Target &each) { return each.name != m_target; });
        alone.targets.front().shared = false;
        if (const auto held = m_lock.hold(alone, 1s); !held)
            return m_run.fail(exitcode::temporary,
                u"another load is at work on '%1', process %2"_s.arg(visible(m_target))
                    .arg(held.error().process));
        if (!m_folder.isValid())
            return m_run.fail(exitcode::cannotCreate, m_folder.errorString());
        m_config.general.queueLog = m_folder.filePath(u"queue_log"_s);
        const auto gathered = gatherRows(m_run.invocation().positions, from, to, m_config.general.queueLog);
        if (!gathered)
            return m_run.fail(gathered.error().operation == FileFailure::Operation::Write
                    ? exitcode::cannotCreate
                    : exitcode::noInput,
                describe(gathered.error()));
        m_gathered = *gathered;
        carry();
    }

private:
    const Console &console() const { return m_run.console(); }
    bool showsProgress() const { return !console().wantsJson() && isatty(STDERR_FILENO) != 0; }

    const Target &target() const { return *std::ranges::find(m_config.targets, m_target, &Target::name); }

    void carry()
    {
        // Made when the lock is held: an earlier load has ended.
        m_memory.emplace(LoadMemory::placesFor(m_config), target(), m_folder.path(), m_clock);
        if (const QString problem = m_memory->problem(); !problem.isEmpty())
            console().complain(
                u"nothing can be kept for the next load, so each waits as if one had been cut off: %1"_s.arg(
                    visible(problem)));
        else if (m_memory->waitsForEarlier())
            console().complain(
                u"an earlier load was cut off: QueueMetrics is left the time to end what that had sent"_s);
        auto loading = Loading::open(m_config, m_target, m_folder.filePath(u"state"_s), m_memory->folder());
        if (!loading)
            return m_run.fail(exitcode::cannotCreate, describe(loading.error(), m_folder.path()).whole());
        m_loading = std::move(*loading);
        connect(m_loading.get(), &Loading::ticked, this, &LoadRun::showProgress);
        connect(m_loading.get(), &Loading::finished, this, &LoadRun::onFinished);
        connect(&m_signals, &UnixSignals::stopAsked, m_loading.get(), &Loading::stop);
        m_loading->start();
    }

    void showProgress()
    {
        const TargetStatus status = m_loading->status();
        const QString problem
            = status.failure ? describe(*status.failure, status.url, status.token).whole() : QString();
        if (std::exchange(m_problem, problem) != problem && !problem.isEmpty()) {
            hideProgress();
            console().complain(u"%1: %2"_s.arg(visible(m_target), visible(problem)));
        }
        if (!showsProgress())
            return;
        fprintf(stderr, "\r\033[K%s: %llu rows are there, %lld kB to go", qPrintable(visible(m_target)),
            static_cast<unsigned long long>(status.counters.rowsConfirmed),
            static_cast<long long>((status.backlogBytes + 1023) / 1024));
        fflush(stderr);
    }
    void hideProgress() const
    {
        if (showsProgress())
            fputs("\r\033[K", stderr);
    }

    void onFinished(bool isComplete)
    {
        hideProgress();
        m_memory->tidyUp();
        const TargetStatus status = m_loading->status();
        const std::vector<ShownRefusedRow> refused = m_loading->refusedRows(maxRefusedShown);
        for (const ShownRefusedRow &row : refused)
            if (row.state != RefusedRow::State::Sent)
                console().complain(u"refused: %1 (%2)"_s.arg(visible(row.row, 300), visible(row.words, 200)));
        const quint64 selected = status.rowsSelected, there = status.counters.rowsConfirmed;
        m_run.finish(isComplete ? exitcode::ok : exitcode::temporary);
        if (console().wantsJson())
            return console().json({ { u"target"_s, m_target }, { u"complete"_s, isComplete },
                { u"rows"_s, m_gathered.rows }, { u"outside"_s, m_gathered.outside },
                { u"repeated"_s, m_gathered.repeated }, { u"noRows"_s, m_gathered.noRows },
                { u"selected"_s, qint64(selected) }, { u"there"_s, qint64(there) } });
        console().line(
            u"%1 rows, of which %2 go to '%3' by the rules: %4 are there%5"_s.arg(m_gathered.rows)
                .arg(selected)
                .arg(visible(m_target))
                .arg(there)
                .arg(isComplete           ? u"."_s
                        : refused.empty() ? u"; not complete. The same command goes on with it."_s
                                          : u"; the others are refused. Mend QueueMetrics' columns, or write "
                                            "refused = cut or set-aside in the target's section"_s));
        if (m_gathered.noRows > 0)
            console().complain(u"%1 lines are no rows, and were left out"_s.arg(m_gathered.noRows));
    }

    Run &m_run;
    LoaderConfig m_config;
    QString m_target;
    DatasetLocks m_lock{ DatasetLocks::Purpose::Load };
    QTemporaryDir m_folder;
    OldRows m_gathered;
    UnixSignals m_signals;
    SystemClock m_clock;
    std::optional<LoadMemory> m_memory;
    std::unique_ptr<Loading> m_loading;
    QString m_problem; ///< as it was told last
};

/// What --target says, or the only one. Empty: the run has failed.
QString chosenTarget(Run &run, const LoaderConfig &config)
{
    const QString named = run.invocation().value("target"_L1);
    QStringList names;
    for (const Target &target : config.targets)
        names += target.name;
    if (names.contains(named) || (named.isEmpty() && names.size() == 1))
        return named.isEmpty() ? names.front() : named;
    run.fail(exitcode::usage,
        named.isEmpty() ? u"there are several targets: --target %1"_s.arg(visible(names.join(u" | "_s)))
                        : noSuchTarget(config, named));
    return {};
}

std::optional<qint64> timeOption(Run &run, QLatin1StringView option, bool &isWrong)
{
    if (!run.invocation().has(option))
        return {};
    const auto time = timeArgument(run.invocation().value(option));
    if (!time) {
        isWrong = true;
        run.fail(exitcode::usage,
            u"--%1 takes a time such as 2026-11-22T09:30, or 90m, 12h, 7d ago"_s.arg(option));
    }
    return time;
}

/// The loader sends those itself: two of us would send them twice.
bool isLoadersOwn(Run &run, const LoaderConfig &config)
{
    const QString log = QFileInfo(config.general.queueLog).canonicalFilePath();
    const QStringList &files = run.invocation().positions;
    const bool isOwn = !log.isEmpty() && std::ranges::any_of(files, [&](const QString &file) {
        return QFileInfo(file).canonicalFilePath() == log;
    });
    if (isOwn)
        run.fail(exitcode::usage, u"%1 is the log that the loader follows"_s.arg(visible(log)));
    return isOwn;
}

/// On a busy exchange some rows are always on their way: it is asked until none is, for a while.
void whenUpToDate(
    Run &run, const QString &target, const QDeadlineTimer &end, const std::function<void()> &then)
{
    const auto decide = [=, &run](const Reply<LoaderStatus> &status) {
        const auto found = std::ranges::find(status->targets, target, &TargetStatus::name);
        const bool isFed = found != status->targets.end();
        if (isFed && found->state == TargetStatus::State::UpToDate && found->backlogBytes == 0)
            return then();
        if (!isFed || end.hasExpired())
            return run.fail(exitcode::temporary,
                u"'%1' is not up to date: the rows of these files may be among those that wait. Try again "
                "when 'wqloaderctl status' says that it is"_s.arg(visible(target)));
        QTimer::singleShot(askInterval, &run, [=, &run] { whenUpToDate(run, target, end, then); });
    };
    const auto onError = [&run](const LinkError &error) {
        if (error.kind != LinkError::Kind::NotRunning)
            return run.fail(error);
        run.fail(exitcode::unavailable,
            u"the loader does not run: start it first, so that the rows that it owes itself go first"_s);
    };
    run.ask<LoaderStatus>(
        [](const LoaderClient &client, const auto &answer) { return client.status(answer); }, decide,
        onError);
}

} // namespace

void verb::load(Run &run)
{
    if (run.invocation().has("host"_L1))
        return run.fail(
            exitcode::usage, u"load runs where the files and the passwords are, without --host"_s);
    bool isWrong = false;
    const auto from = timeOption(run, "from"_L1, isWrong), to = timeOption(run, "to"_L1, isWrong);
    const auto loaded = isWrong ? std::nullopt : loadConfig(run);
    if (!loaded || isLoadersOwn(run, loaded->config))
        return;
    if (from && loaded->config.general.unassociated == Unassociated::ByCall)
        return run.fail(exitcode::usage,
            u"with unassociated = by-call it has to know how each call began: give whole files, without --from"_s);
    const QString target = chosenTarget(run, loaded->config);
    if (target.isEmpty())
        return;
    whenUpToDate(run, target, QDeadlineTimer(upToDatePatience),
        [=, &run] { (new LoadRun(run, loaded->config, target))->gather(from, to); });
}

} // namespace wql
