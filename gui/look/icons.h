// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/condition.h"

#include <QColor>
#include <QIcon>

class QPalette;

namespace wql {

/// A drawing of ours in the colour of the palette's text, whatever the palette is when it is painted. \a name
/// is that of a file in resources/icons.
QIcon icon(const QString &name);

/// The shape and colour of a condition: each has a shape of its own, so that colour is never needed to tell.
QIcon iconOf(Condition condition);

/// The colour of a condition on that palette's base; light on dark and dark on light.
QColor colourOf(Condition condition, const QPalette &palette);

bool isDark(const QPalette &palette);

} // namespace wql
