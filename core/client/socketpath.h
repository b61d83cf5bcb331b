// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wql {

/// Where a loader opens its control socket if nobody says where: in `$RUNTIME_DIRECTORY` (systemd's), else in
/// /run/wqloader if that may be written, else in wqloader/ of the user's `$XDG_RUNTIME_DIR`, which is made.
/// Empty: nowhere.
QString controlSocketToOpen();

/// Where to look for one that is open: the first of these that exists, else the service's.
QString controlSocketToUse();

} // namespace wql
