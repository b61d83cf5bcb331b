// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace wql {

/// Rows of a log as Asterisk wrote them, a column for each field.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Call, Queue, Agent, Event, Parameters, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void replace(const QStringList &rows);
    /// As they came: still to be shown plainly.
    const QStringList &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_rows;
};

} // namespace wql
