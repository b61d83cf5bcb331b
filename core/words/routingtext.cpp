// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/words/routingtext.h"

#include "core/base/shownchars.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// Where a translator finds these sentences; without one they are English, as on the command line.
struct RoutingWords {
    Q_DECLARE_TR_FUNCTIONS(RoutingWords)
};

QString ruleName(const LoaderConfig &config, int rule)
{
    return RoutingWords::tr("rule '%1'").arg(config.rules[size_t(rule)].name);
}

QString fieldName(RuleWarning::Field field)
{
    return field == RuleWarning::Field::Queue ? RoutingWords::tr("queue") : RoutingWords::tr("agent");
}

} // namespace

QString describe(const RuleWarning &warning, const LoaderConfig &config)
{
    const QString rule = ruleName(config, warning.rule);
    const QString other = warning.other < 0 ? QString() : ruleName(config, warning.other);
    const QString field = fieldName(warning.field);
    switch (warning.kind) {
    case RuleWarning::Kind::Shadowed:
        return RoutingWords::tr("%1 never takes a row by its filters: %2 before it takes them all")
            .arg(rule, other);
    case RuleWarning::Kind::CoveredTest:
        return RoutingWords::tr(
            "%1: its %2 test '%3' never decides: '%4' of %5 before it takes the same names")
            .arg(rule, field, warning.test, warning.otherTest, other);
    case RuleWarning::Kind::Duplicate:
        return RoutingWords::tr("%1: its %2 test '%3' adds nothing to '%4'")
            .arg(rule, field, warning.test, warning.otherTest);
    case RuleWarning::Kind::Overlap:
        return RoutingWords::tr("%1: a %2 can match '%3' here and '%4' of %5; the earlier one gets it")
            .arg(rule, field, warning.test, warning.otherTest, other);
    case RuleWarning::Kind::NeverMatches:
        return RoutingWords::tr("%1: its %2 test '%3' can match no name").arg(rule, field, warning.test);
    case RuleWarning::Kind::MatchesAll:
        return RoutingWords::tr("%1: its %2 test '%3' matches every name").arg(rule, field, warning.test);
    }
    Q_UNREACHABLE();
}

QString unmatchedText(const RoutingCounters &counters)
{
    constexpr size_t maxExamples = 3;
    if (counters.unmatched == 0)
        return {};
    QStringList examples;
    for (size_t i = 0; i < std::min(maxExamples, counters.examples.size()); ++i)
        examples += u"queue '%1' agent '%2'"_s.arg(
            shown(counters.examples[i].queue), shown(counters.examples[i].agent));
    return u"%1 row(s) were taken by no rule, for example %2"_s.arg(counters.unmatched)
        .arg(examples.join(u", "_s));
}

QString shown(const std::string &text, qsizetype max)
{
    return plainText(beginningOf(QString::fromStdString(text), max), u'\ufffd');
}

} // namespace wql
