// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"
#include "core/queuelog/lineparser.h"
#include "core/routing/router.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
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
    bool isPlacedByCall = false; ///< a call that is known would decide in the place of the rules (by-call)
    int offRule = -1; ///< nobody gets the row, but this rule would take it if it was not switched off

    bool operator==(const TracedRow &) const = default;
};

/// What a person asks about: a row of the log, or a name in one.
struct TraceQuestion {
    enum class Kind { Row, Queue, Agent };
    Kind kind = Kind::Row;
    QString name; ///< of the queue or agent
    QString row; ///< to be traced: what was asked, or a row made of the name

    bool operator==(const TraceQuestion &) const = default;
};

/// What \a text may mean: a row has a `|` in it; anything else is the name of a queue or an agent, or a
/// number of either. What names are in \a recentRows decides, else a `/` does; a name that may be both is
/// asked as both. \a time is that of rows that are made up.
std::vector<TraceQuestion> traceQuestions(
    const QString &text, const QStringList &recentRows, std::chrono::seconds time);

/// Traces lines through one configuration.
class Tracer {
public:
    explicit Tracer(const LoaderConfig &config);

    TracedRow trace(const QByteArray &line);

private:
    LoaderConfig m_config;
    Router m_router;
    std::optional<Router> m_allOn; ///< with all rules switched on; made when it is asked for
};

/// \a line is one line, with or without its newline. The router is of that configuration; nothing is counted.
TracedRow trace(const Router &router, const LoaderConfig &config, const QByteArray &line);

} // namespace wql
