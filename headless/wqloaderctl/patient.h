// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/support/doctor.h"
#include "headless/wqloaderctl/invocation.h"

namespace wql {

/// The machine that the command line means, `--root` included.
Patient patientOf(const Invocation &invocation);

class Console;
/// Each on a line, with what mends it below.
void showFindings(const Console &console, const Findings &findings);

} // namespace wql
