// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/rule.h"
#include "core/routing/route.h"

#include <QString>

#include <string>
#include <vector>

namespace wql {

/// What one test said about a name.
struct TestVerdict {
    enum class Outcome {
        Matched,
        DidNotMatch,
        NotAsked, ///< the filter as a whole was not asked, or an earlier test of it had matched
    };
    NameTest test;
    Outcome outcome = Outcome::NotAsked;
    std::string text; ///< the part of the name that matched

    bool operator==(const TestVerdict &) const = default;
};

/// What one filter said about a name.
struct FilterVerdict {
    enum class Outcome {
        Off, ///< it has no tests
        NoName, ///< the field is NONE or empty
        Matched,
        DidNotMatch,
        NotAsked, ///< the row was taken before the filter's turn came
    };
    Outcome outcome = Outcome::Off;
    std::vector<TestVerdict> tests;

    bool operator==(const FilterVerdict &) const = default;
};

/// What came of a row at one rule.
struct RuleVerdict {
    enum class Outcome { // those that take the row come first
        TakesByQueue,
        TakesByAgent,
        TakesUnassociated,
        TakesByCall,
        TakesUnfiltered,
        DoesNotTake, ///< asked, and said no
        OtherCall, ///< would take the row as unassociated, but its call belongs to other targets
        NotReached, ///< rule \a blocker took the row before and does not continue
        SwitchedOff, ///< enabled = no
    };
    int rule = 0;
    Outcome outcome = Outcome::DoesNotTake;
    int blocker = -1;
    bool targetHasIt = false; ///< takes the row, but an earlier rule gave it to the same target already
    FilterVerdict queue;
    FilterVerdict agent;

    bool takes() const { return outcome <= Outcome::TakesUnfiltered; }

    bool operator==(const RuleVerdict &) const = default;
};

/// The routing of one row with everything that led to it, rule by rule. The service, the command line and
/// the window show this same value.
struct RoutingDecision {
    std::string queue; ///< as the rules saw it, that is, after rewriting
    std::string agent;
    bool rewritten = false;
    std::vector<RuleVerdict> rules; ///< one for each rule of the configuration, in order
    Route route;

    bool operator==(const RoutingDecision &) const = default;
};

} // namespace wql
