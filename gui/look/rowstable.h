// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace wql {

class RowsModel;

/// Shows rows of a log as columns; those that hold what is typed in a filter.
class RowsTable : public QTableView {
    Q_OBJECT
public:
    explicit RowsTable(QWidget *parent = nullptr);

    void setRows(const QStringList &rows);
    /// All of them, as they came.
    const QStringList &rows() const;
    void setFilter(const QString &text);

Q_SIGNALS:
    /// A click, or Enter.
    void rowChosen(const QString &row);

private:
    RowsModel *m_rows;
};

} // namespace wql
