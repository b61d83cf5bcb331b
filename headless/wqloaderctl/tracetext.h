// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/routingjson.h"
#include "core/words/texttable.h"

namespace wql {

/// One row with what every rule said to it and what each target would be sent.
QStringList traceLines(const TracedRow &traced, bool colors);

/// Many rows: a line each, with the targets and the rule that decided.
QStringList traceTable(const std::vector<TracedRow> &rows, bool colors);

/// Who takes a row: the names, or "nobody".
QString targetNames(const QStringList &targets);

} // namespace wql
