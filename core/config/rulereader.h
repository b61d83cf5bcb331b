// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/rule.h"
#include "core/config/sectionvalues.h"

namespace wql {

Rule readRule(const SectionValues &values);

/// What a [rewrite] section says; a replacement that names a group the pattern lacks goes to \a problems.
Rewrite readRewrite(const SectionValues &values, ProblemList &problems);

} // namespace wql
