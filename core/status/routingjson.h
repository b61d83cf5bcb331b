// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configproblem.h"
#include "core/routing/replay.h"
#include "core/routing/rulecheck.h"
#include "core/status/trace.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace wql {

/// A **decision** of docs/control.md.
QJsonObject toJson(const TracedRow &traced);
/// Of a peer's decision: bounded; what is missing or unknown becomes the default.
TracedRow tracedRowFromJson(const QJsonObject &json);

/// A **replay** of docs/control.md.
QJsonObject toJson(const ReplayResult &result);
/// Of a peer's replay: bounded; what is missing becomes empty.
ReplayResult replayResultFromJson(const QJsonObject &json);

/// A rule as the method `rules` gives it, but for its hits.
QJsonObject toJson(const Rule &rule);
/// Of a peer's rule: bounded; what is missing or unknown becomes the default.
Rule ruleFromJson(const QJsonObject &json);

/// A **problem** of docs/control.md. Its source line was masked when it was read: it holds no password.
QJsonObject toJson(const ConfigProblem &problem);
QJsonArray toJson(const std::vector<ConfigProblem> &problems);
/// The list `problems` that config.validate gives, and config.apply when it refuses: bounded, at most 1,000.
std::vector<ConfigProblem> problemsFromJson(const QJsonObject &json);

/// A **warning** of docs/control.md, about a rule of \a config.
QJsonObject toJson(const RuleWarning &warning, const LoaderConfig &config);
QJsonArray toJson(const std::vector<RuleWarning> &warnings, const LoaderConfig &config);

} // namespace wql
