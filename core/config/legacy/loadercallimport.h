// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/legacyimport.h"
#include "core/config/legacy/loadercall.h"

namespace wql {

/// What a loader's command line says, as our configuration; or why it says nothing that we can be sure of.
LegacyResult importCall(const LoaderCall &call, const MachineView &machine);

/// What the original reads beside its script: its rules, and whether Perl changes rows there.
struct RulesBeside {
    QString file; ///< of the rules; empty: there are none that are on
    LegacyImport import;
    std::vector<ConfigProblem> problems; ///< why they cannot be read
};
/// The first of \a folders that has rules counts.
RulesBeside rulesBeside(const QStringList &folders, const MachineView &machine);

/// \a rules with the logs of \a general.
LegacyImport withRules(const LegacyImport &general, const RulesBeside &rules);

} // namespace wql
