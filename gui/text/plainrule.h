// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/rule.h"
#include "core/routing/routingdecision.h"

namespace wql {

/// \name With their names and texts as a window may show them: plain, and not torn by its reading direction.
/// @{
Rule shownPlainly(Rule rule);
FilterVerdict shownPlainly(FilterVerdict verdict);
/// @}

} // namespace wql
