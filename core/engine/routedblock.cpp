// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/engine/routedblock.h"

namespace wql {

void RoutedBlock::groupRows(size_t machines)
{
    firstOf.assign(machines + 1, 0);
    for (const Row &row : rows)
        ++firstOf[row.machine + 1];
    for (size_t i = 0; i < machines; ++i)
        firstOf[i + 1] += firstOf[i];
    std::vector<quint32> next(firstOf.begin(), firstOf.end() - 1);
    std::vector<Row> grouped(rows.size());
    for (const Row &row : rows)
        grouped[next[row.machine]++] = row;
    rows = std::move(grouped);
}

} // namespace wql
