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

NameTest testOf(const TracedTest &traced)
{
    if (traced.kind.startsWith("starts"_L1))
        return { NameTest::Kind::StartsWith, traced.text };
    return { traced.kind.startsWith("ends"_L1) ? NameTest::Kind::EndsWith : NameTest::Kind::Matches,
        traced.text };
}

} // namespace

QString verdictText(const TracedRule &rule)
{
    if (rule.takes() && rule.targetHasIt)
        return Text::tr("takes it, but its target has it already");
    if (rule.outcome == "takes-by-queue"_L1)
        return Text::tr("takes it by its queue");
    if (rule.outcome == "takes-by-agent"_L1)
        return Text::tr("takes it by its agent");
    if (rule.outcome == "takes-unassociated"_L1)
        return Text::tr("takes it as a row without names");
    if (rule.outcome == "takes-by-call"_L1)
        return Text::tr("takes it by its call");
    if (rule.outcome == "takes-unfiltered"_L1)
        return Text::tr("takes it, as it takes everything");
    if (rule.outcome == "does-not-take"_L1)
        return Text::tr("does not take it");
    if (rule.outcome == "other-call"_L1)
        return Text::tr("does not take it: the call belongs to others");
    if (rule.outcome == "not-reached"_L1)
        return rule.blocker.isEmpty() ? Text::tr("not asked: an earlier rule took it")
                                      : Text::tr("not asked: %1 took it").arg(shownPlainly(rule.blocker, 60));
    if (rule.outcome == "switched-off"_L1)
        return Text::tr("switched off");
    return shownPlainly(rule.outcome, 60);
}

QString filterText(const TracedFilter &filter)
{
    if (filter.outcome == "off"_L1 || filter.outcome.isEmpty())
        return {};
    if (filter.outcome == "no-name"_L1)
        return Text::tr("the row has none");
    if (filter.outcome == "not-asked"_L1)
        return Text::tr("not asked");
    QStringList parts;
    for (const TracedTest &test : filter.tests) {
        const QString words = testText(testOf(test));
        if (test.outcome == "matched"_L1)
            parts.append(Text::tr("✓ %1").arg(words));
        else if (test.outcome == "did-not-match"_L1)
            parts.append(Text::tr("✗ %1").arg(words));
    }
    return parts.join(u", "_s);
}

} // namespace wql
