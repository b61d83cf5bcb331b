// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ruletest.h"
#include "core/config/sectionvalues.h"

namespace wql {

/// Reads a [test NAME] section. Whether its targets exist is known only when all of the configuration is.
RuleTest readRuleTest(const SectionValues &values, ProblemList &problems);

/// What `expect` says for nobody.
inline constexpr QLatin1StringView expectsNobody("nobody");

} // namespace wql
