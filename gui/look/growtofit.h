// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace wql {

/// Makes \a dialog as high as its words need now: Qt does so only before it is shown, and a longer sentence
/// in a label that breaks lines would be cut. It never gets smaller, so that nothing jumps.
void growToFit(QWidget *dialog);

} // namespace wql
