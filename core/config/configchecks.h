// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configreader.h"

namespace wql {

/// What can only be seen when all sections are read: that each rule has its target, each target a rule and a
/// dataset of its own. A single target without any rule gets one rule that takes everything.
/// \a file is the place for what concerns the configuration as a whole.
void checkWhole(LoadedConfig &loaded, const ConfigPlace &file, ProblemList &problems);

} // namespace wql
