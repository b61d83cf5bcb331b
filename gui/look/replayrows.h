// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/routing/replay.h"

class QTableWidget;

namespace wql {

// What a replay found, as rows of a table.

void fillRow(QTableWidget *table, int row, const QStringList &texts);
/// Four columns: where rows went, where they go, how many, and one of them.
void fillMoves(QTableWidget *table, const std::vector<ReplayResult::Move> &moves);
QString nobodyOr(const QStringList &targets);

} // namespace wql
