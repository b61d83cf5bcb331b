// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace wql {

/// A site as a tile (SiteTiles): its shape and name, how it fares, how fast rows flow with a small curve of
/// the last two minutes, and when it was heard of last; or why nobody hears of it. What is not of now is
/// pale.
class TileDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// 0: as its text wants it.
    void setWidth(int width) { m_width = width; }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_width = 0;
};

} // namespace wql
