// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/routing/router.h"
#include "core/routing/rulecheck.h"

#include <QString>

namespace wql {

/// What is odd about the rules, in a sentence.
QString describe(const RuleWarning &warning, const LoaderConfig &config);

/// How many rows nobody took, with some of their names; empty if there were none.
QString unmatchedText(const RoutingCounters &counters);

/// Text of a log or a server for a line of ours: control characters made visible, at most \a max characters.
QString shown(const std::string &text, qsizetype max = 60);

} // namespace wql
