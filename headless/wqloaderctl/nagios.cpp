// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/nagios.h"

#include "core/words/durationtext.h"
#include "core/words/failuretext.h"
#include "core/words/logtext.h"
#include "core/words/refusedtext.h"
#include "core/words/texttable.h"
#include "headless/wqloaderctl/verificationtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct Trouble {
    NagiosAnswer::Code code;
    QString text;
};

/// A pipe would begin performance data.
QString plain(const QString &text)
{
    return visible(text, 200).replace(u'|', u'/');
}

NagiosAnswer::Code codeOf(TargetStatus::State state)
{
    switch (state) {
    case TargetStatus::State::Parked:
    case TargetStatus::State::NoPassword:
        return NagiosAnswer::Critical;
    case TargetStatus::State::BackingOff:
    case TargetStatus::State::Paused:
    case TargetStatus::State::Stopped:
        return NagiosAnswer::Warning;
    case TargetStatus::State::Starting:
    case TargetStatus::State::Uploading:
    case TargetStatus::State::UpToDate:
    case TargetStatus::State::Reconciling:
        return NagiosAnswer::Ok;
    }
    Q_UNREACHABLE();
}

QString whyOf(const TargetStatus &target)
{
    if (target.failure)
        return describe(*target.failure, target.url, target.token).what;
    if (!target.secretProblem.isEmpty())
        return target.secretProblem;
    const QString remark = describe(target.remark, target.name).what;
    return remark.isEmpty() ? nameOf(target.state) : remark;
}

/// Rows that are missing and were not sent since, or are there too often.
bool hasFoundTrouble(const VerificationSummary &verification)
{
    using Summary = VerificationSummary;
    const bool isRepaired = verification.repair == Summary::Repair::Done;
    return verification.state != Summary::State::Running
        && (verification.total.tooMany > 0 || (verification.total.missing > 0 && !isRepaired));
}

/// What the activity log told once, and is so until somebody acts or the loader starts anew.
QStringList standingTroubles(const TargetStatus &target)
{
    QStringList texts = countedTexts(target.counters);
    if (target.verification && hasFoundTrouble(*target.verification))
        texts += verifiedText(*target.verification);
    if (target.refused.waiting > 0)
        texts += describe(target.refused).what;
    if (target.actions.isTripped)
        texts += describe(target.actions).what;
    if (codeOf(target.state) == NagiosAnswer::Ok && target.remark != TargetStatus::Remark::None)
        texts += describe(target.remark, target.name).what;
    return texts;
}

void addTroubles(const TargetStatus &target, const LagLimits &limits, std::vector<Trouble> &troubles)
{
    NagiosAnswer::Code code = codeOf(target.state);
    QStringList words;
    if (code != NagiosAnswer::Ok)
        words += whyOf(target);
    const auto lag = target.lag.value_or(std::chrono::seconds{ 0 });
    if (lag >= limits.warning) {
        code = std::max(code, lag >= limits.critical ? NagiosAnswer::Critical : NagiosAnswer::Warning);
        words += u"%1 behind"_s.arg(durationText(lag));
    }
    if (!words.isEmpty())
        troubles.push_back({ code, u"%1: %2"_s.arg(target.name, words.join(u", "_s)) });
    for (const QString &text : standingTroubles(target))
        troubles.push_back({ NagiosAnswer::Warning, u"%1: %2"_s.arg(target.name, text) });
}

/// What the log told of the files and is still so.
void addLogTroubles(const LoaderStatus &status, std::vector<Trouble> &troubles)
{
    if (!status.log.isOk())
        troubles.push_back({ status.log.isReadable() ? NagiosAnswer::Warning : NagiosAnswer::Critical,
            describe(status.log, u"wqloader"_s).what });
    else if (status.readFailure)
        troubles.push_back({ NagiosAnswer::Warning, describe(*status.readFailure) });
    if (const QString text = notKeptText(status.linesNotKept, status.stateDirectory); !text.isEmpty())
        troubles.push_back({ NagiosAnswer::Warning, text });
}

QString performance(const LoaderStatus &status, const LagLimits &limits)
{
    QStringList data{ u"rows_read=%1c;;;0"_s.arg(status.rowsRead),
        u"unmatched=%1c;;;0"_s.arg(status.rowsUnmatched) };
    for (const TargetStatus &target : status.targets) {
        // Labels in quotes may hold anything but a quote and an equals sign.
        const QString label = plain(target.name).replace(u'\'', u'_').replace(u'=', u'_');
        data += u"'%1_lag'=%2s;%3;%4;0"_s.arg(label)
                    .arg(target.lag.value_or(std::chrono::seconds{ 0 }).count())
                    .arg(limits.warning.count())
                    .arg(limits.critical.count());
        data += u"'%1_backlog'=%2B;;;0"_s.arg(label).arg(target.backlogBytes);
        data += u"'%1_rows'=%2c;;;0"_s.arg(label).arg(target.counters.rowsConfirmed);
    }
    return data.join(u' ');
}

} // namespace

NagiosAnswer nagiosAnswer(NagiosAnswer::Code code, const QString &text)
{
    static const QStringList words{ u"OK"_s, u"WARNING"_s, u"CRITICAL"_s, u"UNKNOWN"_s };
    return { code, u"WQLOADER %1 - %2"_s.arg(words[code], plain(text)) };
}

NagiosAnswer nagiosAnswer(const LoaderStatus &status, const LagLimits &limits)
{
    std::vector<Trouble> troubles;
    addLogTroubles(status, troubles);
    if (!status.stateProblem.isEmpty())
        troubles.push_back({ NagiosAnswer::Critical, status.stateProblem });
    if (!status.configProblem.isEmpty())
        troubles.push_back({ NagiosAnswer::Critical, status.configProblem });
    for (const TargetStatus &target : status.targets)
        addTroubles(target, limits, troubles);
    std::stable_sort(
        troubles.begin(), troubles.end(), [](const Trouble &a, const Trouble &b) { return a.code > b.code; });
    const auto code = troubles.empty() ? NagiosAnswer::Ok : troubles.front().code;
    QString text = u"%1 %2, nothing in the way"_s.arg(status.targets.size())
                       .arg(status.targets.size() == 1 ? u"target"_s : u"targets"_s);
    if (!troubles.empty())
        text = troubles.size() == 1
            ? troubles.front().text
            : u"%1 (and %2 more)"_s.arg(troubles.front().text).arg(troubles.size() - 1);
    NagiosAnswer answer = nagiosAnswer(code, text);
    answer.line += u" | "_s + performance(status, limits);
    return answer;
}

} // namespace wql
