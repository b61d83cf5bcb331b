// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/historytext.h"

#include "core/words/durationtext.h"
#include "core/words/texttable.h"
#include "headless/wqloaderctl/statustext.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype maxNameShown = 30;
constexpr size_t maxTroubles = 10; ///< of each target

/// How a span is drawn on a terminal of 80 columns.
struct SpanText {
    QString title;
    int marks;
    QString mark; ///< what one is
    int rows; ///< of the table
};

SpanText textOf(HistorySpan span)
{
    switch (span) {
    case HistorySpan::Hour:
        return { u"1 hour"_s, 60, u"1 minute"_s, 12 };
    case HistorySpan::Day:
        return { u"24 hours"_s, 48, u"30 minutes"_s, 24 };
    case HistorySpan::Week:
        return { u"7 days"_s, 56, u"3 hours"_s, 28 };
    case HistorySpan::Month:
        return { u"30 days"_s, 60, u"12 hours"_s, 30 };
    case HistorySpan::Year:
        return { u"1 year"_s, 73, u"5 days"_s, 73 };
    }
    Q_UNREACHABLE();
}

struct StateText {
    QLatin1Char mark;
    QLatin1StringView name;
    Tone tone;
};

StateText textOf(PastState state)
{
    switch (state) {
    case PastState::Well:
        return { QLatin1Char('='), "well"_L1, Tone::Good };
    case PastState::Paused:
        return { QLatin1Char('p'), "paused"_L1, Tone::Warning };
    case PastState::Retrying:
        return { QLatin1Char('r'), "retrying"_L1, Tone::Warning };
    case PastState::NeedsAttention:
        return { QLatin1Char('!'), "needs attention"_L1, Tone::Bad };
    }
    Q_UNREACHABLE();
}

QString minuteText(std::chrono::seconds time)
{
    return QDateTime::fromSecsSinceEpoch(time.count()).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString durationOf(int minutes)
{
    return minutes == 0 ? u"-"_s : durationText(std::chrono::minutes(minutes));
}

QString lagText(const HistoryPoint &point)
{
    return point.lag ? durationText(*point.lag) : u"-"_s;
}

QString backlogText(const HistoryPoint &point)
{
    return point.backlogBytes > 0 ? sizeText(point.backlogBytes) : u"-"_s;
}

QString barOf(const TargetHistory &history, bool colors)
{
    QString bar;
    for (const HistoryPoint &cell : inCells(history, textOf(history.span).marks)) {
        if (cell.minutes.known() == 0 && cell.time > history.to)
            continue;
        const StateText state = textOf(cell.worst());
        bar += cell.minutes.known() == 0 ? u"."_s : toned(QString(state.mark), state.tone, colors);
    }
    return bar;
}

QStringList bars(const std::vector<TargetHistory> &histories, bool colors)
{
    qsizetype width = 0;
    for (const TargetHistory &history : histories)
        width = std::max(width, visible(history.target, maxNameShown).size());
    QStringList lines;
    for (const TargetHistory &history : histories)
        lines
            += visible(history.target, maxNameShown).leftJustified(width) + u"  "_s + barOf(history, colors);
    return lines;
}

QStringList sums(const std::vector<TargetHistory> &histories, bool colors)
{
    TextTable table({ u"target"_s, u"rows"_s, u"longest lag"_s, u"largest backlog"_s, u"paused"_s,
        u"retrying"_s, u"needs attention"_s, u"not known"_s });
    for (const TargetHistory &history : histories) {
        const HistoryPoint sum = sumOf(history);
        const auto minutes = [&](PastState state) {
            const int count = sum.minutes.of(state);
            return TableCell(durationOf(count), count == 0 ? Tone::Faint : textOf(state).tone);
        };
        table.add({ history.target, QString::number(sum.rows), lagText(sum), backlogText(sum),
            minutes(PastState::Paused), minutes(PastState::Retrying), minutes(PastState::NeedsAttention),
            durationOf(unknownMinutes(history)) });
    }
    return table.lines(colors);
}

QStringList overTime(const TargetHistory &history, bool colors)
{
    TextTable table({ u"from"_s, u"state"_s, u"rows"_s, u"longest lag"_s, u"largest backlog"_s });
    for (const HistoryPoint &cell : inCells(history, textOf(history.span).rows)) {
        if (cell.time > history.to)
            continue;
        if (cell.minutes.known() == 0) {
            table.add({ minuteText(cell.time), { u"not known"_s, Tone::Faint }, u"-"_s, u"-"_s, u"-"_s });
            continue;
        }
        const StateText state = textOf(cell.worst());
        table.add({ minuteText(cell.time), { state.name, state.tone }, QString::number(cell.rows),
            lagText(cell), backlogText(cell) });
    }
    return table.lines(colors);
}

QStringList troubles(const std::vector<TargetHistory> &histories, bool colors)
{
    QStringList lines;
    for (const TargetHistory &history : histories) {
        const std::vector<PastTrouble> all = troublesOf(history);
        const size_t leftOut = all.size() - std::min(all.size(), maxTroubles);
        if (leftOut > 0)
            lines += u"%1: %2 earlier ones"_s.arg(visible(history.target)).arg(leftOut);
        for (size_t i = leftOut; i < all.size(); ++i) {
            const int minutes = all[i].minutes.retrying + all[i].minutes.needsAttention;
            lines += u"%1: %2, %3 to %4, for %5"_s.arg(visible(history.target),
                toned(textOf(all[i].worst).name, textOf(all[i].worst).tone, colors), minuteText(all[i].from),
                minuteText(all[i].to), durationOf(minutes));
        }
    }
    return lines;
}

} // namespace

QStringList historyLines(const std::vector<TargetHistory> &histories, bool colors)
{
    if (histories.empty())
        return { u"The loader feeds no target."_s };
    const TargetHistory &first = histories.front();
    const SpanText span = textOf(first.span);
    QStringList marks;
    for (int state = 0; state < pastStates; ++state)
        marks += u"%1 %2"_s.arg(QString(textOf(PastState(state)).mark), textOf(PastState(state)).name);
    QStringList lines{ u"%1, from %2 to %3; a mark is %4"_s.arg(
                           span.title, minuteText(first.from), minuteText(first.to), span.mark),
        u"%1, . not known: the loader did not run"_s.arg(marks.join(u", "_s)), QString() };
    lines += bars(histories, colors) + QStringList{ QString() } + sums(histories, colors);
    if (histories.size() == 1)
        lines += QStringList{ QString() } + overTime(first, colors);
    if (const QStringList found = troubles(histories, colors); !found.isEmpty())
        lines += QStringList{ QString(), u"Troubles:"_s } + found;
    if (!first.problem.isEmpty())
        lines += { QString(),
            toned(u"What happens now is not kept: %1"_s.arg(visible(first.problem)), Tone::Bad, colors) };
    return lines;
}

} // namespace wql
