// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"

#include <QString>

#include <vector>

namespace wql {

/// Something about the rules that is allowed but hardly meant. A value: the sentence is made where it is
/// read.
struct RuleWarning {
    enum class Kind {
        Shadowed, ///< \a rule never takes a row by a filter: earlier rules take all its filters could match
        CoveredTest, ///< \a test never decides: \a otherTest of the earlier rule \a other takes all it could
                     ///< match
        Duplicate, ///< \a test adds nothing to \a otherTest of the same filter
        Overlap, ///< a name can match \a test and \a otherTest; the earlier rule \a other gets it
        NeverMatches, ///< no name in a queue_log can match \a test
        MatchesAll, ///< \a test matches every name
    };
    enum class Field { Queue, Agent };

    Kind kind = Kind::Shadowed;
    int rule = 0;
    int other = -1; ///< the earlier rule, if the warning is about two
    Field field = Field::Queue;
    QString test;
    QString otherTest;

    bool operator==(const RuleWarning &) const = default;
};

/// Warnings about the rules that are enabled, in the order of the rules but overlaps last; at most \a max.
/// A general test behind a special one is no overlap: that is what an order is for.
std::vector<RuleWarning> checkRules(const LoaderConfig &config, size_t max = 200);

} // namespace wql
