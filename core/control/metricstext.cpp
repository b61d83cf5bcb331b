// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/metricstext.h"

#include "core/status/wirenames.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using TargetState = TargetStatus::State;

/// None: there is nothing to tell, and the sample is left out.
using Sample = std::optional<double>;

struct GlobalMetric {
    const char *name;
    const char *type;
    const char *help;
    Sample (*value)(const LoaderStatus &);
};

struct TargetMetric {
    const char *name;
    const char *type;
    const char *help;
    Sample (*value)(const TargetStatus &);
};

constexpr auto counter = "counter";
constexpr auto gauge = "gauge";

Sample secondsOf(const std::optional<std::chrono::seconds> &seconds)
{
    return seconds ? Sample(double(seconds->count())) : Sample();
}

bool hasResult(const TargetStatus &target)
{
    return target.verification && target.verification->state != VerificationSummary::State::Running;
}

/// While one runs, that one before it was complete has to do.
Sample isComplete(const VerificationSummary &verification)
{
    const bool isRunning = verification.state == VerificationSummary::State::Running;
    return isRunning ? verification.completedAt.count() > 0 : verification.isComplete();
}

constexpr std::array globals{
    GlobalMetric{ "wqloader_start_time_seconds", gauge, "When the loader was started, in seconds since 1970.",
        [](const LoaderStatus &s) { return Sample(double(s.startedAt.count())); } },
    GlobalMetric{ "wqloader_log_readable", gauge, "Whether the queue_log can be read: 1 or 0.",
        [](const LoaderStatus &s) { return Sample(s.log.isReadable() ? 1 : 0); } },
    GlobalMetric{ "wqloader_state_writable", gauge, "Whether the loader's state can be written: 1 or 0.",
        [](const LoaderStatus &s) { return Sample(s.stateProblem.isEmpty() ? 1 : 0); } },
    GlobalMetric{ "wqloader_config_in_force", gauge,
        "Whether the configuration on disk is the one in force, as far as it was looked at: 1 or 0.",
        [](const LoaderStatus &s) { return Sample(s.configProblem.isEmpty() ? 1 : 0); } },
    GlobalMetric{ "wqloader_log_bytes", gauge, "Bytes of the log from the first place that is still needed.",
        [](const LoaderStatus &s) { return Sample(double(s.logBytes)); } },
    GlobalMetric{ "wqloader_rows_read_total", counter, "Rows read, each counted once.",
        [](const LoaderStatus &s) { return Sample(double(s.rowsRead)); } },
    GlobalMetric{ "wqloader_rows_unmatched_total", counter, "Rows that no rule takes.",
        [](const LoaderStatus &s) { return Sample(double(s.rowsUnmatched)); } },
    GlobalMetric{ "wqloader_lines_no_row_total", counter,
        "Lines that are no rows and went to the quarantine.",
        [](const LoaderStatus &s) { return Sample(double(s.linesNoRow)); } },
    GlobalMetric{ "wqloader_lines_not_kept_total", counter,
        "Of those, the ones that could not be written to the quarantine.",
        [](const LoaderStatus &s) { return Sample(double(s.linesNotKept)); } },
    GlobalMetric{ "wqloader_bytes_read_total", counter, "Bytes read from the log, every time.",
        [](const LoaderStatus &s) { return Sample(double(s.bytesRead)); } },
    GlobalMetric{ "wqloader_log_truncations_total", counter, "Times that the log was truncated.",
        [](const LoaderStatus &s) { return Sample(s.truncations); } },
    GlobalMetric{ "wqloader_log_lost_files_total", counter,
        "Files that were gone before they had been read to their end.",
        [](const LoaderStatus &s) { return Sample(s.lostSegments); } },
    GlobalMetric{ "wqloader_log_repeating_files_total", counter,
        "Files that came with older rows, of which only what was missing was sent.",
        [](const LoaderStatus &s) { return Sample(s.repeatingSegments); } },
    GlobalMetric{ "wqloader_log_late_files_total", counter,
        "Rotated files that were found only after later ones had been read.",
        [](const LoaderStatus &s) { return Sample(s.lateSegments); } },
};

