// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/columns.h"

#include <QHeaderView>
#include <QTableView>

namespace wql {

void restoreColumns(QTableView *table, const Settings &memory, const SettingKey<QByteArray> &key, int column,
    Qt::SortOrder order)
{
    QHeaderView *header = table->horizontalHeader();
    header->setSortIndicator(column, order);
    header->restoreState(memory.value(key));
    // Sorts at once, as the header says; it says -1 where nothing was clicked.
    table->setSortingEnabled(true);
    if (header->sortIndicatorSection() < 0)
        table->model()->sort(-1);
}

void keepColumns(const QTableView *table, Settings &memory, const SettingKey<QByteArray> &key)
{
    memory.set(key, table->horizontalHeader()->saveState());
}

} // namespace wql
