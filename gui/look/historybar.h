// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/status/targethistory.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace wql {

/// The states of a target over time: a stripe in the colour of each, and the worse, the higher; nothing where
/// nothing is known. Below it the time of day.
class HistoryBar : public QWidget {
    Q_OBJECT
public:
    explicit HistoryBar(QWidget *parent = nullptr);

    /// None: it is not known yet.
    void setHistory(const std::optional<TargetHistory> &history);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect stripe() const;
    int cells() const;

    std::optional<TargetHistory> m_history;
};

/// The part of a stripe's height that a state has, so that colour is not needed to tell them apart.
double heightOf(PastState state);

} // namespace wql
