// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/tracetext.h"

#include "core/words/ruletext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct TraceWords {
    Q_DECLARE_TR_FUNCTIONS(TraceWords)
};

QString notReachedText(const TracedRow &traced, int blocker)
{
    if (blocker < 0 || blocker >= int(traced.rules.size()))
        return TraceWords::tr("not asked: an earlier rule took it");
    return TraceWords::tr("not asked: %1 took it").arg(traced.rules[size_t(blocker)].name);
}

} // namespace

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
