// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "gui/wizard/setuphands.h"

namespace wql {

/// What the first run needs of this program; \a clock must outlive it.
SetupHands makeSetupHands(const Clock &clock);

} // namespace wql
