// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/loaderstatus.h"
#include "core/words/failuretext.h"

namespace wql {

/// What is decided about a refused row, in a word or two.
QString nameOf(RefusedRow::State state);

/// Which row it is: its time, its place in the log, its text.
QString placeText(const ShownRefusedRow &row);

/// A line of the activity log: a target refuses \a row, and what becomes of it.
QString refusedRowText(const ShownRefusedRow &row);

/// Why rows with these numbers may have been left undecided.
QString undecidedText(const std::vector<qint64> &rows);

/// What an administrator should know of the rows that a target refuses; empty: of none.
FailureText describe(const RefusedStatus &refused);

} // namespace wql
