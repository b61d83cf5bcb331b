// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/loaderconfig.h"
#include "core/support/finding.h"
#include "core/support/pbxfiles.h"

#include <optional>

namespace wql {

/// What the doctor is to look over.
struct Patient {
    PbxFiles files;
    QString serviceUser;
    std::optional<LoaderConfig> config; ///< none: it cannot be read
    QString queueLog; ///< as the PBX names it
    QString stateDirectory;
};

/// All that is known to hinder or endanger a loader on a PBX, in the order in which one would mend it. Looks
/// only, at files only.
Findings examine(const Patient &patient);

/// \name The parts of it
/// @{
void examineLog(const Patient &patient, Findings &findings); ///< who may read it, also after logrotate
void examineAsterisk(
    const Patient &patient, Findings &findings); ///< logger.conf, asterisk.conf, the dialplan
void examineManager(const Patient &patient, Findings &findings); ///< manager.conf
void examineMachine(const Patient &patient, Findings &findings); ///< clock, disk, what a pair shares
void examineTargets(const Patient &patient, Findings &findings); ///< passwords and what is sent in the clear
/// @}

} // namespace wql
