// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/routingjson.h"

namespace wql {

/// What came of a row at a rule, in a few words.
QString verdictText(const TracedRow &traced, const RuleVerdict &verdict);
/// What a filter said about the name, and why; empty for a filter that has no tests.
QString filterText(const FilterVerdict &filter);

} // namespace wql
