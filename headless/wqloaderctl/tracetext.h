// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/routingjson.h"
#include "core/words/texttable.h"

namespace wql {

/// Where it goes in a sentence, then what every rule said to the row and what each target would be sent.
QStringList traceLines(const TraceQuestion &question, const TracedRow &traced, bool colors);

/// Many rows: a line each, with the targets and the number and name of the rule that decided.
QStringList traceTable(const std::vector<TracedRow> &rows, bool colors);

/// Who takes a row: the names, or "nobody".
QString targetNames(const QStringList &targets);

} // namespace wql
