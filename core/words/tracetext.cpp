// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/tracetext.h"

#include "core/words/ruletext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct TraceWords {
    Q_DECLARE_TR_FUNCTIONS(TraceWords)
};

constexpr size_t maxTargetsNamed = 5;

QString takenText(const TracedRow &traced, const TracedTarget &target)
{
    //: %1 is a target, %2 is: rule 119 'Zenith queues'
    return TraceWords::tr("%1, by %2")
        .arg(target.target, numberedRule(ruleNumber(traced, target), target.rule));
}

bool allFor(const TracedRow &traced, RuleVerdict::Outcome reason)
{
    return std::all_of(traced.targets.begin(), traced.targets.end(),
        [reason](const TracedTarget &target) { return target.reason == reason; });
}

QString whereText(const TracedRow &traced)
{
    const bool isWithoutNames = allFor(traced, RuleVerdict::Outcome::TakesUnassociated);
    const bool isByCall = allFor(traced, RuleVerdict::Outcome::TakesByCall);
    if (traced.targets.size() == 1) {
        const QString taken = takenText(traced, traced.targets.front());
        return isWithoutNames
            ? TraceWords::tr("As a row without the names that rules look at it goes to %1.").arg(taken)
            : isByCall ? TraceWords::tr("Goes where its call belongs, to %1.").arg(taken)
                       : TraceWords::tr("Goes to %1.").arg(taken);
    }
    QStringList taken;
    for (size_t i = 0; i < std::min(maxTargetsNamed, traced.targets.size()); ++i)
        taken += takenText(traced, traced.targets[i]);
    if (traced.targets.size() > maxTargetsNamed)
        taken += TraceWords::tr("and %n more", nullptr, int(traced.targets.size() - maxTargetsNamed));
    const QString list = taken.join(u"; "_s);
    const auto count = int(traced.targets.size());
    return isWithoutNames ? TraceWords::tr(
               "As a row without the names that rules look at it goes to %n target(s): %1.", nullptr, count)
                                .arg(list)
        : isByCall
        ? TraceWords::tr("Goes where its call belongs, to %n target(s): %1.", nullptr, count).arg(list)
        : TraceWords::tr("Goes to %n target(s): %1.", nullptr, count).arg(list);
}

QString nobodyText(const TracedRow &traced)
{
    const QString nobody = TraceWords::tr("Nobody gets it: no rule takes it.");
    if (traced.offRule < 0 || traced.offRule >= int(traced.rules.size()))
        return nobody;
    return TraceWords::tr("Nobody gets it: %1 would take it, but is switched off.")
        .arg(numberedRule(traced.offRule + 1, traced.rules[size_t(traced.offRule)].name));
}

/// No agent that stands in rows of the queue could change where they go: the last rule that is on was not
/// asked any more, or took the row itself.
bool isSettledByQueue(const TracedRow &traced)
{
    const auto isOn = [](const TracedRow::Rule &rule) {
        return rule.verdict.outcome != RuleVerdict::Outcome::SwitchedOff;
    };
    const auto last = std::find_if(traced.rules.rbegin(), traced.rules.rend(), isOn);
    return !traced.targets.empty() && allFor(traced, RuleVerdict::Outcome::TakesByQueue)
        && last != traced.rules.rend()
        && (last->verdict.takes() || last->verdict.outcome == RuleVerdict::Outcome::NotReached);
}

bool anyRuleLooksAt(const TracedRow &traced, FilterVerdict RuleVerdict::*field)
{
    return std::any_of(traced.rules.begin(), traced.rules.end(), [field](const TracedRow::Rule &rule) {
        return rule.verdict.outcome != RuleVerdict::Outcome::SwitchedOff
            && (rule.verdict.*field).outcome != FilterVerdict::Outcome::Off;
    });
}

/// What a name alone cannot tell.
QString reservation(const TracedRow &traced, TraceQuestion::Kind kind)
{
    if (kind == TraceQuestion::Kind::Queue && !isSettledByQueue(traced)
        && anyRuleLooksAt(traced, &RuleVerdict::agent))
        return TraceWords::tr("Rows of this queue that name an agent may go elsewhere, by that agent.");
    if (kind == TraceQuestion::Kind::Agent && anyRuleLooksAt(traced, &RuleVerdict::queue))
        return TraceWords::tr("Rows that name a queue too go where that queue goes, if a rule takes it.");
    return {};
}

