// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/configdifference.h"

namespace wql {

/// Makes \a file say what \a wanted says in the sections that exchanges may share, as small an edit as can
/// be: afterwards configDifferences() finds nothing. [general] and [asterisk NAME] stay as they are.
///
/// With Extent::Additions nothing is removed and no rule that is there moves; a new rule stands before what
/// would take its rows first (placeFor). A target of \a wanted without a password keeps the one it has in
/// \a file. False where a text cannot be written; \a file may then be half changed, and is to be thrown away.
bool bringShared(ConfigFile &file, const ConfigFile &wanted, Extent extent);

} // namespace wql