constexpr std::array perTarget{
    TargetMetric{ "wqloader_target_up", gauge,
        "Whether the last call to QueueMetrics succeeded and rows may be sent: 1 or 0.",
        [](const TargetStatus &t) {
            const bool works = t.state == TargetState::Uploading || t.state == TargetState::UpToDate;
            return Sample(works && !t.failure ? 1 : 0);
        } },
    TargetMetric{ "wqloader_target_drained", gauge,
        "Whether all that is in the log is at the target: 1 or 0.",
        [](const TargetStatus &t) { return Sample(t.isDrained ? 1 : 0); } },
    TargetMetric{ "wqloader_target_lag_seconds", gauge,
        "Age of the oldest row that is not confirmed; 0 if nothing waits, absent while that is not known.",
        [](const TargetStatus &t) { return t.isDrained && !t.lag ? Sample(0) : secondsOf(t.lag); } },
    TargetMetric{ "wqloader_target_backlog_bytes", gauge, "Bytes of the log behind what is confirmed.",
        [](const TargetStatus &t) { return Sample(double(t.backlogBytes)); } },
    TargetMetric{ "wqloader_target_clock_difference_seconds", gauge,
        "QueueMetrics' clock minus ours; absent while it is not known.",
        [](const TargetStatus &t) { return secondsOf(t.clockDifference); } },
    TargetMetric{ "wqloader_target_rows_waiting", gauge, "Rows that are read and not confirmed.",
        [](const TargetStatus &t) { return Sample(double(t.rowsSelected - t.counters.rowsConfirmed)); } },
    TargetMetric{ "wqloader_target_rows_confirmed_total", counter, "Rows that are known to be at the target.",
        [](const TargetStatus &t) { return Sample(double(t.counters.rowsConfirmed)); } },
    TargetMetric{ "wqloader_target_rows_skipped_total", counter,
        "Rows that were there already at the first start.",
        [](const TargetStatus &t) { return Sample(double(t.counters.rowsSkipped)); } },
    TargetMetric{ "wqloader_target_rows_missed_total", counter,
        "Rows that a second look found missing at the target, and that were sent.",
        [](const TargetStatus &t) { return Sample(double(t.counters.rowsMissed)); } },
    TargetMetric{ "wqloader_target_rows_refused_total", counter,
        "Rows that QueueMetrics refused while it took the rows around them.",
        [](const TargetStatus &t) { return Sample(double(t.counters.rowsRefused)); } },
    TargetMetric{ "wqloader_target_refused_waiting", gauge, "Refused rows that wait for a decision of yours.",
        [](const TargetStatus &t) { return Sample(double(t.refused.waiting)); } },
    TargetMetric{ "wqloader_target_refused_set_aside", gauge,
        "Refused rows that were set aside and are not sent.",
        [](const TargetStatus &t) { return Sample(double(t.refused.setAside)); } },
    TargetMetric{ "wqloader_target_rows_not_found_total", counter,
        "Rows that QueueMetrics does not find although they were sent twice, each time without a clear "
        "answer: look for them there.",
        [](const TargetStatus &t) { return Sample(double(t.counters.rowsNotFound)); } },
    TargetMetric{ "wqloader_target_copies_too_many_total", counter,
        "Rows of which a second look found more copies than the log has.",
        [](const TargetStatus &t) { return Sample(double(t.counters.copiesTooMany)); } },
    TargetMetric{ "wqloader_target_repetitions_dropped_total", counter,
        "Equal rows that the target left out, because it keeps one of them.",
        [](const TargetStatus &t) { return Sample(double(t.counters.repetitionsDropped)); } },
    TargetMetric{ "wqloader_target_requests_total", counter, "Requests that reached the wire.",
        [](const TargetStatus &t) { return Sample(double(t.wireRequests)); } },
    TargetMetric{ "wqloader_target_questions_total", counter, "Questions whether a row is there.",
        [](const TargetStatus &t) { return Sample(double(t.counters.questions)); } },
    TargetMetric{ "wqloader_target_doubts_total", counter, "Batches whose fate had to be asked.",
        [](const TargetStatus &t) { return Sample(double(t.counters.doubts)); } },
    TargetMetric{ "wqloader_target_verified_time_seconds", gauge,
        "When the last verification ended that compared all it had to, in seconds since 1970; absent before.",
        [](const TargetStatus &t) {
            return t.verification && t.verification->completedAt.count() > 0
                ? secondsOf(t.verification->completedAt)
                : Sample();
        } },
    TargetMetric{ "wqloader_target_verified_complete", gauge,
        "Whether the last verification compared all it had to: 1 or 0; 0 also while the first one runs.",
        [](const TargetStatus &t) { return t.verification ? isComplete(*t.verification) : Sample(); } },
    TargetMetric{ "wqloader_target_verified_rows", gauge, "Rows that the last verification asked for.",
        [](const TargetStatus &t) {
            return hasResult(t) ? Sample(double(t.verification->total.asked)) : Sample();
        } },
    TargetMetric{ "wqloader_target_verified_missing_rows", gauge,
        "Of those, the rows that were not at the target.",
        [](const TargetStatus &t) {
            return hasResult(t) ? Sample(double(t.verification->total.missing)) : Sample();
        } },
    TargetMetric{ "wqloader_target_verified_copies_too_many", gauge,
        "Copies that the last verification found above what the log has.",
        [](const TargetStatus &t) {
            return hasResult(t) ? Sample(double(t.verification->total.tooMany)) : Sample();
        } },
    TargetMetric{ "wqloader_target_heartbeats_total", counter, "Signs of life sent.",
        [](const TargetStatus &t) { return Sample(double(t.counters.heartbeats)); } },
    TargetMetric{ "wqloader_target_sent_bytes_total", counter, "Bytes of requests sent, before TLS.",
        [](const TargetStatus &t) { return Sample(double(t.bytesSent)); } },
    TargetMetric{ "wqloader_target_actions_asked_total", counter,
        "Feedback actions that QueueMetrics asked for.",
        [](const TargetStatus &t) { return Sample(double(t.actions.asked)); } },
    TargetMetric{ "wqloader_target_actions_done_total", counter,
        "Feedback actions that Asterisk carried out.",
        [](const TargetStatus &t) { return Sample(double(t.actions.done)); } },
    TargetMetric{ "wqloader_target_actions_failed_total", counter, "Feedback actions that failed.",
        [](const TargetStatus &t) { return Sample(double(t.actions.failed)); } },
    TargetMetric{ "wqloader_target_actions_refused_total", counter, "Feedback actions that were not allowed.",
        [](const TargetStatus &t) { return Sample(double(t.actions.refused)); } },
};

