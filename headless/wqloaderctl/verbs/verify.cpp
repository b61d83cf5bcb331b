// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/statusjson.h"
#include "core/words/failuretext.h"
#include "core/words/texttable.h"
#include "core/words/verificationtext.h"
#include "headless/exitcodes.h"
#include "headless/wqloaderctl/run.h"
#include "headless/wqloaderctl/timeargument.h"
#include "headless/wqloaderctl/verbs/verbs.h"
#include "headless/wqloaderctl/verificationtext.h"

#include <QJsonArray>
#include <QTimer>

#include <stdio.h>
#include <unistd.h>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using Report = std::optional<VerificationReport>;
using State = VerificationSummary::State;
using Repair = VerificationSummary::Repair;

constexpr int pollInterval = 500; // ms
constexpr int enoughStuckLooks = 5;
constexpr qint64 usualSample = 1000;

/// Starts, follows and shows the verifications of some targets. The loader does the work, and goes on with it
/// when nobody follows.
class Verifying : public QObject {
public:
    Verifying(Run &run, const VerificationOrder &order)
        : QObject(&run)
        , m_run(run)
        , m_order(order)
    {
    }

    /// Of \a target; empty: of all.
    void start(const QString &target)
    {
        if (!target.isEmpty())
            return startWith({ target });
        m_run.ask<LoaderStatus>(
            [](const LoaderClient &client, const auto &then) { return client.status(then); },
            [this](const Reply<LoaderStatus> &reply) {
                QStringList names;
                for (const TargetStatus &each : reply->targets)
                    names += each.name;
                startWith(names);
            });
    }

private:
    bool has(QLatin1StringView option) const { return m_run.invocation().has(option); }
    const QString &target() const { return m_targets[m_index]; }

    void startWith(const QStringList &targets)
    {
        m_targets = targets;
        if (targets.isEmpty())
            return m_run.fail(exitcode::dataError, u"the loader feeds no target"_s);
        if (has("stop"_L1))
            stop();
        else if (has("result"_L1))
            look();
        else
            begin();
    }

    /// \a then with the report of the present target.
    void askReport(const std::function<void(const Report &)> &then, bool isBrief = true)
    {
        m_run.ask<Report>([name = target(), isBrief](const LoaderClient &client,
                              const auto &answer) { return client.verification(name, isBrief, answer); },
            [then](const Reply<Report> &reply) { then(*reply); });
    }
    void order(const Run::Question<NoValue> &question, const std::function<void()> &then)
    {
        m_run.ask<NoValue>(question, [then](const Reply<NoValue> &) { then(); });
    }

    void stop()
    {
        if (m_index == m_targets.size())
            return finish();
        askReport([this](const Report &report) {
            const bool isRunning = report
                && (report->summary.state == State::Running || report->summary.repair == Repair::Running);
            if (!isRunning) {
                if (!m_run.console().wantsJson())
                    m_run.console().line(u"No verification of '%1' is running."_s.arg(visible(target())));
                ++m_index;
                return stop();
            }
            order([name = target()](const LoaderClient &client,
                      const auto &then) { return client.stopVerifying(name, then); },
                [this] {
                    if (!m_run.console().wantsJson())
                        m_run.console().line(
                            u"The verification of '%1' is stopped."_s.arg(visible(target())));
                    ++m_index;
                    stop();
                });
        });
    }

    /// Only shows.
    void look()
    {
        if (m_index == m_targets.size())
            return finish();
        askReport(
            [this](const Report &report) {
                if (report)
                    show(*report);
                else if (!m_run.console().wantsJson())
                    m_run.console().line(
                        u"'%1' was not verified since the loader started."_s.arg(visible(target())));
                ++m_index;
                look();
            },
            false);
    }

    /// Starts one after the other; then all are followed.
    void begin()
    {
        if (m_index == m_targets.size()) {
            m_index = 0;
            if (showsProgress())
                m_run.console().complain(
                    u"Ctrl-C leaves the loader at work; wqloaderctl verify --stop ends it"_s);
            return follow();
        }
        askReport([this](const Report &report) {
            if (report && report->summary.state == State::Running) {
                m_run.console().complain(
                    u"'%1' is being verified already; that one is followed"_s.arg(visible(target())));
                ++m_index;
                return begin();
            }
            order([name = target(), wanted = m_order](const LoaderClient &client,
                      const auto &then) { return client.verify(name, wanted, then); },
                [this] {
                    ++m_index;
                    begin();
                });
        });
    }

