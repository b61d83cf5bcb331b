// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/status/routingnames.h"

using namespace Qt::StringLiterals;

namespace wql {

QString wireName(NameTest::Kind kind)
{
    switch (kind) {
    case NameTest::Kind::StartsWith:
        return u"starts-with"_s;
    case NameTest::Kind::EndsWith:
        return u"ends-with"_s;
    case NameTest::Kind::Matches:
        return u"matches"_s;
    }
    Q_UNREACHABLE();
}

QString wireName(TestVerdict::Outcome outcome)
{
    switch (outcome) {
    case TestVerdict::Outcome::Matched:
        return u"matched"_s;
    case TestVerdict::Outcome::DidNotMatch:
        return u"did-not-match"_s;
    case TestVerdict::Outcome::NotAsked:
        return u"not-asked"_s;
    }
    Q_UNREACHABLE();
}

QString wireName(FilterVerdict::Outcome outcome)
{
    switch (outcome) {
    case FilterVerdict::Outcome::Off:
        return u"off"_s;
    case FilterVerdict::Outcome::NoName:
        return u"no-name"_s;
    case FilterVerdict::Outcome::Matched:
        return u"matched"_s;
    case FilterVerdict::Outcome::DidNotMatch:
        return u"did-not-match"_s;
    case FilterVerdict::Outcome::NotAsked:
        return u"not-asked"_s;
    }
    Q_UNREACHABLE();
}

QString wireName(RuleVerdict::Outcome outcome)
{
    switch (outcome) {
    case RuleVerdict::Outcome::TakesByQueue:
        return u"takes-by-queue"_s;
    case RuleVerdict::Outcome::TakesByAgent:
        return u"takes-by-agent"_s;
    case RuleVerdict::Outcome::TakesUnassociated:
        return u"takes-unassociated"_s;
    case RuleVerdict::Outcome::TakesByCall:
        return u"takes-by-call"_s;
    case RuleVerdict::Outcome::TakesUnfiltered:
        return u"takes-unfiltered"_s;
    case RuleVerdict::Outcome::DoesNotTake:
        return u"does-not-take"_s;
    case RuleVerdict::Outcome::OtherCall:
        return u"other-call"_s;
    case RuleVerdict::Outcome::NotReached:
        return u"not-reached"_s;
    case RuleVerdict::Outcome::SwitchedOff:
        return u"switched-off"_s;
    }
    Q_UNREACHABLE();
}

QString wireName(RuleWarning::Kind kind)
{
    switch (kind) {
    case RuleWarning::Kind::Shadowed:
        return u"shadowed"_s;
    case RuleWarning::Kind::CoveredTest:
        return u"covered-test"_s;
    case RuleWarning::Kind::Duplicate:
        return u"duplicate"_s;
    case RuleWarning::Kind::Overlap:
        return u"overlap"_s;
    case RuleWarning::Kind::NeverMatches:
        return u"never-matches"_s;
    case RuleWarning::Kind::MatchesAll:
        return u"matches-all"_s;
    }
    Q_UNREACHABLE();
}

QString wireName(RuleWarning::Field field)
{
    switch (field) {
    case RuleWarning::Field::Queue:
        return u"queue"_s;
    case RuleWarning::Field::Agent:
        return u"agent"_s;
    }
    Q_UNREACHABLE();
}

QString wireName(LineProblem problem)
{
    switch (problem) {
    case LineProblem::None:
        return u"none"_s;
    case LineProblem::TooFewFields:
        return u"too-few-fields"_s;
    case LineProblem::BadTime:
        return u"bad-time"_s;
    case LineProblem::GluedRow:
        return u"glued-row"_s;
    }
    Q_UNREACHABLE();
}

} // namespace wql
