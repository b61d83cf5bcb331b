// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/ruletestreader.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QStringList targetsIn(const QString &expected)
{
    QStringList targets;
    if (expected == expectsNobody)
        return targets;
    for (const QString &part : expected.split(u',', Qt::SkipEmptyParts))
        targets += part.trimmed();
    return targets;
}

/// timeId|callId|queue|agent|verb at least. The row's parser has the last word when the test is run.
bool looksLikeRow(const QString &row)
{
    return row.count(u'|') >= 4 && row.front().isDigit();
}

} // namespace

RuleTest readRuleTest(const SectionValues &values, ProblemList &problems)
{
    RuleTest test{ .name = values.name(),
        .row = values.text("row"_L1),
        .queue = values.text("queue"_L1),
        .agent = values.text("agent"_L1),
        .targets = targetsIn(values.text("expect"_L1)) };
    const bool hasNames = values.has("queue"_L1) || values.has("agent"_L1);
    if (values.has("row"_L1) == hasNames)
        problems.error(ProblemCode::BadRuleTest, values.place(),
            hasNames ? u"the test has a row and names as well"_s : u"the test has neither a row nor names"_s,
            u"write either row = a line of the queue_log, or queue = and agent ="_s);
    else if (!hasNames && !looksLikeRow(test.row))
        problems.error(ProblemCode::BadRuleTest, values.place("row"_L1), u"this is no row of a queue_log"_s,
            u"write it as in the file: time|call|queue|agent|VERB|data"_s);
    return test;
}

} // namespace wql
