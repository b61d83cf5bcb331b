// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace wql {

/// Makes each row of a tree as high as its texts need at the width of their columns: advice is read to its
/// end. QTreeView breaks lines where it paints them, and leaves the row a line high.
class WrappingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// For \a tree, whose delegate it becomes, and which owns it.
    explicit WrappingDelegate(QTreeView *tree);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView *m_tree;
};

} // namespace wql
