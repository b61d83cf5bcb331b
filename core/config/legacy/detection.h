// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/loaderfinding.h"
#include "core/config/legacy/machineview.h"

namespace wql {

/// Looks for wqloaderd.pl, qloaderd and Uniloader: among processes, systemd units with their drop-ins, init
/// scripts, rc.local, cron, /etc/sysconfig and /etc/default, and the folders where scripts are kept. Scripts
/// are read, never run. In this order; a loader that is found in several places is there several times.
std::vector<LoaderFinding> detectLoaders(const MachineView &machine);

} // namespace wql