    void follow()
    {
        if (m_index == m_targets.size())
            return finish();
        askReport([this](const Report &report) {
            if (!report)
                return m_run.fail(exitcode::temporary,
                    u"the loader was started anew, and with it the verification of '%1' ended"_s.arg(
                        visible(target())));
            const bool isRunning
                = report->summary.state == State::Running || report->summary.repair == Repair::Running;
            if (isRunning)
                return wait(report->summary);
            hideProgress();
            askReport([this](const Report &whole) { whole ? onEnded(*whole) : follow(); }, false);
        });
    }

    /// The first looks may tell of a moment before the order that came before this one.
    void wait(const VerificationSummary &summary)
    {
        m_run.ask<LoaderStatus>(
            [](const LoaderClient &client, const auto &then) { return client.status(then); },
            [this, summary](const Reply<LoaderStatus> &now) {
                const QString reason = inItsWay(*now);
                m_stuckLooks = reason.isEmpty() ? 0 : m_stuckLooks + 1;
                if (m_stuckLooks == enoughStuckLooks)
                    return leave(reason);
                showProgress(summary);
                QTimer::singleShot(pollInterval, this, [this] { follow(); });
            });
    }

    /// Why the target cannot be asked until somebody does something; empty: it can, or will be by itself.
    QString inItsWay(const LoaderStatus &now) const
    {
        for (const TargetStatus &each : now.targets) {
            using TargetState = TargetStatus::State;
            const bool isStuck = each.state == TargetState::Parked || each.state == TargetState::NoPassword
                || each.state == TargetState::Paused || each.state == TargetState::Stopped;
            if (each.name == target() && isStuck)
                return each.failure ? describe(*each.failure, each.url, each.token).whole()
                                    : nameOf(each.state);
        }
        return {};
    }
    /// Whoever waits is not kept waiting for that; the loader goes on when it can.
    void leave(const QString &reason)
    {
        hideProgress();
        m_stuckLooks = 0;
        m_run.console().complain(
            u"'%1' cannot be asked now: %2. Its verification goes on when that is mended; "
            "wqloaderctl verify --stop ends it"_s.arg(visible(target()), visible(reason)));
        m_hasNothingCompared = true;
        ++m_index;
        follow();
    }

    void onEnded(const VerificationReport &report)
    {
        const bool isRepaired = report.summary.repair == Repair::Done;
        const bool asksForRepair = has("repair"_L1) && !isRepaired && !report.missing.empty();
        if (isRepaired && !m_run.console().wantsJson())
            m_run.console().line(repairedText(visible(target()), report.summary));
        else if (!m_run.console().wantsJson())
            show(report);
        if (asksForRepair && mayRepair(report.summary.total.missing))
            return order([name = target()](const LoaderClient &client,
                             const auto &then) { return client.repair(name, then); },
                [this] { follow(); });
        if (m_run.console().wantsJson())
            show(report);
        m_hasNothingCompared = m_hasNothingCompared || hasNothingCompared(report.summary);
        m_isWell = m_isWell && report.summary.total.tooMany == 0 && report.summary.isComplete()
            && (report.summary.total.missing == 0 || isRepaired);
        ++m_index;
        follow();
    }

    /// There are rows, but none that could be asked for yet: later it can be told.
    static bool hasNothingCompared(const VerificationSummary &summary)
    {
        return summary.total.selected > 0 && summary.total.asked == 0;
    }

    bool mayRepair(quint64 rows) const
    {
        if (has("yes"_L1))
            return true;
        fprintf(stderr, "Send the %llu rows that are missing at '%s'? [y/N] ",
            static_cast<unsigned long long>(rows), qPrintable(visible(target())));
        fflush(stderr);
        char answer[16] = {};
        return fgets(answer, sizeof answer, stdin) && (answer[0] == 'y' || answer[0] == 'Y');
    }

