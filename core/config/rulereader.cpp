// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/rulereader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

void addTests(NameFilter &filter, NameTest::Kind kind, const std::vector<SectionValues::Entry> &entries)
{
    for (const SectionValues::Entry &entry : entries)
        filter.tests.push_back({ kind, entry.value });
}

void checkReplacement(const SectionValues &values, const QString &pattern, ProblemList &problems)
{
    static const QRegularExpression reference(u"\\\\([0-9]+)"_s);
    const QString replacement = values.text("replacement"_L1);
    const ConfigPlace place = values.place("replacement"_L1);
    if (replacement.contains(u'|'))
        problems.error(ProblemCode::BadReplacement, place,
            u"a name cannot hold |, which parts the fields of a row"_s, u"use another character"_s);
    const int groups = QRegularExpression(pattern).captureCount();
    for (auto match = reference.globalMatch(replacement); match.hasNext();) {
        const QString number = match.next().captured(1);
        if (number.size() > 2 || number.toInt() > groups)
            problems.error(ProblemCode::BadReplacement, place,
                u"the pattern has %1 groups, and \\%2 is none of them"_s.arg(groups).arg(number),
                u"put ( ) around what it should stand for"_s);
    }
}

} // namespace

Rule readRule(const SectionValues &values)
{
    Rule rule;
    rule.name = values.name();
    rule.enabled = values.flag("enabled"_L1);
    addTests(rule.queue, NameTest::Kind::StartsWith, values.list("queue_starts"_L1));
    addTests(rule.queue, NameTest::Kind::EndsWith, values.list("queue_ends"_L1));
    addTests(rule.queue, NameTest::Kind::Matches, values.list("queue_matches"_L1));
    addTests(rule.agent, NameTest::Kind::StartsWith, values.list("agent_starts"_L1));
    addTests(rule.agent, NameTest::Kind::EndsWith, values.list("agent_ends"_L1));
    addTests(rule.agent, NameTest::Kind::Matches, values.list("agent_matches"_L1));
    rule.target = values.text("target"_L1);
    rule.continues = values.flag("continue"_L1);
    rule.stripToken = values.flag("strip_token"_L1);
    return rule;
}

Rewrite readRewrite(const SectionValues &values, ProblemList &problems)
{
    Rewrite rewrite;
    rewrite.name = values.name();
    rewrite.field = values.text("field"_L1) == "queue"_L1 ? Rewrite::Field::Queue : Rewrite::Field::Agent;
    rewrite.pattern = values.text("pattern"_L1);
    rewrite.replacement = values.text("replacement"_L1);
    if (values.has("pattern"_L1))
        checkReplacement(values, rewrite.pattern, problems);
    return rewrite;
}

} // namespace wql
