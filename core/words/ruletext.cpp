// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/ruletext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

} // namespace

QString describe(const NameTest &test)
{
    switch (test.kind) {
    case NameTest::Kind::StartsWith:
        return RuleWords::tr("starts with \"%1\"").arg(test.text);
    case NameTest::Kind::EndsWith:
        return RuleWords::tr("ends with \"%1\"").arg(test.text);
    case NameTest::Kind::Matches:
        return RuleWords::tr("matches /%1/").arg(test.text);
    }
    Q_UNREACHABLE();
}

QString describe(const NameFilter &filter)
{
    QString out;
    for (const NameTest &test : filter.tests) {
        //: %1 and %2 are tests on a name, such as: starts with "acme-"
        out = out.isEmpty() ? describe(test) : RuleWords::tr("%1 or %2").arg(out, describe(test));
    }
    return filter.tests.empty() ? RuleWords::tr("any") : out;
}

QString describe(const Rule &rule)
{
    QStringList out;
    if (!rule.enabled)
        out.append(RuleWords::tr("Switched off: it takes no row. If it were on:"));
    if (rule.queue.isEnabled())
        out.append(RuleWords::tr("Takes rows whose queue %1.").arg(describe(rule.queue)));
    if (rule.agent.isEnabled())
        out.append(RuleWords::tr("Takes rows that no rule takes by their queue, if their agent %1.")
                       .arg(describe(rule.agent)));
    if (!rule.queue.isEnabled() && !rule.agent.isEnabled())
        out.append(RuleWords::tr("Takes every row that reaches it."));
    else
        out.append(RuleWords::tr(
            "Rows without the names that it looks at, such as those of a restart, come here too."));
    if (rule.target.isEmpty())
        out.append(RuleWords::tr("It has no target yet."));
    else
        out.append(RuleWords::tr("Sends them to %1.").arg(rule.target));
    if (rule.stripToken)
        out.append(RuleWords::tr("The text that matched is removed from the name that is sent."));
    out.append(rule.continues ? RuleWords::tr("Later rules see these rows too.")
                              : RuleWords::tr("Later rules do not see these rows."));
    return out.join(u' ');
}

QString spokenRule(const Rule &rule, int number)
{
    return RuleWords::tr("rule %1, %2, %3, queue %4, agent %5, to %6")
        .arg(QString::number(number), rule.name, rule.enabled ? RuleWords::tr("on") : RuleWords::tr("off"),
            describe(rule.queue), describe(rule.agent), rule.target);
}

} // namespace wql
