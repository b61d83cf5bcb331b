// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/sectionvalues.h"

#include <map>
#include <vector>

namespace wql {

/// The sections of a configuration by kind, each kind in the order of its list in LoaderConfig.
using ReadSections = std::map<SectionKind, std::vector<SectionValues>>;

/// What can only be seen when all sections are read: that each rule has its target, each target a rule and a
/// dataset of its own. A single target without any rule gets one rule that takes everything.
/// \a file is the place for what concerns the configuration as a whole.
void checkWhole(LoaderConfig &config, ReadSections &sections, const ConfigPlace &file, ProblemList &problems);

} // namespace wql
