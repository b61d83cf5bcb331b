// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/models/routingpicture.h"

#include <QWidget>

namespace wql {

/// Shows a routing picture, and lets the mouse choose a band or a node, and the keyboard a node: up and down
/// in a column, left and right along the widest band, Enter shows its rows, Escape chooses nothing.
class RoutingView : public QWidget {
    Q_OBJECT
public:
    explicit RoutingView(QWidget *parent = nullptr);

    void setFlows(const RowFlows &flows);
    void setSide(FlowCounter::Side side, bool onlyChanges);

    const RoutingPicture &picture() const { return m_picture; }
    /// The picture as it is wished, for any size.
    PictureWish wish(const QFont &font, QSizeF size) const;
    /// What is shown where there is nothing to show.
    void setEmptyText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The rows of a node or a band are wanted: what it is in a sentence, and its flows. Nothing is chosen:
    /// empty.
    void chosen(const QString &words, const std::vector<int> &flows);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layOut();
    void choose(int node, int band);
    void showRows();
    QString wordsAt(QPointF place) const;
    void describeItself();

    RowFlows m_flows;
    PictureWish m_wish;
    RoutingPicture m_picture;
    QString m_emptyText;
    int m_node = -1; ///< chosen, or where the keyboard is
    int m_band = -1; ///< chosen
    int m_hovered = -1; ///< a band
};

} // namespace wql
