// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/policy/actionpolicy.h"
#include "core/config/rule.h"
#include "core/config/target.h"

#include <QString>

#include <chrono>
#include <vector>

namespace wql {

/// An Asterisk that feedback actions may reach, by its manager interface.
struct Asterisk {
    QString name;
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 5038;
    bool tls = false;
    QString caFile; ///< PEM; empty: the system's authorities
    QString user; ///< empty: QueueMetrics sends the login
    SecretReference password;

    bool operator==(const Asterisk &) const = default;
};

/// What an operator expects of the rules, kept beside them: which targets get a row.
struct RuleTest {
    QString name;
    QString row; ///< a line of a queue_log; empty: a row with the names below
    QString queue; ///< empty: NONE
    QString agent;
    QStringList targets; ///< in any order; empty: nobody

    bool operator==(const RuleTest &) const = default;
};

/// What the [general] section says.
struct GeneralSettings {
    QString queueLog = QStringLiteral("/var/log/asterisk/queue_log");
    QString stateDirectory; ///< empty: the default of design, chosen at start
    QString cluster; ///< whose machines take turns with the state; empty: it is this machine's
    QString controlSocket; ///< `none`: none; empty: where services have theirs
    QString activityLog; ///< classic log; empty: none; `-`: standard output
    std::chrono::seconds heartbeat{ 900 };
    std::chrono::seconds feedbackInterval{ 5 };
    QString actionsLog; ///< audit of feedback actions; empty: actions.log in the state directory
    bool executeStale = false; ///< runs feedback actions that may have waited for a long time
    std::chrono::seconds drainQuiet{ 30 }; ///< a rotated file this long at rest is finished
    Unassociated unassociated = Unassociated::Everyone;

    bool operator==(const GeneralSettings &) const = default;
};

/// All that the operator said, valid and complete: every rule's target and target's policy exists, names are
/// unique, expressions compile. Immutable once loaded; a change is a new LoaderConfig.
struct LoaderConfig {
    GeneralSettings general;
    std::vector<Target> targets;
    std::vector<Rule> rules; ///< in order of evaluation
    std::vector<Rewrite> rewrites;
    std::vector<Asterisk> asterisks; ///< none: the manager on this machine, with QueueMetrics' own login
    std::vector<ActionPolicy> policies; ///< as written, without the built-in one
    std::vector<RuleTest> tests; ///< of the rules; the loader itself does not need them

    bool operator==(const LoaderConfig &) const = default;
};

/// A target that no rule in force names gets nothing, not even heartbeats: they would say that it is fed.
bool isFed(const LoaderConfig &config, const Target &target);

/// What decides about the target's feedback actions: its own policy before the built-in one.
ActionPolicy policyFor(const LoaderConfig &config, const Target &target);

} // namespace wql
