// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace wql {

/// \a palette with quiet text that can be read on its ground. Some dark themes leave Qt's black for it.
QPalette legible(QPalette palette);

} // namespace wql
