// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/historyaxis.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using namespace std::chrono_literals;

constexpr double longestScale = 1e18;

/// 1, 2, 5, 10, 20, 50 ... times \a unit, up to \a end.
void addDecades(std::vector<double> &steps, double unit, double end)
{
    for (double decade = unit; decade < end; decade *= 10)
        for (const double factor : { 1.0, 2.0, 5.0 })
            if (decade * factor < end)
                steps.push_back(decade * factor);
}

std::vector<double> roundSteps(HistoryMeasure measure)
{
    std::vector<double> steps;
    switch (measure) {
    case HistoryMeasure::Rows:
        addDecades(steps, 1, longestScale);
        return steps;
    case HistoryMeasure::Lag:
        steps = { 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200 };
        addDecades(steps, 86400, longestScale);
        return steps;
    case HistoryMeasure::Backlog:
        for (double unit = 1; unit < longestScale; unit *= 1024)
            addDecades(steps, unit, unit * 1000);
        return steps;
    }
    Q_UNREACHABLE();
}

/// The steps of time between two marks; from a day on, whole days of the calendar.
constexpr std::chrono::seconds markSteps[]{ 1min, 5min, 10min, 15min, 30min, 1h, 2h, 3h, 6h, 12h, 24h, 48h,
    120h, 240h };

QString markText(const QDateTime &time, std::chrono::seconds step)
{
    if (step < 24h)
        return time.time().toString(u"HH:mm"_s);
    return step < 48h ? QLocale().toString(time.date(), u"ddd d"_s)
                      : QLocale().toString(time.date(), u"d MMM"_s);
}

} // namespace

ValueAxis valueAxis(HistoryMeasure measure, double largest, int maxSteps)
{
    const std::vector<double> steps = roundSteps(measure);
    const double wanted = std::max(largest, 0.0) / std::max(maxSteps, 1);
    const auto found = std::ranges::find_if(steps, [wanted](double step) { return step >= wanted; });
    const double step = found == steps.end() ? steps.back() : *found;
    return { step, step * std::max(std::ceil(largest / step), 1.0) };
}

std::vector<TimeMark> timeMarks(std::chrono::seconds from, std::chrono::seconds to, int maxMarks)
{
    std::vector<TimeMark> marks;
    const auto wanted = (to - from) / std::max(maxMarks, 1);
    const auto found = std::ranges::find_if(markSteps, [wanted](auto step) { return step >= wanted; });
    const std::chrono::seconds step = found == std::end(markSteps) ? *std::rbegin(markSteps) : *found;
    const bool isByDay = step >= 24h;
    QDateTime time = QDateTime::fromSecsSinceEpoch(from.count());
    time = time.date().startOfDay();
    while (time.toSecsSinceEpoch() <= to.count()) {
        if (time.toSecsSinceEpoch() >= from.count())
            marks.push_back({ std::chrono::seconds(time.toSecsSinceEpoch()), markText(time, step) });
        time = isByDay ? time.date().addDays(step / 24h).startOfDay() : time.addSecs(step.count());
    }
    return marks;
}

} // namespace wql
