// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/problemcode.h"
#include "core/config/sectionvalues.h"
#include "core/config/target.h"

namespace wql {

/// What a [target] section says; what is wrong with it goes to \a problems.
Target readTarget(const SectionValues &values, ProblemList &problems);

} // namespace wql
