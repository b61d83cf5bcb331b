// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/rowstable.h"

#include "gui/models/rowsmodel.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace wql {

RowsTable::RowsTable(QWidget *parent)
    : QTableView(parent)
    , m_rows(new RowsModel(this))
{
    auto *filtered = new QSortFilterProxyModel(this);
    filtered->setSourceModel(m_rows);
    filtered->setFilterKeyColumn(-1);
    filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(filtered);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    const int letter = fontMetrics().averageCharWidth();
    constexpr int letters[] = { 26, 22, 24, 24, 20 };
    for (int column = 0; column < int(std::size(letters)); ++column)
        setColumnWidth(column, letter * letters[column]);
    const auto choose = [this, filtered](const QModelIndex &index) {
        Q_EMIT rowChosen(m_rows->rows()[filtered->mapToSource(index).row()]);
    };
    connect(this, &QAbstractItemView::clicked, this, choose);
    connect(this, &QAbstractItemView::activated, this, choose);
}

void RowsTable::setRows(const QStringList &rows)
{
    m_rows->replace(rows);
}

const QStringList &RowsTable::rows() const
{
    return m_rows->rows();
}

void RowsTable::setFilter(const QString &text)
{
    static_cast<QSortFilterProxyModel *>(model())->setFilterFixedString(text);
}

} // namespace wql
