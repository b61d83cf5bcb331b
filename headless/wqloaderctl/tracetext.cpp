// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/tracetext.h"

#include "core/routing/ruletext.h"
#include "core/status/wirenames.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QString matchedTest(const FilterVerdict &filter)
{
    for (const TestVerdict &test : filter.tests)
        if (test.outcome == TestVerdict::Outcome::Matched)
            return textOf(test.test);
    return u"matches"_s;
}

QString filterText(const QString &field, const FilterVerdict &filter)
{
    switch (filter.outcome) {
    case FilterVerdict::Outcome::NoName:
        return u"the row has no %1"_s.arg(field);
    case FilterVerdict::Outcome::DidNotMatch: {
        QStringList tests;
        for (const TestVerdict &test : filter.tests)
            tests += textOf(test.test);
        return u"the %1 is none that %2"_s.arg(field, tests.join(u" or "_s));
    }
    case FilterVerdict::Outcome::Off:
    case FilterVerdict::Outcome::Matched:
    case FilterVerdict::Outcome::NotAsked:
        return {};
    }
    Q_UNREACHABLE();
}

QString reasonAgainst(const RuleVerdict &verdict)
{
    QStringList parts{ filterText(u"queue"_s, verdict.queue), filterText(u"agent"_s, verdict.agent) };
    parts.removeAll(QString());
    return parts.isEmpty() ? u"no"_s : u"no: %1"_s.arg(parts.join(u", and "_s));
}

QString verdictText(const TracedRow &traced, const RuleVerdict &verdict)
{
    switch (verdict.outcome) {
    case RuleVerdict::Outcome::TakesByQueue:
        return u"takes it: the queue %1"_s.arg(matchedTest(verdict.queue));
    case RuleVerdict::Outcome::TakesByAgent:
        return u"takes it: the agent %1"_s.arg(matchedTest(verdict.agent));
    case RuleVerdict::Outcome::TakesUnassociated:
        return u"takes it: the row has none of the names that its filters look at"_s;
    case RuleVerdict::Outcome::TakesByCall:
        return u"takes it: the row's call belongs to its target"_s;
    case RuleVerdict::Outcome::TakesUnfiltered:
        return u"takes it: it has no filters"_s;
    case RuleVerdict::Outcome::DoesNotTake:
        return reasonAgainst(verdict);
    case RuleVerdict::Outcome::OtherCall:
        return u"no: the row's call belongs to other targets"_s;
    case RuleVerdict::Outcome::NotReached: {
        const size_t blocker = size_t(qMax(0, verdict.blocker));
        const QString name = blocker < traced.rules.size() ? traced.rules[blocker].name : QString();
        return u"not asked: '%1' took it before"_s.arg(name);
    }
    case RuleVerdict::Outcome::SwitchedOff:
        return u"switched off"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList traceLines(const TracedRow &traced, bool colors)
{
    QStringList lines{ visible(traced.row, 2000) };
    if (!traced.isRow)
        return lines << toned(u"  is no row: %1"_s.arg(wireName(traced.problem)), Tone::Warning, colors);
    if (traced.isRewritten)
        lines += u"  seen by the rules as queue '%1', agent '%2'"_s.arg(
            visible(traced.queue), visible(traced.agent));
    TextTable table({ u"  rule"_s, u"says"_s });
    for (const TracedRow::Rule &rule : traced.rules) {
        QString text = verdictText(traced, rule.verdict);
        if (rule.verdict.targetHasIt)
            text += u"; its target has the row already"_s;
        table.add({ u"  "_s + rule.name, { text, rule.verdict.takes() ? Tone::Good : Tone::Plain } });
    }
    lines += table.lines(colors);
    for (const TracedTarget &target : traced.targets)
        lines += u"  -> %1 gets %2"_s.arg(
            toned(visible(target.target), Tone::Good, colors), visible(target.body, 4000));
    if (traced.targets.empty())
        lines += toned(u"  -> nobody gets it"_s, Tone::Warning, colors);
    return lines;
}

QStringList traceTable(const std::vector<TracedRow> &rows, bool colors)
{
    TextTable table({ u"targets"_s, u"rule"_s, u"row"_s });
    for (const TracedRow &traced : rows) {
        QStringList targets;
        for (const TracedTarget &target : traced.targets)
            targets += target.target;
        const QString rule = traced.targets.empty() ? QString() : traced.targets.front().rule;
        const QString nobody = traced.isRow ? u"nobody"_s : u"no row"_s;
        table.add({ targets.isEmpty() ? TableCell(nobody, Tone::Warning) : TableCell(targets.join(u", "_s)),
            rule, traced.row });
    }
    return table.lines(colors);
}

} // namespace wql