QByteArray label(const char *name, const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'\n', "\\n"_L1);
    return QByteArray(name) + "=\"" + escaped.toUtf8() + '"';
}

void describe(QByteArray &text, const char *name, const char *type, const char *help)
{
    text += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void add(QByteArray &text, const char *name, const QByteArray &labels, const Sample &value)
{
    if (!value)
        return;
    text += name;
    if (!labels.isEmpty())
        text += '{' + labels + '}';
    // 17 digits: no counter below 2^53 is rounded.
    text += ' ' + QByteArray::number(*value, 'g', 17) + '\n';
}

/// One sample for each state, of which one is 1: so that a rule can ask for a state by name.
void addStates(QByteArray &text, const LoaderStatus &status)
{
    constexpr auto name = "wqloader_target_state";
    describe(text, name, gauge, "1 for the state that the target is in, 0 for the others.");
    for (const TargetStatus &target : status.targets)
        for (int i = 0; i <= int(TargetState::Stopped); ++i)
            add(text, name, label("target", target.name) + ',' + label("state", wireName(TargetState(i))),
                target.state == TargetState(i) ? 1 : 0);
}

} // namespace

QByteArray metricsText(const LoaderStatus &status, std::chrono::seconds now)
{
    QByteArray text;
    describe(text, "wqloader_info", gauge, "Always 1; the label tells the version.");
    add(text, "wqloader_info", label("version", QStringLiteral(WQL_VERSION)), 1);
    describe(text, "wqloader_time_seconds", gauge, "When these figures were taken, in seconds since 1970.");
    add(text, "wqloader_time_seconds", {}, double(now.count()));
    for (const GlobalMetric &metric : globals) {
        describe(text, metric.name, metric.type, metric.help);
        add(text, metric.name, {}, metric.value(status));
    }
    addStates(text, status);
    for (const TargetMetric &metric : perTarget) {
        describe(text, metric.name, metric.type, metric.help);
        for (const TargetStatus &target : status.targets)
            add(text, metric.name, label("target", target.name), metric.value(target));
    }
    return text;
}

} // namespace wql
