// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"

#include <QStringList>

#include <vector>

namespace wql {

/// What came of one of LoaderConfig::tests.
struct RuleTestResult {
    int test = 0; ///< its index
    bool isRow = true; ///< false: its row is none, so nobody was asked
    QStringList targets; ///< who gets the row by the rules, in the order of the rules

    bool operator==(const RuleTestResult &) const = default;
};

/// Whether the rules do what the test expects.
bool isPassed(const RuleTest &test, const RuleTestResult &result);

/// Runs all tests of a configuration against its own rules. Nothing is counted, and no test knows of another:
/// also with unassociated = by-call each begins with no call known.
std::vector<RuleTestResult> runRuleTests(const LoaderConfig &config);

} // namespace wql
