// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStyledItemDelegate>
#include <QWidget>

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

/// Rows over the last two minutes as a curve, with its highest value written beside it.
class CurveView : public QWidget {
    Q_OBJECT
public:
    explicit CurveView(QWidget *parent = nullptr);

    /// Rows in each three seconds, oldest first.
    void setValues(const QList<double> &values);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
};

} // namespace wql
