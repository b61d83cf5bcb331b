// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/tracetext.h"

#include "core/status/wirenames.h"
#include "core/words/tracetext.h"

using namespace Qt::StringLiterals;

namespace wql {

QStringList traceLines(const TraceQuestion &question, const TracedRow &traced, bool colors)
{
    const Tone tone = traced.targets.empty() ? Tone::Warning : Tone::Good;
    QStringList lines{ toned(visible(answerOf(question, traced), 2000), tone, colors),
        visible(traced.row, 2000) };
    if (!traced.isRow)
        return lines << u"  is no row: %1"_s.arg(wireName(traced.problem));
    if (traced.isRewritten)
        lines += u"  seen by the rules as queue '%1', agent '%2'"_s.arg(
            visible(traced.queue), visible(traced.agent));
    TextTable table({ u"  no"_s, u"rule"_s, u"says"_s, u"queue"_s, u"agent"_s });
    for (const auto &[name, verdict] : traced.rules)
        table.add({ u"  %1"_s.arg(verdict.rule + 1), name,
            { describe(traced, verdict), verdict.takes() ? Tone::Good : Tone::Plain },
            describe(verdict.queue), describe(verdict.agent) });
    lines += table.lines(colors);
    for (const TracedTarget &target : traced.targets)
        lines += u"  -> %1 gets %2"_s.arg(
            toned(visible(target.target), Tone::Good, colors), visible(target.body, 4000));
    return lines;
}

QStringList traceTable(const std::vector<TracedRow> &rows, bool colors)
{
    TextTable table({ u"targets"_s, u"no"_s, u"rule"_s, u"row"_s });
    for (const TracedRow &traced : rows) {
        QStringList targets;
        for (const TracedTarget &target : traced.targets)
            targets += target.target;
        const bool isTaken = !traced.targets.empty();
        const QString rule = isTaken ? traced.targets.front().rule : QString();
        const int number = isTaken ? ruleNumber(traced, traced.targets.front()) : 0;
        const QString nobody = traced.isRow ? u"nobody"_s : u"no row"_s;
        table.add({ targets.isEmpty() ? TableCell(nobody, Tone::Warning) : TableCell(targets.join(u", "_s)),
            number > 0 ? QString::number(number) : QString(), rule, traced.row });
    }
    return table.lines(colors);
}

QString targetNames(const QStringList &targets)
{
    return targets.isEmpty() ? u"nobody"_s : targets.join(u", "_s);
}

} // namespace wql
