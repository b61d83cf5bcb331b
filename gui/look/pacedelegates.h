// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace wql {

/// A number with a small curve of its past beside it (TargetsModel::CurveRole).
class CurveDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A text with a thin bar below it that says how much is done (TargetsModel::ProgressRole).
class ProgressDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The curve itself, filled to its base line; nothing when there is nothing to see.
void paintCurve(QPainter &painter, const QRectF &rect, const QList<double> &values, const QColor &colour);

} // namespace wql
