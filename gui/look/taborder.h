// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace wql {

/// Makes the Tab key go through what is in \a form as one reads it, by its layouts: Qt's own order is that in
/// which the widgets were made. To be called when all is placed, and again when something was added.
void tabAsRead(QWidget *form);

} // namespace wql
