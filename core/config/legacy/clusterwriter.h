// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configtext.h"

namespace wql {

/// The rules and their targets as they stand in the list of a wqloader_cluster.pl, for those who go back to
/// the original.
///
/// A rule of several tests becomes several rules in a row, which together take the same rows; one that is
/// switched off is commented out. What the original does not know is listed; a rule with a regular expression
/// is left out as a whole, and then rules behind it may get its rows.
ConfigExport clusterRules(const LoaderConfig &config, ExportPasswords passwords);

} // namespace wql
