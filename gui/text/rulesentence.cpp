// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/rulesentence.h"

#include "gui/text/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RuleSentence)
};

QString alternatives(const NameFilter &filter)
{
    QString out;
    for (const NameTest &test : filter.tests) {
        //: %1 and %2 are tests on a name, such as: starts with "acme-"
        out = out.isEmpty() ? testText(test) : Text::tr("%1 or %2").arg(out, testText(test));
    }
    return out;
}

} // namespace

QString testText(const NameTest &test)
{
    const QString text = isolated(shownPlainly(test.text, 100));
    switch (test.kind) {
    case NameTest::Kind::StartsWith:
        return Text::tr("starts with \"%1\"").arg(text);
    case NameTest::Kind::EndsWith:
        return Text::tr("ends with \"%1\"").arg(text);
    case NameTest::Kind::Matches:
        return Text::tr("matches /%1/").arg(text);
    }
    Q_UNREACHABLE();
}

QString ruleSentence(const Rule &rule)
{
    QStringList out;
    if (!rule.enabled)
        out.append(Text::tr("Switched off: it takes no row. If it were on:"));
    if (rule.queue.isEnabled())
        out.append(Text::tr("Takes rows whose queue %1.").arg(alternatives(rule.queue)));
    if (rule.agent.isEnabled())
        out.append(Text::tr("Takes rows that no rule takes by their queue, if their agent %1.")
                       .arg(alternatives(rule.agent)));
    if (!rule.queue.isEnabled() && !rule.agent.isEnabled())
        out.append(Text::tr("Takes every row that reaches it."));
    else
        out.append(
            Text::tr("Rows without the names that it looks at, such as those of a restart, come here too."));
    if (rule.target.isEmpty())
        out.append(Text::tr("It has no target yet."));
    else
        out.append(Text::tr("Sends them to %1.").arg(shownPlainly(rule.target, 100)));
    if (rule.stripToken)
        out.append(Text::tr("The text that matched is removed from the name that is sent."));
    out.append(rule.continues ? Text::tr("Later rules see these rows too.")
                              : Text::tr("Later rules do not see these rows."));
    return out.join(u' ');
}

QString spokenRule(const Rule &rule, int number)
{
    const QString state = rule.enabled ? Text::tr("on") : Text::tr("off");
    const QString queue = rule.queue.isEnabled() ? alternatives(rule.queue) : Text::tr("any");
    const QString agent = rule.agent.isEnabled() ? alternatives(rule.agent) : Text::tr("any");
    return Text::tr("rule %1, %2, %3, queue %4, agent %5, to %6")
        .arg(QString::number(number), shownPlainly(rule.name, 100), state, queue, agent,
            shownPlainly(rule.target, 100));
}

} // namespace wql
