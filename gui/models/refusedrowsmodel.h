// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/loaderstatus.h"

#include <QAbstractTableModel>

namespace wql {

/// Rows that a target refuses, by number.
class RefusedRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, State, Time, Cutting, Place, Words, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void replace(std::vector<ShownRefusedRow> rows);
    /// As it came: still to be shown plainly.
    const ShownRefusedRow &row(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ShownRefusedRow> m_rows;
};

} // namespace wql