QString notReachedText(const TracedRow &traced, int blocker)
{
    if (blocker < 0 || blocker >= int(traced.rules.size()))
        return TraceWords::tr("not asked: an earlier rule took it");
    return TraceWords::tr("not asked: %1 took it")
        .arg(numberedRule(blocker + 1, traced.rules[size_t(blocker)].name));
}

} // namespace

QString answer(const TracedRow &traced, TraceQuestion::Kind kind)
{
    if (!traced.isRow)
        return TraceWords::tr("This line is no row: a row has at least five | in it and begins with a time.");
    QStringList sentences{ traced.targets.empty() ? nobodyText(traced) : whereText(traced),
        reservation(traced, kind) };
    if (traced.isPlacedByCall)
        sentences += TraceWords::tr("If its call is known, it goes only where that call belongs.");
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString answerOf(const TraceQuestion &question, const TracedRow &traced)
{
    switch (question.kind) {
    case TraceQuestion::Kind::Row:
        return answer(traced);
    case TraceQuestion::Kind::Queue:
        return TraceWords::tr("Queue %1: %2").arg(question.name, answer(traced, question.kind));
    case TraceQuestion::Kind::Agent:
        return TraceWords::tr("Agent %1: %2").arg(question.name, answer(traced, question.kind));
    }
    Q_UNREACHABLE();
}

int ruleNumber(const TracedRow &traced, const TracedTarget &target)
{
    for (size_t i = 0; i < traced.rules.size(); ++i) {
        if (traced.rules[i].name == target.rule)
            return int(i) + 1;
    }
    return 0;
}

QString numberedRule(int number, const QString &name)
{
    return number > 0 ? TraceWords::tr("rule %1 '%2'").arg(QString::number(number), name)
                      : TraceWords::tr("rule '%1'").arg(name);
}

QString describe(const TracedRow &traced, const RuleVerdict &verdict)
{
    if (verdict.takes() && verdict.targetHasIt)
        return TraceWords::tr("takes it, but its target has it already");
    switch (verdict.outcome) {
    case RuleVerdict::Outcome::TakesByQueue:
        return TraceWords::tr("takes it by its queue");
    case RuleVerdict::Outcome::TakesByAgent:
        return TraceWords::tr("takes it by its agent");
    case RuleVerdict::Outcome::TakesUnassociated:
        return TraceWords::tr("takes it as a row without names");
    case RuleVerdict::Outcome::TakesByCall:
        return TraceWords::tr("takes it by its call");
    case RuleVerdict::Outcome::TakesUnfiltered:
        return TraceWords::tr("takes it, as it takes everything");
    case RuleVerdict::Outcome::DoesNotTake:
        return TraceWords::tr("does not take it");
    case RuleVerdict::Outcome::OtherCall:
        return TraceWords::tr("does not take it: the call belongs to others");
    case RuleVerdict::Outcome::NotReached:
        return notReachedText(traced, verdict.blocker);
    case RuleVerdict::Outcome::SwitchedOff:
        return TraceWords::tr("switched off");
    }
    Q_UNREACHABLE();
}

QString describe(const FilterVerdict &filter)
{
    if (filter.outcome == FilterVerdict::Outcome::Off)
        return {};
    if (filter.outcome == FilterVerdict::Outcome::NoName)
        return TraceWords::tr("the row has none");
    if (filter.outcome == FilterVerdict::Outcome::NotAsked)
        return TraceWords::tr("not asked");
    QStringList parts;
    for (const TestVerdict &test : filter.tests) {
        if (test.outcome == TestVerdict::Outcome::Matched)
            parts.append(TraceWords::tr("✓ %1").arg(describe(test.test)));
        else if (test.outcome == TestVerdict::Outcome::DidNotMatch)
            parts.append(TraceWords::tr("✗ %1").arg(describe(test.test)));
    }
    return parts.join(u", "_s);
}

} // namespace wql