    void show(const VerificationReport &report)
    {
        const Console &console = m_run.console();
        const bool isRunning = report.summary.state == State::Running;
        m_hasNothingCompared = m_hasNothingCompared || (!isRunning && hasNothingCompared(report.summary));
        m_isWell = m_isWell
            && (has("repair"_L1) || (report.summary.isWell() && (isRunning || report.summary.isComplete())));
        if (console.wantsJson()) {
            QJsonObject json = toJson(report);
            json[u"target"_s] = target();
            m_reports += json;
            return;
        }
        if (report.summary.state == State::Running)
            console.line(u"%1: %2"_s.arg(visible(target()), progressText(report.summary)));
        for (const QString &line : verificationLines(target(), report, has("hours"_L1), console.hasColors()))
            console.line(line);
    }

    bool showsProgress() const { return !m_run.console().wantsJson() && ::isatty(STDERR_FILENO) != 0; }
    void showProgress(const VerificationSummary &summary) const
    {
        if (!showsProgress())
            return;
        QString text = u"%1: %2"_s.arg(visible(target()), progressText(summary));
        for (const TargetStatus &each : m_run.link().status().targets)
            if (each.name == target() && each.state != TargetStatus::State::UpToDate)
                text += u" (%1)"_s.arg(nameOf(each.state));
        fprintf(stderr, "\r\033[K%s", qPrintable(text));
        fflush(stderr);
    }
    void hideProgress() const
    {
        if (showsProgress())
            fputs("\r\033[K", stderr);
    }

    void finish()
    {
        if (m_run.console().wantsJson())
            m_run.console().json({ { u"targets"_s, m_reports } });
        m_run.finish(!m_isWell         ? exitcode::notWell
                : m_hasNothingCompared ? exitcode::temporary
                                       : exitcode::ok);
    }

    Run &m_run;
    VerificationOrder m_order;
    QStringList m_targets;
    qsizetype m_index = 0;
    int m_stuckLooks = 0; ///< in a row, of the present target
    QJsonArray m_reports;
    bool m_isWell = true;
    bool m_hasNothingCompared = false; ///< of a target that should have rows
};

/// The failure is a sentence.
Result<VerificationOrder, QString> orderOf(const Invocation &invocation)
{
    VerificationOrder order;
    for (const auto &[option, time] :
        { std::pair{ "from"_L1, &order.from }, std::pair{ "to"_L1, &order.to } }) {
        if (!invocation.has(option))
            continue;
        *time = timeArgument(invocation.value(option));
        if (!*time)
            return unexpected(
                u"--%1 takes a time such as 2026-11-22T09:30, or 90m, 12h, 7d ago"_s.arg(option));
    }
    if (order.from && order.to && *order.from >= *order.to)
        return unexpected(u"--to has to be later than --from"_s);
    if (invocation.has("all"_L1) && invocation.has("sample"_L1))
        return unexpected(u"take one of --all and --sample"_s);
    if (!invocation.has("all"_L1)) {
        bool isNumber = true;
        order.sample = invocation.value("sample"_L1, QString::number(usualSample)).toLongLong(&isNumber);
        if (!isNumber || *order.sample < 1 || *order.sample > 10'000)
            return unexpected(u"--sample takes 1 to 10000"_s);
    }
    return order;
}

} // namespace

void verb::verify(Run &run)
{
    const Invocation &invocation = run.invocation();
    const auto order = orderOf(invocation);
    if (!order)
        return run.fail(exitcode::usage, order.error());
    if (invocation.has("stop"_L1) && invocation.has("result"_L1))
        return run.fail(exitcode::usage, u"take one of --stop and --result"_s);
    const bool asks = invocation.has("repair"_L1) && !invocation.has("yes"_L1);
    if (asks && (run.console().wantsJson() || ::isatty(STDIN_FILENO) == 0))
        return run.fail(exitcode::usage, u"--repair asks first; where nobody can answer, add --yes"_s);
    (new Verifying(run, *order))->start(invocation.value("target"_L1));
}

} // namespace wql
