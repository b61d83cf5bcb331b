// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/text/routingtext.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

QString ruleName(const LoaderConfig &config, int rule)
{
    return u"rule '%1'"_s.arg(config.rules[size_t(rule)].name);
}

QString fieldName(RuleWarning::Field field)
{
    return field == RuleWarning::Field::Queue ? u"queue"_s : u"agent"_s;
}

} // namespace

QString textOf(const RuleWarning &warning, const LoaderConfig &config)
{
    const QString rule = ruleName(config, warning.rule);
    const QString other = warning.other < 0 ? QString() : ruleName(config, warning.other);
    const QString field = fieldName(warning.field);
    switch (warning.kind) {
    case RuleWarning::Kind::Shadowed:
        return u"%1 never takes a row by its filters: %2 before it takes them all"_s.arg(rule, other);
    case RuleWarning::Kind::CoveredTest:
        return u"%1: its %2 test '%3' never decides: '%4' of %5 before it takes the same names"_s.arg(
            rule, field, warning.test, warning.otherTest, other);
    case RuleWarning::Kind::Duplicate:
        return u"%1: its %2 test '%3' adds nothing to '%4'"_s.arg(
            rule, field, warning.test, warning.otherTest);
    case RuleWarning::Kind::Overlap:
        return u"%1: a %2 can match '%3' here and '%4' of %5; the earlier one gets it"_s.arg(
            rule, field, warning.test, warning.otherTest, other);
    case RuleWarning::Kind::NeverMatches:
        return u"%1: its %2 test '%3' can match no name"_s.arg(rule, field, warning.test);
    case RuleWarning::Kind::MatchesAll:
        return u"%1: its %2 test '%3' matches every name"_s.arg(rule, field, warning.test);
    }
    Q_UNREACHABLE();
}

QString unmatchedText(const RoutingCounters &counters)
{
    constexpr size_t mostExamples = 3;
    if (counters.unmatched == 0)
        return {};
    QStringList examples;
    for (size_t i = 0; i < std::min(mostExamples, counters.examples.size()); ++i)
        examples += u"queue '%1' agent '%2'"_s.arg(
            shown(counters.examples[i].queue), shown(counters.examples[i].agent));
    return u"%1 row(s) were taken by no rule, for example %2"_s.arg(counters.unmatched)
        .arg(examples.join(u", "_s));
}

QString shown(const std::string &text, qsizetype most)
{
    QString result;
    for (const QChar character : QString::fromStdString(text).left(most))
        result += character.isPrint() ? character : QChar(u'\ufffd');
    return result;
}

} // namespace wql
