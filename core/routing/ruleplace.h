// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/rule.h"

#include <vector>

namespace wql {

/// The index in \a rules before which a new rule has to stand, so that no rule before it takes all that one
/// of its tests is for: a rule without filters, or a more general test of the same field. The number of
/// \a rules: behind the last one.
size_t placeFor(const Rule &rule, const std::vector<Rule> &rules);

} // namespace wql
