// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/tracetext.h"

#include "gui/text/plaintext.h"
#include "gui/text/rulesentence.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TraceText)
};

QString notReachedText(const TracedRow &traced, int blocker)
{
    if (blocker < 0 || blocker >= int(traced.rules.size()))
        return Text::tr("not asked: an earlier rule took it");
    return Text::tr("not asked: %1 took it").arg(shownPlainly(traced.rules[size_t(blocker)].name, 60));
}

} // namespace

QString verdictText(const TracedRow &traced, const RuleVerdict &verdict)
{
    if (verdict.takes() && verdict.targetHasIt)
        return Text::tr("takes it, but its target has it already");
    switch (verdict.outcome) {
    case RuleVerdict::Outcome::TakesByQueue:
        return Text::tr("takes it by its queue");
    case RuleVerdict::Outcome::TakesByAgent:
        return Text::tr("takes it by its agent");
    case RuleVerdict::Outcome::TakesUnassociated:
        return Text::tr("takes it as a row without names");
    case RuleVerdict::Outcome::TakesByCall:
        return Text::tr("takes it by its call");
    case RuleVerdict::Outcome::TakesUnfiltered:
        return Text::tr("takes it, as it takes everything");
    case RuleVerdict::Outcome::DoesNotTake:
        return Text::tr("does not take it");
    case RuleVerdict::Outcome::OtherCall:
        return Text::tr("does not take it: the call belongs to others");
    case RuleVerdict::Outcome::NotReached:
        return notReachedText(traced, verdict.blocker);
    case RuleVerdict::Outcome::SwitchedOff:
        return Text::tr("switched off");
    }
    Q_UNREACHABLE();
}

QString filterText(const FilterVerdict &filter)
{
    if (filter.outcome == FilterVerdict::Outcome::Off)
        return {};
    if (filter.outcome == FilterVerdict::Outcome::NoName)
        return Text::tr("the row has none");
    if (filter.outcome == FilterVerdict::Outcome::NotAsked)
        return Text::tr("not asked");
    QStringList parts;
    for (const TestVerdict &test : filter.tests) {
        if (test.outcome == TestVerdict::Outcome::Matched)
            parts.append(Text::tr("✓ %1").arg(testText(test.test)));
        else if (test.outcome == TestVerdict::Outcome::DidNotMatch)
            parts.append(Text::tr("✗ %1").arg(testText(test.test)));
    }
    return parts.join(u", "_s);
}

} // namespace wql
