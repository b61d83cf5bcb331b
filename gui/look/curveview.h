// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

namespace wql {

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
