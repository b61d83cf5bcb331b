// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/target.h"

namespace wql {

/// By what the state knows a target: whose rows these are, whatever the target is called.
inline QString keyOf(const Target &target)
{
    return target.url.toString() + u'|' + target.token;
}

} // namespace wql
