// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "gui/wizard/setupbackend.h"

namespace wql {

/// The link of a site, by its kind; \a clock must outlive it.
std::unique_ptr<LoaderLink> makeLink(const Site &site, const Clock &clock);

/// What the first run needs of this program; \a clock must outlive it.
SetupBackend makeSetupBackend(const Clock &clock, const QStringList &takenNames);

} // namespace wql
