// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/text/historytext.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace wql {

/// One measure of a target over time, with both axes. Times of trouble have the colour of their state behind
/// the curve; where nothing is known there is no curve. What is under the mouse, or chosen with the arrow
/// keys, is said above it.
class HistoryChart : public QWidget {
    Q_OBJECT
public:
    explicit HistoryChart(QWidget *parent = nullptr);

    void setHistory(const TargetHistory &history);
    void setMeasure(HistoryMeasure measure);
    /// In place of a curve: why there is none. Ends with the next history; one of no time shows nothing.
    void setNote(const QString &note);
    /// What stands above the curve.
    const QString &caption() const { return m_caption; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect plot() const;
    QRectF placeOf(const PastTrouble &trouble) const;
    double xOf(std::chrono::seconds time) const;
    double yOf(double value) const;
    void choose(std::optional<qint64> step);
    void setCaption(const QString &text);
    void paintTroubles(QPainter &painter) const;
    void paintStripes(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;
    qint64 steps() const { return lengthOf(m_history.span) / m_history.step; }

    TargetHistory m_history;
    HistoryMeasure m_measure = HistoryMeasure::Rows;
    QString m_note;
    QString m_caption;
    double m_top = 1; ///< of the axis of values
    double m_valueStep = 1;
    int m_left = 0; ///< where the plot begins
    std::optional<qint64> m_chosen; ///< a step from the span's begin on
};

} // namespace wql
