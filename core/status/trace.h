// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"
#include "core/queuelog/lineparser.h"
#include "core/routing/router.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace wql {

/// A target that gets a traced row.
struct TracedTarget {
    QString target;
    QString rule; ///< the first of its rules that takes the row
    RuleVerdict::Outcome reason = RuleVerdict::Outcome::TakesUnfiltered; ///< of that rule
    QString body; ///< the row as it would be sent: JSON, with the target's time zone and the rule's names

    bool operator==(const TracedTarget &) const = default;
};

/// Where a line of a queue_log goes, and what each rule said to it.
struct TracedRow {
    struct Rule {
        QString name;
        RuleVerdict verdict;

        bool operator==(const Rule &) const = default;
    };

    QString row; ///< the line
    bool isRow = false; ///< false: \a problem says why, or it is blank; the rest is empty
    LineProblem problem = LineProblem::None;
    QString queue; ///< as the rules see it, that is, after rewriting
    QString agent;
    bool isRewritten = false;
    std::vector<Rule> rules; ///< one for each rule, in order
    std::vector<TracedTarget> targets;

    bool operator==(const TracedRow &) const = default;
};

/// \a line is one line, with or without its newline. The router is of that configuration; nothing is counted.
TracedRow trace(const Router &router, const LoaderConfig &config, const QByteArray &line);

} // namespace wql
