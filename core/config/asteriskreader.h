// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/asterisk.h"
#include "core/config/sectionvalues.h"

namespace wql {

/// What an [asterisk] section says; what is wrong with it goes to \a problems.
Asterisk readAsterisk(const SectionValues &values, ProblemList &problems);

} // namespace wql
