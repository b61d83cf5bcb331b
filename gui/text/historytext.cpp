// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/historytext.h"

#include "gui/text/measures.h"
#include "gui/text/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

/// "today" needs no date, and a whole day no time of day.
QString whenText(std::chrono::seconds begin, std::chrono::seconds length)
{
    const QDateTime from = QDateTime::fromSecsSinceEpoch(begin.count());
    const QDateTime to = QDateTime::fromSecsSinceEpoch((begin + length).count());
    const QString date = from.date() == QDate::currentDate()
        ? QString()
        : QLocale().toString(from.date(), QLocale::ShortFormat) + u' ';
    const QString hours = from.time().toString(u"HH:mm"_s) + u'–' + to.time().toString(u"HH:mm"_s);
    return isolated(date + hours);
}

QString figuresText(const HistoryPoint &point)
{
    const QString lag = point.lag ? durationText(*point.lag) : u"–"_s;
    const QString backlog = point.backlogBytes > 0 ? bytesText(point.backlogBytes) : u"–"_s;
    return HistoryWords::tr("rows: %1, longest lag: %2, largest backlog: %3")
        .arg(countText(point.rows), lag, backlog);
}

} // namespace

Condition conditionOf(PastState state)
{
    switch (state) {
    case PastState::Well:
        return conditionOf(Standing::Well);
    case PastState::Paused:
        return conditionOf(Standing::Paused);
    case PastState::Retrying:
        return conditionOf(Standing::Retrying);
    case PastState::NeedsAttention:
        return conditionOf(Standing::NeedsAttention);
    }
    Q_UNREACHABLE();
}

QString stateText(PastState state)
{
    switch (state) {
    case PastState::Well:
        return HistoryWords::tr("well");
    case PastState::Paused:
        return HistoryWords::tr("paused");
    case PastState::Retrying:
        return HistoryWords::tr("retrying");
    case PastState::NeedsAttention:
        return HistoryWords::tr("needs attention");
    }
    Q_UNREACHABLE();
}

double valueOf(const HistoryPoint &point, HistoryMeasure measure)
{
    switch (measure) {
    case HistoryMeasure::Rows:
        return double(point.rows);
    case HistoryMeasure::Lag:
        return double(point.lag.value_or(std::chrono::seconds(0)).count());
    case HistoryMeasure::Backlog:
        return double(point.backlogBytes);
    }
    Q_UNREACHABLE();
}

QString valueText(double value, HistoryMeasure measure)
{
    switch (measure) {
    case HistoryMeasure::Rows:
        return countText(quint64(value));
    case HistoryMeasure::Lag:
        return durationText(std::chrono::seconds(qint64(value)));
    case HistoryMeasure::Backlog:
        return isolated(QLocale().formattedDataSize(qint64(value), 0, QLocale::DataSizeTraditionalFormat));
    }
    Q_UNREACHABLE();
}

QString stepText(std::chrono::seconds step)
{
    if (step < std::chrono::hours(1))
        return HistoryWords::tr("by the minute");
    return step < std::chrono::hours(24) ? HistoryWords::tr("by the hour") : HistoryWords::tr("by the day");
}

QString describe(const HistoryPoint &point, std::chrono::seconds length)
{
    const QString when = whenText(point.time, length);
    if (point.minutes.known() == 0)
        return HistoryWords::tr("%1: nothing is known, the loader did not run").arg(when);
    return HistoryWords::tr("%1: %2; %3").arg(when, stateText(point.worst()), figuresText(point));
}

QString describe(const TargetHistory &history)
{
    if (history.points.empty())
        return HistoryWords::tr("Nothing is known of this time");
    const HistoryPoint sum = sumOf(history);
    const int trouble = sum.minutes.retrying + sum.minutes.needsAttention;
    const QString figures = figuresText(sum);
    return trouble == 0
        ? figures
        : HistoryWords::tr("%1, trouble: %2").arg(figures, durationText(std::chrono::minutes(trouble)));
}

} // namespace wql
