// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/policy/actionpolicy.h"
#include "core/config/sectionvalues.h"

namespace wql {

/// What a [policy] section says, its lines in the order in which they stand there; what is wrong with it goes
/// to \a problems.
ActionPolicy readPolicy(const SectionValues &values, ProblemList &problems);

} // namespace wql
