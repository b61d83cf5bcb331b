// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

class QComboBox;

namespace wql {

struct LoaderStatus;

/// Makes the targets of \a status the items of \a box behind its first \a fixed ones, each with its name as
/// data. What was chosen stays chosen; if it is gone, the first item is.
void listTargets(QComboBox *box, const LoaderStatus &status, int fixed);

} // namespace wql
