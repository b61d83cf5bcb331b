// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStyledItemDelegate>
#include <QWidget>

namespace wql {

/// A number with a small curve of its past beside it (TargetsModel::CurveRole). All curves of a column have
/// one scale (TargetsModel::CurveScaleRole): what is higher is more.
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

/// The curve of a TargetPace, filled to its base line: \a rect is two minutes wide, whatever is known of
/// them, and \a scale high. Nothing when there is nothing to see.
void paintCurve(
    QPainter &painter, const QRectF &rect, const QList<double> &values, double scale, const QColor &colour);

/// Rows over the last two minutes as a curve, as high as its highest value, which is written beside it, with
/// how much of that time is known.
class CurveView : public QWidget {
    Q_OBJECT
public:
    explicit CurveView(QWidget *parent = nullptr);

    /// As TargetPace::curve().
    void setValues(const QList<double> &values);

    const QString &words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void review();

    QList<double> m_values;
    QString m_words;
};

} // namespace wql
