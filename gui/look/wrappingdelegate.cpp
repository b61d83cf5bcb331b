// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/look/wrappingdelegate.h"

#include <QHeaderView>
#include <QTreeView>

namespace wql {

WrappingDelegate::WrappingDelegate(QTreeView *tree)
    : QStyledItemDelegate(tree)
    , m_tree(tree)
{
    tree->setWordWrap(true);
    tree->setUniformRowHeights(false);
    tree->setItemDelegate(this);
    connect(tree->header(), &QHeaderView::sectionResized, this,
        [this](int section) { Q_EMIT sizeHintChanged(m_tree->model()->index(0, section)); });
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem wide(option);
    // A style takes the width only of a rectangle that has a height, whatever it is.
    wide.rect = QRect(0, 0, m_tree->columnWidth(index.column()), QWIDGETSIZE_MAX);
    wide.features |= QStyleOptionViewItem::WrapText;
    return QStyledItemDelegate::sizeHint(wide, index);
}

} // namespace wql
