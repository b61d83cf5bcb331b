// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderlink.h"
#include "core/words/failuretext.h"

namespace wql {

/// What keeps us from a loader, and what to do. \a host is where ssh leads to, empty on this machine. Holds
/// text of the other side: show it plainly.
FailureText describe(const LinkError &error, const QString &host);

} // namespace wql
