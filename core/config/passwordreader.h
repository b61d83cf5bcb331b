// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/sectionvalues.h"
#include "core/config/target.h"

namespace wql {

/// Where the password_... keys of a section say the password is; Kind::None if there is none of them. What is
/// wrong with it goes to \a problems.
SecretReference readPasswordKeys(const SectionValues &values, ProblemList &problems);

/// Says that the section has no password.
void warnOfNoPassword(const SectionValues &values, ProblemList &problems);

} // namespace wql
