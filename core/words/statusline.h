// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/loaderstatus.h"

namespace wql {

/// How the loader is doing, in one short line: what keeps everything up first, then how many targets have
/// everything, how far the last one is behind, and what is done with feedback actions.
QString statusLine(const LoaderStatus &status);

/// `timezone_offset = 3600, policy = own`: the settings that status shows; empty if there are none.
QString settingsText(const TargetStatus &target);

} // namespace wql
