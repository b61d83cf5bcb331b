// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace wql {

/// A pair of names in rows, and how many rows have it.
struct NamedRows {
    QString queue;
    QString agent;
    qint64 rows = 0;

    bool operator==(const NamedRows &) const = default;
};

/// What the rules of a running loader took so far, by the method `rules` of docs/control.md.
struct RuleHits {
    QHash<QString, qint64> ofRule;
    qint64 unmatched = 0;
    qint64 unassociated = 0;
    std::vector<NamedRows> examples; ///< of unmatched rows

    bool operator==(const RuleHits &) const = default;
};

/// Takes what has the right shape and leaves out the rest; at most 10,000 rules and 1,000 names.
RuleHits ruleHitsFromJson(const QJsonObject &object);

} // namespace wql
