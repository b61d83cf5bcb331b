// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/legacy/legacyimport.h"
#include "core/config/legacy/loadercall.h"

namespace wql {

/// Whether it uploads rows; Uniloader has other commands too.
bool isUniloaderUpload(const LoaderCall &call);

/// `uniloader --src QUEUE_LOG --cacert FILE upload --uri URI --login USER --pass PASSWORD --token TOKEN
/// --noActions`, or with `--splitter FILE` instead of one target.
LegacyResult importUniloaderCall(const LoaderCall &call, const MachineView &machine);

} // namespace wql
