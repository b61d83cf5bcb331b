// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/settings.h"

#include <QPalette>
#include <QString>

namespace wql {

/// The colours of a theme that is not the desktop's.
QPalette paletteOf(Theme theme);

/// Gives the application the look that was chosen, at once, and can come back to the desktop's own.
class ThemeSwitch {
public:
    /// To be made before any other look was given to the application.
    ThemeSwitch();

    void show(Theme theme);

private:
    QString m_desktopsStyle;
};

} // namespace wql
