// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace wql {

/// The way of one row through the rules, by the **decision** of docs/control.md. Outcomes are kept as the
/// loader names them, so that one this window does not know is shown and not lost.
struct TracedTest {
    QString kind;
    QString text;
    QString outcome;
    QString matched;
};

struct TracedFilter {
    QString outcome;
    std::vector<TracedTest> tests;
};

struct TracedRule {
    QString name;
    QString outcome;
    QString blocker; ///< name of the rule that took the row before; empty: none
    bool targetHasIt = false;
    TracedFilter queue;
    TracedFilter agent;

    bool takes() const { return outcome.startsWith(QLatin1StringView("takes")); }
};

struct TracedTo {
    QString target;
    QString rule;
    QString body; ///< the JSON row that would be sent
};

struct TracedWay {
    QString row;
    bool isRow = false;
    QString queue;
    QString agent;
    bool isRewritten = false;
    std::vector<TracedRule> rules;
    std::vector<TracedTo> targets;
};

TracedWay tracedWayFromJson(const QJsonObject &object);

} // namespace wql
