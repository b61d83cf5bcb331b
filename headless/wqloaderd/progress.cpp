// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderd/progress.h"

#include "core/base/shownchars.h"
#include "core/words/failuretext.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using namespace std::chrono_literals;

constexpr auto window = 5s;
/// Younger rows are on their way, as always.
constexpr auto worthALine = 30s;

QString clockText(double seconds)
{
    if (seconds < 0 || seconds > 99 * 3600)
        return u"-"_s;
    const qint64 whole = qint64(seconds + 0.5);
    return u"%1:%2:%3"_s.arg(whole / 3600)
        .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString bytesText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

Progress::Speed Progress::speedOf(const QString &name, const Sample &now)
{
    std::deque<Sample> &samples = m_samples[name];
    samples.push_back(now);
    while (samples.size() > 2 && samples.front().at < now.at - window)
        samples.pop_front();
    const Sample &first = samples.front();
    const double seconds = double((now.at - first.at).count()) / 1000;
    if (seconds <= 0)
        return {};
    return { double(now.rows - first.rows) / seconds, double(first.backlog - now.backlog) / seconds };
}

double Progress::rowsPerSecond(const LoaderStatus &status, std::chrono::milliseconds now)
{
    Sample sum{ now, 0, 0 };
    for (const TargetStatus &target : status.targets)
        sum.rows += target.counters.rowsConfirmed;
    return speedOf(QString(), sum).rows;
}

QStringList Progress::lines(const LoaderStatus &status, std::chrono::milliseconds now, size_t maxTargets)
{
    QStringList lines;
    lines += u"%1  %2 rows read, %3 rows/s confirmed"_s.arg(plainText(status.queueLog, u'?'))
                 .arg(status.rowsRead)
                 .arg(qint64(rowsPerSecond(status, now)));
    lines += u"  %1 %2 %3 %4 %5  %6"_s.arg(u"target"_s, -20)
                 .arg(u"confirmed"_s, 10)
                 .arg(u"rows/s"_s, 8)
                 .arg(u"behind"_s, 10)
                 .arg(u"ETA"_s, 9)
                 .arg(u"state"_s);
    std::vector<const TargetStatus *> targets;
    for (const TargetStatus &target : status.targets)
        targets.push_back(&target);
    if (targets.size() > maxTargets)
        std::stable_sort(targets.begin(), targets.end(),
            [](const auto *a, const auto *b) { return a->backlogBytes > b->backlogBytes; });
    for (size_t i = 0; i < targets.size(); ++i) {
        const TargetStatus &target = *targets[i];
        const Speed speed = speedOf(target.name, { now, target.counters.rowsConfirmed, target.backlogBytes });
        if (i >= maxTargets)
            continue;
        const double left = target.backlogBytes == 0 ? 0
            : speed.bytes > 0                        ? double(target.backlogBytes) / speed.bytes
                                                     : -1;
        QString state = nameOf(target.state);
        if (target.failure)
            state += u": "_s + describe(*target.failure, target.url, target.token).what.left(60);
        lines += u"  %1 %2 %3 %4 %5  %6"_s.arg(plainText(target.name, u'?').left(20), -20)
                     .arg(target.counters.rowsConfirmed, 10)
                     .arg(qint64(speed.rows), 8)
                     .arg(bytesText(target.backlogBytes), 10)
                     .arg(clockText(left), 9)
                     .arg(plainText(state, u'?'));
    }
    if (targets.size() > maxTargets)
        lines += u"  and %1 more"_s.arg(targets.size() - maxTargets);
    return lines;
}

QStringList Progress::news(const LoaderStatus &status, std::chrono::milliseconds now)
{
    QStringList lines;
    for (const TargetStatus &target : status.targets) {
        const quint64 rows = target.counters.rowsConfirmed;
        const Speed speed = speedOf(target.name, { now, rows, target.backlogBytes });
        const bool cameOn = std::exchange(m_newsTold[target.name], rows) != rows;
        if (target.isDrained || !cameOn || target.lag.value_or(0s) < worthALine)
            continue;
        QString line = u"%1: %2 rows confirmed, %3 rows/s, %4 of the log behind"_s.arg(target.name)
                           .arg(rows)
                           .arg(qint64(speed.rows))
                           .arg(bytesText(target.backlogBytes));
        if (speed.bytes > 0)
            line += u", done in %1"_s.arg(clockText(double(target.backlogBytes) / speed.bytes));
        lines += line;
    }
    return lines;
}

} // namespace wql
