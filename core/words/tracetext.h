// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/trace.h"

namespace wql {

/// What came of a row at a rule, in a few words.
QString describe(const TracedRow &traced, const RuleVerdict &verdict);

/// What a filter said about the name, and why; empty for a filter that has no tests.
QString describe(const FilterVerdict &filter);

} // namespace wql
