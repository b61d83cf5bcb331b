// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/settings.h"

class QTableView;

namespace wql {

/// Makes \a table sortable by its header and gives it the widths, the order and the sorting that \a memory
/// has under \a key. Where it has none, it is sorted by \a column; below 0: as its model is.
void restoreColumns(QTableView *table, const Settings &memory, const SettingKey<QByteArray> &key,
    int column = -1, Qt::SortOrder order = {});
void keepColumns(const QTableView *table, Settings &memory, const SettingKey<QByteArray> &key);

} // namespace wql
