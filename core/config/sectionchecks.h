// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/sectionvalues.h"

namespace wql {

/// \name What can be wrong with a section beyond the form of its values
/// @{
void check(const GeneralSettings &general, const SectionValues &values, ProblemList &problems);
void check(const Target &target, const SectionValues &values, ProblemList &problems);
void check(const Asterisk &asterisk, const SectionValues &values, ProblemList &problems);
void check(const Rewrite &rewrite, const SectionValues &values, ProblemList &problems);
void check(const RuleTest &test, const SectionValues &values, ProblemList &problems);
inline void check(const Rule &, const SectionValues &, ProblemList &)
{
}
/// @}

/// What a [policy] section says, its lines in the order in which they stand there, which a table of keys
/// would lose.
ActionPolicy readPolicy(const SectionValues &values, ProblemList &problems);

} // namespace wql
